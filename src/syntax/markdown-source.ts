import { type Conflict, findConflicts, maskConflicts } from "./conflicts";
import { lineEndAt, lineEndOf } from "./line-ends";
import { type FrontMatter, splitFrontMatter } from "./markdown-front-matter";
import type { Piece, PieceOwner, Place } from "./piece";
import type { Problem } from "./problem";
import type { PieceChange, Position } from "./source";

/** `policy` holds settings for built-in rules, `rule` one rule of the organisation's own. */
export type BlockKind = "policy" | "rule";

/** A fenced block found in a Markdown text; offsets are in that text. */
export interface BlockSpan {
  readonly kind: BlockKind;
  /** The lines between the fences, with their line ends. */
  readonly start: number;
  readonly end: number;
  /** The opening fence with its info string. */
  readonly fenceStart: number;
  readonly fenceEnd: number;
}

/** A fenced block that is read as YAML. */
export interface FencedBlock {
  readonly kind: BlockKind;
  /** Its YAML, a piece of role `whole`. */
  readonly piece: Piece;
  /** The opening fence, for findings about the block itself. */
  readonly fence: Place;
}

interface Cut {
  readonly pieces: Piece[];
  readonly readText: string;
  readonly conflicts: readonly Conflict[];
  /** Index of the front matter's YAML among the pieces; -1 when there is none. */
  readonly yaml: number;
  readonly split: FrontMatter;
  /** The blocks' places in the whole text, and the index of each one's piece. */
  readonly blocks: readonly { readonly span: BlockSpan; readonly index: number }[];
}

/**
 * A Markdown file cut into pieces: the opening fence, the YAML of the front matter, and the rest,
 * out of which the fenced blocks of a policy are cut as pieces of their own. Everything that is
 * YAML has the role `whole`; it may be empty.
 *
 * Files are small, so an edit cuts the whole text anew; pieces whose text is the same stay the
 * same objects.
 */
export class MarkdownSource implements PieceOwner {
  readonly path: string;
  /** The merge conflicts of the file; none in most files. */
  conflicts: readonly Conflict[] = [];
  /** The text that is read: of the same length, without the lines of merge conflicts. */
  readText = "";
  readonly #findBlocks: ((body: string) => readonly BlockSpan[]) | undefined;
  #text = "";
  #pieces: readonly Piece[] = [];
  #starts: number[] = [];
  #lines: number[] | undefined;
  #frontMatter: Piece | undefined;
  #body = { start: 0, end: 0 };
  #blocks: readonly FencedBlock[] = [];
  #problems: readonly Problem[] = [];

  /** `findBlocks` (from `loadMarkdown`) is given for a policy: its fenced blocks become pieces. */
  constructor(path: string, text: string, findBlocks?: (body: string) => readonly BlockSpan[]) {
    this.path = path;
    this.#findBlocks = findBlocks;
    this.update(text);
  }

  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  get text(): string {
    return this.#text;
  }

  /** How its lines end. */
  get lineEnd(): string {
    return lineEndOf(this.#text);
  }

  /** In UTF-16 code units. */
  get length(): number {
    return this.#text.length;
  }

  /** The front matter's YAML; undefined when the file does not begin with a fence. */
  get frontMatter(): Piece | undefined {
    return this.#frontMatter;
  }

  /** What stands after the front matter, as offsets in the file. */
  get body(): { readonly start: number; readonly end: number } {
    return this.#body;
  }

  /** The fenced blocks that are read, in file order; none unless `findBlocks` was given. */
  get blocks(): readonly FencedBlock[] {
    return this.#blocks;
  }

  /** What is wrong with the front matter's fences. Those of the body come with its reading. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  startOf(piece: Piece): number {
    return this.#starts[piece.index] ?? 0;
  }

  lineOf(piece: Piece): number {
    return this.#lineAt(this.startOf(piece));
  }

  /** Line and column from 0, in UTF-16 code units; a line ends at LF, CRLF or CR. */
  positionOf(piece: Piece, offset: number): Position {
    const at = this.startOf(piece) + offset;
    const line = this.#lineAt(at);
    return { line, column: at - (this.#lineStarts()[line] ?? 0) };
  }

  /** The offset in the file of a line and column; beyond a line's end that end, beyond the file's its end. */
  offsetAt({ line, column }: Position): number {
    if (line < 0) return 0;
    const start = this.#lineStarts()[line];
    if (start === undefined) return this.#text.length;
    return Math.min(start + Math.max(0, column), lineEndAt(this.#text, start));
  }

  /**
   * The piece at an offset of the file; at the end of the file the last one. Where an empty
   * front matter or block stands, it is the one meant.
   */
  pieceAt(offset: number): Piece {
    const index = this.#indexAt(offset);
    const before = this.#pieces[index - 1];
    const isMeant = before?.role === "whole" && before.text === "" && this.#starts[index - 1] === offset;
    return isMeant ? before : (this.#pieces[index] as Piece);
  }

  /** The place of a stretch of the file, cut off where its first piece ends. */
  placeOf(start: number, end: number): Place {
    const piece = end > start ? (this.#pieces[this.#indexAt(start)] as Piece) : this.pieceAt(start);
    const from = this.startOf(piece);
    return {
      piece,
      start: start - from,
      end: Math.max(start - from, Math.min(end - from, piece.text.length)),
    };
  }

  /** Replaces a stretch of the file. */
  edit(start: number, end: number, text: string): PieceChange {
    const from = Math.max(0, Math.min(start, this.#text.length));
    const to = Math.max(from, Math.min(end, this.#text.length));
    return this.update(this.#text.slice(0, from) + text + this.#text.slice(to));
  }

  /** Replaces the whole text. Pieces that keep their text at the file's beginning and end stay. */
  update(text: string): PieceChange {
    const old = this.#pieces;
    const cut = this.#cut(text);
    const fresh = cut.pieces;
    let head = 0;
    while (head < old.length && head < fresh.length && isSame(old[head], fresh[head])) head++;
    let tail = 0;
    while (
      tail < old.length - head &&
      tail < fresh.length - head &&
      isSame(old[old.length - 1 - tail], fresh[fresh.length - 1 - tail])
    ) {
      tail++;
    }
    const pieces = fresh.map((piece, index) => {
      const from =
        index < head ? index : index >= fresh.length - tail ? index + old.length - fresh.length : -1;
      const stays = old[from] ?? piece;
      stays.index = index;
      return stays;
    });
    this.#take(text, cut, pieces);
    return { removed: old.slice(head, old.length - tail), added: pieces.slice(head, pieces.length - tail) };
  }

  #take(text: string, cut: Cut, pieces: readonly Piece[]): void {
    this.#text = text;
    this.readText = cut.readText;
    this.conflicts = cut.conflicts;
    this.#pieces = pieces;
    this.#lines = undefined;
    this.#starts = [];
    let start = 0;
    for (const piece of pieces) {
      this.#starts.push(start);
      start += piece.text.length;
    }
    this.#frontMatter = pieces[cut.yaml];
    this.#body = cut.split.body;
    this.#blocks = cut.blocks.map(({ span, index }) => ({
      kind: span.kind,
      piece: pieces[index] as Piece,
      fence: this.placeOf(span.fenceStart, span.fenceEnd),
    }));
    this.#problems = cut.split.problems.map((problem) => ({
      code: problem.code,
      ...this.placeOf(problem.start, problem.end),
    }));
  }

  #cut(text: string): Cut {
    const conflicts = conflictsIn(text);
    const readText = conflicts.length === 0 ? text : maskConflicts(text, conflicts);
    const split = splitFrontMatter(readText);
    const { fence, frontMatter, body } = split;
    const pieces: Piece[] = [];
    const add = (role: Piece["role"], start: number, end: number): number =>
      pieces.push({
        role,
        text: text.slice(start, end),
        source: this,
        index: pieces.length,
        readText: conflicts.length === 0 ? undefined : readText.slice(start, end),
      }) - 1;
    let at = 0;
    let yaml = -1;
    if (fence && frontMatter) {
      add("prelude", fence.start, fence.end);
      yaml = add("whole", frontMatter.start, frontMatter.end);
      at = frontMatter.end;
    }
    const blocks: { span: BlockSpan; index: number }[] = [];
    for (const found of this.#findBlocks?.(readText.slice(body.start)) ?? []) {
      const span = shifted(found, body.start);
      add("rest", at, span.start);
      blocks.push({ span, index: add("whole", span.start, span.end) });
      at = span.end;
    }
    if (at < text.length || pieces.length === 0) add("rest", at, text.length);
    return { pieces, readText, conflicts, yaml, split, blocks };
  }

  #indexAt(offset: number): number {
    return lastAtMost(this.#starts, offset);
  }

  #lineStarts(): number[] {
    if (this.#lines) return this.#lines;
    const lines = [0];
    const text = this.#text;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) lines.push(index + 1);
    }
    this.#lines = lines;
    return lines;
  }

  #lineAt(offset: number): number {
    return lastAtMost(this.#lineStarts(), offset);
  }
}

/** Index of the last number that is not above the limit, in a sorted list; 0 when there is none. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** A line of seven `>` alone is a quote in Markdown. */
function conflictsIn(text: string): readonly Conflict[] {
  if (!text.includes("<<<<<<<")) return [];
  return findConflicts(text).filter((conflict) => conflict.ours || text[conflict.mark.start] === "<");
}

function isSame(before: Piece | undefined, after: Piece | undefined): boolean {
  return (
    before !== undefined &&
    before.role === after?.role &&
    before.text === after.text &&
    before.readText === after.readText
  );
}

function shifted(span: BlockSpan, by: number): BlockSpan {
  return {
    kind: span.kind,
    start: span.start + by,
    end: span.end + by,
    fenceStart: span.fenceStart + by,
    fenceEnd: span.fenceEnd + by,
  };
}
