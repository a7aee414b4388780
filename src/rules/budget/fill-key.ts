import { insertPair, type MapNode, type Pair, setValue, type TextEdit } from "../../syntax";

/** Gives a key a value: in its place where it was left empty (`budget:`), else as a new pair. */
export function fillKey(
  node: MapNode,
  pair: Pair | undefined,
  key: string,
  text: string,
  after: string[],
): readonly TextEdit[] {
  return [
    pair === undefined || pair.merged ? insertPair(node, key, text, { after }) : setValue(pair.value, text),
  ];
}
