import type { EditFigures } from "./edit";
import type { Figure } from "./figures";
import type { ServerFigures } from "./language-server";
import type { Row } from "./measure";

/** Prints times in seconds and memory in MiB. */
export function printRows(rows: readonly Row[]): void {
  if (rows.length === 0) return;
  table(
    ["corpus", "tool", "min s", "median s", "max s", "peak MiB", "findings"],
    rows.map((row) =>
      row.failure
        ? [row.group, row.tool, `failed: ${row.failure}`]
        : [
            row.group,
            row.tool,
            number(row.min, 3),
            number(row.median, 3),
            number(row.max, 3),
            number(row.peak, 0),
            number(row.findings, 0),
          ],
    ),
  );
}

/** Prints times in milliseconds. */
export function printEdits(edits: ReadonlyMap<number, EditFigures>): void {
  if (edits.size === 0) return;
  table(
    ["posts", "from nothing ms", "one edit ms", "slowest ms"],
    [...edits].map(([size, { fresh, edit, slowest }]) => [
      String(size),
      number(fresh, 1),
      number(edit, 3),
      number(slowest, 3),
    ]),
  );
}

/** Prints times in milliseconds and memory in MiB. */
export function printServers(servers: ReadonlyMap<string, ReadonlyMap<number, ServerFigures>>): void {
  if (servers.size === 0) return;
  table(
    [
      "server",
      "posts",
      "open ms",
      "one edit ms",
      "asked ms",
      "asked, all ms",
      "completion ms",
      "hover ms",
      "peak MiB",
      "findings",
    ],
    [...servers].flatMap(([name, sizes]) =>
      [...sizes].map(([size, it]) => [
        name,
        String(size),
        number(it.open, 0),
        number(it.edit, 2),
        number(it.pull, 2),
        number(it.pullAll, 2),
        number(it.completion, 2),
        number(it.hover, 2),
        number(it.peak, 0),
        number(it.findings, 0),
      ]),
    ),
  );
}

/** Prints each demanded ratio with what was reached. */
export function printFigures(figures: readonly Figure[]): void {
  if (figures.length === 0) return;
  table(
    ["figure", "demanded", "measured", ""],
    figures.map((figure) => [
      figure.name,
      figure.demanded,
      figure.value.toPrecision(3),
      figure.reached ? "reached" : "MISSED",
    ]),
  );
}

function number(value: number | undefined, digits: number): string {
  return value === undefined ? "–" : value.toFixed(digits);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) =>
    Math.max(
      title.length,
      ...rows.filter((row) => row.length === head.length).map((row) => (row[column] ?? "").length),
    ),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ");
  console.log(line(head));
  console.log(widths.map((width) => "-".repeat(width)).join("  "));
  for (const row of rows) console.log(line(row).trimEnd());
  console.log("");
}
