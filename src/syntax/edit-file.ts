import type { TextEdit } from "./edit";
import { appendItem, itemLines } from "./edit-lists";
import { type InsertOptions, insertPair, keyLines } from "./edit-maps";
import { contentEnd } from "./layout";
import type { Piece } from "./piece";
import type { PieceReading } from "./reading";
import type { YamlSource } from "./source";

/** Reads a piece of the file; the caller knows its anchors. */
export type ReadOne = (piece: Piece) => PieceReading;

/** Adds a key at the top of a file. */
export function insertEntry(
  source: YamlSource,
  read: ReadOne,
  key: string,
  value: string | readonly string[],
  options: InsertOptions = {},
): TextEdit {
  const eol = source.lineEnd;
  const { pieces } = source;
  const whole = pieces.find((piece) => piece.role === "whole");
  const root = whole && read(whole).root;
  if (root !== undefined) return insertPair(root, key, value, options);
  const entries = pieces.filter((piece) => piece.role === "entry" || piece.role === "item");
  const after = (options.after ?? [])
    .map((name) => entryNamed(entries, read, name))
    .find((piece) => piece !== undefined);
  let last = after ?? entries.at(-1);
  while (after !== undefined && pieces[(last?.index ?? -2) + 1]?.role === "item")
    last = pieces[(last?.index ?? 0) + 1];
  if (last === undefined) {
    const piece = pieces.find(({ role }) => role === "prelude") ?? (pieces[0] as Piece);
    const at = piece.role === "prelude" ? piece.text.length : 0;
    const open = at > 0 && !/[\r\n\uFEFF]$/.test(piece.text);
    return { piece, start: at, end: at, text: (open ? eol : "") + keyLines(key, value, 0, eol) + eol };
  }
  const entry = entries.find((piece) => piece.role === "entry");
  const column = entry === undefined ? 0 : (/^ */.exec(entry.text)?.[0].length ?? 0);
  const at = contentEnd(last.text);
  return { piece: last, start: at, end: at, text: eol + keyLines(key, value, column, eol) };
}

/** Adds an item to a list at the top of a file; a list that is not there is made. */
export function appendToList(
  source: YamlSource,
  read: ReadOne,
  key: string,
  item: string | readonly string[],
  options: InsertOptions = {},
): TextEdit {
  const lines = typeof item === "string" ? [item] : item;
  const { pieces } = source;
  const eol = source.lineEnd;
  const whole = pieces.find((piece) => piece.role === "whole");
  const entries = pieces.filter((piece) => piece.role === "entry");
  const entry = entryNamed(entries, read, key);
  const pair = entry === undefined ? (whole && read(whole).root)?.get(key) : read(entry).pair;
  if (pair === undefined) {
    const inBraces = whole !== undefined && read(whole).root?.flow === true;
    const list = inBraces
      ? `[${lines.length === 1 ? lines[0] : `{ ${lines.join(", ")} }`}]`
      : itemLines(lines, 0, eol).split(eol);
    return insertEntry(source, read, key, list, options);
  }
  if (entry?.heads === true) {
    let last = pieces[entry.index + 1] as Piece;
    while (pieces[last.index + 1]?.role === "item") last = pieces[last.index + 1] as Piece;
    const column = /^ */.exec(last.text)?.[0].length ?? 0;
    const at = contentEnd(last.text);
    return { piece: last, start: at, end: at, text: eol + itemLines(lines, column, eol) };
  }
  if (pair.value.type === "seq") return appendItem(pair.value, item);
  const piece = pair.value.piece;
  const column = /^ */.exec(piece.text)?.[0].length ?? 0;
  return {
    piece,
    start: pair.value.start,
    end: pair.value.end,
    text: eol + itemLines(lines, column + 2, eol),
  };
}

/** Takes an item out of a list at the top of a file; the last one leaves `[]`. */
export function removeListItem(source: YamlSource, read: ReadOne, item: Piece): TextEdit[] {
  const { pieces } = source;
  const before = pieces[item.index - 1];
  const end = contentEnd(item.text);
  const next = /^\r\n|^[\r\n]/.exec(item.text.slice(end))?.[0].length ?? 0;
  const edits: TextEdit[] = [{ piece: item, start: 0, end: end + next, text: "" }];
  if (before?.role === "entry" && pieces[item.index + 1]?.role !== "item") {
    const value = read(before).pair?.value;
    if (value !== undefined) edits.push({ piece: before, start: value.start, end: value.start, text: " []" });
  }
  return edits;
}

function entryNamed(entries: readonly Piece[], read: ReadOne, name: string): Piece | undefined {
  // Only what holds the name is read: a file may have very many entries.
  return entries.find(
    (piece) => piece.role === "entry" && piece.text.includes(name) && read(piece).pair?.key.value === name,
  );
}
