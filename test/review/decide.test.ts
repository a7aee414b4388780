import assert from "node:assert/strict";
import {
  type Decision,
  decide,
  decisionReport,
  judgeOf,
  MARKDOWN,
  PLAIN,
  postsOf,
  postsShown,
  reviewerIn,
  sayNobody,
  sayRecorded,
  sayUnrecorded,
} from "../../src/review";
import type { Session } from "../../src/rules";
import { stateOf } from "./states";

const PEOPLE = `kind: people
version: 1
people:
  - { id: ana, name: Ana Roy, roles: [communications], handle: ana-roy }
  - { id: luc, name: Luc Roy, department: legal, roles: [reader], email: luc@example.org }
  - { id: eva, name: Eva Roy, roles: [communications] }
  - { id: max, name: Max Roy, roles: [communications], until: 2027-01-31, handle: max }
  - { id: zoe, name: Zoe Roy, roles: [reader], handle: zoe }
  - { id: twin, name: Twin, handle: same }
  - { id: other, name: Other, handle: Same }
`;
const POLICY = `kind: policy
version: 1
clauses:
  - id: approval
    title: Approval
    text: In order.
    settings:
      approval: { steps: [{ role: communications }, { role: legal }] }
`;
const post = (id: string, ...lines: readonly string[]) =>
  `  - id: ${id}\n    title: The ${id}\n    owner: eva\n${lines.map((line) => `    ${line}\n`).join("")}`;
const calendar = (...posts: readonly string[]) =>
  `kind: calendar\nversion: 1\ntimezone: America/Toronto\nposts:\n${posts.join("")}`;
const FILES = { "team.people.yaml": PEOPLE, "p.policy.yaml": POLICY };
const FAIR = post("fair", "status: review", "text: Come along");

describe("review: decisions become entries of posts", () => {
  const withCalendar = (text: string, more: Readonly<Record<string, string>> = {}) =>
    stateOf({ ...FILES, ...more, "a.calendar.yaml": text });

  function by(session: Session, name: string): Decision["by"] {
    const person = reviewerIn(session, { name });
    assert.ok(typeof person !== "string", name);
    return person;
  }

  /** Lets several people decide one after the other; answers with the text and what was not written. */
  async function decided(
    text: string,
    ...decisions: ReadonlyArray<Omit<Decision, "by" | "at"> & { readonly who: string; readonly at?: string }>
  ): Promise<{ text: string; left: readonly string[] }> {
    let now = text;
    const left: string[] = [];
    for (const { who, at = "2027-03-01T10:00", ...words } of decisions) {
      const session = await withCalendar(now);
      const outside = who.startsWith("City");
      const decision = { ...words, at, by: outside ? who : by(session, who) };
      const found = decide(postsOf(session.workspace), decision, session);
      left.push(...found.unrecorded.map(({ post: { id }, why }) => `${id}: ${why}`));
      now = found.texts.get("a.calendar.yaml") ?? now;
    }
    return { text: now, left };
  }

  it("of each step in its order, in the role of that step, with the fingerprint of the text", async () => {
    const { text, left } = await decided(calendar(FAIR), { who: "luc" }, { who: "ana" }, { who: "luc" });
    assert.deepEqual(left, ["fair: order"]);
    const of = /of: ([0-9a-f]{10})/.exec(text)?.[1];
    assert.equal(
      text,
      calendar(FAIR).concat(
        "    approvals:\n",
        `      - { by: ana, role: communications, at: 2027-03-01T10:00, of: ${of} }\n`,
        `      - { by: luc, role: legal, at: 2027-03-01T10:00, of: ${of} }\n`,
      ),
    );
    const after = await withCalendar(text.replace("review", "approved"));
    assert.deepEqual(
      after.singly().filter(({ rule }) => /approv/.test(rule.id)),
      [],
    );
  });

  it("once the text changes, the order begins anew", async () => {
    const { text } = await decided(calendar(FAIR), { who: "ana" }, { who: "luc" });
    const changed = text.replace("Come along", "Come all");
    const { left } = await decided(changed, { who: "luc" }, { who: "ana" }, { who: "luc" });
    assert.deepEqual(left, ["fair: order"]);
  });

  it("not of the owner, of who left, has no role, or claims another’s", async () => {
    const cases: ReadonlyArray<readonly [string, string | undefined, string]> = [
      ["eva", undefined, "own"],
      ["max", undefined, "left"],
      ["zoe", undefined, "noRole"],
      ["ana", "legal", "notTheirs"],
    ];
    for (const [who, role, why] of cases)
      assert.deepEqual(await decided(calendar(FAIR), { who, role }), {
        text: calendar(FAIR),
        left: [`fair: ${why}`],
      });
  });

  it("a request for changes keeps its comment, waits for nobody, and is no approval", async () => {
    const comment = 'Name the sponsor: "who", and why?\n- @all';
    const { text, left } = await decided(calendar(FAIR), {
      who: "luc",
      decision: "changes-requested",
      comment,
    });
    assert.deepEqual(left, []);
    const [read] = postsOf((await withCalendar(text)).workspace);
    const [approval] = read?.approvals ?? [];
    assert.equal(approval?.agrees, false);
    assert.equal(
      approval?.fields.comment?.value.type === "scalar" && approval.fields.comment.value.value,
      comment,
    );
    const again = await decided(text, { who: "luc", decision: "changes-requested", comment });
    assert.deepEqual(again, { text, left: ["fair: already"] });
  });

  it("of somebody outside the name in words, with evidence, in the order too", async () => {
    const words = { who: "City of Laval", via: "email", ref: "message of 27 February" };
    assert.deepEqual((await decided(calendar(FAIR), { ...words, role: "legal" })).left, ["fair: order"]);
    const { text } = await decided(calendar(FAIR), { who: "ana" }, { ...words, role: "legal" });
    assert.match(
      text,
      /- { by: City of Laval, external: true, role: legal, at: \S+, of: [0-9a-f]{10}, via: email, ref: message of 27 February }\n$/,
    );
    assert.doesNotMatch((await decided(calendar(FAIR), words)).text, /role/);
  });

  it("a moment is written by the clocks of the calendar", async () => {
    const { text } = await decided(calendar(FAIR), { who: "ana", at: "2027-03-01T02:04Z" });
    assert.match(text, /at: 2027-02-28T21:04,/);
  });

  it("what is already said is not said again; what is past, closed or shared stays as it is", async () => {
    const once = await decided(calendar(FAIR), { who: "ana" });
    assert.deepEqual(await decided(once.text, { who: "ana" }), { text: once.text, left: ["fair: already"] });
    for (const [text, why] of [
      [calendar(FAIR.replace("review", "published")), "history"],
      [calendar(FAIR).replace("posts:", "closed: true\nposts:"), "closed"],
      [calendar(post("one", "approvals: &a []"), post("fair", "approvals: *a")), "shared"],
      [calendar(post("fair", "approvals: yes please")), "unreadable"],
    ] as const) {
      const found = await decided(text, { who: "ana" });
      assert.equal(found.left.at(-1), `fair: ${why}`);
    }
  });

  it("bytes around stay: comments, order, line ends, flow", async () => {
    const odd = calendar(
      post("fair", "approvals: [ { by: zoe, decision: rejected } ] # by mail", "x-note: 'a'"),
    ).replaceAll("\n", "\r\n");
    const { text } = await decided(odd, { who: "ana" });
    const added = /, \{ by: ana, [^}]*\}/.exec(text)?.[0] ?? "?";
    assert.equal(text.replace(added, ""), odd);
  });

  it("what changed after it was looked at is left alone", async () => {
    const looked = await withCalendar(calendar(FAIR, post("talk", "text: Listen")));
    const now = await withCalendar(calendar(FAIR.replace("along", "all"), post("talk", "text: Listen")));
    const found = decide(postsOf(now.workspace), { by: by(now, "ana"), at: "2027-03-01" }, now, {
      reviewed: looked,
    });
    assert.deepEqual(
      [
        found.recorded.map(({ post: { id } }) => id),
        found.unrecorded.map(({ post: { id }, why }) => [id, why]),
      ],
      [["talk"], [["fair", "since"]]],
    );
  });

  describe("the posts that a change shows", () => {
    const shown = async (before: string, after: string) => {
      const { posts, drafts } = postsShown(await withCalendar(before), await withCalendar(after));
      return [posts.map(({ id }) => id), drafts.map(({ id }) => id)];
    };

    it("are those that say something else, and those that still wait; not what nobody touched", async () => {
      const same = post("same", "status: review", "text: Same");
      const note = post("note", "status: review", "text: Note");
      const draft = post("draft", "status: drafting", "text: Half");
      const before = calendar(FAIR, same, note, draft);
      const after = calendar(
        FAIR.replace("along", "all"),
        same,
        note.concat("    notes: to read\n"),
        draft.replace("Half", "More"),
        post("new", "status: scheduled", "text: New"),
      );
      assert.deepEqual(await shown(before, after), [["fair", "note", "new"], ["draft"]]);
      const { text } = await decided(before, { who: "ana" }, { who: "luc" });
      assert.deepEqual(await shown(text, text.replace("text: Note", "text: Note\n    notes: to read")), [
        [],
        [],
      ]);
    });

    it("follow from defaults that changed", async () => {
      const text = calendar(post("fair", "status: review", "text: Come", "publish: 2027-04-01")).replace(
        "posts:",
        "defaults: { channels: [web] }\nposts:",
      );
      assert.deepEqual(await shown(text, text.replace("web", "blog")), [["fair"], []]);
    });
  });

  it("who may decide is told by the register and the policy that the change began with", async () => {
    const before = await withCalendar(calendar(FAIR));
    const after = await withCalendar(calendar(FAIR.replace("along", "all")), {
      "team.people.yaml": PEOPLE.concat(
        "  - { id: mal, name: Mal, handle: mallory, roles: [communications] }\n",
      ),
      "p.policy.yaml": POLICY.replace(/steps: .*\]/, "count: 0"),
      "more.people.yaml": "kind: people\nversion: 1\npeople: [{ id: eve, name: Eve, handle: eve }]\n",
    });
    const judge = await judgeOf(before, after);
    for (const handle of ["mallory", "eve"]) assert.equal(reviewerIn(judge, { handle }), "nobody");
    assert.notEqual(reviewerIn(after, { handle: "mallory" }), "nobody");
    const { posts } = postsShown(before, after, judge);
    const found = decide(posts, { by: by(judge, "luc"), at: "2027-03-01" }, after, { judge });
    assert.deepEqual(
      found.unrecorded.map(({ why }) => why),
      ["order"],
    );
    assert.equal(await judgeOf(before, before), before);
  });

  it("a person is known by handle or address; by id or name only at the keyboard", async () => {
    const session = await withCalendar(calendar());
    const id = (known: Parameters<typeof reviewerIn>[1]) => {
      const found = reviewerIn(session, known);
      return typeof found === "string" ? found : found.id;
    };
    assert.equal(id({ handle: "@Ana-Roy" }), "ana");
    assert.equal(id({ handle: "ana" }), "nobody");
    assert.equal(id({ handle: "luc@example.org" }), "nobody");
    assert.equal(id({ handle: "x", email: "Luc@example.org" }), "luc");
    assert.equal(id({ handle: "same" }), "several");
    assert.equal(id({ handle: "" }), "nobody");
    assert.equal(id({ name: "eva roy" }), "eva");
    assert.equal(id({ name: "twin" }), "twin");
  });

  it("sentences say what became of it, in both languages, and a title stays harmless", async () => {
    const title = "`x` ::error:: @all <b>";
    const session = await withCalendar(calendar(FAIR.replace("The fair", JSON.stringify(title))));
    const decision = { by: by(session, "ana"), at: "2027-03-01" };
    const found = decide(postsOf(session.workspace), decision, session);
    assert.deepEqual(sayRecorded(found, "en", PLAIN), [
      `Ana Roy approved “${title}” in the role “communications”`,
    ]);
    assert.deepEqual(sayRecorded(found, "fr", PLAIN), [
      `Ana Roy a approuvé «\u00a0${title}\u00a0» au titre du rôle «\u00a0communications\u00a0»`,
    ]);
    const order = {
      post: found.recorded[0]?.post as never,
      why: "order",
      role: "legal",
      first: "communications",
    } as const;
    assert.deepEqual(sayUnrecorded({ decision, unrecorded: [order] }, "fr", PLAIN), [
      `«\u00a0${title}\u00a0» attend d’abord l’approbation du rôle «\u00a0communications\u00a0»; «\u00a0legal\u00a0» vient ensuite`,
    ]);
    const report = decisionReport(
      sayRecorded(found, "en", MARKDOWN),
      [sayNobody("nobody", "`@octo`", "en", MARKDOWN)],
      "en",
    );
    assert.doesNotMatch(report, /::|@all|@octo|<b>/);
    assert.match(report, /^### Approvals\n\n- Ana Roy approved \*/);
    const many = decisionReport(
      Array.from({ length: 70 }, (_, at) => `line ${at}`),
      [],
      "fr",
    );
    assert.match(many, /- line 49\n- 20 de plus\n/);
  });
});
