import type { MapNode, Node } from "./tree";

/** A value as plain JavaScript data. */
export type Data = string | number | boolean | null | Data[] | { [key: string]: Data };

/**
 * The plain value of a node, for validation. Of a key written twice the first value counts. Keys
 * are text; `__proto__` is a key like any other.
 */
export function toData(node: Node): Data {
  if (node.type === "scalar") return node.value;
  if (node.type === "map") return mapData(node);
  const items = node.items;
  const count = items.length;
  const list: Data[] = [];
  for (let index = 0; index < count; index++) list.push(toData(items[index] as Node));
  return list;
}

function mapData(node: MapNode): { [key: string]: Data } {
  const data: { [key: string]: Data } = {};
  const pairs = node.pairs;
  for (let index = 0; index < pairs.length; index++) {
    const pair = pairs[index];
    if (pair === undefined) continue;
    const key = pair.key.value;
    const name = typeof key === "string" ? key : String(key);
    if (name === "__proto__") {
      if (!Object.hasOwn(data, name)) {
        Object.defineProperty(data, name, {
          value: toData(pair.value),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
    } else if (data[name] === undefined || !Object.hasOwn(data, name)) data[name] = toData(pair.value);
  }
  return data;
}
