import { type MapNode, type Node, type Pair, type Place, placeInScalar, type ScalarNode } from "../syntax";

/** Whether a key was filled in: present, and not left empty (`owner:` counts as absent). */
export function given(pair: Pair | undefined): pair is Pair {
  if (pair === undefined) return false;
  const value = pair.value;
  return value.type !== "scalar" || (value.value !== null && value.value !== "");
}

/** The text of a scalar; undefined when it is absent or something else than text. */
export function textOf(pair: Pair | undefined): string | undefined {
  if (pair === undefined) return undefined;
  const value = pair.value;
  return value.type === "scalar" && typeof value.value === "string" && value.value !== ""
    ? value.value
    : undefined;
}

export function booleanOf(pair: Pair | undefined): boolean | undefined {
  if (pair === undefined) return undefined;
  const value = pair.value;
  return value.type === "scalar" && typeof value.value === "boolean" ? value.value : undefined;
}

export function numberOf(pair: Pair | undefined): number | undefined {
  if (pair === undefined) return undefined;
  const value = pair.value;
  return value.type === "scalar" && typeof value.value === "number" ? value.value : undefined;
}

export function mapOf(pair: Pair | undefined): MapNode | undefined {
  return pair?.value.type === "map" ? pair.value : undefined;
}

const NOTHING: readonly Node[] = [];

/** The items of a list; a single value counts as a list of one, an absent or empty one as none. */
export function itemsOf(pair: Pair | undefined): readonly Node[] {
  if (pair === undefined) return NOTHING;
  const value = pair.value;
  if (value.type === "seq") return value.items;
  return given(pair) ? [value] : NOTHING;
}

/** The texts among a list's items, each with its place. */
export function textsOf(pair: Pair | undefined): readonly TextNode[] {
  if (pair === undefined) return NO_TEXTS;
  const value = pair.value;
  if (value.type === "scalar") return isText(value) ? [value] : NO_TEXTS;
  if (value.type !== "seq") return NO_TEXTS;
  const { items } = value;
  for (let at = 0; at < items.length; at++) if (!isText(items[at] as Node)) return items.filter(isText);
  return items as readonly TextNode[];
}

const NO_TEXTS: readonly TextNode[] = [];

/** A scalar that holds text. */
export type TextNode = ScalarNode & { readonly value: string };

export function isText(node: Node): node is TextNode {
  return node.type === "scalar" && typeof node.value === "string" && node.value !== "";
}

/** One text of a localised value; `language` is undefined of a plain string. */
export interface LocalisedPart {
  readonly language: string | undefined;
  readonly node: TextNode;
  /** Of the body of a Markdown file, where a stretch of the text stands; else it is asked of the scalar. */
  readonly placeOf?: (from: number, to: number) => Place;
}

/** The place in the file of a stretch of a text, in UTF-16 code units of its value. */
export function placeInText(part: LocalisedPart, from: number, to: number): Place {
  return part.placeOf === undefined ? placeInScalar(part.node, from, to) : part.placeOf(from, to);
}

const NO_PARTS: readonly LocalisedPart[] = [];

/** The texts of a localised value (a string, or a map from language tag to string). */
export function localisedParts(node: Node | undefined): readonly LocalisedPart[] {
  if (node === undefined) return NO_PARTS;
  if (node.type === "scalar") return isText(node) ? [{ language: undefined, node }] : NO_PARTS;
  if (node.type !== "map") return NO_PARTS;
  const parts: LocalisedPart[] = [];
  const { pairs } = node;
  for (let at = 0; at < pairs.length; at++) {
    const { key, value } = pairs[at] as Pair;
    if (typeof key.value === "string" && isText(value)) parts.push({ language: key.value, node: value });
  }
  return parts;
}

/** A localised value as one text in the language wished for, else in the first it has. */
export function localisedText(node: Node | undefined, language: string): string | undefined {
  const parts = localisedParts(node);
  const wished = parts.find((part) => part.language === language) ?? parts[0];
  return wished?.node.value;
}
