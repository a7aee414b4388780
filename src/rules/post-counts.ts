import type { Counted, PostCounts as Counts, Tally } from "../expression";
import { type Entity, Post, textOf } from "../model";
import type { Day, Money } from "../values";
import type { Unit, Workspace } from "../workspace";
import { amountOf } from "./budget/amounts";
import { periodStart } from "./when/cadences";
import { NOT_GOING_OUT } from "./when/occupancy";
import { plannedOn } from "./when/publications";

/** What one post adds to the tally of a key. */
interface Share {
  readonly key: string;
  readonly amount: Money | undefined;
}

/** A tally that a unit asked for. */
export type AskedTally = Pick<Kept, "ask">;

/** How many posts there are under a key, and who asked, at which visit. */
class Kept implements Tally {
  count = 0;
  readonly sums = new Map<string, number>();
  private askers: Unit[] = [];
  private visits: number[] = [];
  private sweepAt = 64;

  get signature(): string {
    return [...this.sums]
      .sort()
      .reduce((text, [currency, minor]) => `${text} ${minor} ${currency}`, `${this.count}`);
  }

  /** Remembers that a unit asked; false where that was known. */
  ask(unit: Unit): boolean {
    const end = this.askers.length - 1;
    if (end >= 0 && this.askers[end] === unit && this.visits[end] === unit.visit) return false;
    if (this.askers.length >= this.sweepAt) this.sweep();
    this.askers.push(unit);
    this.visits.push(unit.visit);
    return true;
  }

  /** The units whose last visit asked; of those who were visited again since, the entry is void. */
  dependants(): readonly Unit[] {
    this.sweep();
    return this.askers;
  }

  private sweep(): void {
    const { askers, visits } = this;
    const kept = askers.flatMap((unit, index) => (unit.visit === visits[index] ? [unit] : []));
    this.askers = kept;
    this.visits = kept.map((unit) => unit.visit);
    this.sweepAt = Math.max(64, kept.length * 2);
  }
}

/**
 * The posts that own rules count, and only what they count. A post that changes takes its share back and gives the new
 * one; units that asked for a tally are looked at again when it changes.
 */
export class PostCounts implements Counts {
  private readonly tallies = new Map<string, Kept>();
  private readonly shares = new Map<Unit, readonly Share[]>();
  private readonly retired: Array<readonly Share[]> = [];
  private notedFor: Unit | undefined;
  private noted: AskedTally[] = [];
  /** Tallies that were touched, and what they said before. */
  private readonly changed = new Map<Kept, string>();

  constructor(
    private readonly workspace: Workspace,
    private readonly counted: readonly Counted[],
    private readonly unitNow: () => Unit | undefined,
  ) {}

  tally(counted: Counted, id: string, day: Day): Tally {
    const tally = this.under(keyOf(counted, id, day));
    const unit = this.unitNow();
    if (unit !== undefined && tally.ask(unit) && unit === this.notedFor) this.noted.push(tally);
    // Who asks while it changes may have seen what it is only for a moment.
    if (this.changed.has(tally)) this.changed.set(tally, UNLIKE_ANY);
    return tally;
  }

  /** Asks for a unit what an earlier visit asked for, and notes that and what it asks for from now on. */
  noteAsked(unit: Unit, again: readonly AskedTally[]): AskedTally[] {
    this.notedFor = unit;
    this.noted = again.filter((tally) => tally.ask(unit));
    return this.noted;
  }

  /** Whether a post counts for the same whatever stands under one of its keys. */
  ignores(key: string): boolean {
    return COUNT_FOR_NOTHING.has(key);
  }

  /** Lets a unit count for what the only one did that went away. */
  carryOver(unit: Unit): void {
    const shares = this.retired.pop();
    if (shares !== undefined) this.shares.set(unit, shares);
  }

  /** Counts what a unit holds, instead of what it held before. */
  take(unit: Unit, entities: readonly Entity[]): void {
    const old = this.shares.get(unit) ?? NO_SHARES;
    let now = NO_SHARES;
    for (const entity of entities)
      if (entity instanceof Post)
        now = now.length === 0 ? this.sharesOf(entity) : [...now, ...this.sharesOf(entity)];
    if (isSame(old, now)) return;
    if (old.length === 0 && this.takeOver(now)) {
      this.shares.set(unit, now);
      return;
    }
    for (const share of old) this.add(share, -1);
    for (const share of now) this.add(share, 1);
    if (now.length === 0) this.shares.delete(unit);
    else this.shares.set(unit, now);
  }

  /** Reads a unit and counts what it holds, before rules look at it. */
  count(unit: Unit): void {
    if (unit.file.kind === "calendar" || unit.file.kind === "post")
      this.take(unit, this.workspace.peek(unit).entities);
  }

  /** Forgets what changed so far: nobody has asked yet. */
  settle(): void {
    this.changed.clear();
  }

  /** Sets aside what a unit that went away had counted for: the one that takes its place mostly counts for the same. */
  retire(unit: Unit): void {
    const old = this.shares.get(unit);
    if (old === undefined) return;
    this.shares.delete(unit);
    this.retired.push(old);
  }

  private takeOver(now: readonly Share[]): boolean {
    const at = this.retired.findIndex((old) => isSame(old, now));
    if (at >= 0) this.retired.splice(at, 1);
    return at >= 0;
  }

  /** Hands over the units that asked for what has changed since the last time. */
  takeTouched(): readonly Unit[] {
    for (const old of this.retired.splice(0)) for (const share of old) this.add(share, -1);
    if (this.changed.size === 0) return NO_UNITS;
    // A post that is edited is taken out and put in again: mostly nothing is another then.
    const touched = [...this.changed].flatMap(([tally, before]) =>
      tally.signature === before ? [] : tally.dependants(),
    );
    this.changed.clear();
    return touched;
  }

  private under(key: string): Kept {
    let tally = this.tallies.get(key);
    if (tally === undefined) {
      tally = new Kept();
      this.tallies.set(key, tally);
    }
    return tally;
  }

  private add({ key, amount }: Share, sign: 1 | -1): void {
    const tally = this.under(key);
    if (!this.changed.has(tally)) this.changed.set(tally, tally.signature);
    tally.count += sign;
    if (amount === undefined) return;
    const sum = (tally.sums.get(amount.currency) ?? 0) + sign * amount.minor;
    if (sum === 0) tally.sums.delete(amount.currency);
    else tally.sums.set(amount.currency, sum);
  }

  private sharesOf(post: Post): readonly Share[] {
    if (NOT_GOING_OUT.has(post.status)) return NO_SHARES;
    const shares: Share[] = [];
    const amount = amountOf(post)?.money;
    for (const counted of this.counted) {
      const told = new Set<string>();
      for (const { id, day } of placesOf(post, counted, this.workspace)) {
        const key = keyOf(counted, id, day);
        if (told.has(key)) continue;
        told.add(key);
        shares.push({ key, amount });
      }
    }
    return shares;
  }
}

/** Keys of posts that people type in, and that say neither to whom a post belongs, nor when it goes out, nor what it costs. */
const COUNT_FOR_NOTHING: ReadonlySet<string> = new Set([
  "title",
  "text",
  "notes",
  "benefit",
  "cta",
  "firstComment",
  "hashtags",
  "link",
  "location",
  "media",
  "tasks",
]);

/** A post, and how often it counts. */
export interface Often {
  readonly post: Post;
  readonly times: number;
}

/** Counts a few posts that stand in no calendar. */
export function countAmong(posts: readonly Often[], workspace: Workspace): Counts {
  return {
    tally(counted, id, day) {
      const key = keyOf(counted, id, day);
      let count = 0;
      const sums = new Map<string, number>();
      for (const { post, times } of posts) {
        if (NOT_GOING_OUT.has(post.status)) continue;
        if (!placesOf(post, counted, workspace).some((it) => keyOf(counted, it.id, it.day) === key)) continue;
        count += times;
        const amount = amountOf(post)?.money;
        if (amount !== undefined)
          sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + times * amount.minor);
      }
      return { count, sums };
    },
  };
}

const UNLIKE_ANY = "";
const NO_SHARES: readonly Share[] = [];
const NO_UNITS: readonly Unit[] = [];

function keyOf({ kind, span }: Counted, id: string, day: Day): string {
  return span === "all" ? `${kind}\n${id}` : `${kind}\n${id}\n${span}\n${periodStart(day, span)}`;
}

/** To whom of a kind a post belongs, and on which day it stands there; none where a day is needed and not known. */
function placesOf(
  post: Post,
  { kind, span }: Counted,
  workspace: Workspace,
): ReadonlyArray<{ readonly id: string; readonly day: Day }> {
  if (kind === "channel")
    return post.channels.flatMap((use) => {
      const day = span === "all" ? 0 : plannedOn(post, use, workspace)?.when.day;
      return day === undefined ? [] : [{ id: use.id, day }];
    });
  const id = idOf(post, kind);
  const day = span === "all" ? 0 : post.publish?.day;
  return id === undefined || day === undefined ? [] : [{ id, day }];
}

function idOf(post: Post, kind: Exclude<Counted["kind"], "channel">): string | undefined {
  switch (kind) {
    case "person":
      return post.owner?.value;
    case "objective":
      return post.objectiveId?.value;
    default:
      return textOf(post.fields[kind]);
  }
}

function isSame(old: readonly Share[], now: readonly Share[]): boolean {
  return (
    old.length === now.length &&
    old.every(({ key, amount }, index) => {
      const other = now[index] as Share;
      return (
        key === other.key &&
        amount?.minor === other.amount?.minor &&
        amount?.currency === other.amount?.currency
      );
    })
  );
}
