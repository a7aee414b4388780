import assert from "node:assert/strict";
import { applyEdits } from "../../src/syntax";
import { calendarOf, ofRule, openRoot } from "./open-root";

const PATH = "march.calendar.yaml";
const only = new Set(["unknown-property"]);

/** A calendar of so many posts, of which the first ones have a key that nobody reads. */
function calendar(count: number, faulty: number, key = "ownr: mlavoie"): string {
  return calendarOf(Array.from({ length: count }, (_, index) => (index < faulty ? [key] : [])));
}

describe("what concerns a large part of a list", () => {
  it("is told once, on the list's key, with a count and the first five places", async () => {
    const session = await openRoot({ [PATH]: calendar(12, 6) }, { only });
    const { findings } = session.results();
    assert.equal(findings.length, 1);
    const [finding] = findings;
    assert.ok(finding !== undefined);
    assert.deepEqual(finding.range, { start: { line: 2, column: 0 }, end: { line: 2, column: 5 } });
    assert.equal(finding.messageId, "many");
    assert.equal(finding.count, 6);
    assert.equal(finding.severity, "warning");
    assert.equal(finding.entity, undefined);
    assert.equal(
      finding.message("en"),
      "A key is not one that is read. This concerns 6 of 12 entries; the first 5 are named.",
    );
    assert.equal(
      finding.message("fr"),
      "Une clé n’est pas de celles qui sont lues. Cela touche 6 entrées sur 12; les 5 premières sont nommées.",
    );
    assert.deepEqual(
      finding.related("en").map((it) => it.range.start.line),
      [5, 8, 11, 14, 17],
    );
    assert.match(finding.related("en")[0]?.message ?? "", /did you mean “owner”/);
  });

  it("has a fix for all", async () => {
    const session = await openRoot({ [PATH]: calendar(12, 6) }, { only });
    const [fix] = session.results().findings[0]?.fixes("en") ?? [];
    const source = session.workspace.file(PATH)?.source;
    assert.ok(fix !== undefined && source !== undefined);
    assert.equal(fix.title, "Change the key to “owner” (all 6)");
    assert.equal(
      session.results().findings[0]?.fixes("fr")[0]?.title,
      "Changer la clé pour « owner » (les 6)",
    );
    assert.equal(applyEdits(source, fix.edits), calendar(12, 6, "owner: mlavoie"));
  });

  it("has none where the fixes differ", async () => {
    const text = calendar(12, 6).replace("ownr", "statu");
    const session = await openRoot({ [PATH]: text }, { only });
    assert.deepEqual(session.results().findings[0]?.fixes("en"), []);
  });

  it("is told of each up to a third", async () => {
    assert.equal(ofRule(await openRoot({ [PATH]: calendar(12, 4) }, { only }), "unknown-property").length, 4);
    assert.equal(ofRule(await openRoot({ [PATH]: calendar(12, 5) }, { only }), "unknown-property").length, 1);
  });

  it("is told of each in a list of less than twelve", async () => {
    assert.equal(
      ofRule(await openRoot({ [PATH]: calendar(11, 11) }, { only }), "unknown-property").length,
      11,
    );
  });

  it("is told of each when all are asked for", async () => {
    assert.equal(
      ofRule(await openRoot({ [PATH]: calendar(12, 12) }, { only, all: true }), "unknown-property").length,
      12,
    );
  });

  it("is told of each when it is an error", async () => {
    const config = "kind: config\nversion: 1\nrules:\n  unknown-property: error\n";
    const session = await openRoot({ [PATH]: calendar(12, 12), ".social-policy.yaml": config }, { only });
    assert.equal(ofRule(session, "unknown-property").length, 12);
  });

  it("counts entries, not findings", async () => {
    const twice = calendarOf(
      Array.from({ length: 12 }, (_, index) => (index < 4 ? ["ownr: a", "statu: idea"] : [])),
    );
    const session = await openRoot({ [PATH]: twice }, { only });
    assert.equal(ofRule(session, "unknown-property").length, 8);
  });

  it("counts each list of each file alone", async () => {
    const session = await openRoot(
      { [PATH]: calendar(12, 3), "april.calendar.yaml": calendar(12, 12) },
      { only },
    );
    const found = ofRule(session, "unknown-property");
    assert.deepEqual(
      found.filter((it) => it.includes("april")),
      ["warning unknown-property april.calendar.yaml:3:1"],
    );
    assert.equal(found.filter((it) => it.includes(PATH)).length, 3);
  });

  it("does not count what is waived", async () => {
    const waived = "waive: [{ rule: unknown-property, reason: an old key, until: 2027-04-01 }]";
    const text = calendarOf(
      Array.from({ length: 12 }, (_, index) =>
        index < 5 ? ["ownr: a", ...(index === 0 ? [waived] : [])] : [],
      ),
    );
    const session = await openRoot({ [PATH]: text }, { only });
    assert.equal(ofRule(session, "unknown-property").length, 4);
    assert.equal(session.results().waived.length, 1);
  });

  it("follows edits over the limit and back", async () => {
    const session = await openRoot({ [PATH]: calendar(12, 4) }, { only });
    session.apply([{ path: PATH, text: calendar(12, 5) }]);
    assert.equal(session.results().findings.length, 1);
    session.apply([{ path: PATH, text: calendar(12, 4) }]);
    assert.equal(session.results().findings.length, 4);
    session.apply([{ path: PATH, text: calendar(11, 5) }]);
    assert.equal(session.results().findings.length, 5);
  });
});
