import { given, localisedParts } from "../model";
import { listWords, shapeOf, type Shape, type ShapeName, shapeWords, type ValueShape } from "../schema";
import { type Data, type MapNode, type Node, type Pair as KeyPair, toData } from "../syntax";
import { formatMoney, formatWhen, type Language, NBSP, parseMoney, parseWhen } from "../values";
import type { ChangeType } from "./change";
import { type Comparison, nameOf } from "./comparison";
import type { Pair } from "./match";
import type { Said } from "./saying";
import { hasSecret, masked } from "./secrets";
import { compareTexts } from "./texts";

type Both = Readonly<Record<Language, string>>;

/** The title of a key, and of those below it on the way, as in “Cadence (at least)”. */
export interface Title {
  readonly top: Both;
  readonly below: readonly Both[];
}

/** Where in an entry a mapping stands: the keys that lead to it, and how people call them. */
export interface Path {
  readonly field: string;
  readonly title: Title | undefined;
  /** What a change of anything below is; undefined: by its key. */
  readonly type?: ChangeType;
}

const TOP: Path = { field: "", title: undefined };

/** A map without any key, in place of one that is absent. */
const NO_PAIRS: readonly KeyPair[] = [];

/** Compares the keys of a mapping that no rule of ours says more about, each by what its schema says of it. */
export function compareKeys(
  c: Comparison,
  pair: Pair,
  name: ShapeName,
  before: MapNode | undefined,
  after: MapNode | undefined,
  skip: ReadonlySet<string>,
  path: Path = TOP,
): void {
  const shape = shapeOf(name);
  for (const key of keysOfBoth(before, after)) {
    if (skip.has(key)) continue;
    const value = Object.hasOwn(shape.keys, key) ? shape.keys[key] : freeValue(shape);
    compareValue(c, pair, value, before?.get(key), after?.get(key), below(path, key, keyTitle(name, key)));
  }
}

function freeValue({ open }: Shape): ValueShape | undefined {
  return open !== undefined && "types" in open ? (open as ValueShape) : undefined;
}

function keysOfBoth(before: MapNode | undefined, after: MapNode | undefined): string[] {
  const keys = new Set<string>();
  for (const { key } of [...(after?.pairs ?? NO_PAIRS), ...(before?.pairs ?? NO_PAIRS)])
    keys.add(String(key.value));
  return [...keys];
}

function below({ field, title, type }: Path, key: string, own: Both): Path {
  return {
    field: field === "" ? key : `${field}.${key}`,
    title: title === undefined ? { top: own, below: [] } : { top: title.top, below: [...title.below, own] },
    ...(type === undefined ? {} : { type }),
  };
}

/** A title in words. */
function titleOf({ title, field }: Path): Both {
  const inLanguage = (language: Language): string => {
    if (title === undefined) return field;
    const start = title.top[language];
    const rest = title.below.map((it) => it[language]).join(", ");
    return rest === "" ? start : `${start} (${rest})`;
  };
  return { en: inLanguage("en"), fr: inLanguage("fr") };
}

/** How people call a key, in small letters unless it begins with several capitals. */
export function keyTitle(shape: ShapeName, key: string): Both {
  const words = shapeWords(shape).keys;
  const found = Object.hasOwn(words, key) ? words[key] : undefined;
  return found === undefined
    ? { en: key, fr: key }
    : { en: small(found.en.title), fr: small(found.fr.title) };
}

function small(title: string): string {
  return /^.[A-Z]/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** Compares one value by its schema: words of a list, amounts, moments, references, texts, lists, mappings. */
export function compareValue(
  c: Comparison,
  pair: Pair,
  shape: ValueShape | undefined,
  before: KeyPair | undefined,
  after: KeyPair | undefined,
  path: Path,
): void {
  const was = given(before) ? before.value : undefined;
  const is = given(after) ? after.value : undefined;
  if (was === undefined && is === undefined) return;
  if (sameData(c, shape, was, is)) return;
  if (shape?.localized === true && isTextual(was) && isTextual(is)) {
    const title = titleOf(path);
    const what: Both = { en: title.en, fr: `champ «${NBSP}${title.fr}${NBSP}»` };
    compareTexts(c, pair, path.field, what, localisedParts(was), localisedParts(is), path.type ?? "other");
    return;
  }
  if (
    (was?.type ?? "map") === "map" &&
    (is?.type ?? "map") === "map" &&
    (shape?.definition ?? shape?.values)
  ) {
    compareMaps(c, pair, shape as ValueShape, was as MapNode | undefined, is as MapNode | undefined, path);
    return;
  }
  if (isList(shape, was) && isList(shape, is)) {
    compareLists(c, pair, shape, was, is, path);
    return;
  }
  tellValue(c, pair, shape, was, is, path);
}

function compareMaps(
  c: Comparison,
  pair: Pair,
  shape: ValueShape,
  was: MapNode | undefined,
  is: MapNode | undefined,
  path: Path,
): void {
  if (shape.definition !== undefined) {
    compareKeys(c, pair, shape.definition, was, is, NOTHING, path);
    return;
  }
  for (const key of keysOfBoth(was, is)) {
    compareValue(c, pair, shape.values, was?.get(key), is?.get(key), below(path, key, { en: key, fr: key }));
  }
}

const NOTHING: ReadonlySet<string> = new Set();

function isTextual(node: Node | undefined): boolean {
  return node === undefined || localisedParts(node).length > 0;
}

function isList(shape: ValueShape | undefined, node: Node | undefined): boolean {
  return node === undefined || node.type === "seq" || (shape?.items !== undefined && node.type === "scalar");
}

/** Tells what came into a list and what went out of it; the order of its items says nothing. */
function compareLists(
  c: Comparison,
  pair: Pair,
  shape: ValueShape | undefined,
  was: Node | undefined,
  is: Node | undefined,
  path: Path,
): void {
  const left = itemsBy(c, shape?.items, was, true);
  const came: Node[] = [];
  for (const [key, nodes] of itemsBy(c, shape?.items, is, false)) {
    const same = left.get(key)?.length ?? 0;
    came.push(...nodes.slice(same));
    if (same > nodes.length) left.get(key)?.splice(0, nodes.length);
    else left.delete(key);
  }
  const went = [...left.values()].flat();
  compareTwins(c, pair, shape, came, went, path);
  if (came.length + went.length === 0) return;
  const show = (nodes: readonly Node[], side: "before" | "after"): Said => ({
    all: nodes.map((node) => sayNode(c, shape?.items, node, path.field, side)),
  });
  c.add(pair, {
    type: path.type ?? typeOf(shape, path.field),
    field: path.field,
    ...(was === undefined ? {} : { was: textOfNode(was, path.field), wasAt: was }),
    ...(is === undefined ? {} : { is: textOfNode(is, path.field), isAt: is }),
    say: went.length === 0 ? "itemsNew" : came.length === 0 ? "itemsGone" : "itemsBoth",
    values: { key: titleOf(path), after: show(came, "after"), before: show(went, "before") },
  });
}

/** Mappings of a list that are called the same in both states are compared key by key, and taken out of what came and went. */
function compareTwins(
  c: Comparison,
  pair: Pair,
  shape: ValueShape | undefined,
  came: Node[],
  went: Node[],
  path: Path,
): void {
  const definition = shape?.items?.definition;
  if (definition === undefined) return;
  for (const is of [...came]) {
    const name = is.type === "map" ? tellingOf(is) : undefined;
    if (is.type !== "map" || name === undefined) continue;
    const twins = went.filter((it): it is MapNode => it.type === "map" && tellingOf(it) === name);
    const [was] = twins;
    if (was === undefined || twins.length > 1) continue;
    came.splice(came.indexOf(is), 1);
    went.splice(went.indexOf(was), 1);
    const title = masked(name, path.field);
    compareKeys(c, pair, definition, was, is, NOTHING, below(path, title, { en: title, fr: title }));
  }
}

/** What tells a mapping from its like, as it is written. */
function tellingOf(node: MapNode): string | undefined {
  for (const key of TELLING) {
    const value = node.get(key)?.value;
    if (value?.type === "scalar" && value.value !== null) return String(value.value);
  }
  return undefined;
}

function itemsBy(
  c: Comparison,
  shape: ValueShape | undefined,
  node: Node | undefined,
  old: boolean,
): Map<string, Node[]> {
  const items = new Map<string, Node[]>();
  const nodes = node === undefined ? [] : node.type === "seq" ? node.items : [node];
  for (const item of nodes) {
    const key = canonical(c, shape, toData(item), old);
    const list = items.get(key);
    if (list === undefined) items.set(key, [item]);
    else list.push(item);
  }
  return items;
}

function tellValue(
  c: Comparison,
  pair: Pair,
  shape: ValueShape | undefined,
  was: Node | undefined,
  is: Node | undefined,
  path: Path,
): void {
  const key = titleOf(path);
  const common = {
    type: path.type ?? typeOf(shape, path.field),
    field: path.field,
    ...(was === undefined ? {} : { was: textOfNode(was, path.field), wasAt: was }),
    ...(is === undefined ? {} : { is: textOfNode(is, path.field), isAt: is }),
  };
  if ([was, is].some((node) => node !== undefined && hasSecret(rawText(node), path.field))) {
    c.add(pair, { ...common, say: "hidden", values: { key } });
    return;
  }
  const simple = (was?.type ?? "scalar") === "scalar" && (is?.type ?? "scalar") === "scalar";
  // What is not said to be so is not so.
  const isFlag = [was, is].every((node) => node === undefined || typeof scalarOf(node) === "boolean");
  const say = isFlag
    ? "keyMoved"
    : !simple
      ? was === undefined
        ? "keySet"
        : is === undefined
          ? "keyUnset"
          : "keyChanged"
      : was === undefined
        ? "keyNew"
        : is === undefined
          ? "keyGone"
          : "keyMoved";
  const values = {
    key,
    before: was === undefined ? NO : sayNode(c, shape, was, path.field, "before"),
    after: is === undefined ? NO : sayNode(c, shape, is, path.field, "after"),
  };
  c.add(pair, { ...common, say, values });
}

const NO: Said = { en: "no", fr: "non" };

function scalarOf(node: Node): unknown {
  return node.type === "scalar" ? node.value : undefined;
}

/** What kind of change it is, by what the key holds. */
function typeOf(shape: ValueShape | undefined, field: string): ChangeType {
  const key = field.slice(field.lastIndexOf(".") + 1);
  if (key === "owner") return "owner";
  if (key === "channels") return "channels";
  if (key === "status") return "status";
  if (shape?.form === "money") return "budget";
  if (MOMENTS.has(key) && (shape?.form === "date" || shape?.form === "date-time")) return "rescheduled";
  if ((shape?.ref ?? shape?.items?.ref) !== undefined) return "reference";
  return "other";
}

const MOMENTS: ReadonlySet<string> = new Set(["deadline", "publish", "from", "to", "since", "until"]);

/** A value in people's words. */
export function sayNode(
  c: Comparison,
  shape: ValueShape | undefined,
  node: Node,
  field: string,
  side: "before" | "after",
): Said {
  if (node.type === "map") return sayMap(node, field);
  if (node.type === "seq")
    return { all: node.items.map((item) => sayNode(c, shape?.items, item, field, side)) };
  const { value } = node;
  if (typeof value === "boolean") return value ? { en: "yes", fr: "oui" } : NO;
  if (typeof value !== "string") return value ?? "";
  const money = shape?.form === "money" ? parseMoney(value) : undefined;
  if (money !== undefined) return { money };
  const when =
    shape?.types.includes("string") === true && shape.list === undefined ? parseWhen(value) : undefined;
  if (when !== undefined) return { moment: when };
  const rhythm = shape?.list === undefined ? (timeOfDay(value) ?? rateOf(value)) : undefined;
  if (rhythm !== undefined) return rhythm;
  if (shape?.list !== undefined) {
    const words = listWords(shape.list).values;
    const found = Object.hasOwn(words, value) ? words[value] : undefined;
    if (found !== undefined) return { quote: { en: small(found.en.title), fr: small(found.fr.title) } };
  }
  if (shape?.ref !== undefined) return nameOfId(c, shape.ref, value, side);
  const text = masked(value, field);
  return MACHINE_WORD.test(text) ? { code: text } : { quote: text };
}

/** Rates, times, zones, versions: read as they are. */
const MACHINE_WORD = /^[\w.+-]*[\d/:][\w./:+-]*$/;

/** How people call what an id names in a state; the id itself of what nobody defines. */
export function nameOfId(c: Comparison, kind: string, id: string, side: "before" | "after"): Said {
  const { workspace } = c[side];
  const named = NAMED.has(kind) ? workspace.lookup(kind as "person", id) : undefined;
  const name = named === undefined ? id : nameOf(named);
  return kind === "person" || kind === "channel" ? { called: name } : { name };
}

const NAMED: ReadonlySet<string> = new Set([
  "person",
  "channel",
  "objective",
  "step",
  "campaign",
  "theme",
  "segment",
  "goal",
  "plan",
]);

/** `21:00` */
function timeOfDay(text: string): Said | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? undefined : { time: Number(hours) * 60 + Number(minutes) };
}

const PER = {
  day: { en: "a day", fr: "par jour" },
  week: { en: "a week", fr: "par semaine" },
  month: { en: "a month", fr: "par mois" },
} as const;

/** `3/week`, `6h/week` */
function rateOf(text: string): Said | undefined {
  const [, count = "", hours, unit] = /^(\d+(?:\.\d+)?)(h)?\/(day|week|month)$/.exec(text) ?? [];
  if (unit === undefined) return undefined;
  const { en, fr } = PER[unit as keyof typeof PER];
  if (hours === undefined) return { en: `${count} ${en}`, fr: `${count.replace(".", ",")} ${fr}` };
  return {
    en: `${count} ${Number(count) === 1 ? "hour" : "hours"} ${en}`,
    fr: `${count.replace(".", ",")}${NBSP}h ${fr}`,
  };
}

/** Of a mapping the value that tells it from its like. */
function sayMap(node: MapNode, field: string): Said {
  for (const key of TELLING) {
    const value = node.get(key)?.value;
    if (value?.type === "scalar" && value.value !== null) {
      const when = typeof value.value === "string" ? parseWhen(value.value) : undefined;
      return when === undefined ? { quote: masked(String(value.value), field) } : { moment: when };
    }
  }
  const first = node.pairs[0];
  if (first?.value.type === "scalar") return { quote: masked(String(first.value.value), field) };
  return { code: String(first?.key.value ?? "{}") };
}

const TELLING = [
  "task",
  "title",
  "id",
  "name",
  "file",
  "avoid",
  "rule",
  "reason",
  "tag",
  "date",
  "from",
  "at",
];

/** Whether two values say the same: lists in any order, dates and amounts in any form, ids under their new name. */
function sameData(
  c: Comparison,
  shape: ValueShape | undefined,
  was: Node | undefined,
  is: Node | undefined,
): boolean {
  if (was === undefined || is === undefined) return false;
  return canonical(c, shape, toData(was), true) === canonical(c, shape, toData(is), false);
}

/** A value as a text that is the same for values that say the same. */
function canonical(c: Comparison, shape: ValueShape | undefined, data: Data, old: boolean): string {
  return JSON.stringify(canonicalData(c, shape, data, old));
}

function canonicalData(c: Comparison, shape: ValueShape | undefined, data: Data, old: boolean): unknown {
  if (Array.isArray(data)) {
    const items = data.map((item) => JSON.stringify(canonicalData(c, shape?.items, item, old)));
    return items.length === 1 && shape?.items !== undefined && typeof data[0] !== "object"
      ? canonicalData(c, shape.items, data[0] as Data, old)
      : items.sort();
  }
  if (typeof data === "object" && data !== null) {
    const keys = shape?.definition === undefined ? undefined : shapeOf(shape.definition).keys;
    const entries = Object.entries(data)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => {
        const known = keys !== undefined && Object.hasOwn(keys, key) ? keys[key] : shape?.values;
        return [key, canonicalData(c, known, value, old)] as const;
      });
    return entries.sort(([a], [b]) => (a < b ? -1 : 1));
  }
  if (typeof data !== "string") return data;
  if (old && shape?.ref !== undefined) return c.idNow(shape.ref, data);
  const money = parseMoney(data);
  if (money !== undefined) return formatMoney(money);
  const when = parseWhen(data);
  return when === undefined ? data.replace(/\r\n?/g, "\n").trimEnd() : formatWhen(when);
}

/** A value as the file says it, in one line; secrets masked. */
export function textOfNode(node: Node, field: string): string {
  return masked(rawText(node), field);
}

function rawText(node: Node): string {
  if (node.type === "scalar") return node.value === null ? "" : String(node.value);
  return JSON.stringify(toData(node));
}
