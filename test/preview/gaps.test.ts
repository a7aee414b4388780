import assert from "node:assert/strict";
import { drawView, gapsOf, groupGaps, pageChanges, type ViewState, withoutSubject } from "../../src/preview";
import type { GapsBy } from "../../src/preview/state";
import type { Session } from "../../src/rules";
import { CATALOGUE } from "../../src/rules/catalogue";
import type { Language } from "../../src/values";
import { calendarOf, openRoot } from "../rules/open-root";
import { drawsAnyFiles } from "./any-files";
import { byClass, byId, byTag, findAll, type PageElement, readPage, rowsOf, textOf } from "./read-page";
import { contextOf as viewContext } from "./view-context";
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

function draw(session: Session, state: Partial<ViewState> = {}, language: Language = "en", live = false) {
  const view = drawView(viewContext(session, language, live), { view: "gaps", ...state });
  return readPage(view.body.toString());
}

/** Headings of the groups with how many rows each has. */
function groups(of: PageElement): string[] {
  return byClass(of, "gaps").map((group) => {
    const [head] = byTag(group, "h2");
    const rows = byTag(group, "tbody").flatMap((body) => byTag(body, "tr"));
    return `${head === undefined ? "" : textOf(head)}: ${rows.length}`;
  });
}

describe("preview: messages beside a title", () => {
  const messages = (language: Language) =>
    CATALOGUE.filter(({ group }) => group !== "form").flatMap((rule) =>
      Object.values(rule[language].messages),
    );

  it("go on from the title: its subject is left out in both languages", () => {
    assert.equal(withoutSubject("This post has no owner. Name one.", "en"), "has no owner. Name one.");
    assert.equal(withoutSubject("Cet objectif n’a pas d’échéance.", "fr"), "n’a pas d’échéance.");
    assert.equal(
      withoutSubject("Ce texte ne tient pas sur « X ».", "fr"),
      "Ce texte ne tient pas sur « X ».",
    );
  });

  it("never begin with the post that the title names already", () => {
    for (const [language, opening] of [
      ["en", /^This post /],
      ["fr", /^Cette publication /],
    ] as const) {
      const alike = messages(language).filter((it) => opening.test(it));
      assert.ok(alike.length > 10, `${alike.length} messages begin alike`);
      for (const it of alike) assert.doesNotMatch(withoutSubject(it, language), opening);
    }
  });
});

describe("preview: gaps as a page", () => {
  it("shows every finding, also those about the files themselves, which come last", async () => {
    const { session } = await contextOf("en");
    session.apply([{ path: "x.calendar.yaml", text: "kind: calendar\nversion: 1\nposts: 3\nnope: 1\n" }]);
    const shown = draw(session);
    const count = groups(shown).reduce((sum, line) => sum + Number(line.split(": ")[1]), 0);
    assert.equal(count, session.results().findings.length);
    assert.match(groups(shown)[0] ?? "", /^Nobody yet /);
    assert.match(groups(shown).at(-1) ?? "", /^The files themselves /);
  });

  it("a row says how grave, where, what and which rule, who and by when", async () => {
    const { session } = await contextOf("en");
    const shown = draw(session, { by: "objective" });
    const rows = byTag(shown, "tbody").flatMap(rowsOf);
    const row = rows.find(([, about]) => about?.startsWith("Nobody’s"));
    assert.match(row?.[0] ?? "", /^! Error$/);
    assert.match(row?.[1] ?? "", /^Nobody’s post$/);
    assert.match(row?.[2] ?? "", /^This post has no owner\. .*april\.calendar\.yaml missing-owner$/);
    assert.deepEqual(row?.slice(3), ["", "3 Mar 2027"]);
    const french = byTag(draw(session, { by: "objective" }, "fr"), "tbody").flatMap(rowsOf);
    assert.deepEqual(french.find(([, about]) => about?.startsWith("De personne"))?.slice(3), [
      "",
      "3 mars 2027",
    ]);
  });

  it("in a panel, what it is in, the place and the rule open", async () => {
    const { session } = await contextOf("en");
    const shown = draw(session, {}, "en", true);
    const [row] = findAll(
      byClass(shown, "gaps")[0] as PageElement,
      ({ tag, attributes }) => tag === "tr" && attributes.id !== undefined,
    );
    const links = byTag(row as PageElement, "a").map(({ attributes }) => attributes);
    assert.deepEqual(JSON.parse(links[0]?.["data-go"] ?? ""), {
      view: "post",
      id: "no-owner",
      file: "april.calendar.yaml",
    });
    assert.deepEqual(JSON.parse(links[1]?.["data-open"] ?? ""), {
      path: "april.calendar.yaml",
      kind: "post",
      id: "no-owner",
      rule: "missing-owner",
    });
    assert.equal(links[2]?.["data-rule"], "missing-owner");
    assert.equal(
      byTag(draw(session), "a").some(({ attributes }) => attributes["data-open"] !== undefined),
      false,
    );
  });

  it("is narrowed by severity, words, person and clause", async () => {
    const { session } = await contextOf("en");
    const titles = (filters: ViewState["filters"]) =>
      byTag(draw(session, filters === undefined ? {} : { filters }), "tbody")
        .flatMap(rowsOf)
        .map(([severity, about]) => `${severity} ${about}`);
    assert.ok(titles({ severity: "error" }).every((line) => line.startsWith("! Error")));
    assert.ok(titles({ severity: "warning" }).some((line) => line.startsWith("▲ Warning")));
    const found = titles({ search: "NOBODY’S" });
    assert.ok(found.length > 0 && found.every((line) => line.includes("Nobody’s")));
    assert.ok(
      titles({ search: "cote deadline" }).every((line) => line.includes("Undated") || line.includes("Open")),
    );
    const ofBob = titles({ person: "bob" });
    assert.ok(ofBob.length > 0 && ofBob.length < titles(undefined).length);
    assert.ok(titles({ person: "?" }).every((line) => !line.includes("Undated")));
    assert.deepEqual(titles({ clause: "nowhere.policy.md#x" }), []);
  });

  it("says what it is narrowed to, keeps that while somebody types, and leads back", async () => {
    const { session } = await contextOf("en");
    const shown = draw(session, { filters: { person: "bob", search: 'x"y' } }, "fr", true);
    assert.match(textOf(shown), /Seulement ce qui concerne Bob Côté/);
    const fields = Object.fromEntries(
      byTag(shown, "input").map(({ attributes }) => [attributes.name, attributes.value]),
    );
    assert.equal(fields.person, "bob");
    assert.equal(fields.search, 'x"y');
    const back = byTag(shown, "a").find((link) => textOf(link) === "Tout afficher");
    assert.deepEqual(JSON.parse(back?.attributes["data-go"] ?? ""), { view: "gaps" });
  });

  it("rows come grave first, then by date", async () => {
    const { session } = await contextOf("en");
    for (const group of byClass(draw(session), "gaps")) {
      const rows = byTag(group, "tbody").flatMap(rowsOf);
      const ranks = rows.map(([severity]) =>
        ["! Error", "▲ Warning", "i Information"].indexOf(severity ?? ""),
      );
      assert.deepEqual(ranks, ranks.slice().sort());
    }
  });

  it("a person whom no register knows is marked", async () => {
    const session = await openRoot({
      ...ROOT,
      "april.calendar.yaml": CALENDAR.replaceAll("owner: bob", "owner: bop"),
    });
    assert.ok(groups(draw(session)).some((line) => line.startsWith("bop (in no register)")));
  });

  it("nothing missing is said with a day and a way on", async () => {
    const session = await openRoot({
      "team.people.yaml": "kind: people\nversion: 1\npeople: [{ id: ana, name: Ana }]\n",
    });
    assert.match(textOf(draw(session)), /Nothing is missing\. .* as of March 1, 2027\. See what comes next/);
    assert.match(textOf(draw(session, {}, "fr")), /Il ne manque rien\. .* en date du 1er mars 2027\./);
    assert.match(textOf(draw(await openRoot({}))), /nothing to check yet/);
    const { session: full } = await contextOf("en");
    assert.match(textOf(draw(full, { filters: { search: "zzz" } })), /Nothing matches.*Show everything/);
  });

  it("an edit of a post changes its rows alone", async () => {
    const { session } = await contextOf("en");
    const view = () => drawView(viewContext(session, "en", true), { view: "gaps" }).body;
    const before = view();
    const path = "april.calendar.yaml";
    const start = CALENDAR.indexOf("    deadline: 2027-03-03");
    session.apply([{ path, start, end: start, insert: "    owner: bob\n" }]);
    const changes = pageChanges(before, view()) ?? [];
    assert.ok(changes.length > 0 && changes.length < 12, String(changes.length));
    const again = view();
    assert.deepEqual(pageChanges(again, view()), []);
  });

  it("after edits of what rows name from elsewhere, they say what a page drawn afresh says", async () => {
    const files: Record<string, string> = { ...ROOT, "april.calendar.yaml": CALENDAR };
    const session = await openRoot(files);
    const page = (of: Session, by: GapsBy): string =>
      drawView(viewContext(of, "fr", true), { view: "gaps", by }).body.toString();
    for (const by of ["person", "date", "objective", "clause"] as const) page(session, by);
    for (const [path, text] of Object.entries(files)) {
      const changed = text
        .replace(/(name: )(?=\S)/g, "$1Nouveau ")
        .replace(/(title: )(?=[A-Z])/g, "$1Autre ")
        .replace(/^(## )/gm, "$1Autre ");
      if (changed === text) continue;
      files[path] = changed;
      session.apply([{ path, text: changed }]);
      const fresh = await openRoot(files);
      for (const by of ["person", "date", "objective", "clause"] as const)
        assert.equal(page(session, by), page(fresh, by), `${path}, ${by}`);
    }
  });

  it("thousands of findings are counted instead of shown", async () => {
    const posts = Array.from({ length: 900 }, (_, at) => [
      `status: published`,
      `publish: 2027-02-0${(at % 8) + 1}`,
    ]);
    const session = await openRoot({ "many.calendar.yaml": calendarOf(posts) }, { all: true });
    const shown = draw(session);
    const rows = byTag(shown, "tbody").flatMap((body) => byTag(body, "tr"));
    assert.ok(session.results().findings.length > 900);
    assert.ok(rows.length <= 500);
    assert.match(textOf(shown), /more are not shown\. Narrow the list/);
  });

  it("has one heading of the first level and a caption for each table", async () => {
    const shown = draw((await contextOf("fr")).session, {}, "fr");
    assert.equal(byTag(shown, "h1").length, 1);
    const tables = byTag(shown, "table");
    assert.equal(byTag(shown, "caption").length, tables.length);
    assert.equal(textOf(byId(shown, "gaps-count")).startsWith("En date du 1er mars 2027"), true);
  });

  describe("whatever the files hold", () =>
    drawsAnyFiles([
      { view: "gaps" },
      { view: "gaps", by: "clause" },
      { view: "gaps", by: "date", filters: { search: "a" } },
    ]));
});
