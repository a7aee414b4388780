import {
  type CancellationToken,
  CancellationTokenSource,
  type Disposable,
  EventEmitter,
  l10n,
  type Memento,
  type Uri,
  workspace,
} from "vscode";
import {
  CHANGES_SHOWN,
  type ChangesShownParams,
  OURS_AMONG,
  type OursAmongResult,
  REVIEW,
  type ReviewFile,
  type ReviewLine,
  type ReviewProposal,
  type ReviewResult,
} from "../server/review-messages";
import { addressesOf, changedSince, goneOf, textsAt } from "./changed-files";
import { git, type GitInterface, openRepositories, type Repository } from "./git";
import { mayBeOurs } from "./names";
import { debounced } from "./refresh";
import { type Base, baseOf } from "./review-base";
import { reasonOf } from "./server-run";
import type { Workbench } from "./workbench";

/** Why there is no review; the view has words for each. */
export type Hindrance = "untrusted" | "noGit" | "noRepository" | "noCommit" | "none" | "busy" | "failed";

/** What changed in a repository. */
export interface Changed {
  readonly repository: Repository;
  readonly base: Base;
  /** Ours, with their earlier texts. */
  readonly files: readonly ReviewFile[];
  /** Those that are no longer there. */
  readonly gone: ReadonlySet<string>;
}

export interface Reviewed {
  readonly verdict: string;
  readonly groups: readonly ReviewLine[];
  readonly proposal?: ReviewProposal;
  readonly changed: readonly Changed[];
  readonly api: GitInterface;
}

const BASE_KEY = "socialPolicy.reviewBase";

/** Files that change during a review have it done again after so long. Milliseconds. */
const QUIET_MS = 1000;
/** So often; then the next save does it. */
const MOST_TRIES = 10;

/** What changed since the main branch or what else is chosen, worked out when somebody looks, and anew after changes. */
export class Reviews implements Disposable {
  private readonly changed = new EventEmitter<void>();
  /** What was told before may no longer hold. */
  readonly onDidChange = this.changed.event;
  private readonly reviewed = new EventEmitter<void>();
  /** The server knows what changed. */
  readonly onDidReview = this.reviewed.event;
  private going:
    | { readonly source: CancellationTokenSource; readonly result: Promise<Reviewed | Hindrance> }
    | undefined;
  private readonly parts: Disposable[] = [];
  private shown = false;
  private isFollowing = false;
  private readonly followed = new Map<string, { readonly listening: Disposable; seen: string }>();

  constructor(
    private readonly workbench: Workbench,
    private readonly memory: Memento,
  ) {
    const again = debounced(() => this.forget());
    this.parts.push(
      this.changed,
      this.reviewed,
      workspace.onDidSaveTextDocument(({ uri }) => mayBeOurs(uri.path) && again()),
      workspace.onDidGrantWorkspaceTrust(again),
    );
  }

  /** What is compared with; undefined: the main branch. */
  get base(): string | undefined {
    return this.memory.get<string>(BASE_KEY) || undefined;
  }

  async compareWith(base: string): Promise<void> {
    await this.memory.update(BASE_KEY, base);
    this.forget();
  }

  /** The review of now: one that was overtaken is followed by another. */
  async current(): Promise<Reviewed | Hindrance> {
    for (;;) {
      const going = this.going ?? this.begin();
      const result = await going.result;
      if (this.going === going) return result;
    }
  }

  private begin() {
    const source = new CancellationTokenSource();
    const result = this.review(source.token).catch((error: unknown): Hindrance => {
      this.workbench.log.warn(`changes: ${reasonOf(error)}`);
      return "failed";
    });
    this.going = { source, result };
    return this.going;
  }

  /** Whether somebody looks: calendars show what moved as long. */
  async show(shown: boolean): Promise<void> {
    this.shown = shown;
    await this.tellShown();
    this.reviewed.fire();
  }

  private tellShown(): Promise<void> {
    return this.workbench.tell(CHANGES_SHOWN, { shown: this.shown } satisfies ChangesShownParams);
  }

  /** The next who looks has it done anew. */
  forget(): void {
    this.going?.source.cancel();
    this.going = undefined;
    this.changed.fire();
  }

  /** The repositories of the workspace, or why they can't be had. */
  async repositories(): Promise<
    { readonly api: GitInterface; readonly all: readonly Repository[] } | Hindrance
  > {
    if (!workspace.isTrusted) return "untrusted";
    const api = await git();
    if (api === undefined) return "noGit";
    const all = await openRepositories(api);
    this.follow(api, all);
    return all.length === 0 ? "noRepository" : { api, all };
  }

  private async review(token: CancellationToken): Promise<Reviewed | Hindrance> {
    const found = await this.repositories();
    if (typeof found === "string") return found;
    const { api, all } = found;
    for (let tried = 0; tried < MOST_TRIES && !token.isCancellationRequested; tried++) {
      const changed: Changed[] = [];
      for (const repository of all) {
        const base = await baseOf(repository, this.base);
        if (base === undefined) continue;
        const files = await this.filesOf(repository, base);
        changed.push({ repository, base, files, gone: await goneOf(files) });
      }
      if (changed.length === 0) return "noCommit";
      const files = changed.flatMap((it) => it.files);
      // Also to a server that was started meanwhile.
      await this.tellShown();
      const base = [...new Set(changed.map((it) => it.base.name))].join(", ");
      const result = await this.workbench.ask<ReviewResult>(REVIEW, { files, base }, token);
      if (result === undefined) break;
      if (result.overtaken !== true) {
        const { verdict, groups, proposal } = result;
        this.reviewed.fire();
        return groups.length === 0 ? "none" : { verdict, groups, proposal, changed, api };
      }
      await new Promise((done) => setTimeout(done, QUIET_MS));
    }
    return "busy";
  }

  private async filesOf(repository: Repository, { commit }: Base): Promise<readonly ReviewFile[]> {
    const uris = (await changedSince(repository, commit)).filter(({ path }) => mayBeOurs(path));
    const ours = await this.oursAmong(uris);
    return textsAt(repository, commit, ours);
  }

  /** Which files are ours, also those that only a configuration names. */
  async oursAmong(uris: readonly Uri[]): Promise<readonly string[]> {
    const asked = uris.map((uri) => uri.toString());
    return (await this.workbench.ask<OursAmongResult>(OURS_AMONG, { uris: asked })) ?? [];
  }

  /** What differs from another commit, as it would be sent; undefined where nothing does. */
  async proposalSince(
    repository: Repository,
    commit: string,
    files: readonly ReviewFile[],
  ): Promise<ReviewProposal | undefined> {
    const texts = await textsAt(
      repository,
      commit,
      files.map(({ uri }) => uri),
    );
    const result = await this.workbench.ask<ReviewResult>(REVIEW, { files: texts });
    return result?.overtaken === undefined ? result?.proposal : undefined;
  }

  /** Hears of commits, of other branches, and of files that change without the editor. */
  private follow(api: GitInterface, repositories: readonly Repository[]): void {
    if (!this.isFollowing) {
      this.isFollowing = true;
      this.parts.push(
        api.onDidOpenRepository(() => this.forget()),
        api.onDidCloseRepository(() => this.forget()),
      );
    }
    for (const repository of repositories) {
      const key = repository.rootUri.toString();
      if (this.followed.has(key)) continue;
      const look = debounced(() => {
        const now = signatureOf(repository);
        if (entry.seen === now) return;
        entry.seen = now;
        this.forget();
      });
      const entry = { listening: repository.state.onDidChange(look), seen: signatureOf(repository) };
      this.followed.set(key, entry);
    }
  }

  dispose(): void {
    this.going?.source.cancel();
    for (const { listening } of this.followed.values()) listening.dispose();
    for (const part of this.parts) part.dispose();
  }
}

/** What a review of a repository depends on, beside what files hold. */
function signatureOf({ state }: Repository): string {
  const { HEAD, indexChanges, workingTreeChanges, untrackedChanges = [] } = state;
  const paths = addressesOf([...indexChanges, ...workingTreeChanges, ...untrackedChanges]);
  return [HEAD?.name, HEAD?.commit, ...paths.map(String).filter(mayBeOurs)].join("\n");
}

/** Why there is no review, in words. */
export function hindranceInWords(hindrance: Hindrance): string {
  const words: Readonly<Record<Hindrance, string>> = {
    untrusted: l10n.t("Changes are compared once you trust this folder."),
    noGit: l10n.t(
      "Git is not at hand here: in a browser VS Code does not have it, elsewhere it may be switched off.",
    ),
    noRepository: l10n.t(
      "This folder has no history: it is not in a Git repository that VS Code has opened.",
    ),
    noCommit: l10n.t("Nothing is committed yet, so there is nothing to compare with."),
    none: l10n.t("Nothing changed in what your files say."),
    busy: l10n.t("Your files are still changing. Save, and the changes are compared again."),
    failed: l10n.t("The changes could not be compared. The log says why."),
  };
  return words[hindrance];
}
