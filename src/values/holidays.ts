import { type Day, dayFrom, dayParts, weekday } from "./day";
import { HOLIDAY_REGIONS } from "./holiday-regions";
import type { HolidayDate, HolidayRule, RegionHolidays } from "./holiday-rules";
import { nthWeekday } from "./zone-rules";

/** A holiday's name in both languages. */
export interface HolidayName {
  en: string;
  fr: string;
}

/** What a policy says about its holidays beyond the region. */
export interface HolidayOptions {
  /** Which Easter day is off, where the law leaves the choice; Good Friday by default. */
  easter?: "friday" | "monday";
  /** Further days off. */
  add?: Iterable<Day>;
  /** Days of the region that are worked. */
  remove?: Iterable<Day>;
}

/** A region of the table, for lists and completion. */
export interface HolidayRegion extends HolidayName {
  id: string;
  /** The law or official list the days come from. */
  source: string;
}

/** All regions with public holidays, in the table's order. */
export function holidayRegions(): HolidayRegion[] {
  return [...HOLIDAY_REGIONS].map(([id, { en, fr, source }]) => ({ id, en, fr, source }));
}

const OWN_DAY: HolidayName = { en: "Day off", fr: "Jour de congé" };

/**
 * The days off of a year with their names, in the order of the calendar; days in place of holidays that fall on a
 * weekend included where the law moves them. Undefined region, or one that is not in the table: only what
 * `options.add` names.
 */
export function holidays(
  region: string | undefined,
  year: number,
  options: HolidayOptions = {},
): Map<Day, HolidayName> {
  const found = new Map<Day, HolidayName>();
  const rules = region === undefined ? undefined : HOLIDAY_REGIONS.get(region);
  if (rules !== undefined) {
    addYear(found, rules, year, year, options);
    // The first of January on a Saturday can be taken on the last day of the old year.
    addYear(found, rules, year + 1, year, options);
  }
  for (const day of options.add ?? []) {
    if (dayParts(day).year === year && !found.has(day)) found.set(day, OWN_DAY);
  }
  for (const day of options.remove ?? []) found.delete(day);
  return new Map([...found].sort(([first], [second]) => first - second));
}

function addYear(
  found: Map<Day, HolidayName>,
  region: RegionHolidays,
  ruleYear: number,
  year: number,
  options: HolidayOptions,
): void {
  // Days in place of others look for a free day, so the days themselves come first.
  const moved: [HolidayRule, Day][] = [];
  for (const rule of region.days) {
    if (ruleYear < (rule.from ?? 0) || ruleYear > (rule.to ?? 9999)) continue;
    if (rule.easterChoice !== undefined && rule.easterChoice !== (options.easter ?? "friday")) continue;
    const day = dateIn(rule.date, ruleYear);
    if (day === undefined) continue;
    if (rule.moves !== undefined) moved.push([rule, day]);
    put(found, day, year, rule);
  }
  for (const [rule, day] of moved) {
    const other = movedDay(rule, day, found);
    if (other !== day) {
      put(found, other, year, { en: `${rule.en} (observed)`, fr: `${rule.fr} (jour de remplacement)` });
    }
  }
}

function put(found: Map<Day, HolidayName>, day: Day, year: number, { en, fr }: HolidayName): void {
  if (dayParts(day).year === year && !found.has(day)) found.set(day, { en, fr });
}

function movedDay(rule: HolidayRule, day: Day, taken: ReadonlyMap<Day, unknown>): Day {
  const of = weekday(day);
  switch (rule.moves) {
    case "sunday-to-monday":
      return of === 0 ? day + 1 : day;
    case "nearest-weekday":
      return of === 6 ? day - 1 : of === 0 ? day + 1 : day;
    case "next-free-weekday": {
      let other = day;
      while (weekday(other) === 0 || weekday(other) === 6 || (other !== day && taken.has(other))) other++;
      return other;
    }
    case undefined:
      return day;
  }
}

function dateIn(date: HolidayDate, year: number): Day | undefined {
  if ("easter" in date) return easterSunday(year) + date.easter;
  if ("before" in date) {
    // The Monday before the 25th is the one from the 18th to the 24th.
    const last = dayFrom(year, date.month, date.before - 1);
    return last === undefined ? undefined : last - ((weekday(last) - date.weekday + 7) % 7);
  }
  if ("nth" in date) return nthWeekday(year, date.month, date.weekday, date.nth);
  return dayFrom(year, date.month, date.day);
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const shift = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * shift) / 451);
  const sum = epact + shift - 7 * late + 114;
  return dayFrom(year, Math.floor(sum / 31), (sum % 31) + 1) as Day;
}
