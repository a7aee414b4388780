import assert from "node:assert/strict";
import { CATALOGUE, type Rule, Session } from "../../src/rules";
import { parseDay } from "../../src/values";

const CALENDAR = `kind: calendar
version: 1
posts:
  - id: teaser
    title: Teaser
    status: planned
    publish: 2027-03-09 9:30
  - id: teaser
    title: Twice
    status: idea
`;

/** The findings while a function of a rule breaks down. */
function whileBroken(id: string, part: "check" | "collect" | "judge") {
  const rule = CATALOGUE.find((it) => it.id === id) as unknown as Record<string, unknown>;
  const whole = rule[part];
  assert.equal(typeof whole, "function");
  rule[part] = () => {
    throw new Error("the wheels came off");
  };
  try {
    const session = new Session({ asOf: parseDay("2027-03-01") ?? 0 });
    session.apply([{ path: "march.calendar.yaml", text: CALENDAR }]);
    return session.results().findings.map((finding) => ({ finding, id: finding.rule.id as Rule["id"] }));
  } finally {
    rule[part] = whole;
  }
}

describe("rule-failed", () => {
  for (const [id, part, count] of [
    ["missing-owner", "check", undefined],
    ["wrong-form", "check", undefined],
    ["duplicate-id", "collect", undefined],
    ["duplicate-id", "judge", 1],
  ] as const) {
    it(`${id}, in ${part}: the rule's finding alone is missing`, () => {
      const found = whileBroken(id, part);
      const failed = found.filter((it) => it.id === "rule-failed");
      if (count !== undefined) assert.equal(failed.length, count);
      assert.ok(failed.length > 0);
      for (const { finding } of failed) {
        assert.equal(finding.severity, "error");
        assert.equal(finding.file, "march.calendar.yaml");
        for (const language of ["en", "fr"] as const) {
          assert.ok(finding.message(language).includes(`\`${id}\``));
          assert.ok(finding.message(language).includes("the wheels came off"));
          assert.doesNotMatch(finding.message(language), /\n/);
        }
      }
      for (const other of ["missing-owner", "wrong-form", "duplicate-id"]) {
        assert.equal(
          found.some((it) => it.id === other),
          other !== id,
          other,
        );
      }
    });
  }

  it("stays silent while all rules hold", () => {
    const session = new Session({ asOf: parseDay("2027-03-01") ?? 0 });
    session.apply([{ path: "march.calendar.yaml", text: CALENDAR }]);
    assert.ok(session.results().findings.every((finding) => finding.rule.id !== "rule-failed"));
  });
});
