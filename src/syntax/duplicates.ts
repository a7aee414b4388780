import type { Problem } from "./problem";
import type { Pair, ScalarNode } from "./tree";

/** Whether two of the pairs have the same key. */
export function hasDuplicates(pairs: readonly Pair[]): boolean {
  const count = pairs.length;
  if (count > 24) {
    const keys = new Set<unknown>();
    for (const pair of pairs) keys.add(pair.key.value);
    return keys.size < count;
  }
  for (let later = 1; later < count; later++) {
    const key = (pairs[later] as Pair).key.value;
    for (let earlier = 0; earlier < later; earlier++) {
      if ((pairs[earlier] as Pair).key.value === key) return true;
    }
  }
  return false;
}

/** A problem for every key that was written before among the same keys. */
export function duplicateKeys(keys: Iterable<ScalarNode>): Problem[] {
  const first = new Map<unknown, ScalarNode>();
  const problems: Problem[] = [];
  for (const key of keys) {
    const before = first.get(key.value);
    if (before === undefined) first.set(key.value, key);
    else {
      problems.push({
        code: "duplicate-key",
        piece: key.piece,
        start: key.start,
        end: key.end,
        values: { key: String(key.value) },
        related: before,
      });
    }
  }
  return problems;
}
