import { findTwice } from "./decode";
import type { TableProblem, TableRow } from "./table";

/** What is wrong with the signs of a text: signs lost for good, text encoded twice. Told once each, at the first cell. */
export function textProblems(text: string, rows: readonly TableRow[]): readonly TableProblem[] {
  const problems: TableProblem[] = [];
  const lost = count(text, "\ufffd");
  if (lost > 0)
    problems.push({
      code: "lost-signs",
      severity: "warning",
      ...firstCell(rows, "\ufffd"),
      values: { count: lost },
    });
  const twice = findTwice(text);
  const first = twice[0];
  if (first !== undefined)
    problems.push({
      code: "encoded-twice",
      severity: "warning",
      ...firstCell(rows, first.was),
      values: { count: twice.length, was: clipped(first.was), meant: clipped(first.meant) },
    });
  return problems;
}

const clipped = (text: string) => (text.length <= 24 ? text : `${text.slice(0, 24)}…`);

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + sign.length)) found += 1;
  return found;
}

/** Row and column (both from 1) of the first cell that holds something. */
export function firstCell(rows: readonly TableRow[], part: string): { row?: number; column?: number } {
  for (const { number, cells } of rows) {
    const column = cells.findIndex((cell) => cell.includes(part));
    if (column !== -1) return { row: number, column: column + 1 };
  }
  return {};
}
