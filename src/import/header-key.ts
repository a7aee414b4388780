import { foldWord } from "../values";

/**
 * A header as it is compared: lower case, without accents, what stands in parentheses, emoji and marks at its end;
 * `_`, `-` and `.` are spaces.
 */
export function headerKey(header: string): string {
  return tidy(header.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ").replace(/\p{Extended_Pictographic}/gu, " "));
}

/** The same with the words of `publishDate` apart. */
export function camelKey(header: string): string {
  return tidy(header.replace(/\([^()]*\)/g, " ").replace(/([a-z0-9])([A-Z])/g, "$1 $2"));
}

function tidy(text: string): string {
  return foldWord(text)
    .replace(/[’`]/g, "'")
    .replace(/(?:[*_.\-–—\s\u00a0\u202f]|\ufe0f)+/g, " ")
    .replace(/\s*([/&+])\s*/g, "$1")
    .replace(/[\s:;,?!#°]+$/, "")
    .trim();
}

const LANGUAGE_WORDS: readonly (readonly [tag: string, words: readonly string[]])[] = [
  ["fr", ["fr", "french", "francais", "francaise", "vf"]],
  ["en", ["en", "eng", "english", "anglais", "anglaise", "va"]],
  ["es", ["es", "spanish", "espagnol", "espagnole", "espanol"]],
  ["de", ["de", "german", "allemand", "deutsch"]],
  ["it", ["it", "italian", "italien", "italiano"]],
  ["pt", ["pt", "portuguese", "portugais", "portugues"]],
  ["ar", ["ar", "arabic", "arabe"]],
  ["nl", ["nl", "dutch", "neerlandais"]],
  ["zh", ["zh", "chinese", "chinois"]],
  ["iu", ["iu", "inuktitut"]],
];

const TAG_OF = new Map(LANGUAGE_WORDS.flatMap(([tag, words]) => words.map((word) => [word, tag] as const)));

/** The language that a word names, such as `anglais`; undefined for any other word. */
export function languageNamed(word: string): string | undefined {
  return TAG_OF.get(foldWord(word.trim()));
}

/** What is left of a header when the language that it names is taken away: `english_hook` is `hook` in `en`. */
export function languageInHeader(
  header: string,
): { readonly language: string; readonly rest: string } | undefined {
  const inParentheses = /\(([^()]*)\)/.exec(header)?.[1];
  const named = inParentheses === undefined ? undefined : languageNamed(inParentheses);
  if (named !== undefined) return { language: named, rest: headerKey(header) };
  const words = headerKey(header).split(/[ /]/);
  if (words.length < 2) return undefined;
  const last = TAG_OF.get(words.at(-1) as string);
  if (last !== undefined) {
    const rest = words.slice(0, words.at(-2) === "en" ? -2 : -1).join(" ");
    return rest === "" ? undefined : { language: last, rest };
  }
  const first = TAG_OF.get(words[0] as string);
  if (first === undefined) return undefined;
  const rest = words.slice(1).join(" ");
  // « version espagnole », "Spanish version": the text in another language.
  return { language: first, rest: rest === "version" ? "text" : rest };
}
