import assert from "node:assert/strict";
import {
  byEntity,
  compareFindings,
  policyImpact,
  sayImpact,
  sayPolicyChange,
  type Session,
} from "../../src/rules";
import { calendarOf, openRoot } from "./open-root";

const policyOf = (...clauses: readonly string[]) =>
  `---\nkind: policy\nversion: 1\nowner: ana\nreviewBy: 2028-01-01\n---\n\n# Our policy\n\n${clauses.join("\n\n")}\n`;

const clause = (id: string, kind: "policy" | "rule", ...lines: readonly string[]) =>
  `## ${id} {#${id}}\n\nWords.\n\n\`\`\`yaml ${kind}\n${lines.join("\n")}\n\`\`\``;

const QUIET = (from: string) => clause("quiet", "policy", `quietHours: { from: "${from}", to: "07:00" }`);
const TERMS = (word: string) => clause("words", "policy", "terms:", `  - { avoid: ${word} }`);

const CALENDAR = calendarOf(
  [
    ["publish: 2027-03-04T19:00", "text: A cheap day"],
    ["publish: 2027-03-05T21:30", "text: A dear day"],
    ["publish: 2027-03-06T12:00", "text: A day at noon"],
  ],
  ["timezone: America/Toronto", "defaults: { channels: [ig] }"],
);

const files = (policy: string, calendar = CALENDAR) => ({
  "main.policy.md": policy,
  "march.calendar.yaml": calendar,
});

async function impactFrom(was: string, is: string) {
  const after = await openRoot(files(is));
  const before = (await after.beside([{ path: "main.policy.md", text: was }])) as Session;
  return policyImpact(before, after);
}

const inWords = (findings: ReadonlyArray<{ rule: { id: string }; entity?: { id?: string } | undefined }>) =>
  findings.map(({ rule, entity }) => `${rule.id} ${entity?.id ?? ""}`);

describe("impact of a policy", () => {
  it("says which findings begin and which stop, and from which change", async () => {
    const impact = await impactFrom(
      policyOf(QUIET("21:00"), TERMS("cheap")),
      policyOf(QUIET("18:00"), TERMS("dear")),
    );
    assert.deepEqual(inWords(impact.begins), ["quiet-hours post-1", "term post-2"]);
    assert.deepEqual(inWords(impact.stops), ["term post-1"]);
    assert.deepEqual(
      impact.changes.map(({ change, begins, stops }) => [
        sayPolicyChange(change, "en"),
        inWords(begins),
        inWords(stops),
      ]),
      [
        ["the setting `quietHours` changed", ["quiet-hours post-1"], []],
        ["the setting `terms` changed", ["term post-2"], ["term post-1"]],
      ],
    );
    const [first, second] = impact.changes;
    assert.equal(first && sayImpact(first, "en"), "1 post begins to fail");
    assert.equal(second && sayImpact(second, "en"), "1 post begins to fail, 1 stops");
    assert.equal(second && sayImpact(second, "fr"), "1 publication cesse d’être conforme, 1 le redevient");
  });

  it("is nothing where prose, layout or places change alone", async () => {
    const policy = policyOf(QUIET("21:00"));
    const impact = await impactFrom(policy, policy.replace("Words.", "Other words.\n\nMore of them."));
    assert.deepEqual([impact.begins, impact.stops, impact.changes], [[], [], []]);
    assert.ok(impact.same > 0);
    assert.equal(sayImpact(impact, "en"), "nothing in the calendar changes");
    assert.equal(sayImpact(impact, "fr"), "rien ne change dans le calendrier");
  });

  it("knows rules of the policy’s own, added and taken away, and severities", async () => {
    const rule = clause("noon", "rule", "id: no-noon", "for: post", `require: '!post.text.contains("noon")'`);
    const added = await impactFrom(policyOf(QUIET("21:00")), policyOf(QUIET("21:00"), rule));
    assert.deepEqual(inWords(added.begins), ["policy/no-noon post-3"]);
    assert.deepEqual(
      added.changes.map(({ change, begins }) => [sayPolicyChange(change, "en"), begins.length]),
      [["the rule `no-noon` is new", 1]],
    );
    const removed = await impactFrom(policyOf(QUIET("21:00"), rule), policyOf(QUIET("21:00")));
    assert.deepEqual(inWords(removed.stops), ["policy/no-noon post-3"]);
    const severity = await impactFrom(
      policyOf(TERMS("cheap")),
      policyOf(TERMS("cheap"), clause("weight", "policy", "severity: { term: error }")),
    );
    assert.deepEqual([severity.begins, severity.stops], [[], []]);
    assert.equal(severity.changes[0]?.reweighed.length, 1);
    assert.equal(
      severity.changes[0] && sayImpact(severity.changes[0], "en"),
      "1 finding changes in severity",
    );
  });

  it("matches findings over moved lines and files", async () => {
    const before = await openRoot(files(policyOf(QUIET("18:00"))));
    const after = await openRoot({
      "main.policy.md": policyOf("Some prose.", QUIET("18:00")),
      "moved/march.calendar.yaml": CALENDAR.replace("posts:", "# A comment\n\nposts:"),
    });
    const { begins, stops, same } = compareFindings(before, after);
    assert.deepEqual([inWords(begins), inWords(stops)], [[], []]);
    assert.ok(same > 2);
  });

  it("counts posts, not findings", async () => {
    const impact = await impactFrom(policyOf(TERMS("nothing")), policyOf(TERMS("day")));
    assert.equal(byEntity(impact.begins).length, 3);
    assert.equal(sayImpact(impact, "en"), "3 posts begin to fail");
    assert.equal(sayImpact(impact, "fr"), "3 publications cessent d’être conformes");
  });

  it("can be left off in the midst, and leaves the session as it was", async () => {
    const posts = Array.from({ length: 450 }, () => ["publish: 2027-03-04T19:00", "text: A cheap day"]);
    const session = await openRoot(files(policyOf(QUIET("21:00")), calendarOf(posts)));
    const found = session.results().findings.length;
    let turns = 0;
    const other = await session.beside([{ path: "main.policy.md", text: policyOf() }], () =>
      Promise.resolve(++turns < 3),
    );
    assert.equal(other, undefined);
    assert.equal(turns, 3);
    assert.equal(session.results().findings.length, found);
  });

  it("is, in stretches, what a session finds at once", async () => {
    const posts = Array.from({ length: 250 }, (_, index) => [
      `publish: 2027-03-${String((index % 28) + 1).padStart(2, "0")}T19:00`,
      `text: A cheap day ${index % 5}`,
    ]);
    const texts = files(policyOf(QUIET("18:00"), TERMS("cheap")), calendarOf(posts));
    const session = await openRoot(texts);
    const beside = (await session.beside([])) as Session;
    const shown = (it: Session) =>
      it.singly().map((f) => `${f.file} ${f.range.start.line} ${f.rule.id} ${f.message("en")}`);
    assert.deepEqual(shown(beside), shown(session));
  });
});
