import assert from "node:assert/strict";
import { type NewRequest, newEntry } from "../../src/language";
import { writableNames } from "../../src/language/new/kinds";
import { REFERRED_NAMES } from "../../src/rules";
import type { Language } from "../../src/values";
import { openRoot } from "../rules/open-root";

const FILES: Readonly<Record<string, string>> = {
  "team.people.yaml":
    "kind: people\nversion: 1\npeople:\n  - { id: ana, name: Ana Roy, roles: [approver] }\n",
  "accounts.channels.yaml":
    "kind: channels\nversion: 1\nchannels:\n  - { id: ig, network: instagram, owner: ana, backup: ana }\n",
  "year.plan.yaml": `kind: plan
version: 1
id: year
title: Plan
period: { from: 2027-01-01, to: 2027-12-31 }
situation:
  summary: Quiet   # for now
objectives:
  - id: aware
    title: Be known
measurement: { owner: ana }
`,
  "2027-02.calendar.yaml": "kind: calendar\nversion: 1\nclosed: true\nposts: []\n",
  "2027-03.calendar.yaml": `kind: calendar
version: 1
timezone: America/Halifax
plan: year
posts:
  - id: one
    title: "One"   # kept

  - id: two
    title: 'Two'
    status: idea
# the end
`,
};

async function write(request: NewRequest, files = FILES, language: Language = "en") {
  const session = await openRoot(files);
  const made = newEntry({ session, language }, request);
  return "refused" in made ? made.refused : made;
}

async function made(request: NewRequest, files = FILES, language: Language = "en") {
  const result = await write(request, files, language);
  if (typeof result === "string") assert.fail(result);
  return result;
}

/** The text with one stretch put in, and that stretch. */
function inserted(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  const end = before.length - start;
  assert.equal(after.slice(after.length - end), before.slice(start), "only something is put in");
  return after.slice(start, after.length - end);
}

describe("language: new entries", () => {
  it("a post goes into the calendar of its month, at the end, and not a byte else changes", async () => {
    const post = await made({ what: "post", title: "The: fair", date: "2027-03-16T10:00" });
    assert.equal(post.path, "2027-03.calendar.yaml");
    assert.deepEqual([post.created, post.ids], [false, ["the-fair"]]);
    const text = inserted(FILES[post.path] ?? "", post.text);
    assert.match(
      text,
      /- id: the-fair\n {4}title: "The: fair"\n {4}publish: 2027-03-16T10:00\n {4}channels: \[ig\]/,
    );
    assert.match(post.text, /status: idea\n\n {2}- id: the-fair/);
    assert.ok(post.open.includes("channels") && post.open.includes("text"));
    assert.ok(!post.open.includes("title") && !post.open.includes("publish"));
    assert.ok(post.findings.every(({ entity }) => entity?.id === "the-fair"));
  });

  it("a post of another month makes that month’s calendar, in the zone and with the plan of the others", async () => {
    const post = await made({ what: "publication", id: "later", date: "2027-05-04" }, FILES, "fr");
    assert.deepEqual([post.path, post.created], ["2027-05.calendar.yaml", true]);
    assert.match(
      post.text,
      /^kind: calendar\nversion: 1\ntitle: Mai 2027\ntimezone: America\/Halifax\nplan: year\nposts:\n {2}- id: later\n/,
    );
    assert.match(post.text, /publish: 2027-05-04T09:30\n/);
  });

  it("parts of a plan, people and accounts go into their lists, which are made where they are missing", async () => {
    const places: ReadonlyArray<readonly [string, RegExp]> = [
      ["objective", /objectives:\n {2}- id: aware\n {4}title: Be known\n {2}- id: x\n/],
      ["step", /activation:\n {2}- id: x\n/],
      ["campaign", /campaigns:\n {2}- id: x\n/],
      ["theme", /strategy:\n {2}themes:\n {4}- id: x\n/],
      ["opportunity", /summary: Quiet {3}# for now\n {2}opportunities:\n {4}- id: x\n/],
      ["person", /Ana Roy, roles: \[approver\] }\n {2}- id: x\n/],
      ["account", /backup: ana }\n {2}- id: x\n/],
    ];
    for (const [what, place] of places) {
      const { path, text, created } = await made({ what, id: "x" });
      assert.equal(created, false, what);
      assert.match(text, place, what);
      inserted(FILES[path] ?? "", text);
    }
  });

  it("everything that can be written can be read back, in an empty folder and in a full one, in both languages", async () => {
    for (const files of [{}, FILES]) {
      for (const language of ["en", "fr"] as const) {
        for (const what of writableNames()) {
          const { path, text, findings, ids } = await made({ what }, files, language);
          const session = await openRoot({ ...files, [path]: text });
          const bad = session
            .results()
            .findings.filter(
              ({ rule, file }) => file === path && ["syntax", "schema", "duplicate-id"].includes(rule.id),
            );
          assert.deepEqual(
            bad.map((it) => it.message("en")),
            [],
            `${what} in ${path}`,
          );
          for (const it of findings) assert.equal(it.file, path);
          if (Object.hasOwn(REFERRED_NAMES, what) && !["plan", "zone"].includes(what))
            assert.equal(ids.length, 1, what);
        }
      }
    }
  }).timeout(60_000);

  it("ids follow from titles and stay free; nothing is overwritten", async () => {
    const files = {
      "a.calendar.yaml": "kind: calendar\nversion: 1\nposts:\n  - { id: fair, title: Fair, status: idea }\n",
    };
    assert.deepEqual((await made({ what: "post", title: "Fair" }, files)).ids, ["fair-2"]);
    assert.equal((await made({ what: "policy" })).path, "social-media.policy.md");
    const two = { ...FILES, "social-media.policy.md": "---\nkind: policy\nversion: 1\n---\n" };
    assert.equal((await made({ what: "policy" }, two)).path, "social-media-2.policy.md");
    assert.equal((await made({ what: "post-file", title: "Été" }, FILES, "fr")).path, "ete.post.md");
    assert.match(String(await write({ what: "policy", id: "social-media" }, two)), /exists already/);
  });

  it("what can’t be written is said, and why", async () => {
    const refused: ReadonlyArray<readonly [NewRequest, RegExp]> = [
      [{ what: "postt" }, /Did you mean post\?/],
      [{ what: "post", id: "Two" }, /an id has small letters/],
      [{ what: "post", id: "two" }, /this id is taken/],
      [{ what: "post", date: "tomorrow" }, /write a date/],
      [{ what: "step", date: "2027-03-04" }, /does not go out/],
      [{ what: "zone", id: "z" }, /has no id/],
      [{ what: "event", id: "e" }, /several entries/],
      [{ what: "post", to: "2027-02.calendar.yaml" }, /calendar is closed/],
      [{ what: "post", to: "year.plan.yaml" }, /can’t stand in this file/],
      [{ what: "plan", to: "2027-03.calendar.yaml" }, /can’t stand in this file/],
    ];
    for (const [request, why] of refused) assert.match(String(await write(request)), why);
    const broken = { "a.calendar.yaml": "kind: calendar\nversion: 1\nposts: [\n" };
    assert.match(String(await write({ what: "post" }, broken)), /nothing can be added/);
    const flow = { "a.calendar.yaml": "kind: calendar\nversion: 1\nposts: [{ id: a, title: A }]\n" };
    assert.match(String(await write({ what: "post" }, flow)), /nothing can be added/);
  });
});
