import { OWN_KEYS } from "../table";
import { formatDay, formatTime, formatWhen, toInstant, zoneOffset } from "../values";
import type { Draft } from "./draft";
import type { FieldMaps } from "./fields-map";
import type { ImportedPost, ImportedValue } from "./reading";
import type { TableReading } from "./table-reading";

/** Works out what needs several cells: the moment, the pictures with their texts, a title. */
export function finishDraft(draft: Draft, it: TableReading): void {
  const row = draft.rows[0] as number;
  setMoment(draft, it, row);
  setOffset(draft, it);
  setMedia(draft);
  if (!draft.values.has("channels")) {
    const fallback = it.context.channels.takeFallback();
    if (fallback.length > 0) draft.values.set("channels", fallback);
  }
  const formats = draft.formats;
  if (formats.length === 1 && !draft.values.has("format")) draft.values.set("format", formats[0] as string);
}

function setMoment(draft: Draft, it: TableReading, row: number): void {
  const { day, minute, offset } = draft;
  if (draft.weekdayCell !== undefined && (day === undefined || draft.weekdayContradicts))
    draft.keep(...draft.weekdayCell);
  if (day === undefined) {
    if (draft.timeCell !== undefined) draft.keep(...draft.timeCell);
    if (draft.zoneCell !== undefined) draft.keep(...draft.zoneCell);
    return;
  }
  if (minute === undefined) {
    if (draft.zoneCell !== undefined) draft.keep(...draft.zoneCell);
    draft.values.set("publish", dayText(day));
    return;
  }
  if (offset !== undefined) {
    draft.values.set("publish", formatWhen({ day, minute, offset }));
    if (draft.zoneCell !== undefined) draft.keep(...draft.zoneCell);
    return;
  }
  const { context } = it;
  const zone = draft.zone ?? it.zone ?? context.zone;
  draft.values.set("publish", `${dayText(day)}T${formatTime(minute)}`);
  if (zone === undefined) {
    context.findings.note("missing-timezone", "warning", row);
    return;
  }
  if (draft.zone === undefined && it.zone === undefined) context.defaulted = true;
  draft.zone = zone;
  const zoned = toInstant({ day, minute }, zone);
  if (zoned?.kind === "skipped") context.findings.note("skipped-time", "warning", row);
  if (zoned?.kind === "twice") context.findings.note("doubled-time", "warning", row);
  if (draft.zoneCell !== undefined && draft.zoneCell[1] !== zone) draft.keep(...draft.zoneCell);
  for (const other of draft.others ?? []) {
    const there = zoneOffset(other.zone, day, other.minute);
    const here = zoneOffset(zone, day, minute);
    if (there === undefined || here === undefined) continue;
    const apart = (((minute - here - (other.minute - there)) % 1440) + 1440) % 1440;
    if (apart !== 0)
      context.findings.note("zones-disagree", "warning", row, {
        column: it.timeHeader ?? "",
        other: other.header,
      });
  }
}

let lastDay = Number.NaN;
let lastText = "";

/** A day as files write it; most rows are of the same day as the one before. */
function dayText(day: number): string {
  if (day !== lastDay) {
    lastText = formatDay(day);
    lastDay = day;
  }
  return lastText;
}

/** Times in another zone than the file’s get their offset. The file’s is the workspace’s or the answer’s, else the first one met. */
function setOffset(draft: Draft, { context }: TableReading): void {
  const { day, minute, offset, zone } = draft;
  if (day === undefined || minute === undefined || offset !== undefined || zone === undefined) return;
  context.firstZone ??= zone;
  if (zone === context.fileZone) return;
  const there = zoneOffset(zone, day, minute);
  if (there !== undefined) draft.values.set("publish", formatWhen({ day, minute, offset: there }));
}

function setMedia(draft: Draft): void {
  const { media, alts } = draft;
  if (alts !== undefined) {
    const [languages, parts] = [[...alts.keys()].filter((key) => !key.includes("\n")), alts];
    const most = Math.max(0, ...languages.map((key) => (parts.get(key) as string[]).length));
    for (let at = 0; at < most; at += 1) {
      const item = media?.[at];
      const texts = languages
        .map((key) => [key, (parts.get(key) as string[])[at] ?? ""] as const)
        .filter(([, text]) => text !== "");
      if (texts.length === 0) continue;
      const plain = texts.find(([key]) => key === "");
      const value: ImportedValue =
        plain !== undefined && texts.length === 1 ? plain[1] : Object.fromEntries(texts);
      if (item === undefined) draft.setIn("x-media-alt", String(at + 1), value);
      else item.alt = value;
    }
    for (const [key, texts] of alts) {
      if (!key.includes("\n")) continue;
      const [part, header] = key.split("\n") as [string, string];
      if (part === "credit" && media?.[0] !== undefined) media[0].credit = texts.join("\n");
      else draft.keep(header, texts.join("\n"));
    }
  }
  if (media !== undefined && media.length > 0) draft.values.set("media", media as unknown as ImportedValue);
}

/** A post as it leaves: keys in the order of the schema, `x-` keys last. */
export function toPost(draft: Draft, keys: readonly string[], maps: FieldMaps): ImportedPost {
  const { values, original, source, rows, sourceId, group } = draft;
  return {
    sourceId,
    source: { file: source.file, table: source.table, rows },
    group,
    fields: maps.of(keys, values, original),
  };
}

/** Keys that a table’s posts may have, in the order of the schema: those of its columns, and those that are worked out. */
export function keysFor(fields: readonly string[]): readonly string[] {
  const may = new Set(fields.map((field) => field.split(".")[0] as string));
  for (const key of [
    "title",
    "publish",
    "channels",
    "format",
    "status",
    "media",
    "variants",
    "published",
    "results",
  ])
    may.add(key);
  return OWN_KEYS.filter((key) => may.has(key));
}

const LONGEST_TITLE = 60;

/** A title of a text’s first words, for a post that has none: every post has one in our files. */
export function titleFrom(text: ImportedValue | undefined): string | undefined {
  const plain = typeof text === "string" ? text : firstOf(text);
  const line = plain
    ?.split("\n")
    .map((it) => it.trim())
    .find((it) => it !== "");
  if (line === undefined) return undefined;
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.lastIndexOf(" ", LONGEST_TITLE - 1);
  return `${line.slice(0, cut > 20 ? cut : LONGEST_TITLE - 1).replace(/[\s,;:.]+$/, "")}…`;
}

function firstOf(value: ImportedValue | undefined): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const [first] = Object.values(value);
  return typeof first === "string" ? first : undefined;
}
