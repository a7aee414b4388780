import { type Day, dayFrom, foldWord, parseDay, parseWhen } from "../values";
import { monthNamed, saysNoDate, weekdayNamed } from "./date-words";
import { readTime, type TimeReading } from "./times";

/** A date as a cell writes it, before the column has decided how its parts are read. */
export type DateCell = {
  /** The time that stands beside it. */
  readonly time?: TimeReading;
  readonly offset?: number;
  /** The weekday that stands beside it, 0 for Sunday. */
  readonly weekday?: number;
} & (
  | { readonly kind: "day"; readonly day: Day }
  /** A form that has a day, and a day that does not exist. */
  | { readonly kind: "impossible" }
  /** Day and month in an order that the column decides; `third` is the year where there is one. */
  | {
      readonly kind: "numeric";
      readonly parts: readonly [number, number];
      readonly third: number | undefined;
      readonly short: boolean;
    }
  | { readonly kind: "monthDay"; readonly month: number; readonly date: number; readonly doubtful: boolean }
  | { readonly kind: "month"; readonly month: number; readonly year: number | undefined }
  /** Days from an anchor; a numbered day counts from 1. */
  | { readonly kind: "relative"; readonly days: number }
  /** Weeks from an anchor, from 1. */
  | { readonly kind: "week"; readonly week: number; readonly onWeekday?: number }
  | { readonly kind: "weekday" }
  | { readonly kind: "none" }
  | { readonly kind: "unknown" }
);

const NUMERIC = /^(\d{1,2})([-/. ])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;

/** Reads a cell without deciding anything that another cell could contradict. */
export function readDateCell(text: string): DateCell {
  if (text.length === 10) {
    const day = parseDay(text);
    if (day !== undefined) return { kind: "day", day };
  }
  const when = parseWhen(text);
  if (when !== undefined) {
    const { day, minute, offset } = when;
    return {
      kind: "day",
      day,
      ...(minute === undefined ? {} : { time: withSeconds(text, minute) }),
      ...(offset === undefined ? {} : { offset }),
    };
  }
  const plain = text.replace(/[\s\u00a0\u202f]+/g, " ").trim();
  if (plain.length > 80) return { kind: "unknown" };
  const folded = foldWord(plain);
  if (plain === "" || saysNoDate(folded)) return { kind: "none" };
  return moment(plain) ?? withoutTime(plain, folded) ?? withTime(plain) ?? { kind: "unknown" };
}

function withSeconds(text: string, minute: number): TimeReading {
  return /:\d\d:(?!00)\d\d/.test(text) ? { minute, more: true } : { minute };
}

/** `2026-07-16 10:00:00`, with or without an offset. */
function moment(plain: string): DateCell | undefined {
  const found =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T ](\d{1,2}:\d\d(?::\d\d)?)(?:\.\d+)? ?(Z|[+-]\d\d:?\d\d)?$/i.exec(
      plain,
    );
  if (found === null) return undefined;
  const day = dayFrom(Number(found[1]), Number(found[2]), Number(found[3]));
  const time = readTime(found[4] as string);
  if (day === undefined || time.minute === undefined) return { kind: "impossible" };
  const offset = found[5] === undefined ? undefined : offsetOf(found[5]);
  return { kind: "day", day, time, ...(offset === undefined ? {} : { offset }) };
}

function offsetOf(text: string): number {
  if (/^z$/i.test(text)) return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return text.startsWith("-") ? -minutes : minutes;
}

function withoutTime(plain: string, folded: string): DateCell | undefined {
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst !== null) {
    const day = dayFrom(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
    return day === undefined ? { kind: "impossible" } : { kind: "day", day };
  }
  const numeric = NUMERIC.exec(plain);
  if (numeric !== null) {
    const third = numeric[4] === undefined ? undefined : Number(numeric[4]);
    // A time such as `9.30` has two parts and a point too.
    if (third === undefined && numeric[2] !== "/" && numeric[2] !== "-") return undefined;
    return {
      kind: "numeric",
      parts: [Number(numeric[1]), Number(numeric[3])],
      third,
      short: numeric[4]?.length === 2,
    };
  }
  return named(folded) ?? counted(folded);
}

/** A day and a time beside it: « lun. 13 juil. · 18h », `tomorrow 9:40`, `1/27/2026 17:30`, `Tuesday 9:00 AM EST`. */
function withTime(plain: string): DateCell | undefined {
  const found =
    /^(.*?[^\s·,@–—-])(?:\s*[·,@–—-]\s*|\s+(?:à|a|at|vers)\s+|\s+)(\d{1,2}(?:\s?:\s?\d\d(?::\d\d)?|\s?h\s?(?:\d\d)?)?(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?|midi|noon)$/i.exec(
      plain,
    );
  if (found === null) return undefined;
  const time = readTime(found[2] as string);
  if (time.minute === undefined) return undefined;
  const date = withoutTime(found[1] as string, foldWord(found[1] as string));
  return date === undefined ? undefined : { ...date, time };
}

/** A month in words, with what stands beside it. */
function named(folded: string): DateCell | undefined {
  const tokens = folded
    .split(/[\s,./-]+/)
    .filter((token) => token !== "" && !/^(?:le|the|of|de|du|on|week|semaine)$/.test(token));
  if (tokens.length === 0 || tokens.length > 4) return undefined;
  const numbers: number[] = [];
  const words: string[] = [];
  for (const token of tokens) {
    const number = /^(\d{1,4})(?:er|st|nd|rd|th)?$/.exec(token);
    if (number !== null) numbers.push(Number(number[1]));
    else words.push(token);
  }
  if (words.length === 1 && numbers.length === 0) {
    const only = words[0] as string;
    const weekday = weekdayNamed(only);
    if (weekday !== undefined && only !== "mar") return { kind: "weekday", weekday };
    const month = monthNamed(only);
    return month === undefined ? undefined : { kind: "month", month, year: undefined };
  }
  if (words.length === 0 || words.length > 2) return undefined;
  const month = monthNamed(words.at(-1) as string);
  const weekday = words.length === 2 ? weekdayNamed(words[0] as string) : undefined;
  if (words.length === 2 && weekday === undefined) return undefined;
  if (month === undefined) return undefined;
  return dated(numbers, month, words.length === 1 && words[0] === "mar", weekday);
}

function dated(
  numbers: readonly number[],
  month: number,
  doubtful: boolean,
  weekday: number | undefined,
): DateCell | undefined {
  const beside = weekday === undefined ? {} : { weekday };
  const [first, second] = numbers;
  if (first === undefined) return undefined;
  if (numbers.length === 1)
    return first > 31
      ? { kind: "month", month, year: first }
      : { kind: "monthDay", month, date: first, doubtful, ...beside };
  if (numbers.length !== 2 || second === undefined) return undefined;
  const [year, date] = first > 31 ? [first, second] : [second, first];
  if (year < 100) return undefined;
  const day = dayFrom(year, month, date);
  return day === undefined ? { kind: "impossible" } : { kind: "day", day, ...beside };
}

/** What counts from an anchor: `J-7`, `D+3`, `T-2_Mon`, `Day 5`, `W1`, « Semaine 3 », `tomorrow`, a number alone. */
function counted(folded: string): DateCell | undefined {
  if (/^(?:today|aujourd'hui)$/.test(folded)) return { kind: "relative", days: 0 };
  if (/^(?:tomorrow|demain)$/.test(folded)) return { kind: "relative", days: 1 };
  const signed = /^([jdt]) ?([-+−–]) ?(\d{1,3})(?:[_ ]([a-z]{3,9}))?$/.exec(folded);
  if (signed !== null) {
    const count = Number(signed[3]) * (signed[2] === "+" ? 1 : -1);
    const weekday = signed[4] === undefined ? undefined : weekdayNamed(signed[4]);
    if (signed[4] !== undefined)
      return weekday === undefined ? undefined : { kind: "week", week: count + 1, onWeekday: weekday };
    return { kind: "relative", days: count };
  }
  const week = /^(?:w|wk|week|s|sem|semaine) ?(\d{1,2})$/.exec(folded);
  if (week !== null) return { kind: "week", week: Number(week[1]) };
  const month = /^(?:month|mois|m) ?\d{1,2}(?: \(([a-z]+)\.? (\d{4})\))?$/.exec(folded);
  if (month !== null) {
    const number = month[1] === undefined ? undefined : monthNamed(month[1]);
    return number === undefined ? undefined : { kind: "month", month: number, year: Number(month[2]) };
  }
  const day = /^(?:(?:day|jour|j) ?)?(\d{1,3})$/.exec(folded);
  return day === null ? undefined : { kind: "relative", days: Number(day[1]) - 1 };
}

/** Whether a cell looks like a date, or like what stands for one. */
export function isDateText(text: string): boolean {
  const { kind } = readDateCell(text);
  return kind === "day" || kind === "numeric" || kind === "monthDay";
}
