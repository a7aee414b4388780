import type { Money } from "../values";
import type { ClauseRef } from "../workspace";
import { limitOf, type MonthFact, monthKey } from "./budget/over-limit/months";
import type { Session } from "./session";

/** What a clause of a policy allows to be planned for the posts of a month. */
export interface MonthLimit {
  readonly limit: Money;
  readonly clause: ClauseRef;
  /** The channels it speaks of; undefined: all. */
  readonly channels: readonly string[] | undefined;
  /** What is planned in a month (1–12), in the currency of the limit, as the rule `over-limit` adds it up. */
  plannedIn(year: number, month: number): Money;
}

/** The limits by month (`budget.perMonth`) of the policies; none while the rule `over-limit` is off. */
export function monthLimits(session: Session): readonly MonthLimit[] {
  const { checker, workspace } = session;
  if (!checker.isActive("over-limit")) return [];
  return workspace.settings.all("budget").flatMap(({ value, clause }, index) => {
    const limit = limitOf(value.perMonth);
    if (limit === undefined) return [];
    const plannedIn = (year: number, month: number): Money => {
      const entries = checker.factsUnder("over-limit", "post", monthKey(index, year, month));
      const minor = entries.reduce((sum, { fact }) => sum + (fact as unknown as MonthFact)[0], 0);
      return { minor, currency: limit.currency };
    };
    const channels: unknown = value.channels;
    const named = Array.isArray(channels) ? channels.filter((it) => typeof it === "string") : undefined;
    return [{ limit, clause, channels: named, plannedIn }];
  });
}
