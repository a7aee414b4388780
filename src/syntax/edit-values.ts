import type { TextEdit } from "./edit";
import { lineAround } from "./layout";
import { isCutList, replaceCutList } from "./edit-head";
import { quoteScalar } from "./quoting";
import type { Node, Pair } from "./tree";

/** Puts other YAML in a value's place. An absent value gets one. */
export function setValue(node: Node, yamlText: string): TextEdit {
  const { piece, start, end } = node;
  if (start < end) {
    // A list may stand right below its key, where nothing else may.
    const below = node.type === "seq" && !node.flow && lineAround(piece.text, start).text === start;
    return { piece, start, end, text: below ? ` ${yamlText}` : yamlText };
  }
  // Behind a colon, a dash, an anchor or a tag a space is enough; a key in braces may lack its colon.
  const before = /[^\s,[\]{}]*$/.exec(piece.text.slice(Math.max(0, start - 200), start))?.[0] ?? "";
  const glue = before === "" ? "" : /^[&!]|[:-]$/.test(before) ? " " : ": ";
  return { piece, start, end, text: glue + yamlText };
}

/** As {@link setValue}, also for a list whose items are cut. */
export function replaceValue(node: Node, yamlText: string): TextEdit[] {
  return node.type === "seq" && isCutList(node) ? replaceCutList(node, yamlText) : [setValue(node, yamlText)];
}

/** Gives a pair another key. */
export function setKey(pair: Pair, name: string): TextEdit {
  const { piece, start, end } = pair.key;
  return { piece, start, end, text: quoteScalar(name, "key") };
}
