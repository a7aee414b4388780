import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { comment } from "./forge";
import type { Inputs, Review } from "./inputs";
import { command, dayFlag, FOUND, git, hasCommit, languageFlag, notice, output, summarise } from "./process";
import { wordsOf } from "./words";

/** What `approve --format json` says, as far as it is asked for here. */
interface Decided {
  readonly recorded: readonly unknown[];
  readonly files: readonly string[];
  readonly report: string;
}

/** A comment takes 65,536 characters; the report stands above the patch. */
const LONGEST_PATCH = 50_000;

/**
 * What a review of a pull request decides, as entries of posts: committed to the branch where the workflow asks for it
 * and the branch is ours, else offered as a patch.
 */
export async function recordApprovals(inputs: Inputs): Promise<void> {
  const { pullRequest } = inputs;
  const review = pullRequest?.review;
  if (pullRequest === undefined || review === undefined) return;
  const words = wordsOf(inputs.lang);
  if (!hasCommit(review.head) || !hasCommit(pullRequest.base)) return notice(words.noHistory);
  const folder = mkdtempSync(join(inputs.temporary, "social-policy-"));
  try {
    // The checkout may be of the merge: what was reviewed is the branch.
    if (git(["worktree", "add", "--quiet", "--detach", "--force", folder, review.head]).status !== 0)
      return notice(words.noHistory);
    await recordIn(
      join(folder, git(["rev-parse", "--show-prefix"]).out.trim()),
      inputs,
      review,
      pullRequest.number,
    );
  } finally {
    git(["worktree", "remove", "--force", folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function recordIn(folder: string, inputs: Inputs, review: Review, number: number): Promise<void> {
  const words = wordsOf(inputs.lang);
  const where = inputs.paths.flatMap((path) => ["--in", path]);
  const flags = [...where, ...dayFlag(inputs), ...languageFlag(inputs)];
  const ran = command(["approve", "--from-review", review.event, "--format", "json", ...flags], folder);
  if (ran.status > FOUND) return notice(words.noHistory);
  const { recorded, files, report } = JSON.parse(ran.out) as Decided;
  output(inputs, "approvals", String(recorded.length));
  const then = files.length === 0 ? "" : keep(folder, files, inputs, review);
  const told = `${report}\n${then}`;
  summarise(inputs, told);
  if (!inputs.comment) return;
  // One for each reviewer, so that no patch goes under before it is applied.
  const mark = `<!-- social-policy: ${review.login} -->`;
  const written = await comment(inputs, number, mark, told);
  if ("refused" in written) notice(written.refused === 0 ? words.noAnswer : words.noRight(written.refused));
}

/** Commits the entries or makes a patch of them; answers with what became of them, in Markdown. */
function keep(folder: string, files: readonly string[], inputs: Inputs, review: Review): string {
  const words = wordsOf(inputs.lang);
  const patch = git(["diff", "--no-color", "--no-ext-diff", "--no-textconv", "--", ...files], folder).out;
  if (inputs.approvals === "commit" && review.isOurs) {
    const commit = pushed(folder, files, review, words.commit(review.login));
    if (commit !== undefined) {
      output(inputs, "approvals-commit", commit);
      return `${words.committed(commit.slice(0, 10))}\n`;
    }
    notice(words.noPush);
  }
  const path = join(inputs.temporary, "social-policy-approvals.patch");
  writeFileSync(path, patch);
  output(inputs, "approvals-patch", path);
  if (patch.length > LONGEST_PATCH) return `${words.longPatch}\n`;
  return `${words.patch}\n\n${fenced(patch)}\n`;
}

/** Commits to the branch; undefined where the branch has moved on, or nothing may be written there. */
function pushed(
  folder: string,
  files: readonly string[],
  { branch }: Review,
  message: string,
): string | undefined {
  const who = [
    "-c",
    "user.name=github-actions[bot]",
    "-c",
    `user.email=${BOT}`,
    "-c",
    "commit.gpgsign=false",
  ];
  if (git(["add", "--", ...files], folder).status !== 0) return undefined;
  if (git([...who, "commit", "--quiet", "-m", message], folder).status !== 0) return undefined;
  // Never by force: where somebody has pushed since, the review was of something else.
  if (git(["push", "--quiet", "origin", `HEAD:refs/heads/${branch}`], folder).status !== 0) return undefined;
  return git(["rev-parse", "HEAD"], folder).out.trim();
}

/** The address under which GitHub shows commits of its workflows. */
const BOT = "41898282+github-actions[bot]@users.noreply.github.com";

/** As a block of code, whatever is in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}diff\n${text.trimEnd()}\n${fence}`;
}
