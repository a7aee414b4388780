import type { ListName, ShapeName } from "./generated/shapes";
import { keyShape } from "./locate";
import type { ValueShape } from "./shape";
import { listOf, shapeOf } from "./tables";

/** The kinds of files. */
export type FileKind = "policy" | "plan" | "people" | "channels" | "calendar" | "post" | "pause" | "config";

/** What the schemas say of a place in a file. */
export interface Spot {
  /** Undefined where nothing is known of the place, or anything may stand there. */
  readonly value: ValueShape | undefined;
  /** The mapping that the last key of the path belongs to. */
  readonly within: ShapeName | undefined;
}

/**
 * What may stand at a path of keys and indexes in a file of a kind; undefined where the schemas have nothing.
 *
 *     definitionAt("calendar", ["posts", 0, "status"])
 */
export function definitionAt(kind: FileKind, path: ReadonlyArray<string | number>): Spot | undefined {
  const top: ShapeName = kind === "post" ? "postFile" : kind;
  let value: ValueShape | undefined = { types: ["object"], definition: top };
  let within: ShapeName | undefined;
  for (const part of path) {
    if (typeof part === "number") value = value.items;
    else if (value.definition !== undefined) {
      within = value.definition;
      value = keyShape(shapeOf(within), part);
    } else {
      within = undefined;
      value = value.values;
    }
    if (value === undefined) return undefined;
  }
  return { value, within };
}

/** The keys of a mapping, in the order of the schema. */
export function keysOf(name: ShapeName): readonly string[] {
  return Object.keys(shapeOf(name).keys);
}

/** The words that may stand as a value, also of a list's items; empty where they are free. */
export function valuesOf(shape: ValueShape): readonly string[] {
  const list: ListName | undefined = shape.list ?? shape.items?.list;
  if (list !== undefined) return listOf(list);
  if (shape.types.includes("boolean")) return ["true", "false"];
  return shape.only?.map(String) ?? [];
}
