import { localisedText, textOf } from "../model";
import { listOf, listWords } from "../schema";
import { type MapNode, type Node, type Piece, type Place, readPiece } from "../syntax";
import { type Language, parseWhen, showDay, type When } from "../values";
import type { WorkspaceFile } from "../workspace";
import { extentOf } from "./extent";

/** What an outline says of an entry, kept small: a calendar may have 50,000 of them. */
export interface Sketch {
  readonly id: string | undefined;
  /** Undefined where none is given; one text where both languages say the same. */
  readonly title: string | Readonly<Record<Language, string>> | undefined;
  readonly publish: When | undefined;
  /** Words that stand as they are: a status, a network, an amount. */
  readonly words: readonly string[];
  /** The entry in its piece, and in it the id, else the title, else its beginning. */
  readonly start: number;
  readonly end: number;
  readonly nameStart: number;
  readonly nameEnd: number;
}

const sketches = new WeakMap<Piece, Sketch | null>();

/** The sketch of an entry of a list, made once for each text that it has; undefined of one that says nothing at all. */
export function sketchOf(piece: Piece, file: WorkspaceFile): Sketch | undefined {
  let sketch = sketches.get(piece);
  if (sketch === undefined) {
    const { item } = readPiece(piece, file.anchors);
    const extent = extentOf(piece);
    sketch = item?.type === "map" ? sketchNode(item, { piece, ...extent }) : fromWords(piece, extent);
    sketches.set(piece, sketch);
  }
  return sketch ?? undefined;
}

/** The sketch of an entity in a head. */
export function sketchNode(node: MapNode, { start, end, piece }: Place): Sketch {
  const title = node.get("title") ?? node.get("name");
  const id = node.get("id");
  const publish = textOf(node.get("publish"));
  const named = [id?.value, title?.value].find((value) => value !== undefined && isIn(value, piece));
  return {
    id: textOf(id),
    title: titleOf(title?.value) ?? textOf(node.get("zone")),
    publish: publish === undefined ? undefined : parseWhen(publish),
    words: ["status", "network", "handle", "budget"].flatMap((key) => textOf(node.get(key)) ?? []),
    start,
    end,
    nameStart: named?.start ?? start,
    nameEnd: named?.end ?? Math.min(end, start + 1),
  };
}

function isIn(value: Node, piece: Piece): boolean {
  return value.piece === piece && value.end > value.start;
}

function titleOf(node: Node | undefined): Sketch["title"] {
  const en = localisedText(node, "en");
  const fr = localisedText(node, "fr");
  return en === undefined || fr === undefined || en === fr ? (en ?? fr) : { en, fr };
}

/** What can be read of an entry that can't be parsed: its id, if a line says so. */
function fromWords(piece: Piece, { start, end }: { start: number; end: number }): Sketch | null {
  const match = /(?:^|[\s{-])id:[ \t]*["']?([a-z0-9][\w-]*)/.exec(piece.text);
  if (match?.[1] === undefined) return null;
  const nameStart = match.index + match[0].length - match[1].length;
  const nameEnd = nameStart + match[1].length;
  return { id: match[1], title: undefined, publish: undefined, words: [], start, end, nameStart, nameEnd };
}

/** The name that an outline shows; undefined of an entry without id and title. */
export function nameOf(sketch: Sketch, language: Language): string | undefined {
  return sketch.id ?? titleIn(sketch, language);
}

export function titleIn({ title }: Sketch, language: Language): string | undefined {
  return typeof title === "object" ? title[language] : title;
}

/** Title, day of publication and status, as people read them. */
export function detailOf(sketch: Sketch, language: Language, kind: string): string {
  const parts: string[] = [];
  const title = titleIn(sketch, language);
  if (title !== undefined && sketch.id !== undefined) parts.push(title);
  if (sketch.publish !== undefined) parts.push(showDay(sketch.publish.day, language, "short"));
  for (const word of sketch.words) parts.push(kind === "post" ? statusIn(word, language) : word);
  return parts.join(" · ");
}

/** A status as people read it. */
function statusIn(word: string, language: Language): string {
  return listOf("status").includes(word)
    ? (listWords("status").values[word]?.[language].title ?? word)
    : word;
}
