import { type Document, visit } from "yaml";
import {
  blank,
  blankLines,
  contentAt,
  deeperEnd,
  type Line,
  type LocalEdit,
  lineAt,
  lineBefore,
  nextLine,
  trimmed,
} from "./fault-lines";
import { findKey, NO_KEY } from "./line";
import type { ProblemCode, Repair } from "./problem";
import { quoteScalar } from "./quoting";

/** A change that may be what the writer meant. */
export interface Candidate {
  readonly kind: Repair["kind"];
  readonly safe: boolean;
  /** In order, without overlap. */
  readonly edits: readonly LocalEdit[];
}

/** What is wrong, where, and what may mend it. */
export interface Fault {
  readonly code: ProblemCode;
  readonly start: number;
  readonly end: number;
  readonly lineStart: number;
  readonly lineEnd: number;
  /** The likeliest first. */
  readonly candidates: readonly Candidate[];
  /** What to leave out when nothing mends it: first little, then more. */
  readonly masks: readonly LocalEdit[];
}

interface YamlFault {
  readonly code: string;
  readonly at: number;
  readonly message: string;
}

/** Says in our words what `yaml` complains of. */
export function diagnose(text: string, error: YamlFault, document: Document.Parsed | undefined): Fault {
  const line = lineAt(text, contentAt(text, error.at));
  return (
    tabs(text, error, line) ??
    unclosedQuote(text, error, document) ??
    unclosedBracket(text, error, document) ??
    reserved(text, error, line) ??
    colon(text, error, line) ??
    glued(text, error, line) ??
    anchors(text, error, line) ??
    indentation(text, error, line) ??
    brokenQuote(text, line) ??
    gluedComment(text, error, line) ??
    fault(text, "unreadable-line", line, line.text, line.textEnd)
  );
}

function fault(
  text: string,
  code: ProblemCode,
  line: Line,
  start: number,
  end: number,
  candidates: Candidate[] = [],
): Fault {
  const masks: LocalEdit[] = [];
  if (line.value >= 0) masks.push(blank(line.value, line.end));
  masks.push(blank(line.text, line.end));
  const below = nextLine(text, line);
  if (below !== undefined && below.indentEnd - below.start > line.text - line.start) {
    masks.push(blankLines(text, line.text, deeperEnd(text, line)));
  }
  return {
    code,
    start,
    end: Math.max(start, end),
    lineStart: line.start,
    lineEnd: line.end,
    candidates,
    masks: masks.filter((mask) => text.slice(mask.start, mask.end) !== mask.text),
  };
}

function tabs(text: string, error: YamlFault, line: Line): Fault | undefined {
  const indented = [...text.matchAll(/^ *\t[ \t]*(?=[^ \t\r\n])/gm)];
  const first = indented[0];
  if (first === undefined || (error.code !== "TAB_AS_INDENT" && first.index > line.end)) return undefined;
  const start = first.index + first[0].indexOf("\t");
  const at = lineAt(text, start);
  const candidates = [2, 4, 1, 8, 3].map(
    (width): Candidate => ({
      kind: "spaces",
      safe: true,
      edits: indented.map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0].replaceAll("\t", " ".repeat(width)),
      })),
    }),
  );
  const found = fault(text, "tab-indent", at, start, first.index + first[0].length, candidates);
  const spaced = indented.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: " ".repeat(match[0].length),
  }));
  return { ...found, masks: [...spaced.slice(0, 1), ...found.masks] };
}

function unclosedQuote(
  text: string,
  error: YamlFault,
  document: Document.Parsed | undefined,
): Fault | undefined {
  if (!error.message.startsWith("Missing closing")) return undefined;
  let start = -1;
  visit(document ?? null, {
    Scalar: (_key, node) => {
      const token = node.srcToken;
      if (token?.type !== "single-quoted-scalar" && token?.type !== "double-quoted-scalar") return;
      const { source } = token;
      if (start < 0 && (source.length < 2 || source[source.length - 1] !== source[0])) start = token.offset;
    },
  });
  if (start < 0) start = Math.max(text.lastIndexOf('"', error.at), text.lastIndexOf("'", error.at), 0);
  const line = lineAt(text, start);
  const quote = text[start] ?? '"';
  const column = line.text - line.start;
  const candidates: Candidate[] = [];
  const moved: LocalEdit[] = [];
  for (
    let below = nextLine(text, line);
    below !== undefined && moved.length < 8;
    below = nextLine(text, below)
  ) {
    if (below.indentEnd - below.start > column || findKey(text, below.indentEnd, below.end) !== NO_KEY) break;
    moved.push({ start: below.start, end: below.indentEnd, text: " ".repeat(column + 2) });
    if (text.slice(below.indentEnd, below.end).includes(quote)) {
      return fault(text, "bad-indent", lineAt(text, below.indentEnd), below.start, below.end, [
        { kind: "spaces", safe: false, edits: moved },
      ]);
    }
  }
  for (let last: Line | undefined = line; last !== undefined && candidates.length < 6; ) {
    const end = trimmed(text, last.start, last.end);
    candidates.push({ kind: "close", safe: false, edits: [{ start: end, end, text: quote }] });
    last = nextLine(text, last);
    if (last === undefined || last.indentEnd - last.start <= column) break;
  }
  return fault(text, "unclosed-quote", line, start, trimmed(text, line.start, line.end), candidates);
}

function unclosedBracket(
  text: string,
  error: YamlFault,
  document: Document.Parsed | undefined,
): Fault | undefined {
  if (!error.message.startsWith("Flow ")) return undefined;
  let start = -1;
  visit(document ?? null, {
    Collection: (_key, node) => {
      const token = node.srcToken;
      if (token?.type !== "flow-collection" || start >= 0) return;
      const close = token.end[0]?.source;
      if (close !== (token.start.source === "[" ? "]" : "}")) start = token.offset;
    },
  });
  if (start < 0) return undefined;
  const line = lineAt(text, start);
  const column = line.text - line.start;
  const candidates: Candidate[] = [];
  for (let last: Line | undefined = line; last !== undefined && candidates.length < 6; ) {
    const end = last.textEnd;
    candidates.push({
      kind: "close",
      safe: false,
      edits: [{ start: end, end, text: closers(text, start, end) }],
    });
    last = nextLine(text, last);
    if (last === undefined || last.indentEnd - last.start <= column) break;
  }
  return fault(text, "unclosed-bracket", line, start, line.textEnd, candidates);
}

/** The brackets that close those left open between two offsets. */
function closers(text: string, start: number, end: number): string {
  let open = "";
  for (let at = start; at < end; at++) {
    const char = text[at];
    if (char === "[") open = `]${open}`;
    else if (char === "{") open = `}${open}`;
    else if ((char === "]" || char === "}") && open.startsWith(char)) open = open.slice(1);
    else if (char === '"' || char === "'") {
      const close = text.indexOf(char, at + 1);
      if (close > 0 && close < end) at = close;
    }
  }
  return open;
}

/** A value that starts with a character that has a meaning of its own. */
function reserved(text: string, error: YamlFault, line: Line): Fault | undefined {
  const start = line.value >= 0 && text[line.text] !== "*" ? line.value : line.text;
  const first = text[start] ?? "";
  const atStart = error.code === "BAD_SCALAR_START";
  if (!atStart && !(error.code === "UNEXPECTED_TOKEN" && "*&|>".includes(first) && first !== ""))
    return undefined;
  const at = atStart ? error.at : start;
  const end = scalarEnd(text, at, line);
  return fault(text, "reserved-character", line, at, at + 1, [
    quoted(text, at, end),
    quoted(text, at, line.textEnd),
  ]);
}

/** A second colon in a line, or a line below that is indented as if it belonged to the value. */
function colon(text: string, error: YamlFault, line: Line): Fault | undefined {
  if (error.code !== "BLOCK_AS_IMPLICIT_KEY" || !error.message.startsWith("Nested") || line.value < 0)
    return undefined;
  const second = secondColon(text, line.value, line.textEnd);
  const below = nextLine(text, line);
  if (second < 0) {
    if (below === undefined || below.indentEnd - below.start <= line.text - line.start) {
      return fault(text, "unreadable-line", line, line.value, line.textEnd, [
        quoted(text, line.value, line.textEnd),
      ]);
    }
    return fault(text, "bad-indent", below, below.indentEnd, below.textEnd, reindented(text, below));
  }
  const candidates = [quoted(text, line.value, line.textEnd)];
  let end = line.textEnd;
  for (let more = below; more !== undefined && more.indentEnd - more.start > line.text - line.start; ) {
    end = more.textEnd;
    candidates.push(quoted(text, line.value, end));
    if (candidates.length > 4) break;
    more = nextLine(text, more);
  }
  return fault(text, "unquoted-colon", line, second, second + 1, candidates);
}

function secondColon(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (text[at] === ":" && (at + 1 >= end || text[at + 1] === " " || text[at + 1] === "\t")) return at;
  }
  return -1;
}

/** `owner:marie`, or a line without any key. */
function glued(text: string, error: YamlFault, line: Line): Fault | undefined {
  const known = [
    "MULTILINE_IMPLICIT_KEY",
    "NO_KEY",
    "MISSING_CHAR",
    "BLOCK_AS_IMPLICIT_KEY",
    "UNEXPECTED_TOKEN",
  ];
  if (!known.includes(error.code) || line.value >= 0) return undefined;
  const match = /^[\p{L}_$][\p{L}\p{N}_.-]*:(?=[^ \t\r\n:/])/u.exec(text.slice(line.text, line.textEnd));
  if (match === null) return undefined;
  const at = line.text + match[0].length;
  return fault(text, "missing-space", line, at - 1, at, [
    { kind: "space-after-colon", safe: true, edits: [{ start: at, end: at, text: " " }] },
  ]);
}

function anchors(text: string, error: YamlFault, line: Line): Fault | undefined {
  if (error.code !== "MULTIPLE_ANCHORS") return undefined;
  const name = /^&[^ \t\r\n,[\]{}]*[ \t\r]*/.exec(text.slice(error.at))?.[0] ?? "";
  const end = error.at + name.length;
  return fault(text, "duplicate-anchor", line, error.at, error.at + name.trimEnd().length, [
    { kind: "remove", safe: false, edits: [{ start: error.at, end, text: "" }] },
  ]);
}

function indentation(text: string, error: YamlFault, line: Line): Fault | undefined {
  const about = error.code === "BAD_INDENT" || error.message.startsWith("Sequence item without");
  if (!about) return undefined;
  return fault(text, "bad-indent", line, line.indentEnd, line.textEnd, reindented(text, line));
}

/** The line, and those below that stand as far right, moved to where a line before starts. */
function reindented(text: string, line: Line): Candidate[] {
  const columns = new Set<number>();
  for (
    let above = lineBefore(text, line);
    above !== undefined && columns.size < 6;
    above = lineBefore(text, above)
  ) {
    columns.add(above.text - above.start);
    columns.add(above.indentEnd - above.start);
  }
  const width = line.indentEnd - line.start;
  columns.delete(width);
  const nearest = [...columns].sort((a, b) => Math.abs(a - width) - Math.abs(b - width));
  return nearest.slice(0, 4).flatMap((column) => {
    const edits: LocalEdit[] = [];
    for (
      let at: Line | undefined = line;
      at !== undefined && at.indentEnd - at.start >= width;
      at = nextLine(text, at)
    ) {
      edits.push({
        start: at.start,
        end: at.indentEnd,
        text: " ".repeat(at.indentEnd - at.start - width + column),
      });
      if (edits.length > 200) break;
    }
    const alone: Candidate = { kind: "spaces", safe: false, edits: edits.slice(0, 1) };
    return edits.length === 1 ? [alone] : [{ ...alone, edits }, alone];
  });
}

/** A quoted text with the same quotes in it, or with something behind it. */
function brokenQuote(text: string, line: Line): Fault | undefined {
  const start = line.value >= 0 ? line.value : line.text;
  const quote = text[start];
  if (quote !== '"' && quote !== "'") return undefined;
  const source = text.slice(start, line.textEnd);
  const inner = source.length > 1 && source.endsWith(quote) ? source.slice(1, -1) : source;
  return fault(text, "unreadable-line", line, start, line.textEnd, [
    { kind: "quote", safe: false, edits: [{ start, end: line.textEnd, text: quoteScalar(inner) }] },
  ]);
}

function gluedComment(text: string, error: YamlFault, line: Line): Fault | undefined {
  if (!error.message.startsWith("Comments must")) return undefined;
  const at = text.indexOf("#", error.at);
  if (at < 0) return undefined;
  return fault(text, "unreadable-line", line, at, line.end, [
    { kind: "spaces", safe: false, edits: [{ start: at, end: at, text: " " }] },
  ]);
}

function quoted(text: string, start: number, end: number): Candidate {
  const source = text.slice(start, end).replace(/[ \t\r]*\r?\n[ \t\r]*/g, " ");
  return { kind: "quote", safe: true, edits: [{ start, end, text: forceQuotes(source) }] };
}

function forceQuotes(text: string): string {
  const least = quoteScalar(text);
  return least === text ? `"${text}"` : least;
}

/** The end of a plain scalar in its line, as it would be with another first character. */
function scalarEnd(text: string, start: number, line: Line): number {
  const flow = /[[{]/.test(text.slice(line.value < 0 ? line.text : line.value, start));
  const source = text.slice(start + 1, line.textEnd);
  const stop = (flow ? /[,\]}]|:(?=[ \t\r\n]|$)/ : /:(?=[ \t\r\n]|$)/).exec(source);
  return trimmed(text, start, stop === null ? line.textEnd : start + 1 + stop.index);
}
