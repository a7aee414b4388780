import { readFileSync } from "node:fs";

type Environment = Readonly<Record<string, string | undefined>>;

/** What a workflow gives the action, and what its runner says of the event. */
export interface Inputs {
  readonly paths: readonly string[];
  /** As it is passed on to the command; empty leaves it to the configuration. */
  readonly lang: string;
  readonly flags: readonly string[];
  readonly comment: boolean;
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
}

export interface PullRequest {
  readonly number: number;
  /** The commit that it would be merged into. */
  readonly base: string;
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
    sarifFile: input("sarif-file"),
    token: input("token"),
    pullRequest: pullRequestOf(env.GITHUB_EVENT_PATH),
    repository,
    api: env.GITHUB_API_URL ?? "https://api.github.com",
    runPage: `${env.GITHUB_SERVER_URL ?? "https://github.com"}/${repository}/actions/runs/${env.GITHUB_RUN_ID ?? ""}`,
    outputFile: env.GITHUB_OUTPUT ?? "",
    summaryFile: env.GITHUB_STEP_SUMMARY ?? "",
  };
}

/** The pull request of the event; undefined for a push, a schedule, or an event that can't be read. */
function pullRequestOf(path: string | undefined): PullRequest | undefined {
  if (path === undefined) return undefined;
  try {
    const event: unknown = JSON.parse(readFileSync(path, "utf8"));
    const number = valueAt(event, "pull_request", "number");
    const base = valueAt(event, "pull_request", "base", "sha");
    // A commit and nothing that git would take for a flag.
    if (typeof number !== "number" || typeof base !== "string" || !/^[0-9a-f]{40,64}$/.test(base))
      return undefined;
    return { number, base };
  } catch {
    return undefined;
  }
}

function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  let at = value;
  for (const key of keys) {
    if (typeof at !== "object" || at === null) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return at;
}
