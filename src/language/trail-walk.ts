import { walkFlow } from "./trail-flow";
import {
  isBlankAt,
  isDashAt,
  keyColon,
  lineEndAt,
  nextLine,
  plainEnd,
  quotedEnd,
  skipBlanks,
} from "./trail-lines";
import type { KeySpan, Role, Span, Trail, WrittenStyle } from "./trail";
import { type Frame, newFrame, unquoted } from "./trail-frame";

/** What is said of the offset when the walk comes by. */
export interface Hit {
  readonly role: Role;
  readonly word: Span;
  readonly hasColon?: boolean;
  readonly glued?: boolean;
  readonly style?: WrittenStyle;
  /** Where it is not that of the innermost frame. */
  readonly indent?: number;
}

/** Where the offset stands among the open frames. */
interface Spot {
  readonly role: "key" | "item" | "start";
  /** How many frames lead to it. */
  readonly depth: number;
  /** The mapping it is in. */
  readonly frame: Frame | undefined;
  readonly indent: number;
}

/** Goes through the lines of a text, keeps the mappings and lists that are open, and notes where the offset is. */
export class Walk {
  readonly frames: Frame[] = [];
  private found: Omit<Trail, "siblings"> | undefined;
  private siblings: readonly KeySpan[] = [];
  /** Where a mapping that begins after the offset has the siblings of what stands there. */
  private waiting: { readonly under: Frame | undefined; readonly step: unknown } | undefined;
  /** The column that the lines of a block text stand right of. */
  private blockText: number | undefined;

  constructor(
    readonly text: string,
    readonly offset: number,
    list: string | undefined,
  ) {
    if (list === undefined) return;
    const frame = newFrame("map", 0, false);
    frame.key = { text: list, start: 0, end: 0 };
    this.frames.push(frame);
  }

  trail(): Trail {
    const { text } = this;
    for (let at = 0; at <= text.length; ) {
      const next = this.line(at, lineEndAt(text, at));
      if (next <= at) break;
      at = next;
    }
    const nowhere = { start: this.offset, end: this.offset };
    if (this.found === undefined) this.hit({ role: "none", word: nowhere });
    const found = this.found as unknown as Omit<Trail, "siblings">;
    const { word } = found;
    const siblings = this.siblings.filter((key) => key.end < word.start || key.start > word.end);
    return { ...found, siblings };
  }

  /** Whether the offset is in a stretch, its end included. */
  isIn(start: number, end: number): boolean {
    return this.found === undefined && this.offset >= start && this.offset <= end;
  }

  /** Notes the offset's place: under all open frames, of a key in the innermost. */
  hit(hit: Hit, spot?: Spot): void {
    if (this.found !== undefined) return;
    const frame = this.frames[this.frames.length - 1];
    const inKey = hit.role === "key" && frame !== undefined;
    const depth = spot?.depth ?? this.frames.length - (inKey ? 1 : 0);
    if (spot !== undefined) {
      this.siblings = spot.frame?.keys ?? [];
      if (spot.role === "start") this.wait(this.frames[depth - 1]);
      else if (spot.frame === undefined) this.wait(undefined);
    } else if (inKey) this.siblings = frame.keys;
    else if (hit.role === "start") this.wait(frame);
    this.found = {
      role: hit.role,
      path: this.frames.slice(0, depth).map((it) => (it.kind === "map" ? (it.key?.text ?? "") : it.index)),
      word: hit.word,
      indent: hit.indent ?? spot?.indent ?? frame?.column ?? 0,
      flow: frame?.flow === true,
      hasColon: hit.hasColon === true,
      glued: hit.glued === true,
      style: hit.style ?? "plain",
    };
  }

  private wait(under: Frame | undefined): void {
    this.waiting = { under, step: stepOf(under) };
  }

  push(frame: Frame): void {
    const under = this.frames[this.frames.length - 1];
    const { waiting } = this;
    if (waiting !== undefined && waiting.under === under && waiting.step === stepOf(under)) {
      if (frame.kind === "map") this.siblings = frame.keys;
      this.waiting = undefined;
    }
    if (under !== undefined) under.holds = "other";
    this.frames.push(frame);
  }

  /** The column that whatever is nested has to stand right of. */
  blockColumn(): number {
    for (let at = this.frames.length - 1; at >= 0; at--) {
      const frame = this.frames[at] as Frame;
      if (!frame.flow) return frame.column;
    }
    return -1;
  }

  /** Takes one line, or several where a value goes on; gives the start of the next. */
  private line(start: number, end: number): number {
    const { text, offset } = this;
    const at = skipBlanks(text, start, end);
    const empty = at >= end;
    if (this.blockText !== undefined) {
      const inside = (empty ? (this.isIn(start, end) ? offset : end) : at) - start > this.blockText;
      if (inside) {
        if (this.isIn(start, end))
          this.hit({ role: "value", word: { start: Math.min(at, offset), end }, style: "block" });
        return nextLine(text, end);
      }
      if (!empty) this.blockText = undefined;
    }
    if (empty) {
      if (this.isIn(start, end)) this.begin(offset - start, { start: offset, end: offset });
    } else if (text[at] === "#") {
      if (this.isIn(start, end)) this.outside(offset > at ? "comment" : "none");
    } else if (/^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(at, Math.min(end, at + 4))) && at === start) {
      if (this.isIn(start, end)) this.outside("none");
    } else return nextLine(text, this.content(at, start, end));
    return nextLine(text, end);
  }

  private outside(role: "comment" | "none"): void {
    this.hit({ role, word: { start: this.offset, end: this.offset } });
  }

  /** Dashes, a key and its value, or a value alone; gives where the last of it ends. */
  private content(from: number, lineStart: number, end: number): number {
    const { text, offset } = this;
    if (this.isIn(lineStart, from - 1)) this.outside("none");
    let at = from;
    while (isDashAt(text, at, end)) {
      this.openItem(at - lineStart);
      const next = skipBlanks(text, at + 1, end);
      if (this.isIn(at, at)) this.outside("none");
      if (next >= end || text[next] === "#") {
        if (this.isIn(at + 1, next)) {
          const indent = Math.max(offset, at + 2) - lineStart;
          this.hit({ role: "start", word: { start: offset, end: offset }, glued: offset === at + 1, indent });
        } else if (this.isIn(next, end)) this.outside("comment");
        return end;
      }
      if (this.isIn(at + 1, next - 1)) this.outside("none");
      at = next;
    }
    const column = at - lineStart;
    const colon = keyColon(text, at, end);
    if (colon >= 0) return this.pair(at, colon, column, end);
    return this.lone(at, column, end);
  }

  private openItem(column: number): void {
    const { frames } = this;
    this.close(column);
    const top = frames[frames.length - 1];
    if (top?.kind === "seq" && (top.column === column || top.holds !== "nothing")) {
      top.index++;
      top.holds = "nothing";
    } else this.push(newFrame("seq", column, false));
  }

  /** Ends what stands right of a column. */
  private close(column: number): void {
    const { frames } = this;
    while (frames.length > 0 && (frames[frames.length - 1] as Frame).column > column) frames.pop();
  }

  private pair(at: number, colon: number, column: number, end: number): number {
    const { text, frames, offset } = this;
    this.close(column);
    while (
      frames[frames.length - 1]?.kind === "seq" &&
      (frames[frames.length - 1] as Frame).column === column
    )
      frames.pop();
    let frame = frames[frames.length - 1];
    // Deeper than a key that has its value: it slipped to the right.
    if (frame?.kind !== "map" || (frame.column !== column && frame.holds !== "plain")) {
      frame = newFrame("map", column, false);
      this.push(frame);
    }
    const key = keySpan(text, at, colon);
    frame.key = key;
    frame.keys.push(key);
    frame.holds = "nothing";
    if (this.isIn(at, key.end)) this.hit({ role: "key", word: key, hasColon: true });
    else if (this.isIn(key.end, colon)) this.outside("none");
    const value = skipBlanks(text, colon + 1, end);
    if (value >= end || text[value] === "#") {
      if (this.isIn(colon + 1, value))
        this.hit({ role: "value", word: { start: offset, end: offset }, glued: offset === colon + 1 });
      else if (this.isIn(value, end)) this.outside("comment");
      return end;
    }
    if (this.isIn(colon + 1, value - 1)) this.outside("none");
    return this.value(value, end);
  }

  /** A line without a key: a value that goes on, one of its own, or something half typed. */
  private lone(at: number, column: number, end: number): number {
    const { text, frames } = this;
    if (!isPlainStart(text, at)) {
      this.close(column);
      return this.value(at, end);
    }
    const stop = plainEnd(text, at, end);
    const top = frames[frames.length - 1];
    if (top !== undefined && top.column < column && top.holds === "plain") {
      if (this.isIn(at, stop)) this.hit({ role: "value", word: { start: at, end: stop } });
    } else if (this.isIn(at, stop)) this.begin(column, { start: at, end: stop });
    else if (this.isIn(stop, end))
      this.outside(text.slice(stop, this.offset).includes("#") ? "comment" : "none");
    const spot = this.spotAt(column, true);
    if (spot.role === "start") (frames[spot.depth - 1] as Frame).holds = "plain";
    return end;
  }

  /** A value from its first character on; gives where it ends. */
  value(from: number, end: number): number {
    const { text, frames } = this;
    const at = afterProperties(text, from, end);
    if (this.isIn(from, at - 1)) this.outside("none");
    const top = frames[frames.length - 1];
    if (top !== undefined) top.holds = "other";
    const first = text[at];
    if (first === "|" || first === ">") {
      this.blockText = this.blockColumn();
      const stop = plainEnd(text, at, end);
      if (this.isIn(at, stop)) this.hit({ role: "value", word: { start: at, end: stop }, style: "block" });
      else if (this.isIn(stop, end)) this.outside("none");
      return end;
    }
    if (first === "{" || first === "[") {
      const stop = walkFlow(this, at);
      const lineEnd = lineEndAt(text, stop);
      if (this.isIn(stop, lineEnd))
        this.outside(text.slice(stop, this.offset).includes("#") ? "comment" : "none");
      return lineEnd;
    }
    if (first === '"' || first === "'") {
      const stop = quotedEnd(text, at, this.blockColumn());
      const style = first === '"' ? "double" : "single";
      if (this.isIn(at, stop)) this.hit({ role: "value", word: { start: at, end: stop }, style });
      const lineEnd = lineEndAt(text, stop);
      if (this.isIn(stop, lineEnd)) this.outside("none");
      return lineEnd;
    }
    const stop = plainEnd(text, at, end);
    if (top !== undefined) top.holds = "plain";
    if (this.isIn(at, stop)) this.hit({ role: "value", word: { start: at, end: stop } });
    else if (this.isIn(stop, end)) {
      // What is typed next still belongs to the value: `500 CAD`.
      if (skipBlanks(text, stop, this.offset) === this.offset)
        this.hit({ role: "value", word: { start: at, end: this.offset } });
      else this.outside("comment");
    }
    return end;
  }

  /** The offset stands where something is begun at a column. */
  private begin(column: number, word: Span): void {
    const spot = this.spotAt(column, word.end > word.start);
    this.hit({ role: spot.role, word }, spot);
  }

  private spotAt(column: number, written: boolean): Spot {
    const { frames } = this;
    let depth = frames.length;
    while (depth > 0 && (frames[depth - 1] as Frame).column > column) depth--;
    const child = frames[depth];
    const top = frames[depth - 1];
    if (top === undefined) {
      if (child === undefined) return { role: "key", depth: 0, frame: undefined, indent: column };
      return beside(child, 0);
    }
    if (top.column === column) {
      const below = frames[depth - 2];
      // A word at the column of dashes that stand under their key is the next key.
      if (top.kind === "seq" && written && below?.kind === "map" && below.column === column)
        return beside(below, depth - 2);
      return beside(top, depth - 1);
    }
    if (child !== undefined) return beside(child, depth);
    if (top.holds === "nothing") return { role: "start", depth, frame: undefined, indent: column };
    return beside(top, depth - 1);
  }
}

/** Next to the keys of a mapping, or to the items of a list. */
function beside(frame: Frame, depth: number): Spot {
  return frame.kind === "map"
    ? { role: "key", depth, frame, indent: frame.column }
    : { role: "item", depth, frame, indent: frame.column };
}

/** Which key or item a frame is at. */
function stepOf(frame: Frame | undefined): unknown {
  return frame?.kind === "seq" ? frame.index : frame?.key;
}

function keySpan(text: string, at: number, colon: number): KeySpan {
  let end = colon;
  while (end > at && isBlankAt(text, end - 1)) end--;
  return { text: unquoted(text.slice(at, end)), start: at, end };
}

function isPlainStart(text: string, at: number): boolean {
  return !"{[\"'|>&!".includes(text[at] ?? "");
}

/** What follows an anchor or a tag. */
function afterProperties(text: string, from: number, end: number): number {
  const properties = /(?:[&!][^\s,[\]{}]*[ \t]+)*/y;
  properties.lastIndex = from;
  properties.test(text);
  return Math.min(properties.lastIndex, end);
}
