import assert from "node:assert/strict";
import { join } from "node:path";
import { openRoot as openFolder } from "../../src/host";
import { drawView, pageChanges } from "../../src/preview";
import { budgetUse, type Session } from "../../src/rules";
import { type Language, parseDay, showMoney } from "../../src/values";
import { calendarOf, openRoot } from "../rules/open-root";
import { drawsAnyFiles, followsAnyChange } from "./any-files";
import { byClass, byId, byTag, findAll, type PageElement, readPage, rowsOf, textOf } from "./read-page";
import { contextOf } from "./view-context";

const NBSP = "\u00a0";

const PLAN = `kind: plan
version: 1
id: year
title: The year
period: { from: 2027-01-01, to: 2027-12-31 }
budget: 1000 CAD
objectives:
  - id: reach
    title: More people
    budget: 400 CAD
  - id: open
    title: Open
activation:
  - id: teaser
    title: Teaser
    objective: reach
    budget: 100 CAD
  - id: series
    title: Series
    objective: reach
  - id: stray
    title: Stray
    budget: 30 CAD
campaigns:
  - id: spring
    title: Spring
    objective: reach
    period: { from: 2027-03-01, to: 2027-04-30 }
    budget: 200 CAD
`;

const post = (...lines: string[]) => ["status: planned", "publish: 2027-03-10T09:00", ...lines];

const POSTS = calendarOf([
  post("step: teaser", "budget: 150 CAD", "spent: 120.50 CAD"),
  post("step: series", "budget: 60 CAD"),
  post("step: series", "campaign: spring", "budget: 20 CAD", "spent: 30 CAD"),
  post("objective: reach", "budget: 80 EUR"),
  post("objective: reach"),
  ["status: idea", "objective: reach", "budget: 500 CAD"],
  post("budget: 40 CAD"),
  post(),
]);

const FILES = { "a.plan.yaml": PLAN, "a.calendar.yaml": POSTS };

async function budgetOf(
  files: Readonly<Record<string, string>>,
  language: Language = "en",
): Promise<PageElement> {
  return draw(await openRoot(files), language);
}

function draw(session: Session, language: Language, live = false): PageElement {
  return readPage(drawView(contextOf(session, language, live), { view: "budget" }).body.toString());
}

/** Rows of plans, objectives, steps and campaigns: name, given, committed, spent, left. */
function levels(page: PageElement): string[][] {
  const rows = findAll(page, ({ tag, attributes }) => tag === "tr" && "data-level" in attributes);
  return rows
    .filter(({ attributes }) => attributes.class !== "posts")
    .map((row) =>
      row.children.flatMap((cell) => (typeof cell === "string" ? [] : [textOf(cell)])).slice(0, 5),
    );
}

/** Without the sign of a status before it, and findings behind it. */
function withoutFindings(cell: string): string {
  return cell.replace(/ [!▲i]\d .*$/, "").replace(/^\S+ (?=Post \d)/, "");
}

/** Rows of posts, likewise. */
function posts(page: PageElement): string[][] {
  return byClass(page, "posts").flatMap((row) =>
    byTag(row, "tbody").flatMap((body) =>
      rowsOf(body).map((cells) => cells.slice(0, 5).map(withoutFindings)),
    ),
  );
}

describe("preview: the budget", () => {
  it("goes from the plan to its posts, and adds each currency up for itself", async () => {
    const page = await budgetOf(FILES);
    const told = byClass(page, "told-use").map(textOf);
    assert.deepEqual(told, ["$400 of $1,000 committed; $150.50 spent; $600 left."]);
    assert.deepEqual(
      levels(page).map((row) => row.map(withoutFindings)),
      [
        ["Plan The year", "$1,000", "$400", "$150.50", "$600"],
        ["Objective More people", "$400", `$360 80${NBSP}EUR`, "$150.50", "$40"],
        ["Campaign Spring", "$200", "$20", "$30", "$180"],
        ["Step Teaser", "$100", "$150", "$120.50 ▲ $20.50 above", "▲ $50 too much"],
        ["Step Series draws from “More people”", "No budget", "$60", "–", "–"],
        ["Objective Open draws from “The year”", "No budget", "–", "–", "–"],
        ["Step Stray", "$30", "–", "–", "$30"],
      ],
    );
    assert.equal(
      textOf(byClass(page, "group")[0] as PageElement),
      "Without an objective: counted in no budget above",
    );
  });

  it("lists the posts of each, with what they were given, or that they draw from above", async () => {
    assert.deepEqual(posts(await budgetOf(FILES)), [
      [`Post 4 10 Mar 2027`, `80${NBSP}EUR`, `80${NBSP}EUR`, "–", "–"],
      ["Post 6 No date yet", "$500 not counted", "–", "–", "–"],
      ["Post 5 10 Mar 2027", "↑draws from the budget above", ""],
      ["Post 3 10 Mar 2027", "$20", "$20", "$30", "▲ $10 too much"],
      ["Post 1 10 Mar 2027", "$150", "$150", "$120.50", "$29.50"],
      ["Post 2 10 Mar 2027", "$60", "$60", "–", "–"],
    ]);
  });

  it("draws what is too much hatched, behind a line", async () => {
    const page = await budgetOf(FILES);
    const bars = byClass(page, "use").filter(({ tag }) => tag === "svg");
    const over = bars.filter((bar) => byClass(bar, "over").length > 0);
    assert.equal(over.length, 2);
    const [line] = byClass(over[1] as PageElement, "over");
    assert.deepEqual(
      [line?.attributes.x1, line?.attributes.x2, line?.attributes["stroke-dasharray"]],
      ["66.67%", "100%", "3 3"],
    );
  });

  it("says in words that a plan is over its budget", async () => {
    const small = PLAN.replace("budget: 1000 CAD", "budget: 300 CAD");
    const english = await budgetOf({ ...FILES, "a.plan.yaml": small });
    assert.match(
      textOf(byClass(english, "told-use")[0] as PageElement),
      /^▲ \$400 of \$300 committed, \$100 too much; /,
    );
    const french = await budgetOf({ ...FILES, "a.plan.yaml": small }, "fr");
    assert.equal(
      textOf(byClass(french, "told-use")[0] as PageElement),
      `▲ 400${NBSP}$ prévus sur 300${NBSP}$, soit 100${NBSP}$ de trop; 150,50${NBSP}$ dépensés.`,
    );
    const none = await budgetOf({ ...FILES, "a.plan.yaml": PLAN.replace("budget: 1000 CAD\n", "") });
    assert.equal(textOf(byClass(none, "told-use")[0] as PageElement), "The plan has no budget");
  });

  it("tells of posts without a budget as gaps, and of amounts that count nowhere", async () => {
    const page = await budgetOf(FILES);
    assert.match(
      textOf(byId(page, "budget-gap-list")),
      /^Post 8 Nobody yet No budget This post has no budget and draws from none\./,
    );
    assert.equal(byTag(byId(page, "budget-gap-list"), "li").length, 1);
    assert.deepEqual(rowsOf(byId(page, "budget-outside-table-rows"))[0]?.slice(0, 3).map(withoutFindings), [
      "Post 7 10 Mar 2027",
      "$40",
      "$40",
    ]);
  });

  it("sets each month against the policy’s limit", async () => {
    const policy = `kind: policy
version: 1
title: Rules
clauses:
  - { id: money, title: Money, settings: { budget: { perMonth: 200 CAD } } }
`;
    const page = await budgetOf({ ...FILES, "our.policy.yaml": policy }, "fr");
    const [months] = byClass(page, "months");
    const body = byTag(months as PageElement, "tbody")[0] as PageElement;
    assert.deepEqual(
      rowsOf(body).map((row) => row.slice(0, 4)),
      [["mars 2027", `270${NBSP}$`, `200${NBSP}$`, `▲ 70${NBSP}$ de trop`]],
    );
    assert.deepEqual(byClass(await budgetOf(FILES), "months"), []);
  });

  it("adds up the rows where the rule that does it is off", async () => {
    const config = "rules:\n  over-budget: off\n";
    const page = await budgetOf({ ...FILES, ".social-policy.yaml": config });
    assert.deepEqual(levels(page)[0], ["Plan The year", "$1,000", "$400", "$150.50", "$600"]);
  });

  it("leaves more than forty posts to the calendar", async () => {
    const many = calendarOf(Array.from({ length: 130 }, () => post("objective: reach")));
    const page = await budgetOf({ ...FILES, "a.calendar.yaml": many });
    const [row] = byClass(page, "posts") as [PageElement];
    assert.match(textOf(row), /^130 posts draw from it without an amount of their own/);
    assert.match(textOf(row), /90 more in the calendar$/);
    assert.equal(byTag(row, "details")[0]?.attributes.open, undefined);
  });

  it("says what to do where there is no money", async () => {
    const page = await budgetOf({}, "fr");
    assert.match(textOf(byClass(page, "empty")[0] as PageElement), /^Ni plan ni montants/);
  });

  it("changes the rows alone whose money an edit changes", async () => {
    const session = await openRoot(FILES);
    const context = contextOf(session, "en", true);
    const before = drawView(context, { view: "budget" }).body;
    const start = POSTS.indexOf("60 CAD");
    session.apply([{ path: "a.calendar.yaml", start, end: start + 2, insert: "70" }]);
    const changes = pageChanges(before, drawView(context, { view: "budget" }).body);
    assert.deepEqual(
      changes?.map((change) => ("key" in change ? change.key : change.op)),
      [
        "budget-post-a_2e_calendar_2e_yaml-post_2d_2",
        "budget-step-a_2e_plan_2e_yaml-series",
        "budget-objective-a_2e_plan_2e_yaml-reach",
      ],
    );
  });

  for (const name of ["fr-musee", "en-health", "needs-work"]) {
    it(`shows the sums of the rules in ${name}`, async () => {
      const asOf = parseDay("2027-03-01") ?? 0;
      const { session } = await openFolder(join(__dirname, "../../examples", name), { asOf });
      const rows = findAll(draw(session, "en"), ({ attributes }) => "data-level" in attributes);
      let compared = 0;
      for (const row of rows) {
        const { "data-kind": kind, "data-id": id } = row.attributes;
        const use = id === undefined ? undefined : budgetUse(session, kind as "plan", id);
        if (use === undefined) continue;
        compared++;
        const cells = row.children.flatMap((cell) => (typeof cell === "string" ? [] : [textOf(cell)]));
        const planned = use.planned.minor === 0 && cells[2] === "–" ? "–" : showMoney(use.planned, "en");
        assert.equal(cells[2], planned);
        if (use.left.minor >= 0) assert.equal(cells[4], showMoney(use.left, "en"));
      }
      assert.ok(compared > 4);
    });
  }

  describe("of any files", () => {
    drawsAnyFiles([{ view: "budget" }]);
    followsAnyChange({ view: "budget" });
  });
});
