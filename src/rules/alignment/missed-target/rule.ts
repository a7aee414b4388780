import { itemsOf, mapOf, numberOf, type Plan, textOf, whenOf } from "../../../model";
import { measureFields, measurementFields, reviewFields } from "../../../schema";
import { type Day, parseDay } from "../../../values";
import { defineRule } from "../../define";

export const missedTarget = defineRule({
  id: "missed-target",
  group: "alignment",
  since: "0.1.0",
  severity: "info",
  scope: "entity",
  on: "objective",
  en: {
    summary: "An objective’s date has passed and its target is not reached.",
    why: "A missed target is no fault, but it asks for a decision: go on, change the means, or set another target.",
    details:
      "The result is the figure of the objective’s `metric` in the latest review. Where the target is below the `baseline`, the figure has to fall to it. No objective is judged before its date.",
    messages: {
      short:
        "The date of this objective, {deadline}, has passed. The last result ({metric}, {day}) is {result}, the target {target}. Decide in a review what follows, or set a new date.",
    },
  },
  fr: {
    summary: "La date d’un objectif est passée et sa cible n’est pas atteinte.",
    why: "Une cible manquée n’est pas une faute, mais elle demande une décision : continuer, changer de moyens ou fixer une autre cible.",
    details:
      "Le résultat est le chiffre de `metric` dans le dernier bilan. Quand la cible est sous le point de départ (`baseline`), le chiffre doit y descendre. Aucun objectif n’est jugé avant sa date.",
    messages: {
      short:
        "La date de cet objectif, le {deadline}, est passée. Le dernier résultat ({metric}, le {day}) est de {result}, et la cible, de {target}. Décidez de la suite dans un bilan ou fixez une nouvelle date.",
    },
  },

  check(objective, report, context) {
    const deadline = whenOf(objective.fields.deadline)?.day;
    if (deadline === undefined || deadline >= context.asOf) return;
    const measure = mapOf(objective.fields.measure);
    if (measure === undefined) return;
    const fields = measureFields(measure);
    const metric = textOf(fields.metric);
    const target = numberOf(fields.target);
    const plan = objective.plan;
    if (metric === undefined || target === undefined || fields.target === undefined || plan === undefined)
      return;
    const last = lastResult(plan, metric, context.asOf);
    if (last === undefined) return;
    const baseline = numberOf(fields.baseline);
    const downwards = baseline !== undefined && baseline > target;
    if (downwards ? last.value <= target : last.value >= target) return;
    report({
      message: "short",
      at: fields.target.value,
      values: { deadline: { day: deadline }, metric, day: { day: last.day }, result: last.value, target },
    });
  },
});

/** The figure of the latest review that has one. */
function lastResult(plan: Plan, metric: string, asOf: Day): { value: number; day: Day } | undefined {
  const measurement = mapOf(plan.fields.measurement);
  if (measurement === undefined) return undefined;
  let last: { value: number; day: Day } | undefined;
  for (const node of itemsOf(measurementFields(measurement).reviews)) {
    if (node.type !== "map") continue;
    const { date, results } = reviewFields(node);
    const day = parseDay(textOf(date) ?? "");
    const value = numberOf(mapOf(results)?.get(metric));
    if (day === undefined || value === undefined || day > asOf) continue;
    if (last === undefined || day >= last.day) last = { value, day };
  }
  return last;
}
