import assert from "node:assert/strict";
import { LONGEST_MS } from "../../src/expression/run";
import { inShort, openRoot } from "../rules/open-root";

const LISTS = "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]";
/** Takes some two thousand steps, within what a rule may. */
const LONG = `${LISTS}.all(a, ${LISTS}.all(b, ${LISTS}.all(c, post.title != "")))`;

const ROOT = {
  "a.policy.yaml": `kind: policy
version: 1
clauses:
  - id: words
    title: Words
    rules:
      - { id: long, for: post, require: '${LONG}' }
      - { id: short, for: post, require: 'post.title != "Two"' }
`,
  "a.calendar.yaml":
    "kind: calendar\nversion: 1\nposts:\n  - { id: one, title: One }\n  - id: two\n    title: Two\n",
};

/** A clock that goes on by so many milliseconds each time that somebody looks. */
function ticking(ms: number): { clock: () => number; looks: () => number } {
  let now = 5;
  let looks = 0;
  return {
    clock: () => {
      looks++;
      now += ms;
      return now;
    },
    looks: () => looks,
  };
}

async function found(clock: (() => number) | undefined): Promise<string[]> {
  const session = await openRoot(ROOT, { clock });
  const ours = session
    .results()
    .findings.filter(({ rule }) => rule.id.startsWith("policy/") || rule.id === "invalid-rule");
  return ours.map((it) => `${inShort([it]).join("")} ${it.message("en").slice(0, 40)}`);
}

const SHORT = "warning policy/short a.calendar.yaml:6:12 This breaks the policy's rule “short”. H";

describe("expression: the clock behind the steps", () => {
  it("stops a rule that takes too long, says so, and lets the others run", async () => {
    assert.deepEqual(await found(ticking(LONGEST_MS + 1).clock), [
      SHORT,
      "error invalid-rule a.policy.yaml:7:41 This rule took more than a second for on",
    ]);
  });

  it("stops nothing while there is time, and is not looked at by rules of few steps", async () => {
    const { clock, looks } = ticking(1);
    const without = await found(undefined);
    assert.deepEqual(await found(clock), without);
    assert.ok(without.includes(SHORT));
    assert.ok(!without.join("\n").includes("invalid-rule"));
    const asked = looks();
    assert.ok(asked > 0);
    const few = ticking(LONGEST_MS + 1);
    const short = { ...ROOT, "a.policy.yaml": ROOT["a.policy.yaml"].replace(/ {6}- \{ id: long.*\n/, "") };
    const session = await openRoot(short, { clock: few.clock });
    assert.ok(session.results().findings.some(({ rule }) => rule.id === "policy/short"));
    assert.equal(few.looks(), 0);
  });

  it("lets a rule run again when what held it up is gone", async () => {
    let slow = true;
    let now = 0;
    const clock = () => {
      now += slow ? LONGEST_MS + 1 : 0;
      return now;
    };
    const session = await openRoot(ROOT, { clock });
    const rules = () => session.results().findings.map(({ rule }) => rule.id);
    assert.ok(rules().includes("invalid-rule"));
    slow = false;
    const at = ROOT["a.calendar.yaml"].indexOf("One");
    session.apply([{ path: "a.calendar.yaml", start: at, end: at + 3, insert: "x" }]);
    assert.ok(!rules().includes("invalid-rule"));
  });
});
