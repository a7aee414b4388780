import { extensions, type Uri, workspace } from "vscode";

/** The part of the git extension's interface that is used here. */
interface Repository {
  getConfig(key: string): Promise<string>;
  log(options: { path: string; maxEntries: number }): Promise<ReadonlyArray<{ readonly hash: string }>>;
  show(ref: string, path: string): Promise<string>;
}

interface GitInterface {
  readonly repositories: readonly Repository[];
  getRepository(uri: Uri): Repository | null;
}

/** VS Code's own git extension; undefined where it is not there or the folder is not trusted. */
async function git(): Promise<GitInterface | undefined> {
  const extension = extensions.getExtension<{ getAPI(version: 1): GitInterface }>("vscode.git");
  if (extension === undefined || !workspace.isTrusted) return undefined;
  try {
    return (extension.isActive ? extension.exports : await extension.activate()).getAPI(1);
  } catch {
    // No git on this machine.
    return undefined;
  }
}

/** The name in git's configuration. */
export async function nameInGit(): Promise<string | undefined> {
  try {
    return (await (await git())?.repositories[0]?.getConfig("user.name")) || undefined;
  } catch {
    return undefined;
  }
}

/** How far back an approval is looked for. */
const MOST_VERSIONS = 200;

/** Earlier texts of a file, newest first; undefined where there is no history. */
export async function historyOf(uri: Uri): Promise<(() => AsyncGenerator<string>) | undefined> {
  const repository = (await git())?.getRepository(uri) ?? undefined;
  if (repository === undefined) return undefined;
  return async function* () {
    const commits = await repository.log({ path: uri.fsPath, maxEntries: MOST_VERSIONS });
    for (const { hash } of commits) {
      try {
        yield await repository.show(hash, uri.fsPath);
      } catch {
        // In this commit the file had another name, or was not there.
      }
    }
  };
}
