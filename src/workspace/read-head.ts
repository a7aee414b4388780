import { itemsOf, textOf } from "../model";
import {
  Anchors,
  conflictProblems,
  duplicateKeys,
  MapNode,
  MarkdownSource,
  type Node,
  Pair,
  type Piece,
  type Problem,
  readPiece,
  SeqNode,
  YamlSource,
} from "../syntax";
import { definedBy } from "./entity-lists";
import { startOfFile, type WorkspaceFile } from "./file";
import { nameBeforeKind } from "./file-kinds";
import { piecesOf, signatureOfNode } from "./signature";
import { Unit } from "./unit";

/** Reads everything of a file but the items of its lists: its keys, its lists' places, its header. */
export function readHead(file: WorkspaceFile): void {
  const { source } = file;
  file.anchors = new Anchors();
  file.headProblems = [];
  file.itemsShareAnchors = false;
  file.definesAnchors = false;
  file.lists.clear();
  const before = new Map(file.items);
  file.items.clear();
  if (source instanceof MarkdownSource) readFrontMatter(file, source);
  else if (source instanceof YamlSource) readEntries(file, source, before);
  if (file.itemsShareAnchors) file.definesAnchors = true;
  file.conflicted = source.conflicts.length > 0;
  if (file.conflicted) file.headProblems = [...conflictProblems(source), ...file.headProblems];
  readHeader(file);
}

function readFrontMatter(file: WorkspaceFile, source: MarkdownSource): void {
  const problems: Problem[] = [...source.problems];
  const piece = source.frontMatter;
  file.root = undefined;
  if (piece !== undefined) {
    const reading = readPiece(piece, file.anchors);
    problems.push(...reading.problems);
    file.root = reading.root;
  }
  file.headProblems = problems;
}

function readEntries(file: WorkspaceFile, source: YamlSource, before: ReadonlyMap<Piece, Unit>): void {
  const problems: Problem[] = [];
  const pairs: Pair[] = [];
  let list: { name: string; at: Pair } | undefined;
  // The entries of a list that holds no entities, which belong to the head.
  let own: { index: number; items: Node[] } | undefined;
  for (const piece of source.pieces) {
    if (piece.role === "item") {
      if (list === undefined) {
        const reading = readPiece(piece, file.anchors);
        problems.push(...reading.problems);
        continue;
      }
      if (own !== undefined) {
        const reading = readPiece(piece, file.anchors);
        problems.push(...reading.problems);
        if (reading.anchorsDefined) file.definesAnchors = true;
        if (reading.item !== undefined) own.items.push(reading.item);
        continue;
      }
      const old = before.get(piece);
      file.items.set(
        piece,
        old !== undefined && old.list === list.name ? old : new Unit(file, piece, list.name),
      );
      const known = file.lists.get(list.name);
      if (known === undefined) file.lists.set(list.name, { at: list.at.key, count: 1 });
      else known.count++;
      // Anchors of items may be used anywhere after them: such files are read as a whole.
      if (piece.text.includes("&") && readPiece(piece, file.anchors).anchorsDefined)
        file.itemsShareAnchors = true;
      continue;
    }
    if (own !== undefined) join(pairs, own);
    own = undefined;
    const reading = readPiece(piece, file.anchors);
    problems.push(...reading.problems);
    if (reading.anchorsDefined) file.definesAnchors = true;
    if (reading.root !== undefined) pairs.push(...reading.root.pairs);
    if (reading.pair === undefined) {
      if (piece.role === "entry") list = undefined;
      continue;
    }
    pairs.push(reading.pair);
    const key = reading.pair.key.value;
    list = reading.heads && typeof key === "string" ? { name: key, at: reading.pair } : undefined;
    if (list !== undefined && definedBy(file.kind, list.name) === undefined)
      own = { index: pairs.length - 1, items: [] };
  }
  if (own !== undefined) join(pairs, own);
  const whole = source.pieces.length === 1 && source.pieces[0]?.role === "whole";
  if (!whole) problems.push(...duplicateKeys(pairs.map((pair) => pair.key)));
  const first = pairs[0];
  const last = pairs[pairs.length - 1];
  file.root =
    first === undefined || last === undefined
      ? undefined
      : new MapNode(first.key.piece, first.key.start, last.value.end, pairs, false);
  for (const pair of pairs) {
    const key = pair.key.value;
    if (
      typeof key === "string" &&
      pair.value instanceof SeqNode &&
      pair.value.items.length > 0 &&
      !file.lists.has(key)
    ) {
      file.lists.set(key, { at: pair.key, count: pair.value.items.length });
    }
  }
  file.headProblems = problems;
}

/** Puts a list's entries, each in a piece of its own, into the list. */
function join(
  pairs: Pair[],
  { index, items }: { readonly index: number; readonly items: readonly Node[] },
): void {
  const pair = pairs[index];
  if (pair === undefined || items.length === 0) return;
  const { piece, start, end } = pair.value;
  pairs[index] = new Pair(pair.key, new SeqNode(piece, start, end, items, false));
}

/** What every entity of the file knows of it. */
function readHeader(file: WorkspaceFile): void {
  const { root } = file;
  file.id = textOf(root?.get("id")) ?? nameBeforeKind(file.path);
  file.timezone = textOf(root?.get("timezone"));
  const closed = root?.get("closed")?.value;
  file.closed = file.kind === "calendar" && closed?.type === "scalar" && closed.value === true;
  const defaults = root?.get("defaults")?.value;
  file.defaults = defaults?.type === "map" ? defaults : undefined;
  file.plan = root?.get("plan");
  file.intro = root?.get("kind")?.key ?? root?.pairs[0]?.key ?? startOfFile(file.source);
  file.signature = JSON.stringify([
    file.id,
    file.timezone,
    file.closed,
    textOf(file.plan),
    file.plan === undefined ? null : piecesOf(file.plan.value),
    file.defaults === undefined ? null : signatureOfNode(file.defaults),
    itemsOf(root?.get("waive")).length,
  ]);
}
