import { insertPair, isOwn, type MapNode, type Pair, replaceAlias, setValue, type TextEdit } from "../syntax";

/**
 * Gives a mapping a key: in its place where it was left empty (`owner:`) or holds another value, else as a new one
 * behind the first of the keys named that is there. What a merge (`<<`) or an alias brings stays as it is for the
 * others. Nothing where the value's place can't be told.
 */
export function fillKey(
  node: MapNode,
  pair: Pair | undefined,
  key: string,
  value: string,
  after: readonly string[] = [],
): readonly TextEdit[] {
  if (pair === undefined || pair.merged) return [insertPair(node, key, value, { after })];
  if (isOwn(pair)) return [setValue(pair.value, value)];
  const edit = replaceAlias(pair, value);
  return edit === undefined ? [] : [edit];
}
