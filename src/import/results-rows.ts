import type { ReadTables, Table, TableRow } from "../table";
import { type Day, foldWord, isCurrency } from "../values";
import { channelWord, channelWords } from "./channel-words";
import { DateColumn } from "./date-column";
import type { ImportAnswers } from "./reading";
import {
  isMeasure,
  type Measure,
  type ResultColumn,
  type ResultField,
  resultColumns,
} from "./results-columns";
import { readTime } from "./times";

/** What a row says of one post on one channel. */
export interface ResultRow {
  readonly table: string | undefined;
  readonly number: number;
  /** The address of the post itself. */
  readonly url: string | undefined;
  /** The address that it leads to. */
  readonly link: string | undefined;
  readonly day: Day | undefined;
  readonly minute: number | undefined;
  readonly offset: number | undefined;
  readonly text: string;
  readonly account: string;
  readonly network: string | undefined;
  /** The scheduler says that it is not out. */
  readonly isWaiting: boolean;
  readonly measures: ReadonlyMap<Measure, number>;
  readonly spent: number | undefined;
  readonly currency: string | undefined;
}

/** A cell that should be a number or a date, and is none that is clear. */
export interface UnclearCell {
  readonly table: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly text: string;
  readonly why: "number" | "date" | "order";
}

export interface ResultRows {
  readonly rows: readonly ResultRow[];
  readonly columns: readonly ResultColumn[];
  /** Headers that say nothing of ours. */
  readonly left: readonly string[];
  readonly unclear: readonly UnclearCell[];
  /** Dates whose order somebody has to decide, with samples. */
  readonly openDates: readonly { readonly text: string; readonly row: number }[];
  /** Times are of UTC, by the header. */
  readonly inUtc: boolean;
}

const NONE: ResultRows = { rows: [], columns: [], left: [], unclear: [], openDates: [], inUtc: false };

/** The rows of all tables that hold results. */
export function readResultRows(read: ReadTables, file: string, answers: ImportAnswers): ResultRows {
  const found = read.tables.flatMap((table) => {
    const at = headerOf(table, answers);
    return at === undefined ? [] : [new Reading(table, at, read, networkOfName(file), answers).read()];
  });
  return found.reduce(
    (all, one) => ({
      rows: [...all.rows, ...one.rows],
      columns: all.columns.length > 0 ? all.columns : one.columns,
      left: [...new Set([...all.left, ...one.left])],
      unclear: [...all.unclear, ...one.unclear],
      openDates: [...all.openDates, ...one.openDates],
      inUtc: all.inUtc || one.inUtc,
    }),
    NONE,
  );
}

/** Where the header stands among the first rows, 0 for one that the format brings; undefined where there is none with a figure. */
export function headerOf(
  table: Table,
  answers: ImportAnswers = {},
): { readonly header: readonly string[]; readonly from: number } | undefined {
  const isOne = (header: readonly string[]) => {
    const columns = resultColumns(header, answers.columns);
    return (
      columns.length >= 2 &&
      columns.some(({ field }) => isMeasure(field) || field === "spent" || field === "url")
    );
  };
  if (table.header !== undefined) return isOne(table.header) ? { header: table.header, from: 0 } : undefined;
  const at = table.rows.slice(0, 10).findIndex(({ cells }) => isOne(cells));
  const row = table.rows[at];
  return row === undefined ? undefined : { header: row.cells, from: at + 1 };
}

class Reading {
  private readonly unclear: UnclearCell[] = [];
  private readonly columns: readonly ResultColumn[];
  private readonly decimalComma: boolean;

  constructor(
    private readonly table: Table,
    private readonly at: { readonly header: readonly string[]; readonly from: number },
    read: ReadTables,
    private readonly fileNetwork: string | undefined,
    private readonly answers: ImportAnswers,
  ) {
    this.columns = resultColumns(at.header, answers.columns);
    this.decimalComma = read.delimiter === ";";
  }

  read(): ResultRows {
    const { table, at, columns } = this;
    const rows = table.rows.slice(at.from).filter((row) => row.cells.some((cell) => cell.trim() !== ""));
    const cellsOf = (row: TableRow) => this.cell(row, "moment");
    const dates = new DateColumn(
      rows.map((row) => ({ text: cellsOf(row), row: row.number, weekday: undefined })),
      { order: this.answers.dateOrder, year: this.answers.year, anchor: undefined },
    );
    const taken = new Set(columns.map(({ index }) => index));
    const moment = columns.find(({ field }) => field === "moment");
    const open = dates.order === undefined && dates.found.kind === "open" ? dates.placed : [];
    return {
      rows: rows.map((row) => this.row(row, dates)),
      columns,
      left: at.header.filter((name, index) => !taken.has(index) && name.trim() !== ""),
      unclear: this.unclear,
      openDates: open.map(({ text, row }) => ({ text, row })),
      inUtc: moment !== undefined && /\b(?:utc|gmt)\b/i.test(moment.header),
    };
  }

  private cell(row: TableRow, field: ResultField): string {
    const column = this.columns.find((it) => it.field === field);
    return column === undefined ? "" : (row.cells[column.index] ?? "").trim();
  }

  private row(row: TableRow, dates: DateColumn): ResultRow {
    const written = this.cell(row, "moment");
    const date = dates.read(written, undefined);
    if (date.day === undefined && written !== "" && date.lacks !== "order")
      this.tell(row, "moment", written, "date");
    const time = this.cell(row, "time");
    const minute = date.time?.minute ?? (time === "" ? undefined : readTime(time).minute);
    const url = addressIn(this.cell(row, "url"));
    const word = this.cell(row, "network") || this.cell(row, "account");
    const named = word === "" ? undefined : (channelWord(word).network ?? channelWords(word)[0]?.network);
    const measures = new Map<Measure, number>();
    for (const { field } of this.columns) {
      const number = isMeasure(field) ? this.number(row, field) : undefined;
      if (number !== undefined && isMeasure(field)) measures.set(field, Math.round(number));
    }
    return {
      table: this.table.name,
      number: row.number,
      url,
      link: addressIn(this.cell(row, "link")),
      day: date.day,
      minute,
      offset: date.offset,
      text: this.cell(row, "text"),
      account: this.cell(row, "account"),
      network: named ?? networkOfAddress(url) ?? this.headerNetwork() ?? this.fileNetwork,
      isWaiting: WAITING.test(foldWord(this.cell(row, "status"))),
      measures,
      spent: this.number(row, "spent"),
      currency: this.currency(row),
    };
  }

  private headerNetwork(): string | undefined {
    return this.at.header.some((name) => /^tweet\b/i.test(name)) ? "x" : undefined;
  }

  /** A currency of its own column, in the cell, or in the header: `Amount spent (CAD)`. */
  private currency(row: TableRow): string | undefined {
    const spent = this.columns.find(({ field }) => field === "spent");
    const texts = [this.cell(row, "currency"), this.cell(row, "spent"), spent?.header ?? ""];
    return texts.flatMap((text) => text.match(/\b[A-Z]{3}\b/g) ?? []).find(isCurrency);
  }

  private number(row: TableRow, field: ResultField): number | undefined {
    const text = this.cell(row, field);
    if (text === "" || /^(?:[-–—]+|n\/?a|null|s\/?o)$/i.test(text)) return undefined;
    const number = readNumber(text, this.decimalComma);
    if (number === undefined) this.tell(row, field, text, "number");
    return number;
  }

  private tell(row: TableRow, field: ResultField, text: string, why: UnclearCell["why"]): void {
    const column = this.columns.find((it) => it.field === field);
    if (column === undefined) return;
    const { header, index } = column;
    this.unclear.push({ table: this.table.name, row: row.number, column: index + 1, header, text, why });
  }
}

const WAITING =
  /^(?:draft|scheduled|queued|pending|failed|error|canceled|cancelled|deleted|brouillon|programme|planifie|en attente|echec|echoue|annule|supprime)/;

/** `1,234`, `1 234`, `1.2K`, `12,50 $`; undefined of anything that is no number, or no number for sure. */
export function readNumber(text: string, decimalComma: boolean): number | undefined {
  const bare = text
    .replace(/[\s\u00a0\u202f']/g, "")
    .replace(/^(?:[A-Z]{3}|[$€£]|CA\$|US\$)|(?:[A-Z]{3}|[$€£])$/g, "");
  const match = /^(\d[\d.,]*)([kKmM])?$/.exec(bare);
  if (match === null) return undefined;
  const [, digits = "", unit] = match;
  const scale = unit === undefined ? 1 : /k/i.test(unit) ? 1000 : 1_000_000;
  const plain = withPoint(digits, decimalComma);
  const number = plain === undefined ? Number.NaN : Number(plain);
  return Number.isFinite(number) ? number * scale : undefined;
}

function withPoint(digits: string, decimalComma: boolean): string | undefined {
  const comma = digits.includes(",");
  const point = digits.includes(".");
  if (comma && point) {
    const [thousands, decimal] = digits.lastIndexOf(",") > digits.lastIndexOf(".") ? [".", ","] : [",", "."];
    return digits.replaceAll(thousands, "").replace(decimal, ".");
  }
  if (!comma) return (digits.match(/\./g)?.length ?? 0) > 1 ? digits.replaceAll(".", "") : digits;
  if (/^\d{1,3}(?:,\d{3})+$/.test(digits) && !decimalComma) return digits.replaceAll(",", "");
  return /^\d+,\d{1,2}$/.test(digits) || decimalComma ? digits.replace(",", ".") : undefined;
}

function addressIn(text: string): string | undefined {
  return /https?:\/\/[^\s"'<>]+/i.exec(text)?.[0];
}

const DOMAINS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)(?:facebook\.com|fb\.com|fb\.watch)$/, "facebook"],
  [/(?:^|\.)instagram\.com$/, "instagram"],
  [/(?:^|\.)(?:linkedin\.com|lnkd\.in)$/, "linkedin"],
  [/(?:^|\.)(?:twitter\.com|x\.com)$/, "x"],
  [/(?:^|\.)tiktok\.com$/, "tiktok"],
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, "youtube"],
  [/(?:^|\.)threads\.(?:net|com)$/, "threads"],
  [/(?:^|\.)bsky\.app$/, "bluesky"],
  [/(?:^|\.)pinterest\.\w+$/, "pinterest"],
];

/** The network whose address this is. */
function networkOfAddress(url: string | undefined): string | undefined {
  const host =
    url === undefined ? undefined : /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  return host === undefined ? undefined : DOMAINS.find(([domain]) => domain.test(host))?.[1];
}

/** A network that the name of the file tells, such as `linkedin-posts-may.csv`; the first of several words. */
function networkOfName(file: string): string | undefined {
  const words = file.replace(/^.*[\\/]/, "").split(/[^\p{L}\p{N}]+/u);
  for (const word of words) {
    const network = word.length < 4 ? undefined : channelWord(word).network;
    if (network !== undefined) return network;
  }
  return undefined;
}
