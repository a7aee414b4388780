import { l10n, type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { Repository } from "./git";

/** What a repository is compared with. */
export interface Base {
  /** What it is called: a branch, a tag, a commit. */
  readonly name: string;
  /** The commit itself. */
  readonly commit: string;
}

/** Where a branch may have parted from the main one; the first that is there counts. */
const MAIN_NAMES = ["main", "master", "trunk"];

/**
 * What is compared with: where the branch parted from the one that is chosen, else from the main branch; without a
 * main branch the last commit. Undefined where nothing is committed yet.
 */
export async function baseOf(repository: Repository, chosen?: string): Promise<Base | undefined> {
  if (repository.state.HEAD?.commit === undefined) return undefined;
  if (chosen !== undefined) {
    const commit = await partedFrom(repository, chosen);
    if (commit !== undefined) return { name: chosen, commit };
  }
  for (const name of mainBranches(repository)) {
    const commit = await partedFrom(repository, name);
    if (commit !== undefined) return { name, commit };
  }
  return { name: l10n.t("the last commit"), commit: repository.state.HEAD.commit };
}

/** The names that the main branch may have, that of the remote first. */
function mainBranches({ state }: Repository): readonly string[] {
  const { HEAD, remotes } = state;
  const remote =
    HEAD?.upstream?.remote ?? (remotes.find(({ name }) => name === "origin") ?? remotes[0])?.name;
  const there = remote === undefined ? [] : ["HEAD", ...MAIN_NAMES].map((name) => `${remote}/${name}`);
  return [...there, ...MAIN_NAMES];
}

/** Whether somebody works on the main branch itself, whatever it is called. */
export async function isOnMain(repository: Repository): Promise<boolean> {
  const { name, upstream } = repository.state.HEAD ?? {};
  const names = mainBranches(repository).map((it) => it.slice(it.indexOf("/") + 1));
  if (name === undefined || names.includes(name)) return true;
  if (upstream === undefined) return false;
  const main = await commitOf(repository, `${upstream.remote}/HEAD`);
  return main !== undefined && main === (await commitOf(repository, `${upstream.remote}/${upstream.name}`));
}

async function commitOf(repository: Repository, name: string): Promise<string | undefined> {
  try {
    return (await repository.getCommit(name)).hash;
  } catch {
    return undefined;
  }
}

async function partedFrom(repository: Repository, name: string): Promise<string | undefined> {
  const parted = await repository.getMergeBase(name, "HEAD").catch(() => undefined);
  // Without a common past the state itself is compared with.
  return parted || commitOf(repository, name);
}

/** Branches and tags that the quick pick lists. */
const MOST_REFS = 200;

/** Asks what is compared with. An empty name stands for the main branch; undefined when nobody answers. */
export async function askBase(repositories: readonly Repository[]): Promise<string | undefined> {
  const names = new Set<string>();
  for (const repository of repositories) {
    for (const { name } of await repository.getRefs({ sort: "committerdate" })) {
      if (name !== undefined && !name.endsWith("/HEAD")) names.add(name);
    }
  }
  const other = l10n.t("Another commit…");
  const items: Array<QuickPickItem & { readonly base?: string }> = [
    { label: l10n.t("Since this branch parted from the main one"), base: "" },
    { label: "", kind: QuickPickItemKind.Separator },
    ...[...names].slice(0, MOST_REFS).map((label) => ({ label, base: label })),
    { label: other },
  ];
  const picked = await window.showQuickPick(items, { title: l10n.t("What are the changes compared with?") });
  if (picked === undefined || picked.base !== undefined) return picked?.base;
  const typed = await window.showInputBox({
    title: l10n.t("Its name, its number or the first digits of it"),
  });
  return typed?.trim() || undefined;
}
