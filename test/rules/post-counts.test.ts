import assert from "node:assert/strict";
import fc from "fast-check";
import { loadExpressions } from "../../src/expression";
import { Session } from "../../src/rules";
import { parseDay } from "../../src/values";
import { inShort, openRoot } from "./open-root";

const HEAD =
  "kind: policy\nversion: 1\nowner: ana\nreviewBy: 2028-01-01\nclauses:\n  - id: c\n    title: C\n    rules:\n";

function policy(...rules: ReadonlyArray<readonly [subject: string, require: string]>): string {
  return (
    HEAD +
    rules
      .map(
        ([subject, require], index) => `      - { id: r-${index}, for: ${subject}, require: '${require}' }\n`,
      )
      .join("")
  );
}

const CHANNELS =
  "kind: channels\nversion: 1\nchannels:\n  - { id: ig, network: instagram }\n  - { id: fb, network: facebook }\n";
const PLAN =
  "kind: plan\nversion: 1\nobjectives:\n  - { id: aware, title: Aware, budget: 100 CAD }\n" +
  "activation:\n  - { id: teaser, title: Teaser, objective: aware }\n";

interface Made {
  readonly day: number;
  readonly channels?: string;
  readonly more?: string;
}

function calendar(posts: readonly Made[]): string {
  const items = posts.map(
    ({ day, channels = "[ig]", more = "" }, index) =>
      `  - { id: p-${index}, title: P, publish: 2027-03-${String(day).padStart(2, "0")}T10:00, channels: ${channels}${more} }\n`,
  );
  return `kind: calendar\nversion: 1\nposts:\n${items.join("")}`;
}

/** Own rules' findings as `rule line`. */
function own(session: Session): string[] {
  return inShort(session.results().findings.filter(({ rule }) => rule.id.startsWith("policy/"))).map((it) =>
    it.replace(/^\w+ policy\/([\w-]+) ([\w.]+):(\d+):\d+$/, "$1 $2:$3"),
  );
}

async function found(texts: Readonly<Record<string, string>>): Promise<string[]> {
  return own(await openRoot(texts));
}

describe("rules: those that count posts", () => {
  before(async function () {
    this.timeout(60_000);
    await loadExpressions();
  });

  it("count a channel's posts in the week, the day and the month of a date", async () => {
    const rule = policy(
      ["post", "channel.postsInWeek(post.publish) <= 2"],
      ["post", "channel.postsOnDay(post.publish) <= 1"],
      ["channel", 'channel.postsInMonth(date("2027-03-01")) <= 3'],
    );
    // Monday the 1st to Sunday the 7th is one week.
    const texts = {
      "a.policy.yaml": rule,
      "a.channels.yaml": CHANNELS,
      "a.calendar.yaml": calendar([
        { day: 1 },
        { day: 7 },
        { day: 8 },
        { day: 8, channels: "[fb]" },
        { day: 8, more: ", status: cancelled" },
        { day: 6 },
      ]),
    };
    assert.deepEqual(await found(texts), [
      "r-0 a.calendar.yaml:4",
      "r-0 a.calendar.yaml:5",
      "r-0 a.calendar.yaml:9",
      "r-2 a.channels.yaml:4",
    ]);
  });

  it("add up what the posts of an objective cost, their steps' too", async () => {
    const texts = {
      "a.policy.yaml": policy(["objective", "objective.budgetOfPosts() <= objective.budget"]),
      "a.plan.yaml": PLAN,
      "a.calendar.yaml": calendar([
        { day: 1, more: ", objective: aware, budget: 60 CAD" },
        { day: 2, more: ", step: teaser, budget: 50 CAD" },
      ]),
    };
    assert.deepEqual(await found(texts), ["r-0 a.plan.yaml:4"]);
    const less = { ...texts, "a.calendar.yaml": texts["a.calendar.yaml"].replace("50 CAD", "40 CAD") };
    assert.deepEqual(await found(less), []);
    const mixed = { ...texts, "a.calendar.yaml": texts["a.calendar.yaml"].replace("50 CAD", "50 EUR") };
    assert.deepEqual(await found(mixed), []);
  });

  it("compare nothing spent with any amount", async () => {
    const session = await openRoot({
      "a.policy.yaml": policy(["objective", 'objective.budgetOfPosts() > money("0 CAD")']),
      "a.plan.yaml": PLAN,
    });
    assert.deepEqual(own(session), ["r-0 a.plan.yaml:4"]);
  });

  it("are judged again when what they count changes, and only then", async () => {
    const text = calendar([{ day: 1 }, { day: 2 }, { day: 20 }]);
    const session = await openRoot({
      "a.policy.yaml": policy(["post", "channel.postsInWeek(post.publish) <= 2"]),
      "a.channels.yaml": CHANNELS,
      "a.calendar.yaml": text,
    });
    assert.deepEqual(own(session), []);
    const at = text.indexOf("2027-03-20");
    const visits = () =>
      [...(session.workspace.file("a.calendar.yaml")?.items.values() ?? [])].map((it) => it.visit);
    const before = visits();
    session.apply([{ path: "a.calendar.yaml", start: at + 8, end: at + 10, insert: "03" }]);
    assert.deepEqual(own(session), [
      "r-0 a.calendar.yaml:4",
      "r-0 a.calendar.yaml:5",
      "r-0 a.calendar.yaml:6",
    ]);
    session.apply([{ path: "a.calendar.yaml", start: at + 8, end: at + 10, insert: "21" }]);
    assert.deepEqual(own(session), []);
    const now = visits();
    // A title is nothing that is counted: the others are left alone.
    const title = text.indexOf("title: P", at - 60);
    session.apply([{ path: "a.calendar.yaml", start: title + 7, end: title + 8, insert: "Q" }]);
    assert.deepEqual(visits().slice(0, 2), now.slice(0, 2));
    assert.ok((now[0] ?? 0) > (before[0] ?? 0));
  });

  it("say after any sequence of changes what a fresh session says", async function () {
    this.timeout(120_000);
    const expressions = await loadExpressions();
    const rules = policy(
      ["post", "channel.postsInWeek(post.publish) <= 2"],
      ["post", 'person(post.owner).posts() < 3 || post.title == "x"'],
      ["objective", "objective.budgetOfPosts() <= objective.budget"],
      ["step", "step.posts() > 0"],
      ["channel", 'channel.budgetInMonth(today) <= money("40 CAD")'],
    );
    const start: Readonly<Record<string, string>> = {
      "a.policy.yaml": rules,
      "a.channels.yaml": CHANNELS,
      "a.plan.yaml": PLAN,
      "a.people.yaml": "kind: people\nversion: 1\npeople: [{ id: ana, name: Ana }, { id: bob, name: Bob }]\n",
      "a.calendar.yaml": calendar([{ day: 1 }]),
    };
    const made = fc.record({
      day: fc.integer({ min: 1, max: 10 }),
      channels: fc.constantFrom("[ig]", "[fb]", "[ig, fb]", "[ig, ig]", "[nowhere]"),
      more: fc.constantFrom(
        "",
        ", owner: ana",
        ", owner: bob, budget: 30 CAD",
        ", objective: aware, budget: 60 CAD",
        ", step: teaser, budget: 20 CAD, owner: ana",
        ", status: cancelled, owner: ana",
        ", status: published, budget: 70 CAD",
        ", variants: { ig: { publish: 2027-03-09T10:00 } }",
      ),
    });
    const change = fc.oneof(
      fc.record({
        path: fc.constant("a.calendar.yaml"),
        text: fc.array(made, { maxLength: 6 }).map(calendar),
      }),
      fc.record({
        path: fc.constant("b.calendar.yaml"),
        text: fc.array(made, { maxLength: 4 }).map(calendar),
      }),
      fc.record({
        path: fc.constant("a.plan.yaml"),
        text: fc.constantFrom(
          PLAN,
          PLAN.replace("objective: aware", "objective: other"),
          PLAN.replace("100", "10"),
        ),
      }),
      fc.constant({ path: "b.calendar.yaml", removed: true as const }),
      fc.record({
        path: fc.constant("a.policy.yaml"),
        text: fc.constantFrom(rules, rules.replace("<= 2", "<= 1"), HEAD),
      }),
    );
    const asOf = parseDay("2027-03-01") ?? 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const texts = new Map(Object.entries(start));
        const session = new Session({ asOf, expressions });
        session.apply([...texts].map(([path, text]) => ({ path, text })));
        for (const it of changes) {
          session.apply([it]);
          if ("removed" in it) texts.delete(it.path);
          else texts.set(it.path, it.text);
          const fresh = new Session({ asOf, expressions });
          fresh.apply([...texts].map(([path, text]) => ({ path, text })));
          assert.deepEqual(own(session), own(fresh));
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  });
});
