import assert from "node:assert/strict";
import { agendaOf, drawView, pageChanges, readState } from "../../src/preview";
import type { Session } from "../../src/rules";
import { formatDay, type Language } from "../../src/values";
import { openRoot } from "../rules/open-root";
import { followsAnyChange } from "./any-files";
import { byClass, byTag, readPage, rowsOf, textOf } from "./read-page";
import { contextOf } from "./view-context";

/** As of Monday 1 March 2027. */
const FILES = {
  "team.people.yaml": `kind: people
version: 1
people:
  - id: ana
    name: Ana Roy
    away:
      - { from: 2027-03-03, to: 2027-03-05, deputy: bob }
  - { id: bob, name: Bob Côté, until: 2027-03-06 }
`,
  "accounts.channels.yaml": `kind: channels
version: 1
channels:
  - { id: ig, network: instagram, owner: ana, backup: bob }
  - { id: bsky, network: bluesky, owner: ana, backup: bob }
`,
  "year.plan.yaml": `kind: plan
version: 1
id: plan-2027
title: Plan 2027
owner: ana
period: { from: 2027-01-01, to: 2027-12-31 }
situation:
  owner: bob
  deadline: 2027-03-04
  opportunities:
    - { id: fair, title: Spring fair, from: 2027-03-05, to: 2027-03-08 }
objectives:
  - { id: aware, title: { en: Be known, fr: Se faire connaître }, owner: bob, deadline: 2027-03-06 }
  - { id: past, title: Past, owner: bob, deadline: 2027-02-06 }
activation:
  - { id: teaser, title: Teaser, objective: aware, owner: bob, deadline: 2027-02-26 }
  - { id: gone, title: Gone, objective: aware, owner: bob, deadline: 2027-02-26, done: true }
measurement: { owner: ana, every: 2 months }
`,
  "a.policy.md": `---
kind: policy
version: 1
title: Policy
owner: ana
reviewBy: 2027-03-02
---
# Policy
## Times {#times}
\`\`\`yaml policy
freeze:
  - { from: 2027-03-06, to: 2027-03-07, reason: { en: Election, fr: Élections } }
\`\`\`
`,
  "march.calendar.yaml": `kind: calendar
version: 1
timezone: America/Toronto
posts:
  - id: ready
    title: Ready
    publish: 2027-03-01T09:30
    channels: [ig, bsky]
    status: approved
    owner: ana
    deadline: 2027-02-28
    variants:
      bsky: { publish: 2027-03-02T10:00 }
  - id: open
    title: { en: Still open, fr: Encore ouverte }
    publish: 2027-03-05T12:00
    channels: [ig]
    status: drafting
    owner: ana
    approver: bob
    deadline: publish-2bd
    tasks:
      - { task: { en: draft, fr: ébauche }, deadline: publish-7d }
      - { task: proof, owner: bob, deadline: 2027-03-02, done: true }
      - { task: film, owner: bob, deadline: 2027-03-02 }
  - { id: forgotten, title: Forgotten, publish: 2027-02-25, channels: [ig], status: scheduled, owner: ana }
  - { id: nobody, title: Whose, publish: 2027-03-07, channels: [ig], status: planned }
  - { id: later, title: Later, publish: 2027-03-08, channels: [ig], status: planned, owner: ana }
  - { id: wish, title: Wish, publish: 2027-02-08, status: idea, owner: ana }
  - id: out
    title: Is out
    publish: 2027-02-20
    channels: [ig]
    status: published
    owner: ana
    published: { at: 2027-02-20T08:00, url: "https://example.org/1" }
  - { id: old, title: Long ago, publish: 2026-02-20, channels: [ig], status: published, owner: ana }
`,
};

/** Each thing as "person: day what title, late". */
function told(session: Session, days = 7, person?: string): readonly string[] {
  const { people } = agendaOf({ session, language: "en" }, { days, person });
  return people.flatMap(({ person: id, items }) =>
    items.map(({ day, sort, titles, task, late, channels }) => {
      const where = sort === "publication" ? ` on ${channels.join("+")}` : "";
      return `${id ?? "?"}: ${formatDay(day)} ${task?.en ?? sort} ${titles.en}${where}${late ? ", late" : ""}`;
    }),
  );
}

function draw(session: Session, state: object = {}, language: Language = "en", live = false) {
  const view = drawView(contextOf(session, language, live), readState({ view: "agenda", ...state }));
  return { page: readPage(view.body.toString()), title: view.title };
}

describe("preview: agenda", () => {
  let session: Session;
  beforeEach(async () => {
    session = await openRoot(FILES);
  });

  it("tells who has to do what by when, late things first, and when posts go out where", () => {
    assert.deepEqual(told(session), [
      "?: 2027-03-07 publication Whose on ig",
      "ana: 2027-02-25 publication Forgotten on ig, late",
      "ana: 2027-02-26 draft Still open, late",
      "ana: 2027-03-01 review Plan 2027",
      "ana: 2027-03-01 publication Ready on ig",
      "ana: 2027-03-02 policy Policy",
      "ana: 2027-03-02 publication Ready on bsky",
      "ana: 2027-03-03 deadline Still open",
      "ana: 2027-03-05 publication Still open on ig",
      "ana: 2027-03-07 results Is out",
      "bob: 2027-02-26 step Teaser, late",
      "bob: 2027-03-02 film Still open",
      "bob: 2027-03-03 approval Still open",
      "bob: 2027-03-04 situation Plan 2027",
      "bob: 2027-03-06 objective Be known",
    ]);
  });

  it("takes as many days as are asked for, and one person’s things alone", () => {
    assert.equal(told(session).includes("ana: 2027-03-08 publication Later on ig"), false);
    assert.equal(told(session, 8).includes("ana: 2027-03-08 publication Later on ig"), true);
    assert.deepEqual(
      told(session, 2, "bob").map((it) => it.slice(5)),
      ["2027-02-26 step Teaser, late", "2027-03-02 film Still open"],
    );
  });

  it("says what a post still lacks, in words that fit the status that it has", () => {
    const lacks = agendaOf({ session, language: "en" }, { days: 7 }).people.flatMap(({ items }) =>
      items.flatMap(({ lacks: all, entity }) => all.map((it) => `${entity.id}: ${it.message("en")}`)),
    );
    assert.ok(lacks.includes("open: The approval of Bob Côté."), lacks.join("\n"));
    assert.ok(lacks.some((it) => it.startsWith("nobody: This post has no owner.")));
    assert.equal(
      lacks.some((it) => it.includes("“scheduled”")),
      false,
    );
  });

  it("draws a table for each person, with what goes on around them", () => {
    for (const live of [false, true]) {
      const { page, title } = draw(session, {}, "fr", live);
      assert.equal(title, "À venir");
      const heads = byTag(page, "h2").map(textOf);
      assert.equal(heads.length, live ? 6 : 4);
      assert.match(heads[1] ?? "", /^Personne pour l’instant/);
      assert.match(heads[2] ?? "", /^Ana Roy 2 en retard, 2 publications à paraître, 4 choses à faire$/);
      const [around] = byClass(page, "around");
      const lines = byTag(around as never, "li").map(textOf);
      assert.deepEqual(lines, [
        "Période de silence\u00a0: Élections · du 6 mars au 7 mars",
        "Occasion\u00a0: Spring fair · du 5 mars au 8 mars",
        "Ana Roy s’absente du 3 mars au 5 mars, relève\u00a0: Bob Côté",
        "Bob Côté quitte son poste le 6 mars",
      ]);
      const rows = byClass(page, "coming")
        .flatMap(rowsOf)
        .map((row) => row.join(" | "));
      assert.ok(
        rows.some((row) => row.startsWith("▲ En retard ven. 26\u00a0févr. | Ébauche Encore ouverte")),
        rows.join("\n"),
      );
      assert.ok(
        rows.some((row) => row.startsWith("Aujourd’hui, 9\u00a0h\u00a030 | Paraît Ready | Ig | ✓ Approuvé")),
      );
      assert.equal(byClass(page, "filters").length, live ? 1 : 0);
    }
  });

  it("is narrowed by the state, also as a form gives it", () => {
    const { page } = draw(session, { days: "2", filters: { person: "bob" } }, "en", true);
    assert.equal(byClass(page, "coming").flatMap(rowsOf).length, 3);
    const chosen = byTag(page, "option").filter(({ attributes }) => attributes.selected !== undefined);
    assert.deepEqual(
      chosen.map(({ attributes }) => attributes.value),
      ["2", "bob"],
    );
    assert.equal("days" in readState({ view: "agenda", days: "x" }), false);
    assert.equal("days" in readState({ view: "agenda", days: 1e9 }), false);
  });

  it("says what to do where there is nothing", async () => {
    assert.match(textOf(draw(await openRoot({})).page), /There is nothing here yet/);
    const quiet = await openRoot({
      "a.calendar.yaml": "kind: calendar\nversion: 1\nposts:\n  - { id: a, title: A, status: idea }\n",
    });
    assert.match(textOf(draw(quiet).page), /Nothing is due and nothing goes out/);
  });

  it("one change of a post touches its rows alone", () => {
    const of = () => drawView(contextOf(session, "en", true), { view: "agenda" }).body;
    const before = of();
    const path = "march.calendar.yaml";
    const text = FILES[path];
    session.apply([{ path, text: text.replace("title: Whose", "title: Whose is it") }]);
    const changes = pageChanges(before, of()) ?? [];
    assert.ok(
      changes.length > 0 && changes.length <= 2,
      JSON.stringify(changes.map((it) => Object.keys(it))),
    );
  });

  followsAnyChange({ view: "agenda", days: 60 });
});
