import { isBlank, isDash } from "./line";
import { breakAt, lineEndAt } from "./line-ends";

/** A line of a piece, by offsets. */
export interface LineSpan {
  readonly start: number;
  /** The first character that is neither space nor tab. */
  readonly text: number;
  /** Where its line end stands. */
  readonly end: number;
  readonly next: number;
}

/** The line an offset stands in. */
export function lineAround(text: string, offset: number): LineSpan {
  let start = offset;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  return lineFrom(text, start);
}

/** The line that starts at an offset. */
export function lineFrom(text: string, start: number): LineSpan {
  const end = lineEndAt(text, start);
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return { start, text: at, end, next: breakAt(text, end) };
}

/** The column of an offset in its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineAround(text, offset).start;
}

/** Whether the line is empty. */
export function isEmptyLine(line: LineSpan): boolean {
  return line.text >= line.end;
}

/** Whether the line has a comment only. */
export function isCommentLine(text: string, line: LineSpan): boolean {
  return text.charCodeAt(line.text) === 0x23 && line.text < line.end;
}

/**
 * The end of the last line of what starts at `offset` in `column`: of the lines below, those that
 * stand further right belong to it, and with `dashes` those that start with a dash in the column.
 */
export function blockEnd(text: string, offset: number, column: number, dashes: boolean): number {
  let line = lineAround(text, offset);
  let end = line.end;
  while (line.next > line.end) {
    line = lineFrom(text, line.next);
    if (isEmptyLine(line)) {
      if (line.next === line.end) break;
      continue;
    }
    const indent = line.text - line.start;
    const closes = indent === column && (text[line.text] === "]" || text[line.text] === "}");
    const isItem = dashes && indent === column && isDash(text, line.text, line.end);
    if (indent > column || closes || isItem) end = line.end;
    else if (!isCommentLine(text, line)) break;
  }
  return end;
}

/** Where the line of an offset ends, with its line end. */
export function afterLine(text: string, end: number): number {
  return lineAround(text, end).next;
}

/** Whether a block scalar between two offsets may keep the empty lines after it. */
function keeps(text: string, start: number, end: number): boolean {
  return /[|>][1-9]?\+/.test(text.slice(start, end));
}

/**
 * Where to stop taking out lines that end at `end`. What stands before them, from `before` to `start`, may end in a
 * block scalar that keeps the empty lines after it: then those below go too, or they would become its own.
 */
export function removedEnd(text: string, before: number, start: number, end: number): number {
  let stop = afterLine(text, end);
  if (!keeps(text, before, start)) return stop;
  while (stop < text.length && isEmptyLine(lineFrom(text, stop))) stop = lineFrom(text, stop).next;
  return stop;
}

/** The end of the empty lines after a line end, when the block scalar before it keeps them. */
export function keptEnd(text: string, start: number, end: number): number {
  if (!keeps(text, start, end)) return end;
  let kept = end;
  for (let at = breakAt(text, end); at < text.length || kept < at; ) {
    const line = lineFrom(text, at);
    if (!isEmptyLine(line) || line.next === line.end) break;
    kept = line.end;
    at = line.next;
  }
  return kept;
}

/** The end of the last line of a piece that has more than space and comments. */
export function contentEnd(text: string): number {
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const line = lineFrom(text, at);
    const comment = isCommentLine(text, line) && line.text === line.start;
    if (!isEmptyLine(line) && !comment) end = line.end;
    at = line.next;
  }
  return keptEnd(text, 0, end);
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || code === 0x0d;
}
