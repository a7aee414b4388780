import type { Language, Relative, RelativeUnit } from "../values";
import { fillTemplate } from "./wording";

const UNITS: Readonly<Record<RelativeUnit, Readonly<Record<Language, string>>>> = {
  h: { en: "{count} {count:hour|hours}", fr: "{count} {count:heure|heures}" },
  d: { en: "{count} {count:day|days}", fr: "{count} {count:jour|jours}" },
  w: { en: "{count} {count:week|weeks}", fr: "{count} {count:semaine|semaines}" },
  bd: {
    en: "{count} working {count:day|days}",
    fr: "{count} {count:jour ouvrable|jours ouvrables}",
  },
};

const FROM_PUBLICATION = {
  before: { en: "{amount} before publication", fr: "{amount} avant la parution" },
  after: { en: "{amount} after publication", fr: "{amount} après la parution" },
  at: { en: "at publication", fr: "à la parution" },
} as const;

/** What a relative date says: "3 working days before publication". */
export function sayRelative({ sign, amount, unit }: Relative, language: Language): string {
  const words = FROM_PUBLICATION[amount === 0 ? "at" : sign < 0 ? "before" : "after"][language];
  return fillTemplate(
    words,
    { amount: fillTemplate(UNITS[unit][language], { count: amount }, language) },
    language,
  );
}
