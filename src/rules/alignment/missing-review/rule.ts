import { given, itemsOf, mapOf, textOf } from "../../../model";
import { measurementFields, reviewFields } from "../../../schema";
import { addMonths, type Day, type Every, parseDay, parseEvery } from "../../../values";
import { defineRule } from "../../define";

export const missingReview = defineRule({
  id: "missing-review",
  group: "alignment",
  since: "0.1.0",
  severity: "info",
  scope: "entity",
  on: "plan",
  en: {
    summary: "A review of the plan is due.",
    why: "Reviews are where figures turn into decisions; a plan that nobody looks at again is soon out of date.",
    details: "Counted from the last review held, else from the plan’s first day, until its last.",
    messages: {
      late: "A review was due on {due}. Hold it, and write its date, figures and decision in `reviews`.",
    },
  },
  fr: {
    summary: "Un bilan du plan est dû.",
    why: "C’est au bilan que les chiffres deviennent des décisions; un plan que personne ne relit se périme vite.",
    details:
      "Compté depuis le dernier bilan, sinon depuis le premier jour du plan, jusqu’à son dernier jour.",
    messages: {
      late: "Un bilan était dû le {due}. Faites-le et écrivez sa date, ses chiffres et la décision dans `reviews`.",
    },
  },

  check(plan, report, context) {
    const measurement = mapOf(plan.fields.measurement);
    const { period } = plan;
    if (measurement === undefined || period === undefined) return;
    const { every, reviews } = measurementFields(measurement);
    const rhythm = parseEvery(textOf(every) ?? "");
    if (every === undefined || rhythm === undefined) return;
    if (given(reviews) && reviews.value.type !== "seq") return;
    let last = period.from;
    for (const review of itemsOf(reviews)) {
      const day = review.type === "map" ? parseDay(textOf(reviewFields(review).date) ?? "") : undefined;
      // When it was held can't be read: then nobody knows what is due.
      if (day === undefined) return;
      // A review to come has not been held.
      if (day > last && day <= context.asOf) last = day;
    }
    const due = next(last, rhythm);
    if (due >= context.asOf || due > period.to) return;
    report({ message: "late", at: every.key, values: { due: { day: due } } });
  },
});

/** The day on which the next review falls. */
function next(day: Day, { count, unit }: Every): Day {
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
