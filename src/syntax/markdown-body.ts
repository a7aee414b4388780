import { breakAt, lineEndAt } from "./line-ends";
import { isBlankLine } from "./markdown-front-matter";
import type { MarkdownSource } from "./markdown-source";
import type { Place } from "./piece";
import type { Problem } from "./problem";

/** A text as readers get it, and where each character of it comes from. */
export interface BodyText {
  /** Line ends are LF; no blank line at the beginning or the end, no spaces at a line's end. */
  readonly text: string;
  /**
   * Offset in the file of the character at an index of `text`. What was written another way
   * (`&eacute;`) gives where that begins; the text's length gives where its last character ends.
   */
  toSource(index: number): number;
  /** The place in the file of a stretch of `text`. */
  placeOf(start: number, end: number): Place;
}

/** A picture in a body. It is not part of the text. */
export interface PostImage {
  readonly url: string;
  /** Empty when none is written. */
  readonly alt: string;
  readonly place: Place;
}

/** The body of a post. `text` is what stands before the first section of a language. */
export interface PostBody extends BodyText {
  /** By language tag, in the order written: what stands under a heading such as `## fr`. */
  readonly languages?: ReadonlyMap<string, BodyText & { readonly heading: Place }>;
  readonly images: readonly PostImage[];
  readonly problems: readonly Problem[];
}

/** A stretch of the source that reads otherwise in the text. Sorted by start, none overlapping. */
export interface BodyEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Something visible goes: the space that stood beside it goes too. */
  readonly dropped?: boolean;
}

/**
 * The body of a post that holds no Markdown to read; undefined when it does, and `readPostBody`
 * has to be asked. Most posts are answered here, without a parser.
 */
export function readPlainBody(source: MarkdownSource): PostBody | undefined {
  const { start, end } = source.body;
  if (!isPlain(source.readText, start, end)) return undefined;
  const { text, toSource, placeOf } = renderBody(source, start, end, []);
  return { text, toSource, placeOf, images: [], problems: [] };
}

/** Renders a stretch of the file: everything as written but for the edits. */
export function renderBody(
  source: MarkdownSource,
  from: number,
  to: number,
  edits: readonly BodyEdit[],
): BodyText {
  const written = source.readText;
  const writer = new TextWriter(written);
  let next = 0;
  let blanks = 0;
  let longest = 0;
  for (let line = from; line < to; ) {
    const end = Math.min(lineEndAt(written, line), to);
    const mark = writer.length;
    if (mark > 0) writer.insert("\n".repeat(Math.max(blanks, longest) + 1));
    const begin = writer.length;
    let at = line;
    let edited = false;
    for (let edit = edits[next]; edit !== undefined && edit.start < end; edit = edits[next]) {
      if (edit.end > line) {
        edited = true;
        if (edit.start > at) writer.copy(at, edit.start);
        if (edit.start >= line) writer.replace(edit);
        at = Math.max(at, edit.end);
        if (edit.dropped && at < end && leavesSpace(written, edit, line)) at++;
        if (edit.end > end) break;
      }
      next++;
    }
    if (at < end) writer.copy(at, end);
    writer.trim(begin);
    if (writer.length > begin) {
      blanks = longest = 0;
    } else {
      writer.cut(mark);
      if (edited && !isBlankLine(written, line, end)) {
        // A line that held nothing but what is gone leaves no gap: of the runs of blank lines
        // around it only the longest stays.
        longest = Math.max(longest, blanks);
        blanks = 0;
      } else {
        blanks++;
      }
    }
    line = breakAt(written, end);
  }
  return writer.finish(source);
}

/** Whether something dropped stood between two spaces, or before a space at its line's beginning. */
function leavesSpace(text: string, edit: BodyEdit, line: number): boolean {
  return (edit.start <= line || isSpace(text.charCodeAt(edit.start - 1))) && text.charCodeAt(edit.end) === 32;
}

/** A part of the text. A copied one maps character by character, another stands for one stretch. */
interface Run {
  readonly text: string;
  /** Where it begins in the text. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly copied: boolean;
}

class TextWriter {
  readonly #written: string;
  readonly #runs: Run[] = [];
  length = 0;

  constructor(written: string) {
    this.#written = written;
  }

  copy(start: number, end: number): void {
    this.#add(this.#written.slice(start, end), start, end, true);
  }

  replace(edit: BodyEdit): void {
    this.#add(edit.text, edit.start, edit.end, false);
  }

  /** Adds line ends, which stand where the last line's text ended. */
  insert(text: string): void {
    const at = this.#runs[this.#runs.length - 1]?.end ?? 0;
    this.#add(text, at, at, false);
  }

  /** Takes away the spaces and tabs at the end, back to the index `begin` at most. */
  trim(begin: number): void {
    let run = this.#runs[this.#runs.length - 1];
    while (run && this.length > begin) {
      const least = Math.max(0, begin - run.index);
      let keep = run.text.length;
      while (keep > least && isSpace(run.text.charCodeAt(keep - 1))) keep--;
      if (keep === run.text.length) return;
      this.cut(run.index + keep);
      if (keep > 0) return;
      run = this.#runs[this.#runs.length - 1];
    }
  }

  /** Shortens the text. */
  cut(length: number): void {
    while (this.length > length) {
      const run = this.#runs.pop() as Run;
      this.length = run.index;
      const keep = Math.max(0, length - run.index);
      this.#add(run.text.slice(0, keep), run.start, run.copied ? run.start + keep : run.end, run.copied);
    }
  }

  finish(source: MarkdownSource): BodyText {
    const runs = this.#runs;
    const text = runs.map((run) => run.text).join("");
    const runAt = (index: number): Run | undefined => {
      let low = 0;
      let high = runs.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((runs[middle] as Run).index <= index) low = middle;
        else high = middle - 1;
      }
      return runs[low];
    };
    const endOf = (index: number): number => {
      const run = runAt(index);
      if (!run) return source.body.start;
      return run.copied ? run.start + (index - run.index) + 1 : run.end;
    };
    const toSource = (index: number): number => {
      if (index >= text.length) return endOf(text.length - 1);
      const run = runAt(Math.max(0, index)) as Run;
      return run.copied ? run.start + (Math.max(0, index) - run.index) : run.start;
    };
    const placeOf = (start: number, end: number): Place => {
      const from = toSource(start);
      return source.placeOf(from, end > start ? Math.max(from, endOf(Math.min(end, text.length) - 1)) : from);
    };
    return { text, toSource, placeOf };
  }

  #add(text: string, start: number, end: number, copied: boolean): void {
    if (text === "") return;
    this.#runs.push({ text, index: this.length, start, end, copied });
    this.length += text.length;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Whether nothing between the offsets can be Markdown other than lists, quotes and paragraphs. */
function isPlain(text: string, start: number, end: number): boolean {
  let line = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const before = at > start ? text.charCodeAt(at - 1) : 10;
    const after = at + 1 < end ? text.charCodeAt(at + 1) : 10;
    switch (code) {
      case 42: // *
      case 91: // [
      case 92: // \
      case 96: // `
        return false;
      case 95: // _
        if (!isAlphanumeric(before) || !isAlphanumeric(after)) return false;
        break;
      case 38: // &
        if (isReference(text, at + 1, end)) return false;
        break;
      case 60: // <
        if (after === 33 || after === 47 || after === 63 || isAlphanumeric(after)) return false;
        break;
      case 126: // ~
        if (after === 126) return false;
        break;
      case 35: // #
        if (opensHeading(text, at, end, before)) return false;
        break;
      case 10:
      case 13:
        line = at + 1;
        break;
      case 45: // -
      case 61: // =
        if (isRule(text, line, at, end, code)) return false;
        break;
    }
  }
  return true;
}

/** The longest name of a character reference has 31 characters. */
function isReference(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && at - start < 32 && (isAlphanumeric(text.charCodeAt(at)) || text.charCodeAt(at) === 35))
    at++;
  return at > start && text.charCodeAt(at) === 59;
}

function opensHeading(text: string, at: number, end: number, before: number): boolean {
  if (!isSpace(before) && before !== 10 && before !== 13 && before !== 62) return false;
  let next = at;
  while (next < end && text.charCodeAt(next) === 35) next++;
  const code = next < end ? text.charCodeAt(next) : 10;
  return isSpace(code) || code === 10 || code === 13;
}

/** A line of nothing but one mark (after quotes and spaces) may underline a heading. */
function isRule(text: string, line: number, at: number, end: number, mark: number): boolean {
  for (let index = line; index < at; index++) {
    const code = text.charCodeAt(index);
    if (!isSpace(code) && code !== 62) return false;
  }
  for (let index = at; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 13) break;
    if (code !== mark && !isSpace(code)) return false;
  }
  return true;
}
