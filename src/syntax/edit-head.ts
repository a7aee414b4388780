import type { TextEdit } from "./edit";
import { keyLines } from "./edit-maps";
import { columnOf, contentEnd } from "./layout";
import { breakAt } from "./line-ends";
import type { Piece } from "./piece";
import type { MapNode, Pair } from "./tree";

/**
 * Whether a mapping is the head of a file that is cut: each of its keys stands in a piece of its
 * own, and the items of a list in the pieces after its key's.
 */
export function isHead(map: MapNode): boolean {
  const { piece } = map;
  return (
    piece.role === "entry" &&
    /^[ \t]*$/.test(piece.text.slice(0, map.start)) &&
    map.start === map.pairs[0]?.key.start
  );
}

/** Adds a key to a file's head behind a pair (with the list it heads), else at its end. */
export function insertInHead(
  map: MapNode,
  key: string,
  value: string | readonly string[],
  after: Pair | undefined,
): TextEdit {
  const { source } = map.piece;
  const first = after?.key.piece ?? lastEntry(map);
  const piece = entryPieces(first).at(-1) ?? first;
  const at = contentEnd(piece.text);
  const eol = source.lineEnd ?? "\n";
  return {
    piece,
    start: at,
    end: at,
    text: eol + keyLines(key, value, columnOf(map.piece.text, map.start), eol),
  };
}

/** Takes a key out of a file's head, with its value and the list it heads. */
export function removeFromHead(pair: Pair): TextEdit[] {
  const pieces = entryPieces(pair.key.piece);
  return pieces.map((piece, index) => {
    // What stands below the last line belongs to what follows.
    const end = index < pieces.length - 1 ? piece.text.length : breakAt(piece.text, contentEnd(piece.text));
    return { piece, start: 0, end, text: "" };
  });
}

function lastEntry(map: MapNode): Piece {
  let last = map.piece;
  for (const pair of map.pairs) if (!pair.merged && pair.key.piece.index > last.index) last = pair.key.piece;
  return last;
}

/** An entry and the items after it. */
function entryPieces(entry: Piece): Piece[] {
  const found = [entry];
  const all = entry.source.pieces;
  if (entry.heads !== true || all === undefined) return found;
  for (let index = entry.index + 1; all[index]?.role === "item"; index++) found.push(all[index] as Piece);
  return found;
}
