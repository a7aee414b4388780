import { localisedText, textOf } from "../model";
import type { Range } from "../rules";
import { listOf, listWords } from "../schema";
import { type MapNode, type Node, type Piece, type Place, readPiece } from "../syntax";
import { type Language, parseWhen, showDay, type When } from "../values";
import type { WorkspaceFile } from "../workspace";
import { extentOf } from "./extent";
import { KEYS, type QuickSketch, quickSketch } from "./quick-sketch";
import { rangeInPiece } from "./ranges";

/** What an outline says of an entry, kept small: a calendar may have 50,000 of them. */
export interface Sketch {
  readonly id: string | undefined;
  /** Undefined where none is given; one text where both languages say the same. */
  readonly title: string | Readonly<Record<Language, string>> | undefined;
  readonly publish: When | undefined;
  /** Words that stand as they are: a status, a network, an amount. */
  readonly words: readonly string[];
  readonly piece: Piece;
  /** Counted from the first line of the piece: the entry, and in it the id, else the title, else its beginning. */
  readonly range: Range;
  readonly nameRange: Range;
  /** The detail in the language asked for last. */
  detail: { readonly language: Language; readonly text: string } | undefined;
}

/** By file: weak keys for each of very many pieces would cost more than the sketches. */
const sketches = new WeakMap<WorkspaceFile, Map<Piece, Sketch | null>>();

/** So many sketches of texts that are gone are kept before all are made anew. */
const MOST_STALE = 1000;

function sketchesOf(file: WorkspaceFile): Map<Piece, Sketch | null> {
  let known = sketches.get(file);
  if (known === undefined || known.size > file.items.size + MOST_STALE) {
    known = new Map();
    sketches.set(file, known);
  }
  return known;
}

/** The sketch of an entry of a list, made once for each text that it has; undefined of one that says nothing at all. */
export function sketchOf(piece: Piece, file: WorkspaceFile): Sketch | undefined {
  // What an alias says can change while the piece that names it stays.
  const known = sketchesOf(file);
  let sketch = file.definesAnchors ? undefined : known.get(piece);
  if (sketch === undefined) {
    sketch = (file.definesAnchors ? undefined : fromLines(piece)) ?? sketchTree(piece, file);
    known.set(piece, sketch);
  }
  return sketch ?? undefined;
}

/** From the tree of an entry, which is needed where its lines do not say enough. */
export function sketchTree(piece: Piece, file: WorkspaceFile): Sketch | null {
  const { item } = readPiece(piece, file.anchors);
  const place = { piece, ...extentOf(piece) };
  return item?.type === "map" ? sketchNode(item, place, file) : fromWords(place, file);
}

const WORDS = ["status", "network", "handle", "budget"] as const;

function fromLines(piece: Piece): Sketch | undefined {
  const quick = quickSketch(piece);
  return quick === undefined ? undefined : new LineSketch(quick, piece);
}

/** Works out what is asked for: of 50,000 entries, objects for each part would cost more than reading. */
class LineSketch implements Sketch {
  detail: Sketch["detail"] = undefined;

  constructor(
    private readonly quick: QuickSketch,
    readonly piece: Piece,
  ) {}

  get id(): string | undefined {
    return this.quick.id;
  }

  get title(): string | undefined {
    const { has, title, name, zone } = this.quick;
    return ((has & TITLE) !== 0 ? title : name) ?? zone;
  }

  get publish(): When | undefined {
    const { publish } = this.quick;
    return publish === undefined ? undefined : parseWhen(publish);
  }

  get words(): readonly string[] {
    const words: string[] = [];
    for (const key of WORDS) {
      const word = this.quick[key];
      if (word !== undefined) words.push(word);
    }
    return words;
  }

  get range(): Range {
    const { startLine, startColumn, endLine, endColumn } = this.quick;
    return { start: { line: startLine, column: startColumn }, end: { line: endLine, column: endColumn } };
  }

  get nameRange(): Range {
    const { nameLine, nameFrom, nameTo, startLine, startColumn } = this.quick;
    if (nameLine >= 0)
      return { start: { line: nameLine, column: nameFrom }, end: { line: nameLine, column: nameTo } };
    return {
      start: { line: startLine, column: startColumn },
      end: { line: startLine, column: startColumn + 1 },
    };
  }
}

/** The bit of the key `title`. */
const TITLE = 1 << KEYS.indexOf("title");

/** The sketch of an entity in a head. */
export function sketchNode(node: MapNode, place: Place, file: WorkspaceFile): Sketch {
  const title = node.get("title") ?? node.get("name");
  const id = node.get("id");
  const publish = textOf(node.get("publish"));
  const named = [id?.value, title?.value].find((value) => value !== undefined && isIn(value, place.piece));
  const { piece, start, end } = place;
  return {
    id: textOf(id),
    title: titleOf(title?.value) ?? textOf(node.get("zone")),
    publish: publish === undefined ? undefined : parseWhen(publish),
    words: WORDS.flatMap((key) => textOf(node.get(key)) ?? []),
    piece,
    range: rangeInPiece(file.source, place),
    nameRange: rangeInPiece(file.source, named ?? { piece, start, end: Math.min(end, start + 1) }),
    detail: undefined,
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
function fromWords(place: Place, { source }: WorkspaceFile): Sketch | null {
  const { piece } = place;
  const match = /(?:^|[\s{-])id:[ \t]*["']?([a-z0-9][\w-]*)/.exec(piece.text);
  if (match?.[1] === undefined) return null;
  const end = match.index + match[0].length;
  return {
    id: match[1],
    title: undefined,
    publish: undefined,
    words: [],
    piece,
    range: rangeInPiece(source, place),
    nameRange: rangeInPiece(source, { piece, start: end - match[1].length, end }),
    detail: undefined,
  };
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
  if (sketch.detail?.language !== language)
    sketch.detail = { language, text: makeDetail(sketch, language, kind) };
  return sketch.detail.text;
}

function makeDetail(sketch: Sketch, language: Language, kind: string): string {
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
