import type { Position, Range } from "../rules";
import type { Place } from "../syntax";
import type { TextSource } from "../workspace";

/** A stretch of a file of the root. */
export interface Location {
  readonly path: string;
  readonly range: Range;
}

/** Where a place stands in its file. */
export function rangeOf(source: TextSource, { piece, start, end }: Place): Range {
  return { start: source.positionOf(piece, start), end: source.positionOf(piece, end) };
}

/** A place counted from the first line of its piece: it stays the same while lines before it come and go. */
export function rangeInPiece(source: TextSource, place: Place): Range {
  return movedBy(rangeOf(source, place), -source.lineOf(place.piece));
}

/** A range so many lines further down. */
export function movedBy({ start, end }: Range, lines: number): Range {
  return {
    start: { line: start.line + lines, column: start.column },
    end: { line: end.line + lines, column: end.column },
  };
}

/** Line and column of an offset of a file. */
export function positionAt(source: TextSource, offset: number): Position {
  const piece = source.pieceAt(offset);
  return source.positionOf(piece, offset - source.startOf(piece));
}

/** The range between two offsets of a file. */
export function rangeBetween(source: TextSource, start: number, end: number): Range {
  return { start: positionAt(source, start), end: positionAt(source, end) };
}

/** Whether two ranges have a character or a place in common. */
export function meets(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
