import { isDomainEnding } from "./domain-endings";

/** A part of a text, half-open in UTF-16 offsets. */
export interface TextRange {
  start: number;
  end: number;
}

/** An address in a text. */
export interface UrlRange extends TextRange {
  /** Whether it begins with `http://` or `https://`. */
  schemed: boolean;
}

const DOT = 46;

/**
 * The addresses in a text as X finds them (twitter-text 3.1.0): with a scheme, or a bare name with a known ending.
 * A full stop, comma or bracket after an address does not belong to it; of a path only Latin and Cyrillic letters do.
 */
export function urlsIn(text: string): UrlRange[] {
  const found: UrlRange[] = [];
  let free = 0;
  for (let dot = text.indexOf("."); dot >= 0; ) {
    const url = urlAround(text, dot, free);
    if (url !== undefined) {
      found.push(url);
      free = url.end;
    }
    dot = text.indexOf(".", url === undefined ? dot + 1 : free);
  }
  return found;
}

/** The address whose host has a dot here, and which begins at `free` or later. */
function urlAround(text: string, dot: number, free: number): UrlRange | undefined {
  if (!isHostCode(text.charCodeAt(dot + 1)) || dot === free) return undefined;
  let hostStart = dot;
  while (hostStart > free && isHostCode(text.charCodeAt(hostStart - 1))) hostStart--;
  if (hostStart === dot) return undefined;
  const schemeStart = schemeBefore(text, hostStart, free);
  if (schemeStart >= 0) {
    const hostEnd = hostEndFrom(text, hostStart, false);
    return hostEnd < 0 ? undefined : { start: schemeStart, end: tailEnd(text, hostEnd), schemed: true };
  }
  // Without a scheme the name has Latin letters only; what stands before it in other scripts is text.
  let start = dot;
  while (start > hostStart && isBareHostCode(text.charCodeAt(start - 1))) start--;
  if (start === dot) return undefined;
  const before = start === 0 ? 0 : text.charCodeAt(start - 1);
  if (isJoining(before) || before === 45 || before === 95 || before === DOT || before === 47)
    return undefined;
  const hostEnd = hostEndFrom(text, start, true);
  if (hostEnd < 0) return undefined;
  const end = tailEnd(text, hostEnd);
  // A bare name takes its port and query along only when a path follows.
  return { start, end: text.slice(hostEnd, end).includes("/") ? end : hostEnd, schemed: false };
}

/** Where `http://` or `https://` in front of the host begins, -1 when there is none. */
function schemeBefore(text: string, hostStart: number, free: number): number {
  if (!text.startsWith("://", hostStart - 3) || hostStart < 7) return -1;
  const plain = text.slice(hostStart - 7, hostStart - 3).toLowerCase() === "http";
  const secure = hostStart >= 8 && text.slice(hostStart - 8, hostStart - 3).toLowerCase() === "https";
  if (!plain && !secure) return -1;
  const start = hostStart - (secure ? 8 : 7);
  return start < free || (start > 0 && isJoining(text.charCodeAt(start - 1))) ? -1 : start;
}

/** A letter, digit or sign right before an address makes it part of something else: a word, an e-mail address. */
function isJoining(code: number): boolean {
  return (
    isAlphanumeric(code) || code === 64 || code === 36 || code === 35 || code === 0xff20 || code === 0xff03
  );
}

/** Names of hosts are no longer (RFC 1035), so a row of dots without end is not looked through again and again. */
const LONGEST_HOST = 255;

/**
 * The end of the longest host from `start` that has at least two labels and a known ending, else (with a scheme)
 * any ending of letters; -1 when there is none.
 */
function hostEndFrom(text: string, start: number, bare: boolean): number {
  let known = -1;
  let likely = -1;
  let label = start;
  let labels = 0;
  const furthest = Math.min(text.length, start + LONGEST_HOST);
  for (let at = start; at <= furthest; at++) {
    const code = text.charCodeAt(at);
    if (bare ? isBareHostCode(code) : isHostCode(code)) continue;
    const first = text.charCodeAt(label);
    const last = text.charCodeAt(at - 1);
    if (at === label || first === 45 || first === 95) break;
    labels++;
    if (labels > 1 && code !== 64 && code !== 43) {
      const ending = text.slice(label, at).toLowerCase();
      // A letter with an accent or of another script, or an underscore, ends an ending in plain letters.
      const latin = /^[a-z]+/.exec(ending)?.[0] ?? "";
      if (isDomainEnding(ending)) known = at;
      else if (/[^\0-\x5e\x60-\x7f]/.test(ending.charAt(latin.length)) && isDomainEnding(latin))
        known = label + latin.length;
      else if (ending.length > 1 && !/[0-9_-]/.test(ending)) likely = at;
    }
    if (code !== DOT || last === 45 || last === 95) break;
    label = at + 1;
  }
  return known >= 0 || bare ? known : likely;
}

/** The end of an address whose host ends here: with its port, path and query. */
function tailEnd(text: string, hostEnd: number): number {
  let end = hostEnd;
  if (text.charCodeAt(end) === 58) {
    let port = end + 1;
    while (isDigit(text.charCodeAt(port))) port++;
    if (port > end + 1) end = port;
  }
  if (text.charCodeAt(end) === 47) end = pathEnd(text, end + 1);
  if (text.charCodeAt(end) === 63) end = queryEnd(text, end);
  return end;
}

function pathEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 40) {
      const close = closingParen(text, at, 1);
      if (close < 0) break;
      at = close + 1;
      end = at;
    } else if (isPathCode(code)) {
      at++;
      if (isPathEndCode(code)) end = at;
    } else {
      break;
    }
  }
  return end;
}

/** The bracket that closes the one at `open`, with at most `depth` more inside; -1 when it does not close or is empty. */
function closingParen(text: string, open: number, depth: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 41) return at > open + 1 ? at : -1;
    if (code === 40) {
      const close = depth === 0 ? -1 : closingParen(text, at, depth - 1);
      if (close < 0) return -1;
      at = close;
    } else if (!isPathCode(code)) {
      return -1;
    }
  }
  return -1;
}

function queryEnd(text: string, start: number): number {
  let end = start;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isAlphanumeric(code) && !(code < 128 && "!?*'@();:&=+$/%#[]-_.,~|".includes(text.charAt(at)))) break;
    if (
      isAlphanumeric(code) ||
      code === 45 ||
      code === 95 ||
      code === 38 ||
      code === 61 ||
      code === 35 ||
      code === 47
    ) {
      end = at + 1;
    }
  }
  return end;
}

function isPathCode(code: number): boolean {
  if (code < 128) return isAlphanumeric(code) || "!*';:=+,.$/%#[]-_~@|&".includes(String.fromCharCode(code));
  return isLatinAccent(code) || (code >= 0x400 && code <= 0x4ff) || code === 0x2013;
}

function isPathEndCode(code: number): boolean {
  if (code < 128) {
    return (
      isAlphanumeric(code) ||
      code === 43 ||
      code === 45 ||
      code === 61 ||
      code === 95 ||
      code === 35 ||
      code === 47
    );
  }
  return isLatinAccent(code) || (code >= 0x430 && code <= 0x44f);
}

/** Letters, digits and hyphens of a host in any script; not spaces, punctuation, or halves of characters beyond the BMP. */
function isHostCode(code: number): boolean {
  if (code < 128) return isAlphanumeric(code) || code === 45 || code === 95;
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x3004) &&
    !(code >= 0x3008 && code <= 0x3020) &&
    !(code >= 0xd800 && code <= 0xf8ff) &&
    !(code >= 0xfe00 && code <= 0xff0f) &&
    code < 0xff1a
  );
}

function isBareHostCode(code: number): boolean {
  return code < 128 ? isAlphanumeric(code) || code === 45 || code === 95 : isLatinAccent(code);
}

function isLatinAccent(code: number): boolean {
  return (
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff)
  );
}

function isAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
