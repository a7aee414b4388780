import type { Paragraph, PhrasingContent, Text } from "mdast";
import { spanOf } from "./markdown-parse";

type Row = ReadonlyArray<readonly PhrasingContent[]>;

/** A table as it stands in a paragraph: the parser knows no tables. */
export interface Table {
  /** The lines above it. */
  readonly before: readonly PhrasingContent[];
  readonly head: Row;
  /** Each with as many cells as the head. */
  readonly rows: readonly Row[];
}

const DELIMITERS = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** The table in a paragraph of a text: a line of cells, a line of hyphens with as many, and lines of cells below. Undefined where there is none. */
export function readTable(paragraph: Paragraph, text: string): Table | undefined {
  if (!paragraph.children.some((node) => node.type === "text" && node.value.includes("|"))) return undefined;
  const lines = linesOf(
    paragraph.children.map((node) => (node.type === "text" ? withoutEscapes(node, text) : node)),
  );
  const at = lines.findIndex((line, index) => index > 0 && isDelimiter(line));
  const above = lines[at - 1];
  const delimiters = lines[at];
  if (at < 1 || above === undefined || delimiters === undefined) return undefined;
  const head = cellsOf(above);
  if (cellsOf(delimiters).length !== head.length) return undefined;
  const rows = lines.slice(at + 1).map((line) => {
    const cells = cellsOf(line);
    return head.map((_, column) => cells[column] ?? []);
  });
  return { before: joined(lines.slice(0, at - 1)), head, rows };
}

/** Stands for a bar that a backslash keeps from parting cells; never part of a text. */
const BAR = "\uFFFF";

/** A text in which bars that part no cells are marked. */
function withoutEscapes(node: Text, text: string): Text {
  const { start, end } = spanOf(node);
  const written = text.slice(start, end);
  if (!written.includes("\\|")) return node;
  const bars = [...written.matchAll(/\\[\s\S]|\|/g)].filter(([sign]) => sign.endsWith("|"));
  let at = 0;
  return { type: "text", value: node.value.replace(/\|/g, () => (bars[at++]?.[0] === "\\|" ? BAR : "|")) };
}

type Line = readonly PhrasingContent[];

/** The lines of a paragraph; marks that reach over several lines stay whole in the line where they begin. */
function linesOf(nodes: readonly PhrasingContent[]): readonly Line[] {
  let line: PhrasingContent[] = [];
  const lines = [line];
  for (const node of nodes) {
    if (node.type !== "text") {
      line.push(node);
      continue;
    }
    node.value.split(/\r\n|\r|\n/).forEach((text, index) => {
      if (index > 0) {
        line = [];
        lines.push(line);
      }
      if (text !== "") line.push({ type: "text", value: text });
    });
  }
  return lines;
}

function joined(lines: readonly Line[]): readonly PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const line of lines) {
    if (nodes.length > 0) nodes.push({ type: "text", value: "\n" });
    nodes.push(...trimmed(line));
  }
  return nodes;
}

function isDelimiter(line: Line): boolean {
  const [only, ...more] = line;
  return (
    only?.type === "text" && more.length === 0 && only.value.includes("-") && DELIMITERS.test(only.value)
  );
}

/** What stands between the bars of a line; a bar at its beginning or end opens no cell. */
function cellsOf(line: Line): Row {
  let cell: PhrasingContent[] = [];
  const cells = [cell];
  for (const node of line) {
    if (node.type !== "text") {
      cell.push(node);
      continue;
    }
    node.value.split("|").forEach((text, index) => {
      if (index > 0) {
        cell = [];
        cells.push(cell);
      }
      if (text !== "") cell.push({ type: "text", value: text });
    });
  }
  if (cells.length > 1 && isBlank(cells[0])) cells.shift();
  if (cells.length > 1 && isBlank(cells.at(-1))) cells.pop();
  return cells.map(trimmed);
}

function isBlank(cell: readonly PhrasingContent[] | undefined): boolean {
  return cell?.every((node) => node.type === "text" && node.value.trim() === "") === true;
}

function trimmed(cell: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  cell.forEach((node, index) => {
    if (node.type !== "text") {
      nodes.push(node);
      return;
    }
    let value = node.value.replaceAll(BAR, "|");
    if (index === 0) value = value.trimStart();
    if (index === cell.length - 1) value = value.trimEnd();
    if (value !== "") nodes.push({ type: "text", value });
  });
  return nodes;
}
