import { distance } from "fastest-levenshtein";
import { ENGLISH_ALIASES } from "./aliases-en";
import { FRENCH_ALIASES } from "./aliases-fr";
import type { ImportField } from "./fields";
import { camelKey, headerKey, languageInHeader } from "./header-key";

/** Headers whose field depends on what stands below them. */
export type StarredField =
  | "?moment"
  | "?published"
  | "?due"
  | "?day"
  | "?type"
  | "?state"
  | "?tags"
  | "?comments"
  | "?medium";

/** Headers by field, compared as `headerKey` gives them. */
export type AliasTable = Readonly<Partial<Record<ImportField | StarredField, readonly string[]>>>;

/** What a header means by its words alone. */
export interface HeaderMeaning {
  /** A field (with a language where the header names one), or one that depends on values. */
  readonly field: ImportField | StarredField | `${ImportField}.${string}`;
  readonly why: "alias" | "first-part" | "likeness";
  readonly confidence: number;
  /** How plain the word is: 0 is the plainest. Of two columns for one field the lower wins. */
  readonly rank: number;
}

interface Entry {
  readonly field: ImportField | StarredField;
  readonly rank: number;
}

const BY_KEY = new Map<string, Entry>();
for (const table of [ENGLISH_ALIASES, FRENCH_ALIASES])
  for (const [field, keys] of Object.entries(table))
    keys.forEach((key, rank) => {
      const known = BY_KEY.get(key);
      if (known === undefined || (known.field === field && known.rank > rank))
        BY_KEY.set(key, { field: field as Entry["field"], rank });
    });

/** Fields of which a column may hold the words in one language. */
const LOCALISED: ReadonlySet<string> = new Set([
  "title",
  "text",
  "cta",
  "media.alt",
  "firstComment",
  "location",
]);

const remembered = new Map<string, HeaderMeaning | undefined>();

/** What a header means; undefined when no word of ours is near. */
export function headerMeaning(header: string): HeaderMeaning | undefined {
  if (remembered.has(header)) return remembered.get(header);
  const found =
    header.length > 120
      ? undefined
      : (inLanguage(header) ?? exact(header) ?? firstPart(header) ?? near(header));
  if (remembered.size < 2000) remembered.set(header, found);
  return found;
}

/** The language of a header whose words are known in one of ours alone. */
export function headerLanguage(header: string): "en" | "fr" | undefined {
  const key = headerKey(header);
  const has = (table: AliasTable) => Object.values(table).some((keys) => keys.includes(key));
  const [english, french] = [has(ENGLISH_ALIASES), has(FRENCH_ALIASES)];
  return english === french ? undefined : english ? "en" : "fr";
}

/** Whether the words of a header, as they are, are known: what headers are searched by. */
export function isKnownHeader(header: string): boolean {
  const meaning = headerMeaning(header);
  return meaning !== undefined && meaning.why !== "likeness";
}

function keysOf(header: string): readonly string[] {
  const key = headerKey(header);
  // `Picture Url 3` is one of several.
  return [key, camelKey(header), key.replace(/ ?\d+$/, ""), key.replace(/s$/, "")];
}

function exact(header: string): HeaderMeaning | undefined {
  for (const key of keysOf(header)) {
    const found = BY_KEY.get(key);
    if (found !== undefined) return { ...found, why: "alias", confidence: 1 };
  }
  return undefined;
}

function inLanguage(header: string): HeaderMeaning | undefined {
  const named = languageInHeader(header);
  if (named === undefined) return undefined;
  const found = BY_KEY.get(named.rest);
  if (found === undefined || !LOCALISED.has(found.field)) return undefined;
  const field = `${found.field as ImportField}.${named.language}` as const;
  return { field, why: "alias", confidence: 1, rank: found.rank };
}

function firstPart(header: string): HeaderMeaning | undefined {
  const key = headerKey(header);
  const [first = "", ...others] = key.split("/");
  if (others.length === 0) return undefined;
  const found = BY_KEY.get(first.trim());
  return found === undefined
    ? undefined
    : { ...found, why: "first-part", confidence: 0.8, rank: found.rank + 50 };
}

/** A slip of the pen: one letter of a short word, two of a long one. */
function near(header: string): HeaderMeaning | undefined {
  const key = headerKey(header);
  if (key.length < 5) return undefined;
  const allowed = key.length < 8 ? 1 : 2;
  let best: Entry | undefined;
  let bestDistance = allowed + 1;
  for (const [alias, entry] of BY_KEY) {
    if (alias.length < 5 || Math.abs(alias.length - key.length) >= bestDistance) continue;
    const found = distance(key, alias);
    if (found < bestDistance) {
      best = entry;
      bestDistance = found;
    }
  }
  return best === undefined
    ? undefined
    : { ...best, why: "likeness", confidence: 0.6, rank: best.rank + 100 };
}
