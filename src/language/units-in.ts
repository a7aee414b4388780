import type { Range } from "../rules";
import type { Piece } from "../syntax";
import type { Unit, WorkspaceFile } from "../workspace";

/** The units that have a line in a range, in order; the whole file's without one. Nothing of the others is looked at. */
export function unitsIn(file: WorkspaceFile, range: Range | undefined): readonly Unit[] {
  const { source } = file;
  const { pieces } = source;
  let first = 0;
  if (range !== undefined) {
    let high = pieces.length - 1;
    while (first < high) {
      const middle = (first + high + 1) >> 1;
      if (source.lineOf(pieces[middle] as Piece) <= range.start.line) first = middle;
      else high = middle - 1;
    }
    // Several short pieces may share the line.
    while (first > 0 && source.lineOf(pieces[first] as Piece) === range.start.line) first--;
  }
  const units = new Set<Unit>();
  for (let index = first; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    if (range !== undefined && source.lineOf(piece) > range.end.line) break;
    units.add(file.items.get(piece) ?? file.head);
  }
  return [...units];
}
