import { appendToList, type MapNode, type Piece, readPiece, type TextEdit, YamlSource } from "../syntax";
import type { WorkspaceFile } from "../workspace";
import { itemText } from "./entry-lines";

/** An entry to add: its lines, and a comment above it. */
export interface NewEntry {
  readonly lines: readonly string[];
  /** Several lines, each with a sign of its own. */
  readonly comment?: string | undefined;
}

/** Stands for what is added, to see where and how the file takes an entry. */
const PROBE = "id: probe";

/**
 * Adds entries to the end of a list at the top of a file, in the layout that the list has. Undefined where they
 * can't be: in a list in brackets, or in a file that can't be read.
 */
export function appendEntries(
  file: WorkspaceFile,
  list: string,
  entries: readonly NewEntry[],
): TextEdit | undefined {
  const { source } = file;
  if (!(source instanceof YamlSource) || file.headProblems.length > 0) return undefined;
  const read = (piece: Piece) => readPiece(piece, file.anchors);
  const eol = source.lineEnd;
  const edit = appendToList(source, read, list, PROBE);
  const probe = new RegExp(`( *)- ${PROBE}$`).exec(edit.text);
  if (probe !== null) {
    const spaced = isSpaced(file, list);
    const items = itemsText(entries, probe[1]?.length ?? 0, eol, spaced);
    // An empty line stands between the last entry and the first new one, too.
    return { ...edit, text: edit.text.slice(0, probe.index) + (spaced ? eol : "") + items };
  }
  const value = (file.root as MapNode | undefined)?.get(list)?.value;
  // An empty list in brackets makes room; one with entries would have to be written anew.
  if (value?.type !== "seq" || !value.flow || value.items.length > 0 || file.root?.flow === true)
    return undefined;
  const before = /[ \t]*$/.exec(value.piece.text.slice(0, value.start))?.[0].length ?? 0;
  return {
    piece: value.piece,
    start: value.start - before,
    end: value.end,
    text: eol + itemsText(entries, 2, eol, true),
  };
}

/** Entries below each other without the last line end. */
export function itemsText(
  entries: readonly NewEntry[],
  column: number,
  eol: string,
  spaced: boolean,
): string {
  return entries
    .map(({ lines, comment }) => {
      const item = itemText(lines, column);
      return (comment === undefined ? item : [...commentLines(comment, column), ...item]).join(eol);
    })
    .join(spaced ? eol + eol : eol);
}

function commentLines(comment: string, column: number): readonly string[] {
  return comment.split("\n").map((line) => `${" ".repeat(column)}# ${line}`);
}

/** Whether the entries of a list stand apart by empty lines, as far as the second one shows. */
function isSpaced({ source, items }: WorkspaceFile, list: string): boolean {
  let first: Piece | undefined;
  for (const [piece, unit] of items) {
    if (unit.list !== list) continue;
    if (first === undefined) {
      first = piece;
      continue;
    }
    const start = source.startOf(piece);
    const before = source.text.slice(Math.max(0, start - 300), start + piece.text.search(/-/));
    return /\n[ \t]*\r?\n(?:[ \t]*#[^\n]*\n)*[ \t]*$/.test(before);
  }
  // Of a single one nothing is seen; posts are long, entries of registers are short.
  return first !== undefined && list === "posts";
}
