import assert from "node:assert/strict";
import { completion, hover } from "../../src/language";
import type { Language } from "../../src/values";
import { openAt } from "./open";

/** A Markdown policy with these lines in its block of a rule. */
function markdown(...lines: readonly string[]): string {
  return `---\nkind: policy\nversion: 1\n---\n\n# Policy\n\n## Stories {#stories}\n\nProse.\n\n\`\`\`yaml rule\n${lines.join("\n")}\n\`\`\`\n\nMore prose.\n`;
}

/** A policy as data with these lines in its rule. */
function data(...lines: readonly string[]): string {
  const rule = lines.map((line, index) => `${index === 0 ? "      - " : "        "}${line}`).join("\n");
  return `kind: policy\nversion: 1\nclauses:\n  - id: stories\n    title: Stories\n    rules:\n${rule}\n`;
}

async function items(path: string, marked: string, language: Language = "en", typed?: string) {
  const { context, offset, text } = await openAt({ [path]: marked }, language);
  const found = completion(context, path, offset, typed);
  const after = (label: string): string => {
    const item = found.find((it) => it.label === label);
    assert.ok(item, `${label} in ${found.map((it) => it.label).join(" ")}`);
    return text.slice(0, item.edit.start) + item.edit.text + text.slice(item.edit.end);
  };
  return { labels: found.map(({ label }) => label), after };
}

async function told(path: string, marked: string, language: Language = "en") {
  const { context, offset, text } = await openAt({ [path]: marked }, language);
  const found = hover(context, path, offset);
  return found === undefined ? undefined : `${text.slice(found.start, found.end)}: ${found.markdown}`;
}

describe("language: inside the expressions of own rules", () => {
  before(async function () {
    this.timeout(60_000);
    await openAt({ "a.policy.yaml": data("id: x‸", "for: post", "require: 'true'") });
  });

  const both = [
    ["a.policy.md", markdown],
    ["a.policy.yaml", data],
  ] as const;

  for (const [path, policy] of both) {
    it(`completes fields, in every style of writing: ${path}`, async () => {
      const written: ReadonlyArray<readonly string[]> = [
        ["when: post.fo‸"],
        ["require: 'post.fo‸"],
        ["require: 'post.fo‸ == \"story\"'"],
        ['require: "post.title == \\"a\\" && post.fo‸"'],
        ['require: "post.fo‸'],
        ["require: |", "  post.paid &&", "  post.fo‸", "severity: info"],
        ["require: >-", "  post.paid", "", "  && post.fo‸"],
        ["require: post.fo‸", "severity: info"],
      ];
      for (const lines of written) {
        const marked = policy("id: x", "for: post", ...lines);
        const { labels, after } = await items(path, marked);
        assert.ok(labels.includes("format") && !labels.includes("contains"), lines.join("\n"));
        assert.equal(after("format"), marked.replace("fo‸", "format"), lines.join("\n"));
      }
    });

    it(`completes names where the expression begins, by what the rule is for: ${path}`, async () => {
      assert.deepEqual((await items(path, policy("id: x", "for: person", "require: ‸"))).labels.slice(0, 2), [
        "person",
        "today",
      ]);
      const glued = policy("id: x", "for: post", "require:‸");
      assert.equal((await items(path, glued)).after("channel"), glued.replace("‸", " channel"));
      const call = policy("id: x", "for: post", "require: '!post.text.con‸'");
      assert.equal((await items(path, call)).after("contains"), call.replace("con‸", "contains($1)"));
      const word = policy("id: x", "for: post", "when: 'post.format == \"st‸\"'", "require: 'true'");
      assert.equal((await items(path, word)).after("story"), word.replace("st‸", "story"));
    });

    it(`tells what a word means: ${path}`, async () => {
      assert.match(
        (await told(path, policy("id: x", "for: post", "when: post.for‸mat == 'story'"))) ?? "",
        /^format: `format` · text\n\n\*\*Format\*\*/,
      );
      assert.match(
        (await told(
          path,
          policy("id: x", "for: post", "require: |", "  post.text.contains‸Word('x')"),
          "fr",
        )) ?? "",
        /^containsWord: `containsWord\(texte\) → oui ou non`/,
      );
      // On a sign the key speaks.
      assert.match(
        (await told(path, policy("id: x", "for: post", "require: post.paid ‸&& true"))) ?? "",
        /Require/,
      );
    });
  }

  it("a point asks in expressions alone", async () => {
    assert.ok((await items("a.policy.yaml", data("id: x", "require: post.‸"), "en", ".")).labels.length > 20);
    assert.deepEqual((await items("a.policy.yaml", data("id: x", "severity: .‸"), "en", ".")).labels, []);
  });

  it("answer at every offset of whatever was typed", async function () {
    this.timeout(60_000);
    const text = markdown(
      "id: x",
      "for: post",
      "when: 'post.media.all(m, m.alt != \"\")'",
      "require: |",
      "  post.a",
      "  ",
    );
    const { context } = await openAt({ "a.policy.md": `${text}‸` });
    for (let offset = 0; offset <= text.length; offset++) {
      for (const it of completion(context, "a.policy.md", offset))
        assert.ok(it.edit.start <= offset && offset <= it.edit.end);
      hover(context, "a.policy.md", offset);
    }
  });
});
