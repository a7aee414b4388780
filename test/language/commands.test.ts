import assert from "node:assert/strict";
import {
  COMMANDS_BY_NAME,
  type CommandRequest,
  type CommandStep,
  type LanguageContext,
  type Outcome,
  startWorkspace,
} from "../../src/language";
import { Session } from "../../src/rules";
import { type Language, parseDay } from "../../src/values";
import { openRoot } from "../rules/open-root";
import { applyTo } from "./apply";
import { ROOT } from "./root";

const NOW = "2027-03-01T09:30";

const CALENDAR = `kind: calendar
version: 1
title: April
timezone: America/Toronto
plan: plan-2027
posts:
  - id: fair # the spring one
    title: The fair
    publish: 2027-04-08T09:30
    channels: [ig]
    status: planned
    owner: ana
    deadline: 2027-04-01
    objective: aware
    segment: families
    text: Come and see.
`;

/** The same without an owner and an objective. */
const GAPS = CALENDAR.replace("    owner: ana\n", "").replace("    objective: aware\n", "");

/** Runs a command in the calendar at a marked text, answering its questions; fails on a question without an answer. */
async function run(
  command: string,
  answers: Readonly<Record<string, string>>,
  {
    at = "id: fair",
    language = "en" as Language,
    person = undefined as string | undefined,
    calendar = CALENDAR,
  } = {},
): Promise<{
  readonly step: CommandStep;
  readonly text: string;
  readonly files: ReadonlyMap<string, string>;
}> {
  const texts = { ...ROOT, "april.calendar.yaml": calendar };
  const context: LanguageContext = { session: await openRoot(texts), language };
  const given: Record<string, string> = {};
  const request: CommandRequest = {
    path: "april.calendar.yaml",
    offset: calendar.indexOf(at),
    answers: given,
    now: NOW,
    person,
  };
  for (;;) {
    const step = COMMANDS_BY_NAME.get(command)?.(context, request);
    assert.ok(step !== undefined, command);
    if ("ask" in step && answers[step.ask.key] !== undefined && given[step.ask.key] === undefined) {
      given[step.ask.key] = answers[step.ask.key] as string;
      continue;
    }
    const edits = "done" in step ? step.done.edits : undefined;
    const before = new Map(Object.entries(texts));
    const files = edits === undefined ? before : applyTo(before, edits);
    return { step, files, text: files.get("april.calendar.yaml") ?? "" };
  }
}

function done(step: CommandStep): Outcome {
  assert.ok("done" in step, JSON.stringify(step));
  return step.done;
}

function asked(step: CommandStep) {
  assert.ok("ask" in step, JSON.stringify(step));
  return step.ask;
}

describe("language: commands", () => {
  it("change status: each choice says what it still needs, the next one first", async () => {
    const { choices = [] } = asked((await run("changeStatus", {})).step);
    assert.deepEqual(
      choices.slice(0, 3).map(({ value }) => value),
      ["drafting", "idea", "planned"],
    );
    assert.match(choices.find(({ value }) => value === "planned")?.description ?? "", /now/);
    assert.match(
      choices.find(({ value }) => value === "review")?.detail ?? "",
      /still needs: .*nobody is named who should approve/,
    );
  });

  it("change status: only that word changes", async () => {
    const { text } = await run("changeStatus", { status: "review" });
    assert.equal(text, CALENDAR.replace("status: planned", "status: review"));
  });

  it("approve: under the id of the person whom git names, else it asks who", async () => {
    const { text } = await run("approvePost", {}, { person: "Bob Côté" });
    assert.match(text, /approvals:\n\s+- \{ by: bob, at: 2027-03-01T09:30, of: [0-9a-f]{10} \}/);
    const { choices = [] } = asked((await run("approvePost", {}, { person: "Somebody Else" })).step);
    assert.deepEqual(
      choices.map(({ value, label }) => [value, label]),
      [
        ["ana", "Ana Roy"],
        ["bob", "Bob Côté"],
      ],
    );
  });

  it("approve: nobody approves their own", async () => {
    const { step } = await run("approvePost", { by: "ana" });
    assert.ok("refused" in step);
    assert.match(step.refused, /Ana Roy/);
  });

  it("move: free times are offered, another date is typed, a wrong one is told", async () => {
    const { choices = [] } = asked((await run("movePost", {})).step);
    assert.ok(choices.length >= 2);
    assert.equal(choices.at(-1)?.value, "other");
    const typed = { date: "other", typed: "2027-04-15", dates: "publish" };
    assert.equal((await run("movePost", typed)).text, CALENDAR.replace("2027-04-08", "2027-04-15"));
    const wrong = asked((await run("movePost", { date: "other", typed: "soon" })).step);
    assert.match(wrong.problem ?? "", /“soon” is no date/);
  });

  it("move: the other dates go along on request", async () => {
    const { text } = await run("movePost", { date: "other", typed: "2027-04-15", dates: "all" });
    assert.equal(text, CALENDAR.replace("2027-04-08", "2027-04-15").replace("2027-04-01", "2027-04-08"));
  });

  it("duplicate: a copy with an id of its own", async () => {
    const { text } = await run("duplicatePost", { date: "other", typed: "2027-05-06" });
    assert.match(text, /- id: fair-2/);
    assert.match(text, /publish: 2027-05-06T09:30/);
    assert.ok(text.startsWith(CALENDAR.trimEnd()));
  });

  it("hold everything: writes one file, and asks for a reason first", async () => {
    assert.equal(asked((await run("holdEverything", {})).step).key, "reason");
    const { step, files } = await run("holdEverything", { reason: "Mourning" }, { person: "ana" });
    assert.match(
      files.get("2027-03-01.pause.yaml") ?? "",
      /since: 2027-03-01T09:30\nby: ana\nreason: Mourning\n/,
    );
    assert.equal(done(step).show?.path, "2027-03-01.pause.yaml");
  });

  it("waive: which rule where there are several, why, and until when", async () => {
    const { choices = [] } = asked((await run("waive", {}, { calendar: GAPS })).step);
    assert.deepEqual(choices.map(({ value }) => value).sort(), [
      "missing-budget",
      "missing-objective",
      "missing-owner",
    ]);
    const ask = async (answers: Readonly<Record<string, string>>, language: Language = "en") =>
      asked((await run("waive", { rule: "missing-owner", ...answers }, { calendar: GAPS, language })).step);
    assert.equal((await ask({}, "fr")).title, "Pourquoi déroger ici à missing-owner?");
    assert.match((await ask({ reason: " " })).problem ?? "", /needs a reason/);
    const when = await ask({ reason: "Small one" });
    assert.deepEqual(
      when.choices?.map(({ value }) => value),
      ["2027-03-08", "2027-04-01", "2027-03-31", "other"],
    );
    assert.match(when.choices?.[2]?.description ?? "", /March 31, 2027/);
    const answers = { rule: "missing-owner", reason: "Small: one", until: "2027-03-31" };
    const { text } = await run("waive", answers, { person: "Bob Côté", calendar: GAPS });
    assert.equal(
      text,
      `${GAPS}    waive:\n      - { rule: missing-owner, reason: "Small: one", by: bob, until: 2027-03-31 }\n`,
    );
  });

  it("waive: another last day is typed, and one that is past is told", async () => {
    const answer = (date: Readonly<Record<string, string>>) =>
      run("waive", { rule: "missing-owner", reason: "x", until: "other", ...date }, { calendar: GAPS });
    assert.equal(asked((await answer({})).step).key, "date");
    assert.match(asked((await answer({ date: "2027-02-01" })).step).problem ?? "", /past/);
    assert.match(asked((await answer({ date: "May" })).step).problem ?? "", /“May” is no day/);
    assert.match((await answer({ date: "2027-05-31" })).text, /until: 2027-05-31 \}\n$/);
    const { step } = await run("waive", { rule: "term" }, { calendar: GAPS });
    assert.ok("refused" in step);
  });

  it("of an id written twice the post at the cursor is meant", async () => {
    const twice = `${CALENDAR}  - id: fair\n    title: Again\n    publish: 2027-04-09\n    status: planned\n`;
    const where = { calendar: twice, at: "title: Again" };
    const commands: ReadonlyArray<[string, Readonly<Record<string, string>>, RegExp]> = [
      ["waive", { rule: "missing-owner", reason: "x", until: "2027-03-31" }, /waive:\n/],
      ["changeStatus", { status: "review" }, /status: review/],
      ["movePost", { date: "other", typed: "2027-04-20" }, /publish: 2027-04-20/],
      ["approvePost", { by: "bob" }, /by: bob/],
    ];
    for (const [command, answers, expected] of commands) {
      const { text } = await run(command, answers, where);
      assert.ok(text.startsWith(CALENDAR), command);
      assert.match(text.slice(CALENDAR.length), expected);
    }
  });

  it("next gap: after the cursor, in any file", async () => {
    const { show } = done((await run("nextGap", {})).step);
    assert.ok(show !== undefined);
    assert.ok(show.path >= "april.calendar.yaml");
  });

  it("new post and plan step: snippets that fit are offered, and one is placed", async () => {
    const { choices = [] } = asked((await run("newPost", {})).step);
    assert.ok(
      choices.some(({ value }) => value === "post"),
      choices.map(({ value }) => value).join(" "),
    );
    const { snippet } = done((await run("newPost", { template: "post" })).step);
    assert.equal(snippet?.path, "april.calendar.yaml");
    assert.equal(snippet?.offset, CALENDAR.length);
    assert.match(snippet?.text ?? "", /^ {2}- id: /);
    assert.ok(!choices.some(({ value }) => value === "waiver"), "posts alone");
    const steps = asked((await run("insertPlanStep", {})).step);
    assert.ok((steps.choices ?? []).length > 0);
  });

  it("new post: at the end, also after an earlier post was edited", async () => {
    const calendar = `${CALENDAR}  - id: second\n    title: Second\n    status: idea\n`;
    const context: LanguageContext = {
      session: await openRoot({ ...ROOT, "april.calendar.yaml": calendar }),
      language: "en",
    };
    const at = calendar.indexOf("The fair");
    context.session.apply([{ path: "april.calendar.yaml", start: at, end: at + 3, insert: "Our" }]);
    const request = { path: "april.calendar.yaml", offset: 0, answers: { template: "post" }, now: NOW };
    const step = COMMANDS_BY_NAME.get("newPost")?.(context, request);
    assert.ok(step !== undefined);
    assert.equal(done(step).snippet?.offset, calendar.length);
  });

  it("new post and plan step: behind a last line without an end", async () => {
    for (const open of [CALENDAR.trimEnd(), CALENDAR.trimEnd().replaceAll("\n", "\r\n")]) {
      const { step } = await run("newPost", { template: "post" }, { calendar: open });
      const { snippet } = done(step);
      assert.equal(snippet?.offset, open.length);
      assert.match(snippet?.text ?? "", /^\r?\n {2}- id: /);
    }
    const plan = (ROOT["year.plan.yaml"] ?? "").trimEnd();
    const texts = { ...ROOT, "year.plan.yaml": plan };
    const context: LanguageContext = { session: await openRoot(texts), language: "en" };
    const request = { path: "year.plan.yaml", offset: 0, now: NOW };
    const asking = COMMANDS_BY_NAME.get("insertPlanStep")?.(context, { ...request, answers: {} });
    assert.ok(asking !== undefined);
    const template = asked(asking).choices?.[0]?.value ?? "";
    const step = COMMANDS_BY_NAME.get("insertPlanStep")?.(context, { ...request, answers: { template } });
    assert.ok(step !== undefined);
    assert.match(done(step).snippet?.text ?? "", /^\n/);
    assert.equal(context.session.workspace.file("year.plan.yaml")?.source.text, plan);
  });

  it("a part of a policy: a ready rule or a setting at the end of the clause, a clause at the end", async () => {
    const policy =
      "---\nkind: policy\nversion: 1\ntitle: P\n---\n\n# P\n\n## Stories {#stories}\n\nNo price.\n## End {#end}\n\nThe end.";
    const texts = { ...ROOT, "new.policy.md": policy };
    for (const language of ["en", "fr"] as const) {
      const context: LanguageContext = { session: await openRoot(texts), language };
      const request = { path: "new.policy.md", offset: policy.indexOf("No price"), now: NOW };
      const step = (answers: Record<string, string>) => {
        const given = COMMANDS_BY_NAME.get("insertPlanStep")?.(context, { ...request, answers });
        assert.ok(given !== undefined);
        return given;
      };
      assert.deepEqual(
        asked(step({})).choices?.map(({ value }) => value),
        ["rule", "setting", "clause"],
      );
      const rules = asked(step({ part: "rule" })).choices ?? [];
      assert.ok(rules.length > 20 && rules.every(({ value }) => value.startsWith("rule")));
      for (const { label } of rules) assert.doesNotMatch(label, /^(?:Rule|Règle)/);
      const { snippet } = done(step({ part: "rule", template: "rule-price" }));
      assert.equal(snippet?.offset, policy.indexOf("## End"));
      assert.match(snippet?.text ?? "", /^\n```yaml rule\nid: [\s\S]*\n```\n\n$/);
      const clause = done(step({ part: "clause", template: "clause-comments" })).snippet;
      assert.equal(clause?.offset, policy.length);
      assert.match(clause?.text ?? "", /^\n\n## /);
      const setting = done(step({ part: "setting", template: "set-budget" })).snippet;
      assert.match(setting?.text ?? "", /^\n```yaml policy\nbudget:/);
      request.offset = 3;
      const above = done(step({ part: "rule", template: "rule-price" })).snippet;
      assert.equal(above?.offset, policy.length, "not above the title");
      request.offset = policy.indexOf("No price");
      assert.equal(context.session.workspace.file("new.policy.md")?.source.text, policy);
    }
  });

  it("a command in nothing says where to put the cursor, in the person’s language", async () => {
    const { step } = await run("changeStatus", {}, { at: "kind: calendar", language: "fr" });
    assert.deepEqual(step, { refused: "Placez d’abord le curseur dans une publication." });
  });
});

describe("language: start a workspace", () => {
  for (const language of ["en", "fr"] as const) {
    it(`one calendar, in ${language}, checks clean`, async () => {
      const answers = { size: "calendar", language, month: "2027-04" };
      const { edits } = done(startWorkspace(language, { answers, now: NOW }));
      const [file, ...others] = edits?.creates ?? [];
      assert.ok(file !== undefined && others.length === 0);
      assert.equal(file.path, "2027-04.calendar.yaml");
      const session = new Session({ asOf: parseDay("2027-03-01") ?? 0 });
      session.apply([file]);
      assert.deepEqual(
        session.results().findings.map((found) => found.message(language)),
        [],
      );
    });
  }

  for (const language of ["en", "fr"] as const) {
    it(`a policy alone, in ${language}: each structure and department, with the people that there are`, async () => {
      const texts = new Set<string>();
      const session = await openRoot(ROOT);
      for (const structure of ["centralized", "organic", "coordinated", "dandelion", "holistic"]) {
        for (const department of ["administration", "communications", "marketing", "sales", "committee"]) {
          const answers = { size: "policy", language, structure, department, name: "Musée" };
          const { edits } = done(startWorkspace(language, { answers, now: NOW }, session.workspace));
          const [file, ...others] = edits?.creates ?? [];
          assert.ok(file !== undefined && others.length === 0);
          texts.add(file.text);
          const beside = await openRoot({ ...ROOT, [file.path]: file.text });
          const found = beside
            .results()
            .findings.filter((it) => it.file === file.path && it.severity !== "info")
            .filter(({ rule }) => rule.id !== "structure-contradiction");
          assert.deepEqual(
            found.map((it) => it.message(language)),
            [],
            `${structure}, ${department}`,
          );
        }
      }
      assert.equal(texts.size, 25, "each reads differently");
    });
  }

  it("a policy where there is one already gets a name and an id of its own; without people it brings them", async () => {
    const answers = { size: "policy", language: "en", structure: "organic", department: "sales", name: "" };
    const first = done(startWorkspace("en", { answers, now: NOW })).edits?.creates ?? [];
    assert.deepEqual(
      first.map(({ path }) => path),
      ["social-media.policy.md", "team.people.yaml"],
    );
    const session = await openRoot(Object.fromEntries(first.map(({ path, text }) => [path, text])));
    const second = done(startWorkspace("en", { answers, now: NOW }, session.workspace)).edits?.creates ?? [];
    assert.deepEqual(
      second.map(({ path, text }) => [path, /^id: (.+)$/m.exec(text)?.[1]]),
      [["social-media-2.policy.md", "social-media-policy-2"]],
    );
  });

  it("asks for structure and department only when everything is wanted", () => {
    const keys: string[] = [];
    const answers: Record<string, string> = {};
    for (;;) {
      const step = startWorkspace("fr", { answers, now: NOW });
      if (!("ask" in step)) {
        assert.ok((done(step).edits?.creates.length ?? 0) > 5);
        break;
      }
      keys.push(step.ask.key);
      answers[step.ask.key] = step.ask.key === "size" ? "whole" : (step.ask.choices?.[0]?.value ?? "Musée");
    }
    assert.deepEqual(keys, ["size", "language", "month", "structure", "department", "name"]);
  });
});
