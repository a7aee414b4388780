import {
  insertPair,
  isOwn,
  type MapNode,
  type Node,
  type Pair,
  replaceAlias,
  replacePlace,
  setValue,
  type TextEdit,
} from "../../syntax";

/** Puts other words in the place of a value, in the quotes that it has. The words need none themselves. */
export function replaceWords(node: Node, words: string): TextEdit {
  const quote = node.type === "scalar" && node.style !== "block" ? node.piece.text[node.start] : undefined;
  const quoted = quote === '"' || quote === "'";
  return replacePlace(node, quoted ? `${quote}${words}${quote}` : words);
}

/**
 * Gives a mapping a key: in the place and the quotes of the value that it has, else behind the first of `after` that
 * is there. What an alias names stays for the others. Undefined where the value's place can't be told.
 */
export function fillWords(
  map: MapNode,
  pair: Pair | undefined,
  key: string,
  words: string,
  after: readonly string[],
): TextEdit | undefined {
  if (pair === undefined || pair.merged) return insertPair(map, key, words, { after });
  if (!isOwn(pair)) return replaceAlias(pair, words);
  const { value } = pair;
  return value.end > value.start ? replaceWords(value, words) : setValue(value, words);
}
