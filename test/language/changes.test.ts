import assert from "node:assert/strict";
import {
  approve,
  type Change,
  changeStatus,
  createEntry,
  duplicatePost,
  holdEverything,
  type LanguageContext,
  movePost,
  nextFreeTimeOf,
  nextStatus,
  type Refusal,
  turnDeadline,
  waive,
} from "../../src/language";
import type { Session } from "../../src/rules";
import type { Language } from "../../src/values";
import { openRoot } from "../rules/open-root";
import { applyTo } from "./apply";
import { ROOT } from "./root";

type Files = Readonly<Record<string, string>>;

async function open(
  files: Files,
  language: Language = "en",
): Promise<{ session: Session } & LanguageContext> {
  const session = await openRoot(files, { assets: { has: () => true, digest: () => "0".repeat(64) } });
  return { session, language };
}

/** The text of a file after a change. */
function textAfter(files: Files, change: Change | Refusal, path: string): string {
  assert.ok(!("refused" in change), "refused" in change ? change.refused : "");
  return applyTo(new Map(Object.entries(files)), change.edits).get(path) ?? "";
}

function refusal(change: object): string {
  assert.ok("refused" in change);
  return String(change.refused);
}

const PATH = "march.calendar.yaml";
const POST = `kind: calendar
version: 1
timezone: America/Toronto
posts:
  # the first
  - id: one
    title: "One" # as written
    publish: "2027-03-04T09:30" # Thursday
    channels: [ig]
    status: approved
    owner: ana
    deadline: 2027-03-02
    text: Hello
    variants:
      fb: { publish: 2027-03-05, status: published, published: { at: 2027-03-05 } }
    tasks:
      - { task: draft, owner: bob, deadline: 2027-03-01, done: true }
      - { task: review, owner: ana, deadline: publish-1d }
    approvals:
      - { by: bob, at: 2027-02-20 }
    waive: [{ rule: missing-budget, reason: none, until: 2027-03-31 }]
    results: { at: 2027-03-20, reach: 5 }

  - id: two
    title: Two
`;
const FILES: Files = { ...ROOT, [PATH]: POST };

describe("language: moving a post", () => {
  it("changes the bytes of the date and nothing else, and keeps the time of day", async () => {
    const context = await open(FILES);
    const move = movePost(context, PATH, "one", "2027-03-11");
    assert.equal(textAfter(FILES, move, PATH), POST.replace("2027-03-04T09:30", "2027-03-11T09:30"));
    const timed = movePost(context, PATH, "one", "2027-03-11T10:00");
    assert.equal(textAfter(FILES, timed, PATH), POST.replace("2027-03-04T09:30", "2027-03-11T10:00"));
  });

  it("offers to move the dates that are not counted from publication", async () => {
    const move = movePost(await open(FILES), PATH, "one", "2027-03-11");
    assert.ok(!("refused" in move) && move.withDates !== undefined);
    assert.equal(move.withDates.title, "Move the other dates too, by as many days");
    const text = applyTo(new Map(Object.entries(FILES)), move.withDates.edits).get(PATH) ?? "";
    assert.match(text, /deadline: 2027-03-09\n/);
    assert.match(text, /fb: \{ publish: 2027-03-12,/);
    assert.match(text, /deadline: 2027-03-01, done: true/);
    assert.deepEqual(move.notes, [
      "2 dates of this post are not counted from publication and stay as they are.",
    ]);
  });

  it("says that approvals of the day are outdated", async () => {
    const context = await open(FILES);
    const given = approve(context, PATH, "one", { by: "bob", at: "2027-03-01" });
    const files = { ...FILES, [PATH]: textAfter(FILES, given, PATH) };
    const move = movePost(await open(files), PATH, "one", "2027-03-05");
    assert.ok(!("refused" in move));
    assert.equal(move.notes[0], "The day is part of what was approved: 1 approval has to be given anew.");
  });

  it("gives a post without a date one, and refuses what is out", async () => {
    const context = await open(FILES);
    assert.match(
      textAfter(FILES, movePost(context, PATH, "two", "2027-04-01"), PATH),
      /title: Two\n {4}publish: 2027-04-01\n$/,
    );
    const out = { ...FILES, [PATH]: POST.replace("status: approved", "status: published") };
    assert.equal(
      refusal(movePost(await open(out, "fr"), PATH, "one", "2027-04-01")),
      "«\u00a0one\u00a0» est publiée, retirée ou annulée\u00a0: sa date reste telle quelle. Dupliquez-la plutôt.",
    );
    assert.equal(
      refusal(movePost(context, PATH, "one", "soon")),
      "“soon” is no date. Write it as 2027-03-04 or 2027-03-04T09:30.",
    );
    assert.equal(
      refusal(movePost(context, PATH, "three", "2027-04-01")),
      "There is no post “three” in this file.",
    );
  });

  it("leaves what an alias names to the others", async () => {
    const files = {
      [PATH]:
        "x-day: &day 2027-03-04\nposts:\n  - id: a\n    publish: *day # all\n  - { id: b, publish: *day }\n",
    };
    const context = await open(files);
    const before = files[PATH] ?? "";
    assert.equal(
      textAfter(files, movePost(context, PATH, "a", "2027-03-11"), PATH),
      before.replace("*day # all", "2027-03-11 # all"),
    );
    assert.equal(
      textAfter(files, movePost(context, PATH, "b", "2027-03-11"), PATH),
      before.replace("*day }", "2027-03-11 }"),
    );
  });

  it("finds the next free time", async () => {
    const taken = POST.replace(
      "  - id: two\n",
      "  - id: two\n    channels: [ig]\n    publish: 2027-03-02T09:30\n",
    );
    const context = await open({ ...FILES, [PATH]: taken });
    assert.deepEqual(nextFreeTimeOf(context, PATH, "one", "2027-03-02"), { publish: "2027-03-02T10:00" });
    assert.deepEqual(nextFreeTimeOf(context, PATH, "one", "2027-03-04"), { publish: "2027-03-04T09:30" });
  });
});

describe("language: duplicating a post", () => {
  it("copies it below, with a free id and without its history", async () => {
    const copy = duplicatePost(await open(FILES), PATH, "one", "2027-04-01");
    assert.equal("id" in copy && copy.id, "one-2");
    assert.equal(
      textAfter(FILES, copy, PATH),
      POST.replace(
        "reach: 5 }\n",
        `reach: 5 }
  - id: one-2
    title: "One" # as written
    publish: "2027-04-01T09:30" # Thursday
    channels: [ig]
    status: planned
    owner: ana
    deadline: 2027-03-30
    text: Hello
    variants:
      fb: { publish: 2027-04-02 }
    tasks:
      - { task: draft, owner: bob, deadline: 2027-03-29 }
      - { task: review, owner: ana, deadline: publish-1d }
`,
      ),
    );
  });

  it("makes a file of its own of a Markdown post, and keeps line ends", async () => {
    const text =
      "---\r\nkind: post\r\nversion: 1\r\nid: snow\r\npublish: 2027-03-01\r\nstatus: scheduled\r\n---\r\nClosed.\r\n";
    const files = { "posts/snow.post.md": text };
    const copy = duplicatePost(await open(files), "posts/snow.post.md", "snow", "2027-03-08");
    assert.equal(
      textAfter(files, copy, "posts/snow-2.post.md"),
      text.replace("snow", "snow-2").replace("03-01", "03-08").replace("scheduled", "planned"),
    );
  });

  it("copies a post in a list in brackets", async () => {
    const files = { "a.calendar.yaml": "posts: [{ id: a, status: published, publish: 2027-01-01 }]\n" };
    const copy = duplicatePost(await open(files), "a.calendar.yaml", "a", "2027-03-08");
    assert.equal(
      textAfter(files, copy, "a.calendar.yaml"),
      "posts: [{ id: a, status: published, publish: 2027-01-01 }, { id: a-2, status: planned, publish: 2027-03-08 }]\n",
    );
  });
});

describe("language: turning a deadline", () => {
  const turn = async (text: string, before: string): Promise<string> => {
    const files = { "a.calendar.yaml": text };
    const turned = turnDeadline(await open(files), "a.calendar.yaml", text.indexOf(before));
    return "refused" in turned ? turned.refused : turned.text;
  };
  const at = (publish: string, deadline: string): string =>
    `posts:\n  - id: a\n    publish: ${publish}\n    deadline: ${deadline}\n`;

  it("writes a date as a count and a count as a date", async () => {
    assert.equal(await turn(at("2027-03-04", "2027-03-01"), "2027-03-01"), "publish-3d");
    assert.equal(await turn(at("2027-03-04", "publish-3bd"), "publish-3bd"), "2027-03-01");
    assert.equal(await turn(at("2027-03-04T09:30", "publish-4h"), "publish-4h"), "2027-03-04T05:30");
    assert.equal(await turn(at("2027-03-04T09:30", "2027-03-03T10:30"), "2027-03-03T"), "publish-23h");
    assert.equal(await turn(at("2027-03-04", "2027-03-04"), "deadline"), "publish");
  });

  it("says why not", async () => {
    assert.match(
      await turn(at("2027-03-04T09:30", "2027-03-03T10:31"), "2027-03-03T"),
      /whole number of hours/,
    );
    assert.match(
      await turn("posts:\n  - id: a\n    deadline: publish-3d\n", "publish-3d"),
      /no publication date/,
    );
    assert.match(await turn(at("2027-03-04", "2027-03-01"), "id: a"), /Put the cursor/);
  });
});

describe("language: status and approval", () => {
  it("changes the status and says what it still needs", async () => {
    const files = { ...FILES, [PATH]: POST.replace("status: approved", "status: drafting") };
    const change = changeStatus(await open(files), PATH, "one", "review");
    assert.equal(textAfter(files, change, PATH), files[PATH]?.replace("drafting", "review"));
    assert.ok(!("refused" in change));
    assert.ok(change.needs.some(({ rule, now }) => rule === "media-kind" && !now));
    assert.ok(change.needs.some(({ rule, now }) => rule === "missing-objective" && now));
    assert.match(
      textAfter(FILES, changeStatus(await open(FILES), PATH, "two", "planned"), PATH),
      /title: Two\n {4}status: planned\n$/,
    );
    assert.equal(
      refusal(changeStatus(await open(FILES), PATH, "two", "done")),
      "“done” is no status of a post.",
    );
  });

  it("knows the next status", async () => {
    const next = nextStatus(await open(FILES), PATH, "one");
    assert.equal(next?.status, "scheduled");
    assert.equal(nextStatus(await open(FILES), PATH, "two")?.status, "planned");
  });

  it("records who approved, when, and of what; the finding is gone then", async () => {
    const context = await open(FILES);
    const had = context.session.results().findings.some(({ rule }) => rule.id === "unverified-approval");
    assert.ok(had);
    const change = approve(context, PATH, "two", { by: "ana", at: "2027-03-01T10:00", status: "approved" });
    const text = textAfter(FILES, change, PATH);
    assert.match(
      text,
      /title: Two\n {4}(?:status: approved\n {4})?approvals:\n {6}- \{ by: ana, at: 2027-03-01T10:00, of: [0-9a-f"]{10,12} \}\n(?: {4}status: approved\n)?$/,
    );
    assert.match(text, /status: approved/);
    const { session } = await open({ ...FILES, [PATH]: text });
    assert.deepEqual(
      session
        .results()
        .findings.filter(({ rule, entity }) => /approval/.test(rule.id) && entity?.id === "two"),
      [],
    );
    assert.match(
      textAfter(FILES, approve(context, PATH, "one", { by: "bob", at: "2027-03-01" }), PATH),
      /- \{ by: bob, at: 2027-02-20 \}\n {6}- \{ by: bob, at: 2027-03-01, of: /,
    );
  });

  it("keeps the order of the policy’s steps, and writes the role of the step", async () => {
    const files = {
      [PATH]: POST.replace("title: Two", "title: Two\n    owner: ana"),
      "p.policy.yaml":
        "kind: policy\nversion: 1\nclauses:\n  - id: a\n    title: A\n    settings: { approval: { steps: [{ role: press }, { role: legal }] } }\n",
      "team.people.yaml":
        "kind: people\nversion: 1\npeople:\n  - { id: pia, name: Pia, roles: [press] }\n  - { id: luc, name: Luc, roles: [legal] }\n",
    };
    const record = async (by: string, now: Files) =>
      approve(await open(now, "fr"), PATH, "two", { by, at: "2027-03-01" });
    assert.equal(
      refusal(await record("luc", files)),
      "La politique demande d’abord l’approbation du rôle «\u00a0press\u00a0»; «\u00a0legal\u00a0» vient ensuite.",
    );
    const first = textAfter(files, await record("pia", files), PATH);
    const both = { ...files, [PATH]: first };
    assert.match(
      textAfter(both, await record("luc", both), PATH),
      /- \{ by: pia, role: press, .*\n {6}- \{ by: luc, role: legal, at: 2027-03-01, of: /,
    );
  });

  it("does not let the owner approve", async () => {
    assert.equal(
      refusal(approve(await open(FILES, "fr"), PATH, "one", { by: "ana", at: "2027-03-01" })),
      "Ana Roy est responsable de cette publication. Une autre personne doit l’approuver.",
    );
  });
});

describe("language: holding everything", () => {
  const SCHEDULED = `kind: calendar
version: 1
timezone: America/Toronto
posts:
  - { id: before, title: Before, status: scheduled, publish: 2027-02-20T09:00, channels: [ig] }
  - { id: later, title: Later, status: scheduled, publish: 2027-03-09T09:00, channels: [ig, fb] }
  - { id: soon, title: Soon, status: scheduled, publish: 2027-03-02T09:00, channels: [ig] }
  - { id: out, title: Out, status: published, publish: 2027-03-02T09:00, channels: [ig] }
  - id: partly
    status: approved
    publish: 2027-03-03
    channels: [ig, fb]
    variants: { fb: { status: scheduled } }
`;

  it("writes a pause and lists by channel what is scheduled at the networks", async () => {
    const files = { ...ROOT, "a.calendar.yaml": SCHEDULED };
    const hold = holdEverything(await open(files), {
      since: "2027-03-01T08:00",
      by: "Ana Roy",
      reason: "Storm: all closed",
      except: ["soon"],
    });
    assert.ok(!("refused" in hold));
    assert.deepEqual(hold.edits.creates, [
      {
        path: "2027-03-01.pause.yaml",
        text: 'kind: pause\nversion: 1\nsince: 2027-03-01T08:00\nby: ana\nreason: "Storm: all closed"\nexcept: [soon]\n',
      },
    ]);
    assert.deepEqual(
      hold.unschedule.map(({ channel, posts }) => `${channel}: ${posts.map(({ id }) => id).join(", ")}`),
      ["fb: partly, later", "ig: later"],
    );
    const [created] = hold.edits.creates;
    const { session } = await open({ ...files, [created?.path ?? ""]: created?.text ?? "" });
    assert.deepEqual(
      session
        .results()
        .findings.filter(({ file }) => file === created?.path)
        .map(({ rule }) => rule.id),
      [],
    );
  });

  it("can hold some channels until a day, beside another pause", async () => {
    const files = {
      ...ROOT,
      "a.calendar.yaml": SCHEDULED,
      "2027-03-01.pause.yaml": "kind: pause\nversion: 1\n",
    };
    const hold = holdEverything(await open(files), {
      since: "2027-03-01",
      reason: "x",
      channels: ["fb"],
      until: "2027-03-06",
    });
    assert.ok(!("refused" in hold));
    assert.equal(hold.edits.creates[0]?.path, "2027-03-01-2.pause.yaml");
    assert.match(hold.edits.creates[0]?.text ?? "", /channels: \[fb\]\nuntil: 2027-03-06\n$/);
    assert.deepEqual(
      hold.unschedule.map(({ channel }) => channel),
      ["fb"],
    );
  });
});

describe("language: new entries and waivers", () => {
  it("adds people, channels and objectives to their register", async () => {
    const context = await open(ROOT);
    assert.match(
      textAfter(ROOT, createEntry(context, "person", "cyd", "Cyd Tremblay"), "team.people.yaml"),
      /until: 2027-12-31\n {2}- id: cyd\n {4}name: Cyd Tremblay\n$/,
    );
    assert.match(
      textAfter(ROOT, createEntry(context, "channel", "bsky-main", "bluesky"), "accounts.channels.yaml"),
      / {2}- id: bsky-main\n {4}network: bluesky\n {4}status: planned\n$/,
    );
    assert.match(
      textAfter(ROOT, createEntry(context, "objective", "loyalty"), "year.plan.yaml"),
      /supports: \[growth\]\n {2}- id: loyalty\n {4}title: Loyalty\nsegments:/,
    );
  });

  it("makes a register that is not there yet", async () => {
    const files = {
      "a.calendar.yaml": "kind: calendar\nversion: 1\nposts:\n  - { id: a, title: A, owner: bob }\n",
    };
    const text = textAfter(
      files,
      createEntry(await open(files), "person", "ana", "Ana Roy"),
      "team.people.yaml",
    );
    assert.equal(
      text,
      "kind: people\nversion: 1\npeople:\n  - id: ana\n    name: Ana Roy\n  - id: bob\n    name: Bob\n",
    );
  });

  it("says why not", async () => {
    assert.equal(
      refusal(createEntry(await open(ROOT), "person", "bob")),
      "“bob” is taken already. Choose another id.",
    );
    assert.match(refusal(createEntry(await open(ROOT), "person", "Bob B.")), /can’t be an id/);
  });

  it("waives a rule with a reason until a day", async () => {
    const context = await open(FILES);
    const words = { rule: "missing-date", reason: "waits: no date", until: "2027-03-31", by: "ana" };
    const text = textAfter(FILES, waive(context, PATH, { kind: "post", entry: "two" }, words), PATH);
    assert.match(
      text,
      /title: Two\n {4}waive:\n {6}- \{ rule: missing-date, reason: "waits: no date", by: ana, until: 2027-03-31 \}\n$/,
    );
    const more = textAfter(FILES, waive(context, PATH, { kind: "post", entry: "one" }, words), PATH);
    assert.match(
      more,
      /waive: \[\{ rule: missing-budget, reason: none, until: 2027-03-31 \}, \{ rule: missing-date,/,
    );
    const whole = textAfter(FILES, waive(context, "team.people.yaml", "file", words), "team.people.yaml");
    assert.match(whole, /\nwaive:\n {2}- \{ rule: missing-date/);
  });

  it("asks for a reason, an end and a rule", async () => {
    const context = await open(FILES);
    const on = { kind: "post", entry: "two" } as const;
    const words = { rule: "missing-owner", reason: "x", until: "2027-03-31" };
    assert.match(refusal(waive(context, PATH, on, { ...words, reason: " " })), /needs a reason/);
    assert.match(refusal(waive(context, PATH, on, { ...words, until: "2027-02-01" })), /before today/);
    assert.match(refusal(waive(context, PATH, on, { ...words, rule: "missing" })), /no rule/);
  });
});
