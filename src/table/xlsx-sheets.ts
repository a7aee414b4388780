import type { MergedCells } from "./table";
import { walkXml } from "./xml";

/** What the reader of cells does not tell about a sheet. Rows from 1, columns from 0. */
export interface SheetFacts {
  readonly name: string;
  readonly hidden: boolean;
  readonly merged: readonly MergedCells[];
  /** Formulas by cell, and whether the file holds what they came to. */
  readonly formulas: ReadonlyMap<string, { readonly formula: string; readonly known: boolean }>;
  /** Cells of error, such as `#REF!`. */
  readonly errors: ReadonlyMap<string, string>;
  /** Where the links on cells lead. */
  readonly links: ReadonlyMap<string, string>;
  readonly cells: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Cells are named by row and column: `3:0` is A3. */
export const cellKey = (row: number, column: number) => `${row}:${column}`;

/** The sheets of a workbook in their order; undefined when its parts are not well-formed or missing. */
export function readSheetFacts(files: ReadonlyMap<string, Uint8Array>): readonly SheetFacts[] | undefined {
  const workbook = files.get("xl/workbook.xml");
  const targets = readRelations(files.get("xl/_rels/workbook.xml.rels"), "xl/");
  if (workbook === undefined || targets === undefined) return undefined;
  const named: { name: string; id: string; hidden: boolean }[] = [];
  const sound = walkXml(workbook, {
    open(tag, { name, id, state }) {
      if (tag === "sheet" && name !== undefined)
        named.push({ name, id: id ?? "", hidden: state === "hidden" || state === "veryHidden" });
    },
  });
  if (!sound) return undefined;
  const sheets: SheetFacts[] = [];
  for (const { name, id, hidden } of named) {
    const path = targets.get(id);
    const content = path === undefined ? undefined : files.get(path);
    // A sheet that is a chart has no cells.
    if (path === undefined || content === undefined || !path.includes("worksheets/")) continue;
    const beside = path.replace(/([^/]+)$/, "_rels/$1.rels");
    const links = readRelations(files.get(beside), path.replace(/[^/]+$/, "")) ?? new Map<string, string>();
    const facts = readSheet(content, links);
    if (facts === undefined) return undefined;
    sheets.push({ ...facts, name, hidden });
  }
  return sheets;
}

function readRelations(
  content: Uint8Array | undefined,
  folder: string,
): ReadonlyMap<string, string> | undefined {
  const targets = new Map<string, string>();
  if (content === undefined) return undefined;
  const sound = walkXml(content, {
    open(tag, { Id: id, Target: target, TargetMode: mode }) {
      if (tag !== "Relationship" || id === undefined || target === undefined) return;
      targets.set(
        id,
        mode === "External" ? target : target.startsWith("/") ? target.slice(1) : folder + target,
      );
    },
  });
  return sound ? targets : undefined;
}

type Found = Omit<SheetFacts, "name" | "hidden">;

function readSheet(content: Uint8Array, targets: ReadonlyMap<string, string>): Found | undefined {
  const merged: MergedCells[] = [];
  const formulas = new Map<string, { formula: string; known: boolean }>();
  const errors = new Map<string, string>();
  const links = new Map<string, string>();
  let cells = 0;
  let lastRow = 0;
  let lastColumn = 0;
  let cell: { key: string; error: boolean; formula: string | undefined; value: string } | undefined;
  let inside: "f" | "v" | "t" | undefined;
  let mad = false;
  const sound = walkXml(content, {
    open(tag, { r, t, ref, id, location }) {
      if (tag === "row" && r !== undefined && !inSheet(Number(r), 0)) mad = true;
      else if (tag === "c") {
        const place = r === undefined ? undefined : placeOf(r);
        if (place === undefined) {
          mad = true;
          return;
        }
        cell = { key: cellKey(place.row, place.column), error: t === "e", formula: undefined, value: "" };
        cells += 1;
        lastRow = Math.max(lastRow, place.row);
        lastColumn = Math.max(lastColumn, place.column);
      } else if (tag === "f" && cell !== undefined) {
        inside = "f";
        cell.formula = "";
      } else if (tag === "v" || tag === "t") inside = tag;
      else if (tag === "mergeCell" && ref !== undefined) {
        const range = rangeOf(ref);
        if (range !== undefined) merged.push(range);
      } else if (tag === "hyperlink" && ref !== undefined) {
        const target = id === undefined ? undefined : targets.get(id);
        const range = rangeOf(ref);
        if (range !== undefined && target !== undefined)
          links.set(cellKey(range.top, range.left), location ? `${target}#${location}` : target);
      }
    },
    text(text) {
      if (cell === undefined || inside === undefined) return;
      if (inside === "f") cell.formula += text;
      else cell.value += text;
    },
    close(tag) {
      if (tag === "f" || tag === "v" || tag === "t") inside = undefined;
      if (tag !== "c" || cell === undefined) return;
      if (cell.formula !== undefined) {
        formulas.set(cell.key, { formula: cell.formula, known: cell.value !== "" });
        const target = /^HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(cell.formula)?.[1];
        if (target !== undefined) links.set(cell.key, target.replaceAll('""', '"'));
      }
      if (cell.error) errors.set(cell.key, cell.value);
      cell = undefined;
    },
  });
  return sound && !mad ? { merged, formulas, errors, links, cells, lastRow, lastColumn } : undefined;
}

/** The size of a sheet in Excel; places beyond it are made up to make readers run for ever. */
const inSheet = (row: number, column: number) => row >= 1 && row <= 1_048_576 && column < 16_384;

function placeOf(ref: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref);
  if (match === null) return undefined;
  let column = 0;
  for (const letter of match[1] as string) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return inSheet(row, column - 1) ? { row, column: column - 1 } : undefined;
}

function rangeOf(ref: string): MergedCells | undefined {
  const [first = "", last = first] = ref.split(":");
  const from = placeOf(first);
  const to = placeOf(last);
  if (from === undefined || to === undefined) return undefined;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
