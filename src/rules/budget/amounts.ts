import {
  type BudgetSource,
  type Campaign,
  given,
  mapOf,
  moneyOf,
  type Objective,
  type Plan,
  Post,
  type Step,
} from "../../model";
import type { Place } from "../../syntax";
import type { Money } from "../../values";

/** An amount and where it is written. */
export interface LocatedMoney {
  readonly money: Money;
  readonly at: Place;
}

/** What may have a budget and have others draw from it. */
export type Ceiling = BudgetSource | Plan;

/** Words for the kinds, as messages need them: “of the plan”, « du plan ». */
export const OF_CEILING = {
  step: { en: "of the step", fr: "de l’étape" },
  campaign: { en: "of the campaign", fr: "de la campagne" },
  objective: { en: "of the objective", fr: "de l’objectif" },
  plan: { en: "of the plan", fr: "du plan" },
} as const;

/** The amount of a post: its budget, which covers its boost, else the boost's alone. Undefined when absent or of a wrong form. */
export function amountOf(post: Post): LocatedMoney | undefined {
  const { budget, boost } = post.fields;
  if (given(budget)) return located(post.budget, budget.value);
  if (boost === undefined) return undefined;
  const pair = post.boost?.budget;
  return pair === undefined ? undefined : located(moneyOf(pair), pair.value);
}

/** Whether somebody wrote an amount for a post, even of a wrong form. */
export function hasAmount(post: Post): boolean {
  return given(post.fields.budget) || given(post.boost?.budget);
}

/** What was spent on a post: its own `spent`, else the sum of its channels' where all are of one currency. */
export function spentOn(post: Post): LocatedMoney | undefined {
  const { spent, variants } = post.fields;
  if (given(spent)) return located(post.spent, spent.value);
  if (variants === undefined) return undefined;
  let sum: Money | undefined;
  let at: Place | undefined;
  for (const { value } of mapOf(variants)?.pairs ?? []) {
    const pair = value.type === "map" ? value.get("spent") : undefined;
    if (!given(pair)) continue;
    const money = moneyOf(pair);
    if (money === undefined || (sum !== undefined && sum.currency !== money.currency)) return undefined;
    sum = { minor: (sum?.minor ?? 0) + money.minor, currency: money.currency };
    at ??= pair.value;
  }
  return sum === undefined || at === undefined ? undefined : { money: sum, at };
}

/** The budget that an entity draws from: the nearest above it that was given one. */
export function ceilingOf(entity: Post | BudgetSource): Ceiling | undefined {
  if (entity instanceof Post) return nearestBudget(entity);
  if (entity.kind === "objective") {
    const plan = entity.plan;
    return plan !== undefined && given(plan.fields.budget) ? plan : undefined;
  }
  return withBudget(entity.objective);
}

/** The budget that a post draws from which leads to these: its step's, else its campaign's, else its objective's, else the plan's. */
export function nearestBudget(post: {
  readonly step: Step | undefined;
  readonly campaign: Campaign | undefined;
  readonly objective: Objective | undefined;
}): Ceiling | undefined {
  const { step, campaign } = post;
  if (step !== undefined && given(step.fields.budget)) return step;
  if (campaign !== undefined && given(campaign.fields.budget)) return campaign;
  return withBudget(post.objective);
}

/** An objective with a budget, else its plan if that has one. */
function withBudget(objective: Objective | undefined): Ceiling | undefined {
  if (objective === undefined) return undefined;
  return given(objective.fields.budget) ? objective : ceilingOf(objective);
}

function located(money: Money | undefined, at: Place): LocatedMoney | undefined {
  return money === undefined ? undefined : { money, at };
}
