import type { Node } from "../../syntax";

/** A single value as a person would type it; undefined of a list or a mapping, empty of nothing. */
export function writtenText(node: Node | undefined): string | undefined {
  if (node === undefined) return "";
  if (node.type !== "scalar") return undefined;
  const { value } = node;
  if (value === null) return "";
  if (typeof value === "string") return node.style === "block" ? value.replace(/\n+$/, "") : value;
  // `0x1F` and `1e3` stay as they are written.
  return typeof value === "number" ? node.piece.text.slice(node.start, node.end) : String(value);
}

/** The source text of any value, for what can only be changed in the file. */
export function sourceText(node: Node): string {
  return node.piece.text.slice(node.start, node.end);
}
