import { decodeText } from "./decode";
import { askGitLater, asked, BATCH, filesIn, GitRefused, LIST, partsOf } from "./git";

/**
 * The texts that files of a folder had in a commit, by path from the folder; undefined where Git does not know the
 * folder or the commit. `wants` chooses among the paths.
 */
export async function textsAt(
  folder: string,
  revision: string,
  wants: (path: string) => boolean,
): Promise<ReadonlyMap<string, string> | undefined> {
  // A word that begins with a hyphen would be an option.
  if (revision.startsWith("-")) return undefined;
  try {
    const listing = await askGitLater(folder, "", ...LIST, revision, "--", ".");
    const wanted = [...filesIn(listing.toString("utf8"))].filter(([path]) => wants(path));
    if (wanted.length === 0) return new Map();
    const ids = wanted.map(([, { id }]) => id);
    const parts = partsOf(await askGitLater(folder, asked(ids), ...BATCH), ids);
    const texts = new Map<string, string>();
    wanted.forEach(([path], index) => {
      const read = decodeText(parts[index] as Buffer);
      if (!("reason" in read)) texts.set(path, read.text);
    });
    return texts;
  } catch (error) {
    if (error instanceof GitRefused) return undefined;
    throw error;
  }
}
