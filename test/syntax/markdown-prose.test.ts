import assert from "node:assert/strict";
import fc from "fast-check";
import { type Inline, loadMarkdown, type Markdown, MarkdownSource, type Prose } from "../../src/syntax";

describe("syntax: prose of a policy", () => {
  let markdown: Markdown;
  before(async () => {
    markdown = await loadMarkdown();
  });

  const read = (text: string) =>
    markdown.readProse(new MarkdownSource("x.policy.md", text, markdown.findBlocks));

  /** The parts of a clause in short. */
  const shown = (text: string, clause = 0) => (read(text)[clause]?.parts ?? []).map(show);

  it("is there for each clause, in the order of the clauses, without what is read", () => {
    const text =
      "Before.\n\n# One {#one}\n\nFirst.\n\n```yaml policy\nbudget: {}\n```\n\nLast.\n\n## Two\n\n```js\nlet x;\n```\n";
    assert.deepEqual(
      read(text).map(({ clause, parts }) => [clause.id, parts.map(show)]),
      [
        ["x", ["p:Before."]],
        ["one", ["p:First.", "p:Last."]],
        ["two", ["code:let x;\n".trim()]],
      ],
    );
  });

  it("marks, links, references, breaks and pictures are told apart", () => {
    const text =
      "# A\n\n*em* **st** `c` [l](https://e.org) [r][ref]\\\n![a](i.png) <b>x</b><br>y\n\n[ref]: other.md\n";
    assert.deepEqual(shown(text), ["p:em(em) st(st) `c` [l](https://e.org) [r](other.md)⏎!a(i.png) x⏎y"]);
  });

  it("lists, quotes and what stands in them", () => {
    assert.deepEqual(shown("# A\n\n3. x\n4. y\n   - z\n\n> # Loud\n> ```yaml policy\n> a: 1\n> ```\n"), [
      "list3:[p:x][p:y|list-:[p:z]]",
      "quote:h1:Loud|code:a: 1",
    ]);
  });

  it("tables: bars part cells, at the edges or not, and a bar after a backslash is one of the text", () => {
    assert.deepEqual(shown("# A\n\n| Who | What |\n|---|:-:|\n| *Ana* | a \\| b |\n| Bob |\n"), [
      "table:Who/What;em(Ana)/a | b;Bob/",
    ]);
    assert.deepEqual(shown("# A\n\nAs follows:\na | b\n--|--\nc | d | e\n"), [
      "p:As follows:",
      "table:a/b;c/d",
    ]);
    assert.deepEqual(shown("# A\n\na | b\nc | d\n"), ["p:a | b\nc | d"]);
    assert.deepEqual(shown("# A\n\na | b\n---|---|---\n"), ["p:a | b\n---|---|---"]);
  });

  it("blocks of HTML are left out", () => {
    assert.deepEqual(shown("# A\n\n<div onclick=x>\nhidden\n</div>\n\n<!-- note -->\n\nSeen.\n"), [
      "p:Seen.",
    ]);
  });

  it("what is nested deeper than anybody reads is plain words, and nothing overflows", () => {
    const quotes = `# A\n\n${"> ".repeat(60)}deep\n`;
    assert.match(shown(quotes).join(""), /deep/);
    const marks = `# A\n\n${"*a _b ".repeat(450)}${"_ *".repeat(450)}\n`;
    assert.match(shown(marks).join(""), /a/);
    const lists = `# A\n\n${Array.from({ length: 40 }, (_, at) => `${"  ".repeat(at)}- x`).join("\n")}\n`;
    assert.ok(shown(lists).length > 0);
  });

  it("any text has prose", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "# ",
            "> ",
            "- ",
            "| a | b |\n",
            "|-|-|\n",
            "*",
            "[x](y)",
            "\n",
            "\n\n",
            "<b>",
            "`",
            "```yaml policy\n",
            "w ",
          ),
        ),
        (parts) => {
          const text = parts.join("");
          const source = new MarkdownSource("x.policy.md", text, markdown.findBlocks);
          assert.equal(markdown.readProse(source).length, markdown.readPolicyBody(source).clauses.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function show(part: Prose): string {
  switch (part.type) {
    case "paragraph":
      return `p:${words(part.words)}`;
    case "heading":
      return `h${part.depth}:${words(part.words)}`;
    case "list":
      return `list${part.start ?? "-"}:${part.items.map((item) => `[${item.map(show).join("|")}]`).join("")}`;
    case "quote":
      return `quote:${part.parts.map(show).join("|")}`;
    case "code":
      return `code:${part.text}`;
    case "table":
      return `table:${[part.head, ...part.rows].map((row) => row.map(words).join("/")).join(";")}`;
    case "rule":
      return "rule";
  }
}

function words(inline: readonly Inline[]): string {
  return inline.map(word).join("");
}

function word(it: Inline): string {
  switch (it.type) {
    case "text":
      return it.text;
    case "code":
      return `\`${it.text}\``;
    case "break":
      return "⏎";
    case "strong":
      return `st(${words(it.words)})`;
    case "emphasis":
      return `em(${words(it.words)})`;
    case "link":
      return `[${words(it.words)}](${it.url})`;
    case "image":
      return `!${it.alt}(${it.url})`;
  }
}
