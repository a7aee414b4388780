import type { Position, Range } from "vscode-languageserver";
import type { Range as TextRange } from "../rules";
import type { TextSource } from "../workspace";

/** A range as the protocol writes it. */
export function rangeOf({ start, end }: TextRange): Range {
  return {
    start: { line: start.line, character: start.column },
    end: { line: end.line, character: end.column },
  };
}

/** A range of the protocol's as the engine writes it. */
export function textRange({ start, end }: Range): TextRange {
  return {
    start: { line: start.line, column: start.character },
    end: { line: end.line, column: end.character },
  };
}

/** The offset of a place in a file. */
export function offsetOf(source: TextSource, { line, character }: Position): number {
  return source.offsetAt({ line, column: character });
}

/** The range between two offsets of a file. */
export function rangeBetween(source: TextSource, start: number, end: number): Range {
  const at = (offset: number): Position => {
    const piece = source.pieceAt(offset);
    const { line, column } = source.positionOf(piece, offset - source.startOf(piece));
    return { line, character: column };
  };
  return { start: at(start), end: at(end) };
}

/** Whether two ranges meet: they have a character or an end in common. */
export function meets(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
