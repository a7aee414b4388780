import { booleanOf, dayOf, mapOf, PLAN_PARTS, textOf } from "../../model";
import { hasPart, isStepOverdue, nextReview, type PlanPart } from "../../rules";
import { situationFields } from "../../schema";
import type { Day } from "../../values";
import type { PlanFacts } from "../plans";

export type PartState = "present" | "empty" | "late";

/** One of the seven steps of the method in a plan. */
export interface PartFacts {
  readonly part: PlanPart;
  readonly number: number;
  readonly state: PartState;
}

/** The seven steps of a plan. Late is a step or a review that is overdue, and an analysis of the situation. */
export function partsOf(facts: PlanFacts, asOf: Day): readonly PartFacts[] {
  const { plan } = facts;
  return PLAN_PARTS.map((part, index) => {
    const there = plan !== undefined && hasPart(plan, part);
    const state = !there ? "empty" : isLate(part, facts, asOf) ? "late" : "present";
    return { part, number: index + 1, state };
  });
}

function isLate(part: PlanPart, { plan, steps }: PlanFacts, asOf: Day): boolean {
  switch (part) {
    case "situation": {
      const situation = mapOf(plan?.fields.situation);
      if (situation === undefined) return false;
      const { deadline, done } = situationFields(situation);
      const due = dayOf(deadline);
      return due !== undefined && due < asOf && booleanOf(done) !== true && textOf(done) === undefined;
    }
    case "activation":
      return steps.some((step) => isStepOverdue(step, asOf));
    case "measurement": {
      const next = plan === undefined ? undefined : nextReview(plan, asOf);
      return next !== undefined && next.day < asOf;
    }
    default:
      return false;
  }
}
