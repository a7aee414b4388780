import { type Day, dayAt, formatDay, pad, twoDigits } from "./day";

/**
 * A day, or a moment of a day.
 * `minute`: minutes since local midnight; absent when only a day is given.
 * `offset`: minutes ahead of UTC, when the text says so; absent means the file's zone.
 */
export interface When {
  day: Day;
  minute?: number;
  offset?: number;
}

/**
 * A moment counted from publication. `publish` alone is zero hours after it, so the very moment.
 * `bd` are working days.
 */
export interface Relative {
  sign: -1 | 1;
  amount: number;
  unit: RelativeUnit;
}

export type RelativeUnit = "h" | "d" | "bd" | "w";

const COLON = 58;
const PLUS = 43;
const HYPHEN = 45;
/** No zone is or was further from UTC than this. */
const MAX_OFFSET = 14 * 60;

/**
 * `2027-03-04`, `2027-03-04T09:30`, `2027-03-04T09:30:15`, the last two also with `Z`, `+02:00` or `-05:00`.
 * Seconds are read and dropped. Undefined for every other form and for moments that no calendar has.
 */
export function parseWhen(text: string): When | undefined {
  const length = text.length;
  if (length < 10 || length > 25) return undefined;
  const day = dayAt(text, 0);
  if (day === undefined) return undefined;
  if (length === 10) return { day };
  if (text.charCodeAt(10) !== 84 /* T */) return undefined;
  const minute = timeAt(text, 11);
  if (minute < 0) return undefined;
  let at = 16;
  if (text.charCodeAt(at) === COLON) {
    const second = twoDigits(text, at + 1);
    if (second < 0 || second > 59) return undefined;
    at += 3;
  }
  if (at === length) return { day, minute };
  const code = text.charCodeAt(at);
  if (code === 90 /* Z */) return at + 1 === length ? { day, minute, offset: 0 } : undefined;
  if ((code !== PLUS && code !== HYPHEN) || at + 6 !== length) return undefined;
  const offset = timeAt(text, at + 1);
  if (offset < 0 || offset > MAX_OFFSET) return undefined;
  return { day, minute, offset: code === HYPHEN && offset !== 0 ? -offset : offset };
}

/** As files write it: `2027-03-04`, `2027-03-04T09:30`, `2027-03-04T09:30-05:00`. */
export function formatWhen(when: When): string {
  const day = formatDay(when.day);
  if (when.minute === undefined) return day;
  const time = `${day}T${formatTime(when.minute)}`;
  if (when.offset === undefined) return time;
  if (when.offset === 0) return `${time}Z`;
  return `${time}${when.offset < 0 ? "-" : "+"}${formatTime(Math.abs(when.offset))}`;
}

/** `publish`, `publish-14d`, `publish-2w`, `publish-3bd`, `publish-4h`, `publish+1d`; undefined for every other form. */
export function parseRelative(text: string): Relative | undefined {
  if (!text.startsWith("publish")) return undefined;
  const length = text.length;
  if (length === 7) return { sign: 1, amount: 0, unit: "h" };
  const code = text.charCodeAt(7);
  if (code !== PLUS && code !== HYPHEN) return undefined;
  let at = 8;
  let amount = 0;
  for (; at < length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    amount = amount * 10 + digit;
  }
  // Four digits reach over 27 years, more than any plan; beyond that it is a slip of the finger.
  if (at === 8 || at > 12) return undefined;
  const unit = relativeUnitAt(text, at);
  return unit === undefined ? undefined : { sign: code === HYPHEN ? -1 : 1, amount, unit };
}

/** `publish-3bd`; zero of anything is `publish`. */
export function formatRelative(relative: Relative): string {
  if (relative.amount === 0) return "publish";
  return `publish${relative.sign < 0 ? "-" : "+"}${relative.amount}${relative.unit}`;
}

/** Minutes since midnight of `21:00` (two digits each, 00:00 to 23:59); undefined for every other form. */
export function parseTime(text: string): number | undefined {
  if (text.length !== 5) return undefined;
  const minute = timeAt(text, 0);
  return minute < 0 ? undefined : minute;
}

/** `09:30` of minutes since midnight. */
export function formatTime(minute: number): string {
  return `${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}`;
}

/** Minutes of `09:30` from `offset` on, -1 when there is no such time. */
function timeAt(text: string, offset: number): number {
  if (text.charCodeAt(offset + 2) !== COLON) return -1;
  const hour = twoDigits(text, offset);
  const minute = twoDigits(text, offset + 3);
  return hour < 0 || hour > 23 || minute < 0 || minute > 59 ? -1 : hour * 60 + minute;
}

function relativeUnitAt(text: string, at: number): RelativeUnit | undefined {
  const rest = text.length - at;
  const code = text.charCodeAt(at);
  if (rest === 1) {
    if (code === 100) return "d";
    if (code === 119) return "w";
    return code === 104 ? "h" : undefined;
  }
  return rest === 2 && code === 98 && text.charCodeAt(at + 1) === 100 ? "bd" : undefined;
}
