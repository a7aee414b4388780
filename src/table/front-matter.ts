import { readRecords } from "./records";
import type { Table, TableLimits, TableProblem } from "./table";

/** A file’s front matter as the one row of a table, with its text as `body`; a dated name gives the date that it lacks. */
export function frontMatterTable(
  name: string,
  text: string,
  limits: TableLimits,
): { readonly table: Table | undefined; readonly problems: readonly TableProblem[] } {
  const match = /^---[ \t]*\n([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  if (match === null) return { table: undefined, problems: [] };
  const { tables, problems } = readRecords(match[1] ?? "", "record", limits);
  const table = tables[0];
  const row = table?.rows[0];
  if (table?.header === undefined || row === undefined) return { table: undefined, problems };
  const header = [...table.header];
  const cells = [...row.cells];
  const dated = /(?:^|[/\\])(\d{4}-\d{2}-\d{2})-?[^/\\]*$/.exec(name)?.[1];
  if (dated !== undefined && !header.some((key) => /^(?:date|publish\w*)$/i.test(key))) {
    header.push("date");
    cells[header.length - 1] = dated;
  }
  const body = text.slice(match[0].length).trim();
  if (body !== "") {
    header.push("body");
    cells[header.length - 1] = body;
  }
  const filled = Array.from(header, (_, column) => cells[column] ?? "");
  return { table: { ...table, header, rows: [{ ...row, line: 2, cells: filled }] }, problems };
}
