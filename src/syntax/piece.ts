/**
 * A stretch of a file that is read on its own: the text before the first key, one top-level
 * entry of a YAML file, one item of a top-level list, or a whole file that can't be cut.
 * The pieces of a file follow each other without gaps: joined, they are the file's text.
 * A piece never changes; an edit replaces the pieces it touches by new ones.
 */
export interface Piece {
  readonly role: "prelude" | "entry" | "item" | "whole" | "rest";
  readonly text: string;
  /** The file it belongs to. Where it stands there is asked of the file (`source.startOf(piece)`). */
  readonly source: PieceOwner;
  /** Place among the file's pieces; kept up to date by the file. */
  index: number;
  /**
   * What is read instead of `text`, of the same length: the text without the lines of merge
   * conflicts. Absent: `text` itself.
   */
  readonly readText?: string;
  /** An entry whose value is a list that is cut into items, which are the pieces after it. */
  readonly heads?: boolean;
  /** Its first line stands further left than its neighbours. */
  readonly misplaced?: boolean;
}

/** What a piece needs to know of its file. */
export interface PieceOwner {
  readonly path: string;
  /** How its lines end; absent: `\n`. */
  readonly lineEnd?: string;
  /** Its pieces in order; absent of an owner of a single one. */
  readonly pieces?: readonly Piece[];
  /** Offset of the piece's first character in the file, in UTF-16 code units. */
  startOf(piece: Piece): number;
  /** Line of the piece's first character, from 0. */
  lineOf(piece: Piece): number;
}

/** A half-open stretch of a piece, in UTF-16 code units from the piece's start. */
export interface Place {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
}
