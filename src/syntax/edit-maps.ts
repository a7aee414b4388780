import type { TextEdit } from "./edit";
import { insertInHead, isHead, removeFromHead } from "./edit-head";
import { flowParts } from "./flow-parts";
import {
  afterLine,
  blockEnd,
  columnOf,
  isCommentLine,
  isEmptyLine,
  keptEnd,
  type LineSpan,
  lineAround,
  lineFrom,
  removedEnd,
} from "./layout";
import { lineEndAt } from "./line-ends";
import { isDash } from "./line";
import { quoteScalar } from "./quoting";
import type { MapNode, Pair } from "./tree";

/** Where a new key goes. */
export interface InsertOptions {
  /** Behind the first of these keys that is there; absent or none there: at the end. */
  readonly after?: readonly string[];
}

/**
 * Adds a key to a mapping. A value given as lines is written below the key, indented; in braces
 * the lines are put in brackets or braces of their own.
 */
export function insertPair(
  map: MapNode,
  key: string,
  value: string | readonly string[],
  options: InsertOptions = {},
): TextEdit {
  if (map.flow) return insertFlow(map, key, value, options);
  if (isHead(map)) return insertInHead(map, key, value, pairAfter(map, options));
  return insertBlock(map, key, value, options);
}

/** Where a map begins whose first key may be marked as one by `?`. */
function markedStart(text: string, start: number): number {
  const marked = /\?[ \t]+$/.exec(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
  return marked === null ? start : start - marked[0].length;
}

function insertFlow(
  map: MapNode,
  key: string,
  value: string | readonly string[],
  options: InsertOptions,
): TextEdit {
  const { piece } = map;
  const text = `${quoteScalar(key, "key")}: ${typeof value === "string" ? value : inFlow(value)}`;
  const { parts } = flowParts(piece.text, map.start);
  const after = pairAfter(map, options);
  const part =
    parts.find(
      ({ start, end }) => after !== undefined && start <= after.key.start && after.key.start < end,
    ) ?? parts.at(-1);
  if (part !== undefined) return { piece, start: part.end, end: part.end, text: `, ${text}` };
  const at = map.start + 1;
  const spaced = /\s/.test(piece.text[at] ?? "");
  return { piece, start: at, end: at, text: spaced ? ` ${text}` : ` ${text} ` };
}

function insertBlock(
  map: MapNode,
  key: string,
  value: string | readonly string[],
  options: InsertOptions,
): TextEdit {
  const { piece } = map;
  const from = markedStart(piece.text, map.start);
  const column = columnOf(piece.text, from);
  const after = pairAfter(map, options);
  const start = after?.key.start ?? map.start;
  const end = after === undefined ? lineEndAt(piece.text, map.end) : pairEnd(after, column);
  const kept = keptEnd(piece.text, start, end);
  // A key that is marked and has no value ends where the next line begins.
  const at = from < map.start ? kept - (/\r?\n$/.exec(piece.text.slice(0, kept))?.[0].length ?? 0) : kept;
  const eol = piece.source.lineEnd ?? "\n";
  return { piece, start: at, end: at, text: eol + keyLines(key, value, column, eol) };
}

/** A key and its value, indented, without the last line end. */
export function keyLines(
  key: string,
  value: string | readonly string[],
  column: number,
  eol: string,
): string {
  const indent = " ".repeat(column);
  const name = quoteScalar(key, "key");
  if (typeof value === "string") return `${indent}${name}:${value === "" ? "" : " "}${value}`;
  return [`${indent}${name}:`, ...value.map((line) => `${indent}  ${line}`)].join(eol);
}

function pairAfter(map: MapNode, { after = [] }: InsertOptions): Pair | undefined {
  for (const name of after) {
    const pair = map.pairs.find((candidate) => !candidate.merged && candidate.key.value === name);
    if (pair !== undefined) return pair;
  }
  return undefined;
}

/** Lines of YAML as one value in braces or brackets; of nested lines nothing better is known. */
function inFlow(lines: readonly string[]): string {
  if (lines.every((line) => line.startsWith("- ")))
    return `[${lines.map((line) => line.slice(2)).join(", ")}]`;
  return `{ ${lines.join(", ")} }`;
}

/**
 * Takes a pair out of its mapping, with its line and the comment on it; in braces with its comma.
 * A mapping that would be empty becomes `{}`. Nothing can be done about a merged pair.
 */
export function removePair(map: MapNode, pair: Pair): TextEdit[] {
  if (pair.merged) return [];
  if (isHead(map)) return removeFromHead(pair);
  if (pair.key.piece !== map.piece) return [];
  return map.flow ? removeFlowPart(map, pair.key.start) : [removeBlock(map, pair)];
}

function removeBlock(map: MapNode, pair: Pair): TextEdit {
  const { piece } = map;
  const text = piece.text;
  const column = columnOf(text, map.start);
  const end = keptEnd(text, pair.key.start, pairEnd(pair, column));
  const line = lineAround(text, pair.key.start);
  const below = nextOf(text, end, column);
  const startsLine = line.text === pair.key.start;
  const first = pair.key.start === map.start;
  if (first && below === undefined) {
    return { piece, start: map.start, end: Math.max(map.end, pair.key.end + 1), text: "{}" };
  }
  if (startsLine) {
    const before = map.pairs[map.pairs.indexOf(pair) - 1]?.key.start ?? line.start;
    return { piece, start: line.start, end: removedEnd(text, before, line.start, end), text: "" };
  }
  // The first key on its dash's line: the next one takes its place, unless comments stand between.
  if (below !== undefined && below.start === afterLine(text, end)) {
    return { piece, start: pair.key.start, end: below.text, text: "" };
  }
  return { piece, start: pair.key.start, end, text: "" };
}

/** The next line that goes on with a block in this column. */
function nextOf(text: string, end: number, column: number): LineSpan | undefined {
  for (let at = afterLine(text, end); at < text.length; ) {
    const line = lineFrom(text, at);
    if (!isEmptyLine(line) && !isCommentLine(text, line)) {
      return line.text - line.start === column && !isDash(text, line.text, line.end) ? line : undefined;
    }
    at = line.next;
  }
  return undefined;
}

/** The end of the last line of a pair of a block mapping whose keys stand in `column`. */
function pairEnd(pair: Pair, column: number): number {
  const { value } = pair;
  const { piece, start } = pair.key;
  const here = value.piece === piece;
  const end = blockEnd(piece.text, start, column, here && value.type === "seq" && !value.flow);
  // Of a block text a last line of spaces alone is text as well.
  return here ? Math.max(end, lineEndAt(piece.text, value.end)) : end;
}

/** Takes what stands at an offset out of a flow collection, with one comma. */
export function removeFlowPart(node: { piece: MapNode["piece"]; start: number }, offset: number): TextEdit[] {
  const { piece } = node;
  const { parts } = flowParts(piece.text, node.start);
  const index = parts.findIndex(({ start, end }) => start <= offset && offset < end);
  const part = parts[index];
  if (part === undefined) return [];
  const next = parts[index + 1];
  if (next !== undefined) return [{ piece, start: part.start, end: next.start, text: "" }];
  const before = parts[index - 1];
  if (before === undefined) {
    return [{ piece, start: part.start, end: part.comma < 0 ? part.end : part.comma + 1, text: "" }];
  }
  return [{ piece, start: before.end, end: part.end, text: "" }];
}
