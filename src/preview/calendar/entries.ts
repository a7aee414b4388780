import type { Day, When } from "../../values";
import type { PostFacts } from "../posts";

/** One place of a post in the calendar. A post with channels that have times of their own has several. */
export interface Entry {
  readonly post: PostFacts;
  /** Undefined while it has no date. */
  readonly day: Day | undefined;
  /** Since midnight; undefined of a day alone. */
  readonly minute: number | undefined;
  readonly planned: When | undefined;
  /** When it appeared; it stands there rather than where it was planned. */
  readonly published: When | undefined;
  readonly channels: readonly string[];
  /** The channel whose own time this is. */
  readonly channel: string | undefined;
}

/** The places from one day to another, both included, in order of time; those without a time come first in their day. */
export function entriesBetween(posts: readonly PostFacts[], first: Day, last: Day): readonly Entry[] {
  const entries: Entry[] = [];
  for (const post of posts) {
    const at = post.published ?? post.when;
    if (at !== undefined && at.day >= first && at.day <= last) {
      const entry = ownEntry(post);
      if (entry !== undefined) entries.push(entry);
    }
    for (const outing of post.outings) {
      const when = outing.published ?? outing.when;
      if (when !== undefined && when.day >= first && when.day <= last) entries.push(entryOf(post, outing));
    }
  }
  return entries.sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || (a.minute ?? -1) - (b.minute ?? -1));
}

/** Every place of a post, with or without a date. */
export function placesOf(post: PostFacts): readonly Entry[] {
  const own = ownEntry(post);
  return [...(own === undefined ? [] : [own]), ...post.outings.map((outing) => entryOf(post, outing))];
}

/** The posts to which nobody gave a date yet, in order of their places. */
export function undated(posts: readonly PostFacts[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const post of posts) {
    if (post.when !== undefined || post.published !== undefined || post.outings.length > 0) continue;
    const entry = ownEntry(post);
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}

/** Undefined when every channel has a time of its own. */
function ownEntry(post: PostFacts): Entry | undefined {
  const { when: planned, published, outings } = post;
  const at = published ?? planned;
  let { channels } = post;
  if (outings.length > 0) {
    channels = channels.filter((id) => !outings.some(({ channel }) => channel === id));
    if (channels.length === 0) return undefined;
  }
  return { post, day: at?.day, minute: at?.minute, planned, published, channels, channel: undefined };
}

function entryOf(post: PostFacts, { channel, when, published }: PostFacts["outings"][number]): Entry {
  const at = published ?? when;
  const planned = when ?? post.when;
  return { post, day: at?.day, minute: at?.minute, planned, published, channels: [channel], channel };
}

/** Minutes within which a post counts as published when it was planned. */
const PUNCTUAL_MINUTES = 15;

/** Whether a post appeared on another day or at another time than planned. */
export function isElsewhere({ planned, published }: Pick<Entry, "planned" | "published">): boolean {
  if (planned === undefined || published === undefined) return false;
  if (planned.minute === undefined || published.minute === undefined) return planned.day !== published.day;
  const apart = (published.day - planned.day) * 1440 + published.minute - planned.minute;
  return Math.abs(apart) >= PUNCTUAL_MINUTES;
}

/** What went out stays where it was; a channel's own time is changed in the post. */
export function isMovable({ post, channel, published }: Entry): boolean {
  if (post.id === undefined || channel !== undefined || published !== undefined) return false;
  return post.status !== "published" && post.status !== "removed";
}

/** Lists by day. */
export function byDay<T extends { readonly day: Day | undefined }>(
  list: readonly T[],
): ReadonlyMap<Day | undefined, readonly T[]> {
  const days = new Map<Day | undefined, T[]>();
  for (const item of list) {
    const same = days.get(item.day);
    if (same === undefined) days.set(item.day, [item]);
    else same.push(item);
  }
  return days;
}
