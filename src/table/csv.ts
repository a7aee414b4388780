import { parse } from "papaparse";
import { type Decoded, decode } from "./decode";
import { sniffDelimiter } from "./delimiter";
import { unguardCell } from "./guard";
import { beyond } from "./limits";
import type { ReadOptions, ReadTables, Table, TableLimits, TableProblem, TableRow } from "./table";
import { textProblems } from "./text-problems";
import { quoteProblems, shiftProblems } from "./csv-problems";

/** The one table of a CSV file. Line ends within cells become LF; the guard of our own files is taken off. */
export function readCsv(bytes: Uint8Array, options: ReadOptions, limits: TableLimits): ReadTables {
  const { text, encoding, named, problems: found } = textOf(bytes, options.encoding);
  const problems: TableProblem[] = [...found];
  const delimiter = chooseDelimiter(text, options.delimiter, named, problems);
  const answer = (tables: readonly Table[]): ReadTables => ({
    format: "csv",
    encoding,
    delimiter,
    tables,
    problems,
  });

  const hostile = quotesNeverEnd(text);
  const { data, errors } = parse<string[]>(text, {
    delimiter,
    newline: "\n",
    preview: limits.rows + 2,
    ...(hostile ? { fastMode: true } : {}),
  });
  if (hostile) problems.push({ code: "quotes-ignored", severity: "error", values: {} });
  // What ends with a line end does not hold an empty record after it.
  const last = data.at(-1);
  if (last !== undefined && last.length === 1 && last[0] === "") data.pop();
  const many = beyond("rows", data.length, limits) ?? beyond("cells", countCells(data), limits);
  if (many !== undefined) {
    problems.push(many);
    return answer([]);
  }
  const rows = toRows(data, named === undefined ? 1 : 2, problems);
  problems.push(...textProblems(text, rows), ...quoteProblems(text, errors, data, delimiter));
  problems.push(...shiftProblems(rows));
  if (!rows.some(({ cells }) => cells.some((cell) => cell.trim() !== "")))
    problems.push({ code: "empty", severity: "error", values: {} });
  return answer([{ name: undefined, rows, header: undefined, merged: [], dated: new Set() }]);
}

/** The text with LF alone, and the delimiter that its first line names. On its own, so that no other copy outlives it. */
function textOf(
  bytes: Uint8Array,
  asked: string | undefined,
): Decoded & { readonly named: string | undefined } {
  const decoded = decode(bytes, asked);
  const text = decoded.text.includes("\r") ? decoded.text.replace(/\r\n?/g, "\n") : decoded.text;
  const named = /^sep=([^\n"])\n/i.exec(text);
  if (named === null) return { ...decoded, text, named: undefined };
  return { ...decoded, text: text.slice(named[0].length), named: named[1] };
}

/** As asked for, else as the file says in its first line, else the one that fits its rows best. */
function chooseDelimiter(
  text: string,
  asked: string | undefined,
  named: string | undefined,
  problems: TableProblem[],
): string {
  const meant = asked === undefined ? undefined : /^(?:\\t|tab)$/i.test(asked) ? "\t" : asked;
  if (meant !== undefined && /^[^"\r\n\ufeff]$/.test(meant)) return meant;
  if (meant !== undefined)
    problems.push({ code: "bad-delimiter", severity: "error", values: { asked: meant } });
  const found = named ?? sniffDelimiter(text);
  if (found === undefined) problems.push({ code: "one-column", severity: "info", values: {} });
  return found ?? ",";
}

const LONG_LINE = 50_000;
const MOST_STEPS = 2e10;

/** The parser looks from each stray quotation mark to the end of its line: lines made of them would keep it for hours. */
function quotesNeverEnd(text: string): boolean {
  let steps = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    const length = end - start;
    if (length > LONG_LINE)
      for (let at = text.indexOf('"', start); at !== -1 && at < end; at = text.indexOf('"', at + 1))
        steps += length;
    start = end + 1;
  }
  return steps > MOST_STEPS;
}

function countCells(data: readonly (readonly string[])[]): number {
  let cells = 0;
  for (const record of data) cells += record.length;
  return cells;
}

function toRows(data: string[][], firstLine: number, problems: TableProblem[]): readonly TableRow[] {
  let guarded = 0;
  let firstGuarded: { row: number; column: number } | undefined;
  const rows: TableRow[] = new Array(data.length);
  let line = firstLine;
  for (let at = 0; at < data.length; at += 1) {
    const cells = data[at] as string[];
    rows[at] = { number: at + 1, line, cells };
    line += 1;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column] as string;
      if (cell.includes("\n")) line += countLineEnds(cell);
      if (cell.charCodeAt(0) !== 39) continue;
      const bare = unguardCell(cell);
      if (bare === cell) continue;
      cells[column] = bare;
      guarded += 1;
      firstGuarded ??= { row: at + 1, column: column + 1 };
    }
  }
  if (guarded > 0)
    problems.push({ code: "guard-off", severity: "info", ...firstGuarded, values: { count: guarded } });
  return rows;
}

function countLineEnds(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) count += 1;
  return count;
}
