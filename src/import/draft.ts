import type { Day } from "../values";
import type { ImportedValue, ImportSource } from "./reading";

/** A post while its cells are read. */
export class Draft {
  readonly values = new Map<string, ImportedValue>();
  original: Record<string, string> | undefined;
  sourceId: string | undefined;
  group: string | undefined;
  day: Day | undefined;
  minute: number | undefined;
  offset: number | undefined;
  zone: string | undefined;
  language: string | undefined;
  /** What the cell with the time says, while nobody knows whether there is a day. */
  timeCell: readonly [label: string, text: string] | undefined;
  /** What the cell with the zone says. */
  zoneCell: readonly [label: string, text: string] | undefined;
  /** The same moment by other columns, in other zones. */
  readonly others: { readonly header: string; readonly minute: number; readonly zone: string }[] = [];
  dayCell: readonly [label: string, text: string] | undefined;
  weekdayCell: readonly [label: string, text: string] | undefined;
  weekdayContradicts = false;
  statusCell: readonly [label: string, text: string] | undefined;
  approvalCell: readonly [label: string, text: string] | undefined;
  media: { file: string; alt?: ImportedValue; credit?: ImportedValue }[] | undefined;
  /** Alternative texts by language (empty: the plain one), in the order of the pictures. */
  alts: Map<string, string[]> | undefined;
  formats: readonly string[] = [];
  rows: number[];
  /** Words that can stand for a title where the row has neither that nor a text. */
  hint: string | undefined;
  /** Nobody has said yet how its date is to be read. */
  undecided = false;
  /** Whether the cell at hand was kept. */
  touched = false;

  constructor(
    readonly source: Omit<ImportSource, "rows">,
    row: number,
  ) {
    this.rows = [row];
  }

  set(key: string, value: ImportedValue): void {
    this.values.set(key, value);
    this.touched = true;
  }

  /** Sets a value within a map: `results.reach`, `text.fr`. */
  setIn(key: string, below: string, value: ImportedValue): void {
    const map = this.values.get(key) as Record<string, ImportedValue> | undefined;
    if (map === undefined) this.values.set(key, { [below]: value });
    else map[below] = value;
    this.touched = true;
  }

  /** Keeps a cell’s text as it stands in the file, under its header. */
  keep(label: string, text: string): void {
    this.original ??= {};
    this.original[label] = text;
    this.touched = true;
  }
}
