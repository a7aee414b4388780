import assert from "node:assert/strict";
import fc from "fast-check";
import { splitFrontMatter } from "../../src/syntax/markdown";
import { anyMarkdown } from "./markdown-texts";

function split(text: string) {
  const { frontMatter, body, problems } = splitFrontMatter(text);
  return {
    yaml: frontMatter && text.slice(frontMatter.start, frontMatter.end),
    body: text.slice(body.start, body.end),
    codes: problems.map((problem) => problem.code),
  };
}

describe("front matter", () => {
  it("stands between two fences", () => {
    assert.deepEqual(split("---\na: 1\n---\nText\n"), { yaml: "a: 1\n", body: "Text\n", codes: [] });
  });

  it("may have CRLF, CR, spaces after the fences and `...` as its end", () => {
    assert.deepEqual(split("---  \r\na: 1\r\n...\t\r\nText"), { yaml: "a: 1\r\n", body: "Text", codes: [] });
    assert.deepEqual(split("---\ra: 1\r---\rText"), { yaml: "a: 1\r", body: "Text", codes: [] });
  });

  it("may be empty, and be all there is", () => {
    assert.deepEqual(split("---\n---\n"), { yaml: "", body: "", codes: [] });
    assert.deepEqual(split("---\na: 1\n---"), { yaml: "a: 1\n", body: "", codes: [] });
  });

  it("may stand after a byte order mark", () => {
    assert.deepEqual(split("\uFEFF---\na: 1\n---\nText"), { yaml: "a: 1\n", body: "Text", codes: [] });
  });

  it("ends at a fence at column 0 inside a block scalar, but not at an indented one", () => {
    assert.deepEqual(split("---\na: |\n  ---\n  b\n---\nc\n---\n"), {
      yaml: "a: |\n  ---\n  b\n",
      body: "c\n---\n",
      codes: [],
    });
  });

  it("is missing when the first line is no fence", () => {
    for (const text of ["", "Text\n---\n", "----\na: 1\n", "\n---\na: 1\n---\n"]) {
      const { yaml, body, codes } = split(text);
      assert.deepEqual(
        { yaml, body, codes },
        { yaml: undefined, body: text, codes: ["front-matter-missing"] },
      );
    }
  });

  it("left open ends where a blank line is followed by what is no YAML", () => {
    const open = ["front-matter-open"];
    assert.deepEqual(split("---\nid: a\n\ntitle: b\n\nBonjour!\nid: c\n"), {
      yaml: "id: a\n\ntitle: b\n",
      body: "\nBonjour!\nid: c\n",
      codes: open,
    });
    assert.deepEqual(split("---\nid: a\n\nAttention : ici\n"), {
      yaml: "id: a\n",
      body: "\nAttention : ici\n",
      codes: open,
    });
    assert.deepEqual(split("---\nid: a\n\n# Titre\nBonjour"), {
      yaml: "id: a\n",
      body: "\n# Titre\nBonjour",
      codes: open,
    });
    assert.deepEqual(split("---\nid: a\n\n# note\ntitle: b\n"), {
      yaml: "id: a\n\n# note\ntitle: b\n",
      body: "",
      codes: open,
    });
    assert.deepEqual(split("---\ntags:\n\n- a\n\n- b\n"), {
      yaml: "tags:\n\n- a\n\n- b\n",
      body: "",
      codes: open,
    });
  });

  it("of any text is a part of it, with the body at the end", () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const { fence, frontMatter, body } = splitFrontMatter(text);
        assert.equal(body.end, text.length);
        assert.equal(frontMatter === undefined, fence === undefined);
        if (!fence || !frontMatter) return assert.equal(body.start, text.startsWith("\uFEFF") ? 1 : 0);
        assert.equal(fence.end, frontMatter.start);
        assert.ok(frontMatter.start <= frontMatter.end && frontMatter.end <= body.start);
      }),
    );
  });
});
