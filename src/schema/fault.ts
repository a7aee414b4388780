import type { Place } from "../syntax";
import type { FormName } from "../values";
import type { ListName, ShapeName } from "./generated/shapes";
import type { JsonType } from "./shape";

/**
 * What can be wrong. `type`: another kind of value is expected. `enum`: the word is not in the list.
 * `required`: a key is absent or left empty. `form`: a date, an amount … written in another way, or
 * impossible. `range`: a number that is too low.
 */
export type FaultCode = "type" | "enum" | "required" | "unknown-key" | "form" | "range";

/** One fault, as data; the words for people are the rules'. */
export interface SchemaFault {
  readonly code: FaultCode;
  /** The value; of an unknown or wrong key the key; of an absent one the key that introduces the mapping. */
  readonly at: Place;
  /** The key concerned; of an item the list's; empty where the whole is wrong. */
  readonly key: string;
  /** The way to it as people read it, counted from 1: `media[2].alt`; at the top the same as `key`. */
  readonly path: string;
  /** The key itself is wrong (unknown, or not of the list or form that keys must have there). */
  readonly onKey: boolean;
  readonly expected: Expected;
  /** As written, on one line, at most 60 characters; empty where nothing is. */
  readonly actual: string;
  readonly actualType: JsonType | "null";
  readonly form?: FormName;
  /** What was most likely meant, where that is one thing: a value, or for an unknown key a key. */
  readonly suggestion?: string;
  /** How it can be mended. One with `safe` is what was clearly meant; of several a person chooses. */
  readonly repairs: readonly FaultRepair[];
}

export interface Expected {
  /** Empty: anything. */
  readonly types: readonly JsonType[];
  /** Of a list: the types of its items. */
  readonly items?: readonly JsonType[];
  readonly list?: ListName;
  /** The words, numbers or keys to choose from. */
  readonly words?: readonly string[];
  readonly definition?: ShapeName;
  readonly minimum?: number;
  /** An exclusive minimum. */
  readonly above?: number;
}

/** A replacement of a value or a key. */
export interface FaultRepair {
  /** `own-key`: the key becomes the organisation's own (`x-`). */
  readonly kind: "replace" | "rename" | "own-key" | "quote" | "wrap" | "unwrap" | "unquote";
  readonly at: Place;
  /** As it is written in the file. */
  readonly text: string;
  /** What people read of it: the value without quotes. */
  readonly shown: string;
  readonly safe: boolean;
}
