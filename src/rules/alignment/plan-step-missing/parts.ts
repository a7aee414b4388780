import { hasEntries, type Plan, type PLAN_PARTS } from "../../../model";

export type PlanPart = (typeof PLAN_PARTS)[number];

/** The seven parts as they stand in a sentence. */
export const PART_NAMES: Readonly<Record<PlanPart, { readonly en: string; readonly fr: string }>> = {
  situation: { en: "the situation and its key opportunities", fr: "la situation et ses occasions clés" },
  objectives: { en: "the objectives", fr: "les objectifs" },
  segments: { en: "the segments", fr: "les segments" },
  zones: {
    en: "the zones, platforms and tools",
    fr: "les types de médias sociaux, les plateformes et les outils",
  },
  strategy: { en: "the experience strategy", fr: "l’expérience proposée" },
  activation: { en: "the activation plan", fr: "le plan d’action" },
  measurement: { en: "execution and measurement", fr: "l’exécution et la mesure" },
};

/** Whether a plan has one of its seven parts; of the sixth, campaigns will do. */
export function hasPart(plan: Plan, part: PlanPart): boolean {
  return hasEntries(plan.fields[part]) || (part === "activation" && hasEntries(plan.fields.campaigns));
}
