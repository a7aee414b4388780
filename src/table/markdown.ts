import { shiftProblems } from "./csv-problems";
import { decode } from "./decode";
import { frontMatterTable } from "./front-matter";
import { beyond } from "./limits";
import type { ReadOptions, ReadTables, Table, TableLimits, TableProblem, TableRow } from "./table";
import { textProblems } from "./text-problems";

const FENCE = /^[\s>]*(`{3,}|~{3,})\s*([^\s`]*)[^`]*$/;
const HEADING = /^\s{0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/;
const DELIMITERS = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** What a walk over the lines has met so far. */
interface Met {
  readonly tables: Table[];
  /** Fenced blocks of plain text, which is where captions stand below a calendar's table. */
  readonly blocks: TableRow[];
}

/**
 * The pipe tables of a Markdown file outside its code fences, each with the heading above it; a file with front matter
 * and no table is one record. Captions in fenced blocks follow as a table of their own. Marks within cells stay;
 * `withoutMarks` takes them off where only words count.
 */
export function readMarkdown(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions,
  limits: TableLimits,
): ReadTables {
  const { text: decoded, encoding, problems: found } = decode(bytes, options.encoding);
  const problems: TableProblem[] = [...found];
  const text = decoded.replace(/\r\n?/g, "\n");
  const { tables, blocks } = walk(text.split("\n"));
  const answer = (kept: readonly Table[]): ReadTables => ({
    format: "markdown",
    encoding,
    delimiter: undefined,
    tables: kept,
    problems,
  });
  if (tables.length === 0) {
    const front = frontMatterTable(name, text, limits);
    problems.push(...front.problems);
    if (front.table !== undefined) return answer([front.table]);
    if (front.problems.length === 0) problems.push({ code: "no-table", severity: "error", values: {} });
    return answer([]);
  }
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const many = beyond("rows", rows, limits);
  if (many !== undefined) {
    problems.push(many);
    return answer([]);
  }
  for (const table of tables) {
    const named: Record<string, string> = table.name === undefined ? {} : { table: table.name };
    for (const problem of [
      ...shiftProblems(table.rows, table.header?.length),
      ...textProblems(table.rows.map(({ cells }) => cells.join("\n")).join("\n"), table.rows),
    ])
      problems.push({
        ...problem,
        code: problem.code === "row-longer" ? "row-longer-bar" : problem.code,
        values: { ...problem.values, ...named },
      });
  }
  if (blocks.length > 0) tables.push({ ...EMPTY, header: ["title", "text"], rows: blocks });
  return answer(tables);
}

const EMPTY = { name: undefined, merged: [], dated: new Set<number>() };

function walk(lines: readonly string[]): Met {
  const met: Met = { tables: [], blocks: [] };
  let heading: string | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    const fence = FENCE.exec(line);
    if (fence !== null) {
      const end = endOfFence(lines, at, fence[1] as string);
      if (heading !== undefined && /^(?:|te?xt|plain|markdown|md)$/i.test(fence[2] as string))
        met.blocks.push({
          number: met.blocks.length + 1,
          line: at + 2,
          cells: [heading, lines.slice(at + 1, end).join("\n")],
        });
      at = end;
      continue;
    }
    const titled = HEADING.exec(line);
    if (titled !== null) heading = withoutMarks(titled[1] as string);
    else if (/^\s{0,3}(?:=+|-+)\s*$/.test(lines[at + 1] ?? "") && line.trim() !== "" && !line.includes("|"))
      heading = withoutMarks(line);
    const head = headAt(lines, at);
    if (head === undefined) continue;
    const rows: TableRow[] = [];
    let next = at + 2;
    for (; next < lines.length && isRow(lines[next] as string); next += 1)
      rows.push({ number: rows.length + 1, line: next + 1, ...readCells(lines[next] as string) });
    met.tables.push({ ...EMPTY, name: heading, header: head, rows });
    at = next - 1;
  }
  return met;
}

function endOfFence(lines: readonly string[], from: number, mark: string): number {
  const close = new RegExp(`^[\\s>]*${mark[0]}{${mark.length},}\\s*$`);
  for (let at = from + 1; at < lines.length; at += 1) if (close.test(lines[at] as string)) return at;
  return lines.length;
}

/** The header of the table that begins at a line: cells, and below them as many runs of hyphens. */
function headAt(lines: readonly string[], at: number): readonly string[] | undefined {
  const line = lines[at] as string;
  const below = lines[at + 1]?.replace(/^[\s>]*>/, "");
  if (!line.includes("|") || below === undefined || !below.includes("|") || !DELIMITERS.test(below))
    return undefined;
  const { cells } = readCells(line);
  return cells.length === readCells(below).cells.length ? cells : undefined;
}

function isRow(line: string): boolean {
  return line.includes("|") && !HEADING.test(line) && !FENCE.test(line);
}

function readCells(line: string): Pick<TableRow, "cells" | "links"> {
  const inner = line.replace(/^[\s>]*>/, "").trim();
  const cells: string[] = [];
  let cell = "";
  for (let at = inner.startsWith("|") ? 1 : 0; at < inner.length; at += 1) {
    const char = inner[at] as string;
    if (char === "\\" && inner[at + 1] === "|") {
      cell += "|";
      at += 1;
    } else if (char === "|") {
      cells.push(cell);
      cell = "";
    } else cell += char;
  }
  if (!inner.endsWith("|") || inner.endsWith("\\|") || inner === "|") cells.push(cell);
  const read = cells.map((text) => text.trim().replace(/\s*<br\s*\/?>\s*/gi, "\n"));
  const links = new Map<number, string>();
  read.forEach((text, column) => {
    const target = LINK.exec(text)?.[2];
    if (target !== undefined) links.set(column, target);
  });
  return links.size === 0 ? { cells: read } : { cells: read, links };
}

const LINK = /!?\[((?:[^[\]\\]|\\.)*)\]\(\s*<?([^\s<>()]*(?:\([^\s()]*\)[^\s<>()]*)*)>?(?:\s+"[^"]*")?\s*\)/;
const LINKS = new RegExp(LINK.source, "g");

/** The words of a text without Markdown’s marks for bold, italic, code, strikethrough and links. */
export function withoutMarks(text: string): string {
  return (
    text
      .replace(LINKS, (_, words: string) => words)
      .replace(/(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g, (_, _mark: string, words: string) => words.trim())
      .replace(/(\*{1,3}|~~)(?=[^\s*~])([\s\S]*?[^\s*~])\1/g, "$2")
      // Underscores within words belong to them.
      .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([\s\S]*?[^\s_])\1(?![\p{L}\p{N}_])/gu, "$2")
      .replace(/\\([!-/:-@[-`{-~])/g, "$1")
      .trim()
  );
}
