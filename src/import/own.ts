import { isOwnColumn, ownPost, type ReadTables } from "../table";
import type { Context } from "./context";
import type { Grid } from "./grid";
import { emptyNames } from "./names";
import type { ImportedColumn, ImportedPost, ImportedValue, ImportReading } from "./reading";
import { sayHow } from "./words";

/** A CSV of ours comes back as it went: every column is a path to a value. */
export function readOwn(context: Context, read: ReadTables, grids: readonly Grid[]): ImportReading {
  const posts: ImportedPost[] = [];
  const columns: ImportedColumn[] = [];
  let cells = 0;
  let blank = 0;
  let rows = 0;
  for (const grid of grids) {
    // A column that a person added is kept beside the post, under its header.
    const header = grid.header.map((name) =>
      isOwnColumn(name) || name === "" ? name : `x-${name.replace(/[\s.]+/g, "-").toLowerCase()}`,
    );
    rows += grid.rows.length;
    columns.push(...columnsOf(grid, header, context));
    for (const { cells: all, number } of grid.rows) {
      const filled = all.reduce((sum, text) => sum + (text === "" ? 0 : 1), 0);
      cells += filled;
      if (filled === 0) {
        blank += 1;
        continue;
      }
      const fields = ownPost(header, all) as Map<string, ImportedValue>;
      const id = fields.get("id");
      posts.push({
        sourceId: typeof id === "string" ? id : undefined,
        source: { file: context.file, table: grid.table.name, rows: [number] },
        group: undefined,
        fields,
      });
    }
  }
  return {
    file: context.file,
    format: read.format,
    encoding: read.encoding,
    delimiter: read.delimiter,
    rows,
    tables: grids.map(({ table, number, headerRow, rows: all }) => ({
      name: table.name,
      number,
      headerRow,
      rows: all.length,
      posts: all.length,
      skipped: false,
    })),
    posts,
    aside: [],
    columns,
    dateOrder: undefined,
    dateOrderHow: undefined,
    timezone: context.around.timezone,
    statuses: [],
    questions: [],
    answered: [],
    findings: context.findings.list(),
    problems: read.problems,
    counts: { blank, heading: 0, legend: 0, repeatedHeader: 0, placeholder: 0 },
    cells: { read: cells, kept: cells },
    names: emptyNames(),
    vendor: "own",
  };
}

function columnsOf(grid: Grid, header: readonly string[], context: Context): readonly ImportedColumn[] {
  return header.map((field, index) => {
    const name = grid.header[index] as string;
    const why = field === name ? "own" : "unknown";
    const samples = grid.rows.map(({ cells }) => cells[index] ?? "").filter((text) => text !== "");
    return {
      header: name,
      table: grid.table.name,
      index,
      field,
      confidence: 1,
      why,
      how: sayHow(why, context.around.language),
      samples: samples.slice(0, 3),
    };
  });
}
