import type { Trace } from "./trace";

/** What a block scalar (`|` or `>`) holds. */
export interface BlockText {
  readonly value: string;
  /** The end of the last line that has text; of an empty block the end of its indicators. */
  readonly textEnd: number;
  /** The start of the first line after the block. */
  readonly next: number;
  /** The column its text starts at. */
  readonly indent: number;
}

/** The indicators after `|` or `>`. */
export interface BlockHeader {
  readonly folded: boolean;
  readonly chomp: "clip" | "strip" | "keep";
  /** The indentation given, or 0. */
  readonly indent: number;
  readonly end: number;
}

/** Reads `|`, `>` and what is glued to them; undefined when that is not as it must be. */
export function readBlockHeader(text: string, start: number): BlockHeader | undefined {
  const folded = text.charCodeAt(start) === 0x3e;
  let chomp: BlockHeader["chomp"] | undefined;
  let indent = 0;
  let at = start + 1;
  for (; at < start + 3; at++) {
    const code = text.charCodeAt(at);
    if (chomp === undefined && code === 0x2d) chomp = "strip";
    else if (chomp === undefined && code === 0x2b) chomp = "keep";
    else if (indent === 0 && code >= 0x31 && code <= 0x39) indent = code - 0x30;
    else break;
  }
  return { folded, chomp: chomp ?? "clip", indent, end: at };
}

/**
 * Reads the lines of a block scalar from the line start `from` on. `parent` is the column its
 * indentation counts from. Undefined: its lines are not as they must be (a first empty line that
 * is indented further than the text, a tab in the indentation).
 */
export function decodeBlock(
  text: string,
  header: BlockHeader,
  from: number,
  parent: number,
  trace?: Trace,
): BlockText | undefined {
  const end = text.length;
  let indent = header.indent > 0 ? Math.max(parent, 0) + header.indent : -1;
  if (indent < 0) {
    const found = findIndent(text, from, parent);
    if (found === undefined) return undefined;
    indent = found;
  }
  let value = "";
  let textEnd = header.end;
  let at = from;
  // Line ends not yet written: how many, and where the first stands.
  let breaks = 0;
  let breakStart = from;
  let written = false;
  // Whether any line has more than spaces.
  let solid = false;
  let allBreaks = 0;
  let lastMoreIndented = false;
  const flush = (moreIndented: boolean, textStart: number): void => {
    let fill = "\n".repeat(breaks);
    if (written && header.folded && !moreIndented && !lastMoreIndented) {
      fill = breaks === 1 ? " " : "\n".repeat(breaks - 1);
    }
    if (fill !== "") trace?.replace(fill.length, breakStart, textStart - breakStart);
    value += fill;
    breaks = 0;
  };
  while (at < end) {
    let column = at;
    while (column < end && column - at < indent && text.charCodeAt(column) === 0x20) column++;
    const lineEnd = breakOf(text, column);
    const code = text.charCodeAt(column);
    const blank = column >= end || code === 0x0a || code === 0x0d;
    if (!blank && column - at < indent) {
      if (code === 0x09) return undefined;
      break;
    }
    if (at === column && isMark(text, at)) break;
    if (!blank) {
      const moreIndented = code === 0x20 || code === 0x09;
      flush(moreIndented, column);
      trace?.copy(column, lineEnd - column);
      value += text.slice(column, lineEnd);
      written = true;
      solid ||= hasText(text, column, lineEnd);
      lastMoreIndented = moreIndented;
      textEnd = lineEnd;
      breakStart = lineEnd;
    } else if (!written && breaks === 0) breakStart = at;
    if (lineEnd >= end) {
      // The text ends in this line: its end counts as written.
      if (!blank) breaks++;
      if (allBreaks === 0 && end > at) allBreaks = 1;
      at = end;
      break;
    }
    breaks++;
    allBreaks++;
    at =
      text.charCodeAt(lineEnd) === 0x0d && text.charCodeAt(lineEnd + 1) === 0x0a ? lineEnd + 2 : lineEnd + 1;
  }
  if (!solid) {
    // Nothing but spaces is nothing: so does the `yaml` package.
    const fill = header.chomp === "keep" ? "\n".repeat(allBreaks) : "";
    return { value: fill, textEnd: header.end, next: at, indent };
  }
  const kept = header.chomp === "keep" ? breaks : header.chomp === "clip" && written ? 1 : 0;
  if (kept > 0) {
    trace?.replace(kept, breakStart, Math.max(0, Math.min(at, end) - breakStart));
    value += "\n".repeat(kept);
  }
  return { value, textEnd, next: at, indent };
}

function hasText(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== 0x20) return true;
  return false;
}

/** The column of the first line that is not empty; of none, that of the widest empty line. */
function findIndent(text: string, from: number, parent: number): number | undefined {
  const end = text.length;
  let widest = 0;
  let at = from;
  while (at < end) {
    let column = at;
    while (column < end && text.charCodeAt(column) === 0x20) column++;
    const code = text.charCodeAt(column);
    const width = column - at;
    if (column < end && code !== 0x0a && code !== 0x0d) {
      if (width <= parent) break;
      if (code === 0x09 && width === 0) return undefined;
      if (width === 0 && isMark(text, at)) break;
      return width < widest ? undefined : width;
    }
    if (width > widest) widest = width;
    if (column >= end) break;
    at = code === 0x0d && text.charCodeAt(column + 1) === 0x0a ? column + 2 : column + 1;
  }
  return Math.max(widest, parent + 1, 0);
}

function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x2d && code !== 0x2e) return false;
  if (text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code) return false;
  const after = text.charCodeAt(at + 3);
  return !(after > 0x20);
}

function breakOf(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  if (at < 0) return text.length;
  return at > from && text.charCodeAt(at - 1) === 0x0d ? at - 1 : at;
}
