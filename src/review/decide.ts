import { type Approval, fingerprintOf, type Person, Post, textOf, writtenFingerprint } from "../model";
import {
  type ApprovalWords,
  approveAs,
  isApproved,
  localWhen,
  reachesOthers,
  type Session,
  standingOf,
  zoneOf,
} from "../rules";
import { applyEdits, isOwn, type TextEdit } from "../syntax";
import { formatWhen, parseWhen } from "../values";
import { compareStates } from "./diff";

/** What somebody decided on some posts. */
export interface Decision extends Omit<ApprovalWords, "external"> {
  /** Of the register; of somebody outside the name in words. */
  readonly by: Person | string;
  /** A day or a time, also with an offset: each calendar writes it by its own clock. */
  readonly at: string;
}

/** Why a decision is not written down for a post. */
export type NotRecorded =
  | "own"
  | "left"
  | "noRole"
  | "notTheirs"
  | "order"
  | "draft"
  | "since"
  | "already"
  | "history"
  | "closed"
  | "shared"
  | "unreadable";

export interface Recorded {
  readonly post: Post;
  readonly role: string | undefined;
  /** What was decided on; undefined while a picture can't be read. */
  readonly of: string | undefined;
}

export interface Unrecorded {
  readonly post: Post;
  readonly why: NotRecorded;
  readonly role?: string;
  /** The role that comes first. */
  readonly first?: string;
}

/** A decision as entries of posts. */
export interface Decided {
  readonly decision: Decision;
  readonly recorded: readonly Recorded[];
  readonly unrecorded: readonly Unrecorded[];
  /** The new texts of files, by path from the root. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface DecideOptions {
  /** Whose register and policies count: those before a change, which can't name its own approvers. The state itself without it. */
  readonly judge?: Session;
  /** The state that was looked at, where the posts may have changed since. */
  readonly reviewed?: Session;
}

/** Writes a decision down for posts of a state, of each in the role that it is due in. */
export function decide(
  posts: readonly Post[],
  decision: Decision,
  state: Session,
  { judge = state, reviewed }: DecideOptions = {},
): Decided {
  const recorded: Recorded[] = [];
  const unrecorded: Unrecorded[] = [];
  const edits = new Map<string, TextEdit[]>();
  for (const post of posts) {
    const due = dueOf(post, decision, state, judge, reviewed);
    if ("why" in due) {
      unrecorded.push(due);
      continue;
    }
    const { path } = post.file;
    const written = entryFor(post, due.role, decision, state);
    if (typeof written === "string") unrecorded.push({ post, why: written });
    else {
      recorded.push(due);
      edits.set(path, [...(edits.get(path) ?? []), ...written]);
    }
  }
  const texts = new Map<string, string>();
  for (const [path, list] of edits) {
    const source = state.workspace.file(path)?.source;
    const text = source === undefined ? undefined : applyEdits(source, list);
    if (text !== undefined) texts.set(path, text);
  }
  return { decision, recorded, unrecorded, texts };
}

/** In which role a decision is due for a post; else why it is not written down. */
function dueOf(
  post: Post,
  { by, role, decision }: Decision,
  { checker }: Session,
  judge: Session,
  reviewed: Session | undefined,
): Recorded | Unrecorded {
  const of = fingerprintOf(post, checker.context.assetDigest);
  if (post.file.closed) return { post, why: "closed" };
  if (post.history) return { post, why: "history" };
  if (reviewed !== undefined && of !== fingerprintIn(reviewed, post)) return { post, why: "since" };
  const person = typeof by === "string" ? undefined : by;
  const standing = standingOf(person, post, judge.checker.context, role);
  // Whoever comes later in the order may still find something before.
  if (!standing.may && (standing.why !== "order" || decision === undefined))
    return { post, role, ...standing };
  if (standing.role === undefined) return { post, role, of };
  return { post, role: standing.role, of };
}

function fingerprintIn({ workspace, checker }: Session, { id }: Post): string | undefined {
  for (const post of postsOf(workspace))
    if (post.id === id) return fingerprintOf(post, checker.context.assetDigest);
  return undefined;
}

/** The edits that write an entry; why there are none. */
function entryFor(
  post: Post,
  role: string | undefined,
  { by, at, decision, via, ref, comment }: Decision,
  { workspace, checker }: Session,
): TextEdit[] | NotRecorded {
  const name = typeof by === "string" ? by : (by.id ?? "");
  if (isThere(post, name, decision, comment, checker.context)) return "already";
  const pair = post.fields.approvals;
  if (pair !== undefined && !isOwn(pair)) return "shared";
  const words = { role, decision, via, ref, comment, external: typeof by === "string" };
  const edits = approveAs(post, name, checker.context, { ...words, at: localTime(at, post, workspace) });
  if (edits.length === 0) return "unreadable";
  return reachesOthers(workspace, edits) ? "shared" : edits;
}

/** Whether somebody's last word on this very content says so already. */
function isThere(
  post: Post,
  by: string,
  decision: Decision["decision"],
  comment: string | undefined,
  { assetDigest }: Session["checker"]["context"],
): boolean {
  const last: Approval | undefined = post.approvals.filter((it) => it.by === by).at(-1);
  if (last === undefined || writtenFingerprint(last.fields.of) !== fingerprintOf(post, assetDigest))
    return false;
  if (decision === undefined) return last.agrees;
  return textOf(last.fields.decision) === decision && textOf(last.fields.comment) === comment;
}

/** A moment by the clocks of a calendar. */
function localTime(at: string, post: Post, workspace: Session["workspace"]): string {
  const when = parseWhen(at);
  const local = when === undefined ? undefined : localWhen(when, zoneOf(post.file, workspace));
  return local === undefined ? at : formatWhen(local);
}

/** From here on the ladder posts are read by those who approve. */
const REVIEW = 3;

/** What a change shows to who approves it. */
export interface Shown {
  /** Posts to decide on: they say something else than before, or still wait for approvals. */
  readonly posts: readonly Post[];
  /** Posts that are shown, but not up for review yet. */
  readonly drafts: readonly Post[];
}

/** The posts that a change from one state to another shows: those that differ in something. */
export function postsShown(before: Session, after: Session, judge: Session = after): Shown {
  const { changes } = compareStates(before, after);
  const touched = new Set<string>();
  for (const { entity, after: spot } of changes)
    if (entity.kind === "post" && entity.id !== undefined && spot !== undefined) touched.add(entity.id);
  const was = new Map<string, Post>();
  for (const post of postsOf(before.workspace)) if (post.id !== undefined) was.set(post.id, post);
  const posts: Post[] = [];
  const drafts: Post[] = [];
  for (const post of postsOf(after.workspace)) {
    if (post.id === undefined || !touched.has(post.id) || post.history || post.file.closed) continue;
    const old = was.get(post.id);
    const isOther =
      old === undefined ||
      fingerprintOf(old, before.checker.context.assetDigest) !==
        fingerprintOf(post, after.checker.context.assetDigest);
    if (!isOther && isApproved(post, judge.checker.context)) continue;
    if (post.rank < REVIEW) drafts.push(post);
    else posts.push(post);
  }
  return { posts, drafts };
}

/** Every post of a root, by path and place. */
export function postsOf(workspace: Session["workspace"]): Post[] {
  return workspace.sortedFiles.flatMap((file) =>
    file.kind !== "calendar" && file.kind !== "post"
      ? []
      : [file.head, ...file.items.values()].flatMap((unit) =>
          workspace.peek(unit).entities.filter((entity): entity is Post => entity instanceof Post),
        ),
  );
}

/** The state whose register and policies count: the later one, with those of the earlier. */
export async function judgeOf(before: Session, after: Session): Promise<Session> {
  const isTheirs = (kind: string) => kind === "policy" || kind === "people";
  const changes: Array<Parameters<Session["beside"]>[0][number]> = [];
  for (const { path, kind, source, unreadable } of before.workspace.sortedFiles) {
    if (!isTheirs(kind) || after.workspace.file(path)?.source.text === source.text) continue;
    changes.push(unreadable === undefined ? { path, text: source.text } : { path, unreadable });
  }
  for (const { path, kind } of after.workspace.sortedFiles)
    if (isTheirs(kind) && before.workspace.file(path) === undefined) changes.push({ path, removed: true });
  return changes.length === 0 ? after : ((await after.beside(changes)) ?? after);
}
