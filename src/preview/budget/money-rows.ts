import { type Campaign, given, type Objective, type Plan, type Step, textOf } from "../../model";
import { budgetSums, type Ceiling, ceilingOf, nearestBudget } from "../../rules";
import type { Money } from "../../values";
import type { Workspace } from "../../workspace";
import type { PreviewContext } from "../context";
import { type PlanFacts, plansOf } from "../plans";
import { type PostFacts, postsOf } from "../posts";
import { addMoney } from "./add-money";

/** A plan, an objective, a step or a campaign with its money. */
export interface MoneyRow {
  readonly entity: Plan | Objective | Step | Campaign;
  /** The budget it was given; undefined when absent or of a wrong form. */
  readonly given: Money | undefined;
  /** What is committed under it, by currency. */
  readonly planned: readonly Money[];
  /** What its posts spent, by currency. */
  readonly spent: readonly Money[];
  /** Where its own budget counts, or what it draws from without one. */
  readonly above: Ceiling | undefined;
  readonly children: readonly MoneyRow[];
  /** The posts that stand right under it. */
  readonly posts: readonly PostFacts[];
}

export interface PlanMoney {
  readonly facts: PlanFacts;
  readonly row: MoneyRow | undefined;
  /** Steps and campaigns that lead to no objective. */
  readonly loose: readonly MoneyRow[];
}

export interface MoneyFacts {
  readonly plans: readonly PlanMoney[];
  /** Posts that stand under nothing of a plan. */
  readonly loose: readonly PostFacts[];
}

/** All money of the root, along the plans. Sums under a budget are those of the rules. */
export function moneyOf(context: PreviewContext): MoneyFacts {
  const { session } = context;
  const { workspace } = session;
  const plans = plansOf(context);
  const posts = new Map<string, PostFacts[]>();
  const loose: PostFacts[] = [];
  for (const post of postsOf(context)) {
    const home = homeOf(post, workspace);
    if (home === undefined) loose.push(post);
    else push(posts, nameOf(home), post);
  }
  const children = new Map<string, Array<Step | Campaign>>();
  for (const plan of plans) {
    for (const entity of [...plan.campaigns, ...plan.steps]) {
      const { objective } = entity;
      push(children, objective === undefined ? `${plan.path}\n` : nameOf(objective), entity);
    }
  }
  const make = (entity: MoneyRow["entity"], rows: readonly MoneyRow[]): MoneyRow =>
    rowOf(context, entity, rows, posts.get(nameOf(entity)) ?? []);
  const leaves = (key: string) => (children.get(key) ?? []).map((entity) => make(entity, []));
  return {
    loose,
    plans: plans.map((facts) => {
      const objectives = facts.objectives.map((entity) => make(entity, leaves(nameOf(entity))));
      const row = facts.plan === undefined ? undefined : make(facts.plan, objectives);
      return { facts, row, loose: leaves(`${facts.path}\n`) };
    }),
  };
}

/** Where a post stands: under what it draws from, else under the nearest thing that it names. */
function homeOf(post: PostFacts, workspace: Workspace): Step | Campaign | Objective | undefined {
  const lookup = <K extends "step" | "campaign" | "objective">(kind: K, id: string | undefined) =>
    id === undefined ? undefined : workspace.lookup(kind, id);
  const step = lookup("step", post.step);
  const campaign = lookup("campaign", post.campaign);
  const objective = lookup("objective", post.objective);
  const ceiling = nearestBudget({ step, campaign, objective });
  if (ceiling?.kind === "campaign") return ceiling;
  return step ?? campaign ?? objective;
}

function rowOf(
  { session }: PreviewContext,
  entity: MoneyRow["entity"],
  children: readonly MoneyRow[],
  posts: readonly PostFacts[],
): MoneyRow {
  const budget = entity.budget;
  const above = entity.kind === "plan" ? undefined : ceilingOf(entity);
  const shared = { entity, given: budget, above, children, posts };
  const { checker } = session;
  const counted = checker.isActive("over-budget") && checker.isActive("over-spent");
  if (budget !== undefined && entity.id !== undefined && counted) {
    const sums = budgetSums(session, entity.kind, entity.id);
    return { ...shared, planned: sums.planned, spent: addMoney([...sums.spent, ...spentBelow(children)]) };
  }
  // No budget of its own, or nobody adds up: what stands under it.
  return {
    ...shared,
    planned: addMoney([
      ...children.flatMap((it) => (it.given === undefined ? it.planned : [it.given])),
      ...posts.flatMap(({ counted, amount }) => (counted && amount !== undefined ? [amount] : [])),
    ]),
    spent: addMoney([
      ...children.flatMap((it) => it.spent),
      ...posts.flatMap(({ spent }) => (spent === undefined ? [] : [spent])),
    ]),
  };
}

/** What was spent under budgets further below; the rest counts in the budget at hand already. */
function spentBelow(children: readonly MoneyRow[]): readonly Money[] {
  return children.flatMap((it) => (it.given === undefined ? spentBelow(it.children) : it.spent));
}

/** Whether somebody wrote a budget, even of a wrong form. */
export function hasBudget({ entity }: MoneyRow): boolean {
  return given(entity.fields.budget);
}

/** The budget as it is written, where it can't be read. */
export function writtenBudget({ entity }: MoneyRow): string {
  return textOf(entity.fields.budget) ?? "?";
}

function nameOf({ file, kind, id }: MoneyRow["entity"]): string {
  return `${file.path}\n${kind}\n${id ?? ""}`;
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
