import type { Anchors } from "./anchors";
import { readFast } from "./fast-reader";
import type { Piece } from "./piece";
import type { Problem } from "./problem";
import { type PieceReading, readingText } from "./reading";

let full: typeof import("./full-reader") | undefined;

/**
 * Reads one piece of a file. Offsets are relative to the piece. `anchors` are those of the pieces
 * before it, and get those it defines. Any text is read: what can't be is a problem.
 */
export function readPiece(piece: Piece, anchors: Anchors): PieceReading {
  if (piece.role === "prelude") return readPrelude(piece);
  if (piece.role === "rest") return readRest(piece);
  const text = readingText(piece);
  const reading = readFast(piece, text, anchors) ?? readFullPiece(piece, text, anchors);
  anchors.settle();
  if (piece.misplaced !== true) return reading;
  return { ...reading, problems: [misplaced(piece, text), ...reading.problems] };
}

function readFullPiece(piece: Piece, text: string, anchors: Anchors): PieceReading {
  // Most runs never need it, and it is the larger part of the code.
  full ??= require("./full-reader") as typeof import("./full-reader");
  return full.readFully(piece, text, anchors);
}

function readPrelude(piece: Piece): PieceReading {
  const text = readingText(piece);
  const directive = /^%[^\n]*/m.exec(text);
  // Without `---` a directive is nothing.
  if (directive === null || /^---/m.test(text)) return plain([]);
  return plain([
    {
      code: "unreadable-line",
      piece,
      start: directive.index,
      end: directive.index + directive[0].trimEnd().length,
    },
  ]);
}

function readRest(piece: Piece): PieceReading {
  const text = readingText(piece);
  const lines = /^(?:---|\.\.\.)?[^\S\n]*([^\s#][^\n]*)?/gm;
  for (const line of text.matchAll(lines)) {
    if (line[1] === undefined) continue;
    const mark = /^[^\n]*/.exec(text)?.[0].trimEnd() ?? "";
    return plain([{ code: "several-documents", piece, start: 0, end: mark.length }]);
  }
  return plain([]);
}

function misplaced(piece: Piece, text: string): Problem {
  const start = text.length - text.trimStart().length;
  const end = /[^\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0;
  return { code: "bad-indent", piece, start, end: start + end };
}

function plain(problems: Problem[]): PieceReading {
  return { heads: false, problems, anchorsDefined: false, aliasesUsed: false };
}
