import { replacePlace, type TextEdit } from "./edit";
import { appendItem, removeItem } from "./edit-lists";
import { replaceValue, setValue } from "./edit-values";
import { quoteScalar } from "./quoting";
import { writeScalar } from "./scalar-value";
import type { Node, Pair, SeqNode } from "./tree";

/**
 * A list of texts in the place of a value. Items that stay are left as they are written; `several` where an item is
 * more than a text and would be lost.
 */
export function listEdits(pair: Pair, values: readonly string[]): readonly TextEdit[] | "several" {
  const { value: node } = pair;
  if (node.type === "map") return node.pairs.length === 0 ? replaceValue(node, written(values)) : "several";
  if (node.type === "scalar") {
    // A single text counts as a list of one.
    return values.length === 1 && values[0] === node.value ? [] : [setValue(node, written(values))];
  }
  if (node.items.some((item) => item.type !== "scalar")) return "several";
  const old = node.items.map((item) => (item.type === "scalar" ? item.value : undefined));
  if (old.length === values.length && old.every((value, index) => value === values[index])) return [];
  if (old.length === 0 || values.length === 0 || node.items.some((item) => !isHere(item, node)))
    return replaceList(pair, node, written(values));
  return node.flow ? [inBrackets(node, values)] : below(node, old, values);
}

/** Puts a value on one line in the place of a list; the comment behind its key stays. */
export function replaceList({ key }: Pair, node: SeqNode, yamlText: string): readonly TextEdit[] {
  const { piece, end } = node;
  const [, line = ""] = /^(\s*:)[^\r\n]*/.exec(piece.text.slice(key.end)) ?? [];
  const colon = key.end + line.length;
  const lineEnd = colon + (/^[^\r\n]*/.exec(piece.text.slice(colon))?.[0].length ?? 0);
  if (node.flow || piece.heads === true || line === "" || node.start < lineEnd)
    return replaceValue(node, yamlText);
  return [
    { piece, start: colon, end: colon, text: ` ${yamlText}` },
    { piece, start: lineEnd, end, text: "" },
  ];
}

function written(values: readonly string[]): string {
  return `[${values.map((value) => quoteScalar(value, "flow")).join(", ")}]`;
}

/** Not where an alias leads. */
function isHere(item: Node, list: SeqNode): boolean {
  return item.piece !== list.piece || (list.start <= item.start && item.end <= list.end);
}

/** What stands in brackets on one line is written anew, each text that stays as it was written. */
function inBrackets(node: SeqNode, values: readonly string[]): TextEdit {
  const known = new Map<unknown, string>();
  for (const item of node.items) {
    if (item.type === "scalar") known.set(item.value, item.piece.text.slice(item.start, item.end));
  }
  const items = values.map((value) => known.get(value) ?? quoteScalar(value, "flow"));
  return replacePlace(node, `[${items.join(", ")}]`);
}

/** Lines with dashes: what is to go goes with its line, what is new comes behind the last, so that comments stay. */
function below(node: SeqNode, old: readonly unknown[], values: readonly string[]): readonly TextEdit[] {
  const stays = old.filter((value) => values.includes(value as string));
  const isOrdered = stays.every((value, index) => value === values[index]) && stays.length > 0;
  // Behind a line that goes nothing can be put.
  if (isOrdered && (stays.length === values.length || values.includes(old.at(-1) as string))) {
    const gone = old.flatMap((value, index) => (values.includes(value as string) ? [] : [index]));
    return [
      ...gone.flatMap((index) => removeItem(node, index)),
      ...values.slice(stays.length).map((value) => appendItem(node, quoteScalar(value))),
    ];
  }
  const edits: TextEdit[] = [];
  for (const [index, item] of node.items.entries()) {
    const value = values[index];
    if (value === undefined) edits.push(...removeItem(node, index));
    else if (value !== old[index] && item.type === "scalar") edits.push(writeScalar(item, value, undefined));
  }
  for (const value of values.slice(old.length)) edits.push(appendItem(node, quoteScalar(value)));
  return edits;
}
