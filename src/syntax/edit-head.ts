import type { TextEdit } from "./edit";
import { itemLines } from "./edit-lists";
import { keyLines } from "./edit-maps";
import { columnOf, contentEnd } from "./layout";
import { breakAt } from "./line-ends";
import type { Piece } from "./piece";
import type { MapNode, Pair, SeqNode } from "./tree";

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
    text: eol + keyLines(key, value, columnOf(map.piece.text, firstText(map.piece)), eol),
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

/** Whether a list is cut: its items stand in the pieces after that of its key. */
export function isCutList(seq: SeqNode): boolean {
  return !seq.flow && seq.piece.heads === true && seq.piece.role === "entry";
}

/** Adds an item to a list that is cut. */
export function appendToCutList(seq: SeqNode, lines: readonly string[]): TextEdit {
  const piece = entryPieces(seq.piece).at(-1) ?? seq.piece;
  const at = contentEnd(piece.text);
  const eol = piece.source.lineEnd ?? "\n";
  const column =
    piece.role === "item"
      ? piece.text.search(/[^ \t\r\n]/)
      : columnOf(seq.piece.text, firstText(seq.piece)) + 2;
  return { piece, start: at, end: at, text: eol + itemLines(lines, column, eol) };
}

/** Takes an item out of a list that is cut; the last one leaves `[]`. */
export function removeFromCutList(seq: SeqNode, index: number): TextEdit[] {
  const item = seq.items[index];
  if (item === undefined) return [];
  const { piece } = item;
  const all = entryPieces(seq.piece);
  const edits: TextEdit[] = [{ piece, start: 0, end: breakAt(piece.text, contentEnd(piece.text)), text: "" }];
  if (all.length === 2) edits.push({ piece: seq.piece, start: seq.start, end: seq.start, text: " []" });
  return edits;
}

/** Puts another value in the place of a list that is cut. */
export function replaceCutList(seq: SeqNode, text: string): TextEdit[] {
  const [head = seq.piece, ...items] = entryPieces(seq.piece);
  return [
    { piece: head, start: seq.start, end: seq.start, text: ` ${text}` },
    ...items.map((piece, index) => {
      const end = index < items.length - 1 ? piece.text.length : breakAt(piece.text, contentEnd(piece.text));
      return { piece, start: 0, end, text: "" };
    }),
  ];
}

function firstText(piece: Piece): number {
  return Math.max(0, piece.text.search(/[^ \t\r\n]/));
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
