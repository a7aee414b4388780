import { execFile } from "node:child_process";
import { decodeText } from "./decode";

/**
 * The texts that files of a folder had in a commit, by path from the folder; undefined where git does not know the
 * folder or the commit. `wants` chooses among the paths.
 */
export async function textsAt(
  folder: string,
  revision: string,
  wants: (path: string) => boolean,
): Promise<ReadonlyMap<string, string> | undefined> {
  // A word that begins with a hyphen would be an option.
  if (revision.startsWith("-")) return undefined;
  const listed = await git(folder, "ls-tree", "-r", "-z", "--name-only", revision, "--", ".");
  if (listed === undefined) return undefined;
  const texts = new Map<string, string>();
  for (const path of listed.toString("utf8").split("\0")) {
    if (path === "" || !wants(path)) continue;
    const bytes = await git(folder, "cat-file", "blob", `${revision}:./${path}`);
    const read = bytes === undefined ? undefined : decodeText(bytes);
    if (read !== undefined && !("reason" in read)) texts.set(path, read.text);
  }
  return texts;
}

const MOST_BYTES = 64 * 1024 * 1024;

/** What git prints; undefined where it is not there or refuses. */
function git(cwd: string, ...args: readonly string[]): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    // What is not here is not fetched: the folder may be anybody's, and its configuration names programs.
    const env = {
      ...process.env,
      GIT_ALLOW_PROTOCOL: "none",
      GIT_NO_LAZY_FETCH: "1",
      GIT_OPTIONAL_LOCKS: "0",
    };
    execFile("git", args, { cwd, env, encoding: "buffer", maxBuffer: MOST_BYTES }, (error, stdout) => {
      resolve(error === null ? stdout : undefined);
    });
  });
}
