import { fillTemplate, type Shown } from "../rules";
import type { Language } from "../values";

const WORDS = {
  cancelled: { en: "No longer needed.", fr: "N’est plus demandé." },
  changed: {
    en: "The text has changed since. Ask again.",
    fr: "Le texte a changé entre-temps. Redemandez.",
  },
  notOurs: {
    en: "This file is none of Social Policy’s.",
    fr: "Ce fichier n’est pas de ceux de Social Policy.",
  },
  fault: {
    en: "Social Policy could not answer; your files are as you left them. ({what}: {reason})",
    fr: "Social Policy n’a pas pu répondre; vos fichiers sont tels que vous les avez laissés. ({what} : {reason})",
  },
  wrongDay: {
    en: "asOf: “{text}” is no date such as 2027-03-01. Today’s date is used.",
    fr: "asOf : « {text} » n’est pas une date comme 2027-03-01. La date du jour est utilisée.",
  },
  noServer: {
    en: "The file {path} is open, but no text of it is known.",
    fr: "Le fichier {path} est ouvert, mais son texte n’est pas connu.",
  },
  fixAll: { en: "Fix all that can be fixed safely", fr: "Corriger tout ce qui peut l’être sans risque" },
  fixRule: {
    en: "Fix all of {rule} in this file",
    fr: "Corriger tous les constats {rule} de ce fichier",
  },
  waive: { en: "Waive {rule} with a reason…", fr: "Déroger à {rule} en donnant une raison…" },
  openPage: { en: "Open the page of {rule}", fr: "Ouvrir la page de {rule}" },
  editLabel: { en: "Social Policy", fr: "Social Policy" },
} as const;

/** A sentence of the server's in a language, its blanks filled. */
export function say(
  key: keyof typeof WORDS,
  language: Language,
  values?: Readonly<Record<string, Shown>>,
): string {
  return fillTemplate(WORDS[key][language], values, language);
}
