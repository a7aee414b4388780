import { hasEntries } from "../../../model";
import { defineRule } from "../../define";

export const missingGoals = defineRule({
  id: "missing-goals",
  group: "alignment",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: "plan",
  en: {
    summary: "A plan has no general goals.",
    why: "The organisation’s general goals say what the objectives are for; without them nobody can check that the plan agrees with them.",
    messages: {
      absent:
        "This plan names no general goals. List in `goals` what the organisation as a whole wants to reach.",
    },
  },
  fr: {
    summary: "Un plan n’a pas de buts généraux.",
    why: "Les buts généraux de l’organisation disent à quoi servent les objectifs; sans eux, personne ne peut vérifier que le plan y répond.",
    messages: {
      absent:
        "Ce plan ne nomme aucun but général. Énumérez dans `goals` ce que l’organisation entière veut atteindre.",
    },
  },

  check(plan, report) {
    if (!hasEntries(plan.fields.goals)) report({ message: "absent", at: plan.intro });
  },
});
