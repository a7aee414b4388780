import { localisedParts, type Post } from "../../../model";
import { foldWord } from "../../../values";

/** From this length on, letters without a capital are several words in English and French. */
const SURELY_SEVERAL = 24;

/** Shorter tags are too often a word of their own. */
const SHORTEST = 8;

const word = () => /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

/** How a hashtag of several words is written, "" when it has several but nobody knows which; undefined of others. */
export function inCamelCase(tag: string, post: Post): string | undefined {
  if (tag.length < SHORTEST || tag !== tag.toLowerCase() || tag === tag.toUpperCase() || tag.includes("_"))
    return undefined;
  const folded = foldWord(tag);
  for (const words of wordsAround(post)) {
    for (let from = 0; from < words.length; from++) {
      const units = unitsOf(words, from, folded);
      if (units !== undefined) return camel(tag, folded, units);
    }
  }
  return tag.length >= SURELY_SEVERAL && /^[\p{L}\p{M}]+$/u.test(tag) ? "" : undefined;
}

/** The words next to which a hashtag is made: the post's title and texts, its campaign's and its theme's title. */
function* wordsAround(post: Post): Iterable<string[]> {
  for (const part of localisedParts(post.fields.title?.value)) yield part.node.value.match(word()) ?? [];
  for (const part of post.allTexts) yield part.node.value.match(word()) ?? [];
  for (const entity of [post.campaign, post.theme]) {
    for (const part of localisedParts(entity?.fields.title?.value)) yield part.node.value.match(word()) ?? [];
  }
}

/** The words from there on that the tag is made of: at least two of three letters or more. */
function unitsOf(words: readonly string[], from: number, folded: string): string[] | undefined {
  const units: string[] = [];
  let length = 0;
  let long = 0;
  for (let at = from; at < words.length && length < folded.length; at++) {
    const unit = foldWord(words[at] ?? "").replace(/['’-]/g, "");
    if (!folded.startsWith(unit, length)) return undefined;
    units.push(words[at] ?? "");
    length += unit.length;
    if (unit.length >= 3 && /\p{L}/u.test(unit)) long++;
  }
  return length === folded.length && long >= 2 ? units : undefined;
}

/** The tag's own letters with a capital at each word; the words' letters where folding changes the length. */
function camel(tag: string, folded: string, units: readonly string[]): string {
  const parts = units.flatMap((unit) => unit.split(/['’-]/));
  if (folded.length !== tag.length) return parts.map(capital).join("");
  let at = 0;
  let result = "";
  for (const part of parts) {
    const { length } = foldWord(part);
    result += capital(tag.slice(at, at + length));
    at += length;
  }
  return result;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
