import type { Anchors } from "./anchors";
import { decodeBlock, readBlockHeader } from "./block-text";
import { hasDuplicates } from "./duplicates";
import { FastFlowReader } from "./fast-flow-reader";
import { AT_COLON, endsToken, GIVE_UP, startsPlain, TooDeep } from "./fast-scanner";
import { keyName } from "./key-names";
import { withMerged } from "./merge";
import type { Piece } from "./piece";
import { plainValue } from "./plain-value";
import { type PieceReading, tooDeep } from "./reading";
import { MapNode, type Node, Pair, type ScalarNode, SeqNode } from "./tree";

const NO_PROBLEMS: readonly never[] = [];
/** `yaml` wants a key's colon within 1024 characters. */
const LONGEST_KEY = 1000;

class FastReader extends FastFlowReader {
  /** Undefined: the text is not in the common layout, or something in it is wrong. */
  read(piece: Piece, text: string, anchors: Anchors): PieceReading | undefined {
    const mark = anchors.mark();
    try {
      this.start(piece, text, anchors);
      this.nextLine();
      const reading = this.#reading(piece);
      if (this.indent !== -1) this.giveUp();
      return reading;
    } catch (error) {
      anchors.back(mark);
      if (error === GIVE_UP) return undefined;
      if (!(error instanceof TooDeep)) throw error;
      return {
        heads: false,
        problems: [tooDeep(piece, text, error.offset)],
        anchorsDefined: false,
        aliasesUsed: false,
      };
    } finally {
      this.finish();
    }
  }

  #reading(piece: Piece): PieceReading {
    const column = this.indent;
    if (piece.role === "item") {
      if (!this.#atDash()) this.giveUp();
      const { items } = this.#seq(column);
      if (items.length !== 1) this.giveUp();
      return this.#result(undefined, items[0], undefined);
    }
    const node = this.#block(-1, column);
    if (!(node instanceof MapNode)) this.giveUp();
    const map = node as MapNode;
    if (piece.role === "whole") return this.#result(undefined, undefined, map);
    let pair = map.pairs[0] as Pair;
    if (map.flow || map.pairs.length !== 1 || pair.merged) this.giveUp();
    if (piece.heads === true) {
      if (pair.value.type !== "scalar" || pair.value.value !== null) this.giveUp();
      pair = new Pair(pair.key, new SeqNode(piece, pair.value.start, pair.value.end, [], false));
      return {
        pair,
        heads: true,
        item: undefined,
        root: undefined,
        problems: NO_PROBLEMS,
        anchorsDefined: this.anchorsDefined,
        aliasesUsed: this.aliasesUsed,
      };
    }
    return this.#result(pair, undefined, undefined);
  }

  #result(pair: Pair | undefined, item: Node | undefined, root: MapNode | undefined): PieceReading {
    return {
      pair,
      heads: false,
      item,
      root,
      problems: NO_PROBLEMS,
      anchorsDefined: this.anchorsDefined,
      aliasesUsed: this.aliasesUsed,
    };
  }

  #atDash(): boolean {
    return this.text.charCodeAt(this.pos) === 0x2d && endsToken(this.text.charCodeAt(this.pos + 1));
  }

  /** Reads a node that starts at `pos`, in `column`; its further lines stand right of `parent`. */
  #block(parent: number, column: number): Node {
    const start = this.pos;
    const code = this.text.charCodeAt(start);
    if (startsPlain(code) || (code === 0x2d && !this.#atDash())) {
      const stop = this.scanPlain();
      if (stop !== AT_COLON) return this.finishPlain(start, stop, parent);
      const key = this.#plainKey(start);
      return this.#map(column, key);
    }
    switch (code) {
      case 0x2d:
        return this.#seq(column);
      case 0x22:
      case 0x27: {
        const scalar = this.readQuoted(parent);
        if (!this.#colonFollows()) {
          this.endLine();
          return scalar;
        }
        if (this.text.slice(start, scalar.end).includes("\n")) this.giveUp();
        return this.#map(column, scalar);
      }
      default:
        return this.#inline(parent, code);
    }
  }

  /** A node on the line of its key or dash that is no block collection. */
  #inline(parent: number, code: number): Node {
    const start = this.pos;
    switch (code) {
      case 0x22:
      case 0x27: {
        const scalar = this.readQuoted(parent);
        this.endLine();
        return scalar;
      }
      case 0x5b:
      case 0x7b: {
        const node = this.readFlow(parent);
        this.endLine();
        return node;
      }
      case 0x7c:
      case 0x3e:
        return this.#blockScalar(parent);
      case 0x2a: {
        const node = this.readAlias();
        this.endLine();
        return node;
      }
      default: {
        if (!startsPlain(code) && (code !== 0x2d || this.#atDash())) this.giveUp();
        const stop = this.scanPlain();
        if (stop === AT_COLON) this.giveUp();
        return this.finishPlain(start, stop, parent);
      }
    }
  }

  /** Reads what follows a colon (`ofKey`) or a dash; `emptyAt` is where an absent value stands. */
  #after(parent: number, ofKey: boolean, emptyAt: number): Node {
    const { text } = this;
    let pos = this.pos;
    let code = text.charCodeAt(pos);
    while (code === 0x20) code = text.charCodeAt(++pos);
    if (code === 0x0a || code === 0x0d || code === 0x23 || Number.isNaN(code)) {
      this.endLine();
      return this.#nested(parent, ofKey, emptyAt);
    }
    this.pos = pos;
    if (code === 0x26) return this.#anchored(parent, ofKey);
    return ofKey ? this.#inline(parent, code) : this.#block(parent, pos - this.lineStart);
  }

  #anchored(parent: number, ofKey: boolean): Node {
    const name = this.readName();
    const end = this.pos;
    let pos = end;
    let code = this.text.charCodeAt(pos);
    while (code === 0x20) code = this.text.charCodeAt(++pos);
    if (code === 0x0a || code === 0x0d || code === 0x23 || Number.isNaN(code)) {
      this.endLine();
      const first = this.text.charCodeAt(this.pos);
      if (this.indent > parent && (first === 0x2a || first === 0x26)) this.giveUp();
      return this.named(name, () => this.#nested(parent, ofKey, end));
    }
    if (code === 0x2a || code === 0x26) this.giveUp();
    this.pos = pos;
    return this.named(name, () => this.#inline(parent, code));
  }

  /** A node on the lines after its key or dash, or none. */
  #nested(parent: number, ofKey: boolean, emptyAt: number): Node {
    if (this.indent > parent) return this.#block(parent, this.indent);
    if (ofKey && this.indent === parent && this.#atDash()) return this.#seq(parent);
    this.valueEnd = emptyAt;
    return this.scalar(emptyAt, emptyAt, null, "plain");
  }

  /** Reads a mapping whose first key is read; `pos` stands at its colon. */
  #map(column: number, firstKey: ScalarNode): MapNode {
    this.enter(firstKey.start);
    const pairs: Pair[] = [];
    let merges: Node[] | undefined;
    let key = firstKey;
    for (;;) {
      const emptyAt = ++this.pos;
      const value = this.#after(column, true, emptyAt);
      if (key.value === "<<" && key.style === "plain") {
        merges ??= [];
        merges.push(value);
      } else pairs.push(new Pair(key, value));
      if (this.indent !== column) {
        if (this.indent > column) this.giveUp();
        break;
      }
      key = this.#key();
    }
    this.level--;
    if (hasDuplicates(pairs)) this.giveUp();
    const all = merges === undefined ? pairs : withMerged(pairs, merges);
    if (all === undefined) this.giveUp();
    return new MapNode(this.piece, firstKey.start, this.valueEnd, all as Pair[], false);
  }

  #key(): ScalarNode {
    const start = this.pos;
    const code = this.text.charCodeAt(start);
    if (startsPlain(code) || (code === 0x2d && !this.#atDash())) {
      if (this.scanPlain() !== AT_COLON) this.giveUp();
      return this.#plainKey(start);
    }
    if (code !== 0x22 && code !== 0x27) this.giveUp();
    const key = this.readQuoted(-1);
    if (!this.#colonFollows() || this.text.slice(start, key.end).includes("\n")) this.giveUp();
    return key;
  }

  #plainKey(start: number): ScalarNode {
    const end = this.plainEnd;
    if (end - start > LONGEST_KEY) this.giveUp();
    const name = keyName(this.text, start, end);
    if (typeof plainValue(name) !== "string") this.giveUp();
    return this.scalar(start, end, name, "plain");
  }

  /** Goes to the colon that follows a quoted key. */
  #colonFollows(): boolean {
    const { text } = this;
    let pos = this.pos;
    while (text.charCodeAt(pos) === 0x20) pos++;
    if (text.charCodeAt(pos) !== 0x3a) return false;
    if (!endsToken(text.charCodeAt(pos + 1)) || pos - this.pos > LONGEST_KEY) this.giveUp();
    this.pos = pos;
    return true;
  }

  #seq(column: number): SeqNode {
    const start = this.pos;
    this.enter(start);
    // Most lists are short, and an empty one makes room for 17 entries at its first.
    const items: Node[] = [this.#entry(column)];
    while (this.indent === column && this.#atDash()) items.push(this.#entry(column));
    this.level--;
    return new SeqNode(this.piece, start, this.valueEnd, items, false);
  }

  #entry(column: number): Node {
    const emptyAt = ++this.pos;
    const node = this.#after(column, false, emptyAt);
    if (this.indent > column) this.giveUp();
    return node;
  }

  #blockScalar(parent: number): ScalarNode {
    const start = this.pos;
    const header = readBlockHeader(this.text, start);
    if (header === undefined || parent < 0) this.giveUp();
    let pos = (header as { end: number }).end;
    let code = this.text.charCodeAt(pos);
    while (code === 0x20) code = this.text.charCodeAt(++pos);
    if (code === 0x23 && pos > (header as { end: number }).end) {
      pos = this.text.indexOf("\n", pos);
      if (pos < 0) pos = this.text.length;
      code = this.text.charCodeAt(pos);
    }
    if (code === 0x0a) pos++;
    else if (code === 0x0d && this.text.charCodeAt(pos + 1) === 0x0a) pos += 2;
    else if (!Number.isNaN(code)) this.giveUp();
    const block = header && decodeBlock(this.text, header, pos, parent);
    if (block === undefined) return this.giveUp();
    this.valueEnd = block.textEnd;
    this.pos = block.next;
    this.nextLine();
    return this.scalar(start, block.textEnd, block.value, "block");
  }
}

let reader: FastReader | undefined;

/**
 * Reads a piece in the layout people use: block and flow mappings and lists, all styles of
 * scalars, comments, anchors and merges. Undefined for everything else and whenever something is
 * wrong: then the full reader is asked. Where it answers, both give the same tree.
 */
export function readFast(piece: Piece, text: string, anchors: Anchors): PieceReading | undefined {
  reader ??= new FastReader();
  return reader.read(piece, text, anchors);
}
