import { type MapNode, readPiece } from "../syntax";
import { Post, textOf } from "../model";
import type { PlaceAt } from "./place-at";

/** The mapping that the key at hand stands in; undefined where it could not be read. */
export function mapAt(place: PlaceAt): MapNode | undefined {
  const inMap = place.role === "key" ? place.levels.length : place.levels.length - 1;
  const node = place.levels[inMap - 1]?.node;
  if (node !== undefined) return node.type === "map" ? node : undefined;
  if (inMap > 0) return undefined;
  return place.area === "file" ? place.file.root : readPiece(place.piece, place.file.anchors).root;
}

/** The key that the place is in or under. */
export function keyAt(place: PlaceAt): string | undefined {
  for (let at = place.path.length - 1; at >= 0; at--) {
    const part = place.path[at];
    if (typeof part === "string") return part;
  }
  return undefined;
}

/** The text of a key beside the one at hand. */
export function besideAt(place: PlaceAt, key: string): string | undefined {
  return textOf(mapAt(place)?.get(key));
}

/** The post that the place is in. */
export function postAt(place: PlaceAt): Post | undefined {
  const { entity } = place;
  return entity instanceof Post ? entity : undefined;
}

/** The texts that stand in the list at hand already, without the word at the place. */
export function takenAt(place: PlaceAt): ReadonlySet<string> {
  const taken = new Set<string>();
  const own = place.piece.text.slice(place.word.start, place.word.end);
  const list = place.role === "item" ? place.levels.at(-1)?.node : place.levels.at(-2)?.node;
  if (list?.type !== "seq") return taken;
  for (const item of list.items)
    if (item.type === "scalar" && typeof item.value === "string" && item.value !== own) taken.add(item.value);
  return taken;
}
