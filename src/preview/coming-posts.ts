import { isHistory } from "../model";
import { type Range, sayFrom } from "../rules";
import { type Day, type Language, showDay, showTime, type When } from "../values";
import type { Workspace } from "../workspace";
import type { ListContext } from "./context";
import { type PostFacts, postsOf, readPost } from "./posts";
import { nameOf } from "./words";

/** A post that is to go out, as a list of them shows it. */
interface ComingPost {
  readonly title: string;
  /** The time of day, in words; undefined while only a day is planned. */
  readonly time: string | undefined;
  readonly status: string;
  readonly statusName: string;
  /** The channels' ids. */
  readonly channels: readonly string[];
  readonly at: { readonly path: string; readonly range: Range };
}

interface ComingDay {
  readonly day: Day;
  readonly label: string;
  readonly posts: readonly ComingPost[];
}

export interface ComingPosts {
  readonly days: readonly ComingDay[];
  /** How many come after those that are listed. */
  readonly more: number;
}

const say = sayFrom({
  today: { en: "Today, {date}", fr: "Aujourd’hui, {date}" },
  tomorrow: { en: "Tomorrow, {date}", fr: "Demain, {date}" },
});

/** The next posts from today on, day by day; `limit` of them. */
export function comingPosts(context: ListContext, limit = 100): ComingPosts {
  const { workspace } = context.session;
  const found: Array<{ readonly post: PostFacts; readonly when: When }> = [];
  for (const post of postsOf(context)) {
    const { when, status } = post;
    if (when === undefined || when.day < workspace.asOf || isHistory(status)) continue;
    found.push({ post, when });
  }
  found.sort((a, b) => a.when.day - b.when.day || (a.when.minute ?? -1) - (b.when.minute ?? -1));
  const days: Array<{ readonly day: Day; readonly label: string; readonly posts: ComingPost[] }> = [];
  for (const { post, when } of found.slice(0, limit)) {
    let day = days.at(-1);
    if (day?.day !== when.day) {
      day = { day: when.day, label: dayLabel(when.day, workspace.asOf, context.language), posts: [] };
      days.push(day);
    }
    day.posts.push(show(post, when, context));
  }
  return { days, more: Math.max(0, found.length - limit) };
}

function show(post: PostFacts, when: When, { session, language }: ListContext): ComingPost {
  const status = post.status ?? "idea";
  return {
    title: post.titles[language],
    time: when.minute === undefined ? undefined : showTime(when.minute, language),
    status,
    statusName: nameOf("status", status, language),
    channels: post.channels,
    at: { path: post.path, range: rangeOf(post, session.workspace) },
  };
}

/** Where the post is introduced. */
function rangeOf({ unit, path }: PostFacts, workspace: Workspace): Range {
  const source = workspace.file(path)?.source;
  const place = readPost(unit, workspace)?.intro;
  if (source === undefined || place === undefined) return NOWHERE;
  const { piece, start, end } = place;
  return { start: source.positionOf(piece, start), end: source.positionOf(piece, end) };
}

const NOWHERE: Range = { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };

function dayLabel(day: Day, today: Day, language: Language): string {
  const date = showDay(day, language, "long");
  if (day - today > 1) return date.slice(0, 1).toUpperCase() + date.slice(1);
  return say(day === today ? "today" : "tomorrow", language, { date });
}
