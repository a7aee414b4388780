import { fillTemplate, type Shown } from "../rules";
import type { Language } from "../values";

/** Sentences of completion and hover; `{name}` is filled in, `{count:one|many}` chooses by number. */
const WORDS = {
  examples: { en: "For example: {examples}", fr: "Par exemple : {examples}" },
  usually: { en: "When absent: {value}", fr: "En son absence : {value}" },
  left: { en: "no longer in the role since {day}", fr: "n’est plus en poste depuis le {day}" },
  awayNow: { en: "away until {day}", fr: "en absence jusqu’au {day}" },
  awayOpen: { en: "away", fr: "en absence" },
  deputy: { en: "{name} stands in.", fr: "Remplacement : {name}." },
  ofPlan: { en: "in {plan}", fr: "dans {plan}" },
  today: { en: "today", fr: "aujourd’hui" },
  nextWorkingDay: { en: "next working day", fr: "prochain jour ouvrable" },
  workingDay: { en: "working day", fr: "jour ouvrable" },
  nextFree: { en: "next free time of the channels", fr: "prochain moment libre des comptes" },
  inAWeek: { en: "in a week", fr: "dans une semaine" },
  inTwoWeeks: { en: "in two weeks", fr: "dans deux semaines" },
  endOfMonth: { en: "end of the month", fr: "fin du mois" },
  endOfNextMonth: { en: "end of next month", fr: "fin du mois prochain" },
  inHalfAYear: { en: "in six months", fr: "dans six mois" },
  inAYear: { en: "in a year", fr: "dans un an" },
  endOfPlan: { en: "end of the plan", fr: "fin du plan" },
  weekLong: { en: "a week later", fr: "une semaine plus tard" },
  sameDay: { en: "the same day", fr: "le même jour" },
  publication: { en: "the publication", fr: "la parution" },
  before: {
    h: {
      en: "{count} {count:hour|hours} before publication",
      fr: "{count} {count:heure|heures} avant la parution",
    },
    d: {
      en: "{count} {count:day|days} before publication",
      fr: "{count} {count:jour|jours} avant la parution",
    },
    w: {
      en: "{count} {count:week|weeks} before publication",
      fr: "{count} {count:semaine|semaines} avant la parution",
    },
    bd: {
      en: "{count} working {count:day|days} before publication",
      fr: "{count} {count:jour ouvrable|jours ouvrables} avant la parution",
    },
  },
  after: {
    h: {
      en: "{count} {count:hour|hours} after publication",
      fr: "{count} {count:heure|heures} après la parution",
    },
    d: {
      en: "{count} {count:day|days} after publication",
      fr: "{count} {count:jour|jours} après la parution",
    },
    w: {
      en: "{count} {count:week|weeks} after publication",
      fr: "{count} {count:semaine|semaines} après la parution",
    },
    bd: {
      en: "{count} working {count:day|days} after publication",
      fr: "{count} {count:jour ouvrable|jours ouvrables} après la parution",
    },
  },
  atPublication: { en: "at publication", fr: "à la parution" },
  free: { en: "no cost; counts as given", fr: "sans frais; compte comme indiqué" },
  leftOf: { en: "what is left of {id}", fr: "ce qui reste de {id}" },
  used: { en: "used in these files", fr: "utilisé dans ces fichiers" },
  freeId: { en: "an id that is not taken", fr: "un identifiant libre" },
  found: { en: "found on this entry", fr: "relevée sur cette entrée" },
  newEntry: { en: "New entry: {title}", fr: "Nouvelle entrée : {title}" },
  yes: { en: "yes", fr: "oui" },
  no: { en: "no", fr: "non" },
} as const;

type Entry = { readonly en: string; readonly fr: string };
type Key = { [K in keyof typeof WORDS]: (typeof WORDS)[K] extends Entry ? K : never }[keyof typeof WORDS];

/** A sentence in a language, its blanks filled. */
export function say(key: Key, language: Language, values?: Readonly<Record<string, Shown>>): string {
  return fillTemplate((WORDS[key] as Entry)[language], values, language);
}

/** What a relative date says: `3 working days before publication`. */
export function sayRelative(
  {
    sign,
    amount,
    unit,
  }: { readonly sign: -1 | 1; readonly amount: number; readonly unit: "h" | "d" | "w" | "bd" },
  language: Language,
): string {
  if (amount === 0) return say("atPublication", language);
  const words: Entry = (sign < 0 ? WORDS.before : WORDS.after)[unit];
  return fillTemplate(words[language], { count: amount }, language);
}
