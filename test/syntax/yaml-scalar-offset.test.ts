import assert from "node:assert/strict";
import fc from "fast-check";
import {
  Anchors,
  type Node,
  type Piece,
  placeInScalar,
  readPiece,
  type ScalarNode,
  scalarOffset,
  YamlSource,
} from "../../src/syntax";
import { mutatedFile, yamlFile } from "./yaml-arbitrary";

function scalarsOf(text: string): ScalarNode[] {
  const found: ScalarNode[] = [];
  const sound = new Set<Piece>();
  const walk = (node: Node): void => {
    // An alias leads to another piece.
    if (!sound.has(node.piece)) return;
    if (node.type === "scalar") found.push(node);
    else if (node.type === "seq") node.items.forEach(walk);
    else {
      for (const pair of node.pairs) {
        found.push(pair.key);
        walk(pair.value);
      }
    }
  };
  const anchors = new Anchors();
  for (const piece of new YamlSource("a.yaml", text).pieces) {
    const reading = readPiece(piece, anchors);
    if (reading.problems.length > 0) continue;
    sound.add(piece);
    for (const node of [reading.pair?.value, reading.item, reading.root]) if (node !== undefined) walk(node);
  }
  return found;
}

function first(text: string): ScalarNode {
  return scalarsOf(text)[0] as ScalarNode;
}

/** What a source stretch may be that stands for one character. */
function standsFor(source: string, char: string, style: string): boolean {
  if (source === char) return true;
  if (style === "single" && char === "'") return source === "''";
  if (style === "double" && source.startsWith("\\") && !/[\r\n]/.test(source)) {
    const json = source
      .replace(/^\\x(..)$/, "\\u00$1")
      .replace(/^\\U0*([0-9A-Fa-f]+)$/, (_, hex: string) =>
        JSON.stringify(String.fromCodePoint(Number.parseInt(hex, 16))).slice(1, -1),
      );
    if (/^\\[ evaN_LP0\t]$/.test(source)) return true;
    const text = JSON.parse(`"${json}"`) as string;
    return text.includes(char);
  }
  // A folded line end, or empty lines.
  return (char === " " || char === "\n") && (/^\s*$/.test(source) || /[\r\n]/.test(source));
}

describe("places in a scalar", function () {
  this.timeout(60_000);

  const slice = (text: string, word: string): string => {
    const node = first(text);
    const from = String(node.value).indexOf(word);
    const place = placeInScalar(node, from, from + word.length);
    return node.piece.text.slice(place.start, place.end);
  };

  it("lead through quotes, escapes, folding and indentation", () => {
    assert.equal(slice("a: one two\n", "two"), "two");
    assert.equal(slice("a: one\n  two\n", "two"), "two");
    assert.equal(slice("a: 'l''été ici'\n", "été"), "été");
    assert.equal(slice("a: 'l''été ici'\n", "l'été"), "l''été");
    assert.equal(slice('a: "\\u00e9t\\u00e9 \\"x\\" ici"\n', "été"), "\\u00e9t\\u00e9");
    assert.equal(slice('a: "one\n\n  two"\n', "two"), "two");
    assert.equal(slice("a: |\n  one\n\n    two\n", "two"), "two");
    assert.equal(slice("a: |2\n    one\n  two\n", "two"), "two");
    assert.equal(slice("a: >-\r\n  one\r\n  two\r\n", "two"), "two");
    assert.equal(slice("a: |\n  one\n  two\n", "one\ntwo"), "one\n  two");
    assert.equal(slice("a: 12\n", "12"), "12");
  });

  it("end where the text ends", () => {
    const node = first('a: "one"\n');
    assert.equal(scalarOffset(node, 3), 7);
    assert.equal(scalarOffset(node, 99), 7);
    const { start, end } = placeInScalar(first("a: one\n"), 3, 3);
    assert.deepEqual([start, end], [6, 6]);
  });

  it("hold for every character of every scalar", () => {
    fc.assert(
      fc.property(fc.oneof(yamlFile, mutatedFile), (text) => {
        for (const node of scalarsOf(text)) {
          if (typeof node.value !== "string") continue;
          let last = node.start;
          for (let index = 0; index < node.value.length; index++) {
            const { start, end } = placeInScalar(node, index, index + 1);
            // A lone carriage return is read as the line end it is.
            const source = node.piece.text.slice(start, end).replace(/\r(?!\n)/g, "\n");
            const char = node.value[index] as string;
            assert.ok(start >= last, `${JSON.stringify(text)} ${index}`);
            const unwritten = start === end && char === "\n";
            assert.ok(
              unwritten || standsFor(source, char, node.style),
              `${JSON.stringify(text)}: ${JSON.stringify(char)} at ${JSON.stringify(source)}`,
            );
            last = start;
          }
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 1500) * 2 },
    );
  });
});
