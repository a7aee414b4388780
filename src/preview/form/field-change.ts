import { Post } from "../../model";
import { definitionAt, shapeOf, type ValueShape } from "../../schema";
import type { MapNode, Node } from "../../syntax";
import {
  formatDay,
  formatRelative,
  formatWhen,
  parseDay,
  parseRelative,
  parseTime,
  parseWhen,
  type Relative,
  type RelativeUnit,
} from "../../values";
import type { ListContext } from "../context";
import { FORM_KINDS } from "../state";
import { findEntry } from "./find-entry";
import type { Editable, Keys } from "./form-context";
import { textKeysOf } from "./lengths";
import { writtenText } from "./written";

/** A value as a field gives it: a text, a date or money as text, a number, yes, or a list of texts. */
export type FieldValue = string | number | boolean | readonly string[];

/** What is to be written where. */
export type FieldChange =
  /** A text of a post: of one of its channels, in one of its languages; an empty one takes it out. */
  | {
      readonly text: { readonly channel: string | undefined; readonly language: string | undefined };
      readonly value: string;
    }
  /** Any other value at its path; undefined takes it out. */
  | { readonly keys: Keys; readonly value: FieldValue | undefined };

/** An input that somebody changed, as the page tells it. */
export interface ChangedField {
  readonly path: string;
  readonly kind?: string;
  readonly id?: string;
  readonly keys: Keys;
  /** The input's `data-type`. */
  readonly type: string;
  /** What is in it; null of nothing. */
  readonly value: string | readonly string[] | null;
}

/**
 * What a changed input means for the file: several inputs can be of one value (a day and a time, a number and what
 * it counts), and a list keeps its order. Undefined where there is nothing to write, or no such entry.
 */
export function fieldChange({ session }: ListContext, changed: ChangedField): FieldChange | undefined {
  const kind = FORM_KINDS.find((it) => it === (changed.kind ?? "post"));
  const entity = kind === undefined ? undefined : findEntry(session, kind, changed.path, changed.id)?.entity;
  if (entity === undefined || changed.keys.length === 0) return undefined;
  const { keys, type, value } = changed;
  if (type === "remove") return { keys, value: undefined };
  const which = entity instanceof Post ? textKeysOf(keys) : undefined;
  if (which !== undefined) return { text: which, value: typeof value === "string" ? value : "" };
  const before = nodeAt(entity.node, keys);
  const written = writtenValue(entity, { type, value, before, shape: shapeAt(entity, keys) });
  return { keys, value: written ?? (before !== undefined && isRequired(entity, keys) ? "" : undefined) };
}

interface Typed {
  readonly type: string;
  readonly value: string | readonly string[] | null;
  readonly before: Node | undefined;
  readonly shape: ValueShape | undefined;
}

function writtenValue(entity: Editable, { type, value, before, shape }: Typed): FieldValue | undefined {
  if (type === "relative-unit") return counted(entity, String(value ?? ""), before);
  if (value === null) return type === "time" ? dayOf(before) : undefined;
  if (typeof value !== "string") return listOf(value, before, shape);
  // `1e3` that is left as it was is no text.
  if (before?.type === "scalar" && before.value !== null && value === writtenText(before))
    return before.value;
  switch (type) {
    case "boolean":
      return true;
    case "number":
      return numberIn(value);
    case "date":
      return withDay(value, before);
    case "time":
      return withTime(value, before);
    case "relative-amount":
      return withAmount(value, before);
    case "ids":
    case "words":
      return listOf([value], before, shape);
    default:
      return asBefore(value, before, shape);
  }
}

/** A key that the schema knows nothing of keeps the type that it has. */
function asBefore(text: string, before: Node | undefined, shape: ValueShape | undefined): FieldValue {
  if (before?.type !== "scalar" || shape?.types.includes("string") === true) return text;
  if (typeof before.value === "number") return numberIn(text);
  return typeof before.value === "boolean" && /^(?:true|false)$/.test(text) ? text === "true" : text;
}

/** Ids keep the order in which they are written; a single one stays a single one where that is allowed. */
function listOf(
  values: readonly string[],
  before: Node | undefined,
  shape: ValueShape | undefined,
): FieldValue | undefined {
  if (values.length === 0) return undefined;
  const isIds = shape?.items?.ref !== undefined;
  const old = before?.type === "seq" ? before.items.map((item) => writtenText(item) ?? "") : [];
  const wanted = new Set(
    values.map((it) => (isIds || shape?.items === undefined ? it : it.replace(/^#/, ""))),
  );
  const list = isIds
    ? [...old.filter((it) => wanted.has(it)), ...[...wanted].filter((it) => !old.includes(it))]
    : [...wanted];
  const mayBeOne = shape?.types.includes("string") === true && before?.type !== "seq";
  return mayBeOne && list.length === 1 ? list[0] : list;
}

/** Digits as people write them in either language; anything else stays as typed. */
function numberIn(text: string): FieldValue {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "");
  if (/^-?\d+$/.test(plain)) return Number(plain);
  if (/^-?\d+[.,]\d+$/.test(plain) && !/^-?\d{1,3},\d{3}$/.test(plain))
    return Number(plain.replace(",", "."));
  return /^-?\d{1,3}(,\d{3})+$/.test(plain) ? Number(plain.replaceAll(",", "")) : text;
}

function dayOf(before: Node | undefined): string | undefined {
  const when = parseWhen(writtenText(before) ?? "");
  return when === undefined ? undefined : formatDay(when.day);
}

/** Another day keeps its time. */
function withDay(text: string, before: Node | undefined): string {
  const when = parseWhen(writtenText(before) ?? "");
  const day = parseDay(text);
  return when === undefined || day === undefined ? text : formatWhen({ ...when, day });
}

function withTime(text: string, before: Node | undefined): string | undefined {
  const when = parseWhen(writtenText(before) ?? "");
  const minute = parseTime(text);
  if (when === undefined) return writtenText(before);
  return minute === undefined ? writtenText(before) : formatWhen({ ...when, minute });
}

function withAmount(text: string, before: Node | undefined): string | undefined {
  const relative = parseRelative(writtenText(before) ?? "");
  const amount = Number(text);
  if (relative === undefined || !Number.isInteger(amount) || amount < 0) return writtenText(before);
  return formatRelative({ ...relative, amount: Math.min(amount, 9999) });
}

/** How far ahead people usually plan, by what they count in. */
const USUAL: Readonly<Record<RelativeUnit, number>> = { d: 7, bd: 3, w: 2, h: 4 };

/** Another way to say a deadline: counted in another unit, or as the day that it comes to. */
function counted(entity: Editable, word: string, before: Node | undefined): string | undefined {
  if (word === "") return undefined;
  const written = writtenText(before) ?? "";
  const relative = parseRelative(written);
  if (word === "on") {
    if (parseWhen(written) !== undefined) return written;
    if (!(entity instanceof Post)) return undefined;
    const when =
      relative === undefined
        ? (entity.due ?? entity.publish)
        : entity.resolve({ kind: "relative", relative });
    return when === undefined ? undefined : formatDay(when.day);
  }
  const unit = word.replace("+", "") as RelativeUnit;
  if (!Object.hasOwn(USUAL, unit)) return written === "" ? undefined : written;
  const next: Relative = {
    sign: word.startsWith("+") ? 1 : -1,
    amount: relative?.amount || USUAL[unit],
    unit,
  };
  return formatRelative(next);
}

/** What stands at a path now. */
function nodeAt(entry: MapNode, keys: Keys): Node | undefined {
  let node: Node | undefined = entry;
  for (const key of keys) {
    if (node?.type === "map") node = node.get(String(key))?.value;
    else if (node?.type === "seq") node = node.items[Number(key)];
    else return undefined;
  }
  return node;
}

function shapeAt(entity: Editable, keys: Keys): ValueShape | undefined {
  return definitionAt(...placeIn(entity, keys))?.value;
}

function placeIn({ kind }: Editable, keys: Keys): Parameters<typeof definitionAt> {
  if (kind === "post") return ["calendar", ["posts", 0, ...keys]];
  return ["plan", [kind === "objective" ? "objectives" : "activation", 0, ...keys]];
}

/** What has to be there stays, empty, so that it is missed. */
function isRequired(entity: Editable, keys: Keys): boolean {
  const last = keys.at(-1);
  const within = definitionAt(...placeIn(entity, keys))?.within;
  return typeof last === "string" && within !== undefined && shapeOf(within).required.includes(last);
}
