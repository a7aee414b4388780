import {
  type MapNode,
  insertPair,
  type Node,
  type Pair,
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

/** Gives a mapping a key: in the place and the quotes of the value that it has, else behind the first of `after` that is there. */
export function fillWords(
  map: MapNode,
  pair: Pair | undefined,
  key: string,
  words: string,
  after: readonly string[],
): TextEdit {
  if (pair === undefined || pair.merged) return insertPair(map, key, words, { after });
  const { key: name, value } = pair;
  if (!isOwn(pair)) {
    // Only here something else is to stand: what the alias names stays for the others.
    const alias = ALIAS.exec(name.piece.text.slice(name.end));
    const at = name.end + (alias?.[1]?.length ?? 0);
    return { piece: name.piece, start: at, end: at + (alias?.[2]?.length ?? 0), text: words };
  }
  return value.end > value.start ? replaceWords(value, words) : setValue(value, words);
}

const ALIAS = /^([ \t]*:[ \t]+)(\*[^\s,[\]{}]+)/;

/** Whether a value is written behind its key, and not where an alias or a merge leads. */
export function isOwn({ key, value, merged }: Pair): boolean {
  return !merged && value.piece === key.piece && value.start >= key.end;
}
