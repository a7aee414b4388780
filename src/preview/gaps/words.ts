import { sayFrom } from "../../rules";

/** The names of the groups of gaps, and of the days to come. */
export const say = sayFrom({
  nobody: { en: "Nobody yet", fr: "Personne pour l’instant" },
  noObjective: { en: "No objective", fr: "Sans objectif" },
  noDate: { en: "No date yet", fr: "Sans date pour l’instant" },
  noClause: { en: "In no clause", fr: "Hors des clauses" },
  files: { en: "The files themselves", fr: "Les fichiers eux-mêmes" },
  late: { en: "Late", fr: "En retard" },
  thisWeek: { en: "This week", fr: "Cette semaine" },
  nextWeek: { en: "Next week", fr: "La semaine prochaine" },
});
