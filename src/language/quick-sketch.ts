import { type Piece, plainValue } from "../syntax";

/** What the lines of an entry say of it, where they are laid out as nearly all are. */
export class QuickSketch {
  id: string | undefined = undefined;
  title: string | undefined = undefined;
  name: string | undefined = undefined;
  zone: string | undefined = undefined;
  publish: string | undefined = undefined;
  status: string | undefined = undefined;
  network: string | undefined = undefined;
  handle: string | undefined = undefined;
  budget: string | undefined = undefined;
  /** Which keys are there: a bit for each, as in the order of `KEYS`. */
  has = 0;
  /** Lines count from the first of the piece. */
  startLine = 0;
  startColumn = 0;
  endLine = 0;
  endColumn = 0;
  /** Where the id stands, else the title, else the name; -1 where none does. */
  nameLine = -1;
  nameFrom = 0;
  nameTo = 0;
}

export const KEYS = [
  "id",
  "title",
  "name",
  "zone",
  "publish",
  "status",
  "network",
  "handle",
  "budget",
] as const;

/** Signs with which something begins that is more than plain text. */
const SIGNS = "|>&*!{[]}%@`,?#";
/** What the keys begin with. */
const FIRST = "itnzpshb";

/**
 * Reads what an outline shows of an entry from its lines alone. Undefined where that is not certain to say what a
 * tree says: a value in braces, over several lines, with escapes, an alias, a tab.
 */
export function quickSketch({ text, readText }: Piece): QuickSketch | undefined {
  if (readText !== undefined && readText !== text) return undefined;
  if (text.includes("\t") || (text.includes("\r") && /\r(?!\n)/.test(text))) return undefined;
  if (text.includes("+") && /[|>][1-9]?\+/.test(text)) return undefined;
  const sketch = new QuickSketch();
  const { length } = text;
  let keyColumn = -1;
  // The value of the key before may go on in the next line.
  let open = false;
  for (let line = 0, start = 0; start < length; line++) {
    let next = text.indexOf("\n", start);
    if (next < 0) next = length;
    const end = next > start && text.charCodeAt(next - 1) === 0x0d ? next - 1 : next;
    let at = start;
    while (at < end && text.charCodeAt(at) === 0x20) at++;
    const code = at < end ? text.charCodeAt(at) : 0;
    if (code !== 0 && (code !== 0x23 || at > start)) {
      sketch.endLine = line;
      sketch.endColumn = end - start;
    }
    if (code === 0 || (code === 0x23 && keyColumn >= 0)) {
      start = next + 1;
      continue;
    }
    const isDash = code === 0x2d && text.charCodeAt(at + 1) === 0x20;
    let isKey = true;
    if (keyColumn < 0) {
      if (!isDash) return undefined;
      sketch.startLine = line;
      sketch.startColumn = at - start;
      at++;
      while (at < end && text.charCodeAt(at) === 0x20) at++;
      keyColumn = at - start;
    } else if (at - start > keyColumn || (isDash && at - start === keyColumn)) {
      if (open) return undefined;
      isKey = false;
    } else if (at - start < keyColumn) return undefined;
    if (isKey) {
      const taken = takeKey(sketch, text, start, at, end, line);
      if (taken === undefined) return undefined;
      open = taken;
    }
    start = next + 1;
  }
  return keyColumn < 0 ? undefined : sketch;
}

/** Whether a key's value may go on in the next line; undefined where a tree has to be read. */
function takeKey(
  sketch: QuickSketch,
  text: string,
  start: number,
  at: number,
  end: number,
  line: number,
): boolean | undefined {
  let colon = at;
  while (colon < end && isWord(text.charCodeAt(colon))) colon++;
  if (colon === at || colon === end || text.charCodeAt(colon) !== 0x3a) return undefined;
  if (colon + 1 < end && text.charCodeAt(colon + 1) !== 0x20) return undefined;
  let from = colon + 1;
  while (from < end && text.charCodeAt(from) === 0x20) from++;
  const key = FIRST.includes(text[at] ?? "") ? KEYS.indexOf(text.slice(at, colon) as "id") : -1;
  const quote = from < end ? text[from] : undefined;
  if (quote === '"' || quote === "'") {
    const to = text.indexOf(quote, from + 1) + 1;
    // An end on another line, something behind it, or two quotes.
    if (to === 0 || to > end || !isRest(text, to, end)) return undefined;
    const value = text.slice(from + 1, to - 1);
    if (quote === '"' && value.includes("\\")) return undefined;
    if (key < 0) return false;
    return keep(sketch, key, value === "" ? undefined : value, line, from - start, to - start)
      ? false
      : undefined;
  }
  if (key < 0) return false;
  if (quote === undefined || SIGNS.includes(quote)) return undefined;
  const comment = text.indexOf(" #", from);
  let to = comment >= 0 && comment < end ? comment : end;
  while (text.charCodeAt(to - 1) === 0x20) to--;
  const value = text.slice(from, to);
  if (value.includes(": ") || value.endsWith(":") || /^[-?:](?: |$)/.test(value)) return undefined;
  const plain = plainValue(value);
  const said = typeof plain === "string" ? plain : undefined;
  return keep(sketch, key, said, line, from - start, to - start) ? true : undefined;
}

function isWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2d ||
    code === 0x5f
  );
}

/** Whether nothing but blanks and a comment stands behind a value. */
function isRest(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && text.charCodeAt(at) === 0x20) at++;
  return at === end || (at > from && text.charCodeAt(at) === 0x23);
}

/** False of a key written twice: of those the reader says more. */
function keep(
  sketch: QuickSketch,
  key: number,
  value: string | undefined,
  line: number,
  from: number,
  to: number,
): boolean {
  const bit = 1 << key;
  if ((sketch.has & bit) !== 0) return false;
  // The id comes before the title, which comes before the name.
  const isFirst = key < 3 && (sketch.has & (bit - 1) & 0b111) === 0;
  sketch.has |= bit;
  sketch[KEYS[key] as "id"] = value;
  if (isFirst) {
    sketch.nameLine = line;
    sketch.nameFrom = from;
    sketch.nameTo = to;
  }
  return true;
}
