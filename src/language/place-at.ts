import type { Entity } from "../model";
import { definitionAt, type Spot } from "../schema";
import { type MapNode, MarkdownSource, type Node, type Pair, type Piece, readPiece } from "../syntax";
import type { Reading, Unit, WorkspaceFile } from "../workspace";
import type { LanguageContext } from "./context";
import { type KeySpan, type Role, type Span, type Trail, trailAt, type WrittenStyle } from "./trail";

/** One step of the way to a place: a key or an index, with what the schema says and the tree holds there. */
export interface Level {
  readonly part: string | number;
  /** What the schemas say of the value under this key or at this index; undefined where they have nothing. */
  readonly spot: Spot | undefined;
  /** The key and its value; undefined of an item, and where the text could not be read. */
  readonly pair: Pair | undefined;
  /** The value or item; undefined where the text could not be read. */
  readonly node: Node | undefined;
}

/** What the text at the offset is part of. `rule`: a block with a rule of the organisation's own. */
export type Area = "file" | "settings" | "rule" | "body";

/**
 * What stands at an offset of a file. Offsets of spans count from the start of the piece, like those of nodes;
 * `start` is where the piece begins in the file.
 */
export interface PlaceAt {
  readonly file: WorkspaceFile;
  /** The head, or the item of a list that the place belongs to. */
  readonly unit: Unit;
  readonly piece: Piece;
  readonly start: number;
  /** From the start of the piece. */
  readonly offset: number;
  readonly area: Area;
  readonly role: Role;
  /** The path from the root of the file, for `definitionAt`. Of `key` and `item` that of the mapping or list. */
  readonly path: ReadonlyArray<string | number>;
  /** One for each part of the path. */
  readonly levels: readonly Level[];
  /** What the schemas say of the value, or of the mapping or list, at hand. */
  readonly spot: Spot | undefined;
  /** The word at the offset, with its quotes; empty where nothing is written yet. It may end after the offset. */
  readonly word: Span;
  /** The keys of the mapping at hand, without the one at the offset. */
  readonly siblings: readonly KeySpan[];
  /** The column at which a key or a dash has to begin here. */
  readonly indent: number;
  readonly flow: boolean;
  readonly hasColon: boolean;
  readonly glued: boolean;
  readonly style: WrittenStyle;
  /** The unit's reading; read when asked for. */
  readonly reading: Reading;
  /** The innermost entity that the place belongs to; undefined where none could be read. */
  readonly entity: Entity | undefined;
}

/** Says what stands at an offset of a file (UTF-16 code units); undefined of a file that is not ours or can't be read. */
export function placeAt(context: LanguageContext, path: string, offset: number): PlaceAt | undefined {
  const { workspace } = context.session;
  const file = workspace.file(path);
  if (file === undefined || file.unreadable !== undefined) return undefined;
  const piece = file.source.pieceAt(Math.max(0, offset));
  const start = file.source.startOf(piece);
  const inPiece = Math.max(0, Math.min(offset - start, piece.text.length));
  const area = areaOf(file, piece);
  const list = area === "file" && piece.role === "item" ? listOf(file, piece) : undefined;
  const inside = area === "body" || (piece.role === "rest" && area === "file");
  const trail = inside ? nowhere(inPiece) : trailAt(piece.text, inPiece, list?.name);
  const base = BASES[area];
  const at = [...base, ...trail.path];
  const unit = list !== undefined && trail.path.length > 1 ? (file.items.get(piece) ?? file.head) : file.head;
  return new Found(context, file, unit, piece, start, inPiece, area, trail, at, list);
}

const BASES: Readonly<Record<Area, ReadonlyArray<string | number>>> = {
  file: [],
  settings: ["clauses", 0, "settings"],
  rule: ["clauses", 0, "rules", 0],
  body: [],
};

class Found implements PlaceAt {
  readonly role: Role;
  readonly word: Span;
  readonly indent: number;
  readonly flow: boolean;
  readonly hasColon: boolean;
  readonly glued: boolean;
  readonly style: WrittenStyle;
  private levelsCache: readonly Level[] | undefined;
  private readingCache: Reading | undefined;

  constructor(
    private readonly context: LanguageContext,
    readonly file: WorkspaceFile,
    readonly unit: Unit,
    readonly piece: Piece,
    readonly start: number,
    readonly offset: number,
    readonly area: Area,
    private readonly trail: Trail,
    readonly path: ReadonlyArray<string | number>,
    private readonly list: ListPlace | undefined,
  ) {
    this.role = trail.role;
    this.word = trail.word;
    this.indent = trail.indent;
    this.flow = trail.flow;
    this.hasColon = trail.hasColon;
    this.glued = trail.glued;
    this.style = trail.style;
  }

  get spot(): Spot | undefined {
    return definitionAt(this.file.kind, this.path);
  }

  get siblings(): readonly KeySpan[] {
    if (this.area !== "file" || this.trail.path.length > 0 || this.piece.role === "whole")
      return this.trail.siblings;
    // The keys of a file stand in several pieces.
    const own = this.trail.siblings;
    const others = (this.file.root?.pairs ?? []).filter(({ key }) => key.piece !== this.piece);
    return [...own, ...others.map(({ key }) => ({ text: String(key.value), start: 0, end: 0 }))];
  }

  get reading(): Reading {
    this.readingCache ??= this.context.session.workspace.peek(this.unit);
    return this.readingCache;
  }

  get levels(): readonly Level[] {
    this.levelsCache ??= this.readLevels();
    return this.levelsCache;
  }

  private readLevels(): readonly Level[] {
    const base = BASES[this.area].length;
    const levels: Level[] = [];
    let node = this.rootNode();
    // A unit begins at an item: what leads to it is known already.
    const known = this.unit.piece === undefined ? base : 2;
    this.path.forEach((part, index) => {
      const spot = definitionAt(this.file.kind, this.path.slice(0, index + 1));
      if (index < known) {
        levels.push({ part, spot, pair: undefined, node: index === known - 1 ? node : undefined });
        return;
      }
      const pair: Pair | undefined = node?.type === "map" ? node.get(String(part)) : undefined;
      node =
        pair !== undefined
          ? pair.value
          : node?.type === "seq"
            ? node.items[this.itemIndex(part, index)]
            : undefined;
      levels.push({ part, spot, pair, node });
    });
    return levels;
  }

  /** The items of a list in the head stand in pieces of their own, each of which is numbered from 0. */
  private itemIndex(part: string | number, index: number): number {
    return index === 1 && this.list !== undefined ? this.list.index + Number(part) : Number(part);
  }

  private rootNode(): Node | undefined {
    if (this.area === "settings" || this.area === "rule")
      return readPiece(this.piece, this.file.anchors).root;
    if (this.unit.piece === undefined) return this.file.root;
    return this.reading.entities[0]?.node;
  }

  get entity(): Entity | undefined {
    const { entities } = this.reading;
    if (this.unit.piece !== undefined) return entities[0];
    let best: Entity | undefined;
    for (const entity of entities) {
      if (entity.node === this.file.root) best ??= entity;
      else if (this.isWithin(entity.node)) best = entity;
    }
    return best;
  }

  private isWithin(node: MapNode): boolean {
    return node.piece === this.piece && node.start <= this.offset && this.offset <= node.end;
  }
}

function areaOf(file: WorkspaceFile, piece: Piece): Area {
  const { source } = file;
  if (!(source instanceof MarkdownSource) || piece === source.frontMatter) return "file";
  const block = source.blocks.find((it) => it.piece === piece);
  if (block !== undefined) return block.kind === "policy" ? "settings" : "rule";
  return piece.role === "prelude" ? "file" : "body";
}

interface ListPlace {
  readonly name: string;
  /** Which item of the list the piece is; 0 of lists whose items are units. */
  readonly index: number;
}

/** The list that a piece is an item of. */
function listOf(file: WorkspaceFile, piece: Piece): ListPlace | undefined {
  const unit = file.items.get(piece);
  if (unit?.list !== undefined) return { name: unit.list, index: 0 };
  const { pieces } = file.source;
  let at = piece.index - 1;
  while (at >= 0 && pieces[at]?.role === "item") at--;
  const name =
    pieces[at]?.role === "entry"
      ? /^\s*["']?([^\s"':]+)["']?\s*:/m.exec(pieces[at]?.text ?? "")?.[1]
      : undefined;
  return name === undefined ? undefined : { name, index: piece.index - at - 1 };
}

function nowhere(offset: number): Trail {
  return {
    role: "none",
    path: [],
    word: { start: offset, end: offset },
    siblings: [],
    indent: 0,
    flow: false,
    hasColon: false,
    glued: false,
    style: "plain",
  };
}
