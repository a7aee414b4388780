import type { Piece, Place } from "./piece";

/** A replacement of a stretch of a piece. It can only be applied while the piece is in its file. */
export interface TextEdit {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces what stands at a place. */
export function replacePlace(place: Place, text: string): TextEdit {
  return { piece: place.piece, start: place.start, end: place.end, text };
}
