import type { Node } from "../syntax";
import { checkForm, type FormName } from "../values";

// What the quick checks are made of. Each answers whether a value is certainly right.

/** The key is there without a value, which counts as absent. */
export function isNothing(node: Node): boolean {
  return node.type === "scalar" && node.value === null;
}

export function isText(node: Node): boolean {
  return node.type === "scalar" && typeof node.value === "string";
}

export function isFilled(node: Node): boolean {
  return node.type === "scalar" && typeof node.value === "string" && node.value.trim() !== "";
}

export function isWritten(node: Node, form: FormName): boolean {
  return node.type === "scalar" && typeof node.value === "string" && checkForm(form, node.value);
}

export function isBoolean(node: Node): boolean {
  return node.type === "scalar" && typeof node.value === "boolean";
}

export function isNumber(node: Node): boolean {
  return node.type === "scalar" && typeof node.value === "number" && Number.isFinite(node.value);
}

export function isOneOf(node: Node, numbers: readonly number[]): boolean {
  return node.type === "scalar" && typeof node.value === "number" && numbers.includes(node.value);
}

export function isAtLeast(node: Node, minimum: number): boolean {
  return (
    node.type === "scalar" &&
    typeof node.value === "number" &&
    Number.isFinite(node.value) &&
    node.value >= minimum
  );
}

/** Texts by language. */
export function isByLanguage(node: Node): boolean {
  if (node.type !== "map") return false;
  for (const { key, value } of node.pairs) {
    if (typeof key.value !== "string" || !checkForm("language", key.value)) return false;
    if (!isText(value) && !isNothing(value)) return false;
  }
  return true;
}

export function isListOf(node: Node, check: (item: Node) => boolean): boolean {
  if (node.type !== "seq") return false;
  for (const item of node.items) if (!check(item)) return false;
  return true;
}

export function isMapOf(node: Node, check: (value: Node) => boolean): boolean {
  if (node.type !== "map") return false;
  for (const { value } of node.pairs) if (!check(value) && !isNothing(value)) return false;
  return true;
}

/** A key of the organisation's own. */
export function isOwnKey(key: string | number | boolean | null): boolean {
  return typeof key === "string" && key.startsWith("x-");
}
