import type { Anchors } from "./anchors";
import { applyEdits, type TextEdit } from "./edit";
import type { Piece, PieceOwner } from "./piece";
import { readPiece } from "./read-piece";
import type { MapNode } from "./tree";

/** One step of rewriting an entry: the edits for the entry as it is then. */
export type Step = (entry: MapNode) => readonly TextEdit[];

/**
 * The text of an entry after some steps, each of which sees what the ones before it made. Nothing of the file
 * changes. `role`: `item` of a list's entry with its dash, `whole` of a front matter. Undefined when a step
 * leaves a text that can't be read.
 */
export function rewriteEntry(
  text: string,
  role: "item" | "whole",
  file: { readonly path: string; readonly anchors: Anchors; readonly lineEnd: string },
  steps: readonly Step[],
): string | undefined {
  let now = text;
  for (const step of steps) {
    const owner = new Draft(file.path, now, file.lineEnd, role);
    const reading = readPiece(owner.piece, file.anchors);
    const entry = role === "item" ? reading.item : reading.root;
    if (entry?.type !== "map") return undefined;
    const next = applyEdits(owner, step(entry));
    if (next === undefined) return undefined;
    now = next;
  }
  return now;
}

/** A text that is in no file. */
export class Draft implements PieceOwner {
  readonly piece: Piece;

  constructor(
    readonly path: string,
    readonly text: string,
    readonly lineEnd: string,
    role: Piece["role"],
  ) {
    this.piece = { role, text, source: this, index: 0 };
  }

  startOf(): number {
    return 0;
  }

  lineOf(): number {
    return 0;
  }
}
