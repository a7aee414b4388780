import { Anchors, DEEPEST_LEVEL, MOST_ALIASED_NODES } from "./anchors";
import { decodeDouble, decodePlain, decodeSingle } from "./flow-text";
import type { Piece } from "./piece";
import { plainValue } from "./plain-value";
import { type Node, ScalarNode, type ScalarStyle } from "./tree";

const NO_ANCHORS = new Anchors();

/** Thrown when a text is not in the common layout. Without a stack, which would be the costly part. */
export const GIVE_UP = { reason: "not the common layout" };

/** Thrown when a text is nested deeper than anything is read. */
export class TooDeep {
  constructor(readonly offset: number) {}
}

const TO_DOUBLE = /[^"\\\n]*"/y;
const TO_SINGLE = /[^'\n]*'(?!')/y;

/** Why a plain scalar ended in its line. */
export const AT_LINE_END = 0;
export const AT_COMMENT = 1;
export const AT_COLON = 2;
export const AT_INDICATOR = 3;

/** The part of the fast reader that knows lines and scalars. */
export class FastScanner {
  protected piece!: Piece;
  protected text = "";
  /** What is read next. */
  protected pos = 0;
  /** The start of the line that `indent` is about. */
  protected lineStart = 0;
  /** The column of the first character of the current line; -1 at the text's end. */
  protected indent = -1;
  /** Whether comment lines stood before the current line. */
  protected sawComment = false;
  /** The end of the value read last, as written. */
  protected valueEnd = 0;
  /** The end of the plain text scanned last, without the space after it. */
  protected plainEnd = 0;
  protected anchors = NO_ANCHORS;
  protected anchorsDefined = false;
  protected aliasesUsed = false;
  protected level = 0;
  #size = 0;
  #aliased = 0;
  #deepest = 0;

  protected start(piece: Piece, text: string, anchors: Anchors): void {
    this.piece = piece;
    this.text = text;
    this.pos = 0;
    this.anchors = anchors;
    this.anchorsDefined = false;
    this.aliasesUsed = false;
    this.level = 0;
    this.#size = 0;
    this.#aliased = 0;
    this.#deepest = 0;
  }

  /** Lets go of the text. */
  protected finish(): void {
    this.text = "";
    this.anchors = NO_ANCHORS;
  }

  protected giveUp(): never {
    throw GIVE_UP;
  }

  /** From a line's start on to the first line with content. */
  protected nextLine(): void {
    const text = this.text;
    let pos = this.pos;
    this.sawComment = false;
    for (;;) {
      const lineStart = pos;
      let code = text.charCodeAt(pos);
      while (code === 0x20) code = text.charCodeAt(++pos);
      if (code === 0x0a) pos++;
      else if (code === 0x23) {
        this.sawComment = true;
        pos = text.indexOf("\n", pos) + 1;
        if (pos === 0) pos = text.length;
      } else if (code === 0x0d && text.charCodeAt(pos + 1) === 0x0a) pos += 2;
      else if (Number.isNaN(code)) {
        this.indent = -1;
        this.pos = pos;
        return;
      } else {
        if (code === 0x09 || code === 0x0d || code === 0xfeff) this.giveUp();
        if (pos === lineStart && (code === 0x2d || code === 0x2e)) this.refuseMark(pos);
        this.lineStart = lineStart;
        this.indent = pos - lineStart;
        this.pos = pos;
        return;
      }
    }
  }

  protected refuseMark(pos: number): void {
    const { text } = this;
    const code = text.charCodeAt(pos);
    if (text.charCodeAt(pos + 1) === code && text.charCodeAt(pos + 2) === code) this.giveUp();
  }

  /** From behind a value over the rest of its line to the next line with content. */
  protected endLine(): void {
    const text = this.text;
    let pos = this.pos;
    let code = text.charCodeAt(pos);
    while (code === 0x20) code = text.charCodeAt(++pos);
    if (code === 0x0a) pos++;
    else if (code === 0x0d && text.charCodeAt(pos + 1) === 0x0a) pos += 2;
    else if (code === 0x23 && pos > this.pos) {
      pos = text.indexOf("\n", pos) + 1;
      if (pos === 0) pos = text.length;
    } else if (!Number.isNaN(code)) this.giveUp();
    this.pos = pos;
    this.nextLine();
  }

  /**
   * Scans a plain scalar in a block up to its end in this line; `pos` then stands at what ended it.
   */
  protected scanPlain(): number {
    const text = this.text;
    let pos = this.pos;
    let last = pos;
    for (;;) {
      const code = text.charCodeAt(pos);
      if (code > 0x3a) last = ++pos;
      else if (code === 0x20) pos++;
      else if (code === 0x3a) {
        if (endsToken(text.charCodeAt(pos + 1))) {
          this.pos = pos;
          this.plainEnd = last;
          return AT_COLON;
        }
        last = ++pos;
      } else if (
        code === 0x0a ||
        Number.isNaN(code) ||
        (code === 0x0d && text.charCodeAt(pos + 1) === 0x0a)
      ) {
        this.pos = pos;
        this.plainEnd = last;
        return AT_LINE_END;
      } else if (code === 0x23 && text.charCodeAt(pos - 1) === 0x20) {
        this.pos = pos;
        this.plainEnd = last;
        return AT_COMMENT;
      } else if (code === 0x09 || code === 0x0d) this.giveUp();
      else last = ++pos;
    }
  }

  /** Reads on after the first line of a plain scalar that ended with its line. */
  protected finishPlain(start: number, stop: number, parent: number): ScalarNode {
    let end = this.plainEnd;
    let lines = 1;
    if (stop === AT_COMMENT) {
      this.pos--;
      this.endLine();
      if (this.indent > parent) this.giveUp();
    } else {
      this.endLine();
      while (this.indent > parent) {
        if (this.sawComment) this.giveUp();
        lines++;
        const code = this.text.charCodeAt(this.pos);
        const next = this.text.charCodeAt(this.pos + 1);
        if ((code === 0x2d || code === 0x3f || code === 0x3a) && endsToken(next)) this.giveUp();
        stop = this.scanPlain();
        if (stop === AT_COLON) this.giveUp();
        end = this.plainEnd;
        if (stop === AT_COMMENT) {
          this.pos--;
          this.endLine();
          if (this.indent > parent) this.giveUp();
          break;
        }
        this.endLine();
      }
    }
    this.valueEnd = end;
    const text = lines === 1 ? this.text.slice(start, end) : decodePlain(this.text, start, end);
    return this.scalar(start, end, plainValue(text), "plain");
  }

  /** Reads a quoted scalar; `pos` then stands behind it. Its further lines stand right of `parent`. */
  protected readQuoted(parent: number): ScalarNode {
    const text = this.text;
    const start = this.pos;
    const quote = text.charCodeAt(start);
    // Most are on one line and without escapes: where those end, the engine finds without a step for each character.
    const simply = quote === 0x22 ? TO_DOUBLE : TO_SINGLE;
    simply.lastIndex = start + 1;
    const simple = simply.test(text);
    let pos = simple ? simply.lastIndex - 1 : this.#quotedEnd(start, quote, parent);
    pos++;
    this.pos = pos;
    this.valueEnd = pos;
    let value: string;
    if (simple) value = text.slice(start + 1, pos - 1);
    else if (quote === 0x27) value = decodeSingle(text, start, pos);
    else value = decodeDouble(text, start, pos, giveUp);
    return this.scalar(start, pos, value, quote === 0x27 ? "single" : "double");
  }

  /** The closing quote of a scalar with escapes or further lines. */
  #quotedEnd(start: number, quote: number, parent: number): number {
    const text = this.text;
    let pos = start + 1;
    for (;;) {
      const code = text.charCodeAt(pos);
      if (code === quote) {
        if (quote === 0x22 || text.charCodeAt(pos + 1) !== 0x27) return pos;
        pos += 2;
      } else if (code === 0x5c && quote === 0x22) {
        pos++;
        if (text.charCodeAt(pos) !== 0x0a && text.charCodeAt(pos) !== 0x0d) pos++;
      } else if (code === 0x0a) pos = this.#continuation(pos + 1, parent);
      else if (!Number.isNaN(code)) pos++;
      else this.giveUp();
    }
  }

  /** Over empty lines and indentation inside a quoted scalar. */
  #continuation(from: number, parent: number): number {
    const text = this.text;
    let pos = from;
    for (;;) {
      const lineStart = pos;
      while (text.charCodeAt(pos) === 0x20) pos++;
      const code = text.charCodeAt(pos);
      if (code === 0x0a) pos++;
      else if (code === 0x0d && text.charCodeAt(pos + 1) === 0x0a) pos += 2;
      else {
        if (code === 0x09 || pos - lineStart <= parent) this.giveUp();
        if (pos === lineStart && (code === 0x2d || code === 0x2e)) this.refuseMark(pos);
        return pos;
      }
    }
  }

  /** Reads the name after `&` or `*`. */
  protected readName(): string {
    const text = this.text;
    const start = this.pos + 1;
    let pos = start;
    while (isNameCode(text.charCodeAt(pos))) pos++;
    const code = text.charCodeAt(pos);
    if (pos === start || !(endsToken(code) || isFlowIndicator(code))) this.giveUp();
    this.pos = pos;
    this.valueEnd = pos;
    return text.slice(start, pos);
  }

  /** What an alias stands for. */
  protected readAlias(): Node {
    const anchor = this.anchors.get(this.readName());
    if (anchor?.node === undefined) return this.giveUp();
    const { node, size, depth } = anchor;
    this.#aliased += size;
    if (this.#aliased > MOST_ALIASED_NODES || this.level + depth > DEEPEST_LEVEL) this.giveUp();
    this.#size += size;
    if (this.level + depth > this.#deepest) this.#deepest = this.level + depth;
    this.aliasesUsed = true;
    return node;
  }

  /** Reads with `read` the node that an anchor names. */
  protected named(name: string, read: () => Node): Node {
    const anchor = this.anchors.define(name);
    const size = this.#size;
    const deepest = this.#deepest;
    this.#deepest = this.level;
    const node = read();
    anchor.node = node;
    anchor.size = this.#size - size;
    anchor.depth = this.#deepest - this.level;
    this.anchorsDefined = true;
    if (deepest > this.#deepest) this.#deepest = deepest;
    return node;
  }

  /** A collection begins at `start`. */
  protected enter(start: number): void {
    this.#size++;
    this.level++;
    if (this.level > this.#deepest) {
      if (this.level > DEEPEST_LEVEL) throw new TooDeep(start);
      this.#deepest = this.level;
    }
  }

  protected scalar(start: number, end: number, value: ScalarNode["value"], style: ScalarStyle): ScalarNode {
    this.#size++;
    return new ScalarNode(this.piece, start, end, value, style);
  }
}

function giveUp(): never {
  throw GIVE_UP;
}

/** A space, a line end or the text's end. */
export function endsToken(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || Number.isNaN(code);
}

/** One of `,[]{}`. */
export function isFlowIndicator(code: number): boolean {
  return code === 0x2c || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d;
}

function isNameCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2d ||
    code === 0x5f
  );
}

/** Whether a plain scalar may start with this character, whatever follows it. */
export function startsPlain(code: number): boolean {
  if (code > 0x7f) return code !== 0xfeff;
  if (code >= 0x61) return code <= 0x7a || code === 0x7e;
  if (code >= 0x30)
    return code <= 0x39 || (code >= 0x41 && code <= 0x5a) || code === 0x5f || isOtherSign(code);
  return code === 0x24 || code === 0x28 || code === 0x29 || code === 0x2b || code === 0x2e || code === 0x2f;
}

/** One of `;<=\^`. */
function isOtherSign(code: number): boolean {
  return code === 0x3b || code === 0x3c || code === 0x3d || code === 0x5c || code === 0x5e;
}
