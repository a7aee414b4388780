import { LADDER, type Post, rankOf, type Status } from "../../model";
import { approveAs, demandOf, lacksInStatus, missingIn, standingOf } from "../../rules";
import { isOwn, quoteScalar, type TextEdit } from "../../syntax";
import { parseWhen } from "../../values";
import type { LanguageContext } from "../context";
import type { Refusal } from "../workspace-edits";
import { editsOfFiles } from "./edits";
import { fillWords } from "./fill-words";
import { type Change, type EntryRef, findPost, type FoundEntity } from "./find";
import { refuse, say } from "./words";

/** Something that a post still needs, in a sentence. */
export interface Need {
  readonly rule: string;
  readonly message: string;
  /** Whether it is missing already as things stand. */
  readonly now: boolean;
}

/** A post in another status, and what it will be asked for then. */
export interface StatusChange extends Change {
  readonly needs: readonly Need[];
}

/** Gives a post another status: only that value changes. Says what the new status asks for that is not there yet. */
export function changeStatus(
  context: LanguageContext,
  path: string,
  ref: EntryRef,
  status: string,
): StatusChange | Refusal {
  const { language } = context;
  const found = findPost(context, path, ref);
  if ("refused" in found) return found;
  if (rankOf(status) === undefined) return refuse("noStatus", language, { text: status });
  const edits = editsOfFiles(context, [statusEdit(found.entity, status)]);
  if ("refused" in edits) return edits;
  return { edits, notes: [], needs: needsOf(context, found, status as Status) };
}

/** The next status on the ladder, with what it asks for; undefined at the top and beside the ladder. */
export function nextStatus(
  context: LanguageContext,
  path: string,
  ref: EntryRef,
): { readonly status: Status; readonly needs: readonly Need[] } | undefined {
  const found = findPost(context, path, ref);
  if ("refused" in found) return undefined;
  const { status } = found.entity;
  const rank = (LADDER as readonly (Status | undefined)[]).indexOf(status);
  const next = rank < 0 ? undefined : LADDER[rank + 1];
  return next === undefined ? undefined : { status: next, needs: needsOf(context, found, next) };
}

function needsOf(
  { language, session }: LanguageContext,
  { entity, unit }: FoundEntity<Post>,
  status: Status,
): Need[] {
  const now = missingIn(session, unit, unit.piece === undefined ? entity.ref : undefined);
  const then = lacksInStatus(session, entity, status);
  return [
    ...now.map((finding) => ({ rule: finding.rule.id, message: finding.message(language), now: true })),
    ...then.map(({ rule, message }) => ({ rule: rule.id, message: message(language), now: false })),
  ];
}

function statusEdit(post: Post, status: string): TextEdit | undefined {
  return fillWords(post.node, post.fields.status, "status", status, [
    "nature",
    "format",
    "channels",
    "publish",
    "title",
  ]);
}

/** How an approval is recorded. */
export interface ApproveOptions {
  /** The id of a person, else a name. */
  readonly by: string;
  /** A day or a local time. */
  readonly at: string;
  readonly role?: string;
  /** Set as well: usually `approved`. The status stays as it is unless said. */
  readonly status?: string;
}

/** Records that somebody approved a post as it is now: who, when, and the fingerprint of the content. */
export function approve(
  context: LanguageContext,
  path: string,
  ref: EntryRef,
  { by, at, role, status }: ApproveOptions,
): Change | Refusal {
  const { language, session } = context;
  const { workspace, checker } = session;
  const found = findPost(context, path, ref);
  if ("refused" in found) return found;
  const post = found.entity;
  if (parseWhen(at) === undefined) return refuse("noDate", language, { text: at });
  if (status !== undefined && rankOf(status) === undefined)
    return refuse("noStatus", language, { text: status });
  if (post.history) return refuse("noApprovalOfHistory", language, { id: post.id ?? "" });
  if (by === post.owner?.value && demandOf(post, checker.context).self !== true) {
    return refuse("own", language, { name: workspace.lookup("person", by)?.name ?? by });
  }
  const person = workspace.lookup("person", by);
  const standing = person === undefined ? undefined : standingOf(person, post, checker.context, role);
  if (standing?.may === false && standing.why === "order")
    return refuse("order", language, { first: standing.first, role: standing.role });
  const { approvals } = post.fields;
  // A list that an alias names belongs to others too.
  if (approvals !== undefined && !isOwn(approvals)) return refuse("shared", language);
  const approval = approveAs(post, by, checker.context, {
    at,
    role: role ?? (standing?.may === true ? standing.role : undefined),
  });
  if (approval.length === 0) return refuse("unreadable", language);
  const change = status === undefined ? [] : [statusEdit(post, quoteScalar(status))];
  const edits = editsOfFiles(context, [...approval, ...change]);
  if ("refused" in edits) return edits;
  const hasFingerprint = approval.some(({ text }) => /[{,] of: /.test(text));
  return { edits, notes: hasFingerprint ? [] : [say("noFingerprint", language)] };
}
