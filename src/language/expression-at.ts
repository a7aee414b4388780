import type { Expressions, Subject } from "../expression";
import { listOf } from "../schema";
import { besideAt, keyAt } from "./around-place";
import type { LanguageContext } from "./context";
import type { PlaceAt } from "./place-at";
import { lineEndAt } from "./trail-lines";

/** An expression of a policy's own rule, with the cursor in it. */
export interface ExpressionAt {
  readonly expressions: Expressions;
  /** As it is read: without the quotes and escapes of YAML. */
  readonly text: string;
  /** In that text, in UTF-16 code units. */
  readonly offset: number;
  /** What the rule is about; posts while it does not say. */
  readonly subject: Subject;
  /** Where an index of the text stands in the file. */
  inFile(index: number): number;
}

/** The expression that a place is in; undefined of another place, and while nothing that reads expressions is loaded. */
export function expressionAt({ session }: LanguageContext, place: PlaceAt): ExpressionAt | undefined {
  const { expressions } = session.checker;
  if (expressions === undefined || place.role !== "value" || place.spot?.within !== "rule") return undefined;
  const key = keyAt(place);
  if (key !== "when" && key !== "require") return undefined;
  const written = place.style === "block" ? inBlock(place) : inLine(place);
  if (written === undefined) return undefined;
  const { text, places } = written;
  const at = places.findIndex((it) => it >= place.offset);
  return {
    expressions,
    text,
    offset: at < 0 ? text.length : at,
    subject: subjectOf(place),
    inFile: (index) => place.start + (places[index] ?? place.offset),
  };
}

/** A text, and where each of its characters begins in the piece; one place more for its end. */
interface Written {
  readonly text: string;
  readonly places: readonly number[];
}

function inLine({ piece, word, style, offset }: PlaceAt): Written | undefined {
  const raw = piece.text.slice(word.start, word.end);
  if (style === "plain") return decoded(raw, word.start, () => 1);
  if (offset <= word.start) return undefined;
  const quote = style === "single" ? "'" : '"';
  const closed = raw.length > 1 && raw.endsWith(quote);
  if (closed && offset === word.end) return undefined;
  const inner = raw.slice(1, closed ? -1 : undefined);
  return decoded(inner, word.start + 1, (at) =>
    style === "single" ? (inner.startsWith("''", at) ? 2 : 1) : inner[at] === "\\" ? 2 : 1,
  );
}

/** Takes so many characters for each of the text; of two the second counts. */
function decoded(raw: string, start: number, widthAt: (at: number) => number): Written {
  const places: number[] = [];
  let text = "";
  for (let at = 0; at < raw.length; ) {
    const width = Math.min(widthAt(at), raw.length - at);
    places.push(start + at);
    text += raw[at + width - 1];
    at += width;
  }
  places.push(start + raw.length);
  return { text, places };
}

/** The lines of a block text: their indents are blanks, which mean nothing in an expression. */
function inBlock({ piece: { text }, offset }: PlaceAt): Written | undefined {
  let start = startOfLine(text, offset);
  for (;;) {
    if (start === 0) return undefined;
    const above = startOfLine(text, start - 1);
    if (/^[ \t]*(?:- +)*["']?(?:when|require)["']?[ \t]*:.*[|>]/.test(text.slice(above, start))) break;
    start = above;
  }
  const indent = /^(?:[ \t]*\r?\n)*( *)/.exec(text.slice(start))?.[1]?.length ?? 0;
  let end = start;
  for (let at = start; at < text.length; at = end + 1) {
    const lineEnd = lineEndAt(text, at);
    const line = text.slice(at, lineEnd);
    if (line.trim() !== "" && (/^ */.exec(line)?.[0].length ?? 0) < indent) break;
    end = lineEnd;
    if (end >= text.length) break;
  }
  return offset < start ? undefined : decoded(text.slice(start, Math.max(end, offset)), start, () => 1);
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** As the tree says, or around a half-typed expression, where it may be broken, the lines of the rule. */
function subjectOf(place: PlaceAt): Subject {
  const word = besideAt(place, "for") ?? writtenFor(place);
  return (word !== undefined && listOf("ruleSubject").includes(word) ? word : "post") as Subject;
}

function writtenFor({ piece: { text }, offset }: PlaceAt): string | undefined {
  let from = startOfLine(text, offset);
  while (from > 0 && !ENTRY.test(text.slice(from, lineEndAt(text, from)))) from = startOfLine(text, from - 1);
  for (let at = from; at < text.length; at = lineEndAt(text, at) + 1) {
    const line = text.slice(at, lineEndAt(text, at));
    if (at > offset && ENTRY.test(line)) return undefined;
    const word = /(?:^|[\s{,-])["']?for["']?[ \t]*:[ \t]*["']?(\w+)/.exec(line)?.[1];
    if (word !== undefined) return word;
  }
  return undefined;
}

/** A line that begins an entry of a list. */
const ENTRY = /^\s*- /;
