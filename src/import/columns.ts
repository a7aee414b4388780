import type { Vendor } from "../table";
import { slug } from "../values";
import { type HeaderMeaning, headerLanguage, headerMeaning, type StarredField } from "./aliases";
import { channelWord, networkNamed } from "./channel-words";
import { checkedByValues, looksLikeDates, resolveStarred, sampleOf, share, yesOrNo } from "./column-values";
import { isImportField } from "./fields";
import { headerKey } from "./header-key";
import type { ColumnReason } from "./reading";

/** A column with what it was taken for. */
export interface MappedColumn {
  readonly header: string;
  readonly index: number;
  readonly field: string;
  readonly confidence: number;
  readonly why: ColumnReason;
  /** The field that the header names where the column is not taken for it: another column has it, or its values say otherwise. */
  readonly instead?: string;
  /** Its values are dates, and nothing else says when a post goes out: a person is asked. */
  readonly maybe?: "date";
  /** What separates the values of a cell, of vendors’ files. */
  readonly separator?: string;
  /** Of a vendor’s column of true and false. */
  readonly network?: string;
  readonly samples: readonly string[];
}

interface Draft {
  readonly header: string;
  readonly index: number;
  readonly values: readonly string[];
  field: string | undefined;
  confidence: number;
  why: ColumnReason;
  rank: number;
  instead?: string;
  maybe?: "date";
  separator?: string;
  network?: string;
}

/** What each column of a table holds. `cellsOf` gives the cells of its posts. */
export function mapColumns(
  header: readonly string[],
  width: number,
  cellsOf: (index: number) => Iterable<string>,
  decided: {
    readonly columns: Readonly<Record<string, string>> | undefined;
    readonly vendor: Vendor | undefined;
  },
): readonly MappedColumn[] {
  const drafts: Draft[] = [];
  for (let index = 0; index < width; index += 1) {
    const name = header[index] ?? "";
    const values = sampleOf(cellsOf(index));
    drafts.push({ header: name, index, values, field: undefined, confidence: 0, why: "unknown", rank: 1000 });
  }
  const answered = new Map(
    Object.entries(decided.columns ?? {}).map(([key, field]) => [headerKey(key), field]),
  );
  const exact = decided.columns ?? {};
  const starred: (readonly [Draft, StarredField, HeaderMeaning])[] = [];
  for (const draft of drafts) {
    const answer = Object.hasOwn(exact, draft.header)
      ? exact[draft.header]
      : answered.get(headerKey(draft.header === "" ? String(draft.index + 1) : draft.header));
    if (answer !== undefined && isImportField(answer)) set(draft, answer, "answer", 1, -1);
    else if (decided.vendor !== undefined) byVendor(draft, decided.vendor);
    else byHeader(draft, starred);
  }
  const taken = new Set(drafts.flatMap(({ field }) => (field === undefined ? [] : [field])));
  for (const [draft, star, { why, rank }] of starred) {
    const field = resolveStarred(star, draft.values, taken);
    if (field === undefined) continue;
    set(draft, field, why === "likeness" ? "likeness" : "values", why === "likeness" ? 0.6 : 0.9, rank + 20);
    taken.add(field);
  }
  for (const draft of drafts) byValues(draft);
  oneForEach(drafts);
  withLanguages(drafts);
  withoutDate(drafts);
  return finished(drafts);
}

function set(draft: Draft, field: string, why: ColumnReason, confidence: number, rank: number): void {
  draft.field = field;
  draft.why = why;
  draft.confidence = confidence;
  draft.rank = rank;
}

/** Names of a vendor’s fields that are other than ours. */
const VENDOR_FIELDS: Readonly<Record<string, string>> = {
  channel: "channels",
  assets: "media",
  altText: "media.alt",
  pillar: "theme",
};

function byVendor(draft: Draft, vendor: Vendor): void {
  const same = vendor.columns.filter(({ name }) => name === draft.header);
  const column = vendor.headerless ? vendor.columns[draft.index] : (same[0] ?? undefined);
  const field = column?.field;
  if (column === undefined || field === undefined) {
    draft.why = "vendor";
    draft.confidence = 1;
    return;
  }
  const ours =
    field === "network"
      ? `channels.${column.network}`
      : field === "draft"
        ? "draft"
        : (VENDOR_FIELDS[field] ?? field);
  set(draft, ours, "vendor", 1, 0);
  if (column.separator !== undefined) draft.separator = column.separator;
  if (column.network !== undefined) draft.network = column.network;
}

function byHeader(draft: Draft, starred: (readonly [Draft, StarredField, HeaderMeaning])[]): void {
  if (draft.header === "") return;
  if (draft.header.startsWith("x-") && isImportField(draft.header)) {
    set(draft, draft.header, "own", 1, 0);
    return;
  }
  const known = headerMeaning(draft.header);
  const network = known?.why === "alias" ? undefined : ofNetwork(draft);
  if (network !== undefined) {
    set(draft, network, "values", 0.9, 0);
    return;
  }
  const meaning = zoned(draft.header, known) ?? known;
  if (meaning === undefined) return;
  if (meaning.field.startsWith("?")) starred.push([draft, meaning.field as StarredField, meaning]);
  else set(draft, meaning.field, meaning.why, meaning.confidence, meaning.rank);
}

/** `time_toronto`, « Heure (Montréal) »: the time, with a zone behind it. */
function zoned(header: string, known: HeaderMeaning | undefined): HeaderMeaning | undefined {
  if (known !== undefined && known.why !== "likeness") return undefined;
  const found = /^(?:(?:post |publish |posting |scheduled )?time|heure)(?: de publication)? (.+)$/.exec(
    headerKey(header),
  );
  return found === null ? undefined : { field: "time", why: "alias", confidence: 0.9, rank: 30 };
}

/** A column of one network: yes and no, or the text for it. */
function ofNetwork(draft: Draft): string | undefined {
  const word = channelWord(draft.header);
  const whole = word.format === undefined ? word.network : undefined;
  if (whole !== undefined) {
    if (share(draft.values, (text) => yesOrNo(text) !== undefined) >= 0.9 && draft.values.length > 0)
      return `channels.${whole}`;
    return draft.values.length > 0 && share(draft.values, (text) => text.length > 25) >= 0.5
      ? `variants.${whole}.text`
      : undefined;
  }
  const parts =
    /^(?:text|texte|caption|legende|copy|message|post|publication) (.+)$|^(.+) (?:text|caption|copy|message|post)$/.exec(
      headerKey(draft.header),
    );
  const network = parts === null ? undefined : networkNamed((parts[1] ?? parts[2]) as string);
  return network === undefined ? undefined : `variants.${network}.text`;
}

function byValues(draft: Draft): void {
  if (draft.field === undefined || draft.why === "answer" || draft.why === "vendor") return;
  const checked = checkedByValues(draft.field, draft.values);
  if (checked === draft.field) return;
  draft.instead = draft.field;
  draft.field = checked;
  draft.why = checked === undefined ? "unknown" : "values";
  draft.confidence = checked === undefined ? 0 : 0.9;
}

/** Fields that several columns may share. */
function isShared(field: string): boolean {
  return field === "media" || field === "media.alt" || field === "tags" || field.startsWith("x-");
}

/** Of several columns for one field the plainest header keeps it, else the first; an answer before all. */
function oneForEach(drafts: readonly Draft[]): void {
  const byField = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.field === undefined || isShared(draft.field)) continue;
    const those = byField.get(draft.field);
    if (those === undefined) byField.set(draft.field, [draft]);
    else those.push(draft);
  }
  for (const [field, those] of byField) {
    if (those.length < 2) continue;
    const kept = those.reduce((best, it) => (isPlainer(it, best) ? it : best));
    for (const draft of those) {
      if (draft === kept) continue;
      draft.field = undefined;
      draft.instead = field;
      draft.why = "repeat";
      draft.confidence = 0.9;
    }
  }
}

/** A column without a value gives way to one that has some. */
function isPlainer(a: Draft, b: Draft): boolean {
  const empty = (draft: Draft) => (draft.values.length === 0 ? 1 : 0);
  if (a.why !== "answer" && b.why !== "answer" && empty(a) !== empty(b)) return empty(a) < empty(b);
  return a.rank < b.rank;
}

/**
 * A plain column beside columns of languages: its header says its own language where it can only be French or English. Where
 * it cannot stand beside them, theirs are the texts if there is no other, else they are kept beside the post.
 */
function withLanguages(drafts: readonly Draft[]): void {
  for (const base of ["title", "text", "cta", "location", "firstComment"]) {
    const plain = drafts.find(({ field }) => field === base);
    const apart = drafts.filter(({ field }) => field?.startsWith(`${base}.`));
    if (plain === undefined || apart.length === 0) continue;
    const language = headerLanguage(plain.header);
    if (language !== undefined && !apart.some(({ field }) => field === `${base}.${language}`)) {
      plain.field = `${base}.${language}`;
      plain.confidence = Math.min(plain.confidence, 0.7);
      continue;
    }
    const free =
      base === "title" && !drafts.some(({ field }) => field === "text" || field?.startsWith("text."));
    for (const draft of apart) {
      if (free) draft.field = `text.${draft.field?.slice(base.length + 1)}`;
      else {
        draft.instead = base;
        draft.field = undefined;
        draft.why = "repeat";
      }
    }
  }
}

/** Where no column says when posts go out, one with dates in it may. */
function withoutDate(drafts: readonly Draft[]): void {
  const has = (field: string) => drafts.some((draft) => draft.field === field);
  if (has("date") || has("publish")) return;
  for (const draft of drafts)
    if (
      (draft.field === undefined || draft.field === "group") &&
      draft.why !== "answer" &&
      draft.why !== "vendor" &&
      looksLikeDates(draft.values)
    )
      draft.maybe = "date";
}

function finished(drafts: readonly Draft[]): readonly MappedColumn[] {
  const keys = new Set<string>();
  return drafts.map((draft) => {
    const { header, index, values, confidence, why } = draft;
    const field = draft.field ?? ownKey(header, index, keys);
    if (field.startsWith("x-")) keys.add(field);
    return {
      header,
      index,
      field,
      confidence,
      why,
      samples: values.slice(0, 3),
      ...(draft.instead === undefined ? {} : { instead: draft.instead }),
      ...(draft.maybe === undefined ? {} : { maybe: draft.maybe }),
      ...(draft.separator === undefined ? {} : { separator: draft.separator }),
      ...(draft.network === undefined ? {} : { network: draft.network }),
    };
  });
}

/** Keys that the import itself writes. */
const RESERVED: ReadonlySet<string> = new Set(["x-original", "x-import"]);

/** The `x-` key named after a header: « Visuel requis » is `x-visuel-requis`. */
function ownKey(header: string, index: number, taken: ReadonlySet<string>): string {
  const words = slug(header).slice(0, 48).replace(/-$/, "");
  const wanted = words === "" ? `x-column-${index + 1}` : words.startsWith("x-") ? words : `x-${words}`;
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(key) && !RESERVED.has(key)) return key;
  }
}
