import type { Range } from "../rules";
import { MarkdownSource, type Node, type Piece, readPiece } from "../syntax";
import type { TextSource, WorkspaceFile } from "../workspace";
import type { LanguageContext } from "./context";
import { extentOf } from "./extent";
import { rangeBetween } from "./ranges";

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a selection grows to at each offset, from inside out: the value, its key with it, the mapping, the
 * entry, the list, the file. Each range holds those before it.
 */
export function selectionRanges(
  { session }: LanguageContext,
  path: string,
  offsets: readonly number[],
): ReadonlyArray<readonly Range[]> {
  const file = session.workspace.file(path);
  if (file === undefined || file.unreadable !== undefined) return offsets.map(() => []);
  const { source } = file;
  return offsets.map((offset) => {
    const spans = [
      ...spansAt(file, source, offset),
      ...clauseSpans(session.workspace.markdown, file, offset),
    ];
    spans.push({ start: 0, end: source.text.length });
    return growing(spans).map(({ start, end }) => rangeBetween(source, start, end));
  });
}

/** From the smallest to the largest, without those that do not hold all before them. */
function growing(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.end - a.start - (b.end - b.start));
  const kept: Span[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (last !== undefined && last.start === span.start && last.end === span.end) continue;
    if (last === undefined || (span.start <= last.start && last.end <= span.end)) kept.push(span);
  }
  return kept;
}

function spansAt(file: WorkspaceFile, source: TextSource, offset: number): Span[] {
  const piece = source.pieceAt(offset);
  const base = source.startOf(piece);
  const local = offset - base;
  const found: Span[] = [];
  if (piece.role === "entry" || piece.role === "item" || piece.role === "whole") {
    const { pair, item, root } = readPiece(piece, file.anchors);
    const node = item ?? root;
    if (node !== undefined) collect(node, piece, local, found);
    if (pair !== undefined) collectPair(pair.key, pair.value, piece, local, found);
    const extent = extentOf(piece);
    if (extent.start <= local && local <= extent.end) found.push(extent);
  }
  const spans = found.map(({ start, end }) => ({ start: base + start, end: base + end }));
  const list = listAround(source, piece);
  if (list !== undefined) spans.push(list);
  if (source instanceof MarkdownSource && piece === source.frontMatter)
    spans.push({ start: base, end: base + piece.text.trimEnd().length });
  return spans;
}

/** The key of a list and all of its entries. */
function listAround(source: TextSource, piece: Piece): Span | undefined {
  const { pieces } = source;
  let first = piece;
  while (first.role === "item" && first.index > 0) first = pieces[first.index - 1] as Piece;
  if (first.heads !== true) return undefined;
  let last = first;
  while (pieces[last.index + 1]?.role === "item") last = pieces[last.index + 1] as Piece;
  return {
    start: source.startOf(first) + extentOf(first).start,
    end: source.startOf(last) + extentOf(last).end,
  };
}

function collect(node: Node, piece: Piece, offset: number, found: Span[]): void {
  if (node.piece !== piece || offset < node.start || offset > node.end) return;
  found.push(node);
  if (node.type === "seq") for (const item of node.items) collect(item, piece, offset, found);
  else if (node.type === "map") {
    for (const pair of node.pairs) if (!pair.merged) collectPair(pair.key, pair.value, piece, offset, found);
  } else if (node.style === "double" || node.style === "single") {
    // First the words, then with their quotes.
    if (node.start < offset && offset < node.end) found.push({ start: node.start + 1, end: node.end - 1 });
  }
}

function collectPair(key: Node, value: Node, piece: Piece, offset: number, found: Span[]): void {
  if (key.piece !== piece) return;
  const end = value.piece === piece ? Math.max(key.end, value.end) : key.end;
  if (offset < key.start || offset > end) return;
  found.push({ start: key.start, end });
  if (offset <= key.end) found.push(key);
  else collect(value, piece, offset, found);
}

/** The clauses that an offset of a policy stands in. */
function clauseSpans(
  markdown: LanguageContext["session"]["workspace"]["markdown"],
  { kind, source }: WorkspaceFile,
  offset: number,
): Span[] {
  if (!(source instanceof MarkdownSource) || offset < source.body.start) return [];
  const spans: Span[] = [source.body];
  if (kind !== "policy") return spans;
  let clause = markdown?.readPolicyBody(source).clauses.find((it) => it.start <= offset && offset < it.end);
  let end = clause?.end ?? 0;
  for (; clause !== undefined; clause = clause.parent) {
    for (const below of clause.clauses) end = Math.max(end, below.end);
    spans.push({ start: clause.start, end });
  }
  return spans;
}
