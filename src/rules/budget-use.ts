import type { EntityKind } from "../model";
import type { Money } from "../values";
import { comparePlaces } from "../workspace";
import { type SumFact, sumUp } from "./budget/sums";
import type { Entry } from "./define";
import type { Session } from "./session";

/** A budget and what is planned under it. */
export interface BudgetUse {
  readonly budget: Money;
  /** What steps, campaigns and posts take of it, in its currency. */
  readonly planned: Money;
  /** Below zero when more is planned than there is. */
  readonly left: Money;
}

/**
 * What is planned under the budget of an entity (`objective`, `step`, `campaign` or `plan`), by the facts that the
 * rule `over-budget` gathered. Undefined where the entity has no budget, or that rule is off.
 */
export function budgetUse(session: Session, kind: EntityKind, id: string): BudgetUse | undefined {
  const facts = session.checker.factsUnder("over-budget", kind, `${kind}:${id}`);
  // Of an id that is defined twice the first counts, whatever changed last.
  const parents = facts.filter(isParent).sort(byPlace);
  const inOrder = parents.length > 1 ? [...parents, ...facts.filter((it) => !isParent(it))] : facts;
  const entries = inOrder as unknown as ReadonlyArray<Entry<SumFact>>;
  const parent = entries.find(({ fact }) => fact[0] === "parent");
  if (parent === undefined) return undefined;
  const [, minor, currency] = parent.fact;
  const sum = sumUp(entries);
  const planned = sum?.totalMinor ?? 0;
  const money = (of: number): Money => ({ minor: of, currency });
  return { budget: money(minor), planned: money(planned), left: money(minor - planned) };
}

/** Amounts under one budget, added up by currency; currencies are never added to each other. */
export interface BudgetSums {
  /** What steps, campaigns and posts take of it. */
  readonly planned: readonly Money[];
  /** What the posts spent that draw from it and from no nearer budget. */
  readonly spent: readonly Money[];
}

/** The sums under the budget of an entity, by the facts of `over-budget` and `over-spent`; empty where one is off. */
export function budgetSums(session: Session, kind: EntityKind, id: string): BudgetSums {
  const key = `${kind}:${id}`;
  const sums = (rule: string) => addUp(session.checker.factsUnder(rule, kind, key));
  return { planned: sums("over-budget"), spent: sums("over-spent") };
}

function addUp(entries: readonly Kept[]): Money[] {
  const sums = new Map<string, number>();
  for (const { fact } of entries as unknown as ReadonlyArray<Entry<SumFact>>) {
    if (fact[0] === "child") sums.set(fact[2], (sums.get(fact[2]) ?? 0) + fact[1]);
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, minor]) => ({ minor, currency }));
}

type Kept = ReturnType<Session["checker"]["factsUnder"]>[number];

function isParent({ fact }: Kept): boolean {
  return Array.isArray(fact) && fact[0] === "parent";
}

function byPlace(a: Kept, b: Kept): number {
  return comparePlaces(a.unit, b.unit) || a.at.piece.index - b.at.piece.index || a.at.start - b.at.start;
}
