import type { Piece } from "../syntax";
import type { Workspace } from "../workspace";
import type { Fix } from "./define";
import { readAgain } from "./read-again";
import { reachesOthers } from "./shared-values";

/** Rules whose fixes make a text readable again. */
const MENDING: ReadonlySet<string> = new Set(["syntax", "conflict-marker"]);

/** Rules about a value that is wrong wherever an alias brings it: mended once, it is right for all. */
const FOR_ALL: ReadonlySet<string> = new Set([
  "wrong-form",
  "schema",
  "unknown-property",
  "unknown-reference",
  "kind-mismatch",
]);

const readable = new WeakMap<Piece, boolean>();

/**
 * Whether a fix can be offered: what stands in a text that can't be read is a guess, and an edit there could make
 * matters worse. Such a text is mended first. Neither may it change what others say through an alias, unless the
 * value itself is what is wrong.
 */
export function canBeApplied(rule: string, fix: Fix, workspace: Workspace): boolean {
  if (MENDING.has(rule)) return true;
  if (fix.edits.length === 0 && fix.creates === undefined) return false;
  return (
    fix.edits.every(({ piece }) => isReadable(piece, workspace)) &&
    (FOR_ALL.has(rule) || !reachesOthers(workspace, fix.edits))
  );
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
