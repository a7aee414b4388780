import { type DefinitionName, type SchemaFault, shapeOf, type ShapeName, validate } from "../../src/schema";
import { Anchors, MapNode, type Node, type Pair, readPiece, YamlSource } from "../../src/syntax";

/** Checks the text of a file as the workspace does: its head, and the items of its lists one by one. */
export function faultsIn(name: ShapeName, text: string): SchemaFault[] {
  const source = new YamlSource("test.yaml", text);
  const anchors = new Anchors();
  const shape = shapeOf(name);
  const pairs: Pair[] = [];
  const faults: SchemaFault[] = [];
  let list: DefinitionName | undefined;
  const checkItem = (item: Node) => {
    if (list !== undefined) faults.push(...validate(list, item));
  };
  const addPair = (pair: Pair) => {
    pairs.push(pair);
    const value = shape.keys[String(pair.key.value)];
    list = value?.apart ? (value.items?.definition as DefinitionName | undefined) : undefined;
    if (pair.value.type === "seq") pair.value.items.forEach(checkItem);
  };
  for (const piece of source.pieces) {
    const reading = readPiece(piece, anchors);
    if (reading.pair !== undefined) addPair(reading.pair);
    if (reading.item !== undefined) checkItem(reading.item);
    reading.root?.pairs.forEach(addPair);
  }
  const first = pairs[0]?.key.piece ?? source.pieces[0];
  if (first === undefined) throw new Error("The text has no pieces.");
  const head = new MapNode(first, 0, first.text.length, pairs, false);
  const hasHead = Object.values(shape.keys).some((value) => value.apart);
  faults.push(...validate((hasHead ? `${name}Head` : name) as DefinitionName, head));
  return faults;
}

/** The source text at a fault's place. */
export function sourceOf(fault: SchemaFault): string {
  return fault.at.piece.text.slice(fault.at.start, fault.at.end);
}
