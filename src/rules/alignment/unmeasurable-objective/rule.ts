import { given } from "../../../model";
import { measureFields } from "../../../schema";
import { defineRule } from "../../define";

export const unmeasurableObjective = defineRule({
  id: "unmeasurable-objective",
  group: "alignment",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: "objective",
  en: {
    summary: "An objective has no figure to measure it by.",
    why: "Without a figure and a target, nobody can say on the day whether the objective was reached.",
    messages: {
      measure:
        "This objective can’t be measured. Say with `measure` what is counted (`metric`) and the figure to reach (`target`).",
      metric: "The measure of this objective does not say what is counted. Name it with `metric`.",
      target: "The measure of this objective has no target. Write the figure to reach in `target`.",
    },
  },
  fr: {
    summary: "Un objectif n’a pas de chiffre qui le mesure.",
    why: "Sans indicateur ni cible, personne ne peut dire le jour venu si l’objectif est atteint.",
    messages: {
      measure:
        "Cet objectif ne se mesure pas. Indiquez avec `measure` ce qui se compte (`metric`) et le chiffre à atteindre (`target`).",
      metric: "L’indicateur de cet objectif ne dit pas ce qui se compte. Nommez-le avec `metric`.",
      target: "L’indicateur de cet objectif n’a pas de cible. Écrivez dans `target` le chiffre à atteindre.",
    },
  },

  check(objective, report) {
    const { measure } = objective.fields;
    if (!given(measure)) return report({ message: "measure", at: objective.intro });
    if (measure.value.type !== "map") return;
    const { metric, target } = measureFields(measure.value);
    const counted = given(metric);
    if (counted && given(target)) return;
    report({ message: counted ? "target" : given(target) ? "metric" : "measure", at: objective.intro });
  },
});
