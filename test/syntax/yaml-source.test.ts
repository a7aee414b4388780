import assert from "node:assert/strict";
import fc from "fast-check";
import type { Piece } from "../../src/syntax/piece";
import { YamlSource } from "../../src/syntax/source";
import { yamlish } from "./yaml-arbitrary";

type Shape = [role: string, text: string];

function shapes(text: string): Shape[] {
  return new YamlSource("a.yaml", text).pieces.map((piece) => [piece.role, piece.text]);
}

/** Everything that must be equal in a file that was edited and in one that was read afresh. */
function facts(source: YamlSource): unknown[] {
  return source.pieces.map((piece, index) => [
    piece.role,
    piece.text,
    piece.readText,
    piece.heads,
    piece.misplaced,
    piece.index === index,
    source.startOf(piece),
    source.lineOf(piece),
  ]);
}

describe("cutting a YAML file", function () {
  this.timeout(60_000);

  it("cuts entries and the items of a top-level list", () => {
    assert.deepEqual(
      shapes(
        "# note\nkind: calendar\nposts:\n  # first\n  - id: a\n    text: x\n\n  # second\n  - id: b\nend: 1\n",
      ),
      [
        ["prelude", "# note\n"],
        ["entry", "kind: calendar\n"],
        ["entry", "posts:\n  # first\n"],
        ["item", "  - id: a\n    text: x\n\n  # second\n"],
        ["item", "  - id: b\n"],
        ["entry", "end: 1\n"],
      ],
    );
  });

  it("cuts lists that are not indented", () => {
    assert.deepEqual(shapes("posts:\n- a\n-\n  b: 1\nx: 1"), [
      ["entry", "posts:\n"],
      ["item", "- a\n"],
      ["item", "-\n  b: 1\n"],
      ["entry", "x: 1"],
    ]);
  });

  it("leaves nested values whole", () => {
    assert.deepEqual(shapes("a:\n  b:\n    - 1\nc: |\n  - x\nd: {\n  - y\n}\n").length, 3);
  });

  it("takes a line that can't be a key to the piece before", () => {
    assert.deepEqual(
      shapes('posts:\n  - text: "a\nb"\n  - id: x\n').map(([role]) => role),
      ["entry", "item", "item"],
    );
  });

  it("reads no second document", () => {
    assert.deepEqual(shapes("---\na: 1\n---\nb: 2\n"), [
      ["prelude", "---\n"],
      ["entry", "a: 1\n"],
      ["rest", "---\nb: 2\n"],
    ]);
    assert.deepEqual(shapes("a: 1\n...\n"), [
      ["entry", "a: 1\n"],
      ["rest", "...\n"],
    ]);
  });

  it("leaves whole what is no block mapping", () => {
    for (const text of ["{a: 1}\n", "- a\n- b\n", "just words\nand more\n", "--- {a: 1}\n", '"quoted"\n']) {
      assert.deepEqual(shapes(text), [["whole", text]]);
    }
    assert.deepEqual(
      shapes("").map(([role]) => role),
      ["prelude"],
    );
    assert.deepEqual(
      shapes("# a\n\n").map(([role]) => role),
      ["prelude"],
    );
  });

  it("keeps a first line that lacks its colon in the mapping", () => {
    assert.deepEqual(
      shapes("kind calendar\nversion: 1\n").map(([role]) => role),
      ["entry", "entry"],
    );
  });

  it("cuts with any line end", () => {
    for (const eol of ["\n", "\r\n", "\r"]) {
      const text = ["a: 1", "posts:", "  - b", "  - c", ""].join(eol);
      const source = new YamlSource("a.yaml", text);
      assert.deepEqual(
        source.pieces.map((piece) => [piece.role, source.lineOf(piece)]),
        [
          ["entry", 0],
          ["entry", 1],
          ["item", 2],
          ["item", 3],
        ],
      );
      const last = source.pieces[3] as Piece;
      assert.deepEqual(source.positionOf(last, 4), { line: 3, column: 4 });
    }
  });

  it("bears a byte order mark", () => {
    const source = new YamlSource("a.yaml", "\uFEFFkind: x\nb: 1\n");
    assert.deepEqual(
      source.pieces.map((piece) => piece.role),
      ["prelude", "entry", "entry"],
    );
    assert.deepEqual(source.positionOf(source.pieces[1] as Piece, 2), { line: 0, column: 3 });
  });

  it("blanks the other side of a conflict for reading", () => {
    const text = "a: 1\n<<<<<<< ours\nb: 1\n=======\nb: 2\n>>>>>>> theirs\nc: 3\n";
    const source = new YamlSource("a.yaml", text);
    assert.equal(source.conflicts.length, 1);
    assert.deepEqual(
      source.pieces.map((piece) => piece.role),
      ["entry", "entry", "entry"],
    );
    assert.equal(source.pieces.map((piece) => piece.readText ?? piece.text).join("").length, text.length);
    assert.ok(!source.pieces.some((piece) => (piece.readText ?? piece.text).includes("b: 2")));
  });

  it("gives pieces that joined are the text", () => {
    fc.assert(
      fc.property(fc.oneof(yamlish, fc.string({ unit: "binary" })), (text) => {
        const source = new YamlSource("a.yaml", text);
        assert.equal(source.pieces.map((piece) => piece.text).join(""), text);
        assert.equal(source.length, text.length);
        for (const piece of source.pieces)
          assert.equal((piece.readText ?? piece.text).length, piece.text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives after edits the pieces of a fresh cut", () => {
    const edit = fc.record({
      at: fc.nat(),
      length: fc.oneof(fc.constant(0), fc.nat(30)),
      text: fc.oneof(fc.constant(""), yamlish),
    });
    fc.assert(
      fc.property(
        yamlish,
        yamlish,
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (one, two, edits, byUpdate) => {
          const source = new YamlSource("a.yaml", one + two);
          for (const { at, length, text } of edits) {
            const start = at % (source.length + 1);
            const end = Math.min(source.length, start + length);
            const before = source.text;
            const expected = before.slice(0, start) + text + before.slice(end);
            const old = [...source.pieces];
            const { removed, added } = byUpdate ? source.update(expected) : source.edit(start, end, text);
            assert.equal(source.text, expected);
            assert.deepEqual(facts(source), facts(new YamlSource("a.yaml", expected)));
            assert.deepEqual(
              source.pieces.filter((piece) => !old.includes(piece)),
              added,
            );
            assert.deepEqual(
              old.filter((piece) => !source.pieces.includes(piece)),
              removed,
            );
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("answers positions as an editor does", () => {
    fc.assert(
      fc.property(yamlish, fc.nat(), (text, at) => {
        const source = new YamlSource("a.yaml", text);
        const offset = at % (text.length + 1);
        const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
        // Between the two characters of a line end both answers are the same line.
        if (text[offset - 1] === "\r" && text[offset] === "\n") return;
        const piece = source.pieceAt(offset);
        assert.deepEqual(source.positionOf(piece, offset - source.startOf(piece)), {
          line: lines.length - 1,
          column: lines.at(-1)?.length,
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("edits a long file without reading all of it", () => {
    const text = `posts:\n${"  - id: a\n    text: some words\n".repeat(50_000)}`;
    const source = new YamlSource("a.yaml", text);
    const middle = Math.floor(text.length / 2);
    for (let index = 0; index < 20; index++) source.edit(middle, middle, "x");
    const began = performance.now();
    for (let index = 0; index < 100; index++) source.edit(middle, middle, "x");
    const each = (performance.now() - began) / 100;
    // A tenth of what joining the text would cost; it is about 0.05 ms.
    assert.ok(each < 2, `${each} ms`);
  });
});
