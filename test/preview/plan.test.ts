import assert from "node:assert/strict";
import { drawView, pageChanges, readState, type ViewState } from "../../src/preview";
import type { Session } from "../../src/rules";
import type { Language } from "../../src/values";
import { prepare, sessionOn } from "../properties/engine";
import { calendarOf, openRoot } from "../rules/open-root";
import { drawsAnyFiles, followsAnyChange } from "./any-files";
import { byClass, byId, byTag, findAll, type PageElement, readPage, rowsOf, textOf } from "./read-page";
import { contextOf } from "./view-context";

const NBSP = "\u00a0";

const PEOPLE = `kind: people
version: 1
people:
  - { id: ana, name: Ana Roy }
  - { id: bob, name: Bob Côté }
`;

const PLAN = `kind: plan
version: 1
id: year
title: { en: The year, fr: L’année }
period: { from: 2027-01-01, to: 2027-12-31 }
owner: ana
budget: 1000 CAD
goals:
  - { id: growth, title: Grow in the region }
objectives:
  - id: reach
    title: More people see us
    how: A series each month.
    owner: ana
    deadline: 2027-09-30
    budget: 400 CAD
    supports: [growth]
    measure: { metric: reach, baseline: 12000, target: 20000, unit: people/month }
  - id: calls
    title: Fewer calls
    deadline: 2027-02-15
    measure: { metric: calls, baseline: 100, target: 40 }
activation:
  - id: images
    title: A bank of images
    objective: reach
    how: Three days with a camera.
    owner: bob
    deadline: 2027-01-29
    budget: 100 CAD
    done: 2027-01-22
  - id: series
    title: The series
    objective: reach
    how: One text a month.
    owner: bob
    deadline: 2027-02-20
    budget: 350 CAD
    promotion: [newsletter]
    dependsOn: [images, nothing]
  - id: alone
    title: A step for nobody
    deadline: 2027-05-01
campaigns:
  - id: spring
    title: Spring
    objective: reach
    period: { from: 2027-03-15, to: 2027-05-09 }
measurement:
  owner: ana
  every: 1 month
  reviews:
    - { date: 2027-01-15, results: { reach: 12500, calls: 80 }, decision: Go on. }
    - { date: 2027-02-01, results: { reach: 13400, calls: 60 } }
`;

const FILES = { "a.plan.yaml": PLAN, "team.people.yaml": PEOPLE };

async function planOf(
  files: Readonly<Record<string, string>>,
  language: Language = "en",
  { live = false, state = { view: "plan" } }: { live?: boolean; state?: ViewState } = {},
): Promise<PageElement> {
  return draw(await openRoot(files), language, live, state);
}

function draw(
  session: Session,
  language: Language,
  live = false,
  state: ViewState = { view: "plan" },
): PageElement {
  return readPage(drawView(contextOf(session, language, live), state).body.toString());
}

const matrix = (page: PageElement): string[][] => rowsOf(byId(page, "plan-matrix-rows"));
const parts = (page: PageElement): string[] => byTag(byId(page, "plan-parts"), "li").map(textOf);
const lines = (page: PageElement): string[][] => rowsOf(byClass(page, "times")[0] as PageElement);

/** What a link opens in the editor. */
const opens = (element: PageElement): unknown => JSON.parse(element.attributes["data-open"] ?? "null");

describe("preview: the plan", () => {
  it("says whose it is, from when to when, and what is left", async () => {
    assert.equal(
      textOf(byClass(await planOf(FILES), "plan-facts")[0] as PageElement),
      "Period January 1, 2027 to December 31, 2027 Owner Ana Roy Budget $1,000 · $600 left Budget Where the money goes",
    );
    assert.match(
      textOf(byClass(await planOf(FILES, "fr"), "plan-facts")[0] as PageElement),
      new RegExp(`du 1er janvier 2027 au 31 décembre 2027 .* 1${NBSP}000${NBSP}\\$ · reste 600${NBSP}\\$`),
    );
  });

  it("tells of each of the seven steps whether it is there, empty or late", async () => {
    assert.deepEqual(parts(await planOf(FILES)), [
      "1 Situation and key opportunities ✕ empty",
      "2 Objectives ✓ present",
      "3 Information and segments ✕ empty",
      "4 Zones, platforms and tools ✕ empty",
      "5 Experience strategy ✕ empty",
      "6 Activation, with other promotional tools ▲ late",
      "7 Execution and measurement ✓ present",
    ]);
    const late = PLAN.replace("goals:", "situation: { summary: S., deadline: 2027-01-05 }\ngoals:").replace(
      "every: 1 month",
      "every: 2 weeks",
    );
    const page = await planOf({ ...FILES, "a.plan.yaml": late }, "fr");
    assert.equal(parts(page)[0], "1 Situation et occasions clés ▲ en retard");
    assert.equal(parts(page)[6], "7 Exécution et mesure ▲ en retard");
    const done = late.replace("deadline: 2027-01-05", "deadline: 2027-01-05, done: true");
    assert.match(parts(await planOf({ ...FILES, "a.plan.yaml": done }))[0] ?? "", /present$/);
  });

  it("asks five questions of each objective and step, and the gaps say what is missing", async () => {
    const page = await planOf(FILES);
    assert.deepEqual(matrix(page), [
      [
        "Objective More people see us",
        "A series each month.",
        "Ana Roy",
        "September 30, 2027 in 213 days",
        "$400 ▲ $50 too much !1 1 error The steps, campaigns and posts of this objective come to $450, $50 more than the budget of $400. Lower the amounts or raise the budget.",
        "Grow in the region",
      ],
      [
        "Step A bank of images",
        "Three days with a camera.",
        "Bob Côté",
        "January 29, 2027 ✓ done on January 22, 2027",
        "$100",
        "✓ through its objective",
      ],
      [
        "Step The series !1 1 error There is no activation step “nothing”. Correct the id, or create the activation step.",
        "One text a month.",
        "Bob Côté",
        "February 20, 2027 ▲ 9 days late ▲1 1 warning This step was due on Saturday, February 20, 2027 and is not done. Mark it as done, or move its deadline.",
        "$350",
        "✓ through its objective",
      ],
      [
        "Objective Fewer calls i2 2 pieces of information No step, campaign or post leads to this objective. Plan one for it, or drop the objective. The date of this objective, Monday, February 15, 2027, has passed. The last result (calls, Monday, February 1, 2027) is 60, the target 40. Decide in a review what follows, or set a new date.",
        "Does not say how",
        "Nobody yet",
        "February 15, 2027 14 days ago",
        "No budget",
        "Serves no general goal",
      ],
      ["Steps without an objective"],
      [
        "Step A step for nobody",
        "Does not say how",
        "Nobody yet",
        "May 1, 2027 in 61 days",
        "No budget",
        "Serves no objective",
      ],
    ]);
    assert.equal(textOf(byId(page, "plan-matrix-told")), "8 answers are missing.");
    const french = matrix(await planOf(FILES, "fr"));
    assert.deepEqual(french[3]?.slice(1, 3), ["Ne dit pas comment", "Personne pour l’instant"]);
    assert.deepEqual(french[5]?.slice(3), [
      "1er mai 2027 dans 61 jours",
      "Sans budget",
      "Ne sert aucun objectif",
    ]);
  });

  it("leads from a gap to the place where the answer goes, and to the form, in a panel alone", async () => {
    const page = await planOf(FILES, "en", { live: true });
    const rows = byTag(byId(page, "plan-matrix-rows"), "tr");
    const gaps = byClass(rows[3] as PageElement, "gap");
    assert.deepEqual(opens(gaps[1] as PageElement), {
      path: "a.plan.yaml",
      kind: "objective",
      id: "calls",
      key: "owner",
    });
    const edit = byClass(rows[3] as PageElement, "edit")[2] as PageElement;
    assert.equal(textOf(edit), "✎ Change the owner of “Fewer calls”");
    assert.deepEqual(JSON.parse(edit.attributes["data-go"] ?? ""), {
      view: "form",
      kind: "objective",
      id: "calls",
      file: "a.plan.yaml",
      key: "owner",
    });
    const still = await planOf(FILES);
    assert.deepEqual(byClass(still, "edit"), []);
    assert.deepEqual(
      findAll(still, ({ attributes }) => "data-open" in attributes || "data-go" in attributes),
      [],
    );
  });

  it("draws what has a date, and says the same as a table", async () => {
    const page = await planOf(FILES);
    assert.deepEqual(lines(page).slice(1), [
      ["Objective", "More people see us", "September 30, 2027 (in 213 days)", "", "", ""],
      ["Campaign", "Spring", "March 15, 2027 to May 9, 2027 (in 14 days)", "", "", ""],
      ["Step", "A bank of images", "January 29, 2027 (done on January 22, 2027)", "✓ done", "", ""],
      [
        "Step",
        "The series",
        "February 20, 2027 (9 days late)",
        "▲ late",
        "A bank of images “nothing” is not known",
        "newsletter",
      ],
      ["Objective", "Fewer calls", "February 15, 2027 (14 days ago)", "", "", ""],
      ["Step", "A step for nobody", "May 1, 2027 (in 61 days)", "", "", ""],
    ]);
    const [drawn] = byClass(page, "timeline");
    assert.equal(drawn?.attributes.role, "img");
    assert.match(
      drawn?.attributes["aria-label"] ?? "",
      /^Timeline from January 1, 2027 to December 31, 2027: 2 objectives, 3 steps \(1 done, 1 late\), 1 campaign\./,
    );
    assert.equal(byClass(drawn as PageElement, "after").length, 1);
    assert.deepEqual(
      byTag(drawn as PageElement, "text")
        .map(textOf)
        .slice(-2),
      ["Today", "late"],
    );
  });

  it("draws steps that wait for each other in a circle", async () => {
    const circle = PLAN.replace("done: 2027-01-22", "dependsOn: [series]").replace(
      "dependsOn: [images, nothing]",
      "dependsOn: [images, series]",
    );
    const page = await planOf({ ...FILES, "a.plan.yaml": circle });
    assert.equal(byClass(byClass(page, "timeline")[0] as PageElement, "after").length, 2);
  });

  it("keeps within the plan's time when a date is far off", async () => {
    const far = PLAN.replace("deadline: 2027-05-01", "deadline: 9999-05-01");
    const page = await planOf({ ...FILES, "a.plan.yaml": far });
    assert.match(
      byClass(page, "timeline")[0]?.attributes["aria-label"] ?? "",
      /^Timeline from January 1, 2027 to December 29, 2028/,
    );
  });

  it("tells how far objectives are, and judges none before its date", async () => {
    const rows = (page: PageElement) => rowsOf(byId(page, "plan-measures"));
    const page = await planOf(FILES);
    assert.deepEqual(rows(page), [
      [
        "More people see us",
        "September 30, 2027 in 213 days",
        "12,000",
        "13,400 of 20,000 people/month; 18% of the way on February 1, 2027",
        "20,000 people/month",
        "up 900 since January 15, 2027",
      ],
      [
        "Fewer calls",
        "February 15, 2027 14 days ago",
        "100",
        "60, to fall to 40; 67% of the way on February 1, 2027 ✕ Target not reached",
        "40",
        "down 20 since January 15, 2027",
      ],
    ]);
    const french = rows(await planOf(FILES, "fr"));
    assert.equal(
      french[0]?.[3],
      `13${NBSP}400 sur 20${NBSP}000 people/month; 18${NBSP}% du chemin le 1er février 2027`,
    );
    assert.match(french[1]?.[3] ?? "", /Cible non atteinte$/);
    const reached = PLAN.replace("calls: 60", "calls: 39");
    assert.match(rows(await planOf({ ...FILES, "a.plan.yaml": reached }))[1]?.[3] ?? "", /Target reached$/);
  });

  it("asks for the figure of an objective that has none", async () => {
    const plan = PLAN.replace("    measure: { metric: calls, baseline: 100, target: 40 }\n", "");
    const rows = rowsOf(byId(await planOf({ ...FILES, "a.plan.yaml": plan }), "plan-measures"));
    assert.equal(rows[1]?.[2], "No figure to measure it by");
  });

  it("sets the share of themes that is wished beside that of the posts that count", async () => {
    const themes = `strategy:
  experience: People laugh.
  themes:
    - { id: one, title: One, benefit: Know more., share: 60% }
    - { id: two, title: Two }
`;
    const post = (status: string, theme: string) => [`status: ${status}`, `theme: ${theme}`];
    const calendar = calendarOf([
      post("planned", "one"),
      post("published", "two"),
      post("review", "two"),
      post("idea", "one"),
      post("cancelled", "one"),
    ]);
    const files = { ...FILES, "a.plan.yaml": PLAN + themes, "a.calendar.yaml": calendar };
    assert.deepEqual(
      rowsOf(byId(await planOf(files, "fr"), "plan-themes")).map((row) => row.slice(0, 4)),
      [
        ["One", "Know more.", `60${NBSP}%`, `33${NBSP}% (1 sur 3)`],
        ["Two", "Sans bénéfice", "–", `67${NBSP}% (2 sur 3)`],
      ],
    );
  });

  it("leads to the other plans, also where they share an id", async () => {
    const other = PLAN.replace("The year", "Another year");
    const files = { ...FILES, "b.plan.yaml": other };
    const page = await planOf(files, "en", { live: true });
    const link = byTag(byClass(page, "plan-others")[0] as PageElement, "a")[0] as PageElement;
    assert.equal(textOf(link), "Another year");
    const state: unknown = JSON.parse(link.attributes["data-go"] ?? "");
    assert.deepEqual(state, { view: "plan", id: "year", file: "b.plan.yaml" });
    assert.equal(
      textOf(byTag(await planOf(files, "en", { state: readState(state) }), "h1")[0] as PageElement),
      "Another year",
    );
  });

  it("says what to do where there is no plan, and where one is empty", async () => {
    const none = await planOf({ "team.people.yaml": PEOPLE }, "fr");
    assert.match(textOf(byClass(none, "empty")[0] as PageElement), /^Il n’y a pas encore de plan/);
    const empty = await planOf({ "a.plan.yaml": "kind: plan\nversion: 1\n" });
    assert.equal(byClass(empty, "empty").length, 3);
    assert.equal(textOf(byTag(empty, "h1")[0] as PageElement).slice(0, 1), "a");
    const broken = await planOf({ "a.plan.yaml": "" });
    assert.match(textOf(byClass(broken, "empty")[0] as PageElement), /a\.plan\.yaml/);
  });

  it("changes the elements alone that an edit touches", async () => {
    const session = await openRoot(FILES);
    const context = contextOf(session, "en", true);
    const before = drawView(context, { view: "plan" }).body;
    const start = PLAN.indexOf("One text a month.");
    session.apply([{ path: "a.plan.yaml", start, end: start + 3, insert: "Each" }]);
    const how = drawView(context, { view: "plan" }).body;
    const keys = (changes: ReturnType<typeof pageChanges>) =>
      changes?.map((change) => ("key" in change ? change.key : change.op));
    assert.deepEqual(keys(pageChanges(before, how)), ["plan-row-step-a_2e_plan_2e_yaml-series"]);
    const due = PLAN.indexOf("2027-05-01");
    session.apply([{ path: "a.plan.yaml", start: due + 1, end: due + 11, insert: "2027-06-01" }]);
    const moved = drawView(context, { view: "plan" }).body;
    assert.deepEqual(keys(pageChanges(how, moved)), [
      "plan-row-step-a_2e_plan_2e_yaml-alone",
      "plan-timeline-figure",
      "plan-times-step-a_2e_plan_2e_yaml-alone",
    ]);
  });

  it("keeps text as text", async () => {
    await prepare();
    const evil = `"'><script>alert(1)</script>\u202e{{`;
    const plan = PLAN.replaceAll(/: ([A-Z][^\n{},]*)$/gm, () => `: ${JSON.stringify(evil)}`).replaceAll(
      "id: series",
      `id: ${JSON.stringify(`\ud800 ${evil}`)}`,
    );
    assert.deepEqual(byTag(draw(sessionOn(new Map([["a.plan.yaml", plan]])), "en", true), "script"), []);
  });

  describe("of any files", () => {
    drawsAnyFiles([{ view: "plan" }]);
    followsAnyChange({ view: "plan" });
  });
});
