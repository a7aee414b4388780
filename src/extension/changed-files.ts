import { Uri, workspace } from "vscode";
import type { ReviewFile } from "../server/review-messages";
import type { GitChange, Repository } from "./git";

/** So many earlier texts are asked of git at a time. */
const AT_ONCE = 8;

/** The files that differ from a commit, those that git does not know yet too. */
export async function changedSince(repository: Repository, commit: string): Promise<readonly Uri[]> {
  const { state } = repository;
  const changes = [
    ...(await repository.diffWith(commit)),
    ...state.indexChanges,
    ...state.workingTreeChanges,
    ...(state.untrackedChanges ?? []),
  ];
  return addressesOf(changes);
}

/** Both names of what was renamed; each address once. */
export function addressesOf(changes: readonly GitChange[]): readonly Uri[] {
  const uris = changes.flatMap(({ uri, originalUri, renameUri }) => [uri, originalUri, renameUri ?? uri]);
  return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
}

/** What files held in a commit, for the server. `uris`: as the server knows them. */
export async function textsAt(
  repository: Repository,
  commit: string,
  uris: readonly string[],
): Promise<readonly ReviewFile[]> {
  const files: ReviewFile[] = [];
  for (let at = 0; at < uris.length; at += AT_ONCE) {
    files.push(
      ...(await Promise.all(uris.slice(at, at + AT_ONCE).map((uri) => textAt(repository, commit, uri)))),
    );
  }
  return files;
}

async function textAt(repository: Repository, commit: string, uri: string): Promise<ReviewFile> {
  try {
    return { uri, text: await repository.show(commit, Uri.parse(uri).fsPath) };
  } catch {
    // It was not there yet.
    return { uri };
  }
}

/** The files that are no longer there. */
export async function goneOf(files: readonly ReviewFile[]): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  await Promise.all(
    files.map(async ({ uri }) => {
      try {
        await workspace.fs.stat(Uri.parse(uri));
      } catch {
        gone.add(uri);
      }
    }),
  );
  return gone;
}
