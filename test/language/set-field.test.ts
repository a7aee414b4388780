import assert from "node:assert/strict";
import {
  type Entry,
  type KeyPath,
  type LanguageContext,
  type PlainValue,
  setField,
  setOwner,
} from "../../src/language";
import { openRoot } from "../rules/open-root";
import { applyTo } from "./apply";

const PATH = "a.calendar.yaml";

/** The text of a file after a field was set; what was refused begins with an exclamation mark. */
async function setTo(
  text: string,
  keys: KeyPath,
  value: PlainValue | undefined,
  { path = PATH, entry = { kind: "post", ref: "a" } as Entry } = {},
): Promise<string> {
  const context: LanguageContext = { session: await openRoot({ [path]: text }), language: "en" };
  const change = setField(context, path, entry, keys, value);
  if ("refused" in change) return `! ${change.refused}`;
  return applyTo(new Map([[path, text]]), change.edits).get(path) ?? "";
}

const TEXT = `kind: calendar
posts:
  # first
  - id: a # the id
    title: "One: two" # quoted
    publish: 2027-03-04T09:30
    channels: [ig, "fb"] # both
    text: | # kept
      Hello
        indented

      you
    hashtags:
      - fair # why
      - spring
    tasks:
      - task: draft # own
        owner: ana
    boost: { budget: 10 CAD, from: 2027-03-05 }

  - id: b
`;

describe("language: setting a field", () => {
  it("keeps quotes, comments and everything around it", async () => {
    assert.equal(await setTo(TEXT, ["title"], 'Say "hi"'), TEXT.replace("One: two", 'Say \\"hi\\"'));
    assert.equal(
      await setTo(TEXT, ["publish"], "2027-03-05"),
      TEXT.replace("2027-03-04T09:30", "2027-03-05"),
    );
    assert.equal(await setTo(TEXT, ["boost", "budget"], "25 CAD"), TEXT.replace("10 CAD", "25 CAD"));
    assert.equal(
      await setTo(TEXT, ["tasks", 0, "done"], true),
      TEXT.replace("ana\n", "ana\n        done: true\n"),
    );
    assert.equal(
      await setTo(TEXT, ["tasks", 0, "owner"], "a: b"),
      TEXT.replace("owner: ana", 'owner: "a: b"'),
    );
  });

  it("writes a text into the block that it has, and a long one into a new block", async () => {
    assert.equal(
      await setTo(TEXT, ["text"], "One\n\n  two\n"),
      TEXT.replace("Hello\n        indented\n\n      you", "One\n\n        two"),
    );
    assert.equal(
      await setTo(TEXT, ["variants", "ig", "text"], "One\ntwo"),
      TEXT.replace(
        "    hashtags:",
        '    variants:\n      ig:\n        text: "One\\ntwo"\n    hashtags:',
      ).replace(/(?<vars> {4}variants:\n.*\n.*\n)(?<tags> {4}hashtags:\n.*\n.*\n)/, "$<vars>$<tags>"),
    );
    assert.match(await setTo(TEXT, ["notes"], "One\ntwo"), /\n {4}notes: \|-\n {6}One\n {6}two\n/);
    assert.match(await setTo(TEXT, ["text"], "  led by spaces"), /\n {4}text: " {2}led by spaces"\n/);
  });

  it("changes what it must of a list", async () => {
    assert.equal(await setTo(TEXT, ["channels"], ["fb"]), TEXT.replace('[ig, "fb"]', '["fb"]'));
    assert.equal(await setTo(TEXT, ["channels"], ["ig", "fb", "x"]), TEXT.replace('"fb"]', '"fb", x]'));
    assert.equal(await setTo(TEXT, ["hashtags"], ["spring"]), TEXT.replace("      - fair # why\n", ""));
    assert.equal(
      await setTo(TEXT, ["hashtags"], ["fair", "spring", "sun"]),
      TEXT.replace("- spring\n", "- spring\n      - sun\n"),
    );
    assert.equal(await setTo(TEXT, ["hashtags"], ["fair", "autumn"]), TEXT.replace("- spring", "- autumn"));
    assert.equal(await setTo(TEXT, ["hashtags"], ["fair", "spring"]), TEXT);
    assert.match(await setTo(TEXT, ["hashtags"], []), /hashtags: \[\]\n {4}tasks:/);
  });

  it("puts new keys in the order of the schema, and takes out what is empty with what it was in", async () => {
    const owned = await setTo(TEXT, ["owner"], "ana");
    assert.ok(
      /\n {4}owner: ana\n/.test(owned) && owned.indexOf("owner: ana\n    ") > owned.indexOf("channels"),
    );
    assert.equal(await setTo(owned, ["owner"], undefined), TEXT);
    const made = await setTo(TEXT, ["variants", "ig", "text"], "Hi");
    assert.match(made, /\n {4}variants:\n {6}ig:\n {8}text: Hi\n/);
    assert.equal(await setTo(made, ["variants", "ig", "text"], undefined), TEXT);
    const numbered = await setTo("posts: [{ id: a }]\n", ["results", "reach"], 500);
    assert.equal(numbered, "posts: [{ id: a, results: { reach: 500 } }]\n");
  });

  it("sets what is no post: an objective, a step, a person, a calendar", async () => {
    const plan = "kind: plan\nobjectives:\n  - id: o\n    title: O\nactivation:\n  - { id: s, title: S }\n";
    const inPlan = (entry: Entry, keys: KeyPath, value: PlainValue | undefined) =>
      setTo(plan, keys, value, { path: "a.plan.yaml", entry });
    assert.equal(
      await inPlan({ kind: "objective", ref: "o" }, ["budget"], "500 CAD"),
      plan.replace("title: O\n", "title: O\n    budget: 500 CAD\n"),
    );
    assert.equal(
      await inPlan({ kind: "step", ref: "s" }, ["owner"], "ana"),
      plan.replace("title: S }", "title: S, owner: ana }"),
    );
    assert.equal(
      await inPlan({ kind: "plan" }, ["period", "from"], "2027-01-01"),
      "kind: plan\nperiod:\n  from: 2027-01-01\nobjectives:\n  - id: o\n    title: O\nactivation:\n  - { id: s, title: S }\n",
    );
    const calendar = await setTo(TEXT, ["timezone"], "America/Toronto", { entry: { kind: "calendar" } });
    assert.equal(calendar, TEXT.replace("kind: calendar\n", "kind: calendar\ntimezone: America/Toronto\n"));
  });

  it("finds an entry by a place in it, and writes into front matter with its line ends", async () => {
    const twice = `${TEXT}  - id: a\n    title: Again\n`;
    const entry: Entry = { kind: "post", ref: twice.indexOf("Again") };
    assert.equal(await setTo(twice, ["title"], "Anew", { entry }), twice.replace("Again", "Anew"));
    const post = "---\r\nkind: post\r\nid: a\r\n---\r\nHello\r\n";
    const path = "a.post.md";
    assert.equal(
      await setTo(post, ["owner"], "ana", { path }),
      post.replace("id: a\r\n", "id: a\r\nowner: ana\r\n"),
    );
  });

  it("writes at the post itself what an alias or a merge brings, and leaves what others share", async () => {
    const shared = `kind: calendar
x-base: &base { owner: bob, status: idea }
posts:
  - id: a
    <<: *base
  - &first
    id: b
    owner: &who ana
  - { id: c, <<: *first, id: c2 }
`;
    assert.equal(
      await setTo(shared, ["owner"], "ana"),
      shared.replace("- id: a\n", "- id: a\n    owner: ana\n"),
    );
    assert.match(await setTo(shared, ["owner"], undefined), /^! Other entries say the same/);
    const entry: Entry = { kind: "post", ref: "b" };
    assert.match(await setTo(shared, ["owner"], "cyd", { entry }), /^! Other entries say the same/);
    assert.match(await setTo(shared, ["status"], "idea", { entry }), /^! Other entries say the same/);
  });

  it("says why not", async () => {
    assert.match(await setTo(TEXT, ["boost"], "10 CAD"), /^! “boost” holds several values/);
    assert.match(await setTo(TEXT, ["title", "fr"], "Un"), /^! “title.fr” leads through something/);
    assert.match(
      await setTo(TEXT, ["owner"], "x", { entry: { kind: "post", ref: "z" } }),
      /^! There is no entry “z”/,
    );
    assert.match(
      await setTo("posts:\n  - id: a\n    title: [\n", ["owner"], "x"),
      /^! This entry can’t be read/,
    );
    assert.match(await setTo(TEXT, ["spent"], Number.NaN), /^! “spent” can’t be changed/);
  });

  it("sets an owner", async () => {
    const context: LanguageContext = { session: await openRoot({ [PATH]: TEXT }), language: "en" };
    const change = setOwner(context, PATH, { kind: "post", ref: "b" }, "ana");
    assert.ok(!("refused" in change));
    assert.equal(
      applyTo(new Map([[PATH, TEXT]]), change.edits).get(PATH),
      TEXT.replace("- id: b\n", "- id: b\n    owner: ana\n"),
    );
  });
});
