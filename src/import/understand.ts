import { isOwnHeader, type ReadTables, type Table, type Vendor, VENDORS, vendorOf } from "../table";
import { looksLikeDates, sampleOf, share } from "./column-values";
import { mapColumns, type MappedColumn } from "./columns";
import { Context } from "./context";
import { Statuses } from "./finish-status";
import { type Grid, gridOf } from "./grid";
import { checkGaps } from "./gaps";
import { collectNames, emptyNames, type NameCounts, nameIds } from "./names";
import { readOwn } from "./own";
import { questionsOf } from "./questions";
import type {
  AsideRow,
  ImportAnswers,
  ImportAround,
  ImportedColumn,
  ImportedPost,
  ImportedTable,
  ImportReading,
} from "./reading";
import { readRows } from "./read-rows";
import { kindOf, rolesOf, type RowKind } from "./rows";
import { noteColumns, toColumns } from "./tell-columns";

/** A table with its columns mapped and its rows told apart. */
export interface LaidTable {
  readonly grid: Grid;
  readonly vendor: Vendor | undefined;
  readonly columns: readonly MappedColumn[];
  readonly kinds: readonly RowKind[];
  readonly chosen: boolean;
}

/** The posts of tables, with what is open and what is missing. */
export function understand(
  file: string,
  read: ReadTables,
  answers: ImportAnswers,
  around: ImportAround,
): ImportReading {
  const context = new Context(file, answers, around, read);
  const grids = read.tables.map((table, at) => gridOf(table, at + 1));
  const own = grids.filter(({ header }) => isOwnHeader(header));
  if (own.length > 0 && own.length === grids.length) return readOwn(context, read, own);
  const laid = grids.map((grid) => lay(grid, context, grids.length));
  return put(context, read, laid);
}

function lay(grid: Grid, context: Context, tables: number): LaidTable {
  const vendor = vendorFor(grid);
  const width = Math.max(grid.header.length, widest(grid.table));
  const decided = { columns: context.answers.columns, vendor };
  const columns = mapColumns(grid.header, width, (index) => cellsAt(grid, index), decided);
  const roles = rolesOf(grid, columns);
  const kinds = grid.rows.map(({ cells }) => kindOf(cells, roles));
  const answered = context.answers.tables;
  const named = answered?.some(
    (it) => it === grid.number || String(it) === String(grid.number) || it === grid.table.name,
  );
  const looksRight = columns.some(({ field }) => /^(?:date|publish|status)$/.test(field));
  return { grid, vendor, columns, kinds, chosen: named ?? (tables === 1 || looksRight) };
}

function widest({ rows }: Table): number {
  let most = 0;
  for (const { cells } of rows) {
    let length = cells.length;
    while (length > most && cells[length - 1] === "") length -= 1;
    if (length > most) most = length;
  }
  return most;
}

function* cellsAt({ rows }: Grid, index: number): Iterable<string> {
  for (const { cells } of rows) yield cells[index] ?? "";
}

/** The vendor whose columns these are; three columns without a header, beginning with moments, are Hootsuite’s. */
function vendorFor(grid: Grid): Vendor | undefined {
  if (!grid.headless) return vendorOf(grid.header);
  if (grid.header.length !== 3 && grid.header.length !== 2) return undefined;
  const first = sampleOf(cellsAt(grid, 0));
  const last = sampleOf(cellsAt(grid, 2));
  const looks =
    looksLikeDates(first) && share(last, (text) => /^https?:\/\//.test(text)) === (last.length === 0 ? 0 : 1);
  return looks ? VENDORS.find(({ id }) => id === "hootsuite") : undefined;
}

function put(context: Context, read: ReadTables, laid: readonly LaidTable[]): ImportReading {
  const chosen = laid.filter((it) => it.chosen);
  const statuses = new Statuses(context);
  const names: NameCounts = collectNames(chosen);
  const ids = nameIds(names, context.around);
  const posts: ImportedPost[] = [];
  const undecided = new Set<ImportedPost>();
  const aside: AsideRow[] = [];
  const tables: ImportedTable[] = [];
  const columns: ImportedColumn[] = [];
  const counts = { blank: 0, heading: 0, legend: 0, repeatedHeader: 0, placeholder: 0 };
  const cells = { read: 0, kept: 0 };
  for (const table of laid) {
    const found = readRows(table, context, statuses, ids.ids);
    for (const row of found.aside) aside.push(row);
    cells.read += found.cells.read;
    cells.kept += found.cells.kept;
    for (const post of found.posts) posts.push(post);
    for (const post of found.undecided) undecided.add(post);
    const { grid, chosen: isRead } = table;
    tables.push({
      name: grid.table.name,
      number: grid.number,
      headerRow: grid.headerRow,
      rows: grid.rows.length,
      posts: found.posts.length,
      skipped: !isRead,
    });
    if (!table.chosen) continue;
    for (const kind of table.kinds) if (kind !== "post") counts[kind] += 1;
    noteColumns(context, table);
    columns.push(...toColumns(context, table));
  }
  const zone = context.fileZone;
  const asked = questionsOf(
    context,
    statuses,
    chosen.flatMap((table) => table.columns),
  );
  checkGaps(context, posts, undecided, zone);
  if (cells.read !== cells.kept)
    context.findings.note("cells-lost", "error", undefined, { count: String(cells.read - cells.kept) });
  const decided = chosen.flatMap(({ vendor }) => (vendor === undefined ? [] : [vendor.id]))[0];
  return {
    file: context.file,
    format: read.format,
    encoding: read.encoding,
    delimiter: read.delimiter,
    rows: laid.reduce((sum, { grid }) => sum + grid.rows.length, 0),
    tables,
    posts,
    aside,
    columns,
    ...dateOrderOf(context),
    timezone: zone,
    statuses: [...statuses.read.values()],
    questions: asked.open,
    answered: asked.answered,
    findings: context.findings.list(),
    problems: read.problems,
    counts,
    cells,
    names: chosen.length === 0 ? emptyNames() : ids.names(context),
    vendor: decided,
  };
}

function dateOrderOf(context: Context): Pick<ImportReading, "dateOrder" | "dateOrderHow"> {
  for (const { header, column } of context.dateColumns) {
    const { found, order } = column;
    if (found.kind === "none" || order === undefined) continue;
    return { dateOrder: order, dateOrderHow: context.sayOrder(header, found) };
  }
  return { dateOrder: undefined, dateOrderHow: undefined };
}
