import { whenOf } from "../../../model";
import { addMonths, type Day } from "../../../values";
import { defineRule } from "../../define";

const LONG_PLAN_MONTHS = 6;
const SHORT_MONTHS = 3;

export const shortHorizon = defineRule({
  id: "short-horizon",
  group: "alignment",
  since: "0.1.0",
  severity: "info",
  strict: true,
  scope: "entity",
  on: "plan",
  en: {
    summary: "A long plan has short objectives only.",
    why: "Social media take time to bear fruit. With nothing to reach later, a plan runs after quick results.",
    details:
      "Told of plans of six months or more whose objectives all end within three months of the first day.",
    messages: {
      short:
        "The plan runs until {end}, but its last objective ends on {last}. Add an objective that takes longer, or give one more time.",
    },
  },
  fr: {
    summary: "Un long plan n’a que des objectifs à court terme.",
    why: "Les médias sociaux prennent du temps à porter fruit. Sans rien à atteindre plus tard, un plan court après les résultats rapides.",
    details:
      "Signalé pour les plans de six mois ou plus dont tous les objectifs se terminent dans les trois mois suivant le premier jour.",
    messages: {
      short:
        "Le plan va jusqu’au {end}, mais son dernier objectif se termine le {last}. Ajoutez un objectif à plus long terme ou donnez plus de temps à l’un d’eux.",
    },
  },

  check(plan, report, context) {
    const { period } = plan;
    if (period === undefined || addMonths(period.from, LONG_PLAN_MONTHS) > period.to + 1) return;
    const horizon = addMonths(period.from, SHORT_MONTHS);
    let last: Day | undefined;
    for (const objective of context.every("objective")) {
      if (objective.file !== plan.file) continue;
      const deadline = whenOf(objective.fields.deadline)?.day;
      if (deadline === undefined || deadline > horizon) return;
      if (last === undefined || deadline > last) last = deadline;
    }
    if (last === undefined) return;
    report({ message: "short", at: plan.intro, values: { end: { day: period.to }, last: { day: last } } });
  },
});
