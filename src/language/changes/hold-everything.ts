import { type ChannelUse, given, isHistory, localisedText, Post, type Status, textOf } from "../../model";
import { localWhen, zoneOf } from "../../rules";
import { quoteScalar } from "../../syntax";
import { foldWord, formatDay, type Language, parseWhen, type When } from "../../values";
import type { Unit, Workspace } from "../../workspace";
import type { LanguageContext } from "../context";
import { type Location, rangeOf } from "../ranges";
import type { Refusal } from "../workspace-edits";
import type { Change } from "./find";
import { refuse } from "./words";

/** What a pause says. */
export interface HoldOptions {
  /** A local time or a day. */
  readonly since: string;
  /** The id of a person, or a name. */
  readonly by?: string | undefined;
  readonly reason: string;
  readonly until?: string;
  /** All when absent. */
  readonly channels?: readonly string[];
  /** Posts that may go out all the same. */
  readonly except?: readonly string[];
}

/** A post that waits at a network and that no file can stop. */
export interface ScheduledPost extends Location {
  readonly id: string | undefined;
  readonly title: string | undefined;
  /** In the zone of its calendar. */
  readonly when: When | undefined;
}

/** A pause for all or some channels, and what somebody has to unschedule by hand. */
export interface Hold extends Change {
  /** By channel in alphabetical order, each in order of time. */
  readonly unschedule: ReadonlyArray<{ readonly channel: string; readonly posts: readonly ScheduledPost[] }>;
}

/** Holds everything: writes a pause, and lists the posts that are scheduled at the networks from its beginning on. */
export function holdEverything(context: LanguageContext, options: HoldOptions): Hold | Refusal {
  const { language, session } = context;
  const { workspace } = session;
  const since = parseWhen(options.since);
  if (since === undefined) return refuse("noDate", language, { text: options.since });
  if (options.until !== undefined && parseWhen(options.until) === undefined)
    return refuse("noDate", language, { text: options.until });
  const by = options.by === undefined ? undefined : personId(options.by, workspace);
  const creates = [{ path: freePath(since, workspace), text: pauseText({ ...options, by }) }];
  return { edits: { files: [], creates }, notes: [], unschedule: scheduledFrom(since, options, context) };
}

/** The id of somebody who may be known by name; of a stranger what was given. */
function personId(by: string, workspace: Workspace): string {
  if (workspace.hasId("person", by)) return by;
  const wanted = foldWord(by);
  return (
    workspace.every("person").find(({ name }) => name !== undefined && foldWord(name) === wanted)?.id ?? by
  );
}

function pauseText({ since, by, reason, until, channels, except }: HoldOptions): string {
  const list = (ids: readonly string[]): string => `[${ids.map((id) => quoteScalar(id, "flow")).join(", ")}]`;
  const lines = ["kind: pause", "version: 1", `since: ${since}`];
  if (by !== undefined) lines.push(`by: ${quoteScalar(by)}`);
  lines.push(`reason: ${quoteScalar(reason)}`);
  if (channels !== undefined) lines.push(`channels: ${list(channels)}`);
  if (except !== undefined && except.length > 0) lines.push(`except: ${list(except)}`);
  if (until !== undefined) lines.push(`until: ${until}`);
  return `${lines.join("\n")}\n`;
}

function freePath(since: When, workspace: Workspace): string {
  const name = formatDay(since.day);
  let path = `${name}.pause.yaml`;
  for (let number = 2; workspace.file(path) !== undefined; number++) path = `${name}-${number}.pause.yaml`;
  return path;
}

function scheduledFrom(
  since: When,
  { channels, except }: HoldOptions,
  { language, session: { workspace } }: LanguageContext,
): Hold["unschedule"] {
  const byChannel = new Map<string, ScheduledPost[]>();
  for (const { post, unit } of scheduledPosts(workspace)) {
    if (post.id !== undefined && except?.includes(post.id) === true) continue;
    for (const use of post.channels) {
      if (channels !== undefined && !channels.includes(use.id)) continue;
      const when = isScheduled(post, use) ? timeOn(post, use, workspace) : undefined;
      // What has no time yet may go out any day; what is before the pause is out.
      if (!isScheduled(post, use) || (when !== undefined && isBefore(when, since))) continue;
      const list = byChannel.get(use.id) ?? [];
      list.push(describe(post, unit, when, language));
      byChannel.set(use.id, list);
    }
  }
  return [...byChannel]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([channel, posts]) => ({
      channel,
      posts: posts.sort((a, b) => momentOf(a.when) - momentOf(b.when)),
    }));
}

/** Posts that say so somewhere: most are passed over without being read. */
function* scheduledPosts(workspace: Workspace): Iterable<{ post: Post; unit: Unit }> {
  for (const unit of workspace.units()) {
    const { kind, source, closed } = unit.file;
    if ((kind !== "calendar" && kind !== "post") || closed) continue;
    if (unit.piece !== undefined && !unit.piece.text.includes("scheduled")) continue;
    if (unit.piece === undefined && kind === "post" && !source.text.includes("scheduled")) continue;
    for (const entity of workspace.peek(unit).entities) {
      if (entity instanceof Post && !entity.history) yield { post: entity, unit };
    }
  }
}

/** What a channel says for itself counts before what the post says. */
function isScheduled(post: Post, { variant }: ChannelUse): boolean {
  if (variant !== undefined && given(variant.published)) return false;
  const own = textOf(variant?.status);
  if (own !== undefined) return own === "scheduled" && !isHistory(own as Status);
  return post.status === "scheduled";
}

function timeOn(post: Post, { variant }: ChannelUse, workspace: Workspace): When | undefined {
  const own = textOf(variant?.publish);
  const when = own === undefined ? post.publish : parseWhen(own);
  return when === undefined ? undefined : localWhen(when, zoneOf(post.file, workspace));
}

function isBefore(when: When, since: When): boolean {
  if (when.day !== since.day) return when.day < since.day;
  return when.minute !== undefined && since.minute !== undefined && when.minute < since.minute;
}

function momentOf(when: When | undefined): number {
  return when === undefined ? 0 : when.day * 1440 + (when.minute ?? 0);
}

function describe(post: Post, { file }: Unit, when: When | undefined, language: Language): ScheduledPost {
  const title = localisedText(post.fields.title?.value, language);
  return { path: file.path, range: rangeOf(file.source, post.intro), id: post.id, title, when };
}
