/**
 * The columns of our own CSV: one for each value of a post, named by the path to it (`owner`, `text.fr`,
 * `media.1.alt.fr`, `results.reach`), so that everything comes back as it was. Written by `export`, read by `import`.
 */

/** A value as our files hold it. */
export type OwnValue =
  | string
  | number
  | boolean
  | null
  | readonly OwnValue[]
  | { readonly [key: string]: OwnValue };

/** The file a post stands in; for people, and to tell posts of one id apart. */
export const OWN_FILE = "file";
/** Holds as JSON what no other column can hold. */
export const OWN_MORE = "more";
/** Columns that start so say what a value comes to; they are for reading alone, and ignored on the way in. */
export const OWN_EFFECTIVE = "effective.";
/** By this column and `id` a file is known as ours. */
const MARK = `${OWN_EFFECTIVE}publish`;

/** Columns that are always there, in their places. */
export const OWN_ALWAYS: readonly string[] = [
  OWN_FILE,
  ..."id publish channels format nature status owner approver deadline objective step campaign theme segment".split(
    " ",
  ),
  MARK,
  ..."timezone owner approver channels deadline objective".split(" ").map((key) => OWN_EFFECTIVE + key),
];

/** The keys of a post, in the order of its schema. */
export const OWN_KEYS: readonly string[] =
  `id title publish channels format nature status owner approver deadline objective step campaign theme segment benefit
  text bilingual variants media link cta hashtags firstComment location language disclosure partner budget paid boost
  spent evergreen reuseOf tasks approvals results published notes tags waive`.split(/\s+/);

const TOP = new Map(OWN_KEYS.map((key, at) => [key, at]));

/** Keys within them, in the order in which columns stand. */
const BELOW = new Map(
  `file alt captions transcript credit licence people consent task owner deadline done effort by role at of external via
  url ref decision comment from to budget audience guardian text format media link publish status published results spent
  rule reason until minGap reach impressions views engagements reactions comments shares saves clicks source notes tags
  waive`
    .split(/\s+/)
    .map((key, at) => [key, at]),
);

/** Keys whose cells are text as it stands, whatever it looks like; by language where a language follows. */
const TEXTS = new Set(
  `title benefit text cta firstComment location partner notes alt transcript credit licence audience reason comment task
  captions`.split(/\s+/),
);
/** Of these the plain key may hold more than text. */
const TEXTS_BY_LANGUAGE_ALONE = new Set(["captions"]);
/** Keys whose cells are words with commas between. */
const LISTS = new Set(["channels", "hashtags", "tags", "approver"]);
/** Of these a single word is a text, not a list. */
const WORD_OR_LIST = new Set(["approver"]);

/** Whether a table with these headers was written by `export csv`; columns may have been moved, taken out or added. */
export function isOwnHeader(headers: readonly string[]): boolean {
  return headers.includes("id") && headers.includes(MARK);
}

/** Whether a column of such a table is one of ours. Those that a person added are not. */
export function isOwnColumn(header: string): boolean {
  if (header === OWN_FILE || header === OWN_MORE || header.startsWith(OWN_EFFECTIVE)) return true;
  return header.startsWith("x-") || TOP.has(header.split(".")[0] as string);
}

/** The cells of a post by their columns, before they are guarded. Every value is in one of them. */
export function ownCells(post: { readonly [key: string]: OwnValue }): Map<string, string> {
  const cells = new Map<string, string>();
  const more: [string, OwnValue][] = [];
  for (const [key, value] of Object.entries(post)) {
    const own = new Map<string, string>();
    const fits =
      isKey(key) && (key.startsWith("x-") ? put(own, key, value) : TOP.has(key) && spread(own, [key], value));
    if (fits && isSame(readCells(own).get(key), value))
      for (const [column, cell] of own) cells.set(column, cell);
    else more.push([key, value]);
  }
  // Of entries, so that a key such as `__proto__` stays a key.
  if (more.length > 0) cells.set(OWN_MORE, JSON.stringify(Object.fromEntries(more)));
  return cells;
}

/** The values of a row, its cells without their guard; keys of a post in the order of the schema, `x-` keys last. */
export function ownPost(headers: readonly string[], cells: readonly string[]): Map<string, OwnValue> {
  const row = new Map<string, string>();
  for (let at = 0; at < headers.length; at++) {
    const cell = cells[at];
    if (cell !== undefined && cell !== "") row.set(headers[at] as string, cell);
  }
  const fields = [...readCells(row)];
  return new Map(fields.sort(([a], [b]) => rankOf(a) - rankOf(b)));
}

/** The order of columns: what is always there, then by the schema, `x-` keys, `more`, and what values come to. */
export function compareOwnColumns(a: string, b: string): number {
  const one = a.split(".");
  const other = b.split(".");
  const first = columnRank(a) - columnRank(b);
  if (first !== 0) return first;
  for (let at = 1; at < Math.max(one.length, other.length); at++) {
    const left = one[at];
    const right = other[at];
    if (left === right) continue;
    if (left === undefined) return -1;
    if (right === undefined) return 1;
    const byRank = rankBelow(left) - rankBelow(right);
    return byRank !== 0 ? byRank : left < right ? -1 : 1;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

function columnRank(column: string): number {
  if (column === OWN_FILE) return -1;
  if (column === OWN_MORE) return 20_000;
  if (column.startsWith(OWN_EFFECTIVE)) return 30_000 + Math.max(0, OWN_ALWAYS.indexOf(column));
  return rankOf(column.split(".")[0] as string);
}

function rankOf(key: string): number {
  return TOP.get(key) ?? 10_000;
}

function rankBelow(key: string): number {
  return INDEX.test(key) ? Number(key) : 100_000 + (BELOW.get(key) ?? 1000);
}

const INDEX = /^[1-9]\d{0,4}$/;

/** Whether a key can stand in the name of a column: no dot, no number, no space that a spreadsheet would trim. */
function isKey(key: string): boolean {
  return /^[^\s.\0]+$/.test(key) && !INDEX.test(key) && key !== "__proto__" && isSound(key);
}

/** Puts a value into cells, one for each value in it; false where a key or a text can't stand in one. */
function spread(cells: Map<string, string>, path: readonly string[], value: OwnValue): boolean {
  if (typeof value === "object" && value !== null && !isWordList(path, value)) {
    if (Array.isArray(value)) {
      const maps = value.length > 0 && value.every((item) => isMap(item) && Object.keys(item).length > 0);
      if (maps) return value.every((item, at) => spread(cells, [...path, String(at + 1)], item as OwnValue));
    } else {
      const pairs = Object.entries(value as { readonly [key: string]: OwnValue });
      if (pairs.length > 0)
        return pairs.every(([key, below]) => isKey(key) && spread(cells, [...path, key], below));
    }
  }
  return put(cells, path.join("."), value);
}

function put(cells: Map<string, string>, column: string, value: OwnValue): boolean {
  const cell = isTextColumn(column)
    ? textCell(value)
    : isListColumn(column)
      ? listCell(value, column)
      : valueCell(value);
  if (cell === undefined) return false;
  cells.set(column, cell);
  return true;
}

/** A text as it stands; line ends other than LF would not survive a spreadsheet. */
function textCell(value: OwnValue): string | undefined {
  return typeof value === "string" && value !== "" && isSound(value) ? value : undefined;
}

/** Whether a text survives a file in UTF-8: no half of a character, no null character, no line end but LF. */
function isSound(text: string): boolean {
  return !text.includes("\r") && !text.includes("\0") && !HALF.test(text);
}

const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function valueCell(value: OwnValue): string {
  if (typeof value !== "string") return JSON.stringify(value);
  const plain = value !== "" && isSound(value) && readValue(value) === value;
  return plain ? value : JSON.stringify(value);
}

function listCell(value: OwnValue, column: string): string {
  const single = WORD_OR_LIST.has(lastOf(column));
  if (Array.isArray(value) && value.length > (single ? 1 : 0) && value.every(isPlainWord))
    return value.join(", ");
  return single && isPlainWord(value) ? value : JSON.stringify(value);
}

function isPlainWord(value: OwnValue): value is string {
  return (
    typeof value === "string" &&
    value !== "" &&
    value === value.trim() &&
    !/[,;\n]|^["[{]/.test(value) &&
    isSound(value)
  );
}

function isWordList(path: readonly string[], value: OwnValue): boolean {
  return Array.isArray(value) && isListColumn(path.join("."));
}

function readCells(row: ReadonlyMap<string, string>): Map<string, OwnValue> {
  const fields = new Map<string, OwnValue>();
  for (const [column, cell] of row) {
    if (column === OWN_FILE || column === OWN_MORE || column.startsWith(OWN_EFFECTIVE)) continue;
    if (column.startsWith("x-")) fields.set(column, readValue(cell));
    else {
      const path = column.split(".");
      if (!TOP.has(path[0] as string)) continue;
      place(fields, path, readCell(column, cell));
    }
  }
  const more = row.get(OWN_MORE);
  const read = more === undefined ? undefined : readValue(more);
  if (isMap(read)) for (const [key, value] of Object.entries(read)) fields.set(key, value);
  for (const [key, value] of fields) fields.set(key, withoutHoles(value));
  return fields;
}

function readCell(column: string, cell: string): OwnValue {
  if (isTextColumn(column)) return cell;
  if (!isListColumn(column)) return readValue(cell);
  if (/^["[{]/.test(cell)) return readValue(cell);
  const words = cell
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return WORD_OR_LIST.has(lastOf(column)) && words.length === 1 ? (words[0] as string) : words;
}

/** Numbers, yes and no, and JSON are read as such; everything else is text. */
function readValue(cell: string): OwnValue {
  if (!/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|["[{][\s\S]*)$/.test(cell))
    return cell;
  try {
    return JSON.parse(cell) as OwnValue;
  } catch {
    return cell;
  }
}

type Building = Record<string, OwnValue> | OwnValue[];

/** Puts a value where its path says, making lists of numbers and maps of names. */
function place(fields: Map<string, OwnValue>, path: readonly string[], value: OwnValue): void {
  const [top = "", ...below] = path;
  if (below.length === 0) {
    fields.set(top, value);
    return;
  }
  let at = fields.get(top) as Building | undefined;
  if (typeof at !== "object" || at === null) {
    at = INDEX.test(below[0] as string) ? [] : {};
    fields.set(top, at as OwnValue);
  }
  for (let depth = 0; depth < below.length; depth++) {
    const name = below[depth] as string;
    const key = Array.isArray(at) && INDEX.test(name) ? Number(name) - 1 : name;
    const next = below[depth + 1];
    const holder = at as Record<string | number, OwnValue>;
    if (key === "__proto__") return;
    if (next === undefined) {
      holder[key] = value;
      return;
    }
    const there = Object.hasOwn(holder, key) ? holder[key] : undefined;
    if (typeof there === "object" && there !== null) at = there as Building;
    else {
      at = INDEX.test(next) ? [] : {};
      holder[key] = at as OwnValue;
    }
  }
}

/** Lists close up where a row has no cell for an item. */
function withoutHoles(value: OwnValue): OwnValue {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutHoles);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, withoutHoles(below)]));
}

function isTextColumn(column: string): boolean {
  const path = column.split(".");
  const last = path.at(-1) as string;
  if (TEXTS.has(last)) return !TEXTS_BY_LANGUAGE_ALONE.has(last);
  const before = path.at(-2);
  return before !== undefined && TEXTS.has(before) && !INDEX.test(last);
}

function isListColumn(column: string): boolean {
  return LISTS.has(lastOf(column));
}

function lastOf(column: string): string {
  return column.slice(column.lastIndexOf(".") + 1);
}

function isMap(value: OwnValue | undefined): value is { readonly [key: string]: OwnValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSame(a: OwnValue | undefined, b: OwnValue | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  if (!isMap(a) || !isMap(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}
