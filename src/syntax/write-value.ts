import { blockText } from "./block-value";
import type { TextEdit } from "./edit";
import { isOwn, replaceAlias } from "./edit-alias";
import { insertPair } from "./edit-maps";
import { replaceValue } from "./edit-values";
import { listEdits, replaceList } from "./list-value";
import { quoteScalar } from "./quoting";
import { columnOfKey, writeScalar } from "./scalar-value";
import type { MapNode } from "./tree";

/** A value as people mean it: a text, date or money as text, a number, yes or no, or a list of texts. */
export type PlainValue = string | number | boolean | readonly string[];

/** Why a value can't be written: an alias shares it, or there are several values where one is given. */
export type WriteFault = "shared" | "several";

/**
 * Gives a mapping's key a value: in the place, the quotes and the block that the value has, else as a new key behind
 * the first of `after` that is there. What an alias or a merge brings stays for the others.
 */
export function writePair(
  map: MapNode,
  key: string,
  value: PlainValue,
  after: readonly string[],
): readonly TextEdit[] | WriteFault {
  const pair = map.get(key);
  if (pair === undefined || pair.merged) return [insertValue(map, key, value, after)];
  if (!isOwn(pair)) {
    const edit = replaceAlias(pair, flowValue(value));
    return edit === undefined ? "shared" : [edit];
  }
  const { value: node } = pair;
  if (isList(value)) return listEdits(pair, value);
  if (node.type === "map") return node.pairs.length === 0 ? replaceValue(node, flowValue(value)) : "several";
  if (node.type === "seq") return replaceList(pair, node, flowValue(value));
  return [writeScalar(node, value, map.flow ? undefined : columnOfKey(pair))];
}

/** A value on one line, as it can stand anywhere. */
export function flowValue(value: PlainValue): string {
  if (typeof value === "string") return quoteScalar(value, "flow");
  return isList(value) ? `[${value.map((item) => quoteScalar(item, "flow")).join(", ")}]` : String(value);
}

function isList(value: PlainValue): value is readonly string[] {
  return typeof value === "object";
}

/** A new key; a text of several lines as a block below it. */
function insertValue(map: MapNode, key: string, value: PlainValue, after: readonly string[]): TextEdit {
  const options = { after };
  if (map.flow || typeof value !== "string") return insertPair(map, key, flowValue(value), options);
  if (!value.includes("\n")) return insertPair(map, key, quoteScalar(value), options);
  // The column of the key is known once it is written.
  const { piece, start, end, text } = insertPair(map, key, "", options);
  const column = /(?:^|[\r\n])( *)[^\r\n]*$/.exec(text)?.[1]?.length ?? 0;
  const block = blockText(value, column, piece.source.lineEnd ?? "\n");
  return { piece, start, end, text: `${text} ${block ?? quoteScalar(value)}` };
}
