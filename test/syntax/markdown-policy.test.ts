import assert from "node:assert/strict";
import fc from "fast-check";
import { loadMarkdown, type Markdown, MarkdownSource } from "../../src/syntax/markdown";
import type { Place } from "../../src/syntax/piece";
import { anyMarkdown } from "./markdown-texts";

const textAt = (place: Place) => place.piece.text.slice(place.start, place.end);

describe("body of a policy", () => {
  let markdown: Markdown;
  before(async () => {
    markdown = await loadMarkdown();
  });
  const read = (body: string, path = "docs/social.policy.md") =>
    markdown.readPolicyBody(new MarkdownSource(path, `---\nkind: policy\n---\n${body}`, markdown.findBlocks));

  it("has a clause for each heading, nested by depth", () => {
    const { clauses } = read("# A\n\na\n\n## B\n\nb\n\n#### C\n\n## D\n\n# E\n");
    assert.deepEqual(
      clauses.map((clause) => [
        clause.title,
        clause.depth,
        clause.parent?.title,
        clause.clauses.map((one) => one.title),
      ]),
      [
        ["A", 1, undefined, ["B", "D"]],
        ["B", 2, "A", ["C"]],
        ["C", 4, "B", []],
        ["D", 2, "A", []],
        ["E", 1, undefined, []],
      ],
    );
  });

  it("names a clause by its written id, else by its slug", () => {
    const { clauses } = read(
      "# Règles d'œuvre! {#rules}\n\n# L'approbation écrite\n\n# L’approbation écrite ##\n\nSetext {#s-1}\n===\n\n# 中文\n\n#\n",
    );
    assert.deepEqual(
      clauses.map((clause) => [
        clause.id,
        clause.title,
        clause.hasId,
        textAt(clause.idPlace),
        textAt(clause.titlePlace),
      ]),
      [
        ["rules", "Règles d'œuvre!", true, "rules", "Règles d'œuvre!"],
        [
          "l-approbation-ecrite",
          "L'approbation écrite",
          false,
          "L'approbation écrite",
          "L'approbation écrite",
        ],
        [
          "l-approbation-ecrite-2",
          "L’approbation écrite",
          false,
          "L’approbation écrite",
          "L’approbation écrite",
        ],
        ["s-1", "Setext", true, "s-1", "Setext"],
        ["clause", "中文", false, "中文", "中文"],
        ["clause-2", "", false, "#", "#"],
      ],
    );
  });

  it("lets no slug take an id that is written, and tells of an id written twice", () => {
    const { clauses } = read("# Roles\n\n# B {#roles}\n\n# C {#roles}\n");
    assert.deepEqual(
      clauses.map((clause) => [clause.id, clause.duplicateOf?.title]),
      [
        ["roles-2", undefined],
        ["roles", undefined],
        ["roles-3", "B"],
      ],
    );
  });

  it("gives each clause its blocks and its prose", () => {
    const { clauses } = read(
      "Avant\n\n```yaml policy\na: 1\n```\n\n# Un\n\nDu *texte*\n[lien](https://ex.org).\n\n```yaml rule\nid: r\n```\n\nFin.\n\n```yaml\nexample: 1\n```\n",
    );
    assert.deepEqual(
      clauses.map((clause) => [
        clause.id,
        clause.text,
        clause.settingsBlocks.map((piece) => piece.text),
        clause.ruleBlocks.map((piece) => piece.text),
      ]),
      [
        ["social", "Avant", ["a: 1\n"], []],
        ["un", "Du texte\nlien https://ex.org.\n\nFin.\n\nexample: 1", [], ["id: r\n"]],
      ],
    );
  });

  it("has no clause before the first heading when nothing stands there", () => {
    assert.deepEqual(
      read("\n<!-- note -->\n\n# A\n").clauses.map((clause) => clause.id),
      ["a"],
    );
    assert.deepEqual(read("").clauses, []);
  });

  it("is read the same after a byte order mark", () => {
    const source = new MarkdownSource("a.policy.md", "\uFEFF# A\n", markdown.findBlocks);
    const [clause] = markdown.readPolicyBody(source).clauses;
    assert.equal(clause?.title, "A");
    assert.equal(textAt(clause.titlePlace), "A");
  });

  it("takes no heading from a fence or a quote", () => {
    assert.deepEqual(
      read("# A\n\n```\n# B\n```\n\n> # C\n").clauses.map((clause) => clause.title),
      ["A"],
    );
  });

  it("tells of blocks in quotes and of fences left open, and reads on to the end", () => {
    const { quotedBlocks, problems, clauses } = read(
      "# A\n> ```yaml policy\n> a: 1\n> ```\n\n~~~yaml policy\nb: 1\n# no\n",
    );
    assert.deepEqual(quotedBlocks.map(textAt), ["```yaml policy"]);
    assert.deepEqual(
      problems.map((problem) => [problem.code, textAt(problem)]),
      [["fence-open", "~~~yaml policy"]],
    );
    assert.deepEqual(
      clauses[0]?.settingsBlocks.map((piece) => piece.text),
      ["b: 1\n# no\n"],
    );
  });

  it("reads what stands around nesting that is too deep", () => {
    const { clauses, problems } = read(`# A\n\n${">".repeat(9000)} a\n\n# B\n`);
    assert.deepEqual(
      clauses.map((clause) => clause.id),
      ["a", "b"],
    );
    assert.deepEqual(
      problems.map((problem) => [problem.code, problem.values]),
      [["too-deep", { of: "levels", limit: 100 }]],
    );
  });

  it("of any text has clauses one after the other, with unique ids and every block once", () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const source = new MarkdownSource("a.policy.md", text, markdown.findBlocks);
        const { clauses } = markdown.readPolicyBody(source);
        let end = source.body.start;
        for (const clause of clauses) {
          assert.ok(clause.start >= end && clause.end >= clause.start && clause.end <= source.length);
          end = clause.end;
        }
        assert.equal(new Set(clauses.map((clause) => clause.id)).size, clauses.length);
        const pieces = clauses.flatMap((clause) => [...clause.settingsBlocks, ...clause.ruleBlocks]);
        assert.deepEqual(new Set(pieces), new Set(source.blocks.map((block) => block.piece)));
        assert.equal(pieces.length, source.blocks.length);
      }),
      { numRuns: 500 },
    );
  });
});
