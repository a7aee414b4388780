import assert from "node:assert/strict";
import fc from "fast-check";
import { MarkdownSource, YamlSource } from "../../src/syntax";
import type { TextSource } from "../../src/workspace";
import { yamlish } from "./yaml-arbitrary";

const LINE_END = /\r\n|\r|\n/g;

/** What the protocol says of a line and column, counted by hand over the whole text. */
function byHand(text: string, line: number, column: number): number {
  const starts = [0, ...[...text.matchAll(LINE_END)].map((it) => it.index + it[0].length)];
  const start = starts[line];
  if (start === undefined) return text.length;
  const rest = text.slice(start);
  const end = rest.search(/[\r\n]/);
  return start + Math.min(column, end < 0 ? rest.length : end);
}

function check(source: TextSource): void {
  const { text } = source;
  const lines = text.split(LINE_END);
  for (let line = 0; line <= lines.length + 1; line++) {
    for (const column of [0, 1, 3, (lines[line] ?? "").length, (lines[line] ?? "").length + 5]) {
      assert.equal(source.offsetAt({ line, column }), byHand(text, line, column), `${line}:${column}`);
    }
  }
  for (let offset = 0; offset <= text.length; offset++) {
    // No place stands between a carriage return and its line feed.
    if (text[offset] === "\n" && text[offset - 1] === "\r") continue;
    const piece = source.pieceAt(offset);
    const position = source.positionOf(piece, offset - source.startOf(piece));
    assert.equal(source.offsetAt(position), offset, `offset ${offset}`);
  }
}

const SAMPLES: ReadonlyArray<readonly [string, string]> = [
  ["an empty file", ""],
  ["no line end at the end", "kind: calendar\nposts:\n  - id: a\n  - id: b"],
  ["CRLF", "kind: calendar\r\nposts:\r\n  - id: a\r\n  - id: b\r\n"],
  ["CR alone", "kind: calendar\rposts:\r  - id: a\r"],
  ["a byte order mark", "\ufeffkind: calendar\nposts:\n  - id: a\n"],
  ["a lone byte order mark", "\ufeff"],
  ["blank lines", "\n\nkind: calendar\n\n\nposts:\n\n  - id: a\n\n"],
  ["characters of two units", "title: 🎉🎉 été\nposts:\n  - id: 🎉\n"],
  ["a merge conflict", "a: 1\n<<<<<<< ours\nb: 1\n=======\nb: 2\n>>>>>>> theirs\nc: 3\n"],
];

describe("the offset of a line and column", function () {
  this.timeout(60_000);

  for (const [name, text] of SAMPLES) {
    it(`of YAML: ${name}`, () => check(new YamlSource("a.yaml", text)));
    it(`of Markdown: ${name}`, () => check(new MarkdownSource("a.post.md", `---\n${text}\n---\nBody\n`)));
    it(`of plain Markdown: ${name}`, () => check(new MarkdownSource("a.post.md", text)));
  }

  it("clamps what is beyond", () => {
    const source = new YamlSource("a.yaml", "a: 1\nb: 2\n");
    assert.equal(source.offsetAt({ line: 0, column: 99 }), 4);
    assert.equal(source.offsetAt({ line: 99, column: 0 }), 10);
    assert.equal(source.offsetAt({ line: -1, column: 3 }), 0);
  });

  it("is the inverse of a place's line and column, for any text", () => {
    fc.assert(
      fc.property(yamlish, fc.constantFrom("\n", "\r\n", "\r"), (text, eol) =>
        check(new YamlSource("a.yaml", text.replaceAll("\n", eol))),
      ),
      { numRuns: 200 },
    );
  });

  it("stays so after edits", () => {
    fc.assert(
      fc.property(
        yamlish,
        fc.array(
          fc.tuple(fc.nat(200), fc.nat(20), fc.constantFrom("", "x", "\n", "\r\n", "- a\n", "b: 1\n")),
        ),
        (text, edits) => {
          const source = new YamlSource("a.yaml", text);
          for (const [start, length, insert] of edits) source.edit(start, start + length, insert);
          check(source);
        },
      ),
      { numRuns: 200 },
    );
  });
});
