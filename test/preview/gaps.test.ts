import assert from "node:assert/strict";
import { gapsOf, groupGaps } from "../../src/preview";
import type { GapsBy } from "../../src/preview/state";
import type { Language } from "../../src/values";
import { openRoot } from "../rules/open-root";
import { ROOT } from "../language/root";

const CALENDAR = `kind: calendar
version: 1
title: March
timezone: America/Toronto
plan: plan-2027
posts:
  - id: no-owner
    title: { en: Nobody’s, fr: De personne }
    publish: 2027-03-04T09:30
    channels: [ig]
    status: planned
    deadline: 2027-03-03
    objective: aware
    segment: families
  - id: no-deadline
    title: Undated
    publish: 2027-03-10
    channels: [ig]
    status: planned
    owner: bob
    step: launch
    segment: families
  - id: nothing
    title: Open
    status: planned
    channels: [ig]
    owner: bob
    segment: families
  - id: past
    title: Gone
    publish: 2027-02-20T08:00
    channels: [fb]
    status: published
`;

async function contextOf(language: Language) {
  const session = await openRoot({ ...ROOT, "april.calendar.yaml": CALENDAR });
  return { session, language };
}

/** Groups as `label: title rule`, of the calendar alone. */
async function grouped(by: GapsBy, language: Language = "en"): Promise<string[]> {
  const context = await contextOf(language);
  const gaps = gapsOf(context).filter(({ finding }) => finding.file === "april.calendar.yaml");
  return groupGaps(gaps, by, context).map(
    ({ label, gaps: inGroup }) =>
      `${label}: ${inGroup.map(({ title, finding }) => `${title} ${finding.rule.id}`).join(", ")}`,
  );
}

describe("preview: gaps", () => {
  it("holds a post that goes nowhere, under its owner", async () => {
    const nowhere = CALENDAR.replace(
      "    channels: [ig]\n    status: planned\n    owner: bob\n",
      "    status: planned\n    owner: bob\n",
    );
    const session = await openRoot({ ...ROOT, "april.calendar.yaml": nowhere });
    const gap = gapsOf({ session, language: "en" }).find(
      ({ finding }) => finding.rule.id === "missing-channel",
    );
    assert.equal(gap?.title, "Undated");
    assert.equal(gap?.person, "bob");
  });

  it("by person: first what nobody answers for, then by name", async () => {
    const groups = await grouped("person");
    assert.match(groups[0] ?? "", /^Nobody yet: Nobody’s missing-owner/);
    assert.ok(groups.some((group) => /^Bob Côté: .*Undated missing-deadline/.test(group)));
  });

  it("by date: what is late, this week, next week, then what has no date", async () => {
    const labels = (await grouped("date")).map((group) => group.split(":")[0]);
    assert.deepEqual(labels, ["Late", "This week", "Next week", "No date yet"]);
  });

  it("by objective: a post belongs to its step’s objective; what serves none comes last", async () => {
    const groups = await grouped("objective");
    assert.match(groups[0] ?? "", /^Be known: .*Undated missing-deadline/);
    assert.match(groups.at(-1) ?? "", /^No objective: Open missing-/);
  });

  it("in French, groups and titles are French", async () => {
    assert.match((await grouped("person", "fr"))[0] ?? "", /^Personne pour l’instant: De personne/);
    assert.ok((await grouped("objective", "fr")).some((group) => group.startsWith("Se faire connaître")));
  });

  it("what is wrong with the form of a file is no gap", async () => {
    const session = await openRoot({ "x.calendar.yaml": "kind: calendar\nversion: 1\nposts: 3\nnope: 1\n" });
    assert.ok(session.results().findings.length > 0);
    assert.deepEqual(gapsOf({ session, language: "en" }), []);
  });

  it("by clause: in the order of the policies, and last what no clause asks for", async () => {
    const policy = `---
kind: policy
version: 1
---

# Quiet

\`\`\`yaml policy
quietHours: { from: "09:00", to: "10:00" }
\`\`\`

# Money

\`\`\`yaml policy
budget: { perPost: 10 CAD }
\`\`\`
`;
    const calendar = CALENDAR.replace(
      "    segment: families\n",
      "    segment: families\n    budget: 20 CAD\n",
    );
    const session = await openRoot({ ...ROOT, "social.policy.md": policy, "april.calendar.yaml": calendar });
    const context = { session, language: "en" } as const;
    const labels = groupGaps(gapsOf(context), "clause", context).map(({ label }) => label);
    assert.deepEqual(labels, ["Quiet", "Money", "In no clause"]);
  });

  it("what concerns a person is theirs", async () => {
    const texts = {
      "team.people.yaml":
        "kind: people\nversion: 1\npeople:\n  - { id: bob, name: Bob Côté, capacity: 1h/week }\n",
      "april.calendar.yaml": CALENDAR.replace(
        "    owner: bob\n",
        "    owner: bob\n    tasks:\n      - { task: a, deadline: 2027-03-09, effort: 1h }\n      - { task: b, deadline: 2027-03-09, effort: 1h }\n",
      ),
    };
    const context = { session: await openRoot(texts), language: "en" } as const;
    const gap = gapsOf(context).find(({ finding }) => finding.rule.id === "overloaded-owner");
    assert.equal(gap?.person, "bob");
  });
});
