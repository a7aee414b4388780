import { foldWord, suggestForm, parseTime } from "../values";

/** What a cell says of the time of day. */
export interface TimeReading {
  /** Minutes since midnight; undefined where there is no one time. */
  readonly minute: number | undefined;
  /** A word such as EST behind the time: it is no zone, and a person is asked. */
  readonly abbreviation?: string;
  /** Seconds other than zero, a range: the text says more than the value. */
  readonly more?: true;
  /** It cannot be read as a time. */
  readonly unknown?: true;
}

const ABBREVIATION = /\s*\(?\b([A-Z]{2,4}T|[ECMP]T|HNE|HAE|HNP|HAP|UTC|GMT)\)?$/;
const RANGE = /^(.*\d\s*(?:h|:|am|pm|a\.m\.|p\.m\.)?.*?)\s*(?:[-–—]|\bà\b|\bto\b)\s*(\d.*)$/i;

/** The time of day that a text says: `10:00`, `18h`, `18 h 30`, `6:30 PM`, `23:22:16`. */
export function readTime(text: string): TimeReading {
  const code = text.charCodeAt(2);
  if (text.length === 5 && code === 58) {
    const minute = parseTime(text);
    if (minute !== undefined) return { minute };
  }
  let plain = text.replace(/[\s\u00a0\u202f]+/g, " ").trim();
  const zone = /\d/.test(plain) ? ABBREVIATION.exec(plain) : null;
  if (zone !== null) plain = plain.slice(0, zone.index).trim();
  const abbreviation = zone === null ? {} : { abbreviation: zone[1] as string };
  const seconds = /^(\d{1,2}:\d\d):(\d\d)(?:\.\d+)?(\s?[AaPp]\.?[Mm]\.?)?$/.exec(plain);
  const [found] = suggestForm("time", seconds === null ? plain : `${seconds[1]}${seconds[3] ?? ""}`);
  if (found !== undefined) {
    const minute = parseTime(found);
    const more = seconds !== null && seconds[2] !== "00" ? { more: true as const } : {};
    return { minute, ...abbreviation, ...more };
  }
  const range = RANGE.exec(plain);
  if (range !== null && suggestForm("time", (range[2] as string).trim()).length > 0)
    return { minute: undefined, more: true, ...abbreviation };
  return { minute: undefined, unknown: true, ...abbreviation };
}

/** Whether a text looks like a time of day. */
export function isTimeText(text: string): boolean {
  const { minute, more } = readTime(text);
  return minute !== undefined || more === true;
}

/** What a time that was read says of itself when nothing is lost: the zero before the hour is none. */
export function isPlainTime(text: string): boolean {
  return /^\d{1,2}:\d\d(?::00)?$/.test(text) || /^\d{1,2} ?h ?(?:\d\d)?$/.test(foldWord(text));
}
