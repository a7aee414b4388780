import type { MapNode, Node, Place, ScalarNode } from "../syntax";
import { checkForm, type FormName, type Language, suggestForm } from "../values";
import type { Expected, FaultCode, FaultRepair, SchemaFault } from "./fault";
import type { DefinitionName, ShapeName } from "./generated/shapes";
import { type Found, keyShape, locate, pairOf } from "./locate";
import { meantKey, meantWord, meantWords } from "./meant";
import { asText, repairType, writtenText } from "./repair";
import type { JsonType, Shape, ValidatorFault, ValueShape } from "./shape";
import { listOf, shapeOf } from "./tables";

/** Turns what a validator complains of into faults: one for each value, at its place, with what was likely meant. */
export function explain(
  definition: DefinitionName,
  root: Node,
  complaints: readonly ValidatorFault[],
  language: Language | undefined,
): readonly SchemaFault[] {
  const name = (definition.endsWith("Head") ? definition.slice(0, -4) : definition) as ShapeName;
  const faults: SchemaFault[] = [];
  const seen = new Set<string>();
  let merged = 0;
  for (const { instancePath, keyword, key } of complaints) {
    if (keyword === "if" || keyword === "propertyNames") continue;
    const found = locate(root, name, instancePath);
    if (found === undefined) continue;
    // Every item may merge the same mapping: what is wrong in it is not told in full each time.
    const pair = key !== undefined && found.node.type === "map" ? pairOf(found.node, key) : found.pair;
    if (pair?.merged === true && ++merged > MOST_MERGED) continue;
    const fault = explainOne(found, keyword, key, language);
    if (fault === undefined) continue;
    const mark = `${fault.onKey ? "k" : "v"}${fault.path}`;
    if (seen.has(mark)) continue;
    seen.add(mark);
    faults.push(fault);
  }
  return faults.filter((fault) => !isRenamed(fault, faults)).sort(byPlace);
}

/** How many faults of merged keys are told of one value. */
const MOST_MERGED = 5;

/** An absent key whose misspelt form is there: that one tells it. */
function isRenamed(fault: SchemaFault, all: readonly SchemaFault[]): boolean {
  if (fault.code !== "required") return false;
  const before = fault.path.slice(0, -fault.key.length);
  return all.some(
    (other) =>
      other.code === "unknown-key" && other.suggestion === fault.key && other.path === before + other.key,
  );
}

function byPlace(a: SchemaFault, b: SchemaFault): number {
  return a.at.piece.index - b.at.piece.index || a.at.start - b.at.start || a.at.end - b.at.end;
}

function explainOne(
  found: Found,
  keyword: string,
  key: string | undefined,
  language: Language | undefined,
): SchemaFault | undefined {
  if (keyword === "required") return absentKey(found, key ?? "");
  if (keyword === "additionalProperties") return unknownKey(found, key ?? "");
  if (key !== undefined) return wrongKey(found, key, language);
  if (isEmpty(found.node) && found.pair !== undefined) {
    // An empty key is not filled in yet: as good as absent.
    return found.required ? emptyKey(found) : undefined;
  }
  if (keyword === "minimum" || keyword === "exclusiveMinimum") return valueFault("range", found, []);
  return wrongValue(found, language);
}

function wrongValue(found: Found, language: Language | undefined): SchemaFault {
  const { node, shape } = found;
  if (node.type !== "scalar" || node.value === null || shape === undefined) {
    return valueFault("type", found, shape === undefined ? [] : repairType(node, shape));
  }
  const takesText = shape.types.includes("string");
  if (shape.form !== undefined && takesText) {
    const written = writtenText(node);
    // A number that would be right as a text only lacks its quotes.
    if (typeof node.value !== "string" && checkForm(shape.form, written)) {
      return valueFault("type", found, repairType(node, shape));
    }
    return { ...valueFault("form", found, formRepairs(node, shape, written, language)), form: shape.form };
  }
  if (shape.list !== undefined && takesText) return wrongWord(found, shape, node);
  if (shape.only !== undefined && typeof node.value === "number") return valueFault("enum", found, []);
  return valueFault("type", found, repairType(node, shape));
}

function wrongWord(found: Found, shape: ValueShape, node: ScalarNode): SchemaFault {
  const meant = meantWords(shape.list as NonNullable<ValueShape["list"]>, String(node.value));
  return valueFault(
    "enum",
    found,
    meant.map(({ word, sure }) => ({ kind: "replace", at: node, text: word, shown: word, safe: sure })),
  );
}

function formRepairs(
  at: Place,
  shape: ValueShape,
  written: string,
  language: Language | undefined,
): readonly FaultRepair[] {
  const form = shape.form as NonNullable<ValueShape["form"]>;
  const suggestions = suggestForm(form, written, language);
  return suggestions.map((shown) => ({
    kind: "replace",
    at,
    text: form === "time" ? `"${shown}"` : asText(shown),
    shown,
    // Others refer to an id: changing it alone would cut them off.
    safe: suggestions.length === 1 && form !== "id" && !isGuess(form, written),
  }));
}

/**
 * An amount in words (`free`), or with one mark before three digits, which is a group of thousands or decimals;
 * a date whose year has two digits. A person has to confirm these even where they have one reading only.
 */
function isGuess(form: FormName, written: string): boolean {
  if (form !== "money") return /^\s*\d{2}([-/. ])\d{1,2}\1\d{2}(?!\d)/.test(written);
  return !/\d/.test(written) || /^[^.,]*\d[.,]\d{3}(?!\d)[^.,\d]*$/.test(written);
}

function absentKey({ node, shape, path }: Found, key: string): SchemaFault | undefined {
  if (node.type !== "map" || shape?.definition === undefined) return undefined;
  const mapShape = shapeOf(shape.definition);
  return required(node, mapShape, key, path === "" ? key : `${path}.${key}`);
}

function emptyKey({ map, mapShape, key, path }: Found): SchemaFault | undefined {
  return map === undefined || mapShape === undefined ? undefined : required(map, mapShape, key, path);
}

function required(map: MapNode, shape: Shape, key: string, path: string): SchemaFault {
  const value = keyShape(shape, key);
  const only = value?.only?.length === 1 ? String(value.only[0]) : undefined;
  return {
    code: "required",
    at: introduction(map, shape),
    key,
    path,
    onKey: false,
    expected: expectedOf(value),
    actual: "",
    actualType: "null",
    ...(value?.form === undefined ? {} : { form: value.form }),
    ...(only === undefined ? {} : { suggestion: only }),
    repairs: [],
  };
}

/** Where a finding about an absent key stands. */
function introduction(map: MapNode, shape: Shape): Place {
  for (const name of shape.introducedBy) {
    const pair = pairOf(map, name);
    if (pair !== undefined && !isEmpty(pair.value)) return pair.key;
  }
  return map.pairs[0]?.key ?? map;
}

function unknownKey({ node, shape, path }: Found, key: string): SchemaFault | undefined {
  if (node.type !== "map") return undefined;
  const pair = pairOf(node, key);
  if (pair === undefined) return undefined;
  const keys = shape?.definition === undefined ? [] : Object.keys(shapeOf(shape.definition).keys);
  const free = keys.filter((candidate) => pairOf(node, candidate) === undefined);
  const meant = meantKey(key, free);
  const repairs: FaultRepair[] = [];
  if (meant !== undefined) {
    repairs.push({ kind: "rename", at: pair.key, text: meant.word, shown: meant.word, safe: meant.sure });
  }
  const own = `x-${key}`;
  if (pairOf(node, own) === undefined) {
    repairs.push({ kind: "own-key", at: pair.key, text: asText(own), shown: own, safe: false });
  }
  return {
    ...keyFault("unknown-key", pair.key, key, path, { types: [], words: keys }, repairs),
    ...(meant === undefined ? {} : { suggestion: meant.word }),
  };
}

/** A key of a mapping with free keys that has not the form, or is not of the list, that is needed there. */
function wrongKey(
  { node, shape, path }: Found,
  key: string,
  language: Language | undefined,
): SchemaFault | undefined {
  if (node.type !== "map") return undefined;
  const pair = pairOf(node, key);
  if (pair === undefined) return undefined;
  if (shape?.keyList !== undefined) {
    const meant = meantWord(shape.keyList, key);
    const repairs: FaultRepair[] = [];
    if (meant !== undefined && pairOf(node, meant.word) === undefined) {
      repairs.push({ kind: "rename", at: pair.key, text: meant.word, shown: meant.word, safe: meant.sure });
    }
    const expected: Expected = { types: ["string"], list: shape.keyList, words: listOf(shape.keyList) };
    return keyFault("enum", pair.key, key, path, expected, repairs);
  }
  const form = shape?.keyForm ?? "language";
  const suggestions = suggestForm(form, key, language).filter((word) => pairOf(node, word) === undefined);
  const repairs = suggestions.map(
    (word): FaultRepair => ({
      kind: "rename",
      at: pair.key,
      text: asText(word),
      shown: word,
      safe: suggestions.length === 1,
    }),
  );
  return { ...keyFault("form", pair.key, key, path, { types: ["string"] }, repairs), form };
}

function keyFault(
  code: FaultCode,
  at: ScalarNode,
  key: string,
  path: string,
  expected: Expected,
  repairs: readonly FaultRepair[],
): SchemaFault {
  return {
    code,
    at,
    key,
    path: path === "" ? key : `${path}.${key}`,
    onKey: true,
    expected,
    actual: shorten(key),
    actualType: "string",
    ...only(repairs),
    repairs,
  };
}

function valueFault(code: FaultCode, found: Found, repairs: readonly FaultRepair[]): SchemaFault {
  return {
    code,
    at: found.node,
    key: found.key,
    path: found.path,
    onKey: false,
    expected: expectedOf(found.shape),
    actual: shorten(writtenText(found.node)),
    actualType: jsonType(found.node),
    ...only(repairs),
    repairs,
  };
}

function only(repairs: readonly FaultRepair[]): { suggestion?: string } {
  const [first, second] = repairs;
  return first !== undefined && second === undefined && first.kind !== "own-key"
    ? { suggestion: first.shown }
    : {};
}

function expectedOf(shape: ValueShape | undefined): Expected {
  if (shape === undefined) return { types: [] };
  const { list, only: numbers } = shape;
  const words = list === undefined ? numbers?.map(String) : listOf(list);
  return {
    types: shape.types,
    ...(shape.items === undefined ? {} : { items: shape.items.types }),
    ...(list === undefined ? {} : { list }),
    ...(words === undefined ? {} : { words }),
    ...(shape.definition === undefined ? {} : { definition: shape.definition }),
    ...(shape.minimum === undefined ? {} : { minimum: shape.minimum }),
    ...(shape.above === undefined ? {} : { above: shape.above }),
  };
}

function isEmpty(node: Node): boolean {
  return (
    node.type === "scalar" &&
    (node.value === null || (typeof node.value === "string" && node.value.trim() === ""))
  );
}

function jsonType(node: Node): JsonType | "null" {
  if (node.type === "map") return "object";
  if (node.type === "seq") return "array";
  if (node.value === null) return "null";
  return typeof node.value as "string" | "number" | "boolean";
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}
