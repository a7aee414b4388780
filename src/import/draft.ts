import type { Day } from "../values";
import { SmallMap } from "./fields-map";
import type { ImportedValue, ImportSource } from "./reading";

const NONE: readonly string[] = [];

/** A post while its cells are read. */
export class Draft {
  readonly values = new SmallMap();
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
  others: { readonly header: string; readonly minute: number; readonly zone: string }[] | undefined;
  dayCell: readonly [label: string, text: string] | undefined;
  weekdayCell: readonly [label: string, text: string] | undefined;
  weekdayContradicts = false;
  statusCell: readonly [label: string, text: string] | undefined;
  approvalCell: readonly [label: string, text: string] | undefined;
  media: { file: string; alt?: ImportedValue; credit?: ImportedValue }[] | undefined;
  /** Alternative texts by language (empty: the plain one), in the order of the pictures. */
  alts: Map<string, string[]> | undefined;
  formats: readonly string[] = NONE;
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

  /** Empties it for the next row. */
  reset(row: number): void {
    this.values.clear();
    this.original = undefined;
    this.sourceId = undefined;
    this.group = undefined;
    this.day = undefined;
    this.minute = undefined;
    this.offset = undefined;
    this.zone = undefined;
    this.language = undefined;
    this.timeCell = undefined;
    this.zoneCell = undefined;
    this.others = undefined;
    this.dayCell = undefined;
    this.weekdayCell = undefined;
    this.weekdayContradicts = false;
    this.statusCell = undefined;
    this.approvalCell = undefined;
    this.media = undefined;
    this.alts = undefined;
    this.formats = NONE;
    this.rows = [row];
    this.hint = undefined;
    this.undecided = false;
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
