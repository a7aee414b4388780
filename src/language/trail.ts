import { Walk } from "./trail-walk";

/** A stretch of a piece's text; half-open, in UTF-16 code units from the piece's start. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A key as it is written, without its quotes. */
export interface KeySpan extends Span {
  readonly text: string;
}

/**
 * What can be done at an offset. `key`: it is in a key, or a key of a mapping would be begun. `item`: the next
 * item of a list would be begun, dash included. `start`: it stands under a key or a dash that has nothing yet;
 * the schema says whether a value, a key or an item is begun. `value`: it is in a value. `none`: nothing fits.
 */
export type Role = "key" | "item" | "start" | "value" | "comment" | "none";

export type WrittenStyle = "plain" | "single" | "double" | "block";

/** The way to an offset, as lines and indentation say, whether the text can be parsed or not. */
export interface Trail {
  readonly role: Role;
  /** Keys and indexes from the root of the text. Of `key` and `item` it leads to the mapping or list itself. */
  readonly path: ReadonlyArray<string | number>;
  /** The word at the offset, with its quotes; empty where nothing is written yet. It may go on after the offset. */
  readonly word: Span;
  /** The keys of the mapping at hand, without the one at the offset. */
  readonly siblings: readonly KeySpan[];
  /** The column at which a key or a dash has to begin here. */
  readonly indent: number;
  /** Inside braces or brackets. */
  readonly flow: boolean;
  /** A colon follows the key already. */
  readonly hasColon: boolean;
  /** Right after a colon or a dash, without the space that has to follow it. */
  readonly glued: boolean;
  /** How the value at the offset is written. */
  readonly style: WrittenStyle;
}

/**
 * Finds the way to an offset in the text of a piece. `list` is the key of the list that the text is an item of.
 * Any text will do.
 */
export function trailAt(text: string, offset: number, list?: string): Trail {
  return new Walk(text, Math.max(0, Math.min(offset, text.length)), list).trail();
}
