import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
} from "yaml";
import { decode } from "./decode";
import { findLists, type Found } from "./find-lists";
import { beyond } from "./limits";
import { type Entry, LINES, type Plain, recordsTable } from "./record-table";
import type { ReadOptions, ReadTables, Table, TableLimits, TableProblem } from "./table";
import { textProblems } from "./text-problems";

/** The lists of a YAML or JSON file of another tool: an item is a row, a key is a column. */
export function readRecordFile(
  format: "yaml" | "json",
  bytes: Uint8Array,
  options: ReadOptions,
  limits: TableLimits,
): ReadTables {
  const { text, encoding, problems } = decode(bytes, options.encoding);
  const read = readRecords(text, "list", limits);
  const rows = read.tables.flatMap((table) => table.rows);
  return {
    format,
    encoding,
    delimiter: undefined,
    tables: read.tables,
    problems: [...problems, ...read.problems, ...textProblems(text, rows)],
  };
}

/** The tables of a text in YAML 1.2 or JSON; `record` when the text is one entry and not a list of them. */
export function readRecords(
  text: string,
  as: "list" | "record",
  limits: TableLimits,
): { readonly tables: readonly Table[]; readonly problems: readonly TableProblem[] } {
  if (text.trim() === "") return { tables: [], problems: [{ code: "empty", severity: "error", values: {} }] };
  const problems: TableProblem[] = [];
  try {
    const roots = parseJson(text) ?? parseYaml(text, limits, problems);
    const found: Found =
      as === "record" ? { lists: [{ name: undefined, items: roots }], beside: [] } : findLists(roots);
    if (found.beside.length > 0)
      problems.push({ code: "beside-list", severity: "info", values: { keys: found.beside.join(", ") } });
    if (found.lists.length === 0 && problems.length === 0)
      problems.push({ code: "no-list", severity: "error", values: {} });
    const count = found.lists.reduce((sum, { items }) => sum + items.length, 0);
    const many = beyond("rows", count, limits);
    if (many !== undefined) return { tables: [], problems: [...problems, many] };
    return { tables: found.lists.map((list) => recordsTable(list.name, list.items, problems)), problems };
  } catch (error) {
    // The parsers give up on what is nested thousands of levels deep, or grows without end through aliases.
    const code = error instanceof TooMuch ? "too-many-cells" : "too-deep";
    const values = { count: limits.cells, limit: limits.cells };
    return { tables: [], problems: [...problems, { code, severity: "error", values }] };
  }
}

class TooMuch extends Error {}

/** The root of a JSON text, or each line of JSON Lines; undefined where it is not JSON, or has numbers that JSON.parse would change. */
function parseJson(text: string): readonly Entry[] | undefined {
  if (!/^\s*[[{]/.test(text) || /(?:^|[[,:\s])-?\d[\d.]{15,}/.test(text)) return undefined;
  try {
    return [{ value: JSON.parse(text) as Plain, line: undefined }];
  } catch {
    try {
      const lines = text.split(/\r?\n/);
      const entries = lines.flatMap((line, at) =>
        line.trim() === "" ? [] : [{ value: JSON.parse(line) as Plain, line: at + 1 }],
      );
      return entries.length > 1 ? entries : undefined;
    } catch {
      return undefined;
    }
  }
}

function parseYaml(text: string, limits: TableLimits, problems: TableProblem[]): readonly Entry[] {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    schema: "core",
    version: "1.2",
    uniqueKeys: false,
    lineCounter: lines,
    logLevel: "silent",
  });
  if (!Array.isArray(documents)) return [];
  for (const { errors } of documents) {
    const error = errors[0];
    if (error === undefined) continue;
    if ((error.code as string) === "RESOURCE_EXHAUSTION") {
      problems.push({ code: "too-deep", severity: "error", values: {} });
      return [];
    }
    const { line, col } = lines.linePos(error.pos[0]);
    problems.push({ code: "broken-text", severity: "error", values: { line, column: col } });
    break;
  }
  const reader = new Reader(lines, limits.cells);
  return documents.filter(({ contents }) => contents !== null).map((document) => reader.root(document));
}

/** From nodes to plain values: keys in order, numbers as they are written. */
class Reader {
  private left: number;

  constructor(
    private readonly lines: LineCounter,
    most: number,
  ) {
    this.left = most;
  }

  root(document: Document.Parsed): Entry {
    return { value: this.plain(document.contents, document), line: this.lineOf(document.contents) };
  }

  private lineOf(node: unknown): number | undefined {
    const start = (node as { range?: readonly number[] | null } | null)?.range?.[0];
    return start === undefined ? undefined : this.lines.linePos(start).line;
  }

  private plain(node: unknown, document: Document.Parsed): Plain {
    this.left -= 1;
    if (this.left < 0) throw new TooMuch();
    if (isAlias(node)) return this.plain((node as Alias).resolve(document) ?? null, document);
    if (isSeq(node)) return node.items.map((item) => this.plain(item, document));
    if (isMap(node)) {
      const map = new Map<string, Plain>();
      LINES.set(map, this.lineOf(node) ?? 1);
      for (const { key, value } of node.items) {
        const name = this.nameOf(key, document);
        const again = map.has(name);
        map.set(again ? freeName(name, map) : name, this.plain(value, document));
      }
      return map;
    }
    if (!isScalar(node)) return null;
    const { value, source } = node;
    if (typeof value === "number" || typeof value === "bigint")
      return source === undefined || String(value) === source ? Number(value) : source;
    if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
    return source ?? String(value);
  }

  private nameOf(key: unknown, document: Document.Parsed): string {
    const plain = isScalar(key) && key.source !== undefined ? key.source : this.plain(key, document);
    return typeof plain === "string" ? plain : JSON.stringify(plain);
  }
}

function freeName(name: string, map: ReadonlyMap<string, Plain>): string {
  let number = 2;
  while (map.has(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}
