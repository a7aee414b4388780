import type { Objective, Post, Step } from "../../model";
import type { Finding } from "../../rules";
import type { KeyWords, RefTarget, ShapeName, ValueShape } from "../../schema";
import type { Node } from "../../syntax";
import type { Language } from "../../values";
import type { PreviewContext } from "../context";
import type { Html } from "../html";
import type { Choice } from "./choices";
import type { Inherited } from "./inherited";

/** What leads to a field: keys, and numbers of items. */
export type Keys = readonly (string | number)[];

/** A field of a form: what may stand there, what does, and what it is called. */
export interface Field {
  readonly keys: Keys;
  /** The key of the schema that it is of: of a text in a language the text's. */
  readonly key: string;
  readonly shape: ValueShape;
  readonly label: string;
  readonly words: KeyWords | undefined;
  readonly node: Node | undefined;
  readonly required: boolean;
}

/** What can be filled in. */
export type Editable = Post | Objective | Step;

/** What the fields of one form are drawn from. */
export interface FormContext {
  readonly preview: PreviewContext;
  readonly language: Language;
  readonly entity: Editable;
  /** Languages in which the entry's texts may be written, those that are there first. */
  readonly languages: readonly string[];
  readonly found: (name: string) => readonly Finding[];
  /** What is found in a field or below it. */
  readonly foundBelow: (name: string) => readonly Finding[];
  readonly inherited: (name: string) => Inherited | undefined;
  readonly choices: (ref: RefTarget) => readonly Choice[];
  /** Draws any field: what holds others draws them by it. */
  readonly draw: (field: Field) => Html;
  /** The fields of a mapping that are there or could be. */
  readonly fieldsOf: (shape: ShapeName, keys: Keys, node: Node | undefined) => readonly Field[];
}

/** A path as the name of an input: `tasks.0.owner`. */
export function nameOf(keys: Keys): string {
  return keys.join(".");
}

/** Whether a path can be told from its name: a key with a dot, or of digits alone, is only changed in the file. */
export function isNameable(keys: Keys): boolean {
  return keys.every((key) => typeof key === "number" || (/^[^.]+$/.test(key) && !/^\d+$/.test(key)));
}
