import type { EntityRef } from "../model";
import type { Unit } from "../workspace";
import { Finding } from "./findings";
import type { Session } from "./session";

/** Rules that say what an entry lacks beside those that are called `missing-…`. */
const OTHERS: ReadonlySet<string> = new Set([
  "paid-without-budget",
  "unproven-publication",
  "plan-step-missing",
]);

/** Whether a rule says that something is missing. */
function saysMissing(rule: string): boolean {
  return rule.startsWith("missing-") || OTHERS.has(rule);
}

/**
 * What an entry lacks, in the order of the rules: each of them, also where it is told once for many, but for
 * those that are waived. `entity` chooses one of several in a unit.
 */
export function missingIn(session: Session, unit: Unit, entity?: EntityRef): readonly Finding[] {
  const { checker } = session;
  // biome-ignore lint/complexity/useLiteralKeys: the only way to a private field
  const raw = checker["checked"].get(unit)?.findings ?? [];
  const missing = raw.filter(
    (it) =>
      saysMissing(it.active.rule.id) &&
      (entity === undefined || (it.entity?.kind === entity.kind && it.entity.id === entity.id)),
  );
  if (missing.length === 0) return [];
  const { waived } = session.results();
  return missing
    .filter(({ active, at }) => !waived.some((it) => it.rule === active.rule && it.at === at))
    .map((it) => new Finding(checker, it, undefined, 1, false));
}
