import { type Post, textOf } from "../model";
import { localWhen, zoneOf } from "../rules";
import { type Day, foldWord, parseWhen, toInstant, toLocal, type When } from "../values";
import type { Workspace } from "../workspace";
import type { KnownPost } from "./known-posts";
import type { ResultRow } from "./results-rows";
import { type Words, likeness, wordsOf } from "./results-likeness";

/** A post on one of its channels, where a row can find it. */
export interface Slot {
  readonly known: KnownPost;
  readonly post: Post;
  /** Undefined of a post without channels. */
  readonly channel: string | undefined;
  readonly network: string | undefined;
  readonly zone: string | undefined;
  /** When it goes out, by the clocks of its zone. */
  readonly when: When | undefined;
  /** How the account is called: its id and handle. */
  readonly called: ReadonlySet<string>;
  /** Of its title and texts, found when they are asked for. */
  readonly words: () => Words;
}

export type MatchReason = "link" | "slot" | "likeness";

export interface ResultMatch {
  readonly row: ResultRow;
  readonly slot: Slot;
  readonly by: MatchReason;
  /** When the row says that it appeared, by the clocks of the post’s zone. */
  readonly when: When | undefined;
}

export interface Unmatched {
  readonly row: ResultRow;
  readonly why: "none" | "several" | "future" | "waiting";
  /** Posts that fit equally well. */
  readonly ids: readonly string[];
}

export interface Matched {
  readonly matches: readonly ResultMatch[];
  readonly unmatched: readonly Unmatched[];
}

/** Minutes by which a post may appear early or late. */
const NEAR_MINUTES = 20;
const NEAR_DAYS = 7;
const ALIKE = 0.6;
/** By so much the best has to be better than the next. */
const CLEARLY = 0.15;
const MOST_COMPARED = 2_000_000;

/** The posts on their channels. */
export function slotsOf(workspace: Workspace, known: readonly KnownPost[]): readonly Slot[] {
  return known.flatMap((it) => {
    const post = workspace.peek(it.unit).entities.find((entity): entity is Post => entity.kind === "post");
    if (post === undefined) return [];
    const zone = zoneOf(post.file, workspace);
    let found: Words | undefined;
    const words = () => {
      found ??= wordsOf(
        [textOf(post.fields.title) ?? "", ...post.allTexts.map(({ node }) => node.value)].join(" "),
      );
      return found;
    };
    const uses = post.channels.length === 0 ? [undefined] : post.channels;
    return uses.map((use): Slot => {
      const own = parseWhen(textOf(use?.variant?.publish) ?? "");
      const when = own ?? post.publish;
      const names = [use?.id, textOf(use?.channel?.fields.handle)];
      return {
        known: it,
        post,
        channel: use?.id,
        network: use?.channel?.network,
        zone,
        when: when === undefined ? undefined : localWhen(when, zone),
        called: new Set(names.flatMap((name) => (name === undefined ? [] : [calledAs(name)]))),
        words,
      };
    });
  });
}

const calledAs = (name: string) => foldWord(name).replace(/^@/, "").trim();

/** An address as it is compared: without what only counts visits, and without what changes nothing. */
export function addressKey(url: string): string {
  return url
    .trim()
    .replace(/^https?:\/\/(?:www\.|m\.)?/i, "")
    .replace(/#.*$/, "")
    .replace(/\?(.*)$/, (_, query: string) => {
      const kept = query
        .split("&")
        .filter((part) => part !== "" && !/^(?:utm_\w+|fbclid|igsh\w*|gclid|ref|s|si|t)=/i.test(part));
      return kept.length === 0 ? "" : `?${kept.join("&")}`;
    })
    .replace(/\/+$/, "")
    .replace(/^[^/?]+/, (host) => host.toLowerCase().replace(/^twitter\.com$/, "x.com"));
}

/** What a file says about all its rows. */
export interface RowsAround {
  /** The zone of times without one; undefined for that of each post. */
  readonly timezone: string | undefined;
  /** Today. */
  readonly asOf: Day;
}

/** Which post each row is about: by its address, else by account and time, else by likeness of text. A post on a channel is taken once. */
export function matchResults(
  rows: readonly ResultRow[],
  slots: readonly Slot[],
  around: RowsAround,
): Matched {
  return new Matching(rows, slots, around).matched();
}

class Matching {
  private readonly found = new Map<ResultRow, ResultMatch>();
  private readonly several = new Map<ResultRow, readonly string[]>();
  private readonly taken = new Set<Slot>();
  private readonly byDay = new Map<Day, Slot[]>();

  constructor(
    private readonly rows: readonly ResultRow[],
    private readonly slots: readonly Slot[],
    private readonly around: RowsAround,
  ) {
    for (const slot of slots) {
      if (slot.when === undefined) continue;
      const list = this.byDay.get(slot.when.day);
      if (list === undefined) this.byDay.set(slot.when.day, [slot]);
      else list.push(slot);
    }
  }

  matched(): Matched {
    const open = this.rows.filter((row) => !row.isWaiting && !this.isFuture(row));
    this.byAddress(open);
    for (const row of open) if (!this.found.has(row)) this.bySlot(row);
    const left = open.filter((row) => !this.found.has(row));
    if (left.length * this.slots.length <= MOST_COMPARED) for (const row of left) this.byLikeness(row);
    return {
      matches: this.rows.flatMap((row) => this.found.get(row) ?? []),
      unmatched: this.rows.flatMap((row): Unmatched[] => {
        if (this.found.has(row)) return [];
        const ids = this.several.get(row) ?? [];
        const why = row.isWaiting
          ? "waiting"
          : this.isFuture(row)
            ? "future"
            : ids.length > 0
              ? "several"
              : "none";
        return [{ row, why, ids }];
      }),
    };
  }

  private isFuture({ day }: ResultRow): boolean {
    return day !== undefined && day > this.around.asOf + 1;
  }

  private take(row: ResultRow, slot: Slot, by: MatchReason): void {
    this.taken.add(slot);
    this.several.delete(row);
    this.found.set(row, { row, slot, by, when: this.whenIn(row, slot.zone) });
  }

  /** The row’s moment by the clocks of a zone. */
  private whenIn({ day, minute, offset }: ResultRow, zone: string | undefined): When | undefined {
    if (day === undefined) return undefined;
    if (minute === undefined) return { day };
    if (offset !== undefined) return localWhen({ day, minute, offset }, zone);
    const { timezone } = this.around;
    if (timezone === undefined || timezone === zone || zone === undefined) return { day, minute };
    const instant = toInstant({ day, minute }, timezone)?.instant;
    const local = instant === undefined ? undefined : toLocal(instant, zone);
    return local === undefined ? { day, minute } : { day: local.day, minute: local.minute };
  }

  private byAddress(rows: readonly ResultRow[]): void {
    const byKey = new Map<string, Slot[]>();
    for (const slot of this.slots)
      for (const url of addressesOf(slot)) {
        const key = addressKey(url);
        const list = byKey.get(key);
        if (list === undefined) byKey.set(key, [slot]);
        else list.push(slot);
      }
    for (const row of rows) {
      const there = row.url === undefined ? [] : (byKey.get(addressKey(row.url)) ?? []);
      const free = there.filter((slot) => !this.taken.has(slot));
      const slot = free.find((it) => fits(row, it)) ?? (free.length === 1 ? free[0] : undefined);
      if (slot !== undefined) this.take(row, slot, "link");
    }
  }

  private bySlot(row: ResultRow): void {
    if (row.day === undefined) return;
    const near = [-1, 0, 1]
      .flatMap((days) => this.byDay.get((row.day as Day) + days) ?? [])
      .filter((slot) => !this.taken.has(slot) && fits(row, slot))
      .flatMap((slot) => {
        const minutes = this.distance(row, slot);
        return minutes === undefined || minutes > NEAR_MINUTES ? [] : [{ slot, minutes }];
      });
    // A time alone, without an account or a network, says little.
    const known = row.network !== undefined || row.account !== "";
    const candidates =
      known || row.text === ""
        ? near
        : near.filter(({ slot }) => likeness(wordsOf(row.text), slot.words()) >= 0.3);
    const [first] = candidates;
    if (first === undefined) return;
    const isOne = candidates.every(({ slot }) => slot.known === first.slot.known);
    if (isOne && (known || row.text !== "")) {
      this.take(row, first.slot, "slot");
      return;
    }
    const best = this.best(
      row,
      candidates.map(({ slot }) => slot),
      0.3,
    );
    if (best !== undefined) this.take(row, best, "slot");
    else this.several.set(row, candidates.map(({ slot }) => slot.known.id ?? "").filter(Boolean));
  }

  /** Minutes between the row’s moment and the slot’s; of days alone, 0 on the same day. */
  private distance(row: ResultRow, slot: Slot): number | undefined {
    const when = this.whenIn(row, slot.zone);
    if (when === undefined || slot.when === undefined) return undefined;
    if (when.minute === undefined || slot.when.minute === undefined)
      return when.day === slot.when.day ? 0 : undefined;
    return Math.abs((when.day - slot.when.day) * 1440 + when.minute - slot.when.minute);
  }

  private byLikeness(row: ResultRow): void {
    if (row.text === "") return;
    const candidates = this.slots.filter(
      (slot) =>
        !this.taken.has(slot) &&
        fits(row, slot) &&
        (row.day === undefined || slot.when === undefined || Math.abs(row.day - slot.when.day) <= NEAR_DAYS),
    );
    const best = this.best(row, candidates, ALIKE);
    if (best !== undefined) this.take(row, best, "likeness");
  }

  /** The slot whose text is most like the row’s, when it is clearly so. */
  private best(row: ResultRow, candidates: readonly Slot[], least: number): Slot | undefined {
    if (row.text === "") return undefined;
    const words = wordsOf(row.text);
    const scored = candidates
      .map((slot) => ({ slot, score: likeness(words, slot.words()) }))
      .filter(({ score }) => score >= least)
      .sort((one, other) => other.score - one.score);
    const [first] = scored;
    if (first === undefined) return undefined;
    // The channels of one post are no reason to ask.
    const second = scored.find(({ slot }) => slot.known !== first.slot.known);
    if (second !== undefined && first.score - second.score < CLEARLY) {
      const alike = scored.filter(({ score }) => first.score - score < CLEARLY);
      this.several.set(row, [...new Set(alike.map(({ slot }) => slot.known.id ?? ""))].filter(Boolean));
      return undefined;
    }
    return first.slot;
  }
}

/** Whether a row can be about this channel: the account is called so, else the network is the same, else nothing is known. */
function fits({ account, network }: ResultRow, slot: Slot): boolean {
  if (account !== "" && slot.called.has(calledAs(account))) return true;
  return network === undefined || slot.network === undefined || slot.network === network;
}

/** Where the post is known to stand, on this channel or at all. */
function addressesOf({ post, channel }: Slot): readonly string[] {
  const use = post.channels.find(({ id }) => id === channel);
  return [post.fields.published, use?.variant?.published].flatMap((pair) => {
    const at = pair?.value;
    const url = at?.type === "map" ? textOf(at.get("url")) : undefined;
    return url === undefined ? [] : [url];
  });
}
