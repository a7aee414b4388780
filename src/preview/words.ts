import { sayFrom } from "../rules";
import { type ListName, listWords } from "../schema";
import type { Language } from "../values";

/** Words that several views share. Each view has a table of its own beside it. */
export const say = sayFrom({
  calendar: { en: "Calendar", fr: "Calendrier" },
  agenda: { en: "Coming up", fr: "À venir" },
  plan: { en: "Plan", fr: "Plan" },
  budget: { en: "Budget", fr: "Budget" },
  policy: { en: "Policy", fr: "Politique" },
  people: { en: "People", fr: "Équipe" },
  gaps: { en: "Gaps", fr: "Manques" },
  post: { en: "Post", fr: "Publication" },
  form: { en: "Form", fr: "Formulaire" },
  views: { en: "Views", fr: "Vues" },
  nobody: { en: "Nobody yet", fr: "Personne pour l’instant" },
  noDate: { en: "No date yet", fr: "Sans date pour l’instant" },
  noObjective: { en: "No objective", fr: "Sans objectif" },
  noChannel: { en: "No channel", fr: "Sans compte" },
  untitled: { en: "Untitled", fr: "Sans titre" },
  error: { en: "Error", fr: "Erreur" },
  warning: { en: "Warning", fr: "Avertissement" },
  info: { en: "Information", fr: "Information" },
  errors: { en: "{count} {count:error|errors}", fr: "{count} {count:erreur|erreurs}" },
  warnings: { en: "{count} {count:warning|warnings}", fr: "{count} {count:avertissement|avertissements}" },
  infos: {
    en: "{count} {count:piece of information|pieces of information}",
    fr: "{count} {count:information|informations}",
  },
  asOf: { en: "As of {day}", fr: "En date du {day}" },
  today: { en: "Today", fr: "Aujourd’hui" },
});

/** The name of a word of the schema, such as « approuvée » of the status `approved`; the word itself where it is none. */
export function nameOf(list: ListName, word: string, language: Language): string {
  const { values } = listWords(list);
  return (Object.hasOwn(values, word) ? values[word]?.[language].title : undefined) ?? word;
}
