import { sayFrom } from "../rules";

const WORDS = {
  cancelled: { en: "No longer needed.", fr: "N’est plus demandé." },
  changed: {
    en: "The text has changed since. Ask again.",
    fr: "Le texte a changé entre-temps. Redemandez.",
  },
  fault: {
    en: "Social Policy could not answer; your files are as you left them. ({what}: {reason})",
    fr: "Social Policy n’a pas pu répondre; vos fichiers sont tels que vous les avez laissés. ({what} : {reason})",
  },
  recovered: {
    en: "Social Policy met a fault and read everything anew; your files are as you left them. ({reason})",
    fr: "Social Policy a rencontré une erreur et a tout relu; vos fichiers sont tels que vous les avez laissés. ({reason})",
  },
  wrongDay: {
    en: "asOf: “{text}” is no date such as 2027-03-01. Today’s date is used.",
    fr: "asOf : « {text} » n’est pas une date comme 2027-03-01. La date du jour est utilisée.",
  },
  gone: {
    en: "This is no longer there. The page shows what is.",
    fr: "Cet élément n’existe plus. La page montre ce qui reste.",
  },
  noCalendar: {
    en: "There is no open calendar to put a post into. Start one first.",
    fr: "Aucun calendrier ouvert ne peut recevoir de publication. Créez-en un d’abord.",
  },
  state: { en: "What Social Policy holds", fr: "Ce que Social Policy connaît" },
  stateDay: { en: "Checked as of {day}.", fr: "Vérifié en date du {day}." },
  stateConfig: {
    en: "{count} {count:configuration file|configuration files} in use.",
    fr: "{count} {count:fichier|fichiers} de configuration en vigueur.",
  },
  stateFindings: {
    en: "{count} {count:finding|findings}, {waived} waived.",
    fr: "{count} {count:constat|constats}, {waived} sous dérogation.",
  },
  stateFile: { en: "file", fr: "fichier" },
  stateKind: { en: "kind", fr: "sorte" },
  stateEntries: { en: "entries", fr: "entrées" },
  checked: {
    en: "{count} {count:finding|findings}, {errors} of them {errors:an error|errors}.",
    fr: "{count} {count:constat|constats}, dont {errors} {errors:erreur|erreurs}.",
  },
  fixAll: { en: "Fix all that can be fixed safely", fr: "Corriger tout ce qui peut l’être sans risque" },
  fixRule: {
    en: "Fix all of {rule} in this file",
    fr: "Corriger tous les constats {rule} de ce fichier",
  },
  waive: { en: "Waive {rule} with a reason…", fr: "Déroger à {rule} en donnant un motif…" },
  waiveUntil: {
    en: "Waive {rule} with a reason until…",
    fr: "Déroger à {rule}, avec un motif et une échéance…",
  },
  turn: { en: "Write it as {text}", fr: "L’écrire {text}" },
  move: { en: "Move to the next free time", fr: "Déplacer au prochain moment libre" },
  own: { en: "Add {name} as owner", fr: "Nommer {name} responsable" },
  create: { en: "Create the {kind} “{id}”", fr: "Créer « {id} » ({kind})" },
  openPage: { en: "Open the page of {rule}", fr: "Ouvrir la page de {rule}" },
} as const;

/** A sentence of the server's in a language, its blanks filled. */
export const say = sayFrom(WORDS);
