/**
 * A calendar day as the number of days since 1970-01-01 in the proleptic Gregorian calendar.
 * It has no time and no zone.
 */
export type Day = number;

/** Year, month (1–12) and day of the month (1–31). */
export interface DayParts {
  year: number;
  month: number;
  day: number;
}

const ZERO = 48;
const HYPHEN = 45;

/** The day written as `2027-03-04`; undefined when it is written otherwise or does not exist. */
export function parseDay(text: string): Day | undefined {
  return text.length === 10 ? dayAt(text, 0) : undefined;
}

/** The day written as `2027-03-04` from `offset` on, whatever follows; undefined when there is none. */
export function dayAt(text: string, offset: number): Day | undefined {
  if (text.charCodeAt(offset + 4) !== HYPHEN || text.charCodeAt(offset + 7) !== HYPHEN) return undefined;
  const century = twoDigits(text, offset);
  const ofCentury = twoDigits(text, offset + 2);
  const month = twoDigits(text, offset + 5);
  const day = twoDigits(text, offset + 8);
  if (century < 0 || ofCentury < 0) return undefined;
  return dayFrom(century * 100 + ofCentury, month, day);
}

/** The number of two ASCII digits at `offset`, -1 when there are no two digits. */
export function twoDigits(text: string, offset: number): number {
  const tens = text.charCodeAt(offset) - ZERO;
  const ones = text.charCodeAt(offset + 1) - ZERO;
  // Past the end charCodeAt is NaN, and every comparison with NaN is false.
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** The day of these parts; undefined when there is no such day (30 February) or the year is not 1–9999. */
export function dayFrom(year: number, month: number, day: number): Day | undefined {
  if (!(year >= 1 && year <= 9999) || !(month >= 1 && month <= 12)) return undefined;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return undefined;
  return daysFromCivil(year, month, day);
}

/** `2027-03-04`. */
export function formatDay(day: Day): string {
  const parts = dayParts(day);
  return `${pad(parts.year, 4)}-${pad(parts.month, 2)}-${pad(parts.day, 2)}`;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The Monday of the day's week: two days are in one ISO week exactly when this is equal. */
export function weekStart(day: Day): Day {
  return day - ((weekday(day) + 6) % 7);
}

/** The ISO week as people and files write it, `2027-W09`; weeks start on Monday and belong to their Thursday's year. */
export function isoWeek(day: Day): string {
  const thursday = weekStart(day) + 3;
  const { year } = dayParts(thursday);
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - daysFromCivil(year, 1, 1)) / 7) + 1, 2)}`;
}

/** Year, month and day of the month. */
export function dayParts(day: Day): DayParts {
  // Counting years from March puts the leap day last, so one formula serves every month.
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** The same day of the month, `months` later (or earlier); the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const parts = dayParts(day);
  const index = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return daysFromCivil(year, month, Math.min(parts.day, daysInMonth(year, month)));
}

/** How many days the month has; month is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A number with leading zeros up to `length` digits. */
export function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysFromCivil(year: number, month: number, day: number): Day {
  // Only years from 1 on come here, so cutting off with `| 0` is rounding down, and cheaper.
  const fromMarch = month <= 2 ? year - 1 : year;
  const dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + day - 1;
  const leapDays = ((fromMarch / 4) | 0) - ((fromMarch / 100) | 0) + ((fromMarch / 400) | 0);
  return fromMarch * 365 + leapDays + dayOfYear - 719468;
}
