import { type KeyWords, type ListName, listWords, type ShapeName, shapeWords, type Words } from "../schema";
import type { Language } from "../values";
import { say } from "./words";

/** The words of a key in a language; undefined of a key that the schema has nothing of. */
export function keyWords(within: ShapeName | undefined, key: string): KeyWords | undefined {
  if (within === undefined) return undefined;
  const { keys } = shapeWords(within);
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}

/** The words of a word in a list; undefined where it is none of them. */
export function valueWords(list: ListName, value: string): KeyWords | undefined {
  const { values } = listWords(list);
  return Object.hasOwn(values, value) ? values[value] : undefined;
}

/** A title in bold with its description, as Markdown. */
export function titled({ title, description }: Words): string {
  return description === undefined ? `**${title}**` : `**${title}**\n\n${description}`;
}

/** What a key is for, with examples, as Markdown. */
export function describeKey(words: KeyWords, language: Language): string {
  const examples = (words.examples ?? []).flatMap(showExample);
  const parts = [titled(words[language])];
  if (examples.length > 0) parts.push(say("examples", language, { examples: examples.join(", ") }));
  if (words.default !== undefined)
    parts.push(say("usually", language, { value: `\`${String(words.default)}\`` }));
  return parts.join("\n\n");
}

/** An example on one line, as it is written in a file. */
function showExample(example: unknown): string[] {
  const text = flowText(example);
  return text === undefined || text.length > 80 || text.includes("`") ? [] : [`\`${text}\``];
}

function flowText(data: unknown): string | undefined {
  if (typeof data === "string" || typeof data === "number" || typeof data === "boolean") return String(data);
  if (Array.isArray(data)) {
    const items = data.map(flowText);
    return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
  }
  if (typeof data !== "object" || data === null) return undefined;
  const entries = Object.entries(data).map(([key, value]) => {
    const text = flowText(value);
    return text === undefined ? undefined : `${key}: ${text}`;
  });
  return entries.includes(undefined) ? undefined : `{ ${entries.join(", ")} }`;
}
