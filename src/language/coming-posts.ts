import { isHistory, localisedText, Post } from "../model";
import type { Piece } from "../syntax";
import { type Day, type Language, showDay, showTime, type When } from "../values";
import type { Unit, Workspace } from "../workspace";
import type { LanguageContext } from "./context";
import { valueWords } from "./describe";
import { labelOf } from "./gap-words";
import { type Location, rangeOf } from "./ranges";

/** A post that is to go out, as a list of them shows it. */
export interface ComingPost {
  readonly title: string;
  /** The time of day, in words; undefined while only a day is planned. */
  readonly time: string | undefined;
  readonly status: string;
  readonly statusName: string;
  /** The channels' ids. */
  readonly channels: readonly string[];
  readonly at: Location;
}

export interface ComingDay {
  readonly day: Day;
  readonly label: string;
  readonly posts: readonly ComingPost[];
}

export interface ComingPosts {
  readonly days: readonly ComingDay[];
  /** How many come after those that are listed. */
  readonly more: number;
}

/** What is remembered of a post while its text stays the same. */
interface Planned {
  readonly when: When;
}

const planned = new WeakMap<Piece, Planned | "none">();

/** The next posts from today on, day by day; `limit` of them. */
export function comingPosts(context: LanguageContext, limit = 100): ComingPosts {
  const { workspace } = context.session;
  const found: Array<{ readonly unit: Unit; readonly when: When }> = [];
  for (const unit of workspace.units()) {
    const when = plannedOf(unit, workspace);
    if (when !== undefined && when.day >= workspace.asOf) found.push({ unit, when });
  }
  found.sort((a, b) => a.when.day - b.when.day || (a.when.minute ?? -1) - (b.when.minute ?? -1));
  const days: Array<{ readonly day: Day; readonly label: string; readonly posts: ComingPost[] }> = [];
  for (const { unit, when } of found.slice(0, limit)) {
    const post = postOf(unit, workspace);
    if (post === undefined) continue;
    let day = days.at(-1);
    if (day?.day !== when.day) {
      day = { day: when.day, label: dayLabel(when.day, workspace.asOf, context.language), posts: [] };
      days.push(day);
    }
    day.posts.push(show(post, when, unit, context.language));
  }
  return { days, more: Math.max(0, found.length - limit) };
}

/** When a unit's post is to go out; undefined of everything else, and of posts that are history. */
function plannedOf(unit: Unit, workspace: Workspace): When | undefined {
  const { kind, source } = unit.file;
  if (unit.file.unreadable !== undefined) return undefined;
  if (kind !== "post" && (kind !== "calendar" || unit.list !== "posts")) return undefined;
  const piece = unit.piece ?? source.pieces[0];
  if (piece === undefined) return undefined;
  const known = planned.get(piece);
  if (known !== undefined) return known === "none" ? undefined : known.when;
  const post = postOf(unit, workspace);
  const when = post === undefined || isHistory(post.status) ? undefined : post.publish;
  planned.set(piece, when === undefined ? "none" : { when });
  return when;
}

function postOf(unit: Unit, workspace: Workspace): Post | undefined {
  return workspace.peek(unit).entities.find((entity) => entity instanceof Post);
}

function show(post: Post, when: When, unit: Unit, language: Language): ComingPost {
  const status = post.status ?? "idea";
  return {
    title: localisedText(post.fields.title?.value, language) ?? post.id ?? unit.file.path,
    time: when.minute === undefined ? undefined : showTime(when.minute, language),
    status,
    statusName: valueWords("status", status)?.[language].title ?? status,
    channels: post.channels.map(({ id }) => id),
    at: { path: unit.file.path, range: rangeOf(unit.file.source, post.intro) },
  };
}

function dayLabel(day: Day, today: Day, language: Language): string {
  const date = showDay(day, language, "long");
  if (day - today > 1) return date.slice(0, 1).toUpperCase() + date.slice(1);
  return `${labelOf(day === today ? "today" : "tomorrow", language)}, ${date}`;
}
