import type { Node } from "../syntax";
import { parseDuration, parseMoney, parseRate, type Rate } from "../values";

/** How a value of a setting stands to another: `other` where neither asks for more, `unknown` where a form is wrong. */
export type Strictness = "same" | "stricter" | "looser" | "other" | "unknown";

/** How the first of two values stands to the second. */
type Compare = (one: unknown, other: unknown) => Strictness;

/** A value inside a setting that can be compared with that of another declaration. */
export interface SettingPart {
  readonly path: readonly string[];
  readonly compare: Compare;
  /** What holds where it is not written; undefined: nothing is asked. */
  readonly absent?: unknown;
  /** Lists that add up: more of them is stricter, and the effective value holds those of both. */
  readonly addsUp?: boolean;
}

type Data = Readonly<Record<string, unknown>>;

/** The parts of a setting that a value holds, and those that hold something although it does not say so. */
export function partsOf(name: string, value: unknown): readonly SettingPart[] {
  if (!isData(value)) return NONE;
  const fixed = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (fixed !== undefined) return fixed;
  const keys = Object.keys(value).filter((key) => !key.startsWith("x-"));
  switch (name) {
    case "required":
      return keys.map((key) => ({ path: [key], compare: moreOf, addsUp: true }));
    case "severity":
      return keys.map((key) => ({ path: [key], compare: heavier }));
    case "cadence":
      return keys.flatMap((key) => [
        { path: [key, "min"], compare: more(rateOf) },
        { path: [key, "max"], compare: less(rateOf) },
      ]);
    default:
      return NONE;
  }
}

/** What a value says at a part; undefined where it says nothing. */
export function valueAt(value: unknown, { path }: SettingPart): unknown {
  let at: unknown = value;
  for (const key of path) at = isData(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return at;
}

/** Where a part is written. */
export function nodeAt(node: Node, { path }: SettingPart): Node | undefined {
  let at: Node | undefined = node;
  for (const key of path) at = at?.type === "map" ? at.get(key)?.value : undefined;
  return at;
}

/**
 * One setting that holds what two declarations ask for: of each part the stricter. Where neither asks for more,
 * `over` holds, which speaks for fewer.
 */
export function combine(name: string, base: unknown, over: unknown): unknown {
  if (!isData(base) || !isData(over)) return over;
  const result: Record<string, unknown> = { ...base, ...over };
  const parts = new Map(
    [...partsOf(name, base), ...partsOf(name, over)].map((part) => [part.path.join("\n"), part]),
  );
  for (const part of parts.values()) {
    const one = valueAt(base, part);
    const two = valueAt(over, part);
    put(result, part.path, stricterOf(part, one, two));
  }
  return result;
}

function stricterOf(part: SettingPart, base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (base === undefined && part.absent === undefined) return over;
  const were = base ?? part.absent;
  if (part.addsUp === true && Array.isArray(were) && Array.isArray(over))
    return [
      ...were,
      ...over.filter((it) => !were.some((other) => JSON.stringify(other) === JSON.stringify(it))),
    ];
  const stands = part.compare(over, were);
  return stands === "looser" || stands === "unknown" ? base : over;
}

function put(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (rest.length > 0) {
    const below: Record<string, unknown> = isData(into[key]) ? { ...into[key] } : {};
    put(below, rest, value);
    if (Object.keys(below).length > 0) into[key] = below;
  } else if (value === undefined) delete into[key];
  else into[key] = value;
}

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const NONE: readonly SettingPart[] = [];

type Measured = (value: unknown) => number | undefined;

/** The more, the stricter. */
function more(measure: Measured): Compare {
  return (one, other) => {
    const [a, b] = [measure(one), measure(other)];
    if (a === undefined || b === undefined) return "unknown";
    return a === b ? "same" : a > b ? "stricter" : "looser";
  };
}

/** The less, the stricter. */
function less(measure: Measured): Compare {
  return more((value) => {
    const measured = measure(value);
    return measured === undefined ? undefined : -measured;
  });
}

const numberOf: Measured = (value) =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;
const durationOf: Measured = (value) => (typeof value === "string" ? parseDuration(value) : undefined);

const DAYS: Readonly<Record<Rate["per"], number>> = {
  day: 1,
  week: 7,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
};

/** How many a day a rate comes to. */
export function perDay(rate: Rate): number {
  return rate.count / DAYS[rate.per];
}

const rateOf: Measured = (value) => {
  const rate = typeof value === "string" ? parseRate(value) : undefined;
  return rate === undefined ? undefined : perDay(rate);
};

/** The earlier in the list, the stricter. */
function inOrder(values: readonly unknown[]): Compare {
  return less((value) => {
    const at = values.indexOf(value);
    return at < 0 ? undefined : at;
  });
}

const heavier = inOrder(["error", "warning", "info", "off"]);
const asked = inOrder(["required", "optional"]);

/** Values of which none asks for more. */
const choice: Compare = (one, other) => (JSON.stringify(one) === JSON.stringify(other) ? "same" : "other");

/** The one who holds all of the other's, and more, is stricter; who lacks some is looser. */
const moreOf: Compare = (one, other) => {
  const [a, b] = [keysIn(one), keysIn(other)];
  if (a === undefined || b === undefined) return "unknown";
  if (!b.every((key) => a.includes(key))) return "looser";
  return a.every((key) => b.includes(key)) ? "same" : "stricter";
};

/** The one who lets fewer through is stricter. */
const fewerOf: Compare = (one, other) => {
  const [a, b] = [keysIn(one), keysIn(other)];
  if (a === undefined || b === undefined) return "unknown";
  if (!a.every((key) => b.includes(key))) return "looser";
  return b.every((key) => a.includes(key)) ? "same" : "stricter";
};

/** The entries of a list, of steps by their roles, of an exemption with what they are. */
function keysIn(value: unknown): readonly string[] | undefined {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.map((it) => (isData(it) ? JSON.stringify(it) : String(it)));
  if (!isData(value)) return undefined;
  return Object.entries(value).flatMap(([key, list]) =>
    key.startsWith("x-") ? [] : (keysIn(list) ?? []).map((it) => `${key} ${it}`),
  );
}

/** Amounts of one currency. */
const lessMoney: Compare = (one, other) => {
  const [a, b] = [one, other].map((value) => (typeof value === "string" ? parseMoney(value) : undefined));
  if (a === undefined || b === undefined || a.currency !== b.currency) return "unknown";
  return a.minor === b.minor ? "same" : a.minor < b.minor ? "stricter" : "looser";
};

/** No shorteners is stricter than some, some stricter than all. */
const shorteners: Compare = (one, other) => {
  if (Array.isArray(one) && Array.isArray(other)) return fewerOf(one, other);
  return less((value) => (value === false ? 0 : Array.isArray(value) ? 1 : value === true ? 2 : undefined))(
    one,
    other,
  );
};

const PARTS: Readonly<Record<string, readonly SettingPart[]>> = {
  approval: [
    { path: ["count"], compare: more(numberOf) },
    { path: ["paid"], compare: more(numberOf) },
    { path: ["roles"], compare: fewerOf },
    { path: ["self"], compare: inOrder([false, true]) },
    { path: ["before"], compare: more(durationOf) },
    { path: ["expires"], compare: less(durationOf) },
    { path: ["steps"], compare: moreOf, addsUp: true },
    { path: ["exempt"], compare: fewerOf, absent: {} },
  ],
  languages: [
    { path: ["required"], compare: moreOf, addsUp: true },
    { path: ["within"], compare: less(durationOf) },
    { path: ["first"], compare: choice },
  ],
  accessibility: [
    { path: ["altText"], compare: asked },
    { path: ["captions"], compare: asked },
    { path: ["hashtagCase"], compare: inOrder(["camel", "any"]) },
    { path: ["maxEmoji"], compare: less(numberOf) },
  ],
  disclosure: [
    { path: ["tags", "en"], compare: fewerOf },
    { path: ["tags", "fr"], compare: fewerOf },
    { path: ["within"], compare: less(numberOf) },
  ],
  budget: [
    { path: ["perPost"], compare: lessMoney },
    { path: ["perMonth"], compare: lessMoney },
  ],
  consent: [
    { path: ["required"], compare: inOrder([true, false]) },
    { path: ["minors"], compare: inOrder(["never", "guardian"]) },
  ],
  links: [
    { path: ["https"], compare: inOrder([true, false]) },
    { path: ["shorteners"], compare: shorteners },
    { path: ["utm"], compare: asked },
  ],
  measure: [{ path: ["resultsAfter"], compare: less(durationOf) }],
  responseTime: [
    { path: ["within"], compare: less(durationOf) },
    { path: ["hours"], compare: choice },
  ],
  holidays: [
    { path: ["region"], compare: choice },
    { path: ["easter"], compare: choice },
  ],
  crisis: [
    { path: ["lead"], compare: choice },
    { path: ["backup"], compare: choice },
  ],
};
