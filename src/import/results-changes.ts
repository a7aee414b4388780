import { textOf } from "../model";
import type { Data } from "../syntax";
import { type Day, formatDay, formatMoney, formatWhen, parseMoney } from "../values";
import type { ImportedValue } from "./reading";
import { MEASURES } from "./results-columns";
import { addressKey, type ResultMatch } from "./results-match";

type Values = Readonly<Record<string, ImportedValue>>;

/** A value that a row sets. */
export interface ResultChange {
  /** As in our files: `results.reach`, on one of several channels `variants.fb.results.reach`. */
  readonly key: string;
  readonly before: ImportedValue | undefined;
  readonly after: ImportedValue;
}

/** What a row says against what stands there, or cannot be set. */
export interface ResultObjection {
  readonly code: "other-link" | "no-currency" | "cancelled";
  readonly values: Readonly<Record<string, string>>;
}

/** What the rows of one post set. */
export interface PostChanges {
  /** The new values of the post’s keys, whole. */
  readonly fields: ReadonlyMap<string, ImportedValue>;
  readonly changes: readonly ResultChange[];
  readonly objections: readonly ResultObjection[];
}

/** What is known besides. */
export interface ChangesAround {
  /** The day on which the figures are read. */
  readonly asOf: Day;
  /** Of amounts without a currency. */
  readonly currency: string | undefined;
}

/** Statuses below published that a post on the network has left behind. */
const BEFORE_OUT = new Set(["idea", "planned", "drafting", "review", "approved", "scheduled", "on-hold"]);
const NEVER_OUT = new Set(["cancelled", "removed", "failed"]);

/** What the rows that belong to one post change in it. A post on one channel has its figures itself, on several each channel has its own. */
export function changesOf(matches: readonly ResultMatch[], around: ChangesAround): PostChanges {
  const changes: ResultChange[] = [];
  const objections: ResultObjection[] = [];
  const fields = new Map<string, ImportedValue>();
  const [first] = matches;
  if (first === undefined) return { fields, changes, objections };
  const { known, post } = first.slot;
  const variants: Record<string, ImportedValue> = { ...mapOf(known.data.variants) };
  const out = new Set<string>();
  for (const match of matches) {
    const channel = channelKeyOf(match);
    const before = channel === undefined ? known.data : mapOf(variants[channel]);
    const prefix = channel === undefined ? "" : `variants.${channel}.`;
    const set = settings(match, before, around, objections);
    for (const { key, before: old, after } of set.changes)
      changes.push({ key: prefix + key, before: old, after });
    if (set.values.size === 0) continue;
    if (channel === undefined) for (const [key, value] of set.values) fields.set(key, value);
    else {
      variants[channel] = { ...before, ...Object.fromEntries(set.values) };
      fields.set("variants", variants);
    }
  }
  for (const { id } of post.channels) {
    const use = mapOf(variants[id]);
    if (matches.some(({ slot }) => slot.channel === id) || use.published !== undefined) out.add(id);
  }
  const status = textOf(post.fields.status) ?? "idea";
  if (NEVER_OUT.has(status)) objections.push({ code: "cancelled", values: { status } });
  const isOut = post.channels.every(({ id }) => out.has(id)) || known.data.published !== undefined;
  if (isOut && BEFORE_OUT.has(status)) {
    fields.set("status", "published");
    changes.unshift({
      key: "status",
      before: known.data.status as ImportedValue | undefined,
      after: "published",
    });
  }
  return { fields, changes, objections };
}

/** The channel whose own figures these are; undefined where the post’s are meant. */
function channelKeyOf({ slot, by }: ResultMatch): string | undefined {
  const { post, channel, known } = slot;
  if (post.channels.length < 2) return undefined;
  const own = mapOf(known.data.published).url;
  // The post says itself where it is, and this is it.
  if (
    by === "link" &&
    typeof own === "string" &&
    mapOf(mapOf(known.data.variants)[channel ?? ""]).published === undefined
  )
    return undefined;
  return channel;
}

function settings(
  { row, slot, when }: ResultMatch,
  before: Readonly<Record<string, unknown>>,
  { asOf, currency }: ChangesAround,
  objections: ResultObjection[],
): { readonly values: ReadonlyMap<string, ImportedValue>; readonly changes: readonly ResultChange[] } {
  const values = new Map<string, ImportedValue>();
  const changes: ResultChange[] = [];
  const published = { ...mapOf(before.published) };
  const results = { ...mapOf(before.results) };
  const put = (
    into: Record<string, ImportedValue>,
    name: "published" | "results",
    key: string,
    after: ImportedValue,
  ) => {
    if (into[key] === after) return;
    changes.push({ key: `${name}.${key}`, before: into[key], after });
    into[key] = after;
    values.set(name, into);
  };
  if (published.at === undefined && when !== undefined) put(published, "published", "at", formatWhen(when));
  if (row.url !== undefined) {
    if (published.url === undefined) put(published, "published", "url", row.url);
    else if (addressKey(String(published.url)) !== addressKey(row.url))
      objections.push({ code: "other-link", values: { here: String(published.url), there: row.url } });
  }
  for (const measure of MEASURES) {
    const figure = row.measures.get(measure);
    if (figure !== undefined) put(results, "results", measure, figure);
  }
  // The day is that of the last figures that were new.
  if (values.has("results")) {
    const { at: _, ...figures } = results;
    values.set("results", { at: formatDay(asOf), ...figures });
  }
  if (row.spent !== undefined) {
    const code =
      row.currency ??
      parseMoney(String(before.spent ?? ""))?.currency ??
      slot.post.budget?.currency ??
      currency;
    const after = code === undefined ? undefined : amount(row.spent, code);
    if (after === undefined) objections.push({ code: "no-currency", values: { amount: String(row.spent) } });
    else if (!isSameMoney(before.spent, after) && (row.spent !== 0 || before.spent !== undefined)) {
      changes.push({ key: "spent", before: before.spent as ImportedValue | undefined, after });
      values.set("spent", after);
    }
  }
  return { values, changes };
}

function amount(number: number, currency: string): string | undefined {
  const money =
    parseMoney(`${number.toFixed(2)} ${currency}`) ?? parseMoney(`${Math.round(number)} ${currency}`);
  return money === undefined ? undefined : formatMoney(money);
}

function isSameMoney(here: unknown, there: string): boolean {
  const one = typeof here === "string" ? parseMoney(here) : undefined;
  return one !== undefined && formatMoney(one) === there;
}

function mapOf(value: Data | ImportedValue | unknown): Readonly<Record<string, ImportedValue>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Values) : {};
}
