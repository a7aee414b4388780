import { given, itemsOf, mapOf, numberOf, type Objective, type Plan, textOf } from "../../model";
import { measureFields, measurementFields, reviewFields } from "../../schema";
import type { Place } from "../../syntax";
import { type Day, parseDay } from "../../values";

/** The figure that says whether an objective is reached. */
export interface Measure {
  /** The name of the figure in results. */
  readonly metric: string | undefined;
  readonly baseline: number | undefined;
  readonly target: { readonly value: number; readonly at: Place } | undefined;
  readonly unit: string | undefined;
  readonly source: string | undefined;
}

/** The measure of an objective; undefined when it has none. */
export function measureOf(objective: Objective): Measure | undefined {
  const map = mapOf(objective.fields.measure);
  if (map === undefined) return undefined;
  const { metric, baseline, target, unit, source } = measureFields(map);
  const value = numberOf(target);
  return {
    metric: textOf(metric),
    baseline: numberOf(baseline),
    target: given(target) && value !== undefined ? { value, at: target.value } : undefined,
    unit: textOf(unit),
    source: textOf(source),
  };
}

/** A figure and the day of the review that has it. */
export interface Figure {
  readonly day: Day;
  readonly value: number;
}

/** What the reviews held so far say of a metric, in order of their days. */
export function figuresOf(plan: Plan, metric: string, asOf: Day): readonly Figure[] {
  const measurement = mapOf(plan.fields.measurement);
  if (measurement === undefined) return [];
  const figures: Figure[] = [];
  for (const node of itemsOf(measurementFields(measurement).reviews)) {
    if (node.type !== "map") continue;
    const { date, results } = reviewFields(node);
    const day = parseDay(textOf(date) ?? "");
    const value = numberOf(mapOf(results)?.get(metric));
    if (day !== undefined && value !== undefined && day <= asOf) figures.push({ day, value });
  }
  return figures.sort((a, b) => a.day - b.day);
}

/** Where the target is below the start, the figure has to fall to it. */
export function isReached(value: number, target: number, baseline: number | undefined): boolean {
  return baseline !== undefined && baseline > target ? value <= target : value >= target;
}
