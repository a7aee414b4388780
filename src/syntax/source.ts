import { type Conflict, findConflicts, maskConflicts } from "./conflicts";
import { cut, FIRST_STATE, type PieceMark, type PieceRole } from "./cut";
import { breakAt, lineEndAt, lineEndOf } from "./line-ends";
import type { Piece, PieceOwner } from "./piece";

/** A place for people and editors: both count from 0, `column` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What an edit did to the pieces of a file. */
export interface PieceChange {
  readonly removed: Piece[];
  readonly added: Piece[];
}

class YamlPiece implements Piece {
  constructor(
    readonly role: PieceRole,
    readonly text: string,
    readonly source: PieceOwner,
    public index: number,
    readonly readText: string | undefined,
    readonly mark: PieceMark,
    /** The cutter's state before the piece's first line. */
    readonly state: number,
    readonly breaks: number,
  ) {}

  get heads(): boolean {
    return this.mark === "heads";
  }

  get misplaced(): boolean {
    return this.mark === "misplaced";
  }

  equals(other: YamlPiece): boolean {
    return (
      this.role === other.role &&
      this.mark === other.mark &&
      this.state === other.state &&
      this.text === other.text &&
      this.readText === other.readText
    );
  }
}

/**
 * A YAML file cut into pieces. It keeps them up to date under edits: an edit cuts only what it
 * touches, so that it costs the same in a long file as in a short one.
 */
export class YamlSource implements PieceOwner {
  readonly path: string;
  /** The merge conflicts of the file; none in most files. */
  conflicts: readonly Conflict[] = [];
  #pieces: YamlPiece[] = [];
  #text: string | undefined;
  #length = 0;
  #starts = new Int32Array(0);
  #lines = new Int32Array(0);

  constructor(path: string, text: string) {
    this.path = path;
    this.#pieces = this.#cutAll(text);
    this.#text = text;
    this.#length = text.length;
    this.#measure(0);
  }

  /** The pieces in order. Always at least one. */
  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  get text(): string {
    if (this.#text === undefined) {
      let text = "";
      for (const piece of this.#pieces) text += piece.text;
      this.#text = text;
    }
    return this.#text;
  }

  /** The line end the file uses first; `\n` when it has none. */
  get lineEnd(): string {
    for (const piece of this.#pieces) if (piece.breaks > 0) return lineEndOf(piece.text);
    return "\n";
  }

  /** Length of the text in UTF-16 code units. */
  get length(): number {
    return this.#length;
  }

  startOf(piece: Piece): number {
    return this.#starts[piece.index] ?? this.#length;
  }

  lineOf(piece: Piece): number {
    return this.#lines[piece.index] ?? 0;
  }

  /** Where an offset of a piece stands in the file. */
  positionOf(piece: Piece, offset: number): Position {
    const text = piece.text;
    let line = this.lineOf(piece);
    let lineStart = 0;
    for (;;) {
      const next = breakAt(text, lineEndAt(text, lineStart));
      if (next > offset || next === lineStart || !endsLine(text, next)) break;
      lineStart = next;
      line++;
    }
    let column = offset - lineStart;
    // Only what follows a lone byte order mark starts inside a line.
    if (lineStart === 0 && piece.index > 0) {
      const before = this.#pieces[piece.index - 1]?.text ?? "";
      if (!endsLine(before, before.length)) column += before.length;
    }
    return { line, column };
  }

  /** The offset in the file of a line and column; beyond a line's end that end, beyond the file's its end. */
  offsetAt({ line, column }: Position): number {
    if (line < 0) return 0;
    const index = this.#indexOfLine(line);
    const { text } = at(this.#pieces, index);
    let lineStart = 0;
    for (let left = line - (this.#lines[index] as number); left > 0; left--) {
      const next = breakAt(text, lineEndAt(text, lineStart));
      if (next === lineStart || !endsLine(text, next)) return this.#length;
      lineStart = next;
    }
    const start = this.#starts[index] as number;
    let before = 0;
    // Only what follows a lone byte order mark starts inside a line.
    if (lineStart === 0 && index > 0) {
      const last = at(this.#pieces, index - 1).text;
      if (!endsLine(last, last.length)) before = last.length;
    }
    const from = start + lineStart - before;
    return Math.min(from + Math.max(0, column), start + lineEndAt(text, lineStart));
  }

  /** The piece that holds the character at an offset of the file; at the file's end the last one. */
  pieceAt(offset: number): Piece {
    return this.#pieces[this.#indexAt(offset)] as Piece;
  }

  /** Replaces a stretch of the file and cuts again what that can have changed. */
  edit(start: number, end: number, text: string): PieceChange {
    const from = Math.max(0, Math.min(start, this.#length));
    const to = Math.max(from, Math.min(end, this.#length));
    if (from === to && text === "") return { removed: [], added: [] };
    const all = this.#pieces;
    // Whether the first entry is one depends on all of the text.
    if (this.conflicts.length > 0 || all[0]?.mark === "keyless" || all[1]?.mark === "keyless") {
      return this.#rebuild(from, to, text);
    }
    // The line before an edit can go on in it.
    let first = this.#indexAt(from) - 1;
    if (first <= 1) first = 0;
    let last = this.#indexAt(to);
    const base = this.#starts[first] ?? 0;
    const state = first === 0 ? FIRST_STATE : (all[first]?.state ?? FIRST_STATE);
    for (;;) {
      let old = "";
      for (let index = first; index <= last; index++) old += all[index]?.text ?? "";
      const region = old.slice(0, from - base) + text + old.slice(to - base);
      const next = all[last + 1];
      if (next === undefined || joinsLines(region, next.text)) {
        const added: YamlPiece[] = [];
        let whole = false;
        const end = cut(
          region,
          state,
          {
            piece: (role, pieceStart, pieceEnd, breaks, stateBefore, mark) => {
              if (role === "whole" || mark === "keyless") whole = true;
              if (pieceStart === pieceEnd && next !== undefined) return;
              const pieceText = region.slice(pieceStart, pieceEnd);
              added.push(new YamlPiece(role, pieceText, this, 0, undefined, mark, stateBefore, breaks));
            },
          },
          next?.role === "item",
        );
        if (end.conflict || (whole && next !== undefined)) return this.#rebuild(from, to, text);
        if (next === undefined || end.state === next.state) {
          this.#text = undefined;
          this.#length += text.length - (to - from);
          return this.#replace(first, last + 1, added);
        }
      }
      last = Math.min(all.length - 1, last + (last - first + 1));
    }
  }

  /** Makes the file's text this one; what is equal at both ends is left alone. */
  update(text: string): PieceChange {
    const pieces = this.#pieces;
    let first = 0;
    let start = 0;
    for (; first < pieces.length; first++) {
      const piece = (pieces[first] as YamlPiece).text;
      if (text.slice(start, start + piece.length) !== piece) break;
      start += piece.length;
    }
    let last = pieces.length - 1;
    let oldEnd = this.#length;
    let newEnd = text.length;
    for (; last > first; last--) {
      const piece = (pieces[last] as YamlPiece).text;
      if (newEnd - piece.length < start || text.slice(newEnd - piece.length, newEnd) !== piece) break;
      oldEnd -= piece.length;
      newEnd -= piece.length;
    }
    if (start === oldEnd && start === newEnd) return { removed: [], added: [] };
    return this.edit(start, oldEnd, text.slice(start, newEnd));
  }

  #rebuild(from: number, to: number, inserted: string): PieceChange {
    const text = this.text.slice(0, from) + inserted + this.text.slice(to);
    const added = this.#cutAll(text);
    this.#text = text;
    this.#length = text.length;
    return this.#replace(0, this.#pieces.length, added);
  }

  #cutAll(text: string): YamlPiece[] {
    this.conflicts = [];
    const cutText = (readable: string): { pieces: YamlPiece[]; conflict: boolean } => {
      const pieces: YamlPiece[] = [];
      const end = cut(readable, FIRST_STATE, {
        piece: (role, start, end, breaks, state, mark) => {
          const pieceText = text.slice(start, end);
          const readText = readable === text ? pieceText : readable.slice(start, end);
          pieces.push(
            new YamlPiece(
              role,
              pieceText,
              this,
              pieces.length,
              readText === pieceText ? undefined : readText,
              mark,
              state,
              breaks,
            ),
          );
        },
      });
      return { pieces, conflict: end.conflict };
    };
    const plain = cutText(text);
    if (!plain.conflict) return plain.pieces;
    this.conflicts = findConflicts(text);
    return this.conflicts.length === 0 ? plain.pieces : cutText(maskConflicts(text, this.conflicts)).pieces;
  }

  /** Puts pieces in the place of those from `first` up to `end`; equal ones at both ends stay. */
  #replace(first: number, end: number, pieces: YamlPiece[]): PieceChange {
    const all = this.#pieces;
    let same = 0;
    while (same < pieces.length && first + same < end && at(all, first + same).equals(at(pieces, same)))
      same++;
    let tail = 0;
    while (
      tail < pieces.length - same &&
      tail < end - first - same &&
      at(all, end - 1 - tail).equals(at(pieces, pieces.length - 1 - tail))
    ) {
      tail++;
    }
    const from = first + same;
    const to = end - tail;
    const added = pieces.slice(same, pieces.length - tail);
    const removed = all.slice(from, to);
    if (added.length === 0 && removed.length === 0) return { removed, added };
    if (added.length === removed.length) {
      for (let index = 0; index < added.length; index++) all[from + index] = at(added, index);
    } else if (added.length < 1000) all.splice(from, to - from, ...added);
    else this.#pieces = all.slice(0, from).concat(added, all.slice(to));

    let chars = 0;
    let lines = 0;
    for (const piece of removed) {
      chars -= piece.text.length;
      lines -= piece.breaks;
      piece.index = -1;
    }
    for (const piece of added) {
      chars += piece.text.length;
      lines += piece.breaks;
    }
    this.#shift(from, to, added, chars, lines);
    return { removed, added };
  }

  #shift(from: number, to: number, added: readonly YamlPiece[], chars: number, lines: number): void {
    const grown = added.length - (to - from);
    const count = this.#pieces.length;
    if (count > this.#starts.length || from >= count - grown) {
      this.#measure(from);
      return;
    }
    const starts = this.#starts;
    const lineStarts = this.#lines;
    let start = starts[from] as number;
    let line = lineStarts[from] as number;
    if (grown !== 0) {
      starts.copyWithin(to + grown, to, count - grown);
      lineStarts.copyWithin(to + grown, to, count - grown);
    }
    for (let index = from; index < from + added.length; index++) {
      const piece = at(this.#pieces, index);
      piece.index = index;
      starts[index] = start;
      lineStarts[index] = line;
      start += piece.text.length;
      line += piece.breaks;
    }
    for (let index = from + added.length; index < count; index++) {
      starts[index] = (starts[index] as number) + chars;
      lineStarts[index] = (lineStarts[index] as number) + lines;
    }
    if (grown !== 0)
      for (let index = from + added.length; index < count; index++) at(this.#pieces, index).index = index;
  }

  /** Numbers the pieces and notes where each starts. */
  #measure(from: number): void {
    const pieces = this.#pieces;
    const count = pieces.length;
    const keep = from > 0 ? from : 0;
    if (count > this.#starts.length) {
      const capacity = this.#starts.length === 0 ? count + 8 : count + (count >> 2) + 8;
      const starts = new Int32Array(capacity);
      const lines = new Int32Array(capacity);
      starts.set(this.#starts.subarray(0, keep));
      lines.set(this.#lines.subarray(0, keep));
      this.#starts = starts;
      this.#lines = lines;
    }
    let start = 0;
    let line = 0;
    if (keep > 0) {
      const before = at(pieces, keep - 1);
      start = (this.#starts[keep - 1] as number) + before.text.length;
      line = (this.#lines[keep - 1] as number) + before.breaks;
    }
    for (let index = keep; index < count; index++) {
      const piece = at(pieces, index);
      piece.index = index;
      this.#starts[index] = start;
      this.#lines[index] = line;
      start += piece.text.length;
      line += piece.breaks;
    }
  }

  #indexAt(offset: number): number {
    return lastAtMost(this.#starts, this.#pieces.length, offset);
  }

  #indexOfLine(line: number): number {
    return lastAtMost(this.#lines, this.#pieces.length, line);
  }
}

/** Index of the last of the first `count` numbers that is not above the limit; they are sorted. */
function lastAtMost(sorted: Int32Array, count: number, limit: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

function at(pieces: readonly YamlPiece[], index: number): YamlPiece {
  return pieces[index] as YamlPiece;
}

function endsLine(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset - 1);
  return code === 0x0a || code === 0x0d;
}

/** Whether one text ends where a line ends, so that the next starts one. */
function joinsLines(text: string, next: string): boolean {
  if (text === "" || text === "\uFEFF") return true;
  const code = text.charCodeAt(text.length - 1);
  return code === 0x0a || (code === 0x0d && next.charCodeAt(0) !== 0x0a);
}
