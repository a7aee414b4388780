import type { RegisteredKind } from "../model";
import { countGraphemes, countText, factsFor, hashtagsIn, mentionsIn, urlsIn } from "../networks";
import {
  type Day,
  dayParts,
  foldWord,
  formatDuration,
  formatMoney,
  formatWhen,
  type Money,
  parseDuration,
  parseMoney,
  parseWhen,
  weekday,
} from "../values";
import { remembered } from "./remembered";
import { ABSENT, costOf, type Run, spend, type Value } from "./run";
import { DATE, DURATION, minutesOf, MONEY, typeNameOf } from "./types";

/** What a function does with its values; of a method the first is what it is called on. */
export type Action = (run: Run, first: Value, second: Value, third: Value) => Value;

/** Kinds of entities that an expression can look up by their ids. */
const LOOKED_UP = ["person", "channel", "objective", "step", "campaign", "theme", "segment", "plan"] as const;

/** Functions that CEL does not have, as it writes signatures. */
export const OWN_SIGNATURES: readonly string[] = [
  "length(string): int",
  "length(string, string): int",
  "hashtags(string): list<string>",
  "mentions(string): list<string>",
  "links(string): list<string>",
  "string.lower(): string",
  "string.containsWord(string): bool",
  `date(string): ${DATE}`,
  `money(string): ${MONEY}`,
  `${DATE}.date(): ${DATE}`,
  `${DATE}.weekday(): string`,
  `${DATE}.isWeekend(): bool`,
  `${DATE}.isHoliday(): bool`,
  ...LOOKED_UP.map((kind) => `${kind}(string): ${typeNameOf(kind)}`),
];

/** Operators between amounts; CEL knows the others. */
export const OWN_OPERATORS: readonly string[] = [
  ...["==", "<", "<=", ">", ">="].map((operator) => `${MONEY} ${operator} ${MONEY}: bool`),
  `${MONEY} + ${MONEY}: ${MONEY}`,
  `${MONEY} - ${MONEY}: ${MONEY}`,
];

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** The functions that rules may use; methods begin with a point. */
export const FUNCTIONS: Readonly<Record<string, Action>> = {
  size: (run, value) => sizeOf(run, value),
  ".size": (run, value) => sizeOf(run, value),
  int: (_run, value) => whole(typeof value === "string" ? numberIn(value) : Number(value)),
  double: (_run, value) => (typeof value === "string" ? numberIn(value) : Number(value)),
  string: (_run, value) => String(value),
  length: (run, text, network) => lengthOn(run, text as string, network as string | undefined),
  hashtags: stretches(hashtagsIn),
  mentions: stretches(mentionsIn),
  links: stretches(urlsIn),
  date: (_run, text) => dateIn(text),
  timestamp: (_run, text) => dateIn(text),
  duration: (_run, text) => parseDuration(text as string) ?? ABSENT,
  money: (_run, text) => parseMoney(text as string) ?? ABSENT,
  ".startsWith": (run, text, part) => weigh(run, text).startsWith(part as string),
  ".endsWith": (run, text, part) => weigh(run, text).endsWith(part as string),
  ".contains": (run, text, part) => searched(run, text, part).includes(part as string),
  ".indexOf": (run, text, part) => searched(run, text, part).indexOf(part as string),
  ".containsWord": (run, text, word) => hasWord(run, text as string, word as string),
  ".lowerAscii": (run, text) => weigh(run, text).replace(/[A-Z]+/g, (letters) => letters.toLowerCase()),
  ".upperAscii": (run, text) => weigh(run, text).replace(/[a-z]+/g, (letters) => letters.toUpperCase()),
  ".lower": (run, text) => weigh(run, text).toLowerCase(),
  ".trim": (run, text) => weigh(run, text).trim(),
  ".substring": (run, text, from, to) => substring(run, text as string, from, to),
  ".split": (run, text, by) => split(run, text as string, by as string),
  ".join": (run, list, by) => join(run, list as readonly string[], (by as string | undefined) ?? ""),
  ".date": (_run, at) => dayOf(at) * 1440,
  ".weekday": (_run, at) => WEEKDAYS[dayOfWeek(at)],
  ".isWeekend": (_run, at) => dayOfWeek(at) === 0 || dayOfWeek(at) === 6,
  ".isHoliday": (run, at) => run.around.isHoliday(dayOf(at)),
  ".getFullYear": (_run, at) => dayParts(dayOf(at)).year,
  ".getMonth": (_run, at) => dayParts(dayOf(at)).month - 1,
  ".getDate": (_run, at) => dayParts(dayOf(at)).day,
  ".getDayOfMonth": (_run, at) => dayParts(dayOf(at)).day - 1,
  ".getDayOfWeek": (_run, at) => dayOfWeek(at),
  ".getHours": (_run, at) => Math.floor((at as number) / 60),
  ".getMinutes": (_run, at) => at,
  ...Object.fromEntries(LOOKED_UP.map((kind) => [kind, lookUp(kind)])),
};

/** Methods that mean one thing of a moment and another of a duration. */
export const OF_MOMENTS: Readonly<Record<string, Action>> = {
  ".getHours": (_run, at) => Math.floor(minuteOfDay(at) / 60),
  ".getMinutes": (_run, at) => minuteOfDay(at) % 60,
};

/** A whole number that can be counted with exactly; else the rule says nothing. */
export function whole(value: Value): Value {
  const number = typeof value === "number" ? Math.trunc(value) : Number.NaN;
  return Number.isSafeInteger(number) ? number : ABSENT;
}

/** How a value is written where a finding names it. */
export function shownText(value: Value, type: string): string {
  if (type === DATE) {
    const minute = minuteOfDay(value);
    return formatWhen({ day: dayOf(value), minute: minute === 0 ? undefined : minute });
  }
  if (type === DURATION) return formatDuration(value as number);
  if (type === MONEY && typeof value === "object" && value !== null)
    return (value as Money).currency === "" ? "0" : formatMoney(value as Money);
  return String(value);
}

function lookUp(kind: RegisteredKind): Action {
  return (run, id) => run.around.lookup(kind, id as string);
}

function numberIn(text: string): Value {
  return /^[+-]?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : ABSENT;
}

function dateIn(text: Value): Value {
  const when = parseWhen(text as string);
  return when === undefined ? ABSENT : minutesOf(when);
}

function dayOf(at: Value): Day {
  return Math.floor((at as number) / 1440);
}

function minuteOfDay(at: Value): number {
  return (at as number) - dayOf(at) * 1440;
}

/** 0 is Sunday. */
function dayOfWeek(at: Value): number {
  return weekday(dayOf(at)) % 7;
}

function weigh(run: Run, text: Value): string {
  spend(run, costOf((text as string).length));
  return text as string;
}

/** A search that fails late can look at the whole part again at each character. */
function searched(run: Run, text: Value, part: Value): string {
  const [whole, wanted] = [text as string, part as string];
  spend(run, costOf(whole.length) * (1 + costOf(wanted.length)));
  return whole;
}

function sizeOf(run: Run, value: Value): number {
  if (typeof value === "string") return countGraphemesOf(run, value);
  if (Array.isArray(value)) return value.length;
  return value instanceof Map ? value.size : 0;
}

/** CEL counts code points; people count what they see. */
function countGraphemesOf(run: Run, text: string): number {
  spend(run, costOf(text.length) * 4);
  return graphemes(text);
}

const graphemes = remembered(countGraphemes);

/** A text's length as a network counts it; without a network, the characters that people see. */
function lengthOn(run: Run, text: string, network: string | undefined): number {
  spend(run, costOf(text.length) * 4);
  return counterOf(network ?? run.use?.channel?.network ?? "")(text);
}

const counters = new Map<string, (text: string) => number>();

/** How a network counts; one that is not known counts what people see. */
function counterOf(network: string): (text: string) => number {
  let counter = counters.get(network);
  if (counter === undefined) {
    const unit = factsFor({ network })?.text[0]?.unit;
    counter = unit === undefined ? graphemes : remembered((text) => countText(text, unit));
    counters.set(network, counter);
  }
  return counter;
}

function stretches(
  find: (text: string) => ReadonlyArray<{ readonly start: number; readonly end: number }>,
): Action {
  const all = remembered((text) => find(text).map(({ start, end }) => text.slice(start, end)));
  return (run, value) => {
    const text = weigh(run, value);
    spend(run, costOf(text.length) * 4);
    return all(text);
  };
}

/** Whether a word stands alone in a text, in whatever case, with or without accents. */
function hasWord(run: Run, text: string, word: string): boolean {
  spend(run, costOf(text.length) * (4 + costOf(word.length)));
  const [within, wanted] = [folded(text), foldWord(word)];
  if (wanted === "") return false;
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
    if (!isLetter(within[at - 1]) && !isLetter(within[at + wanted.length])) return true;
  }
  return false;
}

const folded = remembered(foldWord);

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}

function substring(run: Run, text: string, from: Value, to: Value): Value {
  const [start, end] = [from as number, (to as number | undefined) ?? text.length];
  if (start < 0 || end < start || end > text.length) return ABSENT;
  spend(run, costOf(end - start));
  return text.slice(start, end);
}

function split(run: Run, text: string, by: string): readonly string[] {
  const parts = weigh(run, text).split(by);
  spend(run, parts.length);
  return parts;
}

function join(run: Run, list: readonly string[], by: string): string {
  let length = 0;
  for (const text of list) length += text.length + by.length;
  spend(run, list.length + costOf(length));
  return list.join(by);
}
