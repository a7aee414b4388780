/** Kinds of files that hold tables. */
export type TableFormat = "csv" | "markdown" | "xlsx" | "ics" | "yaml" | "json";

/** A row of a table, blank ones included. */
export interface TableRow {
  /** From 1. CSV: the record; XLSX: the row of the sheet; Markdown: the row of its table; ICS, YAML, JSON: the item. */
  readonly number: number;
  /** The first line in the file, from 1; absent where a file has no lines. */
  readonly line: number | undefined;
  /** The cells as text. Trailing cells may be missing. */
  readonly cells: readonly string[];
  /** Columns (from 0) of this row whose cell is JSON text, for a list or a map of the file. */
  readonly nested?: ReadonlySet<number>;
  /** Where the link on a cell leads, by column (from 0), where its text does not say it. */
  readonly links?: ReadonlyMap<number, string>;
}

/** Cells that were merged into one; rows are numbers of rows, columns count from 0, ends are inclusive. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Table {
  /** The sheet, or the heading above a Markdown table. */
  readonly name: string | undefined;
  readonly rows: readonly TableRow[];
  /** Known by construction (Markdown, ICS, YAML, JSON); then `rows` holds only data. */
  readonly header: readonly string[] | undefined;
  readonly merged: readonly MergedCells[];
  /** Columns (from 0) with dates of a spreadsheet, already as YYYY-MM-DD, YYYY-MM-DD HH:mm:ss or HH:mm:ss. */
  readonly dated: ReadonlySet<number>;
}

/** What is wrong, or worth knowing. `sayTableProblem` puts it into words. */
export interface TableProblem {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  /** The number of the row, see `TableRow`; of several, the first. */
  readonly row?: number;
  /** From 1. */
  readonly column?: number;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The tables of a file. With a problem of severity `error` they may hold less than the file, and nothing should be written from them. */
export interface ReadTables {
  readonly format: TableFormat;
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`…; empty for XLSX. */
  readonly encoding: string;
  /** Of CSV. */
  readonly delimiter: string | undefined;
  readonly tables: readonly Table[];
  readonly problems: readonly TableProblem[];
}

/** What is refused beyond. */
export interface TableLimits {
  readonly bytes: number;
  readonly rows: number;
  readonly cells: number;
}

export interface ReadOptions {
  /** A label as browsers know them, or `utf-8-twice` for text that was encoded twice by mistake. */
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly format?: TableFormat;
  readonly limits?: Partial<TableLimits>;
}
