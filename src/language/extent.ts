import type { Range } from "../rules";
import { contentEnd, type Piece } from "../syntax";
import type { Unit } from "../workspace";
import { positionAt } from "./ranges";

/** An entry's stretch of its piece: from its dash or key to the end of its text, blank lines and comments after it left out. */
export function extentOf({ text }: Piece): { readonly start: number; readonly end: number } {
  const end = contentEnd(text);
  return { start: Math.min(end, Math.max(0, text.search(/\S/))), end };
}

/** The range of an entry of a list; of a head the whole file. */
export function unitRange({ file, piece }: Unit): Range {
  const { source } = file;
  if (piece === undefined) {
    return { start: { line: 0, column: 0 }, end: positionAt(source, source.text.length) };
  }
  const { start, end } = extentOf(piece);
  return { start: source.positionOf(piece, start), end: source.positionOf(piece, end) };
}
