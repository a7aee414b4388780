import type { Post } from "../model";
import { guardCell, VENDORS, type Vendor, type VendorId } from "../table";
import { slug } from "../values";
import type { Workspace } from "../workspace";
import { quoted } from "./csv";
import { APPROVED_OR_LATER, type Selection } from "./selection";
import { cellsOf, type MomentOptions, networkIn, placed } from "./vendor-cells";
import { type LeftReason, leave, type RowOptions, type VendorRow, vendorRows } from "./vendor-rows";

/** The schedulers for which a file can be written: those whose columns are documented, and are filled with what we know. */
const WRITTEN: readonly VendorId[] = [
  "buffer",
  "publer",
  "metricool",
  "sprout-social",
  "hootsuite",
  "highlevel",
  "socialbee",
  "ayrshare",
  "oktopost",
];

export const EXPORT_VENDORS: readonly Vendor[] = WRITTEN.flatMap(
  (id) => VENDORS.find((it) => it.id === id) ?? [],
);

/** What is handed to a scheduler unless somebody asks for more: what is out already would go out again. */
export const TO_UPLOAD: ReadonlySet<string> = new Set(
  [...APPROVED_OR_LATER].filter((it) => it !== "published"),
);

export interface VendorOptions extends Omit<RowOptions, "timed" | "exact">, MomentOptions {
  /** Guards cells that a spreadsheet would run; that changes captions. */
  readonly guard?: boolean;
  /** Whether a post has changed since it was approved. */
  readonly isStale?: (post: Post) => boolean;
}

export interface VendorFile {
  readonly name: string;
  readonly content: string;
  /** The account it is meant for, where the vendor's file does not say. */
  readonly account: string | undefined;
}

export interface VendorExport {
  readonly files: readonly VendorFile[];
  /** Posts that are in them, in whole or for some of their accounts. */
  readonly posts: number;
  readonly zones: ReadonlySet<string>;
  /** Keys of posts for which the file has no place, each with the number of posts. */
  readonly lost: ReadonlyMap<string, number>;
  /** Posts that stay here, by reason. */
  readonly left: ReadonlyMap<LeftReason, readonly string[]>;
  /** Posts in them that changed since they were approved, by id. */
  readonly stale: readonly string[];
  /** Captions that a spreadsheet would take for formulas. */
  readonly risky: number;
}

/** Minutes that a vendor asks for between two posts of an account. */
const MINUTES_APART: Partial<Readonly<Record<VendorId, number>>> = { "sprout-social": 10 };

/** The posts of a selection as the files that a scheduler takes: exactly its columns, and nothing it does not know. */
export function exportVendor(
  workspace: Workspace,
  selection: Selection,
  vendor: Vendor,
  options: VendorOptions = {},
): VendorExport {
  const timed = vendor.columns.some(({ field }) => field === "publish" || field === "date");
  const { rows, zones, left } = vendorRows(workspace, selection, {
    ...options,
    timed,
    exact: vendor.moment.endsWith("Z"),
  });
  const fitting = rows.filter((row) => fits(row, vendor, left));
  const lost = new Map<string, Set<Post>>();
  const written = new Set<Post>();
  let risky = 0;
  const files: VendorFile[] = [];
  for (const [account, list] of byAccount(fitting, vendor)) {
    const lines = apart(list, vendor, left).map((row) => {
      const filled = cellsOf(row, vendor, options);
      written.add(row.post);
      for (const key of filled.lost) lost.set(key, (lost.get(key) ?? new Set()).add(row.post));
      const cells = options.guard === true ? filled.cells.map(guardCell) : filled.cells;
      if (guardCell(row.text) !== row.text) risky++;
      return csvLine(cells);
    });
    files.push(...inParts(lines, vendor, account));
  }
  return {
    files,
    posts: written.size,
    zones,
    lost: new Map([...lost].map(([key, posts]) => [key, posts.size])),
    left,
    stale: [...written].filter((post) => options.isStale?.(post)).map(({ id, file }) => id ?? file.path),
    risky,
  };
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(cell)).join(",")}\r\n`;
}

function fits(row: VendorRow, vendor: Vendor, left: Map<LeftReason, string[]>): boolean {
  if (row.text.trim() === "" && !placed(row.media, vendor).some((it) => it.url !== undefined)) {
    leave(left, "nothing", row.post);
    return false;
  }
  if (
    !namesNetworks(vendor) ||
    row.uses.every(({ channel }) => networkIn(vendor, channel?.network) !== undefined)
  )
    if (!namesNetworks(vendor) || row.uses.length > 0) return true;
  leave(left, "network", row.post);
  return false;
}

function namesNetworks({ columns }: Vendor): boolean {
  return columns.some(({ field }) => field === "network" || field === "channel");
}

/** Rows by the file they belong to: one for each account where the vendor's file does not name accounts. */
function byAccount(
  rows: readonly VendorRow[],
  vendor: Vendor,
): ReadonlyMap<string | undefined, readonly VendorRow[]> {
  const accounts = new Map<string | undefined, VendorRow[]>();
  const perAccount = !namesNetworks(vendor) || hasTwoOfOneNetwork(rows);
  for (const row of rows) {
    const account = perAccount ? row.uses[0]?.id : undefined;
    const list = accounts.get(account);
    if (list === undefined) accounts.set(account, [row]);
    else list.push(row);
  }
  if (!perAccount) accounts.set(undefined, joined(accounts.get(undefined) ?? [], vendor));
  else if (accounts.size === 0) accounts.set(undefined, []);
  return accounts;
}

/** Two accounts of one network: a file that names networks alone would send the one's posts to the other too. */
function hasTwoOfOneNetwork(rows: readonly VendorRow[]): boolean {
  const accounts = new Map<string | undefined, string>();
  for (const { id, channel } of rows.flatMap(({ uses }) => uses)) {
    const known = accounts.get(channel?.network);
    if (known !== undefined && known !== id) return true;
    accounts.set(channel?.network, id);
  }
  return false;
}

/** Rows of one post that say the same at the same time become one, for several networks. */
function joined(rows: readonly VendorRow[], { columns }: Vendor): VendorRow[] {
  const hasLink = columns.some(({ field }) => field === "link");
  const groups = new Map<string, VendorRow>();
  for (const row of rows) {
    const { post, when, text, media, link, format } = row;
    const key = JSON.stringify([
      post.file.path,
      post.id ?? post.node.start,
      when,
      text,
      media,
      hasLink && link,
      format,
    ]);
    const same = groups.get(key);
    groups.set(key, same === undefined ? row : { ...same, uses: [...same.uses, ...row.uses] });
  }
  return [...groups.values()];
}

/** Without the posts that come too soon after another. */
function apart(
  rows: readonly VendorRow[],
  vendor: Vendor,
  left: Map<LeftReason, string[]>,
): readonly VendorRow[] {
  const minutes = MINUTES_APART[vendor.id];
  if (minutes === undefined) return rows;
  let last = Number.NEGATIVE_INFINITY;
  return rows.filter(({ when, post }) => {
    const at = when === undefined ? 0 : when.day * 1440 + (when.minute ?? 0);
    if (at - last < minutes) {
      leave(left, "too-close", post);
      return false;
    }
    last = at;
    return true;
  });
}

function inParts(
  lines: readonly string[],
  vendor: Vendor,
  account: string | undefined,
): readonly VendorFile[] {
  const { id, most = Number.POSITIVE_INFINITY, headerless } = vendor;
  const header = headerless === true ? "" : csvLine(vendor.columns.map(({ name }) => name));
  const name = account === undefined ? id : `${id}-${slug(account) || "account"}`;
  const files: VendorFile[] = [];
  for (let from = 0; from === 0 || from < lines.length; from += most) {
    const part = from === 0 ? "" : `-${from / most + 1}`;
    const content = header + lines.slice(from, from + most).join("");
    files.push({ name: `${name}${part}.csv`, content, account });
  }
  return files;
}
