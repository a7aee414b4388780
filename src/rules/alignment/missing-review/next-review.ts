import { given, itemsOf, mapOf, type Plan, textOf } from "../../../model";
import { measurementFields, reviewFields } from "../../../schema";
import type { Place } from "../../../syntax";
import { addMonths, type Day, type Every, parseDay, parseEvery } from "../../../values";

/**
 * The day on which the next review of a plan falls, and where its rhythm is written. Undefined while that can't be
 * read, and once it would fall after the plan's last day.
 */
export function nextReview(plan: Plan, asOf: Day): { readonly day: Day; readonly at: Place } | undefined {
  const measurement = mapOf(plan.fields.measurement);
  const { period } = plan;
  if (measurement === undefined || period === undefined) return undefined;
  const { every, reviews } = measurementFields(measurement);
  const rhythm = parseEvery(textOf(every) ?? "");
  if (every === undefined || rhythm === undefined) return undefined;
  if (given(reviews) && reviews.value.type !== "seq") return undefined;
  let last = period.from;
  for (const review of itemsOf(reviews)) {
    const day = review.type === "map" ? parseDay(textOf(reviewFields(review).date) ?? "") : undefined;
    // When it was held can't be read: then nobody knows what is due.
    if (day === undefined) return undefined;
    // A review to come has not been held.
    if (day > last && day <= asOf) last = day;
  }
  const day = after(last, rhythm);
  return day > period.to ? undefined : { day, at: every.key };
}

function after(day: Day, { count, unit }: Every): Day {
  switch (unit) {
    case "day":
      return day + count;
    case "week":
      return day + count * 7;
    case "month":
      return addMonths(day, count);
    case "quarter":
      return addMonths(day, count * 3);
    case "year":
      return addMonths(day, count * 12);
  }
}
