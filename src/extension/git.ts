import { type Event, extensions, type Uri, workspace } from "vscode";

/** A file that git says differs. */
export interface GitChange {
  readonly uri: Uri;
  readonly originalUri: Uri;
  readonly renameUri?: Uri;
  readonly status: number;
}

interface Ref {
  readonly type: number;
  readonly name?: string;
  readonly commit?: string;
  readonly remote?: string;
}

/** The part of the git extension's interface that is used here. */
export interface Repository {
  readonly rootUri: Uri;
  readonly state: {
    readonly HEAD?: {
      readonly name?: string;
      readonly commit?: string;
      readonly upstream?: { readonly remote: string; readonly name: string };
      readonly ahead?: number;
    };
    readonly remotes: ReadonlyArray<{
      readonly name: string;
      readonly fetchUrl?: string;
      readonly pushUrl?: string;
      readonly isReadOnly?: boolean;
    }>;
    readonly mergeChanges: readonly GitChange[];
    readonly indexChanges: readonly GitChange[];
    readonly workingTreeChanges: readonly GitChange[];
    readonly untrackedChanges?: readonly GitChange[];
    readonly onDidChange: Event<void>;
  };
  getConfig(key: string): Promise<string>;
  log(options: { path: string; maxEntries: number }): Promise<ReadonlyArray<{ readonly hash: string }>>;
  show(ref: string, path: string): Promise<string>;
  status(): Promise<void>;
  getCommit(ref: string): Promise<{ readonly hash: string }>;
  getMergeBase(one: string, other: string): Promise<string | undefined>;
  getRefs(query: { sort?: "committerdate" }): Promise<readonly Ref[]>;
  diffWith(ref: string): Promise<readonly GitChange[]>;
  createBranch(name: string, checkout: boolean): Promise<void>;
  add(paths: readonly string[]): Promise<void>;
  commit(message: string): Promise<void>;
  push(remote: string, branch: string, setUpstream: boolean): Promise<void>;
}

export interface GitInterface {
  readonly state: "uninitialized" | "initialized";
  readonly onDidChangeState: Event<string>;
  readonly repositories: readonly Repository[];
  readonly onDidOpenRepository: Event<Repository>;
  readonly onDidCloseRepository: Event<Repository>;
  getRepository(uri: Uri): Repository | null;
  toGitUri(uri: Uri, ref: string): Uri;
}

/** VS Code's own git extension; undefined where it is not there or the folder is not trusted. */
export async function git(): Promise<GitInterface | undefined> {
  const extension = extensions.getExtension<{ getAPI(version: 1): GitInterface }>("vscode.git");
  if (extension === undefined || !workspace.isTrusted) return undefined;
  try {
    return (extension.isActive ? extension.exports : await extension.activate()).getAPI(1);
  } catch {
    // No git on this machine.
    return undefined;
  }
}

/** Longer is not waited for until git has looked at the folders. Milliseconds. */
const FIRST_LOOK_MS = 10_000;

/** The repositories that the workspace's folders are in, once git has looked for them. */
export async function openRepositories(api: GitInterface): Promise<readonly Repository[]> {
  if (api.state === "uninitialized") {
    await new Promise<void>((done) => {
      const timer = setTimeout(done, FIRST_LOOK_MS);
      const heard = api.onDidChangeState(() => {
        clearTimeout(timer);
        heard.dispose();
        done();
      });
    });
  }
  const found = (workspace.workspaceFolders ?? []).flatMap(({ uri }) => api.getRepository(uri) ?? []);
  return [...new Map(found.map((it) => [it.rootUri.toString(), it])).values()];
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
