import { booleanOf, given, mapOf, moneyOf, type Post } from "../model";
import type { Pair as KeyPair } from "../syntax";
import { formatMoney, type Money } from "../values";
import type { Comparison } from "./comparison";
import { compareKeys } from "./keys";
import type { Pair } from "./match";
import type { Said } from "./saying";
import { written } from "./written";

/** Compares what a post costs: its budget, what was spent, whether it is paid for or boosted, what it draws from. */
export function compareMoney(c: Comparison, pair: Pair<Post>): void {
  const { before, after } = pair;
  compareAmount(c, pair, "budget", "budget", before.fields.budget, after.fields.budget);
  compareAmount(c, pair, "spent", "spent", before.fields.spent, after.fields.spent);
  const wasPaid = booleanOf(before.fields.paid) === true;
  const isPaid = booleanOf(after.fields.paid) === true;
  if (wasPaid !== isPaid) {
    c.add(pair, {
      type: "budget",
      field: "paid",
      was: String(wasPaid),
      is: String(isPaid),
      wasAt: before.fields.paid?.value,
      isAt: after.fields.paid?.value,
      say: isPaid ? "paidNow" : "paidNoMore",
    });
  }
  compareBoost(c, pair);
  compareCeiling(c, pair);
}

function compareBoost(c: Comparison, pair: Pair<Post>): void {
  const was = mapOf(pair.before.fields.boost);
  const is = mapOf(pair.after.fields.boost);
  const wasGiven = given(pair.before.fields.boost);
  if (wasGiven !== given(pair.after.fields.boost)) {
    c.add(pair, {
      type: "budget",
      field: "boost",
      wasAt: pair.before.fields.boost?.value,
      isAt: pair.after.fields.boost?.value,
      say: wasGiven ? "boostGone" : "boostNew",
    });
    return;
  }
  if (was === undefined || is === undefined) return;
  compareKeys(c, pair, "boost", was, is, NONE, {
    field: "boost",
    title: { top: { en: "boost", fr: "mise en avant" }, below: [] },
  });
}

const NONE: ReadonlySet<string> = new Set();

/** An amount of an entry; `what` chooses the sentences. */
export function compareAmount(
  c: Comparison,
  pair: Pair,
  field: string,
  what: "budget" | "spent",
  before: KeyPair | undefined,
  after: KeyPair | undefined,
): void {
  const amount = (of: KeyPair | undefined): string | undefined => {
    const money = moneyOf(of);
    return money === undefined ? written(of, field) : formatMoney(money);
  };
  const was = amount(before);
  const is = amount(after);
  if (was === is) return;
  const shown = (of: KeyPair | undefined): Said => {
    const money = moneyOf(of);
    return money === undefined ? { quote: written(of, field) ?? "" } : { money };
  };
  c.add(pair, {
    type: "budget",
    field,
    ...(was === undefined ? {} : { was }),
    ...(is === undefined ? {} : { is }),
    wasAt: before?.value,
    isAt: after?.value,
    say: `${what}${was === undefined ? "New" : is === undefined ? "Gone" : "Moved"}`,
    values: { before: shown(before), after: shown(after) },
  });
}

/** A post without a budget of its own draws from another: that one may have changed. */
function compareCeiling(c: Comparison, pair: Pair<Post>): void {
  const { before, after } = pair;
  if (given(before.fields.budget) || given(after.fields.budget)) return;
  const was = ceiling(before);
  const is = ceiling(after);
  if (was === undefined || is === undefined || formatMoney(was) === formatMoney(is)) return;
  c.add(pair, {
    type: "budget",
    field: "budget",
    was: formatMoney(was),
    is: formatMoney(is),
    inherited: true,
    ...(after.budgetSource === undefined ? {} : { source: after.budgetSource.ref }),
    say: "ceiling",
    values: { before: { money: was }, after: { money: is } },
  });
}

function ceiling(post: Post): Money | undefined {
  const source = post.budgetSource;
  return source === undefined ? undefined : source.budget;
}
