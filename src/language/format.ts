import {
  type Anchors,
  type Conflict,
  MarkdownSource,
  type Node,
  type Pair,
  type Piece,
  type PieceOwner,
  type PieceReading,
  readPiece,
  YamlSource,
} from "../syntax";
import type { WorkspaceFile } from "../workspace";
import type { LanguageContext } from "./context";
import { Layout, type Line, linesOf } from "./format-lines";
import { rangeBetween } from "./ranges";
import type { RangeEdit } from "./workspace-edits";

/** A replacement in a piece's text. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Tidies a file's layout: indentation, spaces at the end of lines, more than one empty line. Keys, quotes,
 * comments and texts stay as they are. Each stretch is read again after it was tidied, and one that would not
 * say the same, or that can't be read, is left alone. Of Markdown only what is YAML is touched.
 */
export function format({ session }: LanguageContext, path: string): readonly RangeEdit[] {
  const file = session.workspace.file(path);
  if (file === undefined || file.unreadable !== undefined || hasConflicts(file.source)) return [];
  const { source } = file;
  const edits: RangeEdit[] = [];
  for (const piece of source.pieces) {
    if (piece.role === "rest" || (source instanceof MarkdownSource && piece.role !== "whole")) continue;
    const isLast = source instanceof YamlSource && piece.index === source.pieces.length - 1;
    const base = source.startOf(piece);
    for (const { start, end, text } of tidy(piece, file, isLast)) {
      const range = rangeBetween(source, base + start, base + end);
      edits.push({ range, start: base + start, end: base + end, newText: text });
    }
  }
  return edits;
}

function hasConflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }): boolean {
  return conflicts.length > 0;
}

/** The most that can be done and leaves what the piece says; first with indentation, then without. */
function tidy(piece: Piece, file: WorkspaceFile, isLast: boolean): readonly Replacement[] {
  const reading = readPiece(piece, file.anchors);
  if (reading.problems.length > 0) return NONE;
  const lines = linesOf(piece.text);
  const layout = new Layout(piece.text, lines);
  const eol = file.source instanceof YamlSource ? file.source.lineEnd : "\n";
  const hasTabs = /^ *\t/m.test(piece.text);
  // Where block texts stand is known only from the layout, also when nothing is indented.
  place(layout, reading, piece);
  for (const indents of hasTabs ? [false] : [true, false]) {
    const found = replacements(piece.text, layout, { indents, isLast, eol });
    if (found.length === 0) continue;
    if (saysTheSame(piece, reading, replaced(piece.text, found), file.anchors)) return found;
  }
  return NONE;
}

const NONE: readonly Replacement[] = [];

function place(layout: Layout, { pair, item, root }: PieceReading, piece: Piece): void {
  const column = (offset: number): number => offset - lineStart(piece.text, offset);
  if (pair !== undefined && pair.key.piece === piece) layout.pair(pair, column(pair.key.start));
  if (root !== undefined && !root.flow) layout.map(root, column(root.start));
  if (item !== undefined && item.piece === piece) layout.item(item, Math.max(0, layout.lines[0]?.text ?? 0));
  layout.placeComments();
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== "\n" && text[at - 1] !== "\r") at--;
  return at;
}

interface TidyOptions {
  readonly indents: boolean;
  /** The file ends here: with one line end. */
  readonly isLast: boolean;
  readonly eol: string;
}

function replacements(text: string, layout: Layout, { indents, isLast, eol }: TidyOptions): Replacement[] {
  const { lines, columns, kept } = layout;
  const found: Replacement[] = [];
  let empty = 0;
  lines.forEach((line, index) => {
    const isKept = kept.has(index);
    const trimmed = trimmedEnd(text, line);
    const isEmpty = trimmed <= line.text && line.text >= trimmed;
    empty = isEmpty ? empty + 1 : 0;
    if (isKept) {
      if (indents && !isEmpty) indent(line, columns[index], found);
      return;
    }
    if (isEmpty && line.next > line.end && (empty > 1 || (isLast && isRestEmpty(text, line.next)))) {
      found.push({ start: line.start, end: line.next, text: "" });
      return;
    }
    if (indents && !isEmpty) indent(line, columns[index], found);
    if (trimmed < line.end) found.push({ start: Math.max(trimmed, line.start), end: line.end, text: "" });
  });
  const last = lines.at(-1);
  if (isLast && last !== undefined && trimmedEnd(text, last) > last.start) {
    const end = last.end;
    const open = found.at(-1);
    // Behind a space that goes, in one replacement with it.
    if (open?.end === end && open.start < end) found[found.length - 1] = { ...open, text: eol };
    else found.push({ start: end, end, text: eol });
  }
  return found;
}

function indent({ start, text }: Line, column: number | undefined, found: Replacement[]): void {
  if (column === undefined || column === text - start) return;
  found.push({ start, end: text, text: " ".repeat(column) });
}

/** The end of a line without the spaces and tabs before it. */
function trimmedEnd(text: string, { start, end }: Line): number {
  let at = end;
  while (at > start && (text[at - 1] === " " || text[at - 1] === "\t")) at--;
  return at;
}

function isRestEmpty(text: string, from: number): boolean {
  return text.slice(from).trim() === "";
}

function replaced(text: string, found: readonly Replacement[]): string {
  let result = "";
  let from = 0;
  for (const { start, end, text: insert } of found) {
    result += text.slice(from, start) + insert;
    from = end;
  }
  return result + text.slice(from);
}

/** Whether a text has the same characters but for space, and is read as the same. */
function saysTheSame(piece: Piece, before: PieceReading, text: string, anchors: Anchors): boolean {
  if (piece.text.replace(/\s+/g, "") !== text.replace(/\s+/g, "")) return false;
  const owner: PieceOwner = { path: piece.source.path, startOf: () => 0, lineOf: () => 0 };
  const draft: Piece = { role: piece.role, text, source: owner, index: 0, heads: piece.heads === true };
  const after = readPiece(draft, anchors);
  return (
    after.problems.length === 0 &&
    after.heads === before.heads &&
    samePair(before.pair, after.pair) &&
    sameNode(before.item, after.item) &&
    sameNode(before.root, after.root)
  );
}

function samePair(a: Pair | undefined, b: Pair | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.merged === b.merged && Object.is(a.key.value, b.key.value) && sameNode(a.value, b.value);
}

function sameNode(a: Node | undefined, b: Node | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.type === "scalar") return b.type === "scalar" && a.style === b.style && Object.is(a.value, b.value);
  if (a.type === "seq") {
    return (
      b.type === "seq" &&
      a.items.length === b.items.length &&
      a.items.every((item, index) => sameNode(item, b.items[index]))
    );
  }
  return (
    b.type === "map" &&
    a.pairs.length === b.pairs.length &&
    a.pairs.every((pair, index) => samePair(pair, b.pairs[index]))
  );
}
