import { parse } from "papaparse";
import { decode } from "./decode";
import { sniffDelimiter } from "./delimiter";
import { unguardCell } from "./guard";
import { beyond } from "./limits";
import type { ReadOptions, ReadTables, Table, TableLimits, TableProblem, TableRow } from "./table";
import { textProblems } from "./text-problems";
import { quoteProblems, shiftProblems } from "./csv-problems";

/** The one table of a CSV file. Line ends within cells become LF; the guard of our own files is taken off. */
export function readCsv(bytes: Uint8Array, options: ReadOptions, limits: TableLimits): ReadTables {
  const { text: decoded, encoding, problems: found } = decode(bytes, options.encoding);
  const problems: TableProblem[] = [...found];
  let text = decoded.includes("\r") ? decoded.replace(/\r\n?/g, "\n") : decoded;
  const named = /^sep=([^\n])\n/i.exec(text);
  if (named !== null) text = text.slice(named[0].length);
  const delimiter = options.delimiter ?? named?.[1] ?? sniffDelimiter(text);
  if (delimiter === undefined) problems.push({ code: "one-column", severity: "info", values: {} });

  const { data, errors } = parse<string[]>(text, {
    delimiter: delimiter ?? ",",
    newline: "\n",
    preview: limits.rows + 2,
  });
  const table = (rows: readonly TableRow[]): Table => ({
    name: undefined,
    rows,
    header: undefined,
    merged: [],
    dated: new Set(),
  });
  const answer = (tables: readonly Table[]): ReadTables => ({
    format: "csv",
    encoding,
    delimiter: delimiter ?? ",",
    tables,
    problems,
  });
  // What ends with a line end does not hold an empty record after it.
  const last = data.at(-1);
  if (last !== undefined && last.length === 1 && last[0] === "") data.pop();
  const many = beyond("rows", data.length, limits) ?? beyond("cells", countCells(data), limits);
  if (many !== undefined) {
    problems.push(many);
    return answer([]);
  }
  const rows = toRows(data, named === null ? 1 : 2);
  problems.push(...textProblems(text, rows), ...quoteProblems(text, errors, data, delimiter ?? ","));
  problems.push(...shiftProblems(rows));
  return answer([table(rows)]);
}

function countCells(data: readonly (readonly string[])[]): number {
  let cells = 0;
  for (const record of data) cells += record.length;
  return cells;
}

function toRows(data: string[][], firstLine: number): readonly TableRow[] {
  const rows: TableRow[] = new Array(data.length);
  let line = firstLine;
  for (let at = 0; at < data.length; at += 1) {
    const cells = data[at] as string[];
    rows[at] = { number: at + 1, line, cells };
    line += 1;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column] as string;
      if (cell.includes("\n")) line += countLineEnds(cell);
      if (cell.charCodeAt(0) === 39) cells[column] = unguardCell(cell);
    }
  }
  return rows;
}

function countLineEnds(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) count += 1;
  return count;
}
