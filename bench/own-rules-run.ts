// Run in a process of its own: `own-rules-run.ts without|with FOLDER CALENDAR`, or `own-rules-run.ts hostile`. Prints JSON.
import { HOSTILE_TEXT, hostileExpressions } from "../test/expression/hostile-expressions";
import { REGISTERS } from "./corpus";
import { type Library, loadLibrary, readFiles } from "./library";
import { median } from "./measure";
import { fiftyRules, policyOf, withoutRules } from "./own-rules-policy";

/** One run with the rules or without. Milliseconds and MiB. */
export interface OwnRulesRun {
  /** Reading and checking everything from nothing, in a process that has done nothing yet. */
  readonly fresh: number;
  /** One character of a title changed, until all findings are there. */
  readonly edit: number;
  readonly memory: number;
  readonly findings: number;
}

export interface HostileRun {
  readonly expressions: number;
  /** The slowest check of a workspace with one of them. */
  readonly slowest: number;
  readonly slowestOne: string;
  /** The check of a workspace with ten of them. */
  readonly ten: number;
}

const CALENDAR = "0001.calendar.yaml";

async function runOnce(withRules: boolean, folder: string, calendar: string): Promise<OwnRulesRun> {
  const library = await loadLibrary();
  const files = readFiles(folder, [...Object.keys(REGISTERS), calendar]);
  files.set("a.policy.yaml", withRules ? fiftyRules() : withoutRules());
  const begin = performance.now();
  const open = await library.open(files);
  const findings = open.countFindings();
  const fresh = performance.now() - begin;
  const memory = process.memoryUsage().rss / 2 ** 20;
  const text = files.get(calendar) ?? "";
  const at = text.indexOf(", n° ", text.length >> 1) - 1;
  const edits: number[] = [];
  for (let repeat = 0; repeat < 400; repeat++) {
    const from = performance.now();
    open.edit(calendar, at, at + 1, repeat % 2 === 0 ? "x" : "y");
    const now = open.countFindings();
    edits.push(performance.now() - from);
    if (now !== findings) throw new Error(`${now} findings after an edit, ${findings} before`);
  }
  return { fresh, edit: median(edits.slice(200)), memory, findings };
}

async function runHostile(): Promise<HostileRun> {
  const library = await loadLibrary();
  await timeOf(library, ["post.paid"], 1);
  let slowest = 0;
  let slowestOne = "";
  const all = hostileExpressions();
  for (const { require } of all) {
    const took = await timeOf(library, [require], 1);
    if (took > slowest) [slowest, slowestOne] = [took, require.slice(0, 60)];
  }
  const stopped = all.filter(({ fate }) => fate === "stopped");
  const ten = Array.from({ length: 10 }, (_, index) => stopped[index * 9]?.require ?? "true");
  return { expressions: all.length, slowest, slowestOne, ten: await timeOf(library, ten, 1_000) };
}

async function timeOf(library: Library, requires: readonly string[], posts: number): Promise<number> {
  const items = Array.from(
    { length: posts },
    (_, index) => `  - id: p-${index}\n    title: Post ${index}\n    text: ${HOSTILE_TEXT}\n`,
  );
  const files = new Map([
    ["a.policy.yaml", policyOf(requires)],
    [CALENDAR, `kind: calendar\nversion: 1\nposts:\n${items.join("")}`],
  ]);
  const begin = performance.now();
  (await library.open(files)).countFindings();
  return performance.now() - begin;
}

const [what = "", folder = "", calendar = ""] = process.argv.slice(2);
(what === "hostile" ? runHostile() : runOnce(what === "with", folder, calendar)).then(
  (figures) => console.log(JSON.stringify(figures)),
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : String(fault));
    process.exitCode = 1;
  },
);
