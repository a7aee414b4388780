import {
  type Campaign,
  dayOf,
  type Objective,
  type Opportunity,
  type Step,
  textOf,
  textsOf,
} from "../../model";
import { isStepOverdue } from "../../rules";
import type { Day } from "../../values";
import type { PlanFacts } from "../plans";
import { objectiveIdOf } from "./matrix-rows";

/** A line of the timeline. */
export interface TimeRow {
  readonly entity: Opportunity | Objective | Step | Campaign;
  /** First day of what lasts; absent of a single date. */
  readonly from: Day | undefined;
  /** The last day, or the date; undefined while there is none. */
  readonly to: Day | undefined;
  readonly state: "done" | "late" | "open";
  /** Stands below an objective. */
  readonly inner: boolean;
  /** The steps that come before it, by id. */
  readonly after: readonly string[];
}

/** What has a date in a plan: opportunities, each objective with its steps and campaigns, and those without one. */
export function timeRows(facts: PlanFacts, asOf: Day): readonly TimeRow[] {
  const { opportunities, objectives, steps, campaigns } = facts;
  const left = new Set<Step | Campaign>([...campaigns, ...steps]);
  const rows: TimeRow[] = opportunities.map(opportunityRow);
  for (const objective of objectives) {
    rows.push(rowOf(objective, undefined, objective.deadline));
    if (objective.id === undefined) continue;
    for (const entity of [...left]) {
      if (idOfObjective(entity) !== objective.id) continue;
      left.delete(entity);
      rows.push(innerRow(entity, true, asOf));
    }
  }
  for (const entity of left) rows.push(innerRow(entity, false, asOf));
  return rows;
}

function idOfObjective(entity: Step | Campaign): string | undefined {
  return entity.kind === "step" ? objectiveIdOf(entity) : textOf(entity.fields.objective);
}

function opportunityRow(entity: Opportunity): TimeRow {
  const from = dayOf(entity.fields.from);
  const to = dayOf(entity.fields.to);
  return rowOf(entity, from, to ?? from);
}

function innerRow(entity: Step | Campaign, inner: boolean, asOf: Day): TimeRow {
  if (entity.kind === "campaign") return { ...rowOf(entity, entity.period?.from, entity.period?.to), inner };
  return {
    ...rowOf(entity, undefined, entity.deadline),
    inner,
    state: entity.done ? "done" : isStepOverdue(entity, asOf) ? "late" : "open",
    after: textsOf(entity.fields.dependsOn).map(({ value }) => value),
  };
}

function rowOf(entity: TimeRow["entity"], from: Day | undefined, to: Day | undefined): TimeRow {
  return { entity, from, to, state: "open", inner: false, after: [] };
}

/** The days that the timeline spans: the plan's, widened to the dates that lie outside; undefined while there is none. */
export function spanOf({ plan }: PlanFacts, rows: readonly TimeRow[]): { from: Day; to: Day } | undefined {
  let from = plan?.period?.from ?? Number.POSITIVE_INFINITY;
  let to = plan?.period?.to ?? Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if (row.to === undefined) continue;
    from = Math.min(from, row.from ?? row.to, row.to);
    to = Math.max(to, row.to);
  }
  if (!Number.isFinite(from) || !Number.isFinite(to) || to < from) return undefined;
  // A date ten years away is a slip of the keyboard: it must not press the rest into a line.
  const period = plan?.period;
  if (period !== undefined && period.to >= period.from) {
    const room = Math.max(period.to - period.from, 31);
    from = Math.max(from, period.from - room);
    to = Math.min(to, period.to + room);
  }
  return { from, to: Math.max(to, from + 1) };
}
