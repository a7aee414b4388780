import { itemsOf, Post } from "../../model";
import { postFields } from "../../schema";
import { type Place, readPiece } from "../../syntax";
import type { Workspace } from "../../workspace";

/** The post that a place belongs to, read again: rules that compare posts keep no trees of them. */
export function postAt(place: Place, workspace: Workspace): Post | undefined {
  const { piece } = place;
  const file = workspace.file(piece.source.path);
  if (file === undefined) return undefined;
  if (file.kind === "post") return file.root && new Post(file.root, file, workspace, undefined, undefined);
  const own = file.items.has(piece)
    ? [readPiece(piece, file.anchors).item]
    : itemsOf(file.root?.get("posts"));
  const node = own.find((it) => it !== undefined && it.start <= place.start && place.end <= it.end);
  if (node?.type !== "map") return undefined;
  const defaults = file.defaults === undefined ? undefined : postFields(file.defaults);
  return new Post(node, file, workspace, undefined, defaults);
}
