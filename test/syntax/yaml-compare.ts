import assert from "node:assert/strict";
import { Anchors } from "../../src/syntax/anchors";
import { toData } from "../../src/syntax/data";
import { readFast } from "../../src/syntax/fast-reader";
import { readFully } from "../../src/syntax/full-reader";
import { readPiece } from "../../src/syntax/read-piece";
import { readingText } from "../../src/syntax/reading";
import { YamlSource } from "../../src/syntax/source";
import type { Node } from "../../src/syntax/tree";

/** A tree with its places, in a form that can be compared. */
function plain(node: Node | undefined): unknown {
  if (node === undefined) return undefined;
  const place = [node.type, node.piece.index, node.start, node.end];
  if (node.type === "scalar") return [...place, node.value, node.style];
  if (node.type === "seq") return [...place, node.flow, node.items.map(plain)];
  return [...place, node.flow, node.pairs.map((pair) => [plain(pair.key), plain(pair.value), pair.merged])];
}

/** Compares the two readers on every piece; tells how many pieces the fast one read. */
export function compare(text: string): { fast: number; pieces: number } {
  const source = new YamlSource("a.yaml", text);
  const forFast = new Anchors();
  const forFull = new Anchors();
  let fast = 0;
  let pieces = 0;
  for (const piece of source.pieces) {
    if (piece.role === "prelude" || piece.role === "rest") continue;
    pieces++;
    const readText = readingText(piece);
    const one = readFast(piece, readText, forFast);
    const two = readFully(piece, readText, forFull);
    if (one === undefined) {
      readFully(piece, readText, forFast);
      continue;
    }
    fast++;
    assert.deepEqual(two.problems, []);
    assert.deepEqual(plain(one.item), plain(two.item));
    assert.deepEqual(plain(one.root), plain(two.root));
    assert.deepEqual(plain(one.pair?.key), plain(two.pair?.key));
    assert.deepEqual(plain(one.pair?.value), plain(two.pair?.value));
    assert.equal(one.anchorsDefined, two.anchorsDefined);
    assert.equal(one.aliasesUsed, two.aliasesUsed);
    assert.equal(one.heads, two.heads);
  }
  return { fast, pieces };
}

/** The data of a file read piece by piece; undefined when something is wrong with it. */
export function dataOf(text: string): unknown {
  const source = new YamlSource("a.yaml", text);
  const anchors = new Anchors();
  const data: Record<string, unknown> = {};
  let list: unknown[] = [];
  for (const piece of source.pieces) {
    const reading = readPiece(piece, anchors);
    if (reading.problems.length > 0) return undefined;
    if (piece.role === "item") list.push(reading.item === undefined ? null : toData(reading.item));
    else if (reading.root !== undefined) return toData(reading.root);
    else if (reading.pair !== undefined) {
      if (reading.heads) {
        list = [];
        data[String(reading.pair.key.value)] = list;
      } else data[String(reading.pair.key.value)] = toData(reading.pair.value);
    }
  }
  return data;
}
