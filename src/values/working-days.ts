import { type Day, weekday } from "./day";
import type { Relative, When } from "./when";

/** Whether the day is neither a weekend nor a holiday. */
export function isWorkingDay(day: Day, isHoliday: (day: Day) => boolean): boolean {
  const of = weekday(day);
  return of !== 0 && of !== 6 && !isHoliday(day);
}

/** The working day `count` working days before `day`, which itself does not count; with 0 the last working day up to it. */
export function workingDaysBefore(day: Day, count: number, isHoliday: (day: Day) => boolean): Day {
  return step(day, count, -1, isHoliday);
}

/** The working day `count` working days after `day`, which itself does not count; with 0 the first working day from it on. */
export function workingDaysAfter(day: Day, count: number, isHoliday: (day: Day) => boolean): Day {
  return step(day, count, 1, isHoliday);
}

/**
 * What a relative date is for a post that is published at `publish`. Days, weeks and working days give a day
 * without time; hours keep the time, or the day where publication has no time.
 */
export function resolveRelative(relative: Relative, publish: When, isHoliday: (day: Day) => boolean): When {
  const { sign, amount, unit } = relative;
  switch (unit) {
    case "d":
      return { day: publish.day + sign * amount };
    case "w":
      return { day: publish.day + sign * amount * 7 };
    case "bd":
      return { day: step(publish.day, amount, sign, isHoliday) };
    case "h": {
      if (amount === 0) return publish;
      // Without a time of publication only whole days can be counted.
      if (publish.minute === undefined) return { day: publish.day + sign * Math.floor(amount / 24) };
      const minutes = publish.day * 1440 + publish.minute + sign * amount * 60;
      const day = Math.floor(minutes / 1440);
      const minute = minutes - day * 1440;
      return publish.offset === undefined ? { day, minute } : { day, minute, offset: publish.offset };
    }
  }
}

/** A year in which every day is a holiday does not end the search, this does. */
const MAX_STEPS = 40000;

function step(day: Day, count: number, direction: -1 | 1, isHoliday: (day: Day) => boolean): Day {
  let at = day;
  let left = count;
  if (left === 0 && isWorkingDay(at, isHoliday)) return at;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    at += direction;
    if (isWorkingDay(at, isHoliday) && --left <= 0) return at;
  }
  return day;
}
