import { foldWord, nearest } from "../values";
import { KEY_ALIASES, LIST_ALIASES, LIST_READINGS } from "./aliases";
import type { ListName } from "./generated/shapes";
import { buildKeyTitles, buildListTitles } from "./generated/titles";
import { listOf } from "./tables";

/** What somebody most likely meant. `sure`: it is the same word, or a usual name for it. */
export interface Meant {
  readonly word: string;
  readonly sure: boolean;
}

let keyTitles: ReturnType<typeof buildKeyTitles> | undefined;
let listTitles: ReturnType<typeof buildListTitles> | undefined;

/** The words of a list that can be meant: of a usual name with several meanings all of them, none of them sure. */
export function meantWords(list: ListName, written: string): readonly Meant[] {
  const wanted = bare(written);
  for (const [name, words] of Object.entries(LIST_READINGS[list] ?? {})) {
    if (bare(name) === wanted) return words.map((word) => ({ word, sure: false }));
  }
  const meant = meantWord(list, written);
  return meant === undefined ? [] : [meant];
}

/** The word of a list that was meant: in another case, by its title, by a usual name in either language, or misspelt. */
export function meantWord(list: ListName, written: string): Meant | undefined {
  const words = listOf(list);
  const wanted = bare(written);
  if (wanted === "") return undefined;
  const same = words.find((word) => bare(word) === wanted);
  if (same !== undefined) return { word: same, sure: true };
  const aliases = aliasesOf(list);
  if (Object.hasOwn(aliases, wanted)) return { word: aliases[wanted] as string, sure: true };
  const close = closest(written, words) ?? aliases[nearest(wanted, Object.keys(aliases)) ?? ""];
  return close === undefined ? undefined : { word: close, sure: false };
}

const aliasesByList = new Map<ListName, Readonly<Record<string, string>>>();

/** The titles and usual names of a list's words, as `bare` writes them. */
function aliasesOf(list: ListName): Readonly<Record<string, string>> {
  let known = aliasesByList.get(list);
  if (known === undefined) {
    listTitles ??= buildListTitles();
    known = { ...listTitles[list], ...byBareName(LIST_ALIASES[list] ?? {}) };
    aliasesByList.set(list, known);
  }
  return known;
}

/** The key that was meant, among those that are possible. */
export function meantKey(written: string, keys: readonly string[]): Meant | undefined {
  const wanted = bare(written);
  if (wanted === "") return undefined;
  const same = keys.find((key) => bare(key) === wanted);
  if (same !== undefined) return { word: same, sure: true };
  keyTitles ??= buildKeyTitles();
  for (const names of [KEY_ALIASES, keyTitles]) {
    const candidates = Object.hasOwn(names, wanted) ? names[wanted] : undefined;
    const key = candidates?.find((candidate) => keys.includes(candidate));
    if (key !== undefined) return { word: key, sure: false };
  }
  const close = closest(written, keys);
  return close === undefined ? undefined : { word: close, sure: false };
}

/** The nearest word; two letters that changed places count as one slip, also in a short word. */
function closest(written: string, words: readonly string[]): string | undefined {
  return nearest(written, words) ?? words.find((word) => isSwapped(foldWord(written), foldWord(word)));
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** Letters and digits only, lower case, without accents. */
function bare(text: string): string {
  const folded = foldWord(text);
  return folded.replace(BEYOND_ASCII.test(folded) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, "");
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

function byBareName(names: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(names).map(([name, word]) => [bare(name), word]));
}
