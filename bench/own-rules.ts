import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Corpus } from "./corpus";
import { median } from "./measure";
import type { HostileRun, OwnRulesRun } from "./own-rules-run";

/** What own rules cost: medians of runs with fifty of them and without any, in turns. */
export interface OwnRulesFigures {
  readonly posts: number;
  readonly rules: number;
  readonly without: OwnRulesRun;
  readonly with: OwnRulesRun;
  /** How often a rule looks at a post in a second, the evaluator's start in it. */
  readonly perSecond: number;
  readonly hostile: HostileRun;
}

const RULES = 50;

/** Measures own rules on a corpus: fresh checks and edits with and without them, and hostile ones. */
export function measureOwnRules(corpus: Corpus, rounds: number): OwnRulesFigures {
  const runs = { without: [] as OwnRulesRun[], with: [] as OwnRulesRun[] };
  for (let round = 0; round < rounds; round++)
    for (const what of round % 2 === 0 ? (["without", "with"] as const) : (["with", "without"] as const))
      runs[what].push(run(what, corpus.folder, corpus.calendars[0] as string) as OwnRulesRun);
  const without = middle(runs.without);
  const withRules = middle(runs.with);
  const seconds = (withRules.fresh - without.fresh) / 1000;
  return {
    posts: corpus.posts,
    rules: RULES,
    without,
    with: withRules,
    perSecond: (RULES * corpus.posts) / seconds,
    hostile: run("hostile") as HostileRun,
  };
}

function middle(runs: readonly OwnRulesRun[]): OwnRulesRun {
  const of = (what: keyof OwnRulesRun): number => median(runs.map((it) => it[what]));
  return { fresh: of("fresh"), edit: of("edit"), memory: of("memory"), findings: of("findings") };
}

/** In a process of its own each time: the evaluator has to start. */
function run(...args: readonly string[]): OwnRulesRun | HostileRun {
  const flags = ["--import=tsx", join(__dirname, "own-rules-run.ts"), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, flags, {
    cwd: join(__dirname, ".."),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr.trim().split("\n").at(-1) ?? "no reason given");
  return JSON.parse(stdout) as OwnRulesRun | HostileRun;
}
