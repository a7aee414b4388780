import { insertPair, type MapNode, type Pair, setValue, type TextEdit } from "../syntax";

/**
 * Gives a mapping a key: in its place where it was left empty (`owner:`) or holds another value, else as a
 * new one behind the first of the keys named that is there. What came by a merge (`<<`) stays as it is.
 */
export function fillKey(
  node: MapNode,
  pair: Pair | undefined,
  key: string,
  value: string,
  after: readonly string[] = [],
): readonly TextEdit[] {
  return [
    pair === undefined || pair.merged ? insertPair(node, key, value, { after }) : setValue(pair.value, value),
  ];
}
