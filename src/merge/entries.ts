import { diff3MergeRegions } from "node-diff3";
import { type Block, type Entry, indentOf, isLead, readBlock } from "./blocks";
import { conflictOf, type Labels, type MergedLines, mergeLines, sameLines } from "./lines";

type Lines = readonly string[];

const NOTHING: MergedLines = { lines: [], conflicts: 0 };

/** Merges three versions of what stands under a key, in an item or in a whole file: entry by entry where they are blocks. */
export function mergeBody(base: Lines, ours: Lines, theirs: Lines, labels: Labels): MergedLines {
  if (sameLines(ours, theirs) || sameLines(base, theirs)) return { lines: ours, conflicts: 0 };
  if (sameLines(base, ours)) return { lines: theirs, conflicts: 0 };
  const a = readBlock(ours);
  const b = readBlock(theirs);
  const o = base.length === 0 ? emptyLike(a) : readBlock(base);
  if (a === undefined || b === undefined || o === undefined || a.kind !== b.kind || a.kind !== o.kind)
    return mergeLines(base, ours, theirs, labels);
  const keyed = a.kind === "map" || (a.keyed && b.keyed && o.keyed);
  const entries = keyed ? mergeKeyed(o, a, b, labels) : mergeSequence(o, a, b, labels);
  return joined([entries, mergeLines(o.tail, a.tail, b.tail, labels)]);
}

function emptyLike(block: Block | undefined): Block | undefined {
  return block === undefined ? undefined : { ...block, entries: [], tail: [], keyed: true };
}

function joined(parts: readonly MergedLines[]): MergedLines {
  return {
    lines: parts.flatMap(({ lines }) => lines),
    conflicts: parts.reduce((sum, { conflicts }) => sum + conflicts, 0),
  };
}

/** Entries that are known by name: where they stand does not matter for what they say. */
function mergeKeyed(base: Block, ours: Block, theirs: Block, labels: Labels): MergedLines {
  const o = byId(base);
  const a = byId(ours);
  const b = byId(theirs);
  return joined(orderOf(o, a, b).map((id) => mergeEntry(base.kind, o.get(id), a.get(id), b.get(id), labels)));
}

function byId({ entries }: Block): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

type ById = ReadonlyMap<string, Entry>;

/** The order of who changed it, with the other's additions after what they stood behind. */
function orderOf(base: ById, ours: ById, theirs: ById): readonly string[] {
  const [frame, other] =
    keepsOrder(base, theirs) || !keepsOrder(base, ours) ? [ours, theirs] : [theirs, ours];
  const after = new Map<string | undefined, string[]>();
  let behind: string | undefined;
  for (const id of other.keys()) {
    if (frame.has(id)) behind = id;
    else {
      const list = after.get(behind);
      if (list === undefined) after.set(behind, [id]);
      else list.push(id);
    }
  }
  const order = [...(after.get(undefined) ?? [])];
  for (const id of frame.keys()) order.push(id, ...(after.get(id) ?? []));
  return order;
}

function keepsOrder(base: ById, other: ById): boolean {
  const left = [...base.keys()].filter((id) => other.has(id));
  const right = [...other.keys()].filter((id) => base.has(id));
  return sameLines(left, right);
}

function mergeEntry(
  kind: Block["kind"],
  base: Entry | undefined,
  ours: Entry | undefined,
  theirs: Entry | undefined,
  labels: Labels,
): MergedLines {
  const o = base?.lines;
  const a = ours?.lines;
  const b = theirs?.lines;
  if (same(a, b) || same(o, b)) return a === undefined ? NOTHING : { lines: a, conflicts: 0 };
  if (same(o, a)) return b === undefined ? NOTHING : { lines: b, conflicts: 0 };
  // One took out what the other changed.
  if (a === undefined || b === undefined) return conflictOf(a ?? [], b ?? [], labels);
  return (
    (kind === "map" ? mergePair(o ?? [], a, b, labels) : mergeItem(o ?? [], a, b, labels)) ??
    mergeLines(o ?? [], a, b, labels)
  );
}

/**
 * Lists that are as long as they were: each place keeps its change, where one side made it. Neighbours that say the same
 * can't be told apart by their lines, and one of them would come out twice. Undefined where both changed one place.
 */
function mergeInPlace(base: Block, ours: Block, theirs: Block): MergedLines | undefined {
  const { length } = base.entries;
  if (length === 0 || ours.entries.length !== length || theirs.entries.length !== length) return undefined;
  const lines: string[] = [];
  for (let at = 0; at < length; at++) {
    const [o, a, b] = [base, ours, theirs].map(({ entries }) => entries[at]?.lines);
    const merged = same(a, b) || same(o, b) ? a : same(o, a) ? b : undefined;
    if (merged === undefined) return undefined;
    lines.push(...merged);
  }
  return { lines, conflicts: 0 };
}

function same(a: Lines | undefined, b: Lines | undefined): boolean {
  return a === undefined || b === undefined ? a === b : sameLines(a, b);
}

interface Parts {
  readonly lead: Lines;
  readonly head: string;
  readonly body: Lines;
}

function partsOf(lines: Lines): Parts {
  const at = lines.findIndex((line) => !isLead(line));
  return { lead: lines.slice(0, at), head: lines[at] ?? "", body: lines.slice(at + 1) };
}

/** A key with a block below it; undefined where the value stands on the key's line. */
function mergePair(base: Lines, ours: Lines, theirs: Lines, labels: Labels): MergedLines | undefined {
  const a = partsOf(ours);
  const b = partsOf(theirs);
  const o = base.length === 0 ? { lead: [], head: a.head, body: [] } : partsOf(base);
  const holdsBlock = ({ head, body }: Parts) =>
    /:\s*(?:#.*)?$/.test(head) && (body.length > 0 || base.length === 0);
  if (![a, b, o].every(holdsBlock)) return undefined;
  const head = mergeLines([o.head], [a.head], [b.head], labels);
  if (head.conflicts > 0) return undefined;
  return joined([
    mergeLines(o.lead, a.lead, b.lead, labels),
    head,
    mergeBody(o.body, a.body, b.body, labels),
  ]);
}

/** An item that is a map: its dash is taken off for the time of the merge. */
function mergeItem(base: Lines, ours: Lines, theirs: Lines, labels: Labels): MergedLines | undefined {
  const a = partsOf(ours);
  const b = partsOf(theirs);
  const o = base.length === 0 ? undefined : partsOf(base);
  const dash = indentOf(a.head);
  if (indentOf(b.head) !== dash || (o !== undefined && indentOf(o.head) !== dash)) return undefined;
  const inner = ({ head, body }: Parts) => [`${head.slice(0, dash)} ${head.slice(dash + 1)}`, ...body];
  if ([a, b, o].some((it) => it !== undefined && readBlock(inner(it))?.kind !== "map")) return undefined;
  const lead = mergeLines(o?.lead ?? [], a.lead, b.lead, labels);
  const merged = mergeBody(o === undefined ? [] : inner(o), inner(a), inner(b), labels);
  const first = merged.lines.findIndex((line) => !isLead(line));
  const head = merged.lines[first];
  // A conflict about the first key would stand where the dash has to be.
  if (head === undefined || !head.startsWith(" ".repeat(dash + 1))) return undefined;
  const lines = [...merged.lines];
  lines[first] = `${head.slice(0, dash)}-${head.slice(dash + 1)}`;
  return joined([lead, { lines, conflicts: merged.conflicts }]);
}

/** Items without a name, such as lines of a list of words: what both added is kept, what both changed is a conflict. */
function mergeSequence(base: Block, ours: Block, theirs: Block, labels: Labels): MergedLines {
  const inPlace = mergeInPlace(base, ours, theirs);
  if (inPlace !== undefined) return inPlace;
  const texts = ({ entries }: Block) => entries.map(({ lines }) => lines.join("\n"));
  const linesOf = ({ entries }: Block, from: number, length: number) =>
    entries.slice(from, from + length).flatMap(({ lines }) => lines);
  const versions = { a: ours, o: base, b: theirs };
  const parts: MergedLines[] = [];
  for (const region of diff3MergeRegions(texts(ours), texts(base), texts(theirs))) {
    if (region.stable) {
      const { buffer, bufferStart, bufferLength } = region;
      parts.push({ lines: linesOf(versions[buffer], bufferStart, bufferLength), conflicts: 0 });
      continue;
    }
    const a = linesOf(ours, region.aStart, region.aLength);
    const b = linesOf(theirs, region.bStart, region.bLength);
    if (region.oLength === 0) parts.push({ lines: sameLines(a, b) ? a : [...a, ...b], conflicts: 0 });
    else parts.push(mergeLines(linesOf(base, region.oStart, region.oLength), a, b, labels));
  }
  return joined(parts);
}
