import assert from "node:assert/strict";
import fc from "fast-check";
import { loadMarkdown, type Markdown, MarkdownSource } from "../../src/syntax/markdown";
import type { Piece, Place } from "../../src/syntax/piece";
import { anyMarkdown } from "./markdown-texts";

const shape = (source: MarkdownSource) =>
  source.pieces.map((piece) => [piece.role, piece.text, piece.readText]);
const textAt = (place: Place) => place.piece.text.slice(place.start, place.end);

describe("Markdown source", () => {
  let markdown: Markdown;
  before(async () => {
    markdown = await loadMarkdown();
  });

  const policy = [
    "---",
    "kind: policy",
    "---",
    "# Règles",
    "",
    "```yaml policy",
    "approval: 1",
    "```",
    "- item",
    "  ~~~yml rule",
    "  id: a",
    "",
    "  for: post",
    "  ~~~",
    "",
  ].join("\n");

  it("cuts the front matter out of a post", () => {
    const source = new MarkdownSource("a.post.md", "---\r\nid: a\r\n---\r\nText");
    assert.deepEqual(shape(source), [
      ["prelude", "---\r\n", undefined],
      ["whole", "id: a\r\n", undefined],
      ["rest", "---\r\nText", undefined],
    ]);
    assert.equal(source.frontMatter, source.pieces[1]);
    assert.equal(source.text.slice(source.body.start, source.body.end), "Text");
  });

  it("cuts the blocks out of a policy, with their true offsets", () => {
    const source = new MarkdownSource("a.policy.md", policy, markdown.findBlocks);
    assert.deepEqual(
      source.blocks.map((block) => [block.kind, block.piece.text, textAt(block.fence)]),
      [
        ["policy", "approval: 1\n", "```yaml policy"],
        ["rule", "  id: a\n\n  for: post\n", "~~~yml rule"],
      ],
    );
    const piece = source.blocks[1]?.piece as Piece;
    assert.equal(source.startOf(piece), policy.indexOf("  id: a"));
    assert.equal(source.lineOf(piece), 10);
    assert.deepEqual(source.positionOf(piece, piece.text.indexOf("post")), { line: 12, column: 7 });
  });

  it("reads no block in a quote, in another fence or in a comment", () => {
    const text =
      "> ```yaml policy\n> a: 1\n> ```\n\n````\n```yaml policy\n```\n````\n\n<!--\n```yaml policy\na: 1\n```\n-->\n";
    assert.deepEqual(new MarkdownSource("a.policy.md", text, markdown.findBlocks).blocks, []);
  });

  it("keeps a block without lines, and one without an end", () => {
    const source = new MarkdownSource(
      "a.policy.md",
      "```yaml rule\n```\n```yaml policy\na: 1",
      markdown.findBlocks,
    );
    assert.deepEqual(
      source.blocks.map((block) => block.piece.text),
      ["", "a: 1"],
    );
    assert.equal(source.pieceAt(13), source.blocks[0]?.piece);
  });

  it("reports where the front matter is missing or open", () => {
    const missing = new MarkdownSource("a.post.md", "Text\nmore");
    assert.deepEqual(
      missing.problems.map((problem) => [problem.code, textAt(problem)]),
      [["front-matter-missing", "Text"]],
    );
    const open = new MarkdownSource("a.post.md", "---\nid: a\n\nText");
    assert.deepEqual(
      open.problems.map((problem) => [problem.code, textAt(problem)]),
      [["front-matter-open", "---"]],
    );
    assert.equal(open.frontMatter?.text, "id: a\n");
  });

  it("reads our side of a merge conflict", () => {
    const text = "---\nid: a\n<<<<<<< HEAD\nowner: b\n=======\nowner: c\n>>>>>>> other\n---\nText\n";
    const source = new MarkdownSource("a.post.md", text);
    assert.equal(source.conflicts.length, 1);
    assert.equal(source.frontMatter?.text, text.slice(4, text.indexOf("---\nText")));
    assert.equal(source.frontMatter?.readText?.replace(/\s+/g, " ").trim(), "id: a owner: b");
    assert.deepEqual(new MarkdownSource("a.post.md", "---\n---\n>>>>>>> deep quote\n").conflicts, []);
  });

  it("keeps the pieces that an edit does not touch", () => {
    const source = new MarkdownSource("a.policy.md", policy, markdown.findBlocks);
    const before = [...source.pieces];
    const at = policy.indexOf("approval: 1") + "approval: ".length;
    const change = source.edit(at, at + 1, "2");
    assert.deepEqual(change.removed, [before[3]]);
    assert.deepEqual(
      change.added.map((piece) => piece.text),
      ["approval: 2\n"],
    );
    assert.equal(source.pieces[1], before[1]);
    assert.equal(source.pieces[5], before[5]);
    assert.equal(source.frontMatter, before[1]);
    assert.equal(source.blocks[1]?.piece, before[5]);
    assert.deepEqual(source.update(source.text), { removed: [], added: [] });
  });

  it("of any text has pieces that are the text, at their offsets", () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const source = new MarkdownSource("a.policy.md", text, markdown.findBlocks);
        assert.equal(source.pieces.map((piece) => piece.text).join(""), text);
        let start = 0;
        source.pieces.forEach((piece, index) => {
          assert.equal(piece.index, index);
          assert.equal(source.startOf(piece), start);
          assert.equal(piece.readText?.length ?? piece.text.length, piece.text.length);
          // An empty piece of YAML shares its offset with the fence after it, and comes first.
          const before = source.pieces[index - 1];
          const shares = before?.role === "whole" && before.text === "";
          if (piece.text !== "") assert.equal(source.pieceAt(start), shares ? before : piece);
          start += piece.text.length;
        });
      }),
    );
  });

  it("after any edits is what a fresh one is, with the pieces it says it added", () => {
    const edits = fc.array(fc.tuple(fc.nat(200), fc.nat(20), anyMarkdown), { maxLength: 6 });
    fc.assert(
      fc.property(anyMarkdown, edits, (text, steps) => {
        const source = new MarkdownSource("a.policy.md", text, markdown.findBlocks);
        for (const [at, length, inserted] of steps) {
          const before = [...source.pieces];
          const from = Math.min(at, source.length);
          const expected = source.text.slice(0, from) + inserted + source.text.slice(from + length);
          const { removed, added } = source.edit(from, from + length, inserted);
          assert.equal(source.text, expected);
          const fresh = new MarkdownSource("a.policy.md", expected, markdown.findBlocks);
          assert.deepEqual(shape(source), shape(fresh));
          assert.deepEqual(
            source.blocks.map((block) => block.piece.index),
            fresh.blocks.map((block) => block.piece.index),
          );
          assert.equal(source.frontMatter?.index, fresh.frontMatter?.index);
          assert.deepEqual(
            source.pieces.filter((piece) => !before.includes(piece)),
            added,
          );
          assert.deepEqual(
            before.filter((piece) => !source.pieces.includes(piece)),
            removed,
          );
        }
      }),
    );
  });

  it("counts lines as editors do", () => {
    fc.assert(
      fc.property(anyMarkdown, fc.nat(), (text, seed) => {
        const source = new MarkdownSource("a.policy.md", text, markdown.findBlocks);
        const offset = seed % (text.length + 1);
        const piece = source.pieceAt(offset);
        const lines = text.slice(0, offset).split(/\r\n|\r(?!\n)|\n/);
        // Between CR and LF the line has not ended yet.
        if (text[offset - 1] === "\r" && text[offset] === "\n") return;
        assert.deepEqual(source.positionOf(piece, offset - source.startOf(piece)), {
          line: lines.length - 1,
          column: lines.at(-1)?.length,
        });
      }),
    );
  });
});
