import type { Entity } from "../model";
import type { Day, Money } from "../values";
import { ABSENT, type Run, type Step, spend, type Value } from "./run";
import { DATE, MONEY, typeNameOf } from "./types";

/** Entities that posts belong to, so that their posts can be counted. */
const COUNTED_KINDS = ["channel", "person", "objective", "step", "campaign", "theme", "segment"] as const;

export type CountedKind = (typeof COUNTED_KINDS)[number];

/** The time over which posts are counted: all of it, or the day, week (from Monday) or month around a date. */
export type Span = "all" | "day" | "week" | "month";

/** What a rule counts: the posts of entities of a kind, over a time. */
export interface Counted {
  readonly kind: CountedKind;
  readonly span: Span;
}

/** How many posts there are, and what they cost by currency, in minor units. */
export interface Tally {
  readonly count: number;
  readonly sums: ReadonlyMap<string, number>;
}

/** The posts of a root, counted. Who asks is asked again when the answer changes. */
export interface PostCounts {
  /** Undefined where there are none. */
  tally(counted: Counted, id: string, day: Day): Tally | undefined;
}

interface Count {
  readonly span: Span;
  /** Whether it is the amount that is asked for, instead of the number. */
  readonly money: boolean;
}

/** Methods of entities that count their posts; those with a time take a date. */
export const COUNTS: Readonly<Record<string, Count>> = {
  posts: { span: "all", money: false },
  postsOnDay: { span: "day", money: false },
  postsInWeek: { span: "week", money: false },
  postsInMonth: { span: "month", money: false },
  budgetOfPosts: { span: "all", money: true },
  budgetInMonth: { span: "month", money: true },
};

/** Types that have these methods. */
export const COUNTED_TYPES: readonly string[] = COUNTED_KINDS.map(typeNameOf);

/** The methods as CEL writes signatures. */
export const COUNT_SIGNATURES: readonly string[] = COUNTED_TYPES.flatMap((type) =>
  Object.entries(COUNTS).map(
    ([name, { span, money }]) => `${type}.${name}(${span === "all" ? "" : DATE}): ${money ? MONEY : "int"}`,
  ),
);

/** What a method counts of a type; undefined where it is none of these. */
export function countedBy(method: string, type: string): Counted | undefined {
  const kind = COUNTED_KINDS.find((it) => typeNameOf(it) === type);
  const count = Object.hasOwn(COUNTS, method) ? COUNTS[method] : undefined;
  return kind === undefined || count === undefined ? undefined : { kind, span: count.span };
}

/** A call of such a method. Where nobody counts, as in a rule's examples, nothing comes of it. */
export function compileCount(method: string, counted: Counted, of: Step, at: Step | undefined): Step {
  const { money } = COUNTS[method] as Count;
  return (run) => {
    const entity = of(run);
    const moment = at === undefined ? 0 : at(run);
    spend(run, 4);
    const id = entity === ABSENT ? undefined : (entity as Entity | undefined)?.id;
    if (id === undefined || moment === ABSENT) return ABSENT;
    return answer(run, counted, id, moment as number, money);
  };
}

function answer({ counts }: Run, counted: Counted, id: string, moment: number, money: boolean): Value {
  if (counts === undefined) return ABSENT;
  const tally = counts.tally(counted, id, Math.floor(moment / 1440));
  if (!money) return tally?.count ?? 0;
  const sums = tally?.sums ?? NO_SUMS;
  if (sums.size > 1) return ABSENT;
  for (const [currency, minor] of sums) return { minor, currency } satisfies Money;
  return NO_MONEY;
}

const NO_SUMS: ReadonlyMap<string, number> = new Map();

/** Nothing, in whatever currency it is compared with. */
const NO_MONEY: Money = { minor: 0, currency: "" };
