import type { Node, ScalarNode } from "../syntax";
import { checkForm } from "../values";
import type { FaultRepair } from "./fault";
import { keyShape } from "./locate";
import type { JsonType, ValueShape } from "./shape";
import { listOf, shapeOf } from "./tables";

const YES = new Set(["yes", "oui", "true", "vrai", "on", "y", "o", "1"]);
const NO = new Set(["no", "non", "false", "faux", "off", "n", "0"]);

/** Keys that alone make a mapping of one text what it is: `media: [fair.jpg]` means `{ file: fair.jpg }`. */
const TELLING_KEYS = new Set(["file", "task", "by", "rule", "metric", "avoid"]);

/** How a value of the wrong type becomes the right one, where that is clear. */
export function repairType(node: Node, shape: ValueShape): readonly FaultRepair[] {
  if (node.type === "scalar") return repairScalar(node, shape);
  const repair = repairCollection(node, shape);
  return repair === undefined ? [] : [repair];
}

function repairScalar(node: ScalarNode, shape: ValueShape): readonly FaultRepair[] {
  if (node.value === null) return [];
  const has = (type: JsonType) => shape.types.includes(type);
  if (has("boolean") && !has("string")) {
    const answer = booleanOf(node);
    if (answer !== undefined) return [replacement("replace", node, answer)];
  }
  if (has("string") && typeof node.value !== "string") {
    const written = writtenText(node);
    return [{ kind: "quote", at: node, text: JSON.stringify(written), shown: written, safe: true }];
  }
  if ((has("number") || has("integer")) && typeof node.value === "string") return numbersIn(node, shape);
  if (has("array")) return wrapped(node, shape);
  if (has("object") && shape.definition !== undefined && typeof node.value === "string") {
    const key = shapeOf(shape.definition).introducedBy[0] ?? "";
    if (TELLING_KEYS.has(key) && isWhole([key], shape)) {
      // A waiver silences a rule: somebody has to want it.
      const pair = `${key}: ${inFlow(node)}`;
      return [{ kind: "replace", at: node, text: `{ ${pair} }`, shown: pair, safe: key !== "rule" }];
    }
  }
  return [];
}

function repairCollection(node: Node, shape: ValueShape): FaultRepair | undefined {
  if (node.type === "seq" && !shape.types.includes("array")) {
    const [item, second] = node.items;
    if (item?.type !== "scalar" || second !== undefined || item.value === null) return undefined;
    if (!fits(item, shape)) return undefined;
    const text = inFlow(item);
    return { kind: "unwrap", at: node, text, shown: writtenText(item), safe: true };
  }
  if (
    node.type === "map" &&
    node.flow &&
    shape.types.includes("array") &&
    shape.items?.types.includes("object") &&
    isWhole(
      node.pairs.map((pair) => String(pair.key.value)),
      shape.items,
    )
  ) {
    return replacement("wrap", node, `[${node.piece.text.slice(node.start, node.end)}]`);
  }
  return undefined;
}

/** A single value, or several with commas between them, as a list. */
function wrapped(node: ScalarNode, shape: ValueShape): readonly FaultRepair[] {
  const items = shape.items;
  if (items === undefined) return [];
  if (items.types.includes("string")) {
    if (typeof node.value !== "string")
      return isText(writtenText(node), items)
        ? [replacement("wrap", node, `[${JSON.stringify(writtenText(node))}]`)]
        : [];
    if (node.style !== "plain")
      return isText(node.value, items) ? [replacement("wrap", node, `[${inFlow(node)}]`)] : [];
    const parts = node.value.split(",").map((part) => part.trim());
    const texts = parts.filter((part) => part !== "");
    if (!texts.every((part) => isText(part, items))) return [];
    return [replacement("wrap", node, `[${texts.map(asText).join(", ")}]`)];
  }
  return repairScalar(node, items).map((inner) => ({
    ...replacement("wrap", node, `[${inner.text}]`),
    safe: inner.safe,
  }));
}

/** Whether a mapping with these keys has all that it needs, and nothing that is unknown there. */
function isWhole(keys: readonly string[], { definition }: ValueShape): boolean {
  if (definition === undefined) return true;
  const shape = shapeOf(definition);
  return (
    shape.required.every((key) => keys.includes(key)) &&
    keys.every((key) => key.startsWith("x-") || keyShape(shape, key) !== undefined)
  );
}

/** Whether a text is right at its place. */
function isText(text: string, { form, list }: ValueShape): boolean {
  if (form !== undefined && !checkForm(form, text)) return false;
  return list === undefined || listOf(list).includes(text);
}

function fits(node: ScalarNode, shape: ValueShape): boolean {
  const type = typeof node.value as "string" | "number" | "boolean";
  return shape.types.includes(type) || (type === "number" && shape.types.includes("integer"));
}

function booleanOf(node: ScalarNode): string | undefined {
  const word = writtenText(node).trim().toLowerCase();
  return YES.has(word) ? "true" : NO.has(word) ? "false" : undefined;
}

/** The number or numbers that a text can mean: `5 400` one, `5,400` two. */
function numbersIn(node: ScalarNode, shape: ValueShape): readonly FaultRepair[] {
  const text = String(node.value).trim();
  const found: string[] = [];
  if (/^[-+]?\d+(\.\d+)?$/.test(text)) found.push(text);
  else if (/^\d{1,3}([ \u00a0\u202f]\d{3})+$/.test(text)) found.push(text.replace(/\D/g, ""));
  else if (/^\d{1,3}(,\d{3})+$/.test(text)) {
    found.push(text.replaceAll(",", ""));
    if (/^\d{1,3},\d{3}$/.test(text) && shape.types.includes("number")) found.push(text.replace(",", "."));
  } else if (/^\d+,\d+$/.test(text)) found.push(text.replace(",", "."));
  const allowed = found.filter((number) => shape.only === undefined || shape.only.includes(Number(number)));
  const fitting = shape.types.includes("number")
    ? allowed
    : allowed.filter((number) => !number.includes("."));
  return fitting.map((number) => ({
    kind: "unquote",
    at: node,
    text: number,
    shown: number,
    safe: fitting.length === 1,
  }));
}

function replacement(kind: FaultRepair["kind"], node: Node, text: string): FaultRepair {
  return { kind, at: node, text, shown: text, safe: true };
}

/** A value as people see it in the file, without its quotes. */
export function writtenText(node: Node): string {
  if (node.type === "scalar" && typeof node.value === "string") return node.value;
  return node.piece.text.slice(node.start, node.end);
}

/** A scalar as it can stand between brackets. */
function inFlow(node: ScalarNode): string {
  const source = node.piece.text.slice(node.start, node.end);
  if (node.style === "plain") return typeof node.value === "string" ? asText(node.value) : source;
  return node.style === "block" || /[\r\n]/.test(source) ? JSON.stringify(node.value) : source;
}

/** A text as a YAML scalar that reads back as this text, in block and between brackets. */
export function asText(text: string): string {
  // Most are ASCII, and expressions by property are dear to make.
  if (!/^[\w./(+][\w ./:+@'&()%$-]*$/.test(text)) {
    if (!/^[\p{L}\p{N}_./(+][\p{L}\p{N} _./:+@'’&()%$€-]*$/u.test(text)) return JSON.stringify(text);
  }
  if (/: |:$| #| $/.test(text)) return JSON.stringify(text);
  // What looks like a number, a truth value or nothing would not stay a text.
  if (/^[-+.]?\d[\d_]*(\.\d*)?([eE][-+]?\d+)?$|^0[xo]/.test(text)) return JSON.stringify(text);
  if (/^(true|false|null|yes|no|on|off|\.inf|\.nan)$/i.test(text)) return JSON.stringify(text);
  return text;
}
