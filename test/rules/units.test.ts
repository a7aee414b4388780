import assert from "node:assert/strict";
import { Post } from "../../src/model";
import { demandOf, type Session } from "../../src/rules";
import { openRoot } from "./open-root";

const CHANNELS = `kind: channels
version: 1
channels:
  - { id: ig-main, network: instagram, owner: ana, backup: bob, twoFactor: true, unit: head-office }
  - { id: ig-north, network: instagram, owner: nora, backup: bob, twoFactor: true, unit: north }
  - { id: fb, network: facebook, owner: ana, backup: bob, twoFactor: true }
`;

const PEOPLE = `kind: people
version: 1
people:
  - { id: ana, name: Ana, unit: head-office, roles: [approver] }
  - { id: bob, name: Bob, roles: [approver] }
  - { id: nora, name: Nora, unit: north, roles: [approver] }
`;

const policy = (settings: string, unit?: string) =>
  `kind: policy\nversion: 1\nowner: ana\nreviewBy: 2028-01-01\n${unit === undefined ? "units: [head-office, north]\n" : `unit: ${unit}\n`}clauses:\n  - id: rules\n    title: ${unit ?? "Everybody"}\n    settings:\n${settings
    .split("\n")
    .map((line) => `      ${line}\n`)
    .join("")}`;

const CALENDAR = `kind: calendar
version: 1
timezone: America/Toronto
posts:
  - { id: main, title: Main, owner: bob, channels: [ig-main], publish: 2027-03-04T20:30, status: review, text: "A cheap http://example.org day", budget: 400 CAD, paid: true }
  - { id: north, title: North, owner: bob, channels: [ig-north], publish: 2027-03-04T20:30, status: review, text: "A cheap http://example.org day", budget: 400 CAD, paid: true }
  - { id: both, title: Both, owner: bob, channels: [ig-main, ig-north], publish: 2027-03-05T12:00, status: review, text: "A cheap day", budget: 400 CAD, paid: true }
  - { id: by-owner, title: By its owner, owner: nora, channels: [fb], publish: 2027-03-05T20:30, status: review, text: "A cheap day", budget: 400 CAD, paid: true }
  - { id: nobody, title: Nobody’s, owner: bob, channels: [fb], publish: 2027-03-06T20:30, status: review, text: "A cheap day", budget: 400 CAD, paid: true }
`;

const open = (organisation: string, unit: string, more: Readonly<Record<string, string>> = {}) =>
  openRoot({
    "a.people.yaml": PEOPLE,
    "a.channels.yaml": CHANNELS,
    "a.calendar.yaml": CALENDAR,
    "main.policy.yaml": policy(organisation),
    "north.policy.yaml": policy(unit, "north"),
    ...more,
  });

/** The posts that a rule speaks of. */
const posts = (session: Session, rule: string) => [
  ...new Set(
    session
      .singly()
      .filter((it) => it.rule.id === rule && it.entity?.kind === "post")
      .map((it) => it.entity?.id),
  ),
];

const clauses = (session: Session, rule: string) =>
  Object.fromEntries(
    session
      .singly()
      .filter((it) => it.rule.id === rule)
      .map((it) => [it.entity?.id, it.clause?.title]),
  );

function postOf(session: Session, id: string): Post {
  for (const unit of session.workspace.units())
    for (const entity of session.workspace.peek(unit).entities)
      if (entity instanceof Post && entity.id === id) return entity;
  throw new Error(id);
}

const UNITS_POSTS = ["north", "both", "by-owner"];

describe("a policy of a unit", () => {
  it("holds for the unit’s posts alone, by channel or by owner", async () => {
    const session = await open(
      "holidays: { region: CA-QC }",
      [
        "terms: [{ avoid: cheap }]",
        'quietHours: { from: "20:00", to: "07:00" }',
        "budget: { perPost: 300 CAD }",
        "languages: { required: [fr] }",
        "freeze: [{ from: 2027-03-05, to: 2027-03-05 }]",
      ].join("\n"),
    );
    assert.deepEqual(posts(session, "term"), UNITS_POSTS);
    assert.deepEqual(posts(session, "over-limit"), UNITS_POSTS);
    assert.deepEqual(posts(session, "quiet-hours"), ["north", "by-owner"]);
    assert.deepEqual(posts(session, "freeze"), ["both", "by-owner"]);
    assert.deepEqual(posts(session, "missing-language"), []);
  });

  it("asks for texts in a language on the unit’s accounts alone", async () => {
    const session = await open("holidays: { region: CA-QC }", "languages: { required: [fr] }", {
      "a.calendar.yaml": CALENDAR.replaceAll("text: ", "language: en, text: "),
    });
    assert.deepEqual(posts(session, "missing-language"), UNITS_POSTS);
  });

  it("may be stricter: of each part the stricter value holds, with the clause that says it", async () => {
    const session = await open(
      "approval: { count: 1, paid: 2, roles: [approver], self: false }",
      "approval: { count: 3, self: true, before: 2d }",
    );
    const demand = (id: string) => {
      const { needed, roles, self, setting } = demandOf(postOf(session, id), session.checker.context);
      return [needed, roles, self, setting?.value.before];
    };
    assert.deepEqual(demand("main"), [2, ["approver"], false, undefined]);
    assert.deepEqual(demand("north"), [3, ["approver"], false, "2d"]);
    assert.deepEqual(demand("by-owner"), [3, ["approver"], false, "2d"]);
    const links = await open("links: { https: true }", "links: { https: false, shorteners: false }");
    assert.deepEqual(clauses(links, "unsafe-link"), { main: "Everybody", north: "Everybody" });
  });

  it("names the clause that says what is asked for, the organisation’s or the unit’s", async () => {
    const calendar = { "a.calendar.yaml": CALENDAR.replaceAll("status: review", "status: approved") };
    const session = await open("approval: { count: 1, paid: 2 }", "approval: { before: 2d }", calendar);
    assert.deepEqual([...new Set(Object.values(clauses(session, "missing-approval")))], ["Everybody"]);
    const more = await open("approval: { count: 1, paid: 2 }", "approval: { paid: 3 }", calendar);
    assert.deepEqual(clauses(more, "missing-approval"), {
      main: "Everybody",
      north: "north",
      both: "north",
      "by-owner": "north",
      nobody: "Everybody",
    });
  });

  it("adds rows to what a status requires", async () => {
    const session = await open(
      "required: { review: [text, approver] }",
      "required: { review: [text, objective] }",
    );
    assert.deepEqual(posts(session, "missing-approver"), ["main", "north", "both", "by-owner", "nobody"]);
    assert.equal(clauses(session, "missing-approver").north, "Everybody");
  });

  it("may give a rule more weight on what is the unit’s, not less", async () => {
    const session = await open(
      'terms: [{ avoid: cheap }]\nseverity: { quiet-hours: error }\nquietHours: { from: "20:00", to: "07:00" }',
      "severity: { term: error, quiet-hours: info }",
    );
    const weights = (rule: string) =>
      Object.fromEntries(
        session
          .singly()
          .filter((it) => it.rule.id === rule)
          .map((it) => [it.entity?.id, it.severity]),
      );
    assert.deepEqual(weights("term"), {
      main: "warning",
      north: "error",
      both: "error",
      "by-owner": "error",
      nobody: "warning",
    });
    assert.deepEqual(weights("quiet-hours"), {
      main: "error",
      north: "error",
      "by-owner": "error",
      nobody: "error",
    });
  });

  it("keeps its own rules, its cadence and its holidays to itself", async () => {
    const rule = `${policy("cadence: { instagram: { max: 1/week } }\nholidays: { add: [2027-03-03] }", "north")}    rules:\n      - id: no-cheap\n        for: post\n        require: '!post.text.contains("cheap")'\n`;
    const session = await open("cadence: { instagram: { max: 5/week } }", "", {
      "north.policy.yaml": rule,
      "a.calendar.yaml": CALENDAR.replaceAll("status: review", "deadline: publish-1bd, status: review"),
    });
    assert.deepEqual(posts(session, "policy/no-cheap"), UNITS_POSTS);
    assert.deepEqual(posts(session, "too-frequent"), ["both"]);
    const due = (id: string) => postOf(session, id).due?.day;
    assert.equal((due("main") ?? 0) - (due("north") ?? 0), 1, "the unit’s holiday is no working day there");
  });

  it("is told at once when a policy turns into that of a unit", async () => {
    const session = await open("holidays: { region: CA-QC }", "terms: [{ avoid: cheap }]");
    assert.deepEqual(posts(session, "term"), UNITS_POSTS);
    session.apply([{ path: "north.policy.yaml", text: policy("terms: [{ avoid: cheap }]") }]);
    assert.equal(posts(session, "term").length, 5);
    session.apply([{ path: "north.policy.yaml", text: policy("terms: [{ avoid: cheap }]", "head-office") }]);
    assert.deepEqual(posts(session, "term"), ["main", "both"]);
  });
});
