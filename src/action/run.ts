import { spawnSync } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { comment } from "./forge";
import { type Inputs, readInputs } from "./inputs";
import { wordsOf } from "./words";

/** Statuses of the command: something was found, it could not work. */
const FOUND = 1;
const WRONG_USE = 2;

interface Ran {
  readonly status: number;
  readonly out: string;
}

/** Runs the check, and under a pull request the comparison with its base; answers with the step's exit status. */
export async function runAction(env: Readonly<Record<string, string | undefined>>): Promise<number> {
  const inputs = readInputs(env);
  const check = ["check", ...inputs.paths, ...inputs.flags, ...languageFlag(inputs)];
  const annotated = command([...check, "--format", "github"]);
  process.stdout.write(annotated.out);
  if (annotated.status > FOUND) return annotated.status;
  const counted = summaryOf(command([...check, "--format", "json"]).out);
  output(inputs, "errors", String(counted.errors));
  output(inputs, "warnings", String(counted.warnings));
  if (inputs.sarifFile !== "") writeFileSync(inputs.sarifFile, command([...check, "--format", "sarif"]).out);
  if (inputs.pullRequest !== undefined) await tell(inputs, check);
  return annotated.status;
}

/** What the pull request changes, in the summary of the job and in the comment. */
async function tell(inputs: Inputs, check: readonly string[]): Promise<void> {
  const { pullRequest } = inputs;
  if (pullRequest === undefined) return;
  const words = wordsOf(inputs.lang);
  const changes = compare(inputs, pullRequest.base);
  if (changes === undefined) notice(words.noBase);
  else if (inputs.summaryFile !== "") appendFileSync(inputs.summaryFile, `\n${changes}`);
  if (!inputs.comment) return;
  const report = changes ?? command([...check, "--format", "markdown"]).out;
  const written = await comment(inputs, pullRequest.number, `${report}\n${words.more(inputs.runPage)}\n`);
  if ("url" in written) output(inputs, "comment-url", written.url);
  // A fork's token may not write: that is as it should be, and no failure.
  else notice(written.refused === 0 ? words.noAnswer : words.noRight(written.refused));
}

/** The report of the comparison; undefined where the base can't be had. */
function compare(inputs: Inputs, base: string): string | undefined {
  if (!hasCommit(base)) {
    // A checkout of one commit alone does not hold it.
    spawnSync("git", ["fetch", "--quiet", "--depth=1", "origin", base], { stdio: "ignore" });
    if (!hasCommit(base)) return undefined;
  }
  const asOf = inputs.flags.indexOf("--as-of");
  const flags = asOf < 0 ? [] : inputs.flags.slice(asOf, asOf + 2);
  const ran = command([
    "diff",
    base,
    ...inputs.paths,
    ...flags,
    ...languageFlag(inputs),
    "--format",
    "markdown",
  ]);
  return ran.status > FOUND ? undefined : ran.out;
}

function hasCommit(commit: string): boolean {
  return spawnSync("git", ["cat-file", "-e", `${commit}^{commit}`], { stdio: "ignore" }).status === 0;
}

function languageFlag({ lang }: Inputs): readonly string[] {
  return lang === "" ? [] : ["--lang", lang];
}

/** Runs the command that stands beside this file. Its faults go to the log. */
function command(args: readonly string[]): Ran {
  const { status, stdout } = spawnSync(process.execPath, [join(__dirname, "cli.js"), ...args], {
    encoding: "utf8",
    maxBuffer: 512 * 1024 * 1024,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { status: status ?? WRONG_USE, out: stdout ?? "" };
}

function summaryOf(json: string): { errors: number; warnings: number } {
  const { summary } = JSON.parse(json) as { summary: { errors: number; warnings: number } };
  return summary;
}

/** Outputs are read from a file; what stands in them is ours, of one line. */
function output({ outputFile }: Inputs, name: string, value: string): void {
  if (outputFile !== "") appendFileSync(outputFile, `${name}=${value.replace(/[\r\n]/g, " ")}\n`);
}

function notice(text: string): void {
  process.stdout.write(
    `::notice title=Social Policy::${text.replaceAll("%", "%25").replace(/[\r\n]+/g, "%0A")}\n`,
  );
}
