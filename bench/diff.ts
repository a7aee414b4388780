import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "./corpus";
import { measure, type Row } from "./measure";
import { checker, cli } from "./tools";

/** Posts that are moved to another hour, for each size. */
const CHANGES: Readonly<Record<number, number>> = { 1000: 10, 10000: 100, 50000: 1_000 };

/** Measures the comparison of two states beside a check of one of them. */
export async function measureDiffs(corpus: (posts: number) => Corpus, quick: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for (const posts of quick ? [1_000] : [10_000, 50_000]) {
    const one = corpus(posts);
    const other = `${one.folder}-moved`;
    cpSync(one.folder, other, { recursive: true });
    const moved = movePosts(join(other, one.calendars[0] as string), posts, CHANGES[posts] ?? 0);
    const diff = {
      name: "social-policy diff",
      command: process.execPath,
      args: [cli, "diff", "--as-of", "2027-03-01", "--format", "json", "--from", one.folder, "--to", other],
      statuses: [0],
      count: ({ out }: { readonly out: string }) => {
        const { changes } = JSON.parse(out) as {
          changes: ReadonlyArray<{ type: string; inherited?: boolean }>;
        };
        const own = changes.filter(
          ({ type, inherited }) => type === "rescheduled" && inherited !== true,
        ).length;
        if (own !== moved) throw new Error(`${own} of ${moved} posts that moved`);
        return own;
      },
    };
    rows.push(...(await measure(`diff ${posts}`, [checker(one), diff], quick ? 1 : 5, { memory: true })));
  }
  return rows;
}

/** Moves posts that stand evenly spread over a calendar to another hour; how many. */
function movePosts(path: string, posts: number, most: number): number {
  const step = Math.floor(posts / most);
  let index = 0;
  let moved = 0;
  const lines = readFileSync(path, "utf8").split("\n");
  const changed = lines.map((line) => {
    const dated = /^ {4}publish: \d{4}-\d\d-\d\dT\d\d:/.test(line);
    if (!dated || index++ % step !== 0 || moved >= most) return line;
    const other = line.replace(/T\d\d:/, line.includes("T23:") ? "T22:" : "T23:");
    moved++;
    return other;
  });
  writeFileSync(path, changed.join("\n"));
  return moved;
}
