import type { EntityKind } from "../../model";
import { definitionAt, keysOf } from "../../schema";
import {
  appendItem,
  flowValue,
  insertPair,
  isOwn,
  type MapNode,
  type Node,
  type PlainValue,
  quoteScalar,
  removeItem,
  removePair,
  setValue,
  type TextEdit,
  type WriteFault,
  writePair,
} from "../../syntax";
import type { WorkspaceFile } from "../../workspace";
import type { LanguageContext } from "../context";
import type { Refusal } from "../workspace-edits";
import { editsOfFiles } from "./edits";
import { type Change, type EntryRef, findEntity, isReadable } from "./find";
import { saysSo } from "./says-so";
import { refuse } from "./words";

/** An entry of a file: its kind, and which. */
export interface Entry {
  readonly kind: EntityKind;
  readonly ref?: EntryRef;
}

/** A way into an entry: keys, and numbers of items from 0; the number of items stands for a new one. */
export type KeyPath = readonly [string, ...Array<string | number>];

/**
 * Gives a field of a post, an objective, a step or another entry a value, or takes it out (`undefined`). Comments,
 * quotes and everything else stay as they are; keys that lead to it are made where they are missing, in the order of
 * the schema. Refused where the value is no single one, or is shared with other entries by an alias.
 */
export function setField(
  context: LanguageContext,
  path: string,
  { kind, ref }: Entry,
  keys: KeyPath,
  value: PlainValue | undefined,
): Change | Refusal {
  const { session, language } = context;
  const { workspace } = session;
  const found = findEntity(workspace, path, kind, ref);
  if (found === undefined) return refuse("noEntry", language, { id: typeof ref === "string" ? ref : path });
  if (!isReadable(found)) return refuse("unreadable", language);
  if (typeof value === "number" && !Number.isFinite(value))
    return refuse("unwritable", language, { key: keys.join(".") });
  const { node } = found.entity;
  const edits = fieldEdits(node, keys, value, schemaOrder(found.unit.file, kind));
  const name = keys.join(".");
  if (typeof edits === "string") return refuse(edits, language, { key: name });
  const made = editsOfFiles(context, edits);
  if ("refused" in made) return made;
  // Layouts are many: rather nothing than something else.
  if (!saysSo(context, found, edits, keys, value)) return refuse("unwritable", language, { key: name });
  return { edits: made, notes: [] };
}

/** Gives an entry an owner, or leaves it without one. */
export function setOwner(
  context: LanguageContext,
  path: string,
  entry: Entry,
  person: string | undefined,
): Change | Refusal {
  return setField(context, path, entry, ["owner"], person);
}

type Order = (keys: ReadonlyArray<string | number>) => readonly string[];
type Fault = WriteFault | "notNested";

function fieldEdits(
  map: MapNode,
  keys: KeyPath,
  value: PlainValue | undefined,
  order: Order,
): readonly TextEdit[] | Fault {
  const edits = edit(map, keys, 0, value, order);
  return edits === "empty" ? [] : edits;
}

/** `empty`: nothing would be left of the mapping, which goes with its key. */
function edit(
  map: MapNode,
  keys: KeyPath,
  depth: number,
  value: PlainValue | undefined,
  order: Order,
): readonly TextEdit[] | Fault | "empty" {
  const key = String(keys[depth]);
  const pair = map.get(key);
  const rest = keys.slice(depth + 1);
  if (value === undefined && pair === undefined) return [];
  if (rest.length === 0) {
    if (value !== undefined) return writePair(map, key, value, order(keys.slice(0, depth + 1)));
    if (pair === undefined || pair.merged) return "shared";
    return map.pairs.length === 1 && depth > 0 ? "empty" : removePair(map, pair);
  }
  if (pair === undefined) {
    if (value === undefined) return [];
    const after = order(keys.slice(0, depth + 1));
    return [insertPair(map, key, nested(rest, value, map.flow), { after })];
  }
  if (!isOwn(pair)) return "shared";
  const inside = editInside(pair.value, keys, depth + 1, value, order);
  if (inside !== "empty") return inside;
  return map.pairs.length === 1 && depth > 0 ? "empty" : removePair(map, pair);
}

function editInside(
  node: Node,
  keys: KeyPath,
  depth: number,
  value: PlainValue | undefined,
  order: Order,
): readonly TextEdit[] | Fault | "empty" {
  const key = keys[depth];
  if (node.type === "map" && node.pairs.length > 0) return edit(node, keys, depth, value, order);
  if (node.type === "seq" && typeof key === "number") {
    const item = node.items[key];
    const rest = keys.slice(depth + 1);
    if (item === undefined) {
      if (value === undefined) return [];
      if (key !== node.items.length) return "notNested";
      return [appendItem(node, rest.length === 0 ? flowValue(value) : inBraces(rest, value))];
    }
    if (rest.length === 0 && value === undefined) return removeItem(node, key);
    if (item.type === "map" && rest.length > 0) return edit(item, keys, depth + 1, value, order);
    return rest.length === 0 && item.type === "scalar" && value !== undefined
      ? [setValue(item, flowValue(value))]
      : "notNested";
  }
  const isEmpty =
    node.type === "scalar" ? node.value === null : node.type === "map" || node.items.length === 0;
  if (!isEmpty) return "notNested";
  return value === undefined ? [] : [setValue(node, inBraces(keys.slice(depth), value))];
}

/** What stands below a new key: a key on each line, or all of it in braces. */
function nested(
  keys: ReadonlyArray<string | number>,
  value: PlainValue,
  flow: boolean,
): string | readonly string[] {
  if (flow || typeof keys[0] === "number") return inBraces(keys, value);
  return keys.flatMap((key, depth) => {
    const indent = "  ".repeat(depth);
    const name = `${indent}${quoteScalar(String(key), "key")}:`;
    return [depth === keys.length - 1 ? `${name} ${flowValue(value)}` : name];
  });
}

function inBraces(keys: ReadonlyArray<string | number>, value: PlainValue): string {
  const [key, ...rest] = keys;
  if (key === undefined) return flowValue(value);
  const inside = inBraces(rest, value);
  return typeof key === "number" ? `[${inside}]` : `{ ${quoteScalar(key, "key")}: ${inside} }`;
}

/** Where entries of a kind stand in a file. */
const BASES: Partial<Readonly<Record<EntityKind, ReadonlyArray<string | number>>>> = {
  goal: ["goals", 0],
  objective: ["objectives", 0],
  segment: ["segments", 0],
  zone: ["zones", 0],
  step: ["activation", 0],
  campaign: ["campaigns", 0],
  theme: ["strategy", "themes", 0],
  opportunity: ["situation", "opportunities", 0],
  person: ["people", 0],
  channel: ["channels", 0],
};

/** The keys that come before one in its mapping, the nearest first. */
function schemaOrder(file: WorkspaceFile, kind: EntityKind): Order {
  const base = BASES[kind] ?? (kind === "post" && file.kind === "calendar" ? ["posts", 0] : []);
  return (keys) => {
    const within = definitionAt(file.kind, [...base, ...keys])?.within;
    if (within === undefined) return [];
    const all = keysOf(within);
    return all.slice(0, Math.max(0, all.indexOf(String(keys.at(-1))))).reverse();
  };
}
