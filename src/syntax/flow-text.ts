import { hexValue } from "./plain-value";
import type { Trace } from "./trace";

/**
 * The text of a plain scalar between two offsets: lines are folded, spaces around their ends
 * dropped. `trace` learns where each stretch of the result comes from.
 */
export function decodePlain(text: string, start: number, end: number, trace?: Trace): string {
  let result = "";
  let at = start;
  for (;;) {
    const run = at;
    while (at < end && !isBreak(text.charCodeAt(at))) at++;
    if (at >= end) {
      trace?.copy(run, end - run);
      return result + text.slice(run, end);
    }
    let runEnd = at;
    while (runEnd > run && isBlank(text.charCodeAt(runEnd - 1))) runEnd--;
    trace?.copy(run, runEnd - run);
    result += text.slice(run, runEnd);
    const next = afterFold(text, at, end);
    const fold = foldOf(text, at, next);
    trace?.replace(fold.length, runEnd, next - runEnd);
    result += fold;
    at = next;
  }
}

/** The text of a single-quoted scalar; `start`/`end` with the quotes. */
export function decodeSingle(text: string, start: number, end: number, trace?: Trace): string {
  const last = end - 1;
  let result = "";
  let at = start + 1;
  let run = at;
  while (at < last) {
    const code = text.charCodeAt(at);
    if (code === 0x27) {
      trace?.copy(run, at - run);
      trace?.replace(1, at, 2);
      result += `${text.slice(run, at)}'`;
      at += 2;
      run = at;
    } else if (isBreak(code)) {
      let runEnd = at;
      while (runEnd > run && isBlank(text.charCodeAt(runEnd - 1))) runEnd--;
      trace?.copy(run, runEnd - run);
      const next = afterFold(text, at, last);
      const fold = foldOf(text, at, next);
      trace?.replace(fold.length, runEnd, next - runEnd);
      result += text.slice(run, runEnd) + fold;
      at = next;
      run = at;
    } else at++;
  }
  trace?.copy(run, last - run);
  return result + text.slice(run, last);
}

/** What a faulty escape does to `decodeDouble`: nothing is known, or its text stays. */
export type OnBadEscape = (start: number, end: number) => void;

/**
 * The text of a double-quoted scalar; `start`/`end` with the quotes. Of an escape that does not
 * exist `onBadEscape` is told, and its own characters are taken.
 */
export function decodeDouble(
  text: string,
  start: number,
  end: number,
  onBadEscape: OnBadEscape,
  trace?: Trace,
): string {
  const last = end - 1;
  let result = "";
  let at = start + 1;
  let run = at;
  // Blanks before this offset were written by escapes: folding keeps them.
  let kept = at;
  while (at < last) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) {
      trace?.copy(run, at - run);
      result += text.slice(run, at);
      const next = text.charCodeAt(at + 1);
      let length = 2;
      let value: string | undefined;
      if (isBreak(next) && at + 1 < last) {
        // The line end is dropped with the spaces that follow; empty lines after it are not.
        let after = breakEnd(text, at + 1, last);
        while (after < last && isBlank(text.charCodeAt(after))) after++;
        length = after - at;
        value = "";
      } else if (next === 0x78) {
        length = 4;
        value = codePoint(text, at + 2, Math.min(at + 4, last), 2);
      } else if (next === 0x75) {
        length = 6;
        value = codePoint(text, at + 2, Math.min(at + 6, last), 4);
      } else if (next === 0x55) {
        length = 10;
        value = codePoint(text, at + 2, Math.min(at + 10, last), 8);
      } else if (at + 1 < last) value = simpleEscape(next);
      if (value === undefined) {
        length = Math.min(2, last - at);
        onBadEscape(at, at + length);
        value = text.slice(at, at + length);
        trace?.copy(at, length);
      } else trace?.replace(value.length, at, length);
      result += value;
      at += length;
      run = at;
      kept = at;
    } else if (isBreak(code)) {
      let runEnd = at;
      while (runEnd > run && runEnd > kept && isBlank(text.charCodeAt(runEnd - 1))) runEnd--;
      trace?.copy(run, runEnd - run);
      const next = afterFold(text, at, last);
      const fold = foldOf(text, at, next);
      trace?.replace(fold.length, runEnd, next - runEnd);
      result += text.slice(run, runEnd) + fold;
      at = next;
      run = at;
      kept = at;
    } else at++;
  }
  trace?.copy(run, last - run);
  return result + text.slice(run, last);
}

/** The offset of the text after a line end, over empty lines and indentation. */
function afterFold(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isBreak(text.charCodeAt(at)) || isBlank(text.charCodeAt(at)))) at++;
  return at;
}

/** One line end is a space, each further one a line feed. */
function foldOf(text: string, from: number, to: number): string {
  let fold = "";
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) {
      if (breaks > 0) fold += "\n";
      breaks++;
    }
  }
  return fold === "" ? " " : fold;
}

function breakEnd(text: string, at: number, end: number): number {
  const next = text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
  return Math.min(next, end);
}

function codePoint(text: string, start: number, end: number, digits: number): string | undefined {
  if (end - start !== digits) return undefined;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = hexValue(text.charCodeAt(at));
    if (digit < 0) return undefined;
    value = value * 16 + digit;
  }
  return value > 0x10ffff ? undefined : String.fromCodePoint(value);
}

function simpleEscape(code: number): string | undefined {
  switch (code) {
    case 0x30:
      return "\0";
    case 0x61:
      return "\x07";
    case 0x62:
      return "\b";
    case 0x65:
      return "\x1b";
    case 0x66:
      return "\f";
    case 0x6e:
      return "\n";
    case 0x72:
      return "\r";
    case 0x74:
    case 0x09:
      return "\t";
    case 0x76:
      return "\v";
    case 0x4e:
      return "\x85";
    case 0x5f:
      return "\xa0";
    case 0x4c:
      return "\u2028";
    case 0x50:
      return "\u2029";
    case 0x20:
      return " ";
    case 0x22:
      return '"';
    case 0x2f:
      return "/";
    case 0x5c:
      return "\\";
    default:
      return undefined;
  }
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
