import assert from "node:assert/strict";
import { changedParts, impactOfPart } from "../../src/language";
import { policyImpact, type Session } from "../../src/rules";
import { openRoot } from "../rules/open-root";

const policy = (from: string, rest = "") =>
  `---\nkind: policy\nversion: 1\n---\n\n# Policy\n\n## Quiet {#quiet}\n\n\`\`\`yaml policy\nquietHours: { from: "${from}", to: "07:00" }\n\`\`\`\n${rest}`;

const RULE =
  "\n## Noon {#noon}\n\n```yaml rule\nid: no-noon\nfor: post\nrequire: '!post.text.contains(\"noon\")'\n```\n";

const CALENDAR =
  "kind: calendar\nversion: 1\nposts:\n  - { id: evening, title: A, publish: 2027-03-04T19:00 }\n  - { id: noon, title: B, publish: 2027-03-05T12:00, text: At noon }\n";

async function lensesOn(before: string, now: string, language: "en" | "fr" = "en") {
  const session = await openRoot({ "a.policy.md": now, "m.calendar.yaml": CALENDAR });
  const context = { session, language };
  const earlier = (await session.beside([{ path: "a.policy.md", text: before }])) as Session;
  const impact = policyImpact(earlier, session);
  return changedParts(context, "a.policy.md", before).map(({ range, key }) => {
    const told = impactOfPart(context, impact, key);
    return [range.start.line, told?.title, told?.places.map((it) => `${it.path}:${it.range.start.line}`)];
  });
}

describe("lenses of a policy", () => {
  it("stand on what changed, and tell what it does", async () => {
    assert.deepEqual(await lensesOn(policy("21:00"), policy("18:00", RULE)), [
      [10, "Impact: 1 post begins to fail", ["m.calendar.yaml:3"]],
      [16, "Impact: 1 post begins to fail", ["m.calendar.yaml:4"]],
    ]);
    assert.deepEqual(await lensesOn(policy("21:00"), policy("18:00"), "fr"), [
      [10, "Effet\u00a0: 1 publication cesse d’être conforme", ["m.calendar.yaml:3"]],
    ]);
  });

  it("tell at the top of what is gone", async () => {
    assert.deepEqual(await lensesOn(policy("18:00", RULE), policy("18:00")), [
      [0, "the rule no-noon is gone: 1 post stops failing", ["m.calendar.yaml:4"]],
    ]);
  });

  it("are not there while only words change", async () => {
    assert.deepEqual(await lensesOn(policy("18:00"), policy("18:00", "\nMore words.\n")), []);
  });

  it("stay away from broken texts and other files", async () => {
    const session = await openRoot({ "a.policy.md": "---\nkind: pol", "m.calendar.yaml": CALENDAR });
    const context = { session, language: "en" as const };
    assert.deepEqual(changedParts(context, "m.calendar.yaml", ""), []);
    assert.deepEqual(changedParts(context, "a.policy.md", ""), []);
    assert.equal(changedParts(context, "a.policy.md", policy("18:00")).length, 1);
  });
});
