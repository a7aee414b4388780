import type { KeySpan } from "./trail";

/** An open mapping or list while the lines are gone through. */
export interface Frame {
  readonly kind: "map" | "seq";
  /** Of one in braces or brackets it says nothing. */
  readonly column: number;
  readonly flow: boolean;
  readonly keys: KeySpan[];
  key: KeySpan | undefined;
  index: number;
  /** What stands under the current key or dash. */
  holds: "nothing" | "plain" | "other";
}

export function newFrame(kind: "map" | "seq", column: number, flow: boolean): Frame {
  return { kind, column, flow, keys: [], key: undefined, index: 0, holds: "nothing" };
}

/** A key as written in quotes, without them. */
export function unquoted(text: string): string {
  return /^(["']).*\1$/.test(text) && text.length > 1 ? text.slice(1, -1) : text;
}
