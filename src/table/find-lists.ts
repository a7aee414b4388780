import { type Entry, entriesOf, isList, isRecord, LINES, type Plain } from "./record-table";

/** The lists of records in a file, and the keys beside them that belong to none. */
export interface Found {
  readonly lists: readonly { readonly name: string | undefined; readonly items: readonly Entry[] }[];
  readonly beside: readonly string[];
}

/** Where other tools keep what they list. */
const USUAL = ["posts", "items", "calendar", "content"];
const DEEPEST = 3;

/**
 * The root itself when it is a list; else what stands under the usual keys; else every list of records; else, in a map of
 * records, each of them with its key.
 */
export function findLists(roots: readonly Entry[]): Found {
  const [root] = roots;
  if (root === undefined) return { lists: [], beside: [] };
  if (roots.length > 1 && roots.every(({ value }) => isRecord(value)))
    return { lists: [{ name: undefined, items: roots }], beside: [] };
  return inside(root.value, undefined, 0) ?? { lists: [], beside: [] };
}

function inside(value: Plain, name: string | undefined, depth: number): Found | undefined {
  if (isList(value)) return { lists: [{ name, items: toItems(value) }], beside: [] };
  if (!isRecord(value) || depth > DEEPEST) return undefined;
  const entries = entriesOf(value);
  const usual = entries.find(
    ([key, at]) => USUAL.includes(key.toLowerCase()) && (isList(at) || isRecord(at)),
  );
  if (usual !== undefined) {
    const found = inside(usual[1], depth === 0 ? undefined : name, depth + 1);
    if (found !== undefined)
      return {
        lists: found.lists,
        beside: [...entries.filter(([key]) => key !== usual[0]).map(([key]) => key), ...found.beside],
      };
  }
  const lists = entries.filter(([, at]) => isList(at) && at.some(isRecord));
  if (lists.length > 0)
    return {
      lists: lists.map(([key, at]) => ({ name: key, items: toItems(at as readonly Plain[]) })),
      beside: entries.filter((entry) => !lists.includes(entry)).map(([key]) => key),
    };
  if (entries.length > 0 && entries.every(([, at]) => isRecord(at)))
    return {
      lists: [
        { name, items: entries.map(([key, at]) => ({ value: at, line: LINES.get(at as object), key })) },
      ],
      beside: [],
    };
  return depth === 0 && entries.length > 0
    ? { lists: [{ name, items: [{ value, line: undefined }] }], beside: [] }
    : undefined;
}

function toItems(list: readonly Plain[]): readonly Entry[] {
  return list.map((value) => ({ value, line: isRecord(value) ? LINES.get(value) : undefined }));
}
