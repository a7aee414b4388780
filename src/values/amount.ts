/** A span of time over which something is counted. */
export type Period = "day" | "week" | "month" | "quarter" | "year";

/** So many in each period. */
export interface Rate {
  count: number;
  per: Period;
}

/** So much work in each period; `minutes` is minutes of work. */
export interface EffortRate {
  minutes: number;
  per: Period;
}

/** Every so many periods. */
export interface Every {
  count: number;
  unit: Period;
}

/**
 * Minutes of `30m`, `4h`, `2d` or `1w`: minutes, hours, days of 24 hours, weeks of seven such days.
 * Undefined for every other form.
 */
export function parseDuration(text: string): number | undefined {
  const minutes = durationMinutes(text, text.length);
  return minutes < 0 ? undefined : minutes;
}

/** The shortest exact form: `1w`, `2d`, `4h`, `30m` of minutes. */
export function formatDuration(minutes: number): string {
  if (minutes !== 0 && minutes % 10080 === 0) return `${minutes / 10080}w`;
  if (minutes !== 0 && minutes % 1440 === 0) return `${minutes / 1440}d`;
  if (minutes !== 0 && minutes % 60 === 0) return `${minutes / 60}h`;
  return `${minutes}m`;
}

/** `3/week`, `2/day`, `1/month`; undefined for every other form. */
export function parseRate(text: string): Rate | undefined {
  const slash = text.indexOf("/");
  const count = wholeNumber(text, 0, slash);
  if (count < 0) return undefined;
  const per = periodAt(text, slash + 1);
  return per === undefined ? undefined : { count, per };
}

/** `6h/week`: a duration, a slash, a period; undefined for every other form. A day of work is not 24 hours: only `m` and `h`. */
export function parseEffortRate(text: string): EffortRate | undefined {
  const slash = text.indexOf("/");
  if (slash < 2) return undefined;
  const unit = text.charCodeAt(slash - 1);
  if (unit !== 104 && unit !== 109) return undefined;
  const minutes = durationMinutes(text, slash);
  if (minutes < 0) return undefined;
  const per = periodAt(text, slash + 1);
  return per === undefined ? undefined : { minutes, per };
}

/** 40 of `40%`, 12.5 of `12.5%`; undefined for every other form. */
export function parsePercent(text: string): number | undefined {
  const end = text.length - 1;
  if (end < 1 || text.charCodeAt(end) !== 37) return undefined;
  let point = -1;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 46 && point < 0 && at > 0 && at < end - 1) point = at;
    else if (!(code >= 48 && code <= 57)) return undefined;
  }
  const value = Number(text.slice(0, end));
  return Number.isFinite(value) ? value : undefined;
}

/** `1 month`, `2 weeks`: a number from 1, one space, a period in the singular or plural; undefined for every other form. */
export function parseEvery(text: string): Every | undefined {
  const space = text.indexOf(" ");
  const count = wholeNumber(text, 0, space);
  if (count < 1) return undefined;
  const plural = text.charCodeAt(text.length - 1) === 115 /* s */;
  const unit = periodAt(plural ? text.slice(0, -1) : text, space + 1);
  return unit === undefined ? undefined : { count, unit };
}

/** Minutes of a duration that ends before `end`, -1 when it is none. */
function durationMinutes(text: string, end: number): number {
  const amount = wholeNumber(text, 0, end - 1);
  if (amount < 0) return -1;
  switch (text.charCodeAt(end - 1)) {
    case 109: // m
      return amount;
    case 104: // h
      return amount * 60;
    case 100: // d
      return amount * 1440;
    case 119: // w
      return amount * 10080;
    default:
      return -1;
  }
}

/** The number of at most six digits between `start` and `end`, -1 when there is something else. */
function wholeNumber(text: string, start: number, end: number): number {
  if (end <= start || end - start > 6) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function periodAt(text: string, at: number): Period | undefined {
  switch (text.charCodeAt(at)) {
    case 100:
      return restIs(text, at, "day") ? "day" : undefined;
    case 119:
      return restIs(text, at, "week") ? "week" : undefined;
    case 109:
      return restIs(text, at, "month") ? "month" : undefined;
    case 113:
      return restIs(text, at, "quarter") ? "quarter" : undefined;
    case 121:
      return restIs(text, at, "year") ? "year" : undefined;
    default:
      return undefined;
  }
}

function restIs(text: string, at: number, word: string): boolean {
  return text.length - at === word.length && text.startsWith(word, at);
}
