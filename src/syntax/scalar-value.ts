import { blockText, needsEscapes, rewriteBlock } from "./block-value";
import { replacePlace, type TextEdit } from "./edit";
import { setValue } from "./edit-values";
import { quoteScalar } from "./quoting";
import type { Pair, ScalarNode } from "./tree";

/**
 * Puts a value in the place of another, in the quotes or the block that it has. `column`: that of the key it belongs
 * to, from which the lines of a long text are indented; undefined in braces, brackets and lists.
 */
export function writeScalar(
  node: ScalarNode,
  value: string | number | boolean,
  column: number | undefined,
): TextEdit {
  if (typeof value !== "string") return setValue(node, String(value));
  const eol = node.piece.source.lineEnd ?? "\n";
  if (node.style === "block") {
    const old = node.piece.text.slice(node.start, node.end);
    const text = column === undefined ? undefined : rewriteBlock(old, value, column, eol);
    return replacePlace(node, text ?? doubleQuoted(value));
  }
  if (node.style === "single" && !needsEscapes(value))
    return setValue(node, `'${value.replaceAll("'", "''")}'`);
  if (node.style === "double") return setValue(node, doubleQuoted(value));
  const block = value.includes("\n") && column !== undefined ? blockText(value, column, eol) : undefined;
  return setValue(node, block ?? quoteScalar(value, column === undefined ? "flow" : "block"));
}

/** The column of a key, from which the lines below it are indented. */
export function columnOfKey({ key: { piece, start } }: Pair): number {
  let from = start;
  while (from > 0 && piece.text[from - 1] !== "\n" && piece.text[from - 1] !== "\r") from--;
  return start - from;
}

/** In double quotes, whether it needs them or not. */
function doubleQuoted(value: string): string {
  const least = quoteScalar(value);
  return least.startsWith('"') ? least : `"${value.replace(/["\\]/g, "\\$&")}"`;
}
