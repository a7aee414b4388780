import type { Piece } from "./piece";
import type { Problem } from "./problem";
import type { MapNode, Node, Pair } from "./tree";

/** What a piece holds. */
export interface PieceReading {
  /** Of an entry: its key and value. The value of one that heads a list is an empty sequence. */
  readonly pair?: Pair;
  /** The entry's items are the pieces after it. */
  readonly heads: boolean;
  /** Of an item: its value. */
  readonly item?: Node;
  /** Of a whole file: its mapping. */
  readonly root?: MapNode;
  readonly problems: readonly Problem[];
  /** Reading it again can change what aliases after it mean. */
  readonly anchorsDefined: boolean;
  /** What it holds depends on anchors, in it or before it. */
  readonly aliasesUsed: boolean;
}

/**
 * The text of a piece as the readers see it: without merge conflicts, a lone carriage return as
 * the line end it is. Of the same length as the piece's text.
 */
export function readingText(piece: Piece): string {
  const text = piece.readText ?? piece.text;
  if (!text.includes("\r")) return text;
  return text.replace(/\r(?!\n)/g, "\n");
}

/** The problem of a text that is nested too deep from an offset on. */
export function tooDeep(piece: Piece, text: string, offset: number): Problem {
  return { code: "too-deep", piece, start: offset, end: textEnd(text, offset) };
}

/** The problem of a text that the full reader would take too long for. */
export function tooLong(piece: Piece, text: string, offset: number): Problem {
  return { code: "too-long", piece, start: offset, end: Math.min(textEnd(text, offset), offset + 80) };
}

/** The end of what stands in a line from an offset on, without the space at its end. */
export function textEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  let at = end < 0 ? text.length : end;
  while (at > start && " \t\r".includes(text[at - 1] ?? "")) at--;
  return at;
}
