import { defineRule } from "../../define";
import { nextReview } from "./next-review";

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
    const next = nextReview(plan, context.asOf);
    if (next === undefined || next.day >= context.asOf) return;
    report({ message: "late", at: next.at, values: { due: { day: next.day } } });
  },
});
