import assert from "node:assert/strict";
import { calendarOf, inShort, ofRule, openRoot } from "./open-root";

const PATH = "march.calendar.yaml";
const only = new Set([
  "unknown-property",
  "missing-how",
  "missing-owner",
  "waiver-unused",
  "waiver-expired",
  "waiver-without-reason",
]);
const waive = (rule: string, until = "2027-04-01"): string =>
  `waive: [{ rule: ${rule}, reason: agreed, until: ${until} }]`;

describe("a waiver", () => {
  it("takes the finding of its rule off its entity, and keeps it apart", async () => {
    const session = await openRoot(
      { [PATH]: calendarOf([["zodiac: aries", waive("unknown-property")], ["zodiac: aries"]]) },
      { only },
    );
    const { findings, waived } = session.results();
    assert.deepEqual(inShort(waived), ["warning unknown-property march.calendar.yaml:6:5"]);
    assert.equal(waived[0]?.waived, true);
    assert.deepEqual(inShort(findings), ["warning unknown-property march.calendar.yaml:10:5"]);
  });

  it("holds through its last day, and then the finding is back", async () => {
    const today = await openRoot(
      { [PATH]: calendarOf([["zodiac: aries", waive("unknown-property", "2027-03-01")]]) },
      { only },
    );
    assert.deepEqual(inShort(today.results().findings), []);
    const over = await openRoot(
      { [PATH]: calendarOf([["zodiac: aries", waive("unknown-property", "2027-02-28")]]) },
      { only },
    );
    assert.deepEqual(inShort(over.results().findings), [
      "warning unknown-property march.calendar.yaml:6:5",
      "warning waiver-expired march.calendar.yaml:7:62",
    ]);
  });

  it("without a reason does not count", async () => {
    const lines = ["zodiac: aries", "waive: [{ rule: unknown-property, until: 2027-04-01 }]"];
    const session = await openRoot({ [PATH]: calendarOf([lines]) }, { only });
    assert.deepEqual(ofRule(session, "unknown-property").length, 1);
    assert.deepEqual(ofRule(session, "waiver-without-reason").length, 1);
    assert.deepEqual(ofRule(session, "waiver-unused"), []);
  });

  for (const [name, lines] of [
    ["in braces", [waive("unknown-property")]],
    ["as a list", ["waive:", "  - rule: unknown-property", "    reason: agreed", "    until: 2027-04-01"]],
  ] as const) {
    it(`at the top of a calendar holds for the whole file (${name})`, async () => {
      const session = await openRoot(
        { [PATH]: calendarOf([["zodiac: aries"], ["zodiac: leo"]], ["mood: calm", ...lines]) },
        { only },
      );
      assert.deepEqual(inShort(session.results().findings), []);
      assert.equal(session.results().waived.length, 3);
    });
  }

  it("of a whole file leaves other files alone", async () => {
    const session = await openRoot(
      {
        [PATH]: calendarOf([["zodiac: aries"]], [waive("unknown-property")]),
        "april.calendar.yaml": calendarOf([["zodiac: leo"]]),
      },
      { only },
    );
    assert.deepEqual(inShort(session.results().findings), [
      "warning unknown-property april.calendar.yaml:6:5",
    ]);
  });

  it("is possible on an objective, and in front matter", async () => {
    const plan = [
      "kind: plan",
      "version: 1",
      "title: Plan",
      "period: { from: 2027-01-01, to: 2027-12-31 }",
      "owner: marie",
      "objectives:",
      "  - id: one",
      "    title: One",
      "    owner: marie",
      `    ${waive("missing-how")}`,
      "  - id: two",
      "    title: Two",
      "    owner: marie",
      "",
    ].join("\n");
    const post = [
      "---",
      "kind: post",
      "version: 1",
      "id: teaser",
      "title: Teaser",
      "zodiac: leo",
      waive("unknown-property"),
      "---",
      "Hello",
      "",
    ].join("\n");
    const session = await openRoot({ "year.plan.yaml": plan, "teaser.post.md": post }, { only });
    assert.deepEqual(inShort(session.results().findings), ["warning missing-how year.plan.yaml:11:5"]);
    assert.equal(session.results().waived.length, 2);
  });

  it("at the top of a register holds for the whole register", async () => {
    const people =
      "kind: people\nversion: 1\nwaive:\n  - { rule: unknown-property, reason: agreed, until: 2027-04-01 }\npeople:\n  - { id: marie, name: Marie Lavoie, sign: leo }\n";
    const session = await openRoot(
      { "team.people.yaml": people, [PATH]: calendarOf([["zodiac: aries"]]) },
      { only },
    );
    assert.deepEqual(inShort(session.results().findings), [
      "warning unknown-property march.calendar.yaml:6:5",
    ]);
    assert.equal(session.results().waived.length, 1);
    session.apply([{ path: "team.people.yaml", text: people.replace(", sign: leo", "") }]);
    assert.equal(ofRule(session, "waiver-unused").length, 1);
  });

  it("can't waive a finding about waivers", async () => {
    const lines = [
      "waive:",
      "  - { rule: waiver-unused, reason: agreed, until: 2027-04-01 }",
      "  - { rule: unknown-property, reason: agreed, until: 2027-04-01 }",
    ];
    const session = await openRoot({ [PATH]: calendarOf([lines]) }, { only });
    assert.equal(ofRule(session, "waiver-unused").length, 2);
  });

  it("is unused as soon as the gap is filled, and used again when it is back", async () => {
    const open = calendarOf([["zodiac: aries", waive("unknown-property")]]);
    const filled = calendarOf([["x-zodiac: aries", waive("unknown-property")]]);
    const session = await openRoot({ [PATH]: open }, { only });
    assert.deepEqual(ofRule(session, "waiver-unused"), []);
    session.apply([{ path: PATH, text: filled }]);
    assert.equal(ofRule(session, "waiver-unused").length, 1);
    session.apply([{ path: PATH, text: open }]);
    assert.deepEqual(ofRule(session, "waiver-unused"), []);
  });
});

describe("history", () => {
  const late = [
    "zodiac: aries",
    "status: published",
    "publish: 2027-01-04T09:00",
    waive("missing-results", "2027-01-31"),
  ];

  it("of posts gets form, results and waivers only", async () => {
    const session = await openRoot({ [PATH]: calendarOf([late]) }, { preset: "strict" });
    const rules = new Set(session.results().findings.map((finding) => finding.rule.id));
    assert.deepEqual([...rules].sort(), [
      "missing-results",
      "unknown-property",
      "unproven-publication",
      "waiver-expired",
    ]);
  });

  it("of a closed calendar gets form only", async () => {
    const session = await openRoot(
      { [PATH]: calendarOf([late, ["status: planned"]], ["closed: true"]) },
      { preset: "strict" },
    );
    const rules = new Set(session.results().findings.map((finding) => finding.rule.id));
    assert.deepEqual([...rules], ["unknown-property"]);
  });

  it("begins and ends with one word", async () => {
    const open = calendarOf([["status: planned"]], ["closed: false"]);
    const session = await openRoot({ [PATH]: open });
    const before = inShort(session.results().findings);
    assert.ok(before.length > 0);
    session.apply([{ path: PATH, text: open.replace("closed: false", "closed: true") }]);
    assert.deepEqual(inShort(session.results().findings), []);
    session.apply([{ path: PATH, text: open }]);
    assert.deepEqual(inShort(session.results().findings), before);
  });
});
