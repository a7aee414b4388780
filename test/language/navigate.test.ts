import assert from "node:assert/strict";
import { definition, highlights, references } from "../../src/language";
import { openAt } from "./open";
import { ROOT } from "./root";

/** The root with the cursor before a stretch of one of its files. */
function withCursor(path: string, before: string): Record<string, string> {
  const text = ROOT[path] ?? "";
  const at = text.indexOf(before.replace("‸", ""));
  assert.ok(at >= 0, before);
  const offset = at + before.indexOf("‸");
  return { ...ROOT, [path]: `${text.slice(0, offset)}‸${text.slice(offset)}` };
}

async function define(path: string, before: string): Promise<string[]> {
  const { context, offset } = await openAt(withCursor(path, before));
  return definition(context, path, offset).map(
    ({ path: to, selectionRange: { start } }) => `${to}:${start.line + 1}:${start.column + 1}`,
  );
}

async function refer(path: string, before: string, definitions = true): Promise<string[]> {
  const { context, offset } = await openAt(withCursor(path, before));
  return references(context, path, offset, { definitions }).map(
    ({ path: to, range: { start } }) => `${to}:${start.line + 1}:${start.column + 1}`,
  );
}

describe("language: where an id is defined", () => {
  const CALENDAR = "march.calendar.yaml";
  const cases: ReadonlyArray<readonly [string, string, string]> = [
    [CALENDAR, "owner: a‸na\n    step", "team.people.yaml:4:9"],
    [CALENDAR, "defaults: { owner: an‸a", "team.people.yaml:4:9"],
    [CALENDAR, "[ig, f‸b]", "accounts.channels.yaml:9:11"],
    [CALENDAR, "      f‸b: { text", "accounts.channels.yaml:9:11"],
    [CALENDAR, "step: tea‸ser", "year.plan.yaml:27:9"],
    [CALENDAR, "campaign: ‸spring", "year.plan.yaml:37:11"],
    [CALENDAR, "theme: craft‸", "year.plan.yaml:24:11"],
    [CALENDAR, "segment: fam‸ilies", "year.plan.yaml:19:11"],
    [CALENDAR, "draft, owner: b‸ob", "team.people.yaml:8:9"],
    [CALENDAR, "- { by: b‸ob", "team.people.yaml:8:9"],
    [CALENDAR, "reuseOf: tea‸ser", "march.calendar.yaml:9:9"],
    [CALENDAR, "approver: [b‸ob", "team.people.yaml:8:9"],
    [CALENDAR, "plan: plan-‸2027", "year.plan.yaml:3:5"],
    ["year.plan.yaml", "supports: [gr‸owth", "year.plan.yaml:7:15"],
    ["year.plan.yaml", "dependsOn: [te‸aser", "year.plan.yaml:27:9"],
    ["year.plan.yaml", "owner: '‸ana'", "team.people.yaml:4:9"],
    ["team.people.yaml", "deputy: b‸ob", "team.people.yaml:8:9"],
    ["accounts.channels.yaml", 'backup: "b‸ob"', "team.people.yaml:8:9"],
    ["social.policy.md", "members: [ana, b‸ob", "team.people.yaml:8:9"],
    ["social.policy.md", "lead: a‸na", "team.people.yaml:4:9"],
    ["social.policy.md", "themes: [cr‸aft", "year.plan.yaml:24:11"],
    ["social.policy.md", "first clause](#app‸roval", "social.policy.md:12:15"],
    ["snow.post.md", "theme: cr‸aft", "year.plan.yaml:24:11"],
    ["snow.post.md", "policy.md#app‸roval", "social.policy.md:12:15"],
    ["stop.pause.yaml", "except: [sn‸ow", "snow.post.md:4:5"],
    ["stop.pause.yaml", "by: ‸ana", "team.people.yaml:4:9"],
  ];
  for (const [path, before, expected] of cases) {
    it(`${path}: ${before.trim()}`, async () => assert.deepEqual(await define(path, before), [expected]));
  }

  it("is silent where no id stands", async () => {
    assert.deepEqual(await define("march.calendar.yaml", "title: Fi‸rst"), []);
    assert.deepEqual(await define("march.calendar.yaml", "      a‸na and"), []);
    assert.deepEqual(await define("march.calendar.yaml", "# not the s‸tep"), []);
  });
});

describe("language: where an id is used", () => {
  it("finds a step and not the post of the same id", async () => {
    assert.deepEqual(await refer("year.plan.yaml", "- id: tea‸ser"), [
      "march.calendar.yaml:15:11",
      "year.plan.yaml:27:9",
      "year.plan.yaml:35:17",
    ]);
    assert.deepEqual(await refer("march.calendar.yaml", "- id: t‸easer"), [
      "march.calendar.yaml:9:9",
      "march.calendar.yaml:32:14",
    ]);
  });

  it("finds every use of a person, and no word in a text", async () => {
    assert.deepEqual(await refer("team.people.yaml", "- id: a‸na", false), [
      "accounts.channels.yaml:7:12",
      "march.calendar.yaml:7:20",
      "march.calendar.yaml:14:12",
      "social.policy.md:4:8",
      "social.policy.md:5:57",
      "social.policy.md:5:72",
      "social.policy.md:16:17",
      "stop.pause.yaml:5:5",
      "year.plan.yaml:6:8",
      "year.plan.yaml:15:12",
      "year.plan.yaml:30:13",
    ]);
  });

  it("finds the links to a clause, from other files too", async () => {
    assert.deepEqual(await refer("social.policy.md", "{#app‸roval}"), [
      "snow.post.md:10:43",
      "social.policy.md:10:23",
      "social.policy.md:12:15",
      "social.policy.md:29:25",
    ]);
  });

  it("highlights the uses in the same file", async () => {
    const path = "year.plan.yaml";
    const { context, offset } = await openAt(withCursor(path, "objective: aw‸are"));
    const found = highlights(context, path, offset).map(
      ({ kind, range }) => `${kind} ${range.start.line + 1}`,
    );
    assert.deepEqual(found, ["definition 13", "use 29", "use 34", "use 37"]);
  });
});
