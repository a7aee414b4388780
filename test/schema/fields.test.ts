import assert from "node:assert/strict";
import { keysOf, postFields } from "../../src/schema";
import { Anchors, type MapNode, readPiece, YamlSource } from "../../src/syntax";

function itemOf(text: string): MapNode {
  const anchors = new Anchors();
  for (const piece of new YamlSource("test.yaml", text).pieces) {
    const { item } = readPiece(piece, anchors);
    if (item?.type === "map") return item;
  }
  throw new Error("No item.");
}

describe("fields", () => {
  it("find every key of the schema", () => {
    const item = itemOf(
      `posts:\n  - { ${keysOf("post")
        .map((key) => `${key}: 1`)
        .join(", ")} }\n`,
    );
    const fields = postFields(item);
    for (const pair of item.pairs) assert.equal(fields[pair.key.value as keyof typeof fields], pair);
    assert.deepEqual(fields.other, []);
  });

  it("keep what the schema does not know, in order", () => {
    const { other, id } = postFields(itemOf("posts:\n  - x-a: 1\n    id: a\n    wibble: 2\n    3: c\n"));
    assert.equal(id?.value.type === "scalar" && id.value.value, "a");
    assert.deepEqual(
      other.map((pair) => pair.key.value),
      ["x-a", "wibble", 3],
    );
  });

  it("take the first of a key written twice, and own keys before merged ones", () => {
    const twice = postFields(itemOf("posts:\n  - title: a\n    title: b\n"));
    assert.equal(twice.title?.value.type === "scalar" && twice.title.value.value, "a");
    const merged = postFields(itemOf("posts:\n  - { <<: { title: base, owner: o }, title: own }\n"));
    assert.equal(merged.title?.value.type === "scalar" && merged.title.value.value, "own");
    assert.equal(merged.owner?.value.type === "scalar" && merged.owner.value.value, "o");
  });
});
