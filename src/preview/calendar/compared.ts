import type { Review } from "../../review";
import type { Day, Language, When } from "../../values";
import type { Workspace } from "../../workspace";
import { type PostFacts, postIn } from "../posts";
import { uniqueKeys } from "../keys";
import { type Entry, placesOf } from "./entries";

/** Where a post stood in an earlier state, and stands no more. Plain data: the state itself is not kept. */
export interface Former {
  /** Of now; of a post that is gone of then. */
  readonly id: string | undefined;
  readonly path: string;
  /** The channel whose own time this was. */
  readonly channel: string | undefined;
  readonly was: When;
  readonly gone: boolean;
  readonly titles: Readonly<Record<Language, string>>;
  readonly owner: string | undefined;
  readonly status: string | undefined;
  readonly objective: string | undefined;
  readonly theme: string | undefined;
  readonly channels: readonly string[];
}

/** What the calendar shows of an earlier state: posts that were elsewhere, those that are new, those that are gone. */
export interface ComparedPosts {
  /** What is compared with, in words; undefined where the page says so. */
  readonly base: string | undefined;
  readonly formers: readonly Former[];
  /** Posts that are new, see `nameOfPost`. */
  readonly added: ReadonlySet<string>;
}

/** By what a post is known again. */
export function nameOfPost({ id, path }: { readonly id: string | undefined; readonly path: string }): string {
  return `${path}\n${id ?? ""}`;
}

/** Types of changes that move posts, or make them come and go. */
const MOVING: ReadonlySet<string> = new Set(["rescheduled", "added", "removed", "channels"]);

/** Which posts stand elsewhere than before, by what differs between two states. */
export function comparedPosts(reviews: readonly Review[], base?: string): ComparedPosts {
  const formers: Former[] = [];
  const added = new Set<string>();
  const seen = new Set<PostFacts>();
  for (const { before, after, changes } of reviews) {
    for (const change of changes) {
      if (change.entity.kind !== "post" || !MOVING.has(change.type)) continue;
      const was = postAt(change.before, before.workspace);
      const is = postAt(change.after, after.workspace);
      if (was === undefined) {
        if (is !== undefined && change.type === "added") added.add(nameOfPost(is));
      } else if (!seen.has(was)) {
        seen.add(was);
        formers.push(...formersOf(was, is));
      }
    }
  }
  return { base, formers, added };
}

function postAt(spot: Review["changes"][number]["before"], workspace: Workspace): PostFacts | undefined {
  const unit = spot?.file.unitAt(spot.place);
  return unit === undefined ? undefined : postIn(unit, workspace);
}

function formersOf(was: PostFacts, is: PostFacts | undefined): Former[] {
  const now = is === undefined ? [] : placesOf(is);
  const { titles, owner, status, objective, theme } = is ?? was;
  return placesOf(was).flatMap((place): Former[] => {
    const { planned, channel, channels } = place;
    if (
      planned === undefined ||
      now.some((it) => it.channel === channel && isSameMoment(it.planned, planned))
    )
      return [];
    const { id, path } = is ?? was;
    return [
      {
        id,
        path,
        channel,
        was: planned,
        gone: is === undefined,
        titles,
        owner,
        status,
        objective,
        theme,
        channels,
      },
    ];
  });
}

function isSameMoment(one: When | undefined, other: When | undefined): boolean {
  return one?.day === other?.day && one?.minute === other?.minute;
}

/** A former place as it is to be drawn. */
export interface FormerNow {
  readonly key: string;
  readonly former: Former;
  readonly day: Day;
  readonly minute: number | undefined;
  /** Where the post stands now; undefined of one that is gone, or has no date any more. */
  readonly is: When | undefined;
  readonly gone: boolean;
}

/** The former places on the days from one to another; those of posts that went back are left out. */
export function formersBetween(
  compared: ComparedPosts,
  posts: readonly PostFacts[],
  first: Day,
  last: Day,
): readonly FormerNow[] {
  if (compared.formers.length === 0) return [];
  const wanted = formersByPost(compared);
  const now = new Map<string, PostFacts>();
  for (const post of posts) {
    const name = nameOfPost(post);
    // Of posts that share their id, the first with a date counts.
    if (wanted.has(name) && now.get(name)?.when === undefined) now.set(name, post);
  }
  const key = uniqueKeys("was");
  const found: FormerNow[] = [];
  for (const former of compared.formers) {
    const { channel, gone, id, path, was } = former;
    if (was.day < first || was.day > last) continue;
    const post = now.get(nameOfPost(former));
    if (gone && post !== undefined) continue;
    const places = post === undefined ? [] : placesOf(post);
    const place = places.find((it) => it.channel === channel) ?? places[0];
    if (place !== undefined && isSameMoment(place.planned, was)) continue;
    found.push({
      key: key(path, id ?? "", channel ?? "", was.day),
      former,
      day: was.day,
      minute: was.minute,
      is: place?.planned,
      gone: post === undefined,
    });
  }
  return found.sort((a, b) => a.day - b.day || (a.minute ?? -1) - (b.minute ?? -1));
}

/** Where an entry stood before; undefined of one that stands where it stood. */
export function cameFrom(compared: ComparedPosts, { post, channel, planned }: Entry): When | undefined {
  const mine = formersByPost(compared).get(nameOfPost(post)) ?? [];
  const former = mine.find((it) => it.channel === channel);
  return former === undefined || isSameMoment(former.was, planned) ? undefined : former.was;
}

const known = new WeakMap<ComparedPosts, ReadonlyMap<string, readonly Former[]>>();

function formersByPost(compared: ComparedPosts): ReadonlyMap<string, readonly Former[]> {
  let byPost = known.get(compared);
  if (byPost === undefined) {
    const made = new Map<string, Former[]>();
    for (const former of compared.formers) {
      const list = made.get(nameOfPost(former));
      if (list === undefined) made.set(nameOfPost(former), [former]);
      else list.push(former);
    }
    byPost = made;
    known.set(compared, made);
  }
  return byPost;
}
