import type { Activations } from "./activation";
import type { EditFigures } from "./edit";
import type { Figure } from "./figures";
import type { ServerFigures } from "./language-server";
import type { Row } from "./measure";
import type { OwnRulesFigures } from "./own-rules";
import type { PreviewFigures } from "./preview";

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
export function printOwnRules(figures: OwnRulesFigures | undefined): void {
  if (figures === undefined) return;
  const { posts, rules, hostile } = figures;
  table(
    ["own rules", "posts", "from nothing ms", "one edit ms", "MiB", "findings"],
    [["none", figures.without] as const, [String(rules), figures.with] as const].map(([name, it]) => [
      name,
      String(posts),
      number(it.fresh, 1),
      number(it.edit, 3),
      number(it.memory, 0),
      number(it.findings, 0),
    ]),
  );
  console.log(
    `Hostile: ${hostile.expressions} expressions, the slowest ${number(hostile.slowest, 0)} ms (${hostile.slowestOne}…), ` +
      `ten in a check of 1,000 posts ${number(hostile.ten, 0)} ms\n`,
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
      "read ms",
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
        number(it.reading, 2),
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

/** Prints times in milliseconds. */
export function printPreviews(previews: PreviewFigures | undefined): void {
  if (previews === undefined) return;
  table(
    ["month", "posts", "ours ms", "cards", "FullCalendar ms", "cards", "capped as ours ms", "cards"],
    previews.months.map((it) => [
      "painted",
      String(it.posts),
      number(it.ours, 1),
      number(it.cards, 0),
      number(it.peer, 1),
      number(it.peerCards, 0),
      number(it.capped, 1),
      number(it.cappedCards, 0),
    ]),
  );
  table(
    ["edit", "posts", "model ms", "page ms", "with paint ms", "touched", "of elements"],
    previews.edits.map((it) => [
      it.what,
      String(it.posts),
      number(it.model, 2),
      number(it.shown, 2),
      number(it.painted, 2),
      number(it.touched, 0),
      number(it.elements, 0),
    ]),
  );
  const { largestMonth } = previews;
  if (largestMonth !== undefined)
    console.log(`Largest page of a month: ${largestMonth.file}, ${largestMonth.bytes} bytes\n`);
}

/** Prints times in milliseconds. */
export function printActivations(activations: Activations | undefined): void {
  if (activations === undefined) return;
  table(
    ["extension", "rounds", "activated ms", "answered ms"],
    [
      ["social-policy", activations.ours] as const,
      ["a client of an empty server", activations.peer] as const,
    ].map(([name, it]) => [name, number(it.rounds, 0), number(it.activated, 1), number(it.answered, 1)]),
  );
}

/** Prints each ratio, and of those that are demanded whether it was reached. */
export function printFigures(figures: readonly Figure[]): void {
  if (figures.length === 0) return;
  table(
    ["figure", "demanded", "measured", ""],
    figures.map((figure) => [
      figure.name,
      figure.demanded ?? "–",
      figure.value.toPrecision(3),
      figure.reached === undefined ? "" : figure.reached ? "reached" : "MISSED",
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
