import type { FileHeader } from "../model";
import {
  Anchors,
  type Conflict,
  type MapNode,
  type Pair,
  type Piece,
  type Place,
  type Problem,
} from "../syntax";
import type { FileKind } from "./file-kinds";
import { Unit } from "./unit";

/** What the text of a file has to be able to do; YAML and Markdown files both do. */
export interface TextSource {
  readonly path: string;
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  /** The merge conflicts in it. */
  readonly conflicts: readonly Conflict[];
  startOf(piece: Piece): number;
  lineOf(piece: Piece): number;
  /** Line and column from 0, in UTF-16 code units. */
  positionOf(piece: Piece, offset: number): { line: number; column: number };
  /** The offset of a line and column; beyond a line's end that end, beyond the file's its end. */
  offsetAt(position: { readonly line: number; readonly column: number }): number;
  pieceAt(offset: number): Piece;
  edit(start: number, end: number, text: string): PieceChange;
  update(text: string): PieceChange;
}

export interface PieceChange {
  readonly removed: readonly Piece[];
  readonly added: readonly Piece[];
}

/** Why a file that was found could not be read. */
export interface Unreadable {
  readonly reason: "too-large" | "not-text" | "encoding" | "denied";
  /** Size and limit in bytes, where the size is the reason. */
  readonly bytes?: number;
  readonly limit?: number;
}

/** A file of the root: its text in pieces, and what its head says. */
export class WorkspaceFile implements FileHeader {
  id: string;
  timezone: string | undefined;
  closed = false;
  defaults: MapNode | undefined;
  plan: Pair | undefined;
  intro: Place;
  /** Everything but the lists that are cut; undefined of a file without any key. */
  root: MapNode | undefined;
  /** Where each cut list is introduced, and how many entries it has. */
  readonly lists = new Map<string, { at: Place; count: number }>();
  readonly head: Unit;
  readonly items = new Map<Piece, Unit>();
  /** What posts inherit, as text: equal signatures mean that they need not look again. */
  signature = "";
  anchors = new Anchors();
  /** An item defines an anchor: then a change of one item can change others. */
  itemsShareAnchors = false;
  /** Anything in it defines an anchor: then a change of the head can change every item. */
  definesAnchors = false;
  /** Its text had merge conflicts when its head was read. */
  conflicted = false;
  headProblems: readonly Problem[] = [];

  constructor(
    readonly path: string,
    readonly kind: FileKind,
    readonly source: TextSource,
    readonly unreadable: Unreadable | undefined,
    id: string,
  ) {
    this.id = id;
    this.intro = startOfFile(source);
    this.head = new Unit(this, undefined, undefined);
  }

  /** The unit that a place belongs to. */
  unitAt(place: Place): Unit {
    return this.items.get(place.piece) ?? this.head;
  }
}

/** The very beginning, where findings about a whole file without any key stand. */
export function startOfFile(source: TextSource): Place {
  const piece = source.pieces[0];
  if (piece === undefined) throw new Error(`A file has at least one piece: ${source.path}`);
  return { piece, start: 0, end: 0 };
}
