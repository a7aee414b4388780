import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { QUICK } from "../../src/schema/generated/quick";
import * as validators from "../../src/schema/generated/validators";
import {
  Anchors,
  MapNode,
  type Node,
  Pair,
  readPiece,
  ScalarNode,
  SeqNode,
  toData,
  YamlSource,
} from "../../src/syntax";

const EXAMPLES = join(__dirname, "../../examples");

/** Every mapping of the examples, as a check would read it. */
function mappings(): MapNode[] {
  const found: MapNode[] = [];
  const walk = (node: Node): void => {
    if (node.type === "map") {
      found.push(node);
      for (const { value } of node.pairs) walk(value);
    } else if (node.type === "seq") node.items.forEach(walk);
  };
  for (const folder of readdirSync(EXAMPLES)) {
    if (folder.includes(".")) continue;
    for (const name of readdirSync(join(EXAMPLES, folder)).filter((it) => it.endsWith(".yaml"))) {
      const source = new YamlSource(name, readFileSync(join(EXAMPLES, folder, name), "utf8"));
      const anchors = new Anchors();
      const pairs: Pair[] = [];
      for (const piece of source.pieces) {
        const { item, pair, root } = readPiece(piece, anchors);
        if (item !== undefined) walk(item);
        if (root !== undefined) walk(root);
        if (pair !== undefined) {
          pairs.push(pair);
          walk(pair.value);
        }
      }
      const first = pairs[0];
      if (first !== undefined) found.push(new MapNode(first.key.piece, 0, 0, pairs, false));
    }
  }
  return found;
}

/** A value with one place in it changed. */
function changed(node: Node, random: () => number): Node {
  const odd = [null, true, 7, -1, "", "x", "2027-02-30", "500$", "published", "http://example.org"];
  if (node.type === "scalar" || random() < 0.1) {
    const value = odd[Math.floor(random() * odd.length)] ?? null;
    return new ScalarNode(node.piece, node.start, node.end, value, "plain");
  }
  if (node.type === "seq") {
    const at = Math.floor(random() * node.items.length);
    const items = node.items.map((item, index) => (index === at ? changed(item, random) : item));
    return new SeqNode(node.piece, node.start, node.end, items, node.flow);
  }
  const at = Math.floor(random() * node.pairs.length);
  const pairs = node.pairs.flatMap((pair, index) => {
    if (index !== at) return [pair];
    const choice = random();
    if (choice < 0.15) return [];
    if (choice < 0.3) {
      return [
        new Pair(new ScalarNode(pair.key.piece, 0, 0, `${String(pair.key.value)}x`, "plain"), pair.value),
      ];
    }
    return [new Pair(pair.key, changed(pair.value, random))];
  });
  return new MapNode(node.piece, node.start, node.end, pairs, node.flow);
}

describe("the quick checks", () => {
  const all = mappings();
  const table = validators as unknown as Record<string, (data: unknown) => boolean>;

  for (const [name, isRight] of Object.entries(QUICK)) {
    const validate = table[name] ?? table[`${name}Head`];

    it(`never accept what the schema of ${name} refuses`, () => {
      assert.ok(validate !== undefined, name);
      fc.assert(
        fc.property(
          fc.nat(all.length - 1),
          fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 12, maxLength: 12 }),
          (index, numbers) => {
            let next = 0;
            const random = () => numbers[next++ % numbers.length] ?? 0;
            const node = all[index] as MapNode;
            for (const candidate of [node, changed(node, random)]) {
              // A key left empty counts as absent: that is the one thing in which they may differ.
              if (isRight(candidate) && !JSON.stringify(toData(candidate)).includes("null")) {
                assert.equal(validate(toData(candidate)), true, JSON.stringify(toData(candidate)));
              }
            }
          },
        ),
        { numRuns: 400 },
      );
    });

    it(`accept ${name === "post" ? "posts" : name} of the examples without the compiled schema`, () => {
      const right = all.filter((node) => validate?.(toData(node)) === true);
      const accepted = right.filter((node) => isRight(node));
      if (
        ["post", "person", "channel", "step", "objective", "calendar", "people", "channels"].includes(name)
      ) {
        assert.ok(accepted.length > 0, name);
      }
      for (const node of accepted) assert.equal(validate?.(toData(node)), true);
    });
  }
});
