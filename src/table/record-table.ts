import type { Table, TableProblem, TableRow } from "./table";

/** A value of YAML or JSON. Maps of YAML are Maps, so that keys such as `1` stay in their order. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | ReadonlyMap<string, Plain>
  | { readonly [key: string]: Plain };

/** An item of a list, or of a map with its key. */
export interface Entry {
  readonly value: Plain;
  readonly line: number | undefined;
  readonly key?: string;
}

/** The lines on which maps of YAML begin. */
export const LINES = new WeakMap<object, number>();

export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

export function isRecord(
  value: Plain,
): value is ReadonlyMap<string, Plain> | { readonly [key: string]: Plain } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The keys and values of a map, in order. */
export function entriesOf(value: Plain): readonly (readonly [string, Plain])[] {
  if (value instanceof Map) return [...(value as ReadonlyMap<string, Plain>)];
  return isRecord(value) ? Object.entries(value) : [];
}

/** Columns in the order in which keys are first met; what is nested stands in its cell as JSON. */
export function recordsTable(
  name: string | undefined,
  items: readonly Entry[],
  problems: TableProblem[],
): Table {
  const columns = new Map<string, number>();
  const columnOf = (key: string) => {
    const known = columns.get(key);
    if (known !== undefined) return known;
    columns.set(key, columns.size);
    return columns.size - 1;
  };
  const rows = items.map(({ value, line, key }, at): TableRow => {
    const cells: string[] = [];
    const nested = new Set<number>();
    const entries = isRecord(value) ? entriesOf(value) : [["text", value] as const];
    for (const [header, cell] of key === undefined ? entries : [["id", key] as const, ...entries]) {
      const column = columnOf(header);
      if (typeof cell === "object" && cell !== null) nested.add(column);
      cells[column] = cellOf(cell);
    }
    const filled = Array.from(cells, (cell) => cell ?? "");
    return { number: at + 1, line, cells: filled, ...(nested.size === 0 ? {} : { nested }) };
  });
  const header = [...columns.keys()];
  problems.push(...repeatedIds(header, rows, name));
  return { name, header, rows, merged: [], dated: new Set() };
}

function cellOf(value: Plain): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value, mapsToo) : String(value);
}

function mapsToo(_: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}

/** Items that call themselves the same. */
function repeatedIds(
  header: readonly string[],
  rows: readonly TableRow[],
  name: string | undefined,
): readonly TableProblem[] {
  const column = header.findIndex((key) => /^(?:id|uid|guid|post_?id)$/i.test(key));
  if (column === -1) return [];
  const first = new Map<string, number>();
  const again: { readonly id: string; readonly row: number }[] = [];
  for (const { number, cells } of rows) {
    const id = cells[column] ?? "";
    if (id === "") continue;
    if (first.has(id)) again.push({ id, row: number });
    else first.set(id, number);
  }
  const one = again[0];
  if (one === undefined) return [];
  const values = {
    id: one.id,
    first: first.get(one.id) as number,
    count: again.length,
    ...(name === undefined ? {} : { table: name }),
  };
  return [{ code: "repeated-id", severity: "warning", row: one.row, column: column + 1, values }];
}
