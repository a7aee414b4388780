import type { TableFormat, TableProblem } from "../table";
import type { Language } from "../values";

export type DateOrder = "ymd" | "dmy" | "mdy";

/** What a person decided about a file. Keys are words and headers as the file writes them. */
export interface ImportAnswers {
  readonly dateOrder?: DateOrder;
  /** The year of days without one; of a sequence that passes December, the year of its first day. */
  readonly year?: number;
  /** The day that relative dates (`J-7`, `W2`, a day's number) count from, as YYYY-MM-DD. */
  readonly anchor?: string;
  readonly timezone?: string;
  /** A word of the file → a status of ours. */
  readonly statuses?: Readonly<Record<string, string>>;
  /** A header → one of `IMPORT_FIELDS`, or an `x-` key. */
  readonly columns?: Readonly<Record<string, string>>;
  /** A word of the file → a channel’s id, or several with commas between. */
  readonly channels?: Readonly<Record<string, string>>;
  /** Headers of columns whose empty cells take the value above. */
  readonly fill?: readonly string[];
  /** Names or numbers (from 1) of the tables to read; without it those that look like a calendar. */
  readonly tables?: readonly (string | number)[];
  readonly encoding?: string;
  readonly delimiter?: string;
}

export type QuestionSubject =
  | "dateOrder"
  | "year"
  | "day"
  | "timezone"
  | "status"
  | "column"
  | "channel"
  | "encoding";

export interface ImportChoice {
  readonly value: string;
  readonly label: string;
  /** What some rows would become. */
  readonly samples: readonly string[];
}

/** What only a person can decide. Nothing is written while one is open. */
export interface ImportQuestion {
  readonly about: QuestionSubject;
  /** The word or the header asked about, as the file writes it. */
  readonly subject?: string;
  readonly text: string;
  /** The flag that answers, with the value to put in: `--date-order dmy`. */
  readonly flag: string;
  /** None where any text is an answer. */
  readonly choices: readonly ImportChoice[];
  /** How many rows it concerns. */
  readonly count: number;
  /** The first rows it concerns. */
  readonly rows: readonly number[];
}

export type ImportedValue =
  | string
  | number
  | boolean
  | null
  | readonly ImportedValue[]
  | { readonly [key: string]: ImportedValue };

export interface ImportSource {
  readonly file: string;
  readonly table: string | undefined;
  /** Numbers as in `TableRow`. */
  readonly rows: readonly number[];
}

export interface ImportedPost {
  /** What the file itself calls the post. */
  readonly sourceId: string | undefined;
  readonly source: ImportSource;
  /** The heading, week or month it stands under. */
  readonly group: string | undefined;
  /**
   * Keys of a post in our files, in the schema’s order, `x-` keys last; `id` only in a file of our own. `x-original` maps
   * exact headers to cells whose text says more than the value made of it.
   */
  readonly fields: ReadonlyMap<string, ImportedValue>;
}

/** How a column came to its field. */
export type ColumnReason =
  | "answer"
  | "vendor"
  | "own"
  | "alias"
  | "first-part"
  | "likeness"
  | "values"
  | "repeat"
  | "unknown";

export interface ImportedColumn {
  /** Exactly as the file writes it; several columns may share one. */
  readonly header: string;
  readonly table: string | undefined;
  /** From 0. */
  readonly index: number;
  /** One of `IMPORT_FIELDS`, or the `x-` key that keeps it. */
  readonly field: string;
  /** From 0 to 1. Below 0.8 a person should look. */
  readonly confidence: number;
  readonly why: ColumnReason;
  /** The reason as a sentence. */
  readonly how: string;
  readonly samples: readonly string[];
}

export interface ImportFinding {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly text: string;
  /** The first row. */
  readonly row?: number;
  readonly count?: number;
}

export type AsideKind = "heading" | "legend" | "repeatedHeader" | "placeholder" | "title" | "skippedTable";

/** A row that is no post. Its words are kept. */
export interface AsideRow {
  readonly kind: AsideKind;
  readonly table: string | undefined;
  readonly row: number;
  /** The cells that are not empty, by header (or by the column’s number where there is none). */
  readonly cells: readonly (readonly [header: string, text: string])[];
}

/** Somebody or something that cells name, with every way in which it is written. */
export interface FoundName {
  /** Of the register if it is known there; else a new one made of the name. */
  readonly id: string;
  readonly name: string;
  readonly known: boolean;
  readonly count: number;
  readonly written: readonly { readonly text: string; readonly count: number }[];
  /** Why several ways of writing were taken for one, or why it is the entry of the register; absent where nothing was joined. */
  readonly why?: string;
  readonly email?: string;
  /** Of channels. */
  readonly network?: string;
}

export interface FoundNames {
  readonly people: readonly FoundName[];
  readonly channels: readonly FoundName[];
  readonly objectives: readonly FoundName[];
  readonly campaigns: readonly FoundName[];
  readonly themes: readonly FoundName[];
  readonly segments: readonly FoundName[];
}

export interface ImportCounts {
  readonly blank: number;
  readonly heading: number;
  readonly legend: number;
  readonly repeatedHeader: number;
  readonly placeholder: number;
}

export interface ImportedTable {
  readonly name: string | undefined;
  /** From 1. */
  readonly number: number;
  /** The number of the header’s row; absent where the format brings the header or there is none. */
  readonly headerRow: number | undefined;
  readonly rows: number;
  readonly posts: number;
  /** Whether it was left out, because nothing in it looks like a calendar. */
  readonly skipped: boolean;
}

export interface ImportReading {
  readonly file: string;
  readonly format: TableFormat;
  readonly encoding: string;
  readonly delimiter: string | undefined;
  /** Records of all tables, without headers. */
  readonly rows: number;
  readonly tables: readonly ImportedTable[];
  readonly posts: readonly ImportedPost[];
  /** Rows that are no posts, in order. */
  readonly aside: readonly AsideRow[];
  readonly columns: readonly ImportedColumn[];
  /** Absent where no date needed an order. */
  readonly dateOrder: DateOrder | undefined;
  /** What decided the order, as a sentence. */
  readonly dateOrderHow: string | undefined;
  /** The zone of all times, where the file or the person names one. */
  readonly timezone: string | undefined;
  /** Words of the file and the statuses they were read as, with counts. */
  readonly statuses: readonly { readonly word: string; readonly status: string; readonly count: number }[];
  /** Open ones. */
  readonly questions: readonly ImportQuestion[];
  /** Those that the answers settled, so that they can be answered anew. */
  readonly answered: readonly (ImportQuestion & { readonly answer: string })[];
  readonly findings: readonly ImportFinding[];
  readonly problems: readonly TableProblem[];
  readonly counts: ImportCounts;
  /** Cells that are not empty: read, and kept in a post or aside. The two are equal, or a finding says so. */
  readonly cells: { readonly read: number; readonly kept: number };
  readonly names: FoundNames;
  /** The id of the vendor whose file this is; `own` for a CSV of ours. */
  readonly vendor: string | undefined;
}

/** Something that a register or a plan knows already. */
export interface KnownEntry {
  readonly id: string;
  /** Its name or title; all of them where it has one per language. */
  readonly names: readonly string[];
  readonly email?: string;
  /** Of channels. */
  readonly network?: string;
  /** Of channels. */
  readonly handle?: string;
}

/** What the workspace knows before the file is read. */
export interface ImportAround {
  readonly channels: readonly KnownEntry[];
  readonly people: readonly KnownEntry[];
  readonly objectives: readonly KnownEntry[];
  readonly campaigns?: readonly KnownEntry[];
  readonly themes?: readonly KnownEntry[];
  readonly segments?: readonly KnownEntry[];
  /** The zone that holds where the file names none. */
  readonly timezone: string | undefined;
  /** Of the person who reads the questions. */
  readonly language: Language;
  /** Today, as YYYY-MM-DD. */
  readonly asOf: string;
  /** The ISO 4217 code of amounts without one. */
  readonly currency?: string;
}
