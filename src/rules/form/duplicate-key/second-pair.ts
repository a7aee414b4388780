import { MapNode, type Node, type Pair, type Place } from "../../../syntax";
import type { WorkspaceFile } from "../../../workspace";
import { readAgain } from "../../read-again";

/** The pair whose key stands at a place, with its mapping; undefined where none does. */
export function pairAt(file: WorkspaceFile, place: Place): { map: MapNode; pair: Pair } | undefined {
  const { root } = file;
  const onTop = root === undefined ? undefined : pairIn(root, place);
  if (root !== undefined && onTop !== undefined) return { map: root, pair: onTop };
  const reading = readAgain(place.piece, file);
  for (const node of [reading.root, reading.pair?.value, reading.item]) {
    const found = node === undefined ? undefined : search(node, place);
    if (found !== undefined) return found;
  }
  return undefined;
}

function search(node: Node, place: Place): { map: MapNode; pair: Pair } | undefined {
  // Outside of the value, or written elsewhere and brought in by an alias.
  if (node.piece !== place.piece || node.start > place.start || node.end < place.end) return undefined;
  if (node instanceof MapNode) {
    const pair = pairIn(node, place);
    if (pair !== undefined) return { map: node, pair };
    return first(
      node.pairs.map((it) => it.value),
      place,
    );
  }
  return node.type === "seq" ? first(node.items, place) : undefined;
}

function first(nodes: readonly Node[], place: Place): { map: MapNode; pair: Pair } | undefined {
  for (const node of nodes) {
    const found = search(node, place);
    if (found !== undefined) return found;
  }
  return undefined;
}

function pairIn(map: MapNode, place: Place): Pair | undefined {
  return map.pairs.find(
    ({ key, merged }) => !merged && key.piece === place.piece && key.start === place.start,
  );
}
