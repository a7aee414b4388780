import type { ImportedValue } from "./reading";

/**
 * What an import said of a post, as one short text: a mark of four signs for each key, made of the key and its value. A
 * value whose mark is there is the one that was imported; any other was changed by somebody since.
 */
export function marksOf(fields: Iterable<readonly [string, ImportedValue]>): string {
  let marks = "";
  for (const [key, value] of fields) if (!isBookkeeping(key)) marks += markOf(key, value);
  return marks;
}

/** The marks in such a text. */
export function splitMarks(marks: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at + SIGNS <= marks.length; at += SIGNS) found.add(marks.slice(at, at + SIGNS));
  return found;
}

/** The mark of a value of a key. */
export function markOf(key: string, value: unknown): string {
  let hash = 0x811c9dc5;
  const text = `${key}\0${canonical(value)}`;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // Short texts leave the upper bits of the product alike.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  let mark = "";
  for (let at = 0; at < SIGNS; at++) mark += ALPHABET[(hash >>> (6 * at)) & 63];
  return mark;
}

const SIGNS = 4;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.";

/** Keys that say where a post is from and not what it is. */
export function isBookkeeping(key: string): boolean {
  return key === "id" || key === ORIGIN;
}

/** The key under which a post says where it was imported from. */
export const ORIGIN = "x-import";

/** Values are the same where this is: the order of keys says nothing. */
export function canonical(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, below]) => `${key}:${canonical(below)}`).join()}}`;
}

/** Whether two values say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && canonical(a) === canonical(b));
}
