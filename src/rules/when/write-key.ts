import { insertPair, type MapNode, type Pair, type Place, setValue, type TextEdit } from "../../syntax";

/** Where a finding about a value stands: on the value; on the entity when it came by a merge (`<<`). */
export function valuePlace(pair: Pair, entity: { readonly intro: Place }): Place {
  return pair.merged ? entity.intro : pair.value;
}

/** Gives a key a value: in the place of its own value, else as a new pair; what is shared stays as it is. */
export function writeKey(
  node: MapNode,
  key: string,
  pair: Pair | undefined,
  yamlText: string,
  after: readonly string[] = [],
): readonly TextEdit[] {
  return [
    pair === undefined || pair.merged
      ? insertPair(node, key, yamlText, { after })
      : setValue(pair.value, yamlText),
  ];
}
