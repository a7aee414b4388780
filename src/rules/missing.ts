import type { EntityRef } from "../model";
import type { Place } from "../syntax";
import type { Unit } from "../workspace";
import type { Rule } from "./define";
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
  const raw = checker.findingsIn(unit);
  const missing = raw.filter(
    (it) =>
      saysMissing(it.active.rule.id) &&
      (entity === undefined || (it.entity?.kind === entity.kind && it.entity.id === entity.id)),
  );
  if (missing.length === 0) return [];
  const { waived } = session.results();
  return missing
    .filter(({ active, at }) => !isWaived(waived, active.rule, at))
    .map((it) => new Finding(checker, it, undefined, 1, false));
}

/** Rules that are waived, by the place of what they found; made once for each state of the findings. */
const waivedAt = new WeakMap<readonly Finding[], ReadonlyMap<Place, readonly Rule[]>>();

function isWaived(waived: readonly Finding[], rule: Rule, at: Place): boolean {
  if (waived.length === 0) return false;
  let places = waivedAt.get(waived);
  if (places === undefined) {
    const made = new Map<Place, Rule[]>();
    for (const finding of waived) made.set(finding.at, [...(made.get(finding.at) ?? []), finding.rule]);
    places = made;
    waivedAt.set(waived, made);
  }
  return places.get(at)?.includes(rule) === true;
}
