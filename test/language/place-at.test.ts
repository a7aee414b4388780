import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type PlaceAt, placeAt } from "../../src/language";
import { Anchors, type MapNode, type Node, type Piece, readPiece } from "../../src/syntax";
import type { WorkspaceFile } from "../../src/workspace";
import { openRoot } from "../rules/open-root";
import { openAt } from "./open";

/** What is expected of a place, in one line: `role path "word" [siblings] @indent`. */
async function check(marked: string, expected: string, path = "a.calendar.yaml"): Promise<void> {
  const { context, offset, text } = await openAt({ [path]: marked });
  const place = placeAt(context, path, offset);
  assert.ok(place !== undefined);
  const { start, word } = place;
  const written = text.slice(start + word.start, start + word.end);
  const siblings = place.siblings.map((key) => key.text).join(" ");
  assert.equal(
    `${place.role} ${place.path.join(".")} ${JSON.stringify(written)} [${siblings}] @${place.indent}`,
    expected,
  );
}

describe("language: place at", () => {
  it("finds keys and values of an item", async () => {
    await check("kind: calendar\nposts:\n  - id: a\n    own‸er: m\n", 'key posts.0 "owner" [id] @4');
    await check("posts:\n  - id: a\n    owner: m‸l\n    title: T\n", 'value posts.0.owner "ml" [] @4');
    await check("posts:\n  - i‸d: a\n    owner: ml\n", 'key posts.0 "id" [owner] @4');
  });

  it("finds what is half typed", async () => {
    await check("posts:\n  - id: a\n    own‸\n    title: T\n", 'key posts.0 "own" [id title] @4');
    await check("posts:\n  - id: a\n    owner:‸\n", 'value posts.0.owner "" [] @4');
    await check("posts:\n  - id: a\n    owner: ‸\n", 'value posts.0.owner "" [] @4');
    await check("posts:\n  - own‸\n    title: T\n", 'start posts.0 "own" [title] @4');
    await check("posts:\n  - id: a\n  - ‸", 'start posts.0 "" [] @4');
    await check("own‸\nposts:\n  - id: a\n", 'key  "own" [posts] @0');
    await check("kind: calendar\nown‸\n", 'key  "own" [kind] @0');
    await check("posts:\n  - id: a\nown‸\n", 'key  "own" [posts] @0');
    await check("title: spring\n  go‸es on\n", 'value title "goes on" [] @0');
  });

  it("finds empty lines by their indentation", async () => {
    await check("posts:\n  - id: a\n    ‸\n    title: T\n", 'key posts.0 "" [id title] @4');
    await check("posts:\n  - id: a\n   ‸\n", 'key posts.0 "" [id] @4');
    await check("posts:\n  - id: a\n  ‸\n", 'item posts "" [] @2');
    await check("posts:\n  - id: a\n‸\n", 'key  "" [posts] @0');
    await check("posts:\n- id: a\n‸\n", 'item posts "" [] @0');
    await check("posts:\n- id: a\now‸\n", 'key  "ow" [posts] @0');
    await check("posts:\n  ‸\n", 'start posts "" [] @2');
    await check(
      "posts:\n  - id: a\n    channels:\n      ‸\n    title: T\n",
      'start posts.0.channels "" [] @6',
    );
    await check("posts:\n  - id: a\n    channels:\n      - x\n      ‸\n", 'item posts.0.channels "" [] @6');
    await check(
      "posts:\n  - id: a\n    channels:\n      - ‸\n    title: T\n",
      'start posts.0.channels.0 "" [] @8',
    );
    await check("‸\nkind: calendar\ntitle: T\n", 'key  "" [kind title] @0');
  });

  it("finds its way in braces and brackets", async () => {
    await check(
      "posts:\n  - id: a\n    channels: [ig-‸\n    title: T\n",
      'value posts.0.channels.0 "ig-" [] @4',
    );
    await check("posts:\n  - id: a\n    channels: [a, ‸]\n", 'start posts.0.channels.1 "" [] @4');
    await check("posts:\n  - id: a\n    channels: [‸]\n", 'start posts.0.channels.0 "" [] @4');
    await check(
      "posts:\n  - id: a\n    media:\n      - { file: ‸ }\n",
      'value posts.0.media.0.file "" [] @6',
    );
    await check(
      "posts:\n  - id: a\n    media:\n      - { file: a.jpg, al‸ }\n",
      'key posts.0.media.0 "al" [file] @6',
    );
    await check("defaults: { ‸, owner: m }\nposts:\n  - id: a\n", 'key defaults "" [owner] @0');
    await check("defaults: { owner: ‸\nposts:\n  - id: a\n", 'value defaults.owner "" [] @0');
    await check("posts:\n  - { id: a, owner: ‸\n  - id: b\n", 'value posts.0.owner "" [] @2');
  });

  it("knows texts, quotes and comments", async () => {
    await check("posts:\n  - id: a\n    text: |\n      Hi ‸there\n", 'value posts.0.text "Hi there" [] @4');
    await check("posts:\n  - id: a\n    text: |\n      Hi\n    ‸\n", 'key posts.0 "" [id text] @4');
    await check('posts:\n  - id: a\n    title: "own‸er: x"\n', 'value posts.0.title "\\"owner: x\\"" [] @4');
    await check(
      'posts:\n  - id: a\n    title: "open‸\n    owner: m\n',
      'value posts.0.title "\\"open" [] @4',
    );
    await check("posts:\n  - id: a # wh‸y\n", 'comment posts.0.id "" [] @4');
    await check("posts:\n  - id: a\n    budget: 500 ‸\n", 'value posts.0.budget "500 " [] @4');
  });

  it("works in front matter and in a policy's blocks", async () => {
    await check("---\ntitle: T\nown‸\n---\n\nHello\n", 'key  "own" [title] @0', "a.post.md");
    await check("---\n‸\n---\n", 'key  "" [] @0', "a.post.md");
    await check(
      "---\nkind: policy\n---\n\n## A\n\n```yaml policy\napproval: { count: 1, ‸ }\n```\n",
      'key clauses.0.settings.approval "" [count] @0',
      "a.policy.md",
    );
    await check("---\ntitle: T\n---\n\nHel‸lo\n", 'none  "" [] @0', "a.post.md");
  });

  it("knows lists of the head whose items stand in pieces of their own", async () => {
    const { context, offset, path } = await openAt({
      "a.calendar.yaml": "kind: calendar\nwaive:\n  - rule: x\n  - rule: missing-budget\n    reason: b‸\n",
    });
    const place = placeAt(context, path, offset);
    const node = place?.levels[2]?.node;
    assert.equal(node?.type === "scalar" ? node.value : undefined, "b");
  });

  it("knows the entity, inside a plan too", async () => {
    const plan =
      "kind: plan\nversion: 1\nstrategy:\n  themes:\n    - id: garden\n      title: G‸\nobjectives:\n  - id: reach\n    title: R\n";
    const { context, offset, path } = await openAt({ "a.plan.yaml": plan });
    assert.deepEqual(placeAt(context, path, offset)?.entity?.ref, { kind: "theme", id: "garden" });
    const second = plan.replace("‸", "").indexOf("title: R");
    assert.deepEqual(placeAt(context, path, second)?.entity?.ref, { kind: "objective", id: "reach" });
  });
});

/** Every key and scalar of a tree with the path that leads to it. */
function* leaves(
  node: Node,
  path: ReadonlyArray<string | number>,
): Iterable<{ role: "key" | "value"; path: string; start: number; end: number }> {
  if (node.type === "map") {
    for (const { key, value } of (node as MapNode).pairs) {
      yield { role: "key", path: path.join("."), start: key.start, end: key.end };
      yield* leaves(value, [...path, String(key.value)]);
    }
  } else if (node.type === "seq") {
    for (const [index, item] of node.items.entries()) yield* leaves(item, [...path, index]);
  } else if (node.value !== null)
    yield { role: "value", path: path.join("."), start: node.start, end: node.end };
}

describe("language: the lines and the tree", () => {
  const ROOTS = ["test/fixtures/schema", "examples/en-health", "examples/fr-musee", "examples/needs-work"];
  for (const root of ROOTS) {
    it(`lead to the same places in ${root}`, async () => {
      const texts = textsIn(join(__dirname, "../..", root));
      const session = await openRoot(texts);
      const context = { session, language: "en" as const };
      let count = 0;
      for (const [path, text] of Object.entries(texts)) {
        const file = session.workspace.file(path);
        for (const piece of file?.source.pieces ?? []) {
          const start: number = file?.source.startOf(piece) ?? 0;
          for (const [node, base] of treesOf(piece, placeAt(context, path, start), file)) {
            for (const leaf of leaves(node, base)) {
              for (const offset of [leaf.start, (leaf.start + leaf.end) >> 1, leaf.end]) {
                const place = placeAt(context, path, start + offset);
                const found = place?.role === "start" ? "value" : place?.role;
                const written: string = JSON.stringify(text.slice(start + leaf.start, start + leaf.end));
                assert.equal(
                  `${found} ${place?.path.join(".")}`,
                  `${leaf.role} ${leaf.path}`,
                  `${path}: ${written}`,
                );
                count++;
              }
            }
          }
        }
      }
      assert.ok(count > 300, `${count}`);
    });
  }
});

type Path = ReadonlyArray<string | number>;

/** What a piece holds, with the way that leads to it. */
function treesOf(
  piece: Piece,
  place: PlaceAt | undefined,
  file: WorkspaceFile | undefined,
): Array<readonly [Node, Path]> {
  const { item, pair, heads, root } = readPiece(piece, new Anchors());
  const list = file?.items.get(piece)?.list;
  const trees: Array<readonly [Node, Path]> = [];
  if (item !== undefined && list !== undefined) trees.push([item, [list, 0]]);
  if (pair !== undefined && !heads) trees.push([pair.value, [String(pair.key.value)]]);
  if (root !== undefined) {
    const settings = ["clauses", 0, "settings"];
    const rule = ["clauses", 0, "rules", 0];
    trees.push([root, place?.area === "settings" ? settings : place?.area === "rule" ? rule : []]);
  }
  return trees;
}

/** The files of a folder that are ours; fixtures are called by their kind alone. */
function textsIn(folder: string): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.(ya?ml|md)$/.test(entry.name)) continue;
    const name = /^[a-z]+\.yaml$/i.test(entry.name) ? `a.${entry.name}` : entry.name;
    texts[name] = readFileSync(join(entry.parentPath, entry.name), "utf8");
  }
  return texts;
}
