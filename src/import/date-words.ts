import { foldWord } from "../values";

const MONTHS: readonly (readonly string[])[] = [
  ["jan", "janv", "january", "janvier"],
  ["feb", "february", "fev", "fevr", "fevrier"],
  ["mar", "march", "mars"],
  ["apr", "april", "avr", "avril"],
  ["may", "mai"],
  ["jun", "june", "juin"],
  ["jul", "july", "juil", "juillet", "juill"],
  ["aug", "august", "aout"],
  ["sep", "sept", "september", "septembre"],
  ["oct", "october", "octobre"],
  ["nov", "november", "novembre"],
  ["dec", "december", "decembre"],
];

const WEEKDAYS: readonly (readonly string[])[] = [
  ["sun", "sunday", "dim", "dimanche"],
  ["mon", "monday", "lun", "lundi"],
  ["tue", "tues", "tuesday", "mar", "mardi"],
  ["wed", "weds", "wednesday", "mer", "mercredi"],
  ["thu", "thur", "thurs", "thursday", "jeu", "jeudi"],
  ["fri", "friday", "ven", "vendredi"],
  ["sat", "saturday", "sam", "samedi"],
];

const MONTH_OF = new Map(MONTHS.flatMap((words, at) => words.map((word) => [word, at + 1] as const)));
const WEEKDAY_OF = new Map(WEEKDAYS.flatMap((words, at) => words.map((word) => [word, at] as const)));

/** 1 to 12; undefined for any other word. */
export function monthNamed(word: string): number | undefined {
  return MONTH_OF.get(foldWord(word).replace(/\.$/, ""));
}

/** 0 for Sunday to 6; undefined for any other word. */
export function weekdayNamed(word: string): number | undefined {
  return WEEKDAY_OF.get(foldWord(word).trim().replace(/\.$/, ""));
}

/** Words that say that there is no date yet. */
export function saysNoDate(folded: string): boolean {
  return /^(?:tbd|tbc|tba|n\/?a|n\/?d|a venir|a determiner|a confirmer|a definir|inconnu|unknown|none|aucune?|auto|[-–—?.…x]+)$/.test(
    folded,
  );
}
