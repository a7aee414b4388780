import assert from "node:assert/strict";
import { comingPosts } from "../../src/preview";
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

describe("preview: coming posts", () => {
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
