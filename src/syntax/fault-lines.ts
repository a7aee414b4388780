import { isDash } from "./line";

/** A replacement in the text that is looked at. */
export interface LocalEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A line as somebody sees it who looks for what is wrong with it. Its parts are offsets. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** The first character that is no space. */
  readonly indentEnd: number;
  /** The first character after the dashes of list items. */
  readonly text: number;
  /** The start of what follows the key's colon; -1 of a line without key. */
  readonly value: number;
  /** The end of the text, without a comment and the space before it. */
  readonly textEnd: number;
}

/** Blanks a stretch of a line. */
export function blank(start: number, end: number): LocalEdit {
  return { start, end, text: " ".repeat(end - start) };
}

/** Blanks a stretch of lines. */
export function blankLines(text: string, start: number, end: number): LocalEdit {
  return { start, end, text: text.slice(start, end).replace(/[^\r\n]/g, " ") };
}

/** The end of the lines below that stand further right. */
export function deeperEnd(text: string, line: Line): number {
  let end = line.end;
  for (let below = nextLine(text, line); below !== undefined; below = nextLine(text, below)) {
    if (below.indentEnd - below.start <= line.text - line.start) break;
    end = below.end;
  }
  return end;
}

/** `at`, or the last text before it where only space and line ends follow. */
export function contentAt(text: string, at: number): number {
  if (/^[ \t\r]*[^ \t\r\n]/.test(text.slice(at, at + 1000))) return at;
  return trimmed(text, 0, at);
}

/** The end of a stretch without the space at its end. */
export function trimmed(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[ \t\r\n]/.test(text[at - 1] ?? "")) at--;
  return at;
}

/** The line an offset stands in. */
export function lineAt(text: string, at: number): Line {
  const start = at <= 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
  const feed = text.indexOf("\n", start);
  let end = feed < 0 ? text.length : feed;
  if (text[end - 1] === "\r" && end > start) end--;
  let indentEnd = start;
  while (indentEnd < end && (text[indentEnd] === " " || text[indentEnd] === "\t")) indentEnd++;
  let first = indentEnd;
  while (first < end && isDash(text, first, end)) {
    first++;
    while (first < end && text[first] === " ") first++;
  }
  const textEnd = withoutComment(text, first, end);
  return { start, end, indentEnd, text: first, value: valueStart(text, first, textEnd), textEnd };
}

function valueStart(text: string, from: number, end: number): number {
  const match = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^ \t\r\n"'[\]{}#][^#]*?)[ \t]*:(?=[ \t\r\n]|$)[ \t\r]*/.exec(
    text.slice(from, Math.min(end, from + 1100)),
  );
  return match === null ? -1 : from + match[0].length;
}

function withoutComment(text: string, from: number, end: number): number {
  let quote = "";
  for (let at = from; at < end; at++) {
    const char = text[at] ?? "";
    if (quote !== "") {
      if (char === "\\" && quote === '"') at++;
      else if (char === quote) quote = "";
    } else if ((char === '"' || char === "'") && /[ \t\r\n:[{,-]/.test(text[at - 1] ?? " ")) {
      if (text.indexOf(char, at + 1) > 0 && text.indexOf(char, at + 1) < end) quote = char;
    } else if (char === "#" && /[ \t\r\n]/.test(text[at - 1] ?? " ")) return trimmed(text, from, at);
  }
  return trimmed(text, from, end);
}

/** The next line that has text. */
export function nextLine(text: string, line: Line): Line | undefined {
  let at = line.end;
  while (at < text.length) {
    at = text.indexOf("\n", at) + 1;
    if (at === 0 || at >= text.length) return undefined;
    const next = lineAt(text, at);
    if (next.indentEnd < next.end && text[next.indentEnd] !== "#") return next;
    at = next.end;
  }
  return undefined;
}

/** The line before that has text. */
export function lineBefore(text: string, line: Line): Line | undefined {
  let start = line.start;
  while (start > 0) {
    const before = lineAt(text, start - 1);
    if (before.indentEnd < before.end && text[before.indentEnd] !== "#") return before;
    start = before.start;
  }
  return undefined;
}
