/** When a holiday is: a date, the nth weekday of a month (-1 the last), the weekday before a date, or days from Easter Sunday. Weekday 0 is Sunday. */
export type HolidayDate =
  | { month: number; day: number }
  | { month: number; weekday: number; nth: number }
  | { month: number; weekday: number; before: number }
  | { easter: number };

/** One public holiday. */
export interface HolidayRule {
  en: string;
  fr: string;
  date: HolidayDate;
  /** First and last year; absent: always. */
  from?: number;
  to?: number;
  /** Only where this Easter day was chosen. */
  easterChoice?: "friday" | "monday";
  /** Where the law gives another day for one that falls on a weekend. */
  moves?: "sunday-to-monday" | "nearest-weekday" | "next-free-weekday";
}

/** The public holidays of a region, as the law stood at the end of 2026. */
export interface RegionHolidays {
  en: string;
  fr: string;
  source: string;
  days: readonly HolidayRule[];
}

/** A name in English and French. */
export type Names = readonly [en: string, fr: string];
type Extras = Omit<HolidayRule, "en" | "fr" | "date">;

/** A holiday on a date. */
export function on([en, fr]: Names, month: number, day: number, extras?: Extras): HolidayRule {
  return { en, fr, date: { month, day }, ...extras };
}

/** A holiday on the nth weekday of a month; -1 is the last. */
export function nth(
  [en, fr]: Names,
  month: number,
  weekday: number,
  count: number,
  extras?: Extras,
): HolidayRule {
  return { en, fr, date: { month, weekday, nth: count }, ...extras };
}

/** A holiday so many days from Easter Sunday. */
export function easter([en, fr]: Names, days: number, extras?: Extras): HolidayRule {
  return { en, fr, date: { easter: days }, ...extras };
}

export const NEW_YEAR: Names = ["New Year's Day", "Jour de l’An"];
export const GOOD_FRIDAY: Names = ["Good Friday", "Vendredi saint"];
export const EASTER_MONDAY: Names = ["Easter Monday", "Lundi de Pâques"];
export const CHRISTMAS: Names = ["Christmas Day", "Noël"];
export const BOXING: Names = ["Boxing Day", "Lendemain de Noël"];
export const MONDAY = 1;
