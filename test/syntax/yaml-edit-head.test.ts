import assert from "node:assert/strict";
import {
  appendItem,
  applyEdits,
  insertPair,
  type MapNode,
  removeItem,
  removePair,
  replaceValue,
  type SeqNode,
  type TextEdit,
  type YamlSource,
} from "../../src/syntax";
import { Workspace } from "../../src/workspace";

const PATH = "march.calendar.yaml";

/** Applies edits that are made of a file's head. */
function edited(text: string, make: (root: MapNode) => TextEdit | TextEdit[]): string {
  const workspace = new Workspace();
  workspace.apply([{ path: PATH, text }]);
  const file = workspace.file(PATH);
  assert.ok(file?.root !== undefined);
  const edits = make(file.root);
  const result = applyEdits(file.source as YamlSource, Array.isArray(edits) ? edits : [edits]);
  assert.ok(result !== undefined, "edits that can't be applied");
  return result;
}

function listIn(root: MapNode, key: string): SeqNode {
  const value = root.get(key)?.value;
  assert.ok(value?.type === "seq");
  return value;
}

const TEXT = `# Ours
kind: calendar
title: March # the month

# Whoever answers
defaults:
  owner: mlavoie
posts:
  - id: one
    title: One

  # The second
  - id: two
    title: Two
timezone: America/Toronto
# The end
`;

describe("a key of a file's head", () => {
  it("goes behind the key that is asked for", () => {
    assert.equal(
      edited(TEXT, (root) => insertPair(root, "version", "1", { after: ["kind"] })),
      TEXT.replace("kind: calendar\n", "kind: calendar\nversion: 1\n"),
    );
    assert.equal(
      edited(TEXT, (root) => insertPair(root, "plan", "year", { after: ["nothing", "title"] })),
      TEXT.replace("# the month\n", "# the month\nplan: year\n"),
    );
    assert.equal(
      edited(TEXT, (root) => insertPair(root, "plan", "year", { after: ["defaults"] })),
      TEXT.replace("  owner: mlavoie\n", "  owner: mlavoie\nplan: year\n"),
    );
  });

  it("goes behind the whole list that a key heads", () => {
    assert.equal(
      edited(TEXT, (root) => insertPair(root, "plan", "year", { after: ["posts"] })),
      TEXT.replace("    title: Two\n", "    title: Two\nplan: year\n"),
    );
  });

  it("goes to the end, before the last comment", () => {
    assert.equal(
      edited(TEXT, (root) => insertPair(root, "plan", "year")),
      TEXT.replace("Toronto\n", "Toronto\nplan: year\n"),
    );
    const list = "kind: calendar\nposts:\n- id: one\n- id: two";
    assert.equal(
      edited(list, (root) => insertPair(root, "plan", "year")),
      `${list}\nplan: year`,
    );
  });

  it("keeps the file's column and line ends", () => {
    const text = "  kind: calendar\r\n  posts:\r\n    - id: one\r\n";
    assert.equal(
      edited(text, (root) => insertPair(root, "defaults", ["owner: x"], { after: ["kind"] })),
      text.replace("calendar\r\n", "calendar\r\n  defaults:\r\n    owner: x\r\n"),
    );
  });

  it("of a mapping inside is not one of the head", () => {
    assert.equal(
      edited(TEXT, (root) => {
        const defaults = root.get("defaults")?.value;
        assert.ok(defaults?.type === "map");
        return insertPair(defaults, "deadline", "publish-3bd");
      }),
      TEXT.replace("  owner: mlavoie\n", "  owner: mlavoie\n  deadline: publish-3bd\n"),
    );
  });

  it("is taken out with its list", () => {
    const remove = (key: string) => edited(TEXT, (root) => removePair(root, root.get(key) ?? assert.fail()));
    assert.equal(remove("title"), TEXT.replace("title: March # the month\n", ""));
    assert.equal(
      remove("posts"),
      `${TEXT.slice(0, TEXT.indexOf("posts:"))}timezone: America/Toronto\n# The end\n`,
    );
  });
});

describe("a list that is cut", () => {
  const waived = "kind: calendar\nwaive:\n  - rule: a\n    reason: x\n  - rule: b\n# next\nposts: []\n";

  it("gets an item at its end", () => {
    assert.equal(
      edited(waived, (root) => appendItem(listIn(root, "waive"), ["rule: c", "reason: y"])),
      waived.replace("rule: b\n", "rule: b\n  - rule: c\n    reason: y\n"),
    );
  });

  it("loses an item, and the last one leaves brackets", () => {
    assert.equal(
      edited(waived, (root) => removeItem(listIn(root, "waive"), 0)),
      waived.replace("  - rule: a\n    reason: x\n", ""),
    );
    assert.equal(
      edited(waived, (root) => removeItem(listIn(root, "waive"), 1)),
      waived.replace("  - rule: b\n", ""),
    );
    const single = "waive:\n- rule: a\nposts: []\n";
    assert.equal(
      edited(single, (root) => removeItem(listIn(root, "waive"), 0)),
      "waive: []\nposts: []\n",
    );
  });

  it("is replaced as a whole", () => {
    assert.equal(
      edited(waived, (root) => replaceValue(listIn(root, "waive"), "none")),
      "kind: calendar\nwaive: none\n# next\nposts: []\n",
    );
  });
});
