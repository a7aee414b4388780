import type { Language } from "../values";

/** What is told of results that come back, in both languages; `{name}` stands for a value. */
const WORDS = {
  link: { en: "by its address", fr: "par son adresse" },
  slot: { en: "by channel and time", fr: "par le compte et l’heure" },
  likeness: { en: "by likeness of text", fr: "par ressemblance du texte" },
  none: {
    en: "No post here goes out on this channel at this time, and none has a text like it.",
    fr: "Aucune publication d’ici ne paraît sur ce compte à ce moment, et aucune n’a un texte semblable.",
  },
  several: {
    en: "Several posts fit equally well: {ids}. Give one of them the post’s address under published, and import again.",
    fr: "Plusieurs publications conviennent aussi bien l’une que l’autre : {ids}. Donnez à l’une d’elles l’adresse de la publication sous published, puis importez de nouveau.",
  },
  future: { en: "It is not out yet.", fr: "Elle n’est pas encore parue." },
  waiting: {
    en: "The scheduler says that it did not go out.",
    fr: "Selon l’outil de planification, elle n’est pas parue.",
  },
  "no-results": {
    en: 'No column of this file holds figures, amounts or addresses of posts. Name one with --column, as in --column "Vues=views".',
    fr: 'Aucune colonne de ce fichier ne contient de chiffres, de montants ou d’adresses de publications. Nommez-en une avec --column, par exemple --column "Vues=views".',
  },
  "date-order": {
    en: "Are these days written day first or month first: {samples}?",
    fr: "Ces dates commencent-elles par le jour ou par le mois : {samples}?",
  },
  dmy: { en: "day first", fr: "le jour d’abord" },
  mdy: { en: "month first", fr: "le mois d’abord" },
  "other-link": {
    en: "{id} already has another address: {here}. It stays; the file says {there}.",
    fr: "{id} a déjà une autre adresse : {here}. Elle reste; le fichier dit {there}.",
  },
  "no-currency": {
    en: "{id}: {amount} was spent, and nothing says in which currency. Add a column “Currency” with CAD, for example.",
    fr: "{id} : {amount} a été dépensé, et rien ne dit dans quelle monnaie. Ajoutez une colonne « Devise » avec CAD, par exemple.",
  },
  cancelled: {
    en: "{id} has the status {status} here, and the file says that it appeared. Its status stays.",
    fr: "{id} a ici le statut {status}, et le fichier dit qu’elle est parue. Son statut reste.",
  },
  unwritable: {
    en: "{id}: {keys} can’t be set where they stand, because other entries share them. Set them by hand.",
    fr: "{id} : impossible d’écrire {keys} à cet endroit, parce que d’autres éléments s’en servent. Écrivez-le à la main.",
  },
  number: {
    en: "Column {column} ({header}): “{text}” is no clear number, so it was not set.",
    fr: "Colonne {column} ({header}) : « {text} » n’est pas un nombre clair; rien n’a été écrit.",
  },
  date: {
    en: "Column {column} ({header}): “{text}” is no clear date.",
    fr: "Colonne {column} ({header}) : « {text} » n’est pas une date claire.",
  },
  "columns-left": {
    en: "Not taken, because our files have no place for them: {headers}.",
    fr: "Laissé de côté, faute de place dans nos fichiers : {headers}.",
  },
  "zone-assumed": {
    en: "Times were read in the zone of each calendar. If the file’s are in another, name it with --zone.",
    fr: "Les heures ont été lues dans le fuseau de chaque calendrier. Si celles du fichier sont dans un autre, nommez-le avec --zone.",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** What can be told. */
export type ResultCode = keyof typeof WORDS;

/** A sentence about results. */
export function sayResult(
  code: ResultCode,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text: string = WORDS[code][language];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
