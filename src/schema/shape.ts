import type { FormName } from "../values";
import type { ListName, ShapeName } from "./generated/shapes";

/** A type of JSON, as the schemas name it. */
export type JsonType = "string" | "number" | "integer" | "boolean" | "array" | "object";

/** What an entry's key can refer to. */
export type RefTarget =
  | "person"
  | "channel"
  | "objective"
  | "step"
  | "campaign"
  | "theme"
  | "segment"
  | "goal"
  | "plan"
  | "post"
  | "unit"
  | "rule";

/** What may stand at a place. */
export interface ValueShape {
  /** Empty: anything. */
  readonly types: readonly JsonType[];
  /** How a text is written. */
  readonly form?: FormName;
  /** What a text refers to; of a list, see `items`. */
  readonly ref?: RefTarget;
  /** The list of words a text is taken from. */
  readonly list?: ListName;
  /** The only numbers allowed. */
  readonly only?: readonly number[];
  readonly minimum?: number;
  /** An exclusive minimum. */
  readonly above?: number;
  /** Of a list: its items. */
  readonly items?: ValueShape;
  /** Of a list: its items are entities that are read and validated one by one. */
  readonly apart?: true;
  /** Of a mapping with keys of its own. */
  readonly definition?: ShapeName;
  /** Of a mapping whose keys are free: its values. */
  readonly values?: ValueShape;
  readonly keyForm?: FormName;
  readonly keyList?: ListName;
  readonly keyRef?: RefTarget;
  /** A text, or texts by language. */
  readonly localized?: true;
}

/** What a mapping may hold. */
export interface Shape {
  /** It is an entity: it has an id that others refer to. */
  readonly entity?: true;
  /** The keys on which a finding about something absent stands, the best first. */
  readonly introducedBy: readonly string[];
  readonly required: readonly string[];
  /** Further keys are allowed, with such values. */
  readonly open?: ValueShape | Record<string, never>;
  readonly keys: Readonly<Record<string, ValueShape>>;
}

/** A title and a description; of a word of a list the description may be absent. */
export interface Words {
  readonly title: string;
  readonly description?: string;
}

/** The words of a key, in both languages. */
export interface KeyWords {
  readonly en: Words;
  readonly fr: Words;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
}

export interface ShapeWords extends KeyWords {
  readonly keys: Readonly<Record<string, KeyWords>>;
}

export interface ListWords extends KeyWords {
  readonly values: Readonly<Record<string, KeyWords>>;
}

/** What a validator complains of. */
export interface ValidatorFault {
  /** JSON pointer from the value that was validated. */
  readonly instancePath: string;
  readonly keyword: string;
  /** The key of the mapping at `instancePath` that is missing, unknown or wrong; absent when the value is. */
  readonly key: string | undefined;
}

export interface Validator {
  (data: unknown): boolean;
  /** Of the last call; null when it was content. */
  errors: ValidatorFault[] | null;
}
