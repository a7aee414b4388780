import { localisedText, textOf } from "../model";
import { networkName } from "../networks";
import type { Vendor, VendorColumn, VendorId } from "../table";
import { formatDay, toInstant, type When } from "../values";
import { dataOf } from "./csv";
import type { RowMedia, VendorRow } from "./vendor-rows";

/** How moments are written. */
export interface MomentOptions {
  /** Of vendors that ask at the upload how dates are written; month first unless said. */
  readonly dateOrder?: "mdy" | "dmy";
}

/** Names of networks where a vendor wants them in words. */
const NETWORK_WORDS: Partial<Readonly<Record<VendorId, Readonly<Record<string, string>>>>> = {
  ayrshare: Object.fromEntries([
    ..."bluesky facebook instagram linkedin pinterest reddit snapchat telegram threads tiktok youtube"
      .split(" ")
      .map((it) => [it, it]),
    ["x", "twitter"],
    ["google-business", "gmb"],
  ]),
  // The others are written in ways that its pages do not agree on.
  oktopost: Object.fromEntries(
    ["linkedin", "facebook", "instagram"].map((it) => [it, networkName(it, "en")]),
  ),
};

/** What goes without a column of its own, or stands elsewhere in the file. */
const TOLD = new Set(
  "id title publish channels status text variants hashtags language bilingual nature".split(" "),
);
const COMMENTS = new Set(["First Comment Text", "Comment(s) - Separated by ||"]);

/** The cells of a row by the vendor's columns, and the keys of the post that found no place in them. */
export function cellsOf(
  row: VendorRow,
  vendor: Vendor,
  options: MomentOptions,
): { readonly cells: readonly string[]; readonly lost: ReadonlySet<string> } {
  const { post } = row;
  const media = placed(row.media, vendor);
  const lost = new Set(Object.keys(dataOf(post)).filter((key) => !TOLD.has(key)));
  for (const [key, value] of [
    ["owner", post.owner],
    ["deadline", post.deadline],
  ] as const)
    if (value !== undefined) lost.add(key);
  const has = (field: string) => vendor.columns.some((column) => column.field === field);
  if (!has("publish") && !has("date")) lost.add("publish");
  if (row.media.length === 0 || media.filter(({ url }) => url !== undefined).length === row.media.length)
    lost.delete("media");
  if (row.media.some(({ alt }) => alt !== undefined) && !has("altText")) lost.add("media.alt");
  const link = linkIn(row, vendor, media);
  if (row.link === undefined || link !== undefined || row.text.includes(row.writtenLink ?? row.link))
    lost.delete("link");
  if (vendor.columns.some(({ name }) => COMMENTS.has(name))) lost.delete("firstComment");
  if (row.format === "feed" || row.format === "carousel" || subtype(row, vendor) !== "")
    lost.delete("format");
  const queue = new Map<VendorColumn, RowMedia[]>();
  const pictures: RowMedia[] = [];
  const cells = vendor.columns.map((column) => {
    switch (column.field) {
      case "assets": {
        const taken = take(column, media, vendor, queue, pictures);
        return taken.map(({ url }) => url ?? "").join(column.separator ?? "");
      }
      case "altText":
        return altCell(column, vendor, pictures);
      default:
        return cellOf(column, row, vendor, options, link);
    }
  });
  return { cells, lost };
}

function cellOf(
  column: VendorColumn,
  row: VendorRow,
  vendor: Vendor,
  options: MomentOptions,
  link: string | undefined,
): string {
  switch (column.field) {
    case "publish":
      return momentText(row.when, vendor, options);
    case "date":
      return momentText(row.when, vendor, options).split(" ")[0] ?? "";
    case "time":
      return momentText(row.when, vendor, options).split(" ")[1] ?? "";
    case "text":
      return row.text;
    case "title":
      return titleIn(row);
    case "channel":
      return row.uses
        .flatMap(({ channel }) => networkIn(vendor, channel?.network) ?? [])
        .join(column.separator ?? ",");
    case "network":
      return String(row.uses.some(({ channel }) => channel?.network === column.network));
    case "draft":
      return "false";
    case "link":
      return link ?? "";
    case "format":
      return subtype(row, vendor);
    default:
      return COMMENTS.has(column.name) ? (row.firstComment ?? "") : "";
  }
}

/** A title is a word of ours; films and documents have one that readers see. */
function titleIn({ post, format, media }: VendorRow): string {
  const shown = format === "video" || format === "short" || media.some(({ kind }) => kind === "document");
  return shown ? (localisedText(post.fields.title?.value, textOf(post.fields.language) ?? "") ?? "") : "";
}

/** The words that the vendor's own header names. */
function subtype({ format }: VendorRow, { columns }: Vendor): string {
  const has = columns.some(({ field }) => field === "format");
  return has && (format === "story" || format === "reel") ? format : "";
}

/** SocialBee shows a link in the place of media. */
function linkIn(
  { link }: VendorRow,
  { id, columns }: Vendor,
  media: readonly RowMedia[],
): string | undefined {
  if (!columns.some(({ field }) => field === "link")) return undefined;
  return id === "socialbee" && media.some(({ url }) => url !== undefined) ? undefined : link;
}

/** The media that a vendor's columns take; the others stay here. */
export function placed(media: readonly RowMedia[], vendor: Vendor): readonly RowMedia[] {
  const columns = vendor.columns.filter(({ field }) => field === "assets");
  const room = new Map(
    columns.map((column) => [column, column.separator === undefined ? 1 : Number.POSITIVE_INFINITY]),
  );
  return media.filter((it) => {
    if (it.url === undefined) return false;
    for (const [column, left] of room) {
      if (left === 0 || !takes(column, it, vendor)) continue;
      room.set(column, left - 1);
      return true;
    }
    return false;
  });
}

/** The media that go into a column, in their order; each into one. */
function take(
  column: VendorColumn,
  media: readonly RowMedia[],
  vendor: Vendor,
  queue: Map<VendorColumn, RowMedia[]>,
  pictures: RowMedia[],
): readonly RowMedia[] {
  const gone = new Set([...queue.values()].flat());
  const free = media.filter((it) => !gone.has(it) && takes(column, it, vendor));
  const taken = column.separator === undefined ? free.slice(0, 1) : free;
  queue.set(column, taken);
  pictures.push(...taken);
  return taken;
}

function takes({ name }: VendorColumn, { kind, url }: RowMedia, vendor: Vendor): boolean {
  if (vendor.id === "buffer") return kind === "image" && /\.(?:jpe?g|png)$/i.test(url ?? "");
  if (/video/i.test(name)) return kind === "video";
  if (/gif/i.test(name)) return kind === "gif";
  if (/image|picture/i.test(name))
    return kind === "image" || (kind === "gif" && !vendor.columns.some((it) => /gif/i.test(it.name)));
  return true;
}

/** Alternative texts in one cell, or the one of the picture with the same number. */
function altCell(column: VendorColumn, vendor: Vendor, pictures: readonly RowMedia[]): string {
  if (column.separator !== undefined) {
    const texts = pictures.map(({ alt = "" }) => alt);
    return texts.some((text) => text !== "") ? texts.join(column.separator) : "";
  }
  const at = vendor.columns.filter(({ field }) => field === "altText").indexOf(column);
  return pictures[at]?.alt ?? "";
}

/** A moment in the vendor's form. */
function momentText(when: When | undefined, vendor: Vendor, { dateOrder }: MomentOptions): string {
  if (when === undefined) return "";
  const form = dateOrder === "dmy" ? vendor.moment.replace("MM/DD", "DD/MM") : vendor.moment;
  const shown = form.endsWith("Z") ? inUtc(when) : when;
  const [year = "", month = "", day = ""] = formatDay(shown.day).split("-");
  const two = (value: number) => String(value).padStart(2, "0");
  const minute = shown.minute ?? 0;
  return form
    .replace("YYYY", year)
    .replace("MM", month)
    .replace("DD", day)
    .replace("HH", two(Math.floor(minute / 60)))
    .replace("mm", two(minute % 60))
    .replace("ss", "00");
}

function inUtc(when: When): When {
  const instant = toInstant(when, "UTC")?.instant ?? when.day * 1440 + (when.minute ?? 0);
  const day = Math.floor(instant / 1440);
  return { day, minute: instant - day * 1440 };
}

/** What a vendor calls a network; undefined where it does not know it. */
export function networkIn(vendor: Vendor, network: string | undefined): string | undefined {
  if (network === undefined) return undefined;
  const words = NETWORK_WORDS[vendor.id];
  if (words !== undefined) return words[network];
  return vendor.columns.some((column) => column.network === network) ? network : undefined;
}
