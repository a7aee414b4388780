import type { Piece, Place } from "./piece";

/** How a scalar is written. `block` is `|` or `>`. */
export type ScalarStyle = "plain" | "single" | "double" | "block";

/**
 * A single value. `value` is the value by the core schema of YAML 1.2: dates stay strings.
 * `start`/`end` cover the value as written, with its quotes; of a block scalar from its
 * indicator to the end of its last line's text. Of an absent value (`key:`) both stand right
 * after the colon and `value` is null.
 */
export class ScalarNode implements Place {
  readonly type = "scalar";
  constructor(
    readonly piece: Piece,
    readonly start: number,
    readonly end: number,
    readonly value: string | number | boolean | null,
    readonly style: ScalarStyle,
  ) {}
}

/** A key and its value. `merged`: it came by `<<`, its nodes stand where they are written. */
export class Pair {
  constructor(
    readonly key: ScalarNode,
    readonly value: Node,
    readonly merged: boolean = false,
  ) {}
}

/**
 * A mapping, in the order written; of a key written twice every pair is kept, and `get` answers
 * with the first (reading reports the later ones as `duplicate-key`).
 * `start` is the first key's (or the brace's), `end` the end of the last value's text.
 */
export class MapNode implements Place {
  readonly type = "map";
  constructor(
    readonly piece: Piece,
    readonly start: number,
    readonly end: number,
    readonly pairs: readonly Pair[],
    readonly flow: boolean,
  ) {}

  /** The first pair with this key; undefined when there is none. */
  get(key: string): Pair | undefined {
    const { pairs } = this;
    for (let at = 0; at < pairs.length; at++) if (pairs[at]?.key.value === key) return pairs[at];
    return undefined;
  }
}

/** A sequence. `start` is the first dash (or the bracket), `end` the end of the last item's text. */
export class SeqNode implements Place {
  readonly type = "seq";
  constructor(
    readonly piece: Piece,
    readonly start: number,
    readonly end: number,
    readonly items: readonly Node[],
    readonly flow: boolean,
  ) {}
}

export type Node = ScalarNode | MapNode | SeqNode;
