import { mapOf } from "../../model";
import {
  appendItem,
  appendToList,
  insertEntry,
  insertPair,
  readPiece,
  type TextEdit,
  type YamlSource,
} from "../../syntax";
import type { WorkspaceFile } from "../../workspace";

/** The edit that adds an entry, given by its lines, to a list of a file; undefined where there is no place for it. */
export function appendEntry(
  file: WorkspaceFile & { readonly source: YamlSource },
  [list, inner]: readonly [string] | readonly [string, string],
  lines: readonly string[],
): TextEdit | undefined {
  const { source, anchors, root } = file;
  const read = (piece: Parameters<typeof readPiece>[0]) => readPiece(piece, anchors);
  if (inner === undefined) {
    const pair = root?.get(list);
    // Between brackets an entry of several lines has no place.
    if (pair?.value.type === "seq" && pair.value.flow && pair.value.items.length > 0) return undefined;
    return spaced(source, appendToList(source, read, list, lines), list);
  }
  const item = lines.map((line, at) => (at === 0 ? "- " : "  ") + line);
  const pair = root?.get(list);
  if (root === undefined || root.flow) return undefined;
  if (pair === undefined)
    return insertEntry(source, read, list, [`${inner}:`, ...item.map((line) => `  ${line}`)]);
  const map = mapOf(pair);
  if (map === undefined || map.flow) return undefined;
  const entries = map.get(inner);
  if (entries === undefined) return insertPair(map, inner, item);
  return entries.value.type === "seq" && !entries.value.flow ? appendItem(entries.value, lines) : undefined;
}

/** With an empty line before it where the entries of the list have one between them. */
function spaced(source: YamlSource, edit: TextEdit, list: string): TextEdit {
  const items = source.pieces.filter(({ role }) => role === "item");
  const { piece } = edit;
  const before = piece.role === "item" ? source.pieces[piece.index - 1] : undefined;
  if (items.length < 2 || before?.role !== "item" || list === "") return edit;
  const eol = source.lineEnd;
  return /(?:\r?\n)[ \t]*\r?\n$/.test(before.text) && edit.start === edit.end
    ? { ...edit, text: eol + edit.text }
    : edit;
}
