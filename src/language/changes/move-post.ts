import {
  booleanOf,
  fingerprintOf,
  itemsOf,
  mapOf,
  type Post,
  textOf,
  whenOf,
  writtenFingerprint,
} from "../../model";
import { earliestDay, localWhen, nextFreeTime, requestFor, zoneOf } from "../../rules";
import { isOwn, type MapNode, type TextEdit } from "../../syntax";
import { formatDay, formatWhen, parseDay, parseWhen, type When } from "../../values";
import type { Workspace } from "../../workspace";
import type { LanguageContext } from "../context";
import type { Refusal, WorkspaceEdits } from "../workspace-edits";
import { editsOfFiles } from "./edits";
import { fillWords, replaceWords } from "./fill-words";
import { type Change, type EntryRef, findPost } from "./find";
import { refuse, say } from "./words";

/** A post at another time. */
export interface Move extends Change {
  /** As it is written in the file. */
  readonly publish: string;
  /** The same with the dates that are not counted from publication moved by as many days; absent where there are none. */
  readonly withDates?: { readonly title: string; readonly edits: WorkspaceEdits };
}

/**
 * Moves a post to another day or time: only the value of `publish` changes, and deadlines counted from it
 * follow by themselves. A day alone keeps the time of day that the post had.
 */
export function movePost(
  context: LanguageContext,
  path: string,
  ref: EntryRef,
  newPublish: string,
): Move | Refusal {
  const { language, session } = context;
  const { workspace } = session;
  const found = findPost(context, path, ref);
  if ("refused" in found) return found;
  const post = found.entity;
  if (post.history) return refuse("history", language, { id: post.id ?? "" });
  const wanted = parseWhen(newPublish);
  if (wanted === undefined) return refuse("noDate", language, { text: newPublish });
  const text = publishText(post, wanted, workspace);
  const edit = fillWords(post.node, post.fields.publish, "publish", text, ["title", "id"]);
  const edits = editsOfFiles(context, [edit]);
  if ("refused" in edits) return edits;
  const before = post.publish;
  const days = before === undefined ? 0 : wanted.day - before.day;
  const others = days === 0 ? [] : shiftDates(post.node, days);
  const all = others.length === 0 ? undefined : editsOfFiles(context, [edit, ...others]);
  const both = all === undefined || "refused" in all ? undefined : all;
  const outdated = days === 0 ? 0 : approvalsOf(post, context);
  return {
    publish: text,
    edits,
    notes: [
      ...(outdated === 0 ? [] : [say("outdated", language, { count: outdated })]),
      ...(both === undefined ? [] : [say("datesStay", language, { count: others.length })]),
    ],
    ...(both === undefined ? {} : { withDates: { title: say("moveAll", language), edits: both } }),
  };
}

/**
 * The first time from a day on at which a post may go out: where no other post is and no quiet hours, freeze,
 * pause or cadence stands against it. From the first day that keeps its deadlines, unless said.
 */
export function nextFreeTimeOf(
  context: LanguageContext,
  path: string,
  ref: EntryRef,
  from?: string,
): { readonly publish: string } | Refusal {
  const { language, session } = context;
  const { workspace } = session;
  const found = findPost(context, path, ref);
  if ("refused" in found) return found;
  const post = found.entity;
  const start: When | undefined =
    from === undefined ? { day: earliestDay(post, workspace.asOf, workspace) } : parseWhen(from);
  if (start === undefined) return refuse("noDate", language, { text: from ?? "" });
  const minute = start.minute ?? localPublish(post, workspace)?.minute;
  const request = requestFor(post, { day: start.day, minute }, workspace);
  const free = nextFreeTime(request, workspace, workspace.asOf);
  if (free === undefined) return refuse("noFreeTime", language, { id: post.id ?? "" });
  // Who gave a day alone has not decided on the time yet.
  const dayOnly = post.publish !== undefined && post.publish.minute === undefined;
  return { publish: formatWhen(dayOnly ? { day: free.day } : free) };
}

function localPublish(post: Post, workspace: Workspace): When | undefined {
  return post.publish === undefined ? undefined : localWhen(post.publish, zoneOf(post.file, workspace));
}

/** The time of day that was there stays; an offset too where only it says when that is. */
export function publishText(post: Post, wanted: When, workspace: Workspace): string {
  if (wanted.offset !== undefined) return formatWhen(wanted);
  const minute = wanted.minute ?? localPublish(post, workspace)?.minute;
  const offset = zoneOf(post.file, workspace) === undefined ? post.publish?.offset : undefined;
  const when: When = { day: wanted.day };
  if (minute !== undefined) when.minute = minute;
  if (minute !== undefined && offset !== undefined) when.offset = offset;
  return formatWhen(when);
}

/** Moves the dates that a post gives as such and that are still to come: deadlines, boosts, channels' own times. */
export function shiftDates(post: MapNode, days: number): TextEdit[] {
  const boost = mapOf(post.get("boost"));
  const tasks = itemsOf(post.get("tasks")).filter((node) => node.type === "map");
  const pairs = [
    post.get("deadline"),
    ...tasks.filter((task) => !isDone(task)).map((task) => task.get("deadline")),
    boost?.get("from"),
    boost?.get("to"),
    ...variantsOf(post).map((variant) => variant.get("publish")),
  ];
  return pairs.flatMap((pair) => {
    const text = pair === undefined || !isOwn(pair) ? undefined : textOf(pair);
    if (pair === undefined || text === undefined || whenOf(pair) === undefined) return [];
    return [replaceWords(pair.value, shiftText(text, days))];
  });
}

function isDone(task: MapNode): boolean {
  const done = task.get("done");
  return booleanOf(done) === true || textOf(done) !== undefined;
}

/** What a post says for single channels. */
export function variantsOf(post: MapNode): readonly MapNode[] {
  return (mapOf(post.get("variants"))?.pairs ?? []).flatMap(({ value }) =>
    value.type === "map" ? [value] : [],
  );
}

/** Another day in a date or date-time; what stands behind the day stays as it is written. */
function shiftText(text: string, days: number): string {
  const day = parseDay(text.slice(0, 10));
  return day === undefined ? text : formatDay(day + days) + text.slice(10);
}

/** How many approvals are of the content as it is now, and will not be once the day is another. */
function approvalsOf(post: Post, { session }: LanguageContext): number {
  const now =
    post.approvals.length === 0 ? undefined : fingerprintOf(post, session.checker.context.assetDigest);
  return post.approvals.filter(
    ({ fields, agrees }) => agrees && now !== undefined && writtenFingerprint(fields.of) === now,
  ).length;
}
