import type { Piece, PieceOwner, Place } from "./piece";

/** A replacement of a stretch of a piece. It can only be applied while the piece is in its file. */
export interface TextEdit {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces what stands at a place. */
export function replacePlace(place: Place, text: string): TextEdit {
  return { piece: place.piece, start: place.start, end: place.end, text };
}

/** A replacement of a stretch of a file, in UTF-16 code units from its start. */
export interface FileEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Edits as replacements in their file, in order; the same edit given twice counts once. Undefined
 * when two of them touch the same characters, and when a piece is no longer in the file.
 */
export function toFileEdits(source: PieceOwner, edits: readonly TextEdit[]): FileEdit[] | undefined {
  const found: FileEdit[] = [];
  for (const { piece, start, end, text } of edits) {
    if (piece.source !== source || piece.index < 0) return undefined;
    const base = source.startOf(piece);
    found.push({ start: base + start, end: base + end, text });
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  const result: FileEdit[] = [];
  for (const edit of found) {
    const last = result.at(-1);
    if (last !== undefined) {
      if (last.start === edit.start && last.end === edit.end && last.text === edit.text) continue;
      if (edit.start < last.end) return undefined;
    }
    result.push(edit);
  }
  return result;
}

/** The file's text after edits; undefined when they overlap or their pieces are gone. */
export function applyEdits(
  source: PieceOwner & { readonly text: string },
  edits: readonly TextEdit[],
): string | undefined {
  const list = toFileEdits(source, edits);
  if (list === undefined) return undefined;
  const text = source.text;
  let result = "";
  let done = 0;
  for (const edit of list) {
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}
