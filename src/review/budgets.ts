import { budgetUse, type BudgetUse, type Session } from "../rules";
import type { Language } from "../values";
import { formatMoney, type Money } from "../values";
import { nameOf } from "./comparison";

/** The budget of an objective or plan in both states, with what is planned under it. */
export interface BudgetLine {
  readonly kind: "objective" | "plan";
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly before: BudgetUse | undefined;
  readonly after: BudgetUse | undefined;
  /** What is planned, or what there is, differs. */
  readonly changed: boolean;
}

/** Budgets by plan and objective, in the order of the later state; those that are gone come last. */
export function budgetLines(before: Session, after: Session): readonly BudgetLine[] {
  const lines: BudgetLine[] = [];
  for (const kind of ["plan", "objective"] as const) {
    const now = after.workspace.every(kind);
    const ids = new Set(now.map(({ id }) => id));
    const gone = before.workspace.every(kind).filter(({ id }) => !ids.has(id));
    for (const entity of [...now, ...gone]) {
      const { id } = entity;
      if (id === undefined) continue;
      const was = budgetUse(before, kind, id);
      const is = budgetUse(after, kind, id);
      if (was === undefined && is === undefined) continue;
      lines.push({
        kind,
        id,
        title: nameOf(entity),
        before: was,
        after: is,
        changed: textOf(was) !== textOf(is),
      });
    }
  }
  return lines;
}

function textOf(use: BudgetUse | undefined): string {
  return use === undefined ? "" : `${formatMoney(use.planned)} ${formatMoney(use.budget)}`;
}

/** The budgets of all plans of a state, added up by currency, as files write amounts; undefined without any. */
export function totalOf(session: Session, what: "budget" | "planned"): string | undefined {
  const sums = new Map<string, number>();
  for (const { id } of session.workspace.every("plan")) {
    const use = budgetUse(session, "plan", id);
    const money: Money | undefined = use?.[what];
    if (money !== undefined) sums.set(money.currency, (sums.get(money.currency) ?? 0) + money.minor);
  }
  if (sums.size === 0) return undefined;
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, minor]) => formatMoney({ minor, currency }))
    .join(" + ");
}
