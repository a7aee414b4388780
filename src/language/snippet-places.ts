import { definitionAt, type Spot } from "../schema";
import type { Workspace, WorkspaceFile } from "../workspace";
import type { PlaceAt } from "./place-at";
import { trailAt } from "./trail";

/** A place at which something could be begun on the line at hand. */
export interface OpenPlace {
  /** `item`: of a list, its dash included. `entry`: after a dash. `key`: in a mapping. `under`: below a key without a value. */
  readonly role: "item" | "entry" | "key" | "under";
  /** The column at which it begins; of an entry that of its dash. */
  readonly column: number;
  readonly spot: Spot | undefined;
  /** The last part of the path that is a key. */
  readonly key: string | undefined;
  /** Keys that the mapping has already. */
  readonly taken: ReadonlySet<string>;
  /** From the root of the file. */
  readonly path: ReadonlyArray<string | number>;
}

/** The line at hand: what is typed on it, and where. Offsets are those of the file. */
export interface TypedLine {
  readonly start: number;
  /** The word that is replaced. */
  readonly wordStart: number;
  readonly wordEnd: number;
  /** Nothing but the word stands on it. */
  readonly alone: boolean;
}

/** How much after the piece is looked at for what follows the line. */
const PIECES_AFTER = 4;

/** The text of a place's piece and a little of what follows: never the whole of a long file. */
export function textFrom({ file, piece, start }: PlaceAt): { readonly text: string; readonly start: number } {
  const { pieces } = file.source;
  const texts = pieces.slice(piece.index, piece.index + PIECES_AFTER + 1).map((it) => it.text);
  return { text: texts.join(""), start };
}

/** The line at the place's offset; undefined where more than a word follows. */
export function typedLine(place: PlaceAt): TypedLine | undefined {
  const { text, start: base } = textFrom(place);
  const { offset } = place;
  const start = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const before = offset === 0 ? "" : text.slice(start, offset);
  const [after = ""] = /^[\p{L}\p{N}_-]*/u.exec(text.slice(offset)) ?? [];
  const [rest = ""] = /^[^\r\n]*/.exec(text.slice(offset + after.length)) ?? [];
  if (rest.trim() !== "") return undefined;
  const [word = ""] = /[\p{L}\p{N}_-]*$/u.exec(before) ?? [];
  const lead = before.slice(0, before.length - word.length);
  return {
    start: base + offset - before.length,
    wordStart: base + offset - word.length,
    wordEnd: base + offset + after.length,
    alone: lead.trim() === "",
  };
}

/**
 * The places at which something could be begun, the one at the cursor first. A line with nothing but a word
 * belongs to whichever mapping or list is still open there: what follows it must not be taken into it.
 */
export function openPlaces(place: PlaceAt, line: TypedLine): readonly OpenPlace[] {
  const { piece, start } = place;
  const own = fromPlace(place);
  if (!line.alone || place.flow || place.role === "value" || place.role === "comment")
    return own === undefined ? [] : [own];
  const next = columnAfter(textFrom(place).text, line.wordEnd - start);
  const found = own === undefined || own.column < next ? [] : [own];
  const from = line.start - start;
  if (from < 0) return found;
  const column = line.wordStart - line.start;
  const word = piece.text.slice(line.wordStart - start, line.wordEnd - start) || "x";
  const before = piece.text.slice(0, from);
  const after = piece.text.slice(line.wordEnd - start);
  const columns = [...columnsIn(before)].filter((it) => it >= next && it !== column);
  columns.sort((a, b) => Math.abs(a - column) - Math.abs(b - column) || b - a);
  const list = listNameOf(place);
  const base = place.path.slice(0, baseLength(place));
  const probe = (at: number, written: string): OpenPlace | undefined => {
    const trail = trailAt(`${before}${" ".repeat(at)}${written}${after}`, from + at + written.length, list);
    if (trail.flow) return undefined;
    const path = [...base, ...trail.path];
    const siblings = path.length === 0 ? rootKeys(place.file) : trail.siblings.map((it) => it.text);
    return toPlace(trail.role, path, definitionAt(place.file.kind, path), trail.indent, siblings);
  };
  for (const at of [column, ...columns]) {
    const open = at === column ? undefined : probe(at, word);
    if (open !== undefined && open.column === at) found.push(open);
    // A list may stand at the column of its key: then a key and an entry can begin there.
    if (at < next || !endsInEntry(before, at)) continue;
    const entry = probe(at, "- ");
    if (entry?.role !== "entry" || entry.column !== at) continue;
    const path = entry.path.slice(0, -1);
    found.push({ ...entry, role: "item", path, spot: definitionAt(place.file.kind, path) });
  }
  return found;
}

function fromPlace(place: PlaceAt): OpenPlace | undefined {
  if (place.flow || place.glued || place.hasColon) return undefined;
  const siblings = place.siblings.map((it) => it.text);
  return toPlace(place.role, place.path, place.spot, place.indent, siblings);
}

function toPlace(
  role: string,
  path: ReadonlyArray<string | number>,
  spot: Spot | undefined,
  indent: number,
  siblings: readonly string[],
): OpenPlace | undefined {
  const last = path[path.length - 1];
  const key = path.findLast((part) => typeof part === "string");
  const common = { spot, key, path, taken: new Set(siblings) };
  if (role === "item") return { ...common, role, column: indent };
  if (role === "key") return { ...common, role, column: indent, key: undefined };
  if (role !== "start") return undefined;
  if (typeof last === "number") return { ...common, role: "entry", column: indent - 2 };
  return { ...common, role: "under", column: indent };
}

/** Whether the last line that begins at a column or left of it is an entry of a list at that column. */
function endsInEntry(before: string, column: number): boolean {
  const lines = before.split(/\r\n?|\n/);
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] as string;
    const indent = line.search(/[^ ]/);
    if (indent < 0 || line[indent] === "#" || indent > column) continue;
    return indent === column && line.startsWith("- ", indent);
  }
  return false;
}

/** Blocks of a policy are read on their own: what leads to them is not in their text. */
function baseLength({ area }: PlaceAt): number {
  return area === "settings" ? 3 : area === "rule" ? 4 : 0;
}

function rootKeys(file: WorkspaceFile): readonly string[] {
  return (file.root?.pairs ?? []).map(({ key }) => String(key.value));
}

/** The key of the list that the piece is an item of. */
function listNameOf({ area, file, piece }: PlaceAt): string | undefined {
  return area === "file" && piece.role === "item" ? file.items.get(piece)?.list : undefined;
}

/** The columns at which the lines of a text, and what follows their dashes, begin. */
function columnsIn(text: string): ReadonlySet<number> {
  const columns = new Set([0]);
  for (const [, indent = "", dashes = ""] of text.matchAll(/^( *)((?:- +)*)(?=[^\s#])/gm)) {
    columns.add(indent.length);
    columns.add(indent.length + dashes.length);
    // Below a key that has nothing yet.
    columns.add(indent.length + dashes.length + 2);
  }
  return columns;
}

/** The column of the next line with content; -1 when there is none. */
function columnAfter(text: string, offset: number): number {
  const match = /[\r\n]([ \t]*)(?=[^\s#])/.exec(text.slice(offset));
  return match?.[1]?.length ?? -1;
}

/** More than a file has that holds comments alone. */
const MOST_COMMENTS = 4000;

/** Whether a file holds nothing but the word at hand and comments. */
export function isEmptyBut({ source }: WorkspaceFile, line: TypedLine): boolean {
  const length = source.pieces.slice(0, 8).reduce((sum, piece) => sum + piece.text.length, 0);
  if (length > MOST_COMMENTS || source.pieces.length > 8) return false;
  const rest = source.text.slice(0, line.wordStart) + source.text.slice(line.wordEnd);
  return (
    rest
      .replace(/^\uFEFF/, "")
      .replace(/^[ \t]*#[^\r\n]*$/gm, "")
      .trim() === ""
  );
}

/** The ids of the clauses that a policy's text has. */
export function clauseIds(workspace: Workspace, path: string): ReadonlySet<string> {
  const text = workspace.file(path)?.source.text ?? "";
  return new Set([...text.matchAll(/\{#([a-z0-9-]+)\}/g)].map(([, id = ""]) => id));
}
