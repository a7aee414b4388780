import type { Table, TableRow } from "../table";
import { isKnownHeader } from "./aliases";
import { headerKey } from "./header-key";
import { isDateText } from "./date-cells";

/** A table with its header found: the rows above it, and those below. */
export interface Grid {
  readonly table: Table;
  /** From 1. */
  readonly number: number;
  readonly header: readonly string[];
  /** Absent where the format brings the header, or where there is none. */
  readonly headerRow: number | undefined;
  readonly above: readonly TableRow[];
  readonly rows: readonly TableRow[];
  /** Nothing looked like a header: columns are numbered. */
  readonly headless: boolean;
}

/** How many records a header is looked for in. */
const SEARCHED = 10;

/** The first of ten records with at least two known headers is the header. */
export function gridOf(table: Table, number: number): Grid {
  const { rows } = table;
  if (table.header !== undefined)
    return {
      table,
      number,
      header: numbered(table.header),
      headerRow: undefined,
      above: [],
      rows,
      headless: false,
    };
  const at = findHeader(rows);
  if (at === -1) {
    const width = rows.slice(0, 1000).reduce((most, { cells }) => Math.max(most, cells.length), 0);
    const header = Array.from({ length: width }, () => "");
    return { table, number, header, headerRow: undefined, above: [], rows, headless: true };
  }
  const found = rows[at] as TableRow;
  return {
    table,
    number,
    header: numbered(found.cells),
    headerRow: found.number,
    above: rows.slice(0, at),
    rows: rows.slice(at + 1),
    headless: false,
  };
}

function findHeader(rows: readonly TableRow[]): number {
  const searched = rows.slice(0, SEARCHED);
  const hits = searched.map(({ cells }) => knownIn(cells));
  const two = hits.findIndex((count) => count >= 2);
  if (two !== -1) return two;
  // One known word is enough where the record is all words and the next is not.
  return searched.findIndex(
    ({ cells }, at) =>
      hits[at] === 1 && cells.filter((cell) => cell.trim() !== "").length >= 2 && !cells.some(isDateText),
  );
}

function knownIn(cells: readonly string[]): number {
  const seen = new Set<string>();
  for (const cell of cells) {
    const text = cell.trim();
    if (text === "" || text.length > 80 || text.includes("\n\n")) continue;
    if (isKnownHeader(text)) seen.add(headerKey(text));
  }
  return seen.size;
}

/** Trailing blanks go; a name that comes again gets a number where columns are told apart by it. */
function numbered(cells: readonly string[]): readonly string[] {
  const header = cells.map((cell) => cell.trim());
  while (header.at(-1) === "") header.pop();
  return header;
}

/** Whether a record says the header again, whole or in part: each cell begins the header above it. */
export function repeatsHeader(cells: readonly string[], header: readonly string[]): boolean {
  let filled = 0;
  for (let at = 0; at < cells.length; at += 1) {
    const text = (cells[at] as string).trim();
    if (text === "") continue;
    filled += 1;
    const name = header[at] ?? "";
    if (name === "" || !name.toLowerCase().startsWith(text.toLowerCase())) return false;
  }
  return filled >= 2;
}
