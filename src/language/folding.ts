import { MarkdownSource, type Piece } from "../syntax";
import type { LanguageContext } from "./context";
import { extentOf } from "./extent";

/** Lines that can be folded into the first of them, from 0, both included. */
export interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
  /** Absent of what is neither a comment nor a front matter. */
  readonly kind?: "comment" | "region";
}

/** More than this no editor shows. */
const MOST = 5000;

/**
 * What can be folded: entries, lists, mappings, block texts, comments, front matter, sections and fenced
 * blocks. Of a file that has more than `limit`, the outer ones first. Lines and their indentation say what
 * belongs together, so that a text which can't be parsed folds as well.
 */
export function foldingRanges(
  { session }: LanguageContext,
  path: string,
  limit: number = MOST,
): readonly FoldingRange[] {
  const file = session.workspace.file(path);
  if (file === undefined || file.unreadable !== undefined) return [];
  const { source } = file;
  const outer: FoldingRange[] =
    source instanceof MarkdownSource ? sections(source) : lists(source.pieces, source);
  const ranges = outer.slice(0, limit);
  const yaml =
    source instanceof MarkdownSource ? source.pieces.filter(({ role }) => role === "whole") : source.pieces;
  // First what every piece is as a whole, then what is in it.
  for (const inner of [false, true]) {
    for (const piece of yaml) {
      if (ranges.length >= limit) break;
      const first = source.lineOf(piece);
      for (const fold of foldsOf(piece)) {
        if (fold.inner !== inner || ranges.length >= limit) continue;
        ranges.push({
          startLine: first + fold.start,
          endLine: first + fold.end,
          ...(fold.comment ? { kind: "comment" as const } : {}),
        });
      }
    }
  }
  return distinct(ranges);
}

/** In order; of two that start in one line the outer one first, and the same one once. */
function distinct(ranges: FoldingRange[]): FoldingRange[] {
  ranges.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
  return ranges.filter(
    ({ startLine, endLine }, index) =>
      ranges[index - 1]?.startLine !== startLine || ranges[index - 1]?.endLine !== endLine,
  );
}

/** Lists whose entries stand in pieces of their own. */
function lists(
  pieces: readonly Piece[],
  source: { lineOf(piece: Piece): number; positionOf(piece: Piece, offset: number): { line: number } },
): FoldingRange[] {
  const found: FoldingRange[] = [];
  let head: Piece | undefined;
  let last: Piece | undefined;
  const close = (): void => {
    if (head === undefined || last === undefined) return;
    const startLine = source.positionOf(head, extentOf(head).start).line;
    found.push({ startLine, endLine: source.positionOf(last, extentOf(last).end).line });
  };
  for (const piece of pieces) {
    if (piece.role === "item") last = piece;
    else {
      close();
      head = piece.heads === true ? piece : undefined;
      last = undefined;
    }
  }
  close();
  return found;
}

/** Front matter, fenced blocks and what stands under each heading. */
function sections(source: MarkdownSource): FoldingRange[] {
  const lines = source.text.split(/\r\n|\r|\n/);
  const found: FoldingRange[] = [];
  const bodyLine = source.frontMatter === undefined ? 0 : lineCount(source.text.slice(0, source.body.start));
  if (bodyLine > 1) found.push({ startLine: 0, endLine: bodyLine - 1, kind: "region" });
  const open: Array<{ depth: number; line: number }> = [];
  let fence: { mark: string; line: number } | undefined;
  let filled = bodyLine;
  const closeTo = (depth: number): void => {
    while ((open.at(-1)?.depth ?? 0) >= depth) {
      const line = open.pop()?.line ?? 0;
      if (filled > line) found.push({ startLine: line, endLine: filled });
    }
  };
  for (let index = bodyLine; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)/.exec(line);
    const heading = /^ {0,3}(#{1,6})(?:\s|$)/.exec(line);
    if (fence !== undefined) {
      if (mark?.[1]?.startsWith(fence.mark) === true && mark[2]?.trim() === "") {
        found.push({ startLine: fence.line, endLine: index });
        fence = undefined;
      }
    } else if (mark?.[1] !== undefined) fence = { mark: mark[1], line: index };
    else if (heading?.[1] !== undefined) {
      closeTo(heading[1].length);
      open.push({ depth: heading[1].length, line: index });
    }
    if (line.trim() !== "") filled = index;
  }
  closeTo(1);
  return found;
}

function lineCount(text: string): number {
  return text.split(/\r\n|\r|\n/).length - 1;
}

/** Lines of a piece, counted from its first. */
interface Fold {
  readonly start: number;
  readonly end: number;
  /** Part of another fold of the piece. */
  readonly inner: boolean;
  readonly comment: boolean;
}

const folds = new WeakMap<Piece, readonly Fold[]>();
const NONE: readonly Fold[] = [];

/** Worked out once for each text that a piece has. */
function foldsOf(piece: Piece): readonly Fold[] {
  let known = folds.get(piece);
  if (known === undefined) {
    known = findFolds(piece.text);
    folds.set(piece, known.length === 0 ? NONE : known);
  }
  return known;
}

interface OpenLine {
  readonly line: number;
  readonly indent: number;
}

function findFolds(text: string): Fold[] {
  const found: Fold[] = [];
  const open: OpenLine[] = [];
  let last = 0;
  let comments = -1;
  const lines = text.split(/\r\n|\r|\n/);
  const close = (indent: number): void => {
    while (open.length > 0 && (open.at(-1) as OpenLine).indent >= indent) {
      const { line } = open.pop() as OpenLine;
      if (last > line) found.push({ start: line, end: last, inner: open.length > 0, comment: false });
    }
  };
  const closeComments = (line: number): void => {
    if (comments >= 0 && line - comments > 1)
      found.push({ start: comments, end: line - 1, inner: true, comment: true });
    comments = -1;
  };
  for (const [index, line] of lines.entries()) {
    const column = line.search(/[^ \t]/);
    if (column < 0) {
      closeComments(index);
      continue;
    }
    if (line[column] === "#") {
      if (comments < 0) comments = index;
      // In a block text it is a word like any other; in the column of an entry it belongs to the entry.
      if (open.length > 1 && column >= (open.at(-1)?.indent ?? 0)) {
        close(column);
        last = index;
      }
      continue;
    }
    closeComments(index);
    // A dash may stand in the column of the key that it belongs to.
    const indent = /^-(?:\s|$)/.test(line.slice(column)) ? column + 0.5 : column;
    close(indent);
    open.push({ line: index, indent });
    last = index;
  }
  closeComments(lines.length);
  close(-1);
  return found;
}
