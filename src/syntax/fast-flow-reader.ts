import { hasDuplicates } from "./duplicates";
import {
  AT_COLON,
  AT_INDICATOR,
  AT_LINE_END,
  endsToken,
  FastScanner,
  isFlowIndicator,
  startsPlain,
} from "./fast-scanner";
import { keyName } from "./key-names";
import { withMerged } from "./merge";
import { plainValue } from "./plain-value";
import { MapNode, type Node, Pair, type ScalarNode, SeqNode } from "./tree";

/** The part of the fast reader that knows `[…]` and `{…}`. */
export class FastFlowReader extends FastScanner {
  /** Reads a flow collection; `pos` then stands behind it. Its further lines stand right of `parent`. */
  protected readFlow(parent: number): Node {
    const start = this.pos;
    this.enter(start);
    this.pos++;
    const node = this.text.charCodeAt(start) === 0x5b ? this.#seq(start, parent) : this.#map(start, parent);
    this.level--;
    return node;
  }

  #seq(start: number, parent: number): SeqNode {
    // Most lists are short, and an empty one makes room for 17 entries at its first.
    let items: Node[] | undefined;
    for (;;) {
      let code = this.#skip(parent);
      if (code === 0x5d) break;
      const node = this.#node(code, parent);
      if (items === undefined) items = [node];
      else items.push(node);
      code = this.#skip(parent);
      if (code === 0x5d) break;
      if (code !== 0x2c) this.giveUp();
      this.pos++;
    }
    this.valueEnd = ++this.pos;
    return new SeqNode(this.piece, start, this.pos, items ?? [], true);
  }

  #map(start: number, parent: number): MapNode {
    const pairs: Pair[] = [];
    let merges: Node[] | undefined;
    for (;;) {
      let code = this.#skip(parent);
      if (code === 0x7d) break;
      const key = this.#key(code);
      const keyEnd = this.valueEnd;
      let value: Node;
      if (this.#isColon()) {
        const emptyAt = ++this.pos;
        code = this.#skip(parent);
        if (code === 0x2c || code === 0x7d) {
          value = this.scalar(emptyAt, emptyAt, null, "plain");
        } else value = this.#node(code, parent);
      } else value = this.scalar(keyEnd, keyEnd, null, "plain");
      if (key.value === "<<" && key.style === "plain") {
        merges ??= [];
        merges.push(value);
      } else pairs.push(new Pair(key, value));
      code = this.#skip(parent);
      if (code === 0x7d) break;
      if (code !== 0x2c) this.giveUp();
      this.pos++;
    }
    this.valueEnd = ++this.pos;
    if (hasDuplicates(pairs)) this.giveUp();
    const all = merges === undefined ? pairs : withMerged(pairs, merges);
    if (all === undefined) this.giveUp();
    return new MapNode(this.piece, start, this.pos, all as Pair[], true);
  }

  #key(code: number): ScalarNode {
    const start = this.pos;
    if (code === 0x22 || code === 0x27) {
      const key = this.readQuoted(-1);
      if (this.text.slice(start, key.end).includes("\n")) this.giveUp();
      return key;
    }
    this.#scan(code);
    const end = this.plainEnd;
    const name = keyName(this.text, start, end);
    if (typeof plainValue(name) !== "string") this.giveUp();
    this.valueEnd = end;
    return this.scalar(start, end, name, "plain");
  }

  /** Whether the colon that makes a key of what was read stands next in this line. */
  #isColon(): boolean {
    const { text } = this;
    let pos = this.pos;
    while (text.charCodeAt(pos) === 0x20) pos++;
    if (text.charCodeAt(pos) !== 0x3a) return false;
    const next = text.charCodeAt(pos + 1);
    if (!endsToken(next) && !isFlowIndicator(next)) this.giveUp();
    this.pos = pos;
    return true;
  }

  #node(code: number, parent: number): Node {
    switch (code) {
      case 0x5b:
      case 0x7b:
        return this.readFlow(parent);
      case 0x22:
      case 0x27: {
        const node = this.readQuoted(parent);
        if (this.#isColon()) this.giveUp();
        return node;
      }
      case 0x26: {
        const name = this.readName();
        const next = this.#skip(parent);
        if (next === 0x2a || next === 0x26 || isClose(next)) this.giveUp();
        return this.named(name, () => this.#node(next, parent));
      }
      case 0x2a: {
        const node = this.readAlias();
        if (this.#isColon()) this.giveUp();
        return node;
      }
      default: {
        const start = this.pos;
        if (this.#scan(code) === AT_COLON) this.giveUp();
        const end = this.plainEnd;
        this.valueEnd = end;
        return this.scalar(start, end, plainValue(this.text.slice(start, end)), "plain");
      }
    }
  }

  /** Scans a plain scalar up to its end in this line. */
  #scan(first: number): number {
    const { text } = this;
    let pos = this.pos;
    if (!startsPlain(first)) {
      const next = text.charCodeAt(pos + 1);
      if (first !== 0x2d || endsToken(next) || isFlowIndicator(next)) this.giveUp();
    }
    let last = pos;
    for (;;) {
      const code = text.charCodeAt(pos);
      if (code === 0x20) pos++;
      else if (code === 0x2c || code === 0x5d || code === 0x7d) return this.#stop(pos, last, AT_INDICATOR);
      else if (code === 0x3a) {
        const next = text.charCodeAt(pos + 1);
        if (endsToken(next) || isFlowIndicator(next)) return this.#stop(pos, last, AT_COLON);
        last = ++pos;
      } else if (code === 0x0a || code === 0x0d) return this.#stop(pos, last, AT_LINE_END);
      else if (code === 0x23 && text.charCodeAt(pos - 1) === 0x20) return this.#stop(pos, last, AT_LINE_END);
      else if (code === 0x09 || Number.isNaN(code) || code === 0x5b || code === 0x7b) this.giveUp();
      else last = ++pos;
    }
  }

  #stop(pos: number, last: number, why: number): number {
    this.pos = pos;
    this.plainEnd = last;
    return why;
  }

  /** Over space, comments and line ends to the next character. */
  #skip(parent: number): number {
    const { text } = this;
    let pos = this.pos;
    let lineStart = -1;
    for (;;) {
      const code = text.charCodeAt(pos);
      if (code === 0x20) pos++;
      else if (code === 0x0a) lineStart = ++pos;
      else if (code === 0x0d && text.charCodeAt(pos + 1) === 0x0a) {
        pos += 2;
        lineStart = pos;
      } else if (code === 0x23) {
        const before = text.charCodeAt(pos - 1);
        if (before !== 0x20 && before !== 0x0a) this.giveUp();
        pos = text.indexOf("\n", pos);
        if (pos < 0) this.giveUp();
      } else {
        if (code === 0x09 || code === 0x0d || Number.isNaN(code)) this.giveUp();
        if (lineStart >= 0) {
          if (pos - lineStart <= parent) this.giveUp();
          if (pos === lineStart && (code === 0x2d || code === 0x2e)) this.refuseMark(pos);
        }
        this.pos = pos;
        return code;
      }
    }
  }
}

function isClose(code: number): boolean {
  return code === 0x2c || code === 0x5d || code === 0x7d;
}
