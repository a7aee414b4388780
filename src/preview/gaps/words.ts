import { sayFrom } from "../../rules";

/** The names of the groups of gaps, and what stands around them. */
export const say = sayFrom({
  nobody: { en: "Nobody yet", fr: "Personne pour l’instant" },
  noObjective: { en: "No objective", fr: "Sans objectif" },
  noDate: { en: "No date yet", fr: "Sans date pour l’instant" },
  noClause: { en: "In no clause", fr: "Hors des clauses" },
  files: { en: "The files themselves", fr: "Les fichiers eux-mêmes" },
  unknown: { en: "in no register", fr: "dans aucun registre" },
  late: { en: "Late", fr: "En retard" },
  thisWeek: { en: "This week", fr: "Cette semaine" },
  nextWeek: { en: "Next week", fr: "La semaine prochaine" },

  groupBy: { en: "Group by", fr: "Regrouper par" },
  person: { en: "Person", fr: "Personne" },
  date: { en: "Date", fr: "Date" },
  objective: { en: "Objective", fr: "Objectif" },
  clause: { en: "Clause", fr: "Clause" },
  severity: { en: "Severity", fr: "Gravité" },
  about: { en: "In", fr: "Dans" },
  missing: { en: "What is missing or wrong", fr: "Ce qui manque ou ne va pas" },
  caption: { en: "Gaps: {group}", fr: "Manques : {group}" },

  narrow: { en: "Narrow the list", fr: "Restreindre la liste" },
  search: { en: "Search", fr: "Chercher" },
  everything: { en: "Everything", fr: "Tout" },
  onlyErrors: { en: "Errors only", fr: "Erreurs seulement" },
  warningsToo: { en: "Errors and warnings", fr: "Erreurs et avertissements" },
  onlyOf: { en: "Only what concerns {name}", fr: "Seulement ce qui concerne {name}" },
  onlyNobody: { en: "Only what nobody answers for", fr: "Seulement ce dont personne ne répond" },
  onlyClause: {
    en: "Only what the clause “{title}” asks for",
    fr: "Seulement ce qu’exige la clause « {title} »",
  },
  onlyObjective: { en: "Only the objective “{title}”", fr: "Seulement l’objectif « {title} »" },
  showAll: { en: "Show everything", fr: "Tout afficher" },
  waived: {
    en: "{count} more {count:finding is|findings are} waived and not shown.",
    fr: "{count} {count:autre constat fait|autres constats font} l’objet d’une dérogation et {count:n’est pas affiché|ne sont pas affichés}.",
  },
  more: {
    en: "{count} {count:more is|more are} not shown. Narrow the list, or run a check to see all of them.",
    fr: "{count} {count:autre n’est pas affiché|autres ne sont pas affichés}. Restreignez la liste ou lancez une vérification pour les voir tous.",
  },
  nothing: {
    en: "Nothing is missing. Everything that is planned has what it needs as of {day}.",
    fr: "Il ne manque rien. Tout ce qui est planifié a ce qu’il faut en date du {day}.",
  },
  nothingNext: { en: "See what comes next in the calendar.", fr: "Voyez la suite dans le calendrier." },
  nothingThere: {
    en: "There is nothing to check yet. Write a calendar, a plan or a policy; what they lack is listed here.",
    fr: "Il n’y a encore rien à vérifier. Rédigez un calendrier, un plan ou une politique; ce qui leur manque s’affichera ici.",
  },
  noMatch: { en: "Nothing matches what you chose.", fr: "Rien ne correspond à ce choix." },
});
