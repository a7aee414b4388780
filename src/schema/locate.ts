import type { MapNode, Node, Pair } from "../syntax";
import type { ShapeName } from "./generated/shapes";
import type { Shape, ValueShape } from "./shape";
import { shapeOf } from "./tables";

/** A value in a tree, and what is expected of it. */
export interface Found {
  readonly node: Node;
  /** Undefined where anything may stand, or the schema knows nothing of the place. */
  readonly shape: ValueShape | undefined;
  /** The key it stands under; undefined of the whole and of items. */
  readonly pair: Pair | undefined;
  /** Whether the key it stands under has to be there. */
  readonly required: boolean;
  /** The mapping it stands in. */
  readonly map: MapNode | undefined;
  readonly mapShape: Shape | undefined;
  readonly key: string;
  readonly path: string;
}

/** Follows a JSON pointer through a tree; undefined when it leads nowhere. */
export function locate(root: Node, name: ShapeName, pointer: string): Found | undefined {
  let found: Found | undefined = {
    node: root,
    shape: { types: ["object"], definition: name },
    pair: undefined,
    required: false,
    map: undefined,
    mapShape: undefined,
    key: "",
    path: "",
  };
  if (pointer === "") return found;
  for (const part of pointer.slice(1).split("/")) {
    found = stepInto(found, part.replaceAll("~1", "/").replaceAll("~0", "~"));
    if (found === undefined) return undefined;
  }
  return found;
}

function stepInto(from: Found, part: string): Found | undefined {
  const { node, shape } = from;
  if (node.type === "seq") {
    const index = Number(part);
    const item = node.items[index];
    if (item === undefined) return undefined;
    return {
      ...from,
      node: item,
      shape: shape?.items,
      pair: undefined,
      required: false,
      path: `${from.path}[${index + 1}]`,
    };
  }
  if (node.type !== "map") return undefined;
  const pair = pairOf(node, part);
  if (pair === undefined) return undefined;
  const mapShape = shape?.definition === undefined ? undefined : shapeOf(shape.definition);
  return {
    node: pair.value,
    shape: mapShape === undefined ? shape?.values : keyShape(mapShape, part),
    pair,
    required: mapShape?.required.includes(part) ?? false,
    map: node,
    mapShape,
    key: part,
    path: from.path === "" ? part : `${from.path}.${part}`,
  };
}

/** What is expected of a key's value; undefined of an unknown key. */
export function keyShape(shape: Shape, key: string): ValueShape | undefined {
  if (Object.hasOwn(shape.keys, key)) return shape.keys[key];
  return shape.open !== undefined && "types" in shape.open ? (shape.open as ValueShape) : undefined;
}

/** The first pair with this key, as text. */
export function pairOf(map: MapNode, key: string): Pair | undefined {
  const { pairs } = map;
  if (pairs.length < LARGE) return pairs.find((pair) => String(pair.key.value) === key);
  let index = indexes.get(map);
  if (index === undefined) {
    index = new Map();
    for (const pair of pairs) {
      const name = String(pair.key.value);
      if (!index.has(name)) index.set(name, pair);
    }
    indexes.set(map, index);
  }
  return index.get(key);
}

/** A mapping with so many keys gets an index: of each of them may be asked. */
const LARGE = 64;
const indexes = new WeakMap<MapNode, Map<string, Pair>>();
