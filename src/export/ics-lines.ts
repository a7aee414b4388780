import { type Day, dayParts, type Instant, type When } from "../values";

/** Most octets of a line, without its end (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/** A moment as a calendar holds it: of the whole world, of the clocks on the wall wherever they are, or a day. */
export type IcsMoment =
  | { readonly instant: Instant }
  | { readonly floating: Required<Pick<When, "day" | "minute">> }
  | { readonly day: Day };

/** `NAME:text`, with what has a meaning in a text escaped and without characters that no text may hold. */
export function textLine(name: string, text: string): string {
  return `${name}:${escapeText(text)}`;
}

/** Several texts under one name, with commas between. */
export function textsLine(name: string, texts: readonly string[]): string {
  return `${name}:${texts.map(escapeText).join(",")}`;
}

/** The line of an address; undefined of what is none, or could not stand on a line. */
export function addressLine(name: string, address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:\/\/[^\s\p{Cc}]+$/iu.test(address)) return undefined;
  return `${name}:${address.replace(/[^\x21-\x7e]/gu, (sign) => encodeURIComponent(sign.replace(/\p{Cs}/u, "\ufffd")))}`;
}

/** `DTSTART;VALUE=DATE:20270304`, `DTSTART:20270304T143000Z`, or without `Z` where no zone is known. */
export function momentLine(name: string, moment: IcsMoment): string {
  if ("day" in moment) return `${name};VALUE=DATE:${dayDigits(moment.day)}`;
  if ("instant" in moment) return `${name}:${instantDigits(moment.instant)}`;
  const { day, minute } = moment.floating;
  return `${name}:${dayDigits(day)}T${timeDigits(minute)}`;
}

/** `20270304T143000Z`. */
export function instantDigits(instant: Instant): string {
  const day = Math.floor(instant / 1440);
  return `${dayDigits(day)}T${timeDigits(instant - day * 1440)}Z`;
}

function dayDigits(day: Day): string {
  const { year, month, day: date } = dayParts(day);
  return `${digits(year, 4)}${digits(month, 2)}${digits(date, 2)}`;
}

function timeDigits(minute: number): string {
  return `${digits(Math.floor(minute / 60), 2)}${digits(minute % 60, 2)}00`;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

const SPECIAL = /[\\;,\p{Cc}]/u;

/** A text without meaning for the format: a line end of any kind is `\n`; controls and halves of characters go. */
export function escapeText(text: string): string {
  const sound = HALF.test(text) ? text.replace(HALVES, "\ufffd") : text;
  if (!SPECIAL.test(sound)) return sound;
  return sound
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "");
}

const HALF = /[\ud800-\udfff]/;
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A line with its end, cut into parts of at most 75 octets that never part a character. */
export function folded(line: string): string {
  // At most three octets for each code unit.
  if (line.length * 3 <= MOST_OCTETS || (line.length <= MOST_OCTETS && isAscii(line))) return `${line}\r\n`;
  let result = "";
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) as number;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > MOST_OCTETS) {
      result += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 1;
    }
    octets += size;
    at += code < 0x10000 ? 1 : 2;
  }
  return `${result}${line.slice(from)}\r\n`;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** The content lines of a file, unfolded. */
export function unfolded(text: string): readonly string[] {
  return text
    .replace(/^\ufeff/, "")
    .replace(/\r?\n[ \t]/g, "")
    .split(/\r?\n/)
    .filter((line) => line !== "");
}
