import assert from "node:assert/strict";
import { applyEdits } from "../../src/syntax";
import { openRoot } from "./open-root";

const HEAD = "kind: calendar\nversion: 1\nposts:\n";

function policy(fix: string): string {
  return `kind: policy\nversion: 1\nowner: ana\nclauses:\n  - id: c\n    title: C\n    rules:\n      - id: r\n        for: post\n        require: post.link == ""\n        fix: ${fix}\n`;
}

/** The calendar after the rule's fix, and the fix's title in both languages. */
async function fixed(fix: string, posts: string) {
  const session = await openRoot({ "a.policy.yaml": policy(fix), "a.calendar.yaml": HEAD + posts });
  const finding = session.results().findings.find(({ rule }) => rule.id === "policy/r");
  const source = session.workspace.file("a.calendar.yaml")?.source;
  assert.ok(finding !== undefined && source !== undefined);
  const [offered] = finding.fixes("en");
  if (offered === undefined) return undefined;
  assert.equal(offered.safe, false);
  const text = applyEdits(source, offered.edits);
  return { text: text?.slice(HEAD.length), titles: [offered.title, finding.fixes("fr")[0]?.title] };
}

describe("rules: the fixes of own rules", () => {
  it("set keys and take others away, and leave the rest as it is", async () => {
    const fix =
      "{ title: { en: Hold it, fr: La suspendre }, set: { status: on-hold, notes: 'no: link' }, remove: [link] }";
    assert.deepEqual(
      await fixed(fix, "  - id: a # first\n    status: idea\n    title: A\n    link: https://a.example\n"),
      {
        text: '  - id: a # first\n    status: on-hold\n    title: A\n    notes: "no: link"\n',
        titles: ["Hold it", "La suspendre"],
      },
    );
    assert.deepEqual(
      (await fixed(fix, "  - { id: a, link: x, title: 'A' }\n"))?.text,
      "  - { id: a, title: 'A', status: on-hold, notes: \"no: link\" }\n",
    );
    assert.deepEqual(
      (await fixed(fix, "  - id: a\n    link: https://a.example\n    title: A\n"))?.text,
      '  - id: a\n    title: A\n    status: on-hold\n    notes: "no: link"\n',
    );
  });

  it("write values of every kind", async () => {
    const fix = "{ title: Set, set: { paid: true, tags: [a, b], results: { reach: 1 } } }";
    assert.equal(
      (await fixed(fix, "  - id: a\n    link: x\n    tags: []\n"))?.text,
      '  - id: a\n    link: x\n    tags: ["a","b"]\n    paid: true\n    results: {"reach":1}\n',
    );
  });

  it("leave an id alone, what an alias shares, and offer nothing where nothing changes", async () => {
    assert.equal(
      await fixed("{ title: X, set: { id: other }, remove: [spent] }", "  - { id: a, link: x }\n"),
      undefined,
    );
    const merged = "  - &base { id: a, link: x }\n  - { <<: *base, id: b, link: y }\n";
    assert.equal((await fixed("{ title: X, remove: [link] }", merged))?.text?.includes("id: b"), true);
  });

  it("have a title of their own where the policy gives none", async () => {
    const { titles } = (await fixed("{ remove: [link] }", "  - { id: a, link: x }\n")) ?? {};
    assert.deepEqual(titles, ["Mend it as the policy says", "Corriger comme le dit la politique"]);
  });
});
