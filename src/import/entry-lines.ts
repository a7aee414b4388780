import { blockText, quoteScalar } from "../syntax";
import { ORIGIN } from "./marks";
import type { ImportedValue } from "./reading";

/** Wider than this a list or a mapping is written on lines of its own. */
const WIDTH = 100;
/** Mappings that are texts by language, or whose entries people edit one by one: a line for each key. */
const OPEN = new Set(["text", "variants", "media"]);

/** The lines of an entry in the layout of our files, its first key first, not indented. */
export function entryLines(fields: Iterable<readonly [string, ImportedValue]>): string[] {
  const lines: string[] = [];
  for (const [key, value] of fields) lines.push(...pairLines(key, value, 0));
  return lines;
}

/** An entry's lines as an item of a list whose dash stands in a column; empty lines stay empty. */
export function itemText(lines: readonly string[], column: number): string[] {
  const before = " ".repeat(column);
  return lines.map((line, at) => (at === 0 ? `${before}- ${line}` : line === "" ? "" : `${before}  ${line}`));
}

/** A key with its value, as lines that begin in the key's column; `depth` is how far that is from the margin. */
function pairLines(key: string, value: ImportedValue, depth: number): string[] {
  const name = quoteScalar(key, "key");
  if (typeof value === "string" && value.includes("\n")) {
    const block = asBlock(value, 0);
    return `${name}: ${block ?? quoteScalar(value)}`.split("\n");
  }
  if (!isNested(value)) return [`${name}: ${scalar(value, "block")}`];
  const short = isOpen(key, value) ? undefined : flow(value);
  const isOneLine = key === ORIGIN || depth + name.length + 2 + (short?.length ?? 0) <= WIDTH;
  if (short !== undefined && isOneLine) return [`${name}: ${short}`];
  if (isEmpty(value)) return [`${name}: ${flow(value) ?? ""}`];
  return [`${name}:`, ...valueLines(value, depth + 2).map(indented)];
}

/** A list or a mapping on lines of its own, not indented. */
export function valueLines(value: ImportedValue, depth = 0): string[] {
  if (!isNested(value)) return [scalar(value, "block")];
  if (!isList(value)) return Object.entries(value).flatMap(([key, below]) => pairLines(key, below, depth));
  return value.flatMap((item) => itemText(itemLines(item, depth + 2), 0));
}

function itemLines(item: ImportedValue, depth: number): string[] {
  if (!isNested(item)) {
    const block = typeof item === "string" && item.includes("\n") ? asBlock(item, -2) : undefined;
    return (block ?? scalar(item, "block")).split("\n");
  }
  const short = flow(item);
  if (short !== undefined && depth + short.length <= WIDTH) return [short];
  // A list in a list, and an empty mapping, have no first key to stand behind the dash.
  if (isList(item) || isEmpty(item)) return [short ?? JSON.stringify(item)];
  return valueLines(item, depth);
}

/** A value on one line; undefined where lines of a text would have to be written as escapes. */
export function flow(value: ImportedValue): string | undefined {
  if (!isNested(value))
    return typeof value === "string" && value.includes("\n") ? undefined : scalar(value, "flow");
  const parts: string[] = [];
  for (const [key, below] of isList(value)
    ? value.map((it) => [undefined, it] as const)
    : Object.entries(value)) {
    const part = flow(below);
    if (part === undefined) return undefined;
    parts.push(key === undefined ? part : `${quoteScalar(key, "key")}: ${part}`);
  }
  if (isList(value)) return `[${parts.join(", ")}]`;
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

function scalar(value: string | number | boolean | null, context: "block" | "flow"): string {
  return typeof value === "string" ? quoteScalar(value, context) : String(value);
}

/** Undefined where quotes have to hold it: a block keeps one line end at the end, or none. */
function asBlock(text: string, column: number): string | undefined {
  return text.endsWith("\n\n") ? undefined : blockText(text, column, "\n");
}

/** Whether a value is written on lines of its own even where one would be enough. */
function isOpen(key: string, value: ImportedValue): boolean {
  if (!OPEN.has(key) || !isNested(value) || isEmpty(value)) return false;
  return isList(value) ? value.some(isNested) : true;
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

function indented(line: string): string {
  return line === "" ? "" : `  ${line}`;
}

/** Whether a value is a list or a mapping. */
export function isNested(
  value: ImportedValue,
): value is Exclude<ImportedValue, string | number | boolean | null> {
  return typeof value === "object" && value !== null;
}

/** Whether a value is a list. */
export function isList(value: ImportedValue): value is readonly ImportedValue[] {
  return Array.isArray(value);
}
