import { reachesOthers } from "../rules";
import { keysOf } from "../schema";
import {
  appendItem,
  type Data,
  insertPair,
  isOwn,
  type MapNode,
  MarkdownSource,
  type Pair,
  type PlainValue,
  readPiece,
  removePair,
  rewriteEntry,
  type Step,
  type TextEdit,
  toData,
  Draft,
  writePair,
} from "../syntax";
import type { Workspace } from "../workspace";
import { flow, isList, isNested, valueLines } from "./entry-lines";
import type { KnownPost } from "./known-posts";
import { canonical, isBookkeeping, isSame, markOf, marksOf, ORIGIN, splitMarks } from "./marks";
import type { ImportedValue } from "./reading";

/** A value that somebody changed since the last import, and that the table changed too: it stays. */
export interface KeptValue {
  readonly key: string;
  readonly here: Data | undefined;
  readonly there: ImportedValue | undefined;
}

/** What a newer table does to a post. */
export interface PostUpdate {
  /** Absent where nothing changes. */
  readonly edit: TextEdit | undefined;
  readonly changed: readonly string[];
  readonly kept: readonly KeptValue[];
  /** Keys whose values stand where they can't be written: brought in by an alias, or in a body of Markdown. */
  readonly unwritable: readonly string[];
}

/** What a newer table says of a post. */
export interface Newer {
  readonly fields: ReadonlyMap<string, ImportedValue>;
  /** Where it is from, without what it says; undefined leaves the post as it is. */
  readonly origin: { readonly [key: string]: ImportedValue } | undefined;
  /** Whether the table has a column for a key, so that an empty cell means that the value is gone. */
  readonly hasColumn: (key: string) => boolean;
}

/**
 * Brings a post up to what a newer table says of it. A value that is as the last import wrote it follows the table; one
 * that a person changed stays, and where the table changed it too that is told.
 */
export function updatePost(workspace: Workspace, known: KnownPost, newer: Newer): PostUpdate {
  const { changes, kept } = compare(known, newer);
  const origin = newer.origin === undefined ? undefined : originOf(known, newer, changes.size > 0, kept);
  const none = { edit: undefined, changed: [], kept, unwritable: [] };
  if (changes.size === 0 && origin === undefined) return none;
  const wanted = new Map<string, ImportedValue | undefined>(changes);
  if (origin !== undefined) wanted.set(ORIGIN, origin);
  const edit = editOf(workspace, known, wanted);
  const changed = [...changes.keys()];
  if (edit === undefined) return { ...none, unwritable: changed };
  return { edit, changed, kept, unwritable: [] };
}

/** Which keys get other values (`undefined`: go), and which stay though the table says something else. */
function compare(
  { data, origin }: KnownPost,
  { fields, hasColumn }: Newer,
): { changes: Map<string, ImportedValue | undefined>; kept: KeptValue[] } {
  const marks = origin?.read === undefined ? undefined : splitMarks(origin.read);
  const changes = new Map<string, ImportedValue | undefined>();
  const kept: KeptValue[] = [];
  for (const [key, there] of fields) {
    if (isBookkeeping(key)) continue;
    const here = data[key];
    if (here !== undefined && isSame(here, there)) continue;
    if (marks === undefined || here === undefined) {
      // What was imported and is gone was taken out by somebody.
      if (marks?.has(markOf(key, there)) !== true) changes.set(key, there);
    } else if (marks.has(markOf(key, here))) changes.set(key, there);
    else if (!marks.has(markOf(key, there))) kept.push({ key, here, there });
  }
  for (const [key, here] of Object.entries(data)) {
    if (isBookkeeping(key) || fields.has(key)) continue;
    if (marks === undefined ? hasColumn(key) : marks.has(markOf(key, here))) changes.set(key, undefined);
  }
  return { changes, kept };
}

/** Where the post is from, as it is written now; undefined where that needs no writing: a row that moved is no change. */
function originOf(
  { data, origin }: KnownPost,
  { fields, origin: from = {} }: Newer,
  changes: boolean,
  kept: readonly KeptValue[],
): ImportedValue | undefined {
  const told = new Set(kept.map(({ key }) => key));
  // What both changed keeps no mark, so that it is told until one of them gives way.
  const read = marksOf([...fields].filter(([key]) => !told.has(key)));
  if (!changes && origin?.read === read) return undefined;
  const next = { ...from, read };
  return canonical(data[ORIGIN]) === canonical(next) ? undefined : next;
}

function editOf(
  workspace: Workspace,
  known: KnownPost,
  wanted: ReadonlyMap<string, ImportedValue | undefined>,
): TextEdit | undefined {
  const { unit } = known;
  const { file } = unit;
  const inMarkdown = file.source instanceof MarkdownSource;
  const piece = unit.piece ?? file.root?.piece;
  // The text of a file of its own may be its body.
  if (piece === undefined || (inMarkdown && wanted.has("text") && file.root?.get("text") === undefined))
    return undefined;
  const role = unit.piece === undefined ? "whole" : "item";
  const lineEnd = piece.source.lineEnd ?? "\n";
  const around = { path: file.path, anchors: file.anchors, lineEnd };
  const steps = [...wanted].flatMap(([key, value]) => stepsOf(key, value));
  const text = rewriteEntry(piece.text, role, around, steps);
  if (text === undefined || !says(text, role, around, wanted)) return undefined;
  const edit = narrowed(piece.text, text);
  const made: TextEdit = { piece, ...edit };
  return reachesOthers(workspace, [made]) ? undefined : made;
}

/** A key at a time, each on what the ones before it left. */
function stepsOf(key: string, value: ImportedValue | undefined): Step[] {
  if (value === undefined) {
    return [
      (map) => {
        const pair = map.get(key);
        return pair === undefined ? [] : removePair(map, pair);
      },
    ];
  }
  let anew = false;
  return [
    (map) => {
      const edits = inPlace(map, key, value, beforeKey(key));
      if (edits !== undefined) return edits;
      anew = true;
      const pair = map.get(key);
      return pair === undefined || map.pairs.length === 1 ? [] : removePair(map, pair);
    },
    (map) => (anew && map.get(key) === undefined ? [insertion(map, key, value, beforeKey(key))] : []),
  ];
}

/** Edits of the parts that differ; undefined where the value has to be written anew. */
function inPlace(
  map: MapNode,
  key: string,
  value: ImportedValue,
  after: readonly string[],
): readonly TextEdit[] | undefined {
  const pair = map.get(key);
  if (pair === undefined) return [insertion(map, key, value, after)];
  if (isSame(toData(pair.value), value)) return [];
  if (isPlain(value)) {
    const edits = writePair(map, key, value, after);
    return typeof edits === "string" ? undefined : edits;
  }
  return isOwn(pair) ? inside(pair, value) : undefined;
}

function inside({ value: node }: Pair, value: ImportedValue): readonly TextEdit[] | undefined {
  if (!isNested(value)) return undefined;
  if (isList(value)) {
    if (node.type !== "seq" || node.items.length === 0 || node.items.length > value.length) return undefined;
    const edits: TextEdit[] = [];
    for (const [at, item] of value.entries()) {
      const old = node.items[at];
      if (old === undefined) {
        const short = flow(item);
        edits.push(appendItem(node, node.flow && short !== undefined ? short : valueLines(item)));
      } else if (!isSame(toData(old), item)) {
        const below = old.type === "map" ? insideMap(old, item) : undefined;
        if (below === undefined) return undefined;
        edits.push(...below);
      }
    }
    return edits;
  }
  return node.type === "map" ? insideMap(node, value) : undefined;
}

function insideMap(map: MapNode, value: ImportedValue): readonly TextEdit[] | undefined {
  if (!isNested(value) || isList(value) || map.pairs.length === 0) return undefined;
  const keys = Object.keys(value);
  const gone = map.pairs.filter((pair) => !keys.includes(String(pair.key.value)));
  if (gone.length > 1 || gone.length === map.pairs.length) return undefined;
  const edits: TextEdit[] = gone.flatMap((pair) => removePair(map, pair));
  for (const [key, below] of Object.entries(value)) {
    const one = inPlace(map, key, below, keys.slice(0, keys.indexOf(key)).reverse());
    if (one === undefined) return undefined;
    edits.push(...one);
  }
  return edits;
}

function insertion(map: MapNode, key: string, value: ImportedValue, after: readonly string[]): TextEdit {
  if (isPlain(value)) {
    const edits = writePair(map, key, value, after);
    if (typeof edits !== "string" && edits[0] !== undefined) return edits[0];
  }
  const short = flow(value);
  const isShort = short !== undefined && short.length <= 90 && key !== "media" && key !== "text";
  return insertPair(map, key, map.flow || isShort ? (short ?? "") : valueLines(value), { after });
}

/** What `writePair` takes. */
function isPlain(value: ImportedValue): value is PlainValue {
  if (typeof value !== "object") return true;
  return isNested(value) && isList(value) && value.every((item) => typeof item === "string");
}

/** The keys that come before one in a post, the nearest first; our own keys come last. */
function beforeKey(key: string): readonly string[] {
  const all = keysOf("post");
  const at = all.indexOf(key);
  return at < 0 ? [] : all.slice(0, at).reverse();
}

/** Whether an entry's text says what was wanted. Layouts are many: rather nothing than something else. */
function says(
  text: string,
  role: "item" | "whole",
  around: {
    readonly path: string;
    readonly anchors: Parameters<typeof readPiece>[1];
    readonly lineEnd: string;
  },
  wanted: ReadonlyMap<string, ImportedValue | undefined>,
): boolean {
  const reading = readPiece(new Draft(around.path, text, around.lineEnd, role).piece, around.anchors);
  const entry = role === "item" ? reading.item : reading.root;
  if (entry?.type !== "map" || reading.problems.length > 0) return false;
  const data = toData(entry) as { readonly [key: string]: Data };
  return [...wanted].every(([key, value]) =>
    value === undefined ? data[key] === undefined : isSame(data[key], value),
  );
}

/** What differs between two texts, as one replacement. */
export function narrowed(before: string, after: string): { start: number; end: number; text: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { start, end: before.length - end, text: after.slice(start, after.length - end) };
}

/** A value in one line, for sentences. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return "";
  const text = typeof value === "string" ? value : typeof value === "object" ? listed(value) : String(value);
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= 60 ? line : `${line.slice(0, 57)}…`;
}

function listed(value: object): string {
  return Object.values(value)
    .map((it) => shown(it))
    .join(", ");
}
