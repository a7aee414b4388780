import type { Objective } from "../../model";
import { type Figure, figuresOf, isReached, type Measure, measureOf } from "../../rules";
import { type Day, type Language, NBSP, showDay, showNumber, showPercent } from "../../values";
import type { PlanFacts } from "../plans";
import { say } from "./words";

/** How far an objective is, by the figures of the reviews. */
export interface Progress {
  readonly measure: Measure;
  readonly figures: readonly Figure[];
  /** Per cent of the way from the start to the target; undefined without a figure, a start or a target. */
  readonly percent: number | undefined;
  /** No objective is judged before its date. */
  readonly verdict: "reached" | "missed" | undefined;
}

/** Undefined of an objective without a measure. */
export function progressOf(objective: Objective, { plan }: PlanFacts, asOf: Day): Progress | undefined {
  const measure = measureOf(objective);
  if (measure === undefined) return undefined;
  const { metric, baseline, target } = measure;
  const figures = plan === undefined || metric === undefined ? [] : figuresOf(plan, metric, asOf);
  const last = figures.at(-1);
  const span = target === undefined || baseline === undefined ? 0 : target.value - baseline;
  const percent =
    last === undefined || span === 0 ? undefined : ((last.value - (baseline ?? 0)) / span) * 100;
  const { deadline } = objective;
  const judged = deadline !== undefined && deadline < asOf && last !== undefined && target !== undefined;
  const verdict = !judged ? undefined : isReached(last.value, target.value, baseline) ? "reached" : "missed";
  return { measure, figures, percent, verdict };
}

/** "13,400 of 20,000 people/month; 18% of the way" */
export function progressWords(
  { measure, figures, percent }: Progress,
  language: Language,
): string | undefined {
  const last = figures.at(-1);
  const { target, baseline } = measure;
  if (last === undefined || target === undefined) return undefined;
  const falls = baseline !== undefined && baseline > target.value;
  const words = say(falls ? "fallsTo" : "of", language, {
    value: showNumber(last.value, language),
    target: showNumber(target.value, language),
    unit: unitWords(measure, language),
  });
  // What is behind the start is not judged either: the figures say it.
  if (percent === undefined || percent < 0) return words;
  return `${words}; ${say("wayDone", language, { percent: showPercent(Math.round(percent), language) })}`;
}

/** A unit behind its number: " people/month", "%", « %» with its space. */
export function unitWords({ unit }: Measure, language: Language): string {
  if (unit === undefined) return "";
  if (unit === "%") return language === "fr" ? `${NBSP}%` : "%";
  return ` ${unit}`;
}

/** What the last figure did since the one before it, or since the start. */
export function trendWords({ figures, measure }: Progress, language: Language): string | undefined {
  const last = figures.at(-1);
  const before = figures.at(-2);
  if (last === undefined || before === undefined) return undefined;
  const change = last.value - before.value;
  const day = showDay(before.day, language, "medium");
  if (change === 0) return say("unchanged", language, { day });
  const size = `${showNumber(Math.abs(change), language)}${measure.unit === "%" ? ` ${say("points", language, { count: Math.abs(change) })}` : ""}`;
  return say(change > 0 ? "risen" : "fallen", language, { change: size, day });
}
