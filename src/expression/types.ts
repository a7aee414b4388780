import { Post, textsOf, localisedText } from "../model";
import { keysOf, type ShapeName, shapeOf, type ValueShape } from "../schema";
import type { MapNode, Node } from "../syntax";
import { type Money, parseDuration, parseMoney, parseWhen, currencyDigits, type When } from "../values";
import { TEXTS } from "./read-keys";
import { ABSENT, type Run, spend, type Value } from "./run";

/** The types of CEL that dates and durations have. */
export const DATE = "google.protobuf.Timestamp";
export const DURATION = "google.protobuf.Duration";
export const MONEY = "Money";

/** One field of a type. */
export interface Field {
  /** As CEL writes it: `string`, `list<Media>`. */
  readonly type: string;
  /** What the schemas say of it; undefined of what they know nothing of. */
  readonly shape?: ValueShape;
  /** The keys of its subject that its value is read from; absent where it is its own alone. */
  readonly from?: readonly string[];
  /** Its value; undefined when it is not there. */
  read(of: Value, run: Run): Value;
}

/** What rules can be about. */
export const SUBJECTS = [
  "post",
  "channel",
  "person",
  "plan",
  "objective",
  "step",
  "campaign",
  "theme",
  "segment",
  "calendar",
] as const;

export type Subject = (typeof SUBJECTS)[number];

/** Fields by type and name, read from the schemas; what is effective stands above what is written. */
export class TypeTable {
  private readonly types = new Map<string, Map<string, Field>>();
  private readonly shapes = new Map<string, ShapeName>();

  constructor() {
    this.types.set(MONEY, moneyFields());
    for (const subject of SUBJECTS) this.add(subject);
    const post = this.types.get("Post");
    for (const [name, field] of Object.entries(EFFECTIVE))
      post?.set(name, { ...field, shape: post.get(name)?.shape });
    this.types.get("Channel")?.set("status", {
      type: "string",
      shape: shapeOf("channel").keys.status,
      read: (of, run) => writtenText(of, "status", run) ?? "active",
    });
  }

  get names(): Iterable<string> {
    return this.types.keys();
  }

  fieldsOf(type: string): ReadonlyMap<string, Field> | undefined {
    return this.types.get(type);
  }

  /** The mapping of the schemas that a type stands for. */
  shapeOf(type: string): ShapeName | undefined {
    return this.shapes.get(type);
  }

  private readonly open = new Set<string>();

  /** Adds a mapping of the schemas as a type, after all that it refers to; none that holds itself. */
  private add(shape: ShapeName): string | undefined {
    const name = typeNameOf(shape);
    if (this.types.has(name)) return name;
    if (this.open.has(name)) return undefined;
    this.open.add(name);
    const fields = new Map<string, Field>();
    for (const key of keysOf(shape)) {
      const value = shapeOf(shape).keys[key];
      // Lists that are read entry by entry are no part of what holds them.
      const type = value === undefined || value.apart || key === "kind" ? undefined : this.typeOf(value);
      if (type !== undefined)
        fields.set(key, { type, shape: value, read: (of, run) => readKey(of, key, type, run) });
    }
    this.open.delete(name);
    this.types.set(name, fields);
    this.shapes.set(name, shape);
    return name;
  }

  /** The type of a value; undefined of one that expressions can't use. */
  private typeOf(value: ValueShape): string | undefined {
    if (value.localized) return "string";
    if (value.types.includes("array")) {
      const item = value.items === undefined ? undefined : this.typeOf(value.items);
      return item === undefined ? undefined : `list<${item}>`;
    }
    if (value.types.includes("boolean")) return "bool";
    if (value.definition !== undefined) return this.add(value.definition);
    if (value.types.includes("number")) return "double";
    if (value.types.includes("integer")) return "int";
    if (!value.types.includes("string")) return undefined;
    switch (value.form) {
      case "date":
      case "date-time":
      case "relative-date":
        return DATE;
      case "money":
        return MONEY;
      case "duration":
        return DURATION;
      default:
        return "string";
    }
  }
}

/** `quietHours` as a type is `QuietHours`. */
export function typeNameOf(shape: string): string {
  return shape.slice(0, 1).toUpperCase() + shape.slice(1);
}

/** The type of a list's items; undefined of another type. */
export function itemTypeOf(type: string): string | undefined {
  return type.startsWith("list<") ? type.slice(5, -1) : undefined;
}

/** A moment as minutes since 1970, in local time; a day alone begins at midnight. */
export function minutesOf(when: When): number {
  return when.day * 1440 + (when.minute ?? 0);
}

/** What a value that is not there counts as; of dates, amounts and numbers there is no such thing. */
export function valueOrEmpty(value: Value, type: string): Value {
  if (value !== undefined) return value;
  if (type === "string") return "";
  if (type === "bool") return false;
  if (type.startsWith("list<")) return NOTHING;
  if (type === DATE || type === DURATION || type === MONEY || type === "int" || type === "double")
    return ABSENT;
  return undefined;
}

const NOTHING: readonly Value[] = [];

function nodeOf(of: Value): MapNode | undefined {
  if (typeof of !== "object" || of === null) return undefined;
  const node = "type" in of ? (of as Node) : (of as { readonly node?: Node }).node;
  return node?.type === "map" ? node : undefined;
}

function readKey(of: Value, key: string, type: string, run: Run): Value {
  const node = nodeOf(of)?.get(key)?.value;
  return node === undefined ? undefined : readNode(node, type, run);
}

function writtenText(of: Value, key: string, run: Run): string | undefined {
  const value = readKey(of, key, "string", run);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A node as a value of a type; undefined when it is of another form. */
function readNode(node: Node, type: string, run: Run): Value {
  const item = itemTypeOf(type);
  if (item !== undefined) {
    const nodes = node.type === "seq" ? node.items : [node];
    spend(run, nodes.length);
    return nodes.flatMap((it) => {
      const value = readNode(it, item, run);
      return value === undefined ? [] : [value];
    });
  }
  if (type === "string") return readText(node, run);
  if (node.type !== "scalar") return node.type === "map" && !SCALARS.has(type) ? node : undefined;
  const { value } = node;
  if (type === "bool") return typeof value === "boolean" ? value : value !== null && value !== "";
  if (type === "double" || type === "int") return typeof value === "number" ? value : undefined;
  if (typeof value !== "string") return undefined;
  if (type === MONEY) return parseMoney(value);
  if (type === DURATION) return parseDuration(value);
  if (type !== DATE) return undefined;
  const when = parseWhen(value) ?? relativeTo(value, run);
  return when === undefined ? undefined : minutesOf(when);
}

const SCALARS: ReadonlySet<string> = new Set(["bool", "int", "double", DATE, DURATION, MONEY]);

function readText(node: Node, run: Run): string | undefined {
  if (node.type === "scalar" && typeof node.value !== "string")
    return node.value === null ? undefined : String(node.value);
  return localisedText(node, run.language);
}

/** A date that is counted from a post's publication. */
function relativeTo(text: string, run: Run): When | undefined {
  const { entity } = run;
  if (!(entity instanceof Post) || !text.startsWith("publish")) return undefined;
  return entity.resolveText(text);
}

function moneyFields(): Map<string, Field> {
  return new Map<string, Field>([
    [
      "amount",
      { type: "double", read: (of) => (of as Money).minor / 10 ** currencyDigits((of as Money).currency) },
    ],
    ["currency", { type: "string", read: (of) => (of as Money).currency }],
  ]);
}

function ofPost<T>(
  type: string,
  from: readonly string[],
  read: (post: Post, run: Run) => T | undefined,
): Field {
  return { type, from, read: (of, run) => (of instanceof Post ? read(of, run) : undefined) };
}

/** The keys that a date counted from the publication depends on: holidays are those of the units it belongs to. */
export const KEYS_OF_DATES: readonly string[] = ["publish", "channels", "owner"];

/** What a post has by inheritance, or by the channel and language at hand, instead of what it says itself. */
const EFFECTIVE: Readonly<Record<string, Field>> = {
  status: ofPost("string", ["status"], (post) => post.status),
  nature: ofPost("string", ["nature"], (post) => post.nature),
  format: ofPost("string", ["format", "variants"], (post, { use }) =>
    use === undefined ? post.format : post.formatFor(use),
  ),
  owner: ofPost("string", ["owner"], (post) => post.owner?.value),
  deadline: ofPost(DATE, ["deadline", ...KEYS_OF_DATES], (post) =>
    post.due === undefined ? undefined : minutesOf(post.due),
  ),
  approver: ofPost("list<string>", ["approver"], (post) => post.approvers.map((node) => node.value)),
  channels: ofPost("list<string>", ["channels"], (post) => post.channels.map(({ id }) => id)),
  objective: ofPost("string", ["objective", "step", "campaign"], (post) => post.objectiveId?.value),
  paid: ofPost("bool", ["paid", "boost"], (post) => post.paid),
  text: ofPost("string", [TEXTS], (_post, run) => run.text),
  language: ofPost("string", [], (_post, run) => run.language),
  languages: ofPost("list<string>", ["text", "language"], (post) => [
    ...new Set(post.ownTexts.flatMap(({ language }) => language ?? [])),
  ]),
  hashtags: ofPost("list<string>", ["hashtags", TEXTS], (post, run) => post.hashtagsOn(run.text)),
  media: ofPost("list<Media>", ["media", "variants"], (post, { use }) =>
    (use === undefined ? post.media : post.mediaFor(use)).map(({ node }) => node),
  ),
  link: ofPost("string", ["link", "variants"], (post, run) => {
    const variant = run.use?.variant?.link;
    return (variant === undefined ? undefined : textsOf(variant)[0]?.value) ?? writtenText(post, "link", run);
  }),
};

/** The types of all expressions. */
export const types = new TypeTable();
