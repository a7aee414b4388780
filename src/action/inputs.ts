import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** What a workflow gives the action, and what its runner says of the event. */
export interface Inputs {
  readonly paths: readonly string[];
  /** As it is passed on to the command; empty leaves it to the configuration. */
  readonly lang: string;
  readonly flags: readonly string[];
  readonly comment: boolean;
  /** What becomes of the approvals that a review gives. */
  readonly approvals: "commit" | "patch" | "none";
  readonly sarifFile: string;
  readonly token: string;
  readonly pullRequest: PullRequest | undefined;
  /** `OWNER/NAME` on the forge. */
  readonly repository: string;
  readonly api: string;
  /** The page of this run, for what has no room in a comment. */
  readonly runPage: string;
  readonly outputFile: string;
  readonly summaryFile: string;
  /** Where files are put that the job alone needs. */
  readonly temporary: string;
}

export interface PullRequest {
  readonly number: number;
  /** The commit that it would be merged into. */
  readonly base: string;
  /** Of a review: whose it is, and the branch that it is of. */
  readonly review: Review | undefined;
}

export interface Review {
  readonly login: string;
  /** The branch's last commit. */
  readonly head: string;
  readonly branch: string;
  /** Whether the branch is in the repository itself, and not in a fork of it. */
  readonly isOurs: boolean;
  /** The file with the whole event. */
  readonly event: string;
}

/** Reads inputs as GitHub's runner hands them over. */
export function readInputs(env: Environment): Inputs {
  const input = (name: string) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  const flags: string[] = [];
  for (const name of ["preset", "max-warnings", "as-of"])
    if (input(name) !== "") flags.push(`--${name}`, input(name));
  const paths = input("paths")
    .split("\n")
    .map((path) => path.trim())
    .filter((path) => path !== "");
  const repository = env.GITHUB_REPOSITORY ?? "";
  return {
    paths: paths.length === 0 ? ["."] : paths,
    lang: input("lang"),
    flags,
    comment: input("comment") !== "false",
    approvals: approvalsOf(input("approvals")),
    sarifFile: input("sarif-file"),
    token: input("token"),
    pullRequest: pullRequestOf(env.GITHUB_EVENT_PATH, repository),
    repository,
    api: env.GITHUB_API_URL ?? "https://api.github.com",
    runPage: `${env.GITHUB_SERVER_URL ?? "https://github.com"}/${repository}/actions/runs/${env.GITHUB_RUN_ID ?? ""}`,
    outputFile: env.GITHUB_OUTPUT ?? "",
    summaryFile: env.GITHUB_STEP_SUMMARY ?? "",
    temporary: env.RUNNER_TEMP ?? tmpdir(),
  };
}

/** Anything else than the three words gives the patch, which changes nothing by itself. */
function approvalsOf(text: string): Inputs["approvals"] {
  return text === "commit" || text === "none" ? text : "patch";
}

/** The pull request of the event; undefined for a push, a schedule, or an event that can't be read. */
function pullRequestOf(path: string | undefined, repository: string): PullRequest | undefined {
  if (path === undefined) return undefined;
  try {
    const event: unknown = JSON.parse(readFileSync(path, "utf8"));
    const number = valueAt(event, "pull_request", "number");
    const base = commitAt(event, "pull_request", "base", "sha");
    if (typeof number !== "number" || base === undefined) return undefined;
    return { number, base, review: reviewOf(event, path, repository) };
  } catch {
    return undefined;
  }
}

/** The review of the event, where it is one that decides something. */
function reviewOf(event: unknown, path: string, repository: string): Review | undefined {
  const login = valueAt(event, "review", "user", "login");
  const branch = valueAt(event, "pull_request", "head", "ref");
  const head = commitAt(event, "pull_request", "head", "sha");
  const state = String(valueAt(event, "review", "state")).toLowerCase();
  if (state !== "approved" && state !== "changes_requested") return undefined;
  if (typeof login !== "string" || typeof branch !== "string" || head === undefined) return undefined;
  const isOurs = valueAt(event, "pull_request", "head", "repo", "full_name") === repository;
  return { login: login.replace(/[^\w.[\]-]/g, ""), head, branch, isOurs, event: resolve(path) };
}

/** A commit and nothing that git would take for a flag. */
function commitAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = valueAt(value, ...keys);
  return typeof found === "string" && /^[0-9a-f]{40,64}$/.test(found) ? found : undefined;
}

function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  let at = value;
  for (const key of keys) {
    if (typeof at !== "object" || at === null) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return at;
}
