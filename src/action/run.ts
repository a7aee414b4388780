import { writeFileSync } from "node:fs";
import { recordApprovals } from "./approvals";
import { CHANGES_MARK, comment } from "./forge";
import { type Inputs, readInputs } from "./inputs";
import { command, dayFlag, FOUND, hasCommit, languageFlag, notice, output, summarise } from "./process";
import { wordsOf } from "./words";

/** Runs the check, and under a pull request the comparison with its base; answers with the step's exit status. */
export async function runAction(env: Readonly<Record<string, string | undefined>>): Promise<number> {
  const inputs = readInputs(env);
  // A review changes no post: what it decides is told, and what the branch changes has been.
  const isReview = inputs.pullRequest?.review !== undefined;
  if (isReview && inputs.approvals !== "none") await recordApprovals(inputs);
  const check = ["check", ...inputs.paths, ...inputs.flags, ...languageFlag(inputs)];
  const annotated = command([...check, "--format", "github"]);
  process.stdout.write(annotated.out);
  if (annotated.status > FOUND) return annotated.status;
  const counted = summaryOf(command([...check, "--format", "json"]).out);
  output(inputs, "errors", String(counted.errors));
  output(inputs, "warnings", String(counted.warnings));
  if (inputs.sarifFile !== "") writeFileSync(inputs.sarifFile, command([...check, "--format", "sarif"]).out);
  if (inputs.pullRequest !== undefined && !isReview) await tell(inputs, check);
  return annotated.status;
}

/** What the pull request changes, in the summary of the job and in the comment. */
async function tell(inputs: Inputs, check: readonly string[]): Promise<void> {
  const { pullRequest } = inputs;
  if (pullRequest === undefined) return;
  const words = wordsOf(inputs.lang);
  const changes = compare(inputs, pullRequest.base);
  if (changes === undefined) notice(words.noBase);
  else summarise(inputs, changes);
  if (!inputs.comment) return;
  const report = changes ?? command([...check, "--format", "markdown"]).out;
  const written = await comment(
    inputs,
    pullRequest.number,
    CHANGES_MARK,
    `${report}\n${words.more(inputs.runPage)}\n`,
  );
  if ("url" in written) output(inputs, "comment-url", written.url);
  // A fork's token may not write: that is as it should be, and no failure.
  else notice(written.refused === 0 ? words.noAnswer : words.noRight(written.refused));
}

/** The report of the comparison; undefined where the base can't be had. */
function compare(inputs: Inputs, base: string): string | undefined {
  if (!hasCommit(base)) return undefined;
  const ran = command([
    "diff",
    base,
    ...inputs.paths,
    ...dayFlag(inputs),
    ...languageFlag(inputs),
    "--format",
    "markdown",
  ]);
  return ran.status > FOUND ? undefined : ran.out;
}

function summaryOf(json: string): { errors: number; warnings: number } {
  const { summary } = JSON.parse(json) as { summary: { errors: number; warnings: number } };
  return summary;
}
