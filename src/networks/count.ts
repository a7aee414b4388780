import { eachEmoji, mayHoldEmoji } from "./emoji";
import { countGraphemes } from "./graphemes";
import { urlsIn } from "./urls";

/**
 * How a network counts text.
 * `weighted`: X (twitter-text 3: addresses 23, emoji 2, most scripts beyond Latin 2). `utf16`: JavaScript's length.
 * `codePoints`, `graphemes` (what a person sees), `bytes` (UTF-8). `mastodon`: graphemes, addresses with a scheme 23,
 * of a mention only the name. `threads`: emoji by their bytes, the rest by code points.
 */
export type CountUnit = "weighted" | "utf16" | "codePoints" | "graphemes" | "bytes" | "mastodon" | "threads";

/** What X and Mastodon count for an address, whatever its length. */
const URL_LENGTH = 23;

/** The length of a text in this unit; line ends count as one, however they are written. */
export function countText(text: string, unit: CountUnit): number {
  const plain = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  switch (unit) {
    case "weighted":
      return countWeighted(plain);
    case "utf16":
      return plain.length;
    case "codePoints":
      return countCodePoints(plain, 0, plain.length);
    case "graphemes":
      return countGraphemes(plain);
    case "bytes":
      return countBytes(plain, 0, plain.length);
    case "mastodon":
      return countMastodon(plain);
    case "threads":
      return countThreads(plain);
  }
}

function countWeighted(text: string): number {
  let simple = true;
  let dotted = false;
  let wide = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x300) {
      if (code === 46 && text.charCodeAt(at + 1) > 46) dotted = true;
    } else if (code >= 0x2010 && code <= 0x2027) {
      if (code > 0x201f) wide++;
    } else {
      // From the first combining mark on, two characters can be one in the composed form (NFC), in which X counts.
      simple = false;
    }
  }
  if (simple && !dotted) return text.length + wide;
  const normal = simple ? text : text.normalize("NFC");
  const emoji = !simple && mayHoldEmoji(normal);
  let count = 0;
  let at = 0;
  for (const url of dotted ? urlsIn(normal) : []) {
    count += weigh(normal.slice(at, url.start), emoji) + URL_LENGTH;
    at = url.end;
  }
  return count + weigh(at === 0 ? normal : normal.slice(at), emoji);
}

function weigh(text: string, emoji: boolean): number {
  let count = 0;
  let at = 0;
  if (emoji) {
    eachEmoji(text, (start, end) => {
      count += weighCodePoints(text, at, start) + 2;
      at = end;
    });
  }
  return count + weighCodePoints(text, at, text.length);
}

function weighCodePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const single =
      code <= 0x10ff ||
      (code >= 0x2000 && code <= 0x200d) ||
      (code >= 0x2010 && code <= 0x201f) ||
      (code >= 0x2032 && code <= 0x2037);
    count += single ? 1 : 2;
    if (isPair(text, at, end)) at++;
  }
  return count;
}

function countMastodon(text: string): number {
  let counted = text;
  if (text.includes("://")) {
    let parts = "";
    let at = 0;
    for (const url of urlsIn(text)) {
      // Bare names are no links there.
      if (!url.schemed) continue;
      parts += text.slice(at, url.start) + "x".repeat(URL_LENGTH);
      at = url.end;
    }
    counted = parts + text.slice(at);
  }
  const mention = counted.indexOf("@");
  if (mention >= 0 && counted.indexOf("@", mention + 1) >= 0) {
    counted = counted.replace(/(^|[^/\w])@([a-z0-9_]+)@[a-z0-9.-]*[a-z0-9]/gi, "$1@$2");
  }
  return countGraphemes(counted);
}

function countThreads(text: string): number {
  if (!mayHoldEmoji(text)) return countCodePoints(text, 0, text.length);
  let count = 0;
  let at = 0;
  eachEmoji(text, (start, end) => {
    count += countCodePoints(text, at, start) + countBytes(text, start, end);
    at = end;
  });
  return count + countCodePoints(text, at, text.length);
}

function countCodePoints(text: string, start: number, end: number): number {
  let count = end - start;
  for (let at = start; at < end; at++) {
    if (isPair(text, at, end)) {
      count--;
      at++;
    }
  }
  return count;
}

function countBytes(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) count += 1;
    else if (code < 0x800) count += 2;
    else if (isPair(text, at, end)) {
      count += 4;
      at++;
    } else count += 3;
  }
  return count;
}

/** Whether one character of two code units begins here. */
function isPair(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff || at + 1 >= end) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}
