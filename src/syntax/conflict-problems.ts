import type { Conflict, Stretch } from "./conflicts";
import type { TextEdit } from "./edit";
import type { Piece, PieceOwner } from "./piece";
import type { Problem, Repair } from "./problem";

/** A file that knows its merge conflicts. */
interface Conflicted extends PieceOwner {
  readonly conflicts: readonly Conflict[];
  pieceAt(offset: number): Piece;
}

/** A file, YAML or Markdown, that knows its merge conflicts. */
interface Conflicted extends PieceOwner {
  readonly conflicts: readonly Conflict[];
  pieceAt(offset: number): Piece;
}

/** A problem for each merge conflict of a file, at its first mark, with its three ways out. */
export function conflictProblems(source: Conflicted): Problem[] {
  return source.conflicts.map((conflict) => {
    const piece = source.pieceAt(conflict.mark.start);
    const start = conflict.mark.start - source.startOf(piece);
    const end = start + conflict.mark.end - conflict.mark.start;
    return { code: "conflict-marker", piece, start, end, repairs: repairs(source, conflict) };
  });
}

function repairs(source: Conflicted, { start, end, ours, theirs, loose = [] }: Conflict): Repair[] {
  const remove = (stretches: readonly Stretch[]): TextEdit[] =>
    stretches.flatMap((stretch) => removals(source, stretch));
  if (ours === undefined || theirs === undefined) {
    return [{ kind: "remove", safe: false, edits: remove(loose) }];
  }
  const first = { start, end: ours.start };
  const middle = { start: ours.end, end: theirs.start };
  const last = { start: theirs.end, end };
  return [
    { kind: "ours", safe: false, edits: remove([first, { start: ours.end, end }]) },
    { kind: "theirs", safe: false, edits: remove([{ start, end: theirs.start }, last]) },
    { kind: "both", safe: false, edits: remove([first, middle, last]) },
  ];
}

/** What removes a stretch of a file: an edit in each piece it touches. */
function removals(source: Conflicted, { start, end }: Stretch): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = start; at < end; ) {
    const piece: Piece = source.pieceAt(at);
    const base = source.startOf(piece);
    const stop = Math.min(end, base + piece.text.length);
    if (stop <= at) break;
    edits.push({ piece, start: at - base, end: stop - base, text: "" });
    at = stop;
  }
  return edits;
}
