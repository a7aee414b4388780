import type { Piece } from "../syntax";
import type { Workspace } from "../workspace";
import type { Fix } from "./define";
import { readAgain } from "./read-again";

/** Rules whose fixes make a text readable again. */
const MENDING: ReadonlySet<string> = new Set(["syntax", "conflict-marker"]);

const readable = new WeakMap<Piece, boolean>();

/**
 * Whether a fix can be offered: what stands in a text that can't be read is a guess, and an edit
 * there could make matters worse. Such a text is mended first.
 */
export function canBeApplied(rule: string, fix: Fix, workspace: Workspace): boolean {
  return MENDING.has(rule) || fix.edits.every(({ piece }) => isReadable(piece, workspace));
}

function isReadable(piece: Piece, workspace: Workspace): boolean {
  if (piece.role === "prelude" || piece.role === "rest") return piece.readText === undefined;
  let known = readable.get(piece);
  if (known === undefined) {
    const file = workspace.file(piece.source.path);
    const conflict = piece.readText !== undefined && piece.readText !== piece.text;
    known =
      file !== undefined &&
      !conflict &&
      readAgain(piece, file).problems.every(({ code }) => code === "duplicate-key");
    readable.set(piece, known);
  }
  return known;
}
