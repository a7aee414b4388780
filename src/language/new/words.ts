import { type Shown, sayFrom } from "../../rules";
import type { Language } from "../../values";
import type { Refusal } from "../workspace-edits";

const say = sayFrom({
  unknown: {
    en: "{what}: there is nothing of this name to write.{meant} Choose among {list}.",
    fr: "{what} : rien de ce nom ne peut être écrit.{meant} Choisissez parmi {list}.",
  },
  meant: { en: " Did you mean {near}?", fr: " Vouliez-vous écrire {near}?" },
  noId: {
    en: "{text}: an id has small letters, digits and hyphens, such as spring-fair.",
    fr: "{text} : un identifiant a des lettres minuscules, des chiffres et des traits d’union, comme foire-du-printemps.",
  },
  taken: { en: "{text}: this id is taken.", fr: "{text} : cet identifiant est déjà pris." },
  several: {
    en: "This writes several entries, each with an id and a date of its own: leave these out.",
    fr: "Cela écrit plusieurs éléments, qui ont chacun leur identifiant et leur date : n’en donnez pas.",
  },
  withoutId: {
    en: "This has no id: leave it out.",
    fr: "Cela n’a pas d’identifiant : n’en donnez pas.",
  },
  noDate: {
    en: "{text}: write a date such as 2027-03-04, or 2027-03-04T09:30.",
    fr: "{text} : écrivez une date comme 2027-03-04, ou 2027-03-04T09:30.",
  },
  notPublished: {
    en: "{what}: this does not go out, so --date says nothing of it.",
    fr: "{what} : cela ne paraît pas; --date n’en dit donc rien.",
  },
  exists: {
    en: "{path}: this file exists already; nothing is overwritten.",
    fr: "{path} : ce fichier existe déjà; rien n’est écrasé.",
  },
  wrongFile: {
    en: "{path}: a {kind} can’t stand in this file. Its name says what a file is, such as {example}.",
    fr: "{path} : ce fichier ne peut pas contenir cela ({kind}). Le nom d’un fichier dit ce qu’il est, par exemple {example}.",
  },
  closed: {
    en: "{path}: this calendar is closed. Name another with --to.",
    fr: "{path} : ce calendrier est fermé. Nommez-en un autre avec --to.",
  },
  noPlace: {
    en: "{path}: nothing can be added to this file as it stands. Correct what `check` says of it first.",
    fr: "{path} : rien ne peut être ajouté à ce fichier tel qu’il est. Corrigez d’abord ce que `check` en dit.",
  },
});

/** Why nothing is written. */
export function refuseNew(
  key: Parameters<typeof say>[0],
  language: Language,
  values?: Readonly<Record<string, Shown>>,
): Refusal {
  return { refused: say(key, language, values) };
}

/** "Did you mean …?", or nothing. */
export function meant(near: string | undefined, language: Language): string {
  return near === undefined ? "" : say("meant", language, { near });
}
