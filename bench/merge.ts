import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "./corpus";
import { measure, type Row } from "./measure";
import { checker, cli } from "./tools";

/** One post in so many is changed on each side. */
const EVERY = 50;

/** `merge` of a calendar that two people changed in many posts, beside `check` of it. */
export async function measureMerge(corpus: Corpus, rounds: number): Promise<Row[]> {
  const folder = join(corpus.folder, "sides");
  mkdirSync(folder, { recursive: true });
  const base = readFileSync(join(corpus.folder, corpus.calendars[0] as string), "utf8");
  const paths = ["base", "ours", "theirs", "merged"].map((name) => join(folder, name));
  const [basePath = "", oursPath = "", theirsPath = "", mergedPath = ""] = paths;
  writeFileSync(basePath, base);
  writeFileSync(oursPath, changed(base, 3));
  writeFileSync(theirsPath, changed(base, 4));
  const merge = {
    name: "merge",
    command: process.execPath,
    args: [cli, "merge", basePath, mergedPath, theirsPath, "--path", "x.calendar.yaml"],
    // A conflict would be a fault: all changes are in posts of their own.
    statuses: [0],
    prepare: () => copyFileSync(oursPath, mergedPath),
  };
  return measure("merge", [{ ...checker(corpus), name: "check" }, merge], rounds, { memory: false });
}

/** The text with the titles of some posts changed: of one in fifty, counted from `first`. */
function changed(text: string, first: number): string {
  let at = -1;
  return text.replace(/^ {4}title: "/gm, (found) =>
    ++at % EVERY === first ? `${found}No ${first}: ` : found,
  );
}
