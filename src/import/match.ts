import { foldWord } from "../values";
import { textIn } from "./ids";
import type { KnownPost } from "./known-posts";
import { isSame, marksOf } from "./marks";
import type { ImportedPost } from "./reading";

/** Where and how posts of a table are looked for among those that are there. */
export interface MatchOptions {
  /** Whether a post came from an earlier state of the same table. */
  readonly isSameSource: (known: KnownPost) => boolean;
  /** Whether it stands in the file that is imported into. */
  readonly isInTarget: (known: KnownPost) => boolean;
  /** The table was exported from here: its ids are those of posts. */
  readonly idsAreOurs: boolean;
}

/**
 * Which posts of a newer table are which that are there: by the source's own id, else those that say the same as at the
 * last import, else by row and likeness, by channel and time, and by title. Each is taken once.
 */
export function matchPosts(
  posts: readonly ImportedPost[],
  known: readonly KnownPost[],
  { isSameSource, isInTarget, idsAreOurs }: MatchOptions,
): ReadonlyMap<ImportedPost, KnownPost> {
  const round = new Round(posts, known);
  if (idsAreOurs) {
    round.byKey(
      ({ sourceId }) => sourceId,
      ({ id }) => id,
    );
    return round.found;
  }
  const imported = known.filter(({ origin }) => origin !== undefined);
  round.byKey(
    ({ sourceId }) => sourceId,
    ({ origin }) => origin?.id,
    imported.filter((it) => isSameSource(it) || isInTarget(it)),
  );
  round.byKey(
    ({ fields }) => marksOf(fields),
    ({ origin }) => origin?.read,
    imported,
  );
  const near = earlierState(posts, imported, round.found, { isSameSource, isInTarget });
  if (near.length === 0) return round.found;
  // A post with an id of its own is another one than that which has another.
  const isFree = (post: ImportedPost, it: KnownPost) =>
    post.sourceId === undefined || it.origin?.id === undefined;
  round.byKey(
    ({ source }) => source.rows[0]?.toString(),
    ({ origin }) => origin?.row?.toString(),
    near,
    (post, it) => isFree(post, it) && isAlike(post, it) && isNearby(post, it, 31),
  );
  round.byKey(
    ({ fields }) => slotOf(fields.get("publish"), fields.get("channels")),
    ({ data }) => slotOf(data.publish, data.channels),
    near,
    isFree,
  );
  round.byKey(
    ({ fields }) => titleOf(fields.get("title")),
    ({ data }) => titleOf(data.title),
    near,
    (post, it) => isFree(post, it) && isNearby(post, it, 92),
  );
  round.byLikeness(near, isFree);
  return round.found;
}

/**
 * The posts that a table may be a newer state of: those of its source, and of another one in the target where a good
 * part of them has been found again. Tables of two periods are two tables: nothing is taken for moved between them.
 */
function earlierState(
  posts: readonly ImportedPost[],
  imported: readonly KnownPost[],
  found: ReadonlyMap<ImportedPost, KnownPost>,
  { isSameSource, isInTarget }: Pick<MatchOptions, "isSameSource" | "isInTarget">,
): readonly KnownPost[] {
  const again = new Set(found.values());
  const others = imported.filter((it) => !isSameSource(it) && isInTarget(it));
  const count = others.filter((it) => again.has(it)).length;
  const isNewer = count > 0 && count * 3 >= Math.min(others.length, posts.length);
  const near = [...imported.filter(isSameSource), ...(isNewer ? others : [])];
  const days = near.flatMap(({ data }) => dayIn(data.publish) ?? []);
  const newer = posts.flatMap(({ fields }) => dayIn(fields.get("publish")) ?? []);
  if (again.size > 0 || days.length === 0 || newer.length === 0) return near;
  const [from, to] = minMax(days);
  const [newFrom, newTo] = minMax(newer);
  return newFrom > to || newTo < from ? [] : near;
}

function minMax(days: readonly number[]): readonly [number, number] {
  return days.reduce<readonly [number, number]>(
    ([least, most], day) => [Math.min(least, day), Math.max(most, day)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

class Round {
  readonly found = new Map<ImportedPost, KnownPost>();
  private readonly taken = new Set<KnownPost>();

  constructor(
    private readonly posts: readonly ImportedPost[],
    private readonly known: readonly KnownPost[],
  ) {}

  /** Posts with one key belong together, in their order; where a key is there several times on one side only, the first. */
  byKey(
    keyOf: (post: ImportedPost) => string | undefined,
    keyOfKnown: (known: KnownPost) => string | undefined,
    among: readonly KnownPost[] = this.known,
    fits: (post: ImportedPost, known: KnownPost) => boolean = () => true,
  ): void {
    const byKey = new Map<string, KnownPost[]>();
    for (const it of among) {
      const key = this.taken.has(it) ? undefined : keyOfKnown(it);
      if (key === undefined || key === "") continue;
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [it]);
      else list.push(it);
    }
    if (byKey.size === 0) return;
    for (const post of this.posts) {
      if (this.found.has(post)) continue;
      const list = byKey.get(keyOf(post) ?? "");
      const at = list?.findIndex((it) => fits(post, it)) ?? -1;
      if (list === undefined || at < 0) continue;
      this.take(post, list.splice(at, 1)[0] as KnownPost);
    }
  }

  /** What is left: the most alike within two weeks, on the same channels. */
  byLikeness(among: readonly KnownPost[], fits: (post: ImportedPost, known: KnownPost) => boolean): void {
    const left = among.filter((it) => !this.taken.has(it));
    const posts = this.posts.filter((post) => !this.found.has(post));
    // Of very many that are left nothing is said by likeness.
    if (left.length * posts.length > 250_000) return;
    for (const post of posts) {
      const best = left
        .filter((it) => !this.taken.has(it) && fits(post, it) && isClose(post, it))
        .map((it) => ({ it, likeness: likeness(post, it) }))
        .filter(({ likeness: score }) => score >= 0.6)
        .sort((a, b) => b.likeness - a.likeness)[0];
      if (best !== undefined) this.take(post, best.it);
    }
  }

  private take(post: ImportedPost, known: KnownPost): void {
    this.found.set(post, known);
    this.taken.add(known);
  }
}

function isClose({ fields }: ImportedPost, { data }: KnownPost): boolean {
  return isSame(fields.get("channels"), data.channels) && isNearby({ fields }, { data }, 14);
}

/** Whether two posts are no further apart than this, as far as both have a day. */
function isNearby(
  { fields }: Pick<ImportedPost, "fields">,
  { data }: Pick<KnownPost, "data">,
  days: number,
): boolean {
  const day = dayIn(fields.get("publish"));
  const other = dayIn(data.publish);
  return day === undefined || other === undefined || Math.abs(day - other) <= days * 86_400_000;
}

function dayIn(publish: unknown): number | undefined {
  const day = typeof publish === "string" ? Date.parse(publish.slice(0, 10)) : Number.NaN;
  return Number.isNaN(day) ? undefined : day;
}

/** Whether two posts have a title or a text in common. */
function isAlike(post: ImportedPost, known: KnownPost): boolean {
  return likeness(post, known) >= 0.5;
}

function likeness({ fields }: ImportedPost, { data }: KnownPost): number {
  return Math.max(
    shared(textIn(fields.get("title")), textIn(data.title)),
    shared(textIn(fields.get("text")), textIn(data.text)),
  );
}

/** What part of the words of two texts is in both (0 to 1). */
function shared(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const one = wordsOf(a);
  const other = wordsOf(b);
  if (one.size === 0 || other.size === 0) return 0;
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  return (2 * both) / (one.size + other.size);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    foldWord(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ""),
  );
}

function slotOf(publish: unknown, channels: unknown): string | undefined {
  if (typeof publish !== "string" || !publish.includes("T") || !Array.isArray(channels)) return undefined;
  return channels.length === 0 ? undefined : `${publish} ${[...channels].sort().join()}`;
}

function titleOf(title: unknown): string | undefined {
  const text = textIn(title);
  return text === undefined ? undefined : foldWord(text).trim();
}
