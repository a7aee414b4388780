import {
  applyEdits,
  type Data,
  Draft,
  type PlainValue,
  readPiece,
  type TextEdit,
  toData,
} from "../../syntax";
import { Workspace } from "../../workspace";
import type { LanguageContext } from "../context";
import type { FoundEntity } from "./find";

/** A value that was to be written; texts by language too. */
type Said = PlainValue | Readonly<Record<string, string>>;

type Keys = ReadonlyArray<string | number>;

/** Whether an entry, read after edits, has the value at the keys and otherwise says what it said. */
export function saysSo(
  context: LanguageContext,
  found: FoundEntity,
  edits: readonly TextEdit[],
  keys: Keys,
  value: Said | undefined,
): boolean {
  if (edits.length === 0) return true;
  const after = readAfter(context, found, edits);
  if (after === undefined) return false;
  const before = toData(found.entity.node);
  // The items after one that is gone have moved up.
  const isGone = value === undefined && typeof keys.at(-1) === "number";
  if (!isGone && !sameValue(valueAt(after, keys), value)) return false;
  return isSame(
    without(before, keys),
    isGone ? without(after, keys.slice(0, -1), true) : without(after, keys),
  );
}

/** What the entry says after edits; undefined where it can't be read then. */
function readAfter(
  { session: { workspace } }: LanguageContext,
  { entity, unit }: FoundEntity,
  edits: readonly TextEdit[],
): Data | undefined {
  const { file, piece } = unit;
  if (piece !== undefined && edits.every((edit) => edit.piece === piece)) {
    const { lineEnd } = piece.source;
    const draft = new Draft(file.path, piece.text, lineEnd ?? "\n", "item");
    const text = applyEdits(
      draft,
      edits.map((edit) => ({ ...edit, piece: draft.piece })),
    );
    const then = text === undefined ? undefined : new Draft(file.path, text, lineEnd ?? "\n", "item");
    const reading = then === undefined ? undefined : readPiece(then.piece, file.anchors);
    return reading?.item === undefined || reading.problems.length > 0 ? undefined : toData(reading.item);
  }
  const text = applyEdits(file.source, edits);
  const scratch = new Workspace({ kindOf: () => file.kind, markdown: workspace.markdown });
  if (text !== undefined) scratch.apply([{ path: file.path, text }]);
  const then = scratch.file(file.path);
  if (then === undefined) return undefined;
  const entities = workspace.peek(unit).entities;
  const index = entities.findIndex(
    ({ kind, node }) => kind === entity.kind && node.start === entity.node.start,
  );
  const { entities: later, problems } = scratch.peek(then.head);
  const same = later[index];
  return same === undefined || problems.length > 0 ? undefined : toData(same.node);
}

function valueAt(data: Data | undefined, keys: Keys): Data | undefined {
  let value: Data | undefined = data;
  for (const key of keys) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isMap(value)) value = value[String(key)];
    else return undefined;
  }
  return value;
}

/** The line ends at the end of a text are its block's. */
function sameValue(said: Data | undefined, value: Said | undefined): boolean {
  if (typeof value === "string" && typeof said === "string") return trimmed(said) === trimmed(value);
  if (value === undefined || typeof value !== "object") return said === value;
  if (!isList(value)) {
    const names = Object.keys(value);
    return (
      isMap(said) &&
      names.length === Object.keys(said).length &&
      names.every((name) => sameValue(said[name], value[name]))
    );
  }
  const list = Array.isArray(said) ? said : said === undefined || said === null ? [] : [said];
  return isSame(list, [...value]);
}

function isList(value: readonly string[] | Readonly<Record<string, string>>): value is readonly string[] {
  return Array.isArray(value);
}

function trimmed(text: string): string {
  return text.replace(/\n+$/, "");
}

/** A copy without the value at the keys, and without what is empty on the way to it. `kept`: the value stays. */
function without(data: Data | undefined, keys: Keys, kept = false): Data | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return kept ? data : undefined;
  if (Array.isArray(data)) {
    const items = [...data];
    const inside = without(items[Number(key)], rest, kept);
    if (inside === undefined) items.splice(Number(key), 1);
    else items[Number(key)] = inside;
    return items.length === 0 ? undefined : items;
  }
  if (!isMap(data)) return data === null ? undefined : data;
  const entries = Object.entries(data).flatMap(([name, value]): Array<[string, Data]> => {
    const inside = name === String(key) ? without(value, rest, kept) : value;
    return inside === undefined ? [] : [[name, inside]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function isMap(data: Data | undefined): data is { [key: string]: Data } {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** Equal data, in whatever order its keys stand. */
function isSame(a: Data | undefined, b: Data | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((it, at) => isSame(it, b[at]));
  if (!isMap(a) || !isMap(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}
