import type { MappedColumn } from "./columns";
import type { Context } from "./context";
import type { DateColumn } from "./date-column";
import type { Draft } from "./draft";
import type { Grid } from "./grid";

/** What is known of a table before its posts are read. */
export interface TableReading {
  readonly context: Context;
  readonly grid: Grid;
  readonly columns: readonly MappedColumn[];
  /** What each column is called in `x-original`: its header, told apart where two are the same. */
  readonly labels: readonly string[];
  /** By the column’s index. */
  readonly dates: ReadonlyMap<number, DateColumn>;
  /** The index of the column with weekdays. */
  readonly weekdays: number | undefined;
  /** The zone that the header of a time or of its moment names. */
  readonly zone: string | undefined;
  /** The header of the column with the times. */
  readonly timeHeader: string | undefined;
  /** Columns whose times are mostly midnight. */
  readonly midnight: ReadonlySet<number>;
  /** Ids by the text of cells, for each kind that a register or a plan names. */
  readonly ids: Readonly<
    Record<"people" | "objective" | "campaign" | "theme" | "segment", ReadonlyMap<string, string>>
  >;
}

/** Puts a cell, trimmed and without marks, into a post. */
export type CellReader = (draft: Draft, text: string, row: number) => void;

/** Names for columns under which their cells are kept. */
export function labelsOf(columns: readonly MappedColumn[]): readonly string[] {
  const taken = new Set<string>();
  return columns.map(({ header, index }) => {
    const plain = header.replace(/\s+/g, " ") || String(index + 1);
    for (let number = 1; ; number += 1) {
      const label = number === 1 ? plain : `${plain} (${number})`;
      if (taken.has(label)) continue;
      taken.add(label);
      return label;
    }
  });
}
