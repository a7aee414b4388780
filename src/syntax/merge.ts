import { MapNode, type Node, Pair } from "./tree";

/** Whether `<<` can bring this: a mapping, or a list of mappings. */
export function canMerge(node: Node): boolean {
  return node.type === "seq" ? node.items.every((item) => item instanceof MapNode) : node instanceof MapNode;
}

/**
 * A mapping's own pairs, followed by those that `<<` brings: of a key that stands in several
 * places the own one counts, then the one merged first. Undefined: something merged is no mapping.
 */
export function withMerged(own: readonly Pair[], merges: readonly Node[]): Pair[] | undefined {
  const pairs = own.slice();
  const known = new Set<unknown>();
  for (const pair of own) known.add(pair.key.value);
  for (const merge of merges) {
    const maps = merge.type === "seq" ? merge.items : [merge];
    for (const map of maps) {
      if (!(map instanceof MapNode)) return undefined;
      for (const pair of map.pairs) {
        if (known.has(pair.key.value)) continue;
        known.add(pair.key.value);
        pairs.push(new Pair(pair.key, pair.value, true));
      }
    }
  }
  return pairs;
}
