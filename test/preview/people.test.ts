import assert from "node:assert/strict";
import { drawView, pageChanges } from "../../src/preview";
import type { Session } from "../../src/rules";
import type { Language } from "../../src/values";
import { openRoot } from "../rules/open-root";
import { drawsAnyFiles } from "./any-files";
import { byClass, byId, byTag, type PageElement, readPage, rowsOf, textOf } from "./read-page";
import { contextOf } from "./view-context";

const FILES = {
  "team.people.yaml": `kind: people
version: 1
people:
  - id: ana
    name: Ana Roy
    department: communications
    roles: [approver]
    email: ana@example.org
    capacity: 4h/week
    trained: 2026-09-01
    away:
      - { from: 2027-03-08, to: 2027-03-12, deputy: bob }
      - { from: 2027-03-22, to: 2027-03-22 }
  - id: bob
    name: Bob Côté
    until: 2027-03-20
  - id: cam
    name: Cam Diaz
    until: 2027-02-01
`,
  "accounts.channels.yaml": `kind: channels
version: 1
channels:
  - { id: ig, network: instagram, owner: ana, backup: bob }
  - { id: fb, network: facebook }
  - { id: x-old, network: x, status: closed, owner: cam }
`,
  "year.plan.yaml": `kind: plan
version: 1
id: plan-2027
title: Plan 2027
owner: ana
objectives:
  - { id: aware, title: { en: Be known, fr: Se faire connaître }, owner: ana }
  - { id: sell, title: Sell }
activation:
  - { id: teaser, title: Teaser, objective: aware, owner: bob }
  - { id: gone, title: Gone, objective: aware, owner: bob, done: true }
`,
  "march.calendar.yaml": `kind: calendar
version: 1
timezone: America/Toronto
posts:
  - id: one
    title: First
    publish: 2027-03-04T09:30
    channels: [ig]
    status: planned
    owner: ana
    approver: bob
    deadline: 2027-03-03
    tasks:
      - { task: draft, deadline: 2027-03-02, effort: 3h }
      - { task: film, deadline: 2027-03-05, effort: 90m }
      - { task: done, deadline: 2027-03-05, effort: 9h, done: true }
      - { task: proof, owner: bob, deadline: 2027-03-10, effort: 2d }
  - id: two
    title: Second
    publish: 2027-03-09
    channels: [ig]
    status: planned
    owner: ana
    deadline: 2027-03-08
  - id: three
    title: Third
    channels: [ig]
    status: planned
    owner: dee
    deadline: 2027-03-08
  - id: past
    title: Gone by
    publish: 2027-02-09
    channels: [ig]
    status: published
    owner: ana
`,
};

function draw(session: Session, language: Language = "en", live = false): PageElement {
  return readPage(drawView(contextOf(session, language, live), { view: "people" }).body.toString());
}

const page = async (language: Language = "en", live = false) => draw(await openRoot(FILES), language, live);

/** The cells of a person's row. */
function personRow(of: PageElement, id: string): readonly string[] {
  const { children } = byId(of, `people-duties-${id}`);
  return children.flatMap((cell) => (typeof cell === "string" ? [] : [textOf(cell)]));
}

/** The cells of a row, without its head. */
function weeksOf(of: PageElement, id: string): readonly string[] {
  return byTag(byId(of, `people-load-${id}`), "td").map(textOf);
}

describe("preview: people", () => {
  it("begins with what nobody answers for, or nobody can take over", async () => {
    const shown = await page();
    assert.deepEqual(byTag(shown, "h2").map(textOf).slice(0, 2), ["Nobody yet", "In no register"]);
    const rows = rowsOf(byId(shown, "people-ownerless-rows"));
    assert.deepEqual(
      rows.map(([what]) => what),
      ["fb", "Sell", "fb"],
    );
    assert.match(rows[0]?.[1] ?? "", /Error This channel has no owner/);
    assert.match(rows[2]?.[1] ?? "", /Warning This channel is active and has no backup/);
    const french = await page("fr");
    assert.match(
      textOf(byId(french, "people-ownerless")),
      /Personne pour l’instant 3 éléments n’ont personne/,
    );
  });

  it("says so when everything has an owner", async () => {
    const session = await openRoot({
      "team.people.yaml": "kind: people\nversion: 1\npeople: [{ id: ana, name: Ana }]\n",
    });
    assert.match(textOf(byId(draw(session), "people-ownerless")), /^✓ Everything has somebody/);
    assert.match(textOf(byId(draw(session, "fr"), "people-ownerless")), /^✓ Une personne répond de chaque/);
  });

  it("names people whom no register knows, with what is theirs", async () => {
    const shown = await page();
    const rows = rowsOf(byId(shown, "people-strangers-rows"));
    assert.equal(rows.length, 1);
    assert.match(rows[0]?.[0] ?? "", /^dee/);
    assert.match(rows[0]?.[2] ?? "", /1 without a date/);
  });

  it("tells what each person answers for, in the person’s language", async () => {
    const [who, duties] = personRow(await page(), "ana");
    assert.match(who ?? "", /^Ana Roy Communications · approver · trained on September 1, 2026$/);
    assert.match(duties ?? "", /Plan Plan 2027 Objectives Be known Accounts Ig ig$/);
    const french = personRow(await page("fr"), "ana");
    assert.match(french[0] ?? "", /formation suivie le 1er septembre 2026/);
    assert.match(french[1] ?? "", /Objectifs Se faire connaître Comptes Ig ig$/);
  });

  it("leaves out steps that are done and accounts that are closed, and tells who left", async () => {
    const shown = await page();
    const bob = personRow(shown, "bob");
    assert.match(bob[0] ?? "", /in the role until March 20, 2027/);
    assert.match(bob[1] ?? "", /^Steps Teaser Backup for Ig ig$/);
    const cam = personRow(shown, "cam");
    assert.match(cam[0] ?? "", /left on February 1, 2027/);
    assert.equal(cam[1], "Nothing");
  });

  it("counts posts to come and approvals to give, the next first", async () => {
    const shown = await page();
    assert.match(personRow(shown, "ana")[2] ?? "", /^2 next: First, 4 Mar 2027$/);
    assert.match(personRow(shown, "bob")[3] ?? "", /^1 next: First, 4 Mar 2027$/);
    assert.equal(personRow(shown, "ana")[3], "None");
    assert.match(personRow(await page("fr"), "bob")[3] ?? "", /^1 la prochaine\u00a0: First, 4 mars 2027$/);
  });

  it("adds up open work per week beside the hours there are", async () => {
    const shown = await page();
    const [first, second, , fourth] = weeksOf(shown, "ana");
    assert.equal(first, "4.5\u00a0h of 4\u00a0h ▲ 0.5\u00a0h too many");
    assert.equal(second, "Away 8 Mar to 12 Mar, Bob Côté stands in");
    assert.match(fourth ?? "", /^Away 22 Mar, nobody stands in$/);
    assert.match(weeksOf(await page("fr"), "ana")[0] ?? "", /^4,5\u00a0h sur 4\u00a0h ▲ 0,5\u00a0h de trop$/);
  });

  it("an effort in days is told and not counted; after the end of a role there are no weeks", async () => {
    const weeks = weeksOf(await page(), "bob");
    assert.equal(weeks[1], "1 task without hours");
    assert.equal(weeks[2], "");
    assert.equal(weeks[3], "Not in the role any more");
    assert.equal(weeks.length, 8);
  });

  it("weeks begin as the person’s do", async () => {
    const session = await openRoot(FILES);
    const heads = (weekStart: 0 | 1) => {
      const body = drawView({ ...contextOf(session, "en"), weekStart }, { view: "people" }).body.toString();
      return byTag(byClass(readPage(body), "load")[0] as PageElement, "th").map(textOf)[1];
    };
    assert.match(heads(0) ?? "", /28 Feb/);
    assert.match(heads(1) ?? "", /1 Mar/);
  });

  it("agrees with the rule about who has too much to do", async () => {
    const session = await openRoot(FILES);
    const found = session.results().findings.filter(({ rule }) => rule.id === "overloaded-owner");
    assert.equal(found.length, 1);
    assert.match(found[0]?.message("en") ?? "", /4\.5 h, and 4 h/);
  });

  it("shows no e-mail address", async () => {
    const session = await openRoot(FILES);
    for (const live of [true, false])
      assert.equal(
        drawView(contextOf(session, "en", live), { view: "people" })
          .body.toString()
          .includes("@example"),
        false,
      );
  });

  it("says what to do where nobody is named at all", async () => {
    const session = await openRoot({});
    assert.match(textOf(draw(session)), /Nobody is in the people register yet.*team\.people\.yaml/);
  });

  it("an edit of a post changes the rows it concerns alone", async () => {
    const session = await openRoot(FILES);
    const view = () => drawView(contextOf(session, "en", true), { view: "people" }).body;
    const before = view();
    const path = "march.calendar.yaml";
    const start = FILES[path].indexOf("effort: 3h");
    session.apply([{ path, start, end: start + "effort: 3h".length, insert: "effort: 1h" }]);
    const changes = pageChanges(before, view());
    const keys = changes?.map((change) => ("key" in change ? change.key : change.owner)) ?? [];
    // The week is no longer too full: the finding goes as well.
    assert.deepEqual(keys.sort(), ["people-duties-ana", "people-load-ana"]);
  });

  describe("whatever the files hold", () =>
    drawsAnyFiles([{ view: "people" }, { view: "agenda", days: 60, filters: { person: "lead" } }]));
});
