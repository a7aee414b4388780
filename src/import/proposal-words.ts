import type { Language } from "../values";

/** What a proposal has to tell, in both languages; `{name}` stands for a value. */
const WORDS = {
  "same-id": {
    en: "“{id}” is the id of a post that was not imported from here ({path}): it stays as it is, and row {row} becomes “{other}”.",
    fr: "« {id} » est l’identifiant d’une publication qui ne vient pas d’ici ({path}) : elle reste telle quelle, et la ligne {row} devient « {other} ».",
  },
  "already-there": {
    en: "{count} of the new posts go out at the same time and on the same channels as posts that were written by hand, the first in row {row} ({id}). Look whether they are the same, and take one out.",
    fr: "Nouvelles publications qui paraissent au même moment et sur les mêmes comptes que d’autres, écrites à la main : {count}, la première à la ligne {row} ({id}). Voyez si ce sont les mêmes, et retirez-en une.",
  },
  "changed-here": {
    en: "{title}: {key} was changed here since the last import, and in the file too. What stands here is kept: {here}. The file says: {there}.",
    fr: "{title} : {key} a changé ici depuis la dernière importation, et dans le fichier aussi. Ce qui est ici est gardé : {here}. Le fichier dit : {there}.",
  },
  gone: {
    en: "{title} ({id}) came from an earlier import and is not in this file any more. It is kept; take it out by hand if it is off.",
    fr: "{title} ({id}) vient d’une importation précédente et n’est plus dans ce fichier. La publication est gardée; retirez-la à la main si elle n’a plus lieu d’être.",
  },
  unwritable: {
    en: "{title} ({id}): {keys} can’t be changed where it stands, because other entries share it or it is the body of a file. Change it by hand.",
    fr: "{title} ({id}) : impossible de modifier {keys} à cet endroit, parce que d’autres éléments s’en servent ou que c’est le corps d’un fichier. Modifiez-le à la main.",
  },
  "no-place": {
    en: "{path} takes no posts: it can’t be read, or its list stands in brackets. Mend it, or name another file with --to.",
    fr: "{path} ne peut pas recevoir de publications : le fichier est illisible, ou sa liste est entre crochets. Corrigez-le, ou nommez un autre fichier avec --to.",
  },
  closed: {
    en: "{path} is closed (closed: true): nothing is added to it. Name another file with --to.",
    fr: "{path} est fermé (closed: true) : rien n’y est ajouté. Nommez un autre fichier avec --to.",
  },
  "no-calendar": {
    en: "{path} is no calendar. A calendar’s name ends in .calendar.yaml.",
    fr: "{path} n’est pas un calendrier. Le nom d’un calendrier se termine par .calendar.yaml.",
  },
  aside: {
    en: "Kept from {file}, rows that are no posts:",
    fr: "Gardé de {file}, lignes qui ne sont pas des publications :",
  },
  row: { en: "row {row}", fr: "ligne {row}" },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** A code of what a proposal has to tell. */
export type ProposalCode = keyof typeof WORDS;

/** A sentence of a proposal. */
export function sayProposal(
  code: ProposalCode,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text: string = WORDS[code][language];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
