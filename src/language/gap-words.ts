import type { Language } from "../values";

const LABELS = {
  nobody: { en: "Nobody yet", fr: "Personne pour l’instant" },
  noObjective: { en: "No objective", fr: "Sans objectif" },
  noDate: { en: "No date yet", fr: "Sans date pour l’instant" },
  late: { en: "Late", fr: "En retard" },
  thisWeek: { en: "This week", fr: "Cette semaine" },
  nextWeek: { en: "Next week", fr: "La semaine prochaine" },
  today: { en: "Today", fr: "Aujourd’hui" },
  tomorrow: { en: "Tomorrow", fr: "Demain" },
} as const;

/** The name of a group in the side views. */
export function labelOf(label: keyof typeof LABELS, language: Language): string {
  return LABELS[label][language];
}
