import { type Node, type Piece, toData } from "../syntax";

/**
 * All that a value says, and which pieces it stands in. Others that saw it keep its place, and a
 * place holds only as long as its piece is in the file.
 */
export function signatureOfNode(node: Node): string {
  return `${JSON.stringify(toData(node))}${piecesOf(node)}`;
}

/** The pieces that a value stands in, as numbers that never come again. */
export function piecesOf(node: Node): string {
  let signature = `@${numberOf(node.piece)}`;
  let last = node.piece;
  const add = (piece: Piece): void => {
    if (piece === last) return;
    last = piece;
    signature += `,${numberOf(piece)}`;
  };
  // Of a file's head each key can stand in a piece of its own, and so can the entries of its lists.
  if (node.type === "seq") for (const item of node.items) add(item.piece);
  if (node.type !== "map") return signature;
  for (const { key, value } of node.pairs) {
    add(key.piece);
    if (value.type === "seq") for (const item of value.items) add(item.piece);
  }
  return signature;
}

const numbers = new WeakMap<Piece, number>();
let count = 0;

function numberOf(piece: Piece): number {
  let number = numbers.get(piece);
  if (number === undefined) {
    number = ++count;
    numbers.set(piece, number);
  }
  return number;
}
