import { type Anchors, type Piece, type PieceReading, readPiece } from "../syntax";

/** Reading a piece shorter than this again costs less than keeping its tree. */
const WORTH_KEEPING = 4096;

const kept = new WeakMap<Piece, { readonly anchors: Anchors; readonly reading: PieceReading }>();

/** Reads a piece again for a fix. Each fix of a file asks for the same pieces: of large ones the tree is kept. */
export function readAgain(piece: Piece, file: { readonly anchors: Anchors }): PieceReading {
  const { anchors } = file;
  if (piece.text.length < WORTH_KEEPING) return readPiece(piece, anchors);
  const known = kept.get(piece);
  if (known !== undefined && known.anchors === anchors) return known.reading;
  const reading = readPiece(piece, anchors);
  kept.set(piece, { anchors, reading });
  return reading;
}
