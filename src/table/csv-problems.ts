import { type ParseError, parse } from "papaparse";
import type { TableProblem, TableRow } from "./table";

const TOLD = 10;

/** Quotes that do not close, or close in the middle of a cell: one problem for each kind, with the first rows. */
export function quoteProblems(
  text: string,
  errors: readonly ParseError[],
  data: readonly (readonly string[])[],
  delimiter: string,
): readonly TableProblem[] {
  const problems: TableProblem[] = [];
  const open = errors.find(({ code }) => code === "MissingQuotes");
  if (open?.row !== undefined) {
    const lines = (data[open.row]?.at(-1) ?? "").split("\n").length;
    const column = data[open.row]?.length ?? 1;
    problems.push({ code: "open-quote", severity: "error", row: open.row + 1, column, values: { lines } });
  }
  const bad = errors.filter(({ code, row }) => code === "InvalidQuotes" && row !== open?.row);
  const first = bad[0];
  if (first?.row !== undefined) {
    const rows = [...new Set(bad.map(({ row }) => (row as number) + 1))];
    problems.push({
      code: "bad-quote",
      severity: "warning",
      row: first.row + 1,
      column: columnAt(text, data, first, delimiter),
      values: { count: rows.length, rows: rows.slice(0, TOLD).join(", ") },
    });
  }
  return problems;
}

/** The column (from 1) of the cell that begins at the error's place. */
function columnAt(
  text: string,
  data: readonly (readonly string[])[],
  error: ParseError,
  delimiter: string,
): number | undefined {
  if (error.row === undefined || error.index === undefined) return undefined;
  // Everything before the cell reads as it did, up to its row.
  const before = parse<string[]>(text.slice(0, error.index - 1), { delimiter, newline: "\n" }).data;
  const record = before.at(-1);
  return before.length === error.row + 1 && record !== undefined ? record.length : data[error.row]?.length;
}

/** Rows with more or fewer cells than the table has columns: cells may have slipped into a neighbour's column. */
export function shiftProblems(rows: readonly TableRow[], width = usualWidth(rows)): readonly TableProblem[] {
  if (width < 2) return [];
  const longer: number[] = [];
  const shorter: number[] = [];
  for (const { number, cells } of rows) {
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== "")) longer.push(number);
    else if (cells.length < width && !isAside(cells)) shorter.push(number);
  }
  return [...told("row-longer", longer, width, rows), ...told("row-shorter", shorter, width, rows)];
}

/** Blank, or one cell alone: a title or a week above rows, which nobody takes for a row that slipped. */
function isAside(cells: readonly string[]): boolean {
  return cells.filter((cell) => cell.trim() !== "").length <= 1;
}

/** The commonest count of cells, which is what the header has. */
function usualWidth(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows)
    if (!isAside(cells)) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let width = 0;
  let most = 0;
  for (const [length, count] of counts) if (count > most) [width, most] = [length, count];
  return width;
}

function told(
  code: string,
  numbers: readonly number[],
  width: number,
  rows: readonly TableRow[],
): readonly TableProblem[] {
  const row = numbers[0];
  if (row === undefined) return [];
  const cells = rows[row - 1]?.cells.length ?? 0;
  const values = { count: numbers.length, rows: numbers.slice(0, TOLD).join(", "), cells, width };
  return [{ code, severity: "warning", row, values }];
}
