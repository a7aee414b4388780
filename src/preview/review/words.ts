import { sayFrom } from "../../rules";

/** The words of the page that shows what changes. */
export const say = sayFrom({
  title: { en: "What changes from {base} to {head}", fr: "Ce qui change entre {base} et {head}" },
  now: { en: "now", fr: "maintenant" },
  changes: { en: "Changes", fr: "Changements" },
  months: { en: "In the calendar", fr: "Au calendrier" },
  signs: {
    en: "A dashed frame is where a post stood before: ↪ it was moved, ✕ it was taken out. ↦ marks a post that was moved there, ✚ a new one.",
    fr: "Un cadre pointillé montre où une publication se trouvait avant : ↪ déplacée, ✕ retirée. ↦ marque une publication déplacée là, ✚ une nouvelle.",
  },
  moreMonths: {
    en: "{count} more {count:month|months} with changes {count:is|are} not drawn; the sentences above tell all of them.",
    fr: "{count} {count:autre|autres} mois avec des changements {count:n’est pas montré|ne sont pas montrés}; les phrases plus haut disent tout.",
  },
  begins: { en: "New findings", fr: "Nouveaux constats" },
  stops: { en: "Findings that are gone", fr: "Constats de moins" },
  impact: { en: "What the policy’s changes do", fr: "Effet des changements de la politique" },
  budgets: { en: "Budgets", fr: "Budgets" },
  load: { en: "Who has more or less to do", fr: "Qui a plus ou moins à faire" },
  skipped: { en: "Not compared whole", fr: "Comparaison incomplète" },
  gone: { en: "taken out:", fr: "retiré :" },
  new: { en: "put in:", fr: "ajouté :" },
  end: { en: "(end)", fr: "(fin)" },
  named: { en: "{kind}: {what}", fr: "{kind} : {what}" },
});
