import assert from "node:assert/strict";
import { comingPosts, type GapOrder, gapsOf, groupGaps } from "../../src/language";
import type { Language } from "../../src/values";
import { openRoot } from "../rules/open-root";
import { ROOT } from "./root";

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
async function grouped(by: GapOrder, language: Language = "en"): Promise<string[]> {
  const context = await contextOf(language);
  const gaps = gapsOf(context).filter(({ at }) => at.path === "april.calendar.yaml");
  return groupGaps(gaps, by, context).map(
    ({ label, gaps: inGroup }) =>
      `${label}: ${inGroup.map(({ title, finding }) => `${title} ${finding.rule.id}`).join(", ")}`,
  );
}

describe("language: gaps", () => {
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
});

describe("language: coming posts", () => {
  it("day by day, without what is past or has no date", async () => {
    const { days, more } = comingPosts(await contextOf("en"));
    assert.deepEqual(
      days.map(({ label, posts }) => [label, posts.map(({ title, time }) => `${title} ${time}`)]),
      [
        ["Thursday, March 4, 2027", ["Nobody’s 09:30", "First look 09:30"]],
        ["Wednesday, March 10, 2027", ["Undated undefined"]],
        ["Thursday, March 18, 2027", ["Again undefined"]],
      ],
    );
    assert.equal(more, 0);
  });

  it("counts what is left out", async () => {
    const { days, more } = comingPosts(await contextOf("en"), 2);
    assert.equal(days.flatMap(({ posts }) => posts).length, 2);
    assert.equal(more, 2);
  });

  it("names day, hour and status in French", async () => {
    const [day] = comingPosts(await contextOf("fr")).days;
    assert.equal(day?.label, "Jeudi 4 mars 2027");
    assert.equal(day?.posts[0]?.time, "9\u00a0h\u00a030");
    assert.equal(day?.posts[0]?.statusName, "Planifié");
  });

  it("follows edits", async () => {
    const context = await contextOf("en");
    comingPosts(context);
    const start = CALENDAR.indexOf("2027-03-10");
    const path = "april.calendar.yaml";
    context.session.apply([{ path, start, end: start + 10, insert: "2027-03-02" }]);
    assert.equal(comingPosts(context).days[0]?.label, "Tomorrow, Tuesday, March 2, 2027");
  });
});
