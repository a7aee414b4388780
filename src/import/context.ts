import { parseDay } from "../values";
import { Channels } from "./channels";
import type { DateAnswers, DateColumn } from "./date-column";
import type { OrderFound } from "./date-order";
import { FieldMaps } from "./fields-map";
import { Findings } from "./findings";
import type { ImportAnswers, ImportAround } from "./reading";
import { sayOrder } from "./words";

/** What is known while a file is read: answers, the workspace, and what was met so far. */
export class Context {
  readonly findings: Findings;
  readonly channels: Channels;
  readonly dates: DateAnswers;
  readonly maps = new FieldMaps();
  /** Every column of dates, for the questions about all of them. */
  readonly dateColumns: {
    readonly header: string;
    readonly column: DateColumn;
    readonly anchorable: boolean;
  }[] = [];
  /** Whether some time names no zone, so that the workspace’s holds. */
  defaulted = false;
  /** The first zone that a time is in. */
  firstZone: string | undefined;
  /** Words behind times, such as EST, with how often and where they stand. */
  readonly abbreviations = new Map<string, Counted>();
  /** Words of statuses that a person is asked about. */
  readonly statusWords = new Map<
    string,
    Counted & { readonly kind: "unknown" | "double" | "postponed"; readonly like?: string }
  >();
  readonly channelWords = new Map<string, Counted & { readonly oneOf: readonly string[] }>();
  /** Amounts and numbers have decimal commas. */
  readonly decimalComma: boolean;
  /** Marks of Markdown are in the cells. */
  readonly marked: boolean;

  /** The first year that the file names. */
  year: number | undefined;

  /** « mar. » may be a Tuesday: something else in the file is French. */
  frenchDates = false;

  constructor(
    readonly file: string,
    readonly answers: ImportAnswers,
    readonly around: ImportAround,
    read: { readonly delimiter: string | undefined; readonly format: string },
  ) {
    this.findings = new Findings(around.language);
    this.channels = new Channels(around, answers.channels);
    this.decimalComma = read.delimiter === ";";
    this.marked = read.format === "markdown";
    const anchor = answers.anchor === undefined ? undefined : parseDay(answers.anchor);
    this.dates = { order: answers.dateOrder, year: answers.year, anchor };
  }

  /** The zone of times that are written without an offset. */
  get fileZone(): string | undefined {
    return this.around.timezone ?? this.answers.timezone ?? this.firstZone;
  }

  /** The first year to offer for dates without one. */
  get likelyYear(): number {
    return this.year ?? Number(this.around.asOf.slice(0, 4));
  }

  /** What decided the order of a column’s dates, as a sentence. */
  sayOrder(header: string, found: OrderFound): string {
    const { language } = this.around;
    if (found.kind !== "decided") return sayOrder("answer", language);
    const values = { column: header, sample: found.by.text, row: String(found.by.row) };
    return sayOrder(found.why, language, values);
  }

  /** The zone of times whose cells name none: the answer’s, else the workspace’s. */
  get zone(): string | undefined {
    return this.answers.timezone ?? this.around.timezone;
  }
}

/** How often something is met, and the first rows where it is. */
export interface Counted {
  count: number;
  readonly rows: number[];
  /** As the file writes it. */
  readonly text: string;
}

/** Counts a word once more. */
export function countIn<T extends Counted>(
  words: Map<string, T>,
  key: string,
  row: number,
  first: Omit<T, "count" | "rows">,
): void {
  const known = words.get(key);
  if (known === undefined) words.set(key, { ...first, count: 1, rows: [row] } as unknown as T);
  else {
    known.count += 1;
    if (known.rows.length < 3) known.rows.push(row);
  }
}
