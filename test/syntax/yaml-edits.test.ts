import assert from "node:assert/strict";
import fc from "fast-check";
import { parse } from "yaml";
import {
  Anchors,
  appendItem,
  appendToList,
  applyEdits,
  type Data,
  insertEntry,
  insertPair,
  type MapNode,
  type Node,
  type Piece,
  type PieceReading,
  quoteScalar,
  readPiece,
  removeItem,
  removeListItem,
  removePair,
  type SeqNode,
  setKey,
  setValue,
  type TextEdit,
  YamlSource,
} from "../../src/syntax";
import { yamlFile } from "./yaml-arbitrary";

function readAll(source: YamlSource): Map<Piece, PieceReading> {
  const anchors = new Anchors();
  return new Map(source.pieces.map((piece) => [piece, readPiece(piece, anchors)]));
}

/** The value of a whole file by another reader; undefined when it is broken. */
function meaning(text: string): unknown {
  try {
    return parse(text.replace(/\r(?!\n)/g, "\n"), {
      merge: true,
      uniqueKeys: false,
      logLevel: "silent",
      maxAliasCount: -1,
    });
  } catch {
    return undefined;
  }
}

/** The first value of the entry `a` of a file. */
function entryValue(source: YamlSource, key = "a"): Node {
  for (const reading of readAll(source).values()) {
    if (reading.pair?.key.value === key) return reading.pair.value;
    const pair = reading.root?.get(key);
    if (pair !== undefined) return pair.value;
  }
  throw new Error(`no ${key}`);
}

function edited(text: string, change: (value: Node, source: YamlSource) => TextEdit | TextEdit[]): string {
  const source = new YamlSource("a.yaml", text);
  const edits = change(entryValue(source), source);
  return applyEdits(source, Array.isArray(edits) ? edits : [edits]) ?? "overlap";
}

const map = (value: Node): MapNode => value as MapNode;
const seq = (value: Node): SeqNode => value as SeqNode;

describe("edits of YAML", function () {
  this.timeout(60_000);

  it("put a value where one is, and where none is", () => {
    assert.equal(
      edited("a: b # c\n", (value) => setValue(value, "x")),
      "a: x # c\n",
    );
    assert.equal(
      edited("a: # c\n", (value) => setValue(value, "x")),
      "a: x # c\n",
    );
    assert.equal(
      edited("a:\r\n", (value) => setValue(value, "x")),
      "a: x\r\n",
    );
    assert.equal(
      edited("a: { b, c: 1 }\n", (value) => setValue(map(value).get("b")?.value as Node, "x")),
      "a: { b: x, c: 1 }\n",
    );
    assert.equal(
      edited("a: [b, 'c']\n", (value) => setValue(seq(value).items[1] as Node, "x")),
      "a: [b, x]\n",
    );
    assert.equal(
      edited("a: &l\n -\n - b\n", (value) => setValue(seq(value).items[0] as Node, "x")),
      "a: &l\n - x\n - b\n",
    );
  });

  it("add a key in block style", () => {
    const add = (text: string, after?: string[]): string =>
      edited(text, (value) => insertPair(map(value), "new", "1", after && { after }));
    assert.equal(add("a:\n  b: 1 # c\n  d: 2\nz: 1\n"), "a:\n  b: 1 # c\n  d: 2\n  new: 1\nz: 1\n");
    assert.equal(add("a:\n  b: 1 # c\n  d: 2\n", ["x", "b"]), "a:\n  b: 1 # c\n  new: 1\n  d: 2\n");
    assert.equal(
      add("a:\n  b:\n    - 1\n    - 2\n  d: 2\n", ["b"]),
      "a:\n  b:\n    - 1\n    - 2\n  new: 1\n  d: 2\n",
    );
    assert.equal(add("a:\n  b:\n  - 1\n  d: 2", ["b"]), "a:\n  b:\n  - 1\n  new: 1\n  d: 2");
    assert.equal(
      add("a:\r\n  b: |+\r\n    x\r\n\r\nz: 1\r\n"),
      "a:\r\n  b: |+\r\n    x\r\n\r\n  new: 1\r\nz: 1\r\n",
    );
    assert.equal(add("a:\n  b: x\n   y\n  d: 1\n", ["b"]), "a:\n  b: x\n   y\n  new: 1\n  d: 1\n");
  });

  it("add a key below one that is marked by a question mark", () => {
    const add = (text: string): string => edited(text, (value) => insertPair(map(value), "new", "1"));
    assert.equal(add("a:\n  ?  b\nz: 1\n"), "a:\n  ?  b\n  new: 1\nz: 1\n");
    assert.equal(add("a:\r\n  ?  b\r\nz: 1\r\n"), "a:\r\n  ?  b\r\n  new: 1\r\nz: 1\r\n");
  });

  it("add a key behind a block text that ends in a line of spaces", () => {
    const text = "a:\n b: |\n  c\n     ";
    assert.equal(
      edited(text, (value) => insertPair(map(value), "new", "1", { after: ["b"] })),
      `${text}\n new: 1`,
    );
  });

  it("add a key with lines below it", () => {
    assert.equal(
      edited("a:\n  b: 1\n", (value) => insertPair(map(value), "new", ["fr: x", "en: y"])),
      "a:\n  b: 1\n  new:\n    fr: x\n    en: y\n",
    );
    assert.equal(
      edited("a: { b: 1 }\n", (value) => insertPair(map(value), "new", ["fr: x", "en: y"])),
      "a: { b: 1, new: { fr: x, en: y } }\n",
    );
  });

  it("add a key to the item of a list", () => {
    const source = new YamlSource("a.yaml", "posts:\n  - id: a\n    text: b\n  - id: c\n");
    const [, first, second] = source.pieces;
    const readings = readAll(source);
    const edits = [first, second].map((piece) =>
      insertPair(readings.get(piece as Piece)?.item as MapNode, "owner", "m", { after: ["id"] }),
    );
    assert.equal(
      applyEdits(source, edits),
      "posts:\n  - id: a\n    owner: m\n    text: b\n  - id: c\n    owner: m\n",
    );
  });

  it("add a key in flow style", () => {
    const add = (text: string, after?: string[]): string =>
      edited(text, (value) => insertPair(map(value), "new", "1", after && { after }));
    assert.equal(add("a: { b: 1, c: 2 }\n"), "a: { b: 1, c: 2, new: 1 }\n");
    assert.equal(add("a: { b: 1, c: 2 }\n", ["b"]), "a: { b: 1, new: 1, c: 2 }\n");
    assert.equal(add("a: {}\n"), "a: { new: 1 }\n");
    assert.equal(add("a: { b: [1, 2], }\n"), "a: { b: [1, 2], new: 1, }\n");
  });

  it("remove a key", () => {
    const remove = (text: string, key: string): string =>
      edited(text, (value) => removePair(map(value), map(value).get(key) as never));
    assert.equal(remove("a:\n  b: 1 # c\n  d: 2\n", "b"), "a:\n  d: 2\n");
    assert.equal(remove("a:\n  b: 1\n  # keep\n  d: 2", "d"), "a:\n  b: 1\n  # keep\n");
    assert.equal(remove("a:\n  b:\n    - 1\n  d: 2\n", "b"), "a:\n  d: 2\n");
    assert.equal(remove("a:\n  b: 1\nz: 1\n", "b"), "a:\n  {}\nz: 1\n");
    assert.equal(remove("a: { b: 1, c: 2 }\n", "b"), "a: { c: 2 }\n");
    assert.equal(remove("a: { b: 1, c: 2 }\n", "c"), "a: { b: 1 }\n");
    assert.equal(remove("a: { b: 1 }\n", "b"), "a: {  }\n");
    assert.equal(remove("a: { b: 'x, }', c: it's, d: 1 }\n", "c"), "a: { b: 'x, }', d: 1 }\n");
  });

  it("remove a key behind a block text that keeps empty lines, and give it none", () => {
    const text = "a:\n  b: |+\n    x\n\n  c: 1\n\n\n  d: 2\n";
    assert.equal(
      edited(text, (value) => removePair(map(value), map(value).get("c") as never)),
      "a:\n  b: |+\n    x\n\n  d: 2\n",
    );
  });

  it("remove the first key of a list's item", () => {
    const remove = (text: string): string =>
      edited(text, (value) => {
        const item = map(seq(value).items[0] as Node);
        return removePair(item, item.pairs[0] as never);
      });
    assert.equal(remove("a: &l\n  - id: a # c\n    b: 1\n"), "a: &l\n  - b: 1\n");
    assert.equal(remove("a: &l\n  - id: a\n  - x\n"), "a: &l\n  - {}\n  - x\n");
    assert.equal(remove("a: &l\n  - id: a\n    # note\n    b: 1\n"), "a: &l\n  - \n    # note\n    b: 1\n");
  });

  it("add and remove items", () => {
    assert.equal(
      edited("a: [b]\n", (value) => appendItem(seq(value), "c")),
      "a: [b, c]\n",
    );
    assert.equal(
      edited("a: []\n", (value) => appendItem(seq(value), "c")),
      "a: [c]\n",
    );
    assert.equal(
      edited("a: &l\n  - b # x\n", (value) => appendItem(seq(value), "c")),
      "a: &l\n  - b # x\n  - c\n",
    );
    assert.equal(
      edited("a: &l\n- b\n- d: 1\n", (value) => appendItem(seq(value), ["c: 1", "d: 2"])),
      "a: &l\n- b\n- d: 1\n- c: 1\n  d: 2\n",
    );
    assert.equal(
      edited("a: &l\n  - b\n  - c\n", (value) => removeItem(seq(value), 0)),
      "a: &l\n  - c\n",
    );
    assert.equal(
      edited("a: &l\n- b\nz: 1\n", (value) => removeItem(seq(value), 0)),
      "a: &l\n []\nz: 1\n",
    );
    assert.equal(
      edited("a: [b, c, d]\n", (value) => removeItem(seq(value), 1)),
      "a: [b, d]\n",
    );
    assert.equal(
      edited("a: [b, c]\n", (value) => removeItem(seq(value), 1)),
      "a: [b]\n",
    );
    assert.equal(
      edited("a:\n  x:\n    - - b\n      - c\n", (value) =>
        removeItem(seq(seq(map(value).get("x")?.value as Node).items[0] as Node), 0),
      ),
      "a:\n  x:\n    - - c\n",
    );
  });

  it("add an entry to a file", () => {
    const add = (text: string, after?: string[]): string => {
      const source = new YamlSource("a.yaml", text);
      const readings = readAll(source);
      const edit = insertEntry(
        source,
        (piece) => readings.get(piece) as PieceReading,
        "new",
        "1",
        after && { after },
      );
      return applyEdits(source, [edit]) ?? "";
    };
    assert.equal(add(""), "new: 1\n");
    assert.equal(add("# note\n"), "# note\nnew: 1\n");
    assert.equal(add("a: 1"), "a: 1\nnew: 1");
    assert.equal(add("a: 1\n\n# end\n"), "a: 1\nnew: 1\n\n# end\n");
    assert.equal(add("a: 1\nb: 2\n", ["a"]), "a: 1\nnew: 1\nb: 2\n");
    assert.equal(add("a:\n  - b\n  - c\n\nd: 1\n", ["a"]), "a:\n  - b\n  - c\nnew: 1\n\nd: 1\n");
    assert.equal(add("{ a: 1 }\n"), "{ a: 1, new: 1 }\n");
  });

  it("add and remove items of a list that is cut in pieces", () => {
    const add = (text: string): string => {
      const source = new YamlSource("a.yaml", text);
      const readings = readAll(source);
      const edit = appendToList(source, (piece) => readings.get(piece) as PieceReading, "posts", [
        "id: x",
        "b: 1",
      ]);
      return applyEdits(source, [edit]) ?? "";
    };
    assert.equal(add("posts:\n  - id: a\n\nz: 1\n"), "posts:\n  - id: a\n  - id: x\n    b: 1\n\nz: 1\n");
    assert.equal(add("posts:\n- id: a\n"), "posts:\n- id: a\n- id: x\n  b: 1\n");
    assert.equal(add("posts:\n"), "posts:\n  - id: x\n    b: 1\n");
    assert.equal(add("posts: []\n"), "posts: [{ id: x, b: 1 }]\n");
    assert.equal(add("kind: x\n"), "kind: x\nposts:\n  - id: x\n    b: 1\n");
    const remove = (text: string, index: number): string => {
      const source = new YamlSource("a.yaml", text);
      const readings = readAll(source);
      const edits = removeListItem(
        source,
        (piece) => readings.get(piece) as PieceReading,
        source.pieces[index] as Piece,
      );
      return applyEdits(source, edits) ?? "";
    };
    assert.equal(remove("posts:\n  - a\n  - b\n", 1), "posts:\n  - b\n");
    assert.equal(remove("posts: # all\n  - a\nz: 1\n", 1), "posts: [] # all\nz: 1\n");
  });

  it("quote no more than is needed, and never less", () => {
    assert.equal(quoteScalar("Fair at noon"), "Fair at noon");
    assert.equal(quoteScalar("Fair: noon"), '"Fair: noon"');
    assert.equal(quoteScalar("a, b"), "a, b");
    assert.equal(quoteScalar("a, b", "flow"), '"a, b"');
    assert.equal(quoteScalar("@x"), '"@x"');
    assert.equal(quoteScalar("12"), '"12"');
    assert.equal(quoteScalar('say "x": y'), `'say "x": y'`);
    assert.equal(quoteScalar("a\nb"), '"a\\nb"');
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc
        .array(
          fc.constantFrom(
            "a",
            " ",
            ":",
            "#",
            "-",
            "?",
            "'",
            '"',
            "\\",
            "[",
            "}",
            ",",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "\n",
            "\t",
            "null",
            "1",
            "é",
            "\u00a0",
            "---",
            "<<",
            "~",
            ".",
          ),
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (value) => {
        for (const [prefix, suffix, context] of [
          ["a: ", "\nz: 1\n", "block"],
          ["a: [", ", 1]\n", "flow"],
          ["a: {b: ", "}\n", "flow"],
        ] as const) {
          const yaml = prefix + quoteScalar(value, context) + suffix;
          const source = new YamlSource("a.yaml", yaml);
          const readings = [...readAll(source).values()];
          assert.deepEqual(
            readings.flatMap((reading) => reading.problems),
            [],
            yaml,
          );
          const found = entryValue(source);
          const node =
            found.type === "seq" ? found.items[0] : found.type === "map" ? found.pairs[0]?.value : found;
          assert.equal((node as { value: Data }).value, value, yaml);
        }
        const yaml = `x:\n  ${quoteScalar(value, "key")}: 1\n`;
        const found = entryValue(new YamlSource("a.yaml", yaml), "x") as MapNode;
        assert.equal(found.pairs[0]?.key.value, value, yaml);
      }),
      { numRuns: 3000 },
    );
  });

  it("refuse to overlap", () => {
    const source = new YamlSource("a.yaml", "a: bcd\n");
    const piece = source.pieces[0] as Piece;
    const edit = (start: number, end: number): TextEdit => ({ piece, start, end, text: "x" });
    assert.equal(applyEdits(source, [edit(3, 5), edit(4, 6)]), undefined);
    assert.equal(applyEdits(source, [edit(3, 5), edit(3, 5)]), "a: xd\n");
    source.update("z: 1\n");
    assert.equal(applyEdits(source, [edit(3, 5)]), undefined);
  });

  it("change the one value and nothing else", () => {
    fc.assert(
      fc.property(
        yamlFile,
        fc.nat(),
        fc.nat(),
        fc.constantFrom("set", "key", "insert", "after", "remove", "append", "drop"),
        (text, where, which, what) => {
          const before = meaning(text);
          if (before === undefined || /[&*]|<</.test(text)) return;
          const source = new YamlSource("a.yaml", text);
          const readings = [...readAll(source).values()];
          if (readings.some((reading) => reading.problems.length > 0)) return;
          const keys = readings.flatMap((reading) =>
            reading.pair === undefined ? [] : [reading.pair.key.value],
          );
          if (new Set(keys).size < keys.length) return;
          // Every collection of the file, with a way to its place in the data.
          const nodes: { node: MapNode | SeqNode; path: (string | number)[] }[] = [];
          const walk = (node: Node, path: (string | number)[]): void => {
            if (node.type === "map") {
              if (node.pairs.length > 0) nodes.push({ node, path });
              for (const pair of node.pairs) walk(pair.value, [...path, String(pair.key.value)]);
            } else if (node.type === "seq") {
              nodes.push({ node, path });
              for (const [index, item] of node.items.entries()) walk(item, [...path, index]);
            }
          };
          let list: string | undefined;
          let count = 0;
          for (const reading of readings) {
            if (reading.pair !== undefined) {
              const key = String(reading.pair.key.value);
              list = reading.heads ? key : undefined;
              count = 0;
              if (!reading.heads) walk(reading.pair.value, [key]);
            } else if (reading.item !== undefined && list !== undefined) walk(reading.item, [list, count++]);
          }
          const chosen = nodes[where % Math.max(1, nodes.length)];
          if (chosen === undefined) return;
          const { node, path } = chosen;
          const expected = structuredClone(before) as never;
          // biome-ignore lint/suspicious/noExplicitAny: a way through data of any shape
          let target: any = expected;
          for (const step of path) target = target[step];
          let edits: TextEdit[];
          if (node.type === "map") {
            const pair = node.pairs[which % node.pairs.length] as (typeof node.pairs)[number];
            const key = String(pair.key.value);
            if (what === "set") {
              edits = [setValue(pair.value, "NEW")];
              target[key] = "NEW";
            } else if (what === "key") {
              edits = [setKey(pair, "new key")];
              target["new key"] = target[key];
              delete target[key];
            } else if (what === "insert" || what === "append") {
              edits = [insertPair(node, "new key", "NEW")];
              target["new key"] = "NEW";
            } else if (what === "after") {
              edits = [insertPair(node, "new key", ["x: 1", "y: 2"], { after: [key] })];
              target["new key"] = { x: 1, y: 2 };
            } else {
              edits = removePair(node, pair);
              delete target[key];
            }
          } else if (what === "insert" || what === "append" || node.items.length === 0) {
            edits = [appendItem(node, "NEW")];
            target.push("NEW");
          } else if (what === "set" || what === "key") {
            edits = [setValue(node.items[which % node.items.length] as Node, "NEW")];
            target[which % node.items.length] = "NEW";
          } else {
            edits = removeItem(node, which % node.items.length);
            target.splice(which % node.items.length, 1);
          }
          const result = applyEdits(source, edits) as string;
          assert.equal(typeof result, "string");
          assert.deepEqual(
            meaning(result),
            expected,
            `${JSON.stringify(text)} ${what} ${path} ${which}\n${JSON.stringify(result)}`,
          );
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 1500) * 2 },
    );
  });
});
