import assert from "node:assert/strict";
import { loadMarkdown, MarkdownSource } from "../../src/syntax/markdown";
import { skippedProblems } from "../../src/syntax/markdown-edits";
import type { ParsedMarkdown, SkippedPart } from "../../src/syntax/markdown-parse";

describe("what is left out of a Markdown text", () => {
  const text = "---\nkind: policy\n---\n# Hours\n";

  for (const [of, code] of [
    ["levels", "too-deep"],
    ["marks", "markdown-too-much"],
    ["characters", "markdown-too-much"],
    ["fault", "markdown-fault"],
  ] as const) {
    it(`is told: ${of}`, () => {
      const source = new MarkdownSource("social.policy.md", text);
      const skipped: SkippedPart[] = [{ start: 0, end: 7, of, limit: 1 }];
      const parsed: ParsedMarkdown = { root: { type: "root", children: [] }, tokens: [], skipped };
      const [problem] = skippedProblems(source, text.indexOf("# Hours"), parsed);
      assert.equal(problem?.code, code);
      assert.equal(problem?.piece.text.slice(problem.start, problem.end), "# Hours");
    });
  }

  it("is told of too many marks for what it is", async () => {
    const markdown = await loadMarkdown();
    const source = new MarkdownSource("a.post.md", `---\nkind: post\n---\n${"**a*b ".repeat(3000)}\n`);
    const codes = markdown.readPostBody(source).problems.map((problem) => problem.code);
    assert.deepEqual(codes, ["markdown-too-much"]);
  });
});
