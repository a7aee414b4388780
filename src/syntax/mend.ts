import { type Composed, compose } from "./compose";
import type { Piece } from "./piece";
import type { Problem } from "./problem";

/** A broken text made readable. */
export interface Mended {
  readonly text: string;
  readonly composed: Composed;
  readonly problems: readonly Problem[];
  /** Leads from an offset of `text` to one of the piece. */
  readonly toPiece: (offset: number) => number;
}

export function mend(piece: Piece, text: string, composed: Composed): Mended {
  const problems = composed.errors.slice(0, 1).map(
    (error): Problem => ({ code: "unreadable-line", piece, start: error.pos[0], end: error.pos[1] }),
  );
  void compose;
  return { text, composed, problems, toPiece: (offset) => offset };
}
