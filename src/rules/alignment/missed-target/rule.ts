import { whenOf } from "../../../model";
import { figuresOf, isReached, measureOf } from "../figures";
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
    const measure = measureOf(objective);
    const { plan } = objective;
    if (measure?.metric === undefined || measure.target === undefined || plan === undefined) return;
    const { metric, target } = measure;
    const last = figuresOf(plan, metric, context.asOf).at(-1);
    if (last === undefined || isReached(last.value, target.value, measure.baseline)) return;
    report({
      message: "short",
      at: target.at,
      values: {
        deadline: { day: deadline },
        metric,
        day: { day: last.day },
        result: last.value,
        target: target.value,
      },
    });
  },
});
