import {
  type CST,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node as YamlNode,
  type Pair as YamlPair,
} from "yaml";
import { type Anchors, DEEPEST_LEVEL, MOST_ALIASED_NODES } from "./anchors";
import { decodeBlock, readBlockHeader } from "./block-text";
import { duplicateKeys, hasDuplicates } from "./duplicates";
import { decodeDouble, decodePlain, decodeSingle } from "./flow-text";
import { canMerge, withMerged } from "./merge";
import type { Piece } from "./piece";
import { plainValue } from "./plain-value";
import type { Problem, ProblemCode } from "./problem";
import { MapNode, type Node, Pair, ScalarNode, SeqNode } from "./tree";

/** Nobody reads more of one piece. */
const MOST_PROBLEMS = 200;

type Token = CST.Token;
type Props = readonly CST.SourceToken[];
interface Slot {
  readonly start: Props;
  readonly key?: Token | null;
  readonly sep?: Props;
  readonly value?: Token;
}

/** Makes our tree out of what `yaml` composed. */
export class TreeBuilder {
  readonly problems: Problem[] = [];
  anchorsDefined = false;
  aliasesUsed = false;
  #size = 0;
  #aliased = 0;
  #level = 0;
  #deepest = 0;
  #tooMany = false;
  /** The end of what was read last, as it is written. */
  #end = 0;

  /** `text` is what `yaml` read, `toPiece` leads from its offsets to the piece's. */
  constructor(
    readonly piece: Piece,
    readonly text: string,
    readonly anchors: Anchors,
    readonly toPiece: (offset: number) => number,
  ) {}

  /** `emptyAt` is where an absent value stands. */
  build(node: unknown, emptyAt: number): Node {
    const name = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (name === undefined || name === "") return this.#build(node, emptyAt);
    const anchor = this.anchors.define(name);
    const size = this.#size;
    const deepest = this.#deepest;
    this.#deepest = this.#level;
    const built = this.#build(node, emptyAt);
    anchor.node = built;
    anchor.size = this.#size - size;
    anchor.depth = this.#deepest - this.#level;
    this.anchorsDefined = true;
    if (deepest > this.#deepest) this.#deepest = deepest;
    return built;
  }

  #build(node: unknown, emptyAt: number): Node {
    if (isAlias(node)) return this.#alias(node.source, node.range?.[0] ?? emptyAt);
    if (isMap(node)) return this.#map(node, emptyAt);
    if (isSeq(node)) return this.#seq(node, emptyAt);
    if (isPair(node)) return this.#flowPair(node, emptyAt);
    return this.#scalar(node, emptyAt);
  }

  #scalar(node: unknown, emptyAt: number): ScalarNode {
    this.#size++;
    const source = isScalar(node) ? (node.srcToken as Token | undefined) : undefined;
    const tag = isScalar(node) ? node.tag : undefined;
    if (source === undefined || !("source" in source) || (source.type === "scalar" && source.source === "")) {
      this.#end = emptyAt;
      return this.#place(emptyAt, emptyAt, tagged(null, "", tag), "plain");
    }
    const start = source.offset;
    let end = start + source.source.length;
    switch (source.type) {
      case "single-quoted-scalar": {
        this.#end = end;
        const closed = closedEnd(source.source, "'", end);
        const value = decodeSingle(this.text, start, closed);
        return this.#place(start, end, tagged(value, value, tag), "single");
      }
      case "double-quoted-scalar": {
        this.#end = end;
        const closed = closedEnd(source.source, '"', end);
        const value = decodeDouble(this.text, start, closed, (from, to) =>
          this.report("bad-escape", from, to, undefined, { start: from, end: from, text: "\\" }),
        );
        return this.#place(start, end, tagged(value, value, tag), "double");
      }
      case "block-scalar": {
        const header = readBlockHeader(this.text, start);
        const from = this.text.indexOf("\n", start) + 1 || this.text.length;
        // `yaml` takes some of what follows the indicators for nothing.
        if (
          header !== undefined &&
          !/^[ \t\r]*(?:\n|$|(?<=[ \t])#)/.test(this.text.slice(header.end, from))
        ) {
          this.report("reserved-character", start, start + 1);
        }
        const block = header && decodeBlock(this.text, header, from, source.indent);
        end = block?.textEnd ?? Math.max(start + 1, (isScalar(node) ? node.range?.[1] : undefined) ?? end);
        if (block === undefined) end = trimmedEnd(this.text, end);
        const value = block?.value ?? String(isScalar(node) ? node.value : "");
        this.#end = end;
        return this.#place(start, end, tagged(value, value, tag), "block");
      }
      default: {
        this.#end = end;
        const value = decodePlain(this.text, start, end);
        return this.#place(start, end, tagged(plainValue(value), value, tag), "plain");
      }
    }
  }

  #place(start: number, end: number, value: ScalarNode["value"], style: ScalarNode["style"]): ScalarNode {
    return new ScalarNode(this.piece, this.toPiece(start), this.toPiece(end), value, style);
  }

  #alias(name: string, start: number): Node {
    const end = start + 1 + name.length;
    this.aliasesUsed = true;
    this.#end = end;
    const anchor = this.anchors.get(name);
    if (anchor?.node === undefined) {
      // Somebody who writes *words* may mean stars.
      this.report("unknown-anchor", start, end, { name }, { start, end, text: `"*${name}"` });
    } else if (
      this.#aliased + anchor.size > MOST_ALIASED_NODES ||
      this.#level + anchor.depth > DEEPEST_LEVEL
    ) {
      if (!this.#tooMany) this.report("too-many-aliases", start, end, { name });
      this.#tooMany = true;
    } else {
      this.#aliased += anchor.size;
      this.#size += anchor.size;
      this.#deepest = Math.max(this.#deepest, this.#level + anchor.depth);
      return anchor.node;
    }
    this.#size++;
    return this.#place(start, end, null, "plain");
  }

  #map(node: YamlNode & { items: YamlPair[]; flow?: boolean }, emptyAt: number): MapNode {
    this.#size++;
    this.#enter();
    const own: Pair[] = [];
    const merges: { node: Node; key: ScalarNode }[] = [];
    let start = -1;
    for (const item of node.items) {
      const slot = item.srcToken as Slot | undefined;
      const key = this.#key(item.key, slot, emptyAt);
      if (start < 0) start = key.start;
      const value = this.build(item.value, this.#emptyValue(slot, this.#end));
      const plain = key.style === "plain" && isScalar(item.key) && item.key.tag === undefined;
      if (plain && key.value === "<<") merges.push({ node: value, key });
      else own.push(new Pair(key, value));
    }
    this.#level--;
    if (hasDuplicates(own))
      for (const problem of duplicateKeys(own.map((pair) => pair.key))) this.#add(problem);
    const maps: Node[] = [];
    for (const merge of merges) {
      if (canMerge(merge.node)) maps.push(merge.node);
      else if (!(merge.node.type === "scalar" && merge.node.value === null && this.problems.length > 0)) {
        this.#add({ code: "bad-merge", piece: this.piece, start: merge.key.start, end: merge.key.end });
      }
    }
    const pairs = maps.length === 0 ? own : (withMerged(own, maps) ?? own);
    const flow = flowToken(node);
    if (flow !== undefined) {
      this.#end = flowEnd(flow);
      return new MapNode(this.piece, this.toPiece(flow.offset), this.toPiece(this.#end), pairs, true);
    }
    const from = start < 0 ? this.toPiece(emptyAt) : start;
    // A single pair in a flow sequence (`[a: b]`) is a mapping without braces.
    return new MapNode(this.piece, from, this.toPiece(this.#end), pairs, node.flow === true);
  }

  #flowPair(item: YamlPair, emptyAt: number): MapNode {
    const key = this.#key(item.key, item.srcToken as Slot | undefined, emptyAt);
    const value = this.build(item.value, this.#emptyValue(item.srcToken as Slot | undefined, this.#end));
    return new MapNode(this.piece, key.start, this.toPiece(this.#end), [new Pair(key, value)], true);
  }

  #key(node: unknown, slot: Slot | undefined, emptyAt: number): ScalarNode {
    const question = slot?.start.find((token) => token.type === "explicit-key-ind");
    const colon = slot?.sep?.find((token) => token.type === "map-value-ind");
    const empty = question === undefined ? (colon?.offset ?? emptyAt) : question.offset + 1;
    const built = this.build(node, empty);
    if (built instanceof ScalarNode) {
      const aliased = isAlias(node) && node.range ? node.range : undefined;
      const key =
        aliased === undefined ? built : this.#place(aliased[0], aliased[1], built.value, built.style);
      if (typeof key.value !== "string") this.#notText(key.start, key.end, String(key.value));
      return key;
    }
    const range = isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
    const start = range?.[0] ?? empty;
    const end = range?.[1] ?? empty;
    this.#end = end;
    const text = this.text.slice(start, end).trimEnd();
    const key = this.#place(start, start + text.length, text, "plain");
    this.#notText(key.start, key.end, text);
    return key;
  }

  #notText(start: number, end: number, key: string): void {
    this.#add({ code: "key-not-text", piece: this.piece, start, end, values: { key } });
  }

  #seq(node: YamlNode & { items: unknown[] }, emptyAt: number): SeqNode {
    this.#size++;
    this.#enter();
    const token = node.srcToken as CST.BlockSequence | CST.FlowCollection | undefined;
    const slots = (token?.items ?? []).filter(
      (slot) =>
        token?.type === "flow-collection" ||
        slot.value !== undefined ||
        slot.start.some(
          (part) => part.type === "seq-item-ind" || part.type === "anchor" || part.type === "tag",
        ),
    ) as Slot[];
    const items: Node[] = [];
    let start = -1;
    for (let index = 0; index < node.items.length; index++) {
      const slot = slots[index];
      const dash = slot?.start.find((part) => part.type === "seq-item-ind");
      if (start < 0 && dash !== undefined) start = dash.offset;
      items.push(
        this.build(
          node.items[index],
          afterProps(slot?.start, dash === undefined ? emptyAt : dash.offset + 1),
        ),
      );
    }
    this.#level--;
    const flow = flowToken(node);
    if (flow !== undefined) {
      this.#end = flowEnd(flow);
      return new SeqNode(this.piece, this.toPiece(flow.offset), this.toPiece(this.#end), items, true);
    }
    const from = this.toPiece(start < 0 ? (node.range?.[0] ?? emptyAt) : start);
    return new SeqNode(this.piece, from, this.toPiece(this.#end), items, false);
  }

  #enter(): void {
    this.#level++;
    if (this.#level > this.#deepest) this.#deepest = this.#level;
  }

  /** Right after the colon, or after the tag or anchor that stands alone there. */
  #emptyValue(slot: Slot | undefined, keyEnd: number): number {
    const colon = slot?.sep?.find((token) => token.type === "map-value-ind");
    return afterProps(slot?.sep, colon === undefined ? keyEnd : colon.offset + 1);
  }

  #add(problem: Problem): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(problem);
  }

  /** Adds a problem at offsets of the text that was read. */
  report(
    code: ProblemCode,
    start: number,
    end: number,
    values?: Problem["values"],
    quote?: { start: number; end: number; text: string },
  ): void {
    const place = (from: number, to: number) => ({
      piece: this.piece,
      start: this.toPiece(from),
      end: this.toPiece(to),
    });
    const edits = quote && [{ ...place(quote.start, quote.end), text: quote.text }];
    this.#add({
      code,
      ...place(start, end),
      ...(values && { values }),
      ...(edits && { repairs: [{ kind: "quote", safe: false, edits }] }),
    });
  }
}

function afterProps(tokens: Props | undefined, least: number): number {
  let end = least;
  for (const token of tokens ?? []) {
    if (token.type === "anchor" || token.type === "tag")
      end = Math.max(end, token.offset + token.source.length);
  }
  return end;
}

function flowToken(node: YamlNode): CST.FlowCollection | undefined {
  const token = node.srcToken as Token | undefined;
  return token?.type === "flow-collection" ? token : undefined;
}

function flowEnd(token: CST.FlowCollection): number {
  const close = token.end[0];
  if (close !== undefined && (close.type === "flow-map-end" || close.type === "flow-seq-end")) {
    return close.offset + close.source.length;
  }
  let end = token.offset + 1;
  for (const item of token.items) {
    for (const part of [...item.start, item.key, ...(item.sep ?? []), item.value]) {
      if (part !== undefined && part !== null && "source" in part && part.source.trim() !== "") {
        end = Math.max(end, part.offset + part.source.length);
      }
    }
  }
  return end;
}

function closedEnd(source: string, quote: string, end: number): number {
  return source.length > 1 && source.endsWith(quote) ? end : end + 1;
}

function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] ?? "")) at--;
  return at;
}

/** The value a known tag asks for; of an unknown one, the value as it would be without. */
function tagged(value: ScalarNode["value"], text: string, tag: string | undefined): ScalarNode["value"] {
  switch (tag) {
    case undefined:
      return value;
    case "!":
    case "tag:yaml.org,2002:str":
      return text;
    case "tag:yaml.org,2002:int":
    case "tag:yaml.org,2002:float":
    case "tag:yaml.org,2002:bool":
    case "tag:yaml.org,2002:null":
      return plainValue(text);
    default:
      return value;
  }
}
