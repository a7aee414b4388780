import type { Nodes } from "mdast";
import { visit } from "./markdown-parse";

/** The words of a node, without its marks; line ends become spaces. */
export function plainText(node: Nodes): string {
  const parts: string[] = [];
  visit(node, (child) => {
    if (child.type === "text" || child.type === "inlineCode")
      parts.push(child.value.replace(/[\r\n]+/g, " "));
    else if (child.type === "break") parts.push(" ");
    return undefined;
  });
  return parts.join("").trim();
}
