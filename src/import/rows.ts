import type { Grid } from "./grid";
import { repeatsHeader } from "./grid";
import type { MappedColumn } from "./columns";
import { readDateCell } from "./date-cells";
import type { AsideKind } from "./reading";

export type RowKind = "post" | "blank" | Exclude<AsideKind, "skippedTable" | "title">;

/** What the columns of a table are to a row as a whole. */
export interface RowRoles {
  readonly header: readonly string[];
  readonly role: readonly ("date" | "words" | "group" | "notes" | "none" | "other")[];
}

export function rolesOf(grid: Grid, columns: readonly MappedColumn[]): RowRoles {
  return {
    header: grid.header,
    role: columns.map(({ field }) => {
      const base = field.split(".")[0] as string;
      if (base === "date" || base === "publish") return "date";
      if (base === "title" || base === "text" || base === "variants") return "words";
      if (base === "group") return "group";
      if (base === "notes") return "notes";
      return field.startsWith("x-") ? "none" : "other";
    }),
  };
}

const TEMPLATE =
  /^(?:\{\{[\s\S]*\}\}|\[[^\]]*\](?!\()|<[^<>@]*>|(?:YYYY|AAAA|JJ|DD|MM)(?:[-/](?:YYYY|AAAA|JJ|DD|MM)){1,2}|\.\.\.|…)$/;

/** What a row is, by which of its cells are filled. */
export function kindOf(cells: readonly string[], { header, role }: RowRoles): RowKind {
  let filled = 0;
  let last = -1;
  let grouped = 0;
  let asides = 0;
  let templates = 0;
  let telling = 0;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] as string;
    if (cell === "" || isBlank(cell)) continue;
    filled += 1;
    last = at;
    const is = role[at] ?? "none";
    if (is === "group") grouped += 1;
    if (is === "notes") asides += 1;
    if (is === "date" || is === "words") {
      telling += 1;
      const code = cell.charCodeAt(0);
      // Braces, brackets, dots and words for dates alone can begin a template.
      if (
        (code === 123 ||
          code === 91 ||
          code === 60 ||
          code === 46 ||
          code === 8230 ||
          code === 89 ||
          code === 65 ||
          code === 74 ||
          code === 68 ||
          code === 77 ||
          code === 32) &&
        TEMPLATE.test(cell.trim())
      )
        templates += 1;
    }
  }
  if (filled === 0) return "blank";
  if (telling > 0 && templates === telling) return "placeholder";
  if (filled === 1) return alone((cells[last] as string).trim(), role[last] ?? "none", last, role.length);
  if (grouped === filled) return "heading";
  if (asides === filled) return "legend";
  return repeatsHeader(cells, header) ? "repeatedHeader" : "post";
}

function isBlank(cell: string): boolean {
  return cell.charCodeAt(0) <= 32 || cell.charCodeAt(0) === 160 ? cell.trim() === "" : false;
}

function alone(text: string, role: RowRoles["role"][number], at: number, width: number): RowKind {
  if (role === "notes") return "legend";
  if (role === "words") {
    const { kind } = readDateCell(text);
    return kind === "month" || kind === "week" || kind === "day" ? "heading" : "post";
  }
  if (role === "group" || role === "date") return "heading";
  return at > 0 && at >= width - 2 ? "legend" : "heading";
}
