import readWorkbook, { type Sheet } from "read-excel-file/universal";
import { beyond } from "./limits";
import { storeZip } from "./store-zip";
import type { ReadTables, Table, TableLimits, TableProblem, TableRow } from "./table";
import { textProblems } from "./text-problems";
import { unzip } from "./unzip";
import { otherThanWorkbook } from "./workbook-kind";
import { cellText, numberText } from "./xlsx-values";
import { cellKey, readSheetFacts, type SheetFacts } from "./xlsx-sheets";

/** Parts of a workbook that hold cells: no pictures, charts or macros. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/.+\.(?:xml|rels))$/;

/** The sheets of an XLSX file. Formulas are never computed and macros never run: cells hold what the file says they came to. */
export async function readXlsx(bytes: Uint8Array, limits: TableLimits): Promise<ReadTables> {
  const problems: TableProblem[] = [];
  const answer = (tables: readonly Table[]): ReadTables => ({
    format: "xlsx",
    encoding: "",
    delimiter: undefined,
    tables,
    problems,
  });
  const refuse = (problem: TableProblem) => {
    problems.push(problem);
    return answer([]);
  };
  const other = otherThanWorkbook(bytes);
  if (other !== undefined) return refuse(other);
  const unzipped = await unzip(bytes, (name) => NEEDED.test(name));
  if ("problem" in unzipped) return refuse(unzipped.problem);
  const { names, files } = unzipped;
  if (!files.has("xl/workbook.xml"))
    return refuse({
      code: names.includes("xl/workbook.bin") ? "xlsb" : "not-workbook",
      severity: "error",
      values: {},
    });
  const facts = readSheetFacts(files);
  if (facts === undefined) return refuse({ code: "broken-workbook", severity: "error", values: {} });
  const many = tooMuch(facts, limits);
  if (many !== undefined) return refuse(many);
  let sheets: readonly Sheet<string>[];
  try {
    sheets = await readWorkbook<string>(storeZip(files), { trim: false, parseNumber: numberText });
  } catch (error) {
    return refuse(unreadable(error));
  }
  if (names.some((name) => /vbaProject\.bin$|xl\/macrosheets\//i.test(name)))
    problems.push({ code: "macros", severity: "info", values: {} });
  const tables = sheets.flatMap(({ sheet, data }) => {
    const known = facts.find(({ name }) => name === sheet);
    return known === undefined ? [] : [toTable(known, data, problems)];
  });
  if (tables.every(({ rows }) => rows.length === 0))
    return refuse({ code: "empty", severity: "error", values: {} });
  return answer(tables);
}

/** Sheets are filled up to their last column, so their size counts, not only the cells that hold something. */
function tooMuch(facts: readonly SheetFacts[], limits: TableLimits): TableProblem | undefined {
  const area = facts.reduce((sum, { lastRow, lastColumn }) => sum + lastRow * (lastColumn + 1), 0);
  const rows = facts.reduce((sum, { lastRow }) => sum + lastRow, 0);
  return beyond("rows", rows, limits) ?? beyond("cells", area, limits);
}

/** The reader’s complaint, with its row and column where it names them. */
function unreadable(error: unknown): TableProblem {
  const at = /at row (\d+), col (\d+)/.exec(error instanceof Error ? error.message : "");
  const place = at === null ? {} : { row: Number(at[1]), column: Number(at[2]) };
  return { code: "broken-workbook", severity: "error", ...place, values: {} };
}

type Data = Sheet<string>["data"];

function toTable(facts: SheetFacts, data: Data, problems: TableProblem[]): Table {
  const dated = new Set<number>();
  const rows: TableRow[] = [];
  // Cells that the reader leaves out can stand below its last row.
  const last = Math.max(data.length, ...rowsOf(facts.formulas), ...rowsOf(facts.errors));
  for (let row = 1; row <= last; row += 1) {
    const cells = (data[row - 1] ?? []).map((value, column) => {
      if ((value as unknown) instanceof Date) dated.add(column);
      return cellText(value as string | boolean | Date | null);
    });
    rows.push({ number: row, line: undefined, cells });
  }
  overlay(rows, facts);
  const withLinks = facts.links.size === 0 ? rows : rows.map((row) => linked(row, facts));
  problems.push(...aboutSheet(facts, withLinks));
  return { name: facts.name, header: undefined, rows: withLinks, merged: facts.merged, dated };
}

function rowsOf(cells: ReadonlyMap<string, unknown>): readonly number[] {
  return [cells.size === 0 ? 0 : Math.max(...[...cells.keys()].map((key) => Number(key.split(":")[0])))];
}

/** Formulas that came to nothing yet, and errors, as their text. */
function overlay(rows: readonly TableRow[], { formulas, errors }: SheetFacts): void {
  const put = (key: string, text: string) => {
    const [row, column] = key.split(":").map(Number) as [number, number];
    const cells = rows[row - 1]?.cells as string[] | undefined;
    if (cells === undefined) return;
    while (cells.length <= column) cells.push("");
    cells[column] = text;
  };
  for (const [key, { formula, known }] of formulas) if (!known) put(key, `=${formula}`);
  for (const [key, text] of errors) put(key, text);
}

function linked(row: TableRow, { links }: SheetFacts): TableRow {
  const own = new Map<number, string>();
  row.cells.forEach((text, column) => {
    const target = links.get(cellKey(row.number, column));
    if (target !== undefined && target !== text) own.set(column, target);
  });
  return own.size === 0 ? row : { ...row, links: own };
}

function aboutSheet(facts: SheetFacts, rows: readonly TableRow[]): readonly TableProblem[] {
  const values = { sheet: facts.name };
  const problems: TableProblem[] = [];
  const first = (cells: ReadonlyMap<string, unknown>) => {
    const [row, column] = ([...cells.keys()][0] ?? "").split(":").map(Number);
    return { row, column: (column ?? 0) + 1 };
  };
  if (facts.hidden) problems.push({ code: "hidden-sheet", severity: "info", values });
  if (facts.formulas.size > 0)
    problems.push({
      code: "formulas",
      severity: "info",
      ...first(facts.formulas),
      values: { ...values, count: facts.formulas.size },
    });
  if (facts.errors.size > 0)
    problems.push({
      code: "error-cells",
      severity: "warning",
      ...first(facts.errors),
      values: { ...values, count: facts.errors.size, text: [...facts.errors.values()][0] ?? "" },
    });
  const text = rows.map(({ cells }) => cells.join("\n")).join("\n");
  for (const problem of textProblems(text, rows))
    problems.push({ ...problem, values: { ...problem.values, ...values } });
  return problems;
}
