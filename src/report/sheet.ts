import type { Use } from "../preview";
import type { Language } from "../values";

/** A value in a table: text of ours or of a file, and how it is meant. */
export type Cell =
  | string
  | {
      readonly text: string;
      /** Loud, calm or well; told by the words too, never by colour alone. */
      readonly tone?: "gap" | "soft" | "good" | undefined;
      /** Drawn beside the figures; they say the same. */
      readonly bar?: Use | undefined;
    };

export interface Column {
  readonly label: string;
  /** Figures that stand under each other. */
  readonly number?: boolean;
}

/** A part of a report: a sentence or two, then a table or a list. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly tables: ReadonlyArray<{
    /** What is in the table; shown where it says more than the title of its section. */
    readonly caption: string;
    readonly columns: readonly Column[];
    readonly rows: ReadonlyArray<readonly Cell[]>;
  }>;
  readonly list: readonly string[];
}

/** One of the few figures that come first. */
export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  readonly tone?: "gap" | "good" | undefined;
}

/** A report before it is drawn: the same for a page and for Markdown. */
export interface Sheet {
  readonly language: Language;
  readonly title: string;
  readonly lead: string;
  readonly figures: readonly KeyFigure[];
  readonly sections: readonly Section[];
}

/** The words of a cell. */
export function textOfCell(cell: Cell): string {
  return typeof cell === "string" ? cell : cell.text;
}
