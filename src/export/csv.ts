import { given, linkOn, type Post, textOf } from "../model";
import { toData } from "../syntax";
import {
  compareOwnColumns,
  guardCell,
  OWN_ALWAYS,
  OWN_EFFECTIVE,
  OWN_FILE,
  type OwnValue,
  ownCells,
} from "../table";
import { formatWhen, toInstant, type When, zoneOffset } from "../values";
import type { Workspace } from "../workspace";
import { type SelectedPost, type Selection, type SelectionCounts, selectedPosts } from "./selection";

export interface CsvOptions {
  /** `,` unless said; `;` for programs that take the comma for a decimal sign. */
  readonly delimiter?: "," | ";" | "\t";
  /** Fills in what posts inherit from their calendar, so that each row stands by itself, also in another workspace. */
  readonly inherited?: boolean;
  readonly counts?: SelectionCounts;
}

/**
 * The posts of a selection as our own CSV, which `import` takes back without loss: a byte order mark, a header, a row
 * for each post, lines that end with CRLF. Columns: `src/table/own-columns.ts`, and docs/export.md for people.
 * Cells that a spreadsheet would run are guarded by an apostrophe.
 */
export function exportCsv(workspace: Workspace, selection: Selection = {}, options: CsvOptions = {}): string {
  const { delimiter = ",", counts, inherited } = options;
  const rows: ReadonlyMap<string, string>[] = [];
  const columns = new Set(OWN_ALWAYS);
  for (const selected of selectedPosts(workspace, selection, counts)) {
    const data = dataOf(selected.post);
    const cells = ownCells(inherited === true ? { ...data, ...defaultsOf(selected.post) } : data);
    cells.set(OWN_FILE, selected.post.file.path);
    for (const [name, value] of effectiveCells(selected)) cells.set(OWN_EFFECTIVE + name, value);
    for (const column of cells.keys()) columns.add(column);
    rows.push(cells);
  }
  const header = [...columns].sort(compareOwnColumns);
  const lines = rows.map((cells) =>
    csvRow(
      header.map((column) => cells.get(column) ?? ""),
      delimiter,
    ),
  );
  return `\ufeff${csvRow(header, delimiter)}${lines.join("")}`;
}

/** A record with its line end; cells are guarded, and quoted where they must be. */
function csvRow(cells: readonly string[], delimiter: string): string {
  return `${cells.map((cell) => quoted(guardCell(cell), delimiter)).join(delimiter)}\r\n`;
}

/** A cell as RFC 4180 quotes it; also where a reader might trim it. */
export function quoted(cell: string, delimiter = ","): string {
  const needs = /["\r\n]|^\s|\s$/.test(cell) || cell.includes(delimiter);
  return needs ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** What a post inherits from its calendar. */
function defaultsOf({ file, fields }: Post): { readonly [key: string]: OwnValue } {
  const data =
    file.defaults === undefined ? {} : (toData(file.defaults) as { readonly [key: string]: OwnValue });
  const keys = ["channels", "owner", "approver", "deadline", "language"] as const;
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = data[key];
      return given(fields[key]) || value === undefined || value === null ? [] : [[key, value]];
    }),
  );
}

/** All that a post says, with the body of a Markdown file as its `text`. */
export function dataOf(post: Post): { readonly [key: string]: OwnValue } {
  const data = toData(post.node) as { readonly [key: string]: OwnValue };
  const parts = post.body?.parts ?? [];
  if (parts.length === 0 || (data.text !== undefined && data.text !== null && data.text !== "")) return data;
  const only = parts.length === 1 ? parts[0] : undefined;
  const text =
    only !== undefined && only.language === undefined
      ? only.node.value
      : Object.fromEntries(parts.map(({ language, node }) => [language ?? "und", node.value]));
  return { ...data, text };
}

/** What values come to: with what is inherited, and relative dates counted out. */
function* effectiveCells({ post, zone }: SelectedPost): Iterable<readonly [string, string]> {
  const { publish, due, owner, objectiveId } = post;
  if (publish !== undefined) yield ["publish", effectiveMoment(publish, zone)];
  if (zone !== undefined) yield ["timezone", zone];
  if (owner !== undefined) yield ["owner", owner.value];
  if (post.approvers.length > 0) yield ["approver", post.approvers.map(({ value }) => value).join(", ")];
  if (post.channels.length > 0) yield ["channels", post.channels.map(({ id }) => id).join(", ")];
  if (due !== undefined) yield ["deadline", effectiveMoment(due, zone)];
  if (objectiveId !== undefined) yield ["objective", objectiveId.value];
  // As it goes out, with the parameters of its campaign.
  if (given(post.campaign?.fields.utm))
    for (const use of post.channels) {
      const link = linkOn(post, use);
      if (link !== undefined && !use.id.includes(".")) yield [`link.${use.id}`, link];
    }
  for (const [at, { deadline, fields }] of post.tasks.entries()) {
    if (deadline !== undefined && textOf(fields.deadline) !== undefined)
      yield [`tasks.${at + 1}.deadline`, effectiveMoment(deadline, zone)];
  }
}

/** A day, or a moment with its offset from UTC, so that nobody has to know the zone. */
export function effectiveMoment(when: When, zone: string | undefined): string {
  if (when.minute === undefined || when.offset !== undefined || zone === undefined) return formatWhen(when);
  // A time that the clocks skip is told as the one they show then.
  const zoned = toInstant(when, zone);
  if (zoned === undefined) return formatWhen(when);
  const offset = zoneOffset(zone, when.day, when.minute);
  return formatWhen({ ...when, offset });
}
