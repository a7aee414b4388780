import type { Nodes, Root } from "mdast";
import { remark } from "remark";
import type { Processor } from "unified";
import { breakAt, lineEndAt } from "./line-ends";
import { isBlankLine } from "./markdown-front-matter";

/** A stretch that the parser recognised: an emphasis mark, an escape, a fence, … Offsets as in the text. */
export interface Token {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch that was not given to the parser, because reading it could take for ever. */
export interface SkippedPart {
  readonly start: number;
  readonly end: number;
  /** What there is too much of, and how much is read; `fault`: the parser itself broke down. */
  readonly of: "levels" | "marks" | "characters" | "fault";
  readonly limit: number;
}

export interface ParsedMarkdown {
  readonly root: Root;
  /** The tokens asked for, in order of their start; of equal starts the longer first. */
  readonly tokens: readonly Token[];
  readonly skipped: readonly SkippedPart[];
}

/** Quotes and lists in each other. The parser's own recursion ends at some thousands. */
const MAX_LEVELS = 100;
/** Marks of emphasis and links in one paragraph: the parser's time grows with their square. */
const MAX_MARKS = 2_000;
const MAX_CHARACTERS = 2_000_000;
/** Lines that underline a heading: for each the parser goes through all that stands before. */
const MAX_UNDERLINES = 2_000;

/** Parses a body. Never throws, and ends in a time that grows with the text's length. */
export function parseMarkdown(text: string): ParsedMarkdown {
  if (last?.text === text) return last.parsed;
  const { safe, skipped } = guard(text);
  const tokens: Token[] = [];
  const root = parse(safe, tokens);
  // Clauses that are not read must not vanish without a word.
  const lost: readonly SkippedPart[] =
    root === undefined ? [{ start: 0, end: text.length, of: "fault", limit: 0 }] : skipped;
  const parsed = { root: root ?? NOTHING, tokens: outerFirst(tokens), skipped: lost };
  last = { text, parsed };
  return parsed;
}

/** A policy's text is parsed to cut it and again to read it, one right after the other. */
let last: { readonly text: string; readonly parsed: ParsedMarkdown } | undefined;

/** What a character reference (`&eacute;`) stands for; itself when it is none. */
export function decodeReference(reference: string): string {
  const paragraph = parse(reference, [])?.children[0];
  const text = paragraph?.type === "paragraph" ? paragraph.children[0] : undefined;
  return text?.type === "text" ? text.value : reference;
}

/** Visits a tree in the order written, without recursion; `enter` may keep a node's children out. */
export function visit(root: Nodes, enter: (node: Nodes, quoted: boolean) => boolean | undefined): void {
  const stack: { node: Nodes; quoted: boolean }[] = [{ node: root, quoted: false }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (enter(top.node, top.quoted) === false || !("children" in top.node)) continue;
    const quoted = top.quoted || top.node.type === "blockquote";
    const children = top.node.children;
    for (let index = children.length - 1; index >= 0; index--) {
      stack.push({ node: children[index] as Nodes, quoted });
    }
  }
}

/** Where a node stands, as offsets. */
export function spanOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

const WANTED = new Set([
  "atxHeadingSequence",
  "autolinkMarker",
  "characterReference",
  "codeFencedFence",
  "codeTextPadding",
  "codeTextSequence",
  "definition",
  "emphasisSequence",
  "escapeMarker",
  "hardBreakEscape",
  "htmlFlow",
  "htmlText",
  "image",
  "label",
  "labelMarker",
  "link",
  "reference",
  "resource",
  "resourceDestinationString",
  "setextHeadingLine",
  "strongSequence",
]);

const NOTHING: Root = { type: "root", children: [] };

/** The tree of a text; undefined when the parser breaks down. */
function parse(text: string, tokens: Token[]): Root | undefined {
  try {
    return remark()
      .use(function collect(this: Processor) {
        this.data("fromMarkdownExtensions", [
          {
            afterExit(token) {
              if (!WANTED.has(token.type)) return undefined;
              tokens.push({ type: token.type, start: token.start.offset, end: token.end.offset });
              return undefined;
            },
          },
        ]);
      })
      .parse(text);
  } catch {
    tokens.length = 0;
    return undefined;
  }
}

/** Tokens come as they end; of two with the same stretch the outer one ends later. */
function outerFirst(tokens: Token[]): Token[] {
  return tokens.reverse().sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Blanks what the parser must not see by as many spaces. */
function guard(text: string): { safe: string; skipped: readonly SkippedPart[] } {
  const skipped: SkippedPart[] = [];
  const parts: string[] = [];
  let copied = 0;
  const skip = (start: number, end: number, of: SkippedPart["of"], limit: number): void => {
    skipped.push({ start, end, of, limit });
    parts.push(text.slice(copied, start), text.slice(start, end).replace(/[^\r\n]/g, " "));
    copied = end;
  };
  const length = Math.min(text.length, MAX_CHARACTERS);
  let paragraph = 0;
  let marks = 0;
  let underlines = 0;
  for (let line = 0; line < length; ) {
    const end = lineEndAt(text, line);
    if (isUnderline(text, line, end) && ++underlines > MAX_UNDERLINES) {
      if (marks > MAX_MARKS) skip(paragraph, line, "marks", MAX_MARKS);
      skip(line, text.length, "marks", MAX_UNDERLINES);
      break;
    }
    if (isBlankLine(text, line, end)) {
      if (marks > MAX_MARKS) skip(paragraph, line, "marks", MAX_MARKS);
      paragraph = breakAt(text, end);
      marks = 0;
    } else if (levelsOf(text, line, end) > MAX_LEVELS) {
      if (marks > MAX_MARKS) skip(paragraph, line, "marks", MAX_MARKS);
      skip(line, end, "levels", MAX_LEVELS);
      paragraph = breakAt(text, end);
      marks = 0;
    } else {
      marks += marksIn(text, line, end);
    }
    line = breakAt(text, end);
  }
  if (underlines > MAX_UNDERLINES) {
    // The rest is left out already.
  } else if (text.length > MAX_CHARACTERS) {
    skip(marks > MAX_MARKS ? paragraph : length, text.length, "characters", MAX_CHARACTERS);
  } else if (marks > MAX_MARKS) skip(paragraph, text.length, "marks", MAX_MARKS);
  parts.push(text.slice(copied));
  const safe = parts.length === 1 ? text : parts.join("");
  // The parser would take a byte order mark away, and every offset after it be one too small. At a
  // body's beginning it is a character like others; one at the file's is not part of the body.
  return { safe: safe.charCodeAt(0) === 0xfeff ? `\uFFFC${safe.slice(1)}` : safe, skipped };
}

/** Whether a line holds hyphens or equals signs from its beginning (or a quote's) to its end. */
function isUnderline(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && (text.charCodeAt(last) === 32 || text.charCodeAt(last) === 9)) last--;
  const sign = text.charCodeAt(last);
  if (last < start || (sign !== 45 && sign !== 61)) return false;
  let first = start;
  while (first < last && (text.charCodeAt(first) === 32 || text.charCodeAt(first) === 62)) first++;
  return text.charCodeAt(first) === sign;
}

/** How deep a line can stand in quotes and lists, by its beginning; never too few. */
function levelsOf(text: string, start: number, end: number): number {
  let levels = 0;
  let columns = 0;
  let mark = 0;
  let same = true;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) columns++;
    else if (code === 9) columns += 4;
    else if (code === 62 || code === 45 || code === 43 || code === 42 || code === 46 || code === 41) {
      levels++;
      if (mark !== 0 && mark !== code) same = false;
      mark = code;
    } else if (code < 48 || code > 57) return levels + (columns >> 1);
  }
  // Nothing but one mark: a line across the page, unless it is quotes.
  return same && mark !== 62 ? 0 : levels + (columns >> 1);
}

function marksIn(text: string, start: number, end: number): number {
  let marks = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 42 || code === 95) {
      // A run of one mark counts once.
      if (text.charCodeAt(at + 1) !== code) marks++;
    } else if (code === 93 || code === 60) marks++;
  }
  return marks;
}
