import { env, l10n, ProgressLocation, Uri, window, workspace } from "vscode";
import { REQUEST_PAGE, type RequestPageResult, type ReviewProposal } from "../server/review-messages";
import { addressesOf } from "./changed-files";
import type { Repository } from "./git";
import { mayBeOurs } from "./names";
import { isOnMain } from "./review-base";
import { type Changed, hindranceInWords, type Reviews } from "./reviews";
import { type Step, stepFailed } from "./send-failures";
import type { Workbench } from "./workbench";

/** What those who call the command may answer beforehand. */
interface Answers {
  readonly branch?: string;
  readonly title?: string;
  /** `ours`: only files of Social Policy; `all`: all that changed. */
  readonly files?: "ours" | "all";
}

/** What is sent, as somebody agreed to it. */
interface Parcel {
  readonly repository: Repository;
  readonly remote: { readonly name: string; readonly address: string };
  readonly branch: string;
  readonly isNew: boolean;
  readonly message: string;
  readonly paths: readonly string[];
}

/** What the command gives to those who call it. */
export interface Sent {
  readonly branch: string;
  readonly message: string;
}

/** Offers what changed to those who review it: a branch, a commit, a push, and the page of the forge. */
export async function sendForReview(
  workbench: Workbench,
  [given]: readonly unknown[],
): Promise<Sent | undefined> {
  const answers: Answers =
    typeof given === "object" && given !== null && "answers" in given ? (given.answers as Answers) : {};
  const parcel = await packed(workbench, answers);
  if (typeof parcel === "string") {
    void window.showInformationMessage(parcel);
    return undefined;
  }
  if (parcel === undefined) return undefined;
  const failed = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t("Sending for review…") },
    () => send(parcel),
  );
  workbench.reviews.forget();
  if (failed !== undefined) {
    workbench.log.warn(failed.reason);
    void window.showErrorMessage(failed.told);
    return undefined;
  }
  void offerPage(workbench, parcel);
  return { branch: parcel.branch, message: parcel.message };
}

/** Asks what has to be asked; a text says why nothing can be sent, undefined that somebody thought better of it. */
async function packed(workbench: Workbench, answers: Answers): Promise<Parcel | string | undefined> {
  const { reviews } = workbench;
  if (!(await saveOurs())) return l10n.t("Nothing was sent: a file could not be saved.");
  const known = await reviews.repositories();
  if (typeof known === "string") return hindranceInWords(known);
  await Promise.all(known.all.map((it) => it.status()));
  reviews.forget();
  const found = await reviews.current();
  if (typeof found === "string") return hindranceInWords(found);
  const { proposal } = found;
  const changed = found.changed.filter(({ files }) => files.length > 0);
  const [only] = changed;
  if (proposal === undefined || only === undefined) return hindranceInWords("none");
  if (changed.length > 1)
    return l10n.t("The changes are in several repositories. Open the folder of one, and send from there.");
  const { repository } = only;
  if (repository.state.mergeChanges.length > 0) {
    return l10n.t("Two versions of a file have to be brought together first. Source Control shows which.");
  }
  const remote = remoteOf(repository);
  if (remote === undefined) {
    return l10n.t(
      "Nothing was sent: this folder is not connected to a server. Whoever set it up can add one.",
    );
  }
  const branch = await branchFor(repository, proposal, answers);
  if (branch === undefined) return undefined;
  const paths = await pathsFor(reviews, only, answers);
  if (typeof paths === "string" || paths === undefined) return paths;
  const message = await messageFor(reviews, only, proposal, paths, answers);
  if (message === undefined) return undefined;
  return { repository, remote, ...branch, message, paths };
}

/** Tells what is not committed yet; where everything is, no message is asked for. Undefined when nobody answers. */
async function messageFor(
  reviews: Reviews,
  { repository, base, files }: Changed,
  whole: ReviewProposal,
  paths: readonly string[],
  { title: given }: Answers,
): Promise<string | undefined> {
  const { HEAD, indexChanges } = repository.state;
  if (indexChanges.length + paths.length === 0) return "";
  const isWhole = HEAD?.commit === undefined || HEAD.commit === base.commit;
  const proposal =
    (isWhole ? undefined : await reviews.proposalSince(repository, HEAD.commit, files)) ?? whole;
  const title = given ?? (await askTitle(proposal));
  return title === undefined || title.trim() === "" ? undefined : messageOf(title.trim(), proposal);
}

/** What is typed is sent too. */
async function saveOurs(): Promise<boolean> {
  const open = workspace.textDocuments.filter((it) => it.isDirty && !it.isUntitled && mayBeOurs(it.uri.path));
  const saved = await Promise.all(open.map((it) => it.save()));
  return saved.every(Boolean);
}

function remoteOf({ state }: Repository): Parcel["remote"] | undefined {
  const { remotes, HEAD } = state;
  const wanted = HEAD?.upstream?.remote ?? "origin";
  const found =
    remotes.find(({ name }) => name === wanted) ?? remotes.find(({ isReadOnly }) => isReadOnly !== true);
  const address = found?.pushUrl ?? found?.fetchUrl;
  return found === undefined || address === undefined ? undefined : { name: found.name, address };
}

/** The branch that somebody works on; on the main one, a new branch whose name may be changed. */
async function branchFor(
  repository: Repository,
  proposal: ReviewProposal,
  answers: Answers,
): Promise<Pick<Parcel, "branch" | "isNew"> | undefined> {
  const { name } = repository.state.HEAD ?? {};
  if (name !== undefined && !(await isOnMain(repository))) return { branch: name, isNew: false };
  const taken = new Set(
    (await repository.getRefs({})).flatMap((ref) => [ref.name, ref.name?.slice(ref.name.indexOf("/") + 1)]),
  );
  const isFree = (it: string) => !taken.has(it);
  const suggested = [
    proposal.branch,
    ...Array.from({ length: 98 }, (_, at) => `${proposal.branch}-${at + 2}`),
  ];
  const branch =
    answers.branch ??
    (await window.showInputBox({
      title: l10n.t("Send for Review (1 of 2): a short name for these changes"),
      prompt: l10n.t("Others see your changes under this name until they are accepted."),
      value: suggested.find(isFree),
      ignoreFocusOut: true,
      validateInput: (text) => faultOfName(text, isFree(text)),
    }));
  return branch === undefined ? undefined : { branch, isNew: true };
}

/** Why git would not take a name; its own rules, in fewer words. */
function faultOfName(text: string, isFree: boolean): string | undefined {
  if (
    !/^[\p{L}\p{N}](?:[\p{L}\p{N}_/-]|\.(?=[\p{L}\p{N}]))*$/u.test(text) ||
    /\/\/|\/$|\.lock(?:\/|$)/.test(text)
  )
    return l10n.t("Letters, digits, hyphens and slashes alone.");
  return isFree ? undefined : l10n.t("This name is taken.");
}

function askTitle({ title, sentences }: ReviewProposal): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t("Send for Review (2 of 2): what these changes are, in a line"),
    prompt:
      sentences.length === 0
        ? undefined
        : l10n.t("Each change is told in a sentence below this line ({0}).", sentences.length),
    value: title,
    ignoreFocusOut: true,
  });
}

function messageOf(title: string, { sentences }: ReviewProposal): string {
  if (sentences.length === 0) return title;
  return `${title}\n\n${sentences.map((it) => `- ${it}`).join("\n")}\n`;
}

/** What is committed; asks whether files that are not ours go along. A text says why nothing can be. */
async function pathsFor(
  reviews: Reviews,
  { repository }: Changed,
  answers: Answers,
): Promise<readonly string[] | string | undefined> {
  const { indexChanges, workingTreeChanges, untrackedChanges = [] } = repository.state;
  const uris = addressesOf([...workingTreeChanges, ...untrackedChanges]);
  const ours = new Set(await reviews.oursAmong(uris));
  const others = uris.filter((it) => !ours.has(it.toString()));
  const staged = addressesOf(indexChanges);
  const stagedOurs = new Set(await reviews.oursAmong(staged));
  const otherStaged = staged.filter((it) => !stagedOurs.has(it.toString()));
  const paths = (all: readonly Uri[]) => all.map(({ fsPath }) => fsPath);
  const onlyOurs = uris.filter((it) => ours.has(it.toString()));
  if (otherStaged.length + others.length === 0) return paths(onlyOurs);
  // Everything of ours is committed already: what others have open is none of this.
  if (onlyOurs.length + staged.length === 0) return [];
  const names = (all: readonly Uri[]) => all.map((it) => workspace.asRelativePath(it)).join(", ");
  const alone = {
    label: l10n.t("Only the files of Social Policy"),
    description: names(onlyOurs),
    files: "ours",
  };
  const all = {
    label: l10n.t("Everything that changed"),
    description: names([...otherStaged, ...others]),
    files: "all",
  };
  // What is staged already is part of every commit.
  const choices = otherStaged.length > 0 ? [all] : [alone, all];
  const picked =
    answers.files ??
    (await window.showQuickPick(choices, { title: l10n.t("Other files changed too. What is sent?") }))?.files;
  if (picked === undefined) return undefined;
  if (picked === "all") return paths(uris);
  return otherStaged.length === 0
    ? paths(onlyOurs)
    : l10n.t(
        "Nothing was sent: other files are staged in Source Control ({0}). Unstage them first.",
        names(otherStaged),
      );
}

/** Each step as far as it goes; what a step did stays, so that the next try goes on from there. */
async function send(parcel: Parcel): Promise<{ readonly told: string; readonly reason: string } | undefined> {
  const { repository, branch, isNew, message, paths, remote } = parcel;
  let step: Step = "branch";
  try {
    if (isNew) await repository.createBranch(branch, true);
    step = "commit";
    if (paths.length > 0) await repository.add(paths);
    if (repository.state.indexChanges.length + paths.length > 0) await repository.commit(message);
    step = "push";
    await repository.push(remote.name, branch, true);
    return undefined;
  } catch (error) {
    return stepFailed(step, error, { branch, remote: remote.name });
  }
}

async function offerPage(workbench: Workbench, { branch, remote }: Parcel): Promise<void> {
  const page = await workbench.ask<RequestPageResult>(REQUEST_PAGE, { remote: remote.address, branch });
  if (page === undefined || page === null) {
    void window.showInformationMessage(
      l10n.t(
        "Sent: your changes are on {0} under the name {1}. Tell those who review them.",
        remote.name,
        branch,
      ),
    );
    return;
  }
  const open = l10n.t("Open {0}", page.forge);
  const told = l10n.t(
    "Sent under the name {0}. One step is left: ask for the review on {1}.",
    branch,
    page.forge,
  );
  if ((await window.showInformationMessage(told, open)) === open)
    await env.openExternal(Uri.parse(page.url, true));
}
