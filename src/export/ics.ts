import {
  isHistory,
  localisedText,
  type Post,
  type Task,
  textOf,
  textsOf,
  whenOf,
  mapOf,
  type ChannelText,
} from "../model";
import { sayFrom } from "../rules";
import { listWords } from "../schema";
import type { Node } from "../syntax";
import { type Instant, type Language, slug, toInstant, type When } from "../values";
import type { Workspace } from "../workspace";
import { type IcsCalendar, type IcsEntry, icsCalendar, uidOf } from "./ics-calendar";
import type { IcsMoment } from "./ics-lines";
import {
  outingsOf,
  type SelectedPost,
  type Selection,
  type SelectionCounts,
  selectedPosts,
} from "./selection";

export interface IcsOptions extends IcsCalendar {
  /** How deadlines of posts and their tasks are told. */
  readonly deadlines: "todo" | "event" | "none";
  /** Only what this person answers for, approves or has to do. */
  readonly person?: string;
  readonly counts?: SelectionCounts & { undated?: number };
}

const say = sayFrom({
  deadline: { en: "Deadline: {title}", fr: "Échéance : {title}" },
  task: { en: "{task}: {title}", fr: "{task} : {title}" },
  on: { en: "{title} ({channels})", fr: "{title} ({channels})" },
  channels: { en: "Accounts: {list}", fr: "Comptes : {list}" },
  status: { en: "Status: {status}", fr: "Statut : {status}" },
  owner: { en: "Owner: {name}", fr: "Responsable : {name}" },
});

/**
 * The posts of a selection as a calendar (RFC 5545): each publication an event at its instant in UTC, so that clocks
 * which change need no table, or an event of a whole day where only a day is planned; deadlines and tasks beside them.
 * Posts without a date have no place in it.
 */
export function exportIcs(workspace: Workspace, selection: Selection, options: IcsOptions): string {
  return icsCalendar([...postEntries(workspace, selection, options)], options);
}

/** What `exportIcs` writes, entry by entry. */
export function* postEntries(
  workspace: Workspace,
  selection: Selection,
  options: Pick<IcsOptions, "language" | "deadlines" | "person" | "counts">,
): Iterable<IcsEntry> {
  const { person, counts } = options;
  const asked = person === undefined ? selection : { ...selection, people: new Set([person]) };
  for (const selected of selectedPosts(workspace, asked, counts)) {
    const entries = entriesOf(selected, workspace, selection, options);
    if (entries.length === 0 && counts !== undefined) counts.undated = (counts.undated ?? 0) + 1;
    yield* entries;
  }
}

function entriesOf(
  selected: SelectedPost,
  workspace: Workspace,
  { channels }: Selection,
  { language, deadlines, person }: Pick<IcsOptions, "language" | "deadlines" | "person">,
): readonly IcsEntry[] {
  const { post, zone } = selected;
  const id = post.id ?? slug(titleOf(post, language));
  const uid = (part: string) => uidOf(id, post.file.id, part);
  const title = titleOf(post, language);
  const stamp = lastStamp(post, zone);
  const url = textOf(mapOf(post.fields.published)?.get("url")) ?? textOf(post.fields.link);
  const shared = { url, stamp, categories: categoriesOf(post, language) };
  const entries: IcsEntry[] = [];
  if (concerns(person, [post.owner?.value, ...post.approvers.map(({ value }) => value)])) {
    for (const { when, channels: on, own } of outingsOf(post, channels)) {
      entries.push({
        ...shared,
        uid: uid(own ? `on-${on[0]}` : "post"),
        kind: "event",
        at: momentOf(when, zone),
        summary: own ? say("on", language, { title, channels: on.join(", ") }) : title,
        description: describe(post, on, workspace, language),
        location: localisedText(post.fields.location?.value, language),
        status: eventStatus(post),
      });
    }
  }
  if (deadlines === "none") return entries;
  const work = (part: string, summary: string, due: When, done: boolean): IcsEntry => ({
    ...shared,
    uid: uid(part),
    kind: deadlines,
    at: momentOf(due, zone),
    summary,
    description: describe(
      post,
      post.channels.map((use) => use.id),
      workspace,
      language,
      false,
    ),
    status:
      deadlines === "event"
        ? post.status === "cancelled"
          ? "CANCELLED"
          : "CONFIRMED"
        : workStatus(post, done),
  });
  const { due } = post;
  if (due !== undefined && concerns(person, [post.owner?.value]))
    entries.push(work("deadline", say("deadline", language, { title }), due, post.rank >= APPROVED));
  for (const task of post.tasks) {
    if (task.deadline === undefined || !concerns(person, [ownerOf(task, post)])) continue;
    const name = localisedText(task.fields.task?.value, language) ?? "…";
    const part = `task-${slug(firstText(task.fields.task?.value) ?? "")}`;
    entries.push(work(part, say("task", language, { task: name, title }), task.deadline, task.done));
  }
  return entries;
}

const APPROVED = 4;

function concerns(person: string | undefined, people: readonly (string | undefined)[]): boolean {
  return person === undefined || people.includes(person);
}

function ownerOf({ fields }: Task, post: Post): string | undefined {
  return fields.owner === undefined ? post.owner?.value : textOf(fields.owner);
}

/** A day stays a day; a time is an instant where its zone is known. */
function momentOf(when: When, zone: string | undefined): IcsMoment {
  const { day, minute } = when;
  if (minute === undefined) return { day };
  const instant =
    zone === undefined && when.offset === undefined ? undefined : toInstant(when, zone ?? "UTC")?.instant;
  return instant === undefined ? { floating: { day, minute } } : { instant };
}

function eventStatus({ status, rank }: Post): IcsEntry["status"] {
  if (status === "cancelled" || status === "removed") return "CANCELLED";
  return rank >= APPROVED && status !== "failed" ? "CONFIRMED" : "TENTATIVE";
}

function workStatus({ status }: Post, done: boolean): IcsEntry["status"] {
  if (done) return "COMPLETED";
  return isHistory(status) && status !== "published" ? "CANCELLED" : "NEEDS-ACTION";
}

function titleOf(post: Post, language: Language): string {
  return localisedText(post.fields.title?.value, language) ?? post.id ?? post.file.path;
}

/** In the language that is written first: it does not change with the reader's. */
function firstText(node: Node | undefined): string | undefined {
  return localisedText(node, "");
}

function categoriesOf(post: Post, language: Language): readonly string[] {
  const names = [post.campaign, post.theme].flatMap(
    (entity) => localisedText(entity?.fields.title?.value, language) ?? entity?.id ?? [],
  );
  return [...names, ...textsOf(post.fields.tags).map(({ value }) => value)];
}

/** The latest moment that the post itself records: an approval, its publication, its results, a task done. */
function lastStamp(post: Post, zone: string | undefined): Instant | undefined {
  const moments = [
    ...post.approvals.map(({ fields }) => whenOf(fields.at)),
    ...post.tasks.map(({ fields }) => whenOf(fields.done)),
    whenOf(mapOf(post.fields.published)?.get("at")),
    whenOf(mapOf(post.fields.results)?.get("at")),
  ];
  let last: Instant | undefined;
  for (const when of moments) {
    const instant = when === undefined ? undefined : toInstant(when, zone ?? "UTC")?.instant;
    if (instant !== undefined && (last === undefined || instant > last)) last = instant;
  }
  return last;
}

function describe(
  post: Post,
  channels: readonly string[],
  workspace: Workspace,
  language: Language,
  withText = true,
): string {
  const lines: string[] = [];
  if (channels.length > 0) lines.push(say("channels", language, { list: channels.join(", ") }));
  const status = post.status ?? textOf(post.fields.status);
  if (status !== undefined) lines.push(say("status", language, { status: statusName(status, language) }));
  const owner = post.owner?.value;
  if (owner !== undefined)
    lines.push(say("owner", language, { name: workspace.lookup("person", owner)?.name ?? owner }));
  if (!withText) return lines.join("\n");
  return [lines.join("\n"), ...textsOn(post, channels)].join("\n\n");
}

/** Each text once that will stand on these accounts. */
function textsOn(post: Post, channels: readonly string[]): readonly string[] {
  const texts: readonly Pick<ChannelText, "text">[] =
    channels.length === 0
      ? post.ownTexts.map(({ node }) => ({ text: node.value.trimEnd() }))
      : post.channelTexts.filter(({ use }) => channels.includes(use.id));
  return [...new Set(texts.map(({ text }) => text))];
}

/** A status as people call it. */
export function statusName(status: string, language: Language): string {
  const { values } = listWords("status");
  return (Object.hasOwn(values, status) ? values[status]?.[language].title : undefined) ?? status;
}
