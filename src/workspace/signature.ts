import { type Node, toData } from "../syntax";

/** All that a value says, without its layout. */
export function signatureOfNode(node: Node): string {
  return JSON.stringify(toData(node)) ?? "";
}
