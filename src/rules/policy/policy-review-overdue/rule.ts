import { dayOf, given } from "../../../model";
import { defineRule } from "../../define";

export const policyReviewOverdue = defineRule({
  id: "policy-review-overdue",
  group: "policy",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: "policy",
  en: {
    summary: "A policy is due for review.",
    why: "Networks, laws and people change: a policy that nobody reads again stops describing what is done.",
    messages: {
      passed: "This policy was to be reviewed by {day}. Review it, then set `reviewBy` to the next date.",
      absent: "Nothing says when this policy is reviewed. Set a date with `reviewBy`.",
    },
  },
  fr: {
    summary: "Une politique est à réviser.",
    why: "Les réseaux, les lois et les gens changent : une politique que personne ne relit ne décrit plus ce qui se fait.",
    messages: {
      passed:
        "Cette politique devait être révisée au plus tard le {day}. Révisez-la, puis donnez à `reviewBy` la prochaine date.",
      absent: "Rien ne dit quand cette politique sera révisée. Fixez une date avec `reviewBy`.",
    },
  },

  check(policy, report, context) {
    const pair = policy.fields.reviewBy;
    if (!given(pair)) {
      report({ message: "absent", at: policy.intro });
      return;
    }
    const day = dayOf(pair);
    if (day !== undefined && day < context.asOf)
      report({ message: "passed", at: pair.value, values: { day: { day } } });
  },
});
