import { execFile, spawnSync } from "node:child_process";

/** Git says no: there is none, or not here, or it does not know what was asked for. */
export class GitRefused extends Error {}

/** Runs Git in a folder; its answer as text. Nothing of a repository's own configuration is run. */
export function askGit(folder: string, ...args: readonly string[]): string {
  return askGitBytes(folder, "", ...args).toString("utf8");
}

/** As `askGit`, with something to read on standard input. */
export function askGitBytes(folder: string, input: string, ...args: readonly string[]): Buffer {
  const { stdout, stderr, status, error } = spawnSync("git", [...QUIETLY, ...args], {
    cwd: folder,
    env: quietEnvironment(),
    input,
    maxBuffer: MOST_OUTPUT,
  });
  if (status !== 0 || error !== undefined) throw new GitRefused(stderr?.toString("utf8") || String(error));
  return stdout;
}

/** As `askGitBytes`, while others go on: for a server. */
export function askGitLater(folder: string, input: string, ...args: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      "git",
      [...QUIETLY, ...args],
      { cwd: folder, env: quietEnvironment(), encoding: "buffer", maxBuffer: MOST_OUTPUT },
      (error, stdout) => {
        if (error === null) resolve(stdout);
        else reject(new GitRefused(String(error)));
      },
    );
    // Git that is gone before it has read all tells so by its status.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}

/** What is not here is not fetched: the folder may be anybody's, and its configuration names programs. */
function quietEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_ALLOW_PROTOCOL: "none", GIT_NO_LAZY_FETCH: "1", GIT_OPTIONAL_LOCKS: "0" };
}

const QUIETLY = ["-c", "core.fsmonitor=false", "-c", "core.quotepath=off"];
const MOST_OUTPUT = 1024 * 1024 * 1024;

/** The id of a commit; throws `GitRefused` of what is none. */
export function commitOf(top: string, name: string): string {
  // What begins with a hyphen would be taken for an option.
  if (name.startsWith("-") || name === "") throw new GitRefused(name);
  return askGit(top, "rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`).trim();
}

/** A file that a commit holds. */
export interface Blob {
  readonly id: string;
  readonly bytes: number;
}

/** How Git is asked for what a commit holds, so that `filesIn` can read it. */
export const LIST = ["ls-tree", "-r", "-l", "-z"];

/** The files of a listing, by path. */
export function filesIn(listing: string): Map<string, Blob> {
  const files = new Map<string, Blob>();
  for (const line of listing.split("\0")) {
    const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t([\s\S]*)$/.exec(line);
    // A link is no file of ours, and a submodule is another repository.
    if (match === null || match[1] === "120000") continue;
    files.set(match[4] as string, { id: match[2] as string, bytes: Number(match[3]) });
  }
  return files;
}

/** How Git is asked for the bytes of many files at once; `asked` is what it reads. */
export const BATCH = ["cat-file", "--batch"];

export function asked(ids: readonly string[]): string {
  return `${ids.join("\n")}\n`;
}

/** The bytes of each file, in the order asked for. */
export function partsOf(answer: Buffer, ids: readonly string[]): Buffer[] {
  let at = 0;
  return ids.map((id) => {
    const end = answer.indexOf(0x0a, at);
    const size = / blob (\d+)$/.exec(answer.toString("latin1", at, end))?.[1];
    // Of a partial clone a file may not be there.
    if (size === undefined) throw new GitRefused(id);
    at = end + 1 + Number(size) + 1;
    return answer.subarray(end + 1, end + 1 + Number(size));
  });
}
