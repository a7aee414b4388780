import { given, localisedParts, mapOf, type Post } from "../../model";
import {
  blockText,
  columnOfKey,
  isOwn,
  MarkdownSource,
  type Pair,
  quoteScalar,
  replacePlace,
  type TextEdit,
} from "../../syntax";
import type { LanguageContext } from "../context";
import type { Refusal } from "../workspace-edits";
import { editsOfFiles } from "./edits";
import { type Change, type EntryRef, findPost, type FoundEntity } from "./find";
import { saysSo } from "./says-so";
import { languageOf, setBody } from "./set-body";
import { type KeyPath, setField } from "./set-field";
import { refuse } from "./words";

/** Which of a post's texts: of one channel alone, in one language. */
export interface TextOf {
  /** The post's own text, which stands on every channel without one of its own, unless said. */
  readonly channel?: string | undefined;
  /** Needed where there are texts in several languages. */
  readonly language?: string | undefined;
}

/**
 * Gives a post another text, or takes it out (an empty one). A text without a language becomes one of two when
 * another language comes, in the language that the post or its calendar says. Of a post in a file of its own
 * without a key `text` it is the body that changes.
 */
export function setText(
  context: LanguageContext,
  path: string,
  ref: EntryRef,
  { channel, language }: TextOf,
  text: string,
): Change | Refusal {
  const found = findPost(context, path, ref);
  if ("refused" in found) return found;
  const { entity: post, unit } = found;
  const value = text === "" ? undefined : text;
  const variant = channel === undefined ? undefined : mapOf(mapOf(post.fields.variants)?.get(channel));
  const pair = channel === undefined ? post.fields.text : variant?.get("text");
  const keys: KeyPath = channel === undefined ? ["text"] : ["variants", channel, "text"];
  const set = (path_: KeyPath) => setField(context, path, { kind: "post", ref }, path_, value);
  if (channel === undefined && !given(pair) && unit.file.source instanceof MarkdownSource)
    return setBody(context, found, language, text);
  if (pair?.value.type === "map" && pair.value.pairs.length > 0) {
    const parts = localisedParts(pair.value);
    const which = language ?? (parts.length === 1 ? parts[0]?.language : undefined);
    return which === undefined
      ? refuse("several", context.language, { key: keys.join(".") })
      : set([...keys, which]);
  }
  const spoken = languageOf(post, unit);
  if (language === undefined || language === spoken || (value === undefined && !given(pair)))
    return set(keys);
  if (!given(pair)) return set(post.allTexts.length > 0 || spoken !== undefined ? [...keys, language] : keys);
  if (value === undefined) return { edits: { files: [], creates: [] }, notes: [] };
  if (spoken === undefined) return refuse("whichLanguage", context.language);
  return inTwoLanguages(context, found, pair, keys, { [spoken]: textIn(pair), [language]: text });
}

function textIn({ value }: Pair): string {
  return value.type === "scalar" ? String(value.value) : "";
}

/** A single text becomes one in each language, on lines of their own where there is room. */
function inTwoLanguages(
  context: LanguageContext,
  found: FoundEntity<Post>,
  pair: Pair,
  keys: KeyPath,
  texts: Readonly<Record<string, string>>,
): Change | Refusal {
  const { value } = pair;
  if (!isOwn(pair)) return refuse("shared", context.language);
  const edits: TextEdit[] = [asLines(pair, texts) ?? replacePlace(value, inBraces(texts))];
  const made = editsOfFiles(context, edits);
  if ("refused" in made) return made;
  if (!saysSo(context, found, edits, keys, texts))
    return refuse("unwritable", context.language, { key: keys.join(".") });
  return { edits: made, notes: [] };
}

function inBraces(texts: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(texts).map(([language, text]) => `${language}: ${quoteScalar(text, "flow")}`);
  return `{ ${pairs.join(", ")} }`;
}

/** Undefined in braces, and where a comment behind the value would become text. */
function asLines(pair: Pair, texts: Readonly<Record<string, string>>): TextEdit | undefined {
  const { piece, start, end } = pair.value;
  const before = piece.text.slice(0, pair.key.start);
  const column = columnOfKey(pair);
  const isBlock = /^[ \t-]*$/.test(before.slice(before.length - column));
  if (!isBlock || /^[ \t]*\S/.test(piece.text.slice(end).split(/[\r\n]/, 1)[0] ?? "")) return undefined;
  const eol = piece.source.lineEnd ?? "\n";
  const indent = " ".repeat(column + 2);
  const lines = Object.entries(texts).map(([language, text]) => {
    const block = text.includes("\n") ? blockText(text, column + 2, eol) : undefined;
    return `${indent}${language}: ${block ?? quoteScalar(text)}`;
  });
  // The space behind the colon goes.
  const colon = /[ \t]*$/.exec(piece.text.slice(0, start))?.[0].length ?? 0;
  return { piece, start: start - colon, end, text: eol + lines.join(eol) };
}
