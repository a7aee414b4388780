import { type Day, dayFrom, dayParts } from "./day";
import type { When } from "./when";
import { RULES_FROM, summerTime, type ZoneRule, zoneRule } from "./zone-rules";

/** Minutes since 1970-01-01T00:00Z. */
export type Instant = number;

/** What a local time is in a zone. */
export interface ZonedInstant {
  /**
   * `skipped`: the clocks jump over this time, `instant` is then as far after the jump as it was past it.
   * `twice`: the clocks pass it twice, `instant` is the first.
   */
  kind: "normal" | "skipped" | "twice";
  instant: Instant;
  /** The second time, for `twice`. */
  later?: Instant;
}

/** Whether this is the name of a time zone: `Region/City` or `UTC`, in the letter case in which it is listed. */
export function isZone(name: string): boolean {
  return zoneNamed(name) !== undefined;
}

/**
 * The moment of a local time. A `when` without minute is its midnight; its own offset is used where it has one.
 * Undefined when the zone is unknown (and needed).
 */
export function toInstant(when: When, zone: string): ZonedInstant | undefined {
  const local = when.day * 1440 + (when.minute ?? 0);
  if (when.offset !== undefined) return { kind: "normal", instant: local - when.offset };
  const known = zoneNamed(zone);
  if (known === undefined) return undefined;
  const before = offsetAt(known, local - 1440);
  // Mostly no change is near: then this offset holds for two days on.
  if (known.until > local + 1440) return { kind: "normal", instant: local - before };
  const after = offsetAt(known, local + 1440);
  if (before === after) return { kind: "normal", instant: local - before };
  const first = local - before;
  const second = local - after;
  const firstExists = offsetAt(known, first) === before;
  const secondExists = offsetAt(known, second) === after;
  if (firstExists && secondExists) return { kind: "twice", instant: first, later: second };
  if (!firstExists && !secondExists) return { kind: "skipped", instant: first };
  return { kind: "normal", instant: firstExists ? first : second };
}

/** Minutes ahead of UTC at this local time (before a jump where it is skipped or exists twice); undefined for an unknown zone. */
export function zoneOffset(zone: string, day: Day, minute: number): number | undefined {
  const zoned = toInstant({ day, minute }, zone);
  return zoned === undefined ? undefined : day * 1440 + minute - zoned.instant;
}

/** The local time of a moment, with the offset in force; undefined for an unknown zone. */
export function toLocal(instant: Instant, zone: string): Required<When> | undefined {
  const known = zoneNamed(zone);
  if (known === undefined) return undefined;
  const offset = offsetAt(known, instant);
  const local = instant + offset;
  const day = Math.floor(local / 1440);
  return { day, minute: local - day * 1440, offset };
}

/** The first local time that exists from this one on, without offset: itself, or the end of the jump. Undefined for an unknown zone. */
export function nextExisting(when: When, zone: string): When | undefined {
  const zoned = toInstant(when, zone);
  const known = zoneNamed(zone);
  if (zoned === undefined || known === undefined) return undefined;
  if (zoned.kind !== "skipped") return when;
  // `instant` is past the jump by less than the jump is long; no zone jumps further than a day.
  const jump = transitionBetween(known, zoned.instant - 1440, zoned.instant);
  const local = toLocal(jump, zone);
  return local === undefined ? undefined : { day: local.day, minute: local.minute };
}

interface Zone {
  name: string;
  /** How its clocks change now, where we know; else the runtime is asked. */
  rule: ZoneRule | undefined;
  /** Opened when first needed: it is slow. */
  format: Intl.DateTimeFormat | undefined;
  /** By year of UTC, filled when first asked for. */
  years: Map<number, YearOffsets>;
  /** The last year asked for: mostly it is asked for again. */
  last: YearOffsets | undefined;
  /** Until when the offset found last holds, as far as its year knows. */
  until: Instant;
}

/** The offsets of one year of UTC: `offsets[i]` holds from `starts[i]` on. */
interface YearOffsets {
  from: Instant;
  to: Instant;
  starts: Instant[];
  offsets: number[];
}

const zones = new Map<string, Zone | undefined>();
/** Names come from files: the memory for wrong ones has an end. */
const MAX_NAMES = 1000;
/** Shorter than any two changes of a zone are apart: Morocco's pause of Ramadan lasts about 30 days. */
const SAMPLE_MINUTES = 14 * 1440;

/** The last name asked for: a file names its zone once for all its posts. */
let lastZone: Zone | undefined;

function zoneNamed(name: string): Zone | undefined {
  if (lastZone !== undefined && lastZone.name === name) return lastZone;
  let zone = zones.get(name);
  if (zone === undefined) {
    if (zones.has(name)) return undefined;
    if (zones.size >= MAX_NAMES) zones.clear();
    zone = openZone(name);
    zones.set(name, zone);
  }
  if (zone !== undefined) lastZone = zone;
  return zone;
}

function openZone(name: string): Zone | undefined {
  const rule = zoneRule(name);
  if (rule !== undefined)
    return { name, rule, format: undefined, years: new Map(), last: undefined, until: 0 };
  if (!isListedCase(name)) return undefined;
  try {
    return { name, rule, format: openFormat(name), years: new Map(), last: undefined, until: 0 };
  } catch {
    // A RangeError: the runtime knows no such zone.
    return undefined;
  }
}

function openFormat(name: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US", {
    timeZone: name,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
}

/**
 * Whether the name is written as zones are: areas and cities with a capital, linked by slashes. `Intl` takes any case,
 * and abbreviations such as `EST`, which has no summer time and is hardly ever what was meant.
 */
function isListedCase(name: string): boolean {
  return /^(?:Etc\/(?:UTC|GMT(?:[+-]\d{1,2})?|UCT|Zulu|Universal|Greenwich)|(?!Us\/)(?:US|[A-Z][a-z]+)(?:\/[A-Z][A-Za-z]*[a-z][A-Za-z]*(?:[_-](?:[A-Z][a-z]+|of|es|au|d))*){1,2})$/.test(
    name,
  );
}

/** Minutes ahead of UTC at this moment. */
function offsetAt(zone: Zone, instant: Instant): number {
  let year = zone.last;
  if (year === undefined || instant < year.from || instant >= year.to) {
    year = yearOffsets(zone, instant);
    zone.last = year;
  }
  let index = year.starts.length - 1;
  while (index > 0 && instant < (year.starts[index] as number)) index--;
  zone.until = year.starts[index + 1] ?? year.to;
  return year.offsets[index] as number;
}

function yearOffsets(zone: Zone, instant: Instant): YearOffsets {
  const { year } = dayParts(Math.floor(instant / 1440));
  let read = zone.years.get(year);
  if (read === undefined) {
    const from = startOfYear(year);
    const to = startOfYear(year + 1);
    read =
      zone.rule !== undefined && year >= RULES_FROM
        ? ruledYear(zone.rule, year, from, to)
        : sampledYear(zone, from, to);
    zone.years.set(year, read);
  }
  return read;
}

function ruledYear(rule: ZoneRule, year: number, from: Instant, to: Instant): YearOffsets {
  const summer = summerTime(rule, year);
  if (summer === undefined) return { from, to, starts: [from], offsets: [rule.standard] };
  return {
    from,
    to,
    starts: [from, summer.from, summer.to],
    offsets: [rule.standard, rule.standard + 60, rule.standard],
  };
}

/** Finds the changes of a year by asking the runtime at intervals, then by bisection. */
function sampledYear(zone: Zone, from: Instant, to: Instant): YearOffsets {
  let offset = readOffset(zone, from);
  const offsets = [offset];
  const starts = [from];
  let at = from;
  while (at < to) {
    const next = Math.min(at + SAMPLE_MINUTES, to);
    const found = readOffset(zone, next);
    if (found !== offset) {
      const start = firstWithout(zone, offset, at, next);
      if (start < to) {
        starts.push(start);
        offsets.push(readOffset(zone, start));
      }
      offset = found;
    }
    at = next;
  }
  return { from, to, starts, offsets };
}

/** The first minute in (low, high] whose offset is not `offset`, by bisection. */
function firstWithout(zone: Zone, offset: number, low: Instant, high: Instant): Instant {
  let before = low;
  let after = high;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (readOffset(zone, middle) === offset) before = middle;
    else after = middle;
  }
  return after;
}

/** The moment of the change between two moments; the later one when there is none. */
function transitionBetween(zone: Zone, low: Instant, high: Instant): Instant {
  for (const year of [yearOffsets(zone, low), yearOffsets(zone, high)]) {
    for (let index = year.starts.length - 1; index > 0; index--) {
      const start = year.starts[index] as number;
      if (start > low && start <= high) return start;
    }
  }
  return high;
}

function startOfYear(year: number): Instant {
  const day = dayFrom(year, 1, 1);
  // Beyond four-digit years no file leads; the arithmetic still holds.
  return (day ?? Math.floor((year - 1970) * 365.2425)) * 1440;
}

/** Asks the runtime: `3/4/2027, 09:30:00` in the zone, against the same moment in UTC. */
function readOffset(zone: Zone, instant: Instant): number {
  if (zone.format === undefined) zone.format = openFormat(zone.name);
  const text = zone.format.format(instant * 60000);
  const numbers = [0, 0, 0, 0, 0, 0];
  let index = 0;
  let inNumber = false;
  for (let at = 0; at < text.length && index < 6; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) {
      numbers[index] = (numbers[index] as number) * 10 + digit;
      inNumber = true;
    } else if (inNumber) {
      inNumber = false;
      index++;
    }
  }
  const [month, day, year, hour, minute, second] = numbers as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const local =
    (dayFrom(year, month, day) ?? Math.floor(instant / 1440)) * 1440 + hour * 60 + minute + second / 60;
  // Local mean times before about 1920 have seconds; the nearest minute is near enough.
  return Math.round(local - instant);
}
