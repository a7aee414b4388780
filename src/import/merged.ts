import type { MappedColumn } from "./columns";
import type { Grid } from "./grid";
import { headerKey } from "./header-key";
import type { TableReading } from "./table-reading";

/** Gives the value above to empty cells of the columns that a person named. */
export function valuesBelow(
  columns: readonly MappedColumn[],
  fill: readonly string[] | undefined,
): ((at: number, text: string) => string) | undefined {
  if (fill === undefined || fill.length === 0) return undefined;
  const wanted = new Set(fill.map(headerKey));
  const filled = columns.map(({ header }) => wanted.has(headerKey(header)));
  const above: string[] = [];
  return (at, text) => {
    if (!filled[at]) return text;
    if (text !== "") above[at] = text;
    return text === "" ? (above[at] ?? "") : text;
  };
}

/** Tells of empty cells under merged ones, by column. */
export function noteMerged(
  grid: Grid,
  columns: readonly MappedColumn[],
  { context }: TableReading,
  below: unknown,
): void {
  const first = grid.rows[0]?.number ?? 1;
  for (const { top, left, bottom } of grid.table.merged) {
    const column = columns[left];
    if (column === undefined || bottom === top || top < first || below !== undefined) continue;
    for (let row = top + 1; row <= bottom; row += 1)
      context.findings.note("merged-cells", "warning", row, { column: column.header }, column.header);
  }
}
