import { decodeText } from "./decode";
import { askGitLater, asked, BATCH, GitRefused, partsOf } from "./git";

/** How far back is looked. */
const MOST_VERSIONS = 50;

/** The texts that a file (path from the folder) had in earlier commits, newest first; none where Git does not know it. */
export async function versionsOf(folder: string, path: string): Promise<readonly string[]> {
  try {
    const log = await askGitLater(
      folder,
      "",
      ...["log", `-${MOST_VERSIONS}`, "--format=", "--raw", "--no-abbrev", "--no-renames", "-z"],
      ...["--no-ext-diff", "--", path],
    );
    const ids = [...log.toString("utf8").matchAll(/:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]/g)]
      .map(([, id = ""]) => id)
      .filter((id) => !/^0+$/.test(id));
    if (ids.length === 0) return [];
    return partsOf(await askGitLater(folder, asked(ids), ...BATCH), ids).flatMap((bytes) => {
      const read = decodeText(bytes);
      return "reason" in read ? [] : [read.text];
    });
  } catch (error) {
    if (error instanceof GitRefused) return [];
    throw error;
  }
}

/** The last commit of the repository that a folder is in; undefined where there is none. */
export async function lastCommitOf(folder: string): Promise<string | undefined> {
  try {
    const id = await askGitLater(folder, "", "rev-parse", "--verify", "--quiet", "HEAD^{commit}");
    return id.toString("utf8").trim();
  } catch (error) {
    if (error instanceof GitRefused) return undefined;
    throw error;
  }
}
