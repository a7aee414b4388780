import type { Heading, Nodes } from "mdast";
import { renderBody } from "./markdown-body";
import { bodyEdits, disjoint, fencesOf, openFences, skippedProblems } from "./markdown-edits";
import { breakAt, lineEndAt } from "./line-ends";
import { type ParsedMarkdown, parseMarkdown, spanOf, visit } from "./markdown-parse";
import type { BlockKind, BlockSpan, FencedBlock, MarkdownSource } from "./markdown-source";
import { plainText } from "./markdown-text";
import type { Piece, Place } from "./piece";
import type { Problem } from "./problem";

/** A heading of a policy and what stands under it, up to the next heading. */
export interface Clause {
  /** What `{#id}` says, else the heading's slug; unique in the file by `-2`, `-3`, … */
  readonly id: string;
  /** The id as written; of a slug the title. */
  readonly idPlace: Place;
  /** Whether the id is written. */
  readonly hasId: boolean;
  /** The first clause for which the same id is written. */
  readonly duplicateOf?: Clause;
  /** Empty for the clause of what stands before the first heading. */
  readonly title: string;
  readonly titlePlace: Place;
  /** 1 to 6; 0 before the first heading. */
  readonly depth: number;
  /** Offsets in the file: from the heading to the next heading, the clauses below it left out. */
  readonly start: number;
  readonly end: number;
  /** The prose without its marks and without the blocks that are read. */
  readonly text: string;
  readonly settingsBlocks: readonly Piece[];
  readonly ruleBlocks: readonly Piece[];
  readonly parent?: Clause;
  /** The clauses under headings that are deeper, in file order. */
  readonly clauses: readonly Clause[];
}

export interface PolicyBody {
  /** Every clause in file order. */
  readonly clauses: readonly Clause[];
  /** Blocks inside a quote: they are examples and not in force. The place is the fence's. */
  readonly quotedBlocks: readonly Place[];
  readonly problems: readonly Problem[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type OpenClause = Omit<Writable<Clause>, "settingsBlocks" | "ruleBlocks" | "clauses"> & {
  settingsBlocks: Piece[];
  ruleBlocks: Piece[];
  clauses: Clause[];
};

/** The fenced blocks `yaml policy` and `yaml rule` (or `yml`) of a policy's body, in order. */
export function findBlocks(body: string): BlockSpan[] {
  return blocksOf(body, parseMarkdown(body)).filter((block) => !block.quoted);
}

/** Reads the clauses of a policy. `source` has to be made with `findBlocks`. */
export function readPolicyBody(source: MarkdownSource): PolicyBody {
  const { start, end } = source.body;
  const body = source.readText.slice(start, end);
  const parsed = parseMarkdown(body);
  const blocks = blocksOf(body, parsed);
  const edits = bodyEdits(body, start, parsed);
  // Of a block that is read nothing is prose: it goes with its fences.
  const prose = withoutBlocks(edits, blocks, start);
  const headings = parsed.root.children.filter((node): node is Heading => node.type === "heading");

  const clauses: OpenClause[] = [];
  const firstAt = headings[0] ? start + spanOf(headings[0]).start : end;
  const opening = renderBody(source, start, firstAt, prose).text;
  if (opening !== "" || source.blocks.some((block) => fenceAt(source, block) < firstAt)) {
    const place = source.placeOf(start, start);
    clauses.push(clause(place, place, "", 0, start, firstAt, opening));
  }
  headings.forEach((heading, index) => {
    const from = start + spanOf(heading).start;
    const next = headings[index + 1];
    const to = next ? start + spanOf(next).start : end;
    const { title, titlePlace, id, idPlace } = readHeading(source, heading, start);
    const text = renderBody(source, start + spanOf(heading).end, to, prose).text;
    const made = clause(idPlace, titlePlace, title, heading.depth, from, to, text);
    if (id !== undefined) {
      made.id = id;
      made.hasId = true;
    }
    clauses.push(made);
  });
  nameClauses(clauses, nameOfFile(source.path));
  nest(clauses);
  assignBlocks(clauses, source);
  return {
    clauses,
    quotedBlocks: blocks
      .filter((block) => block.quoted)
      .map((block) => source.placeOf(start + block.fenceStart, start + block.fenceEnd)),
    problems: [...openFences(source, start, parsed), ...skippedProblems(source, start, parsed)],
  };
}

function clause(
  idPlace: Place,
  titlePlace: Place,
  title: string,
  depth: number,
  start: number,
  end: number,
  text: string,
): OpenClause {
  return {
    id: "",
    idPlace,
    hasId: false,
    title,
    titlePlace,
    depth,
    start,
    end,
    text,
    settingsBlocks: [],
    ruleBlocks: [],
    clauses: [],
  };
}

interface FoundBlock extends BlockSpan {
  readonly quoted: boolean;
  /** Where the closing fence ends, or the block when none closes it. */
  readonly close: number;
}

function blocksOf(body: string, parsed: ParsedMarkdown): FoundBlock[] {
  const blocks: FoundBlock[] = [];
  visit(parsed.root, (node, quoted) => {
    if (node.type !== "code") return undefined;
    const kind = kindOf(node.lang, node.meta);
    const fences = kind ? fencesOf(node, parsed) : [];
    const [open, shut] = fences;
    if (!kind || !open) return undefined;
    const fenceEnd = lineEndAt(body, open.start);
    const start = breakAt(body, fenceEnd);
    const last = spanOf(node).end;
    const end = shut
      ? lineStart(body, shut.start, start)
      : Math.max(start, breakAt(body, lineEndAt(body, last)));
    blocks.push({
      kind,
      quoted,
      start,
      end,
      fenceStart: open.start,
      fenceEnd: open.end,
      close: shut?.end ?? end,
    });
    return undefined;
  });
  return blocks;
}

/** What a fenced block with this info string holds for a policy; undefined of any other. */
export function kindOf(
  language: string | null | undefined,
  meta: string | null | undefined,
): BlockKind | undefined {
  const name = language?.toLowerCase();
  if (name !== "yaml" && name !== "yml") return undefined;
  const word = meta?.trim().split(/\s/, 1)[0]?.toLowerCase();
  return word === "policy" || word === "rule" ? word : undefined;
}

function lineStart(text: string, offset: number, least: number): number {
  let at = offset;
  while (at > least && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13) at--;
  return at;
}

function withoutBlocks(edits: ReturnType<typeof bodyEdits>, blocks: readonly FoundBlock[], offset: number) {
  const read = blocks
    .filter((block) => !block.quoted)
    .map((block) => ({
      start: offset + block.fenceStart,
      end: offset + Math.max(block.close, block.fenceEnd),
      text: "",
      dropped: true,
    }));
  return disjoint([...edits, ...read]);
}

const WRITTEN_ID = /\{#([^{}\s]+)\}\s*$/;

function readHeading(source: MarkdownSource, heading: Heading, offset: number) {
  const first = heading.children[0] as Nodes | undefined;
  const last = heading.children[heading.children.length - 1] as Nodes | undefined;
  if (!first || !last) {
    const span = spanOf(heading);
    const place = source.placeOf(offset + span.start, offset + span.end);
    return { title: "", titlePlace: place, id: undefined, idPlace: place };
  }
  const start = offset + spanOf(first).start;
  const end = offset + spanOf(last).end;
  const written = source.readText.slice(start, end);
  const match = WRITTEN_ID.exec(written.slice(-200));
  const words = plainText(heading);
  if (!match) {
    const titlePlace = source.placeOf(start, end);
    return { title: words, titlePlace, id: undefined, idPlace: titlePlace };
  }
  const braceAt = end - match[0].length;
  const id = match[1] as string;
  const title = words.replace(/\s*\{#[^{}]*\}$/, "");
  const titleEnd = start + written.slice(0, braceAt - start).trimEnd().length;
  const idPlace = source.placeOf(braceAt + 2, braceAt + 2 + id.length);
  const titlePlace = titleEnd > start ? source.placeOf(start, titleEnd) : idPlace;
  return { title, titlePlace, id, idPlace };
}

/** Written ids come first, so that no slug takes the name of one that is written further down. */
function nameClauses(clauses: readonly OpenClause[], file: string): void {
  const taken = new Map<string, OpenClause>();
  const counts = new Map<string, number>();
  for (const clause of clauses) {
    if (!clause.hasId) continue;
    const first = taken.get(clause.id);
    if (first) clause.duplicateOf = first;
    else taken.set(clause.id, clause);
  }
  for (const clause of clauses) {
    if (clause.hasId && !clause.duplicateOf) continue;
    const wanted = clause.hasId ? clause.id : clause.depth === 0 ? file : slugOf(clause.title);
    let id = wanted;
    let count = counts.get(wanted) ?? 1;
    while (taken.has(id)) id = `${wanted}-${++count}`;
    counts.set(wanted, count);
    clause.id = id;
    taken.set(id, clause);
  }
}

function nest(clauses: readonly OpenClause[]): void {
  const open: OpenClause[] = [];
  for (const clause of clauses) {
    while (open.length > 0 && (open[open.length - 1] as OpenClause).depth >= clause.depth) open.pop();
    const parent = open[open.length - 1];
    // What stands before the first heading is above nothing.
    if (parent && parent.depth > 0) {
      clause.parent = parent;
      parent.clauses.push(clause);
    }
    open.push(clause);
  }
}

function assignBlocks(clauses: readonly OpenClause[], source: MarkdownSource): void {
  let index = 0;
  for (const block of source.blocks) {
    const at = fenceAt(source, block);
    while (index + 1 < clauses.length && (clauses[index + 1] as OpenClause).start <= at) index++;
    const clause = clauses[index];
    if (block.kind === "policy") clause?.settingsBlocks.push(block.piece);
    else clause?.ruleBlocks.push(block.piece);
  }
}

function fenceAt(source: MarkdownSource, block: FencedBlock): number {
  return source.startOf(block.fence.piece) + block.fence.start;
}

/** Lower case, without accents, words joined by `-`; "clause" when nothing is left. */
function slugOf(title: string): string {
  const slug = title
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug === "" ? "clause" : slug;
}

/** A file's name before its kind, as an id. */
function nameOfFile(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.indexOf(".");
  return slugOf(dot > 0 ? name.slice(0, dot) : name);
}
