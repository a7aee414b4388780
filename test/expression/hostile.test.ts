import assert from "node:assert/strict";
import { type Expressions, loadExpressions } from "../../src/expression";
import { MOST_STEPS } from "../../src/expression/run";
import { openRoot } from "../rules/open-root";
import { type Fate, HOSTILE_TEXT, hostileExpressions } from "./hostile-expressions";

describe("expression: hostile rules", () => {
  let expressions: Expressions;
  before(async function () {
    this.timeout(60_000);
    expressions = await loadExpressions();
  });

  it("are each refused, stopped, or end within their steps", async function () {
    this.timeout(120_000);
    const all = hostileExpressions();
    assert.ok(new Set(all.map(({ require }) => require)).size >= 200, `${all.length} expressions`);
    const post = await postOf(HOSTILE_TEXT);
    const wrong: string[] = [];
    const fates = new Map<Fate, number>();
    for (const { require, fate } of all) {
      const compiled = expressions.compileRule({ subject: "post", when: undefined, require });
      let found: Fate = "refused";
      if ("program" in compiled) {
        const { outcome } = compiled.program.judge(post.entity, post.around, 0);
        found = outcome === "stopped" ? "stopped" : "ends";
        assert.ok(compiled.program.taken <= MOST_STEPS, require.slice(0, 80));
      }
      fates.set(found, (fates.get(found) ?? 0) + 1);
      if (found !== fate) wrong.push(`${found}, not ${fate}: ${require.slice(0, 100)}`);
    }
    assert.deepEqual(wrong, []);
    assert.ok(
      (fates.get("stopped") ?? 0) > 80 && (fates.get("refused") ?? 0) > 60,
      JSON.stringify([...fates]),
    );
  });

  it("take the same steps each time, whoever has read the post before", async () => {
    const sources = hostileExpressions()
      .filter(({ fate }) => fate === "ends")
      .map(({ require }) => require)
      .concat("post.media.all(m, m.alt != '') && size(post.hashtags) > 0 && post.text.contains('b')");
    const steps = async (order: readonly string[]): Promise<ReadonlyMap<string, number>> => {
      const post = await postOf(HOSTILE_TEXT);
      const taken = new Map<string, number>();
      for (const require of order) {
        const compiled = expressions.compileRule({ subject: "post", when: undefined, require });
        assert.ok("program" in compiled);
        compiled.program.judge(post.entity, post.around, 0);
        taken.set(require, compiled.program.taken);
      }
      return taken;
    };
    const there = await steps(sources);
    const back = await steps([...sources].reverse());
    for (const [require, taken] of there) assert.equal(back.get(require), taken, require);
  });

  it("leave the other rules alone: ten of them in a check of many posts", async function () {
    this.timeout(60_000);
    const hostile = hostileExpressions()
      .filter(({ fate }) => fate === "stopped")
      .filter((_, index) => index % 9 === 0)
      .slice(0, 10)
      .map(({ require }, index) => [`h-${index}`, require] as const);
    assert.equal(hostile.length, 10);
    const rules = [...hostile, ["good", "post.title != 'Post 7'"] as const].map(
      ([id, require]) =>
        `      - id: ${id}\n        for: post\n        require: ${JSON.stringify(require)}\n`,
    );
    const policy = `kind: policy\nversion: 1\nclauses:\n  - id: c\n    title: C\n    rules:\n${rules.join("")}`;
    const posts = Array.from(
      { length: 300 },
      (_, index) => `  - id: p-${index}\n    title: Post ${index}\n    text: ${HOSTILE_TEXT}\n`,
    );
    const session = await openRoot({
      "a.policy.yaml": policy,
      "a.calendar.yaml": `kind: calendar\nversion: 1\nposts:\n${posts.join("")}`,
    });
    const ids = session.results().findings.map(({ rule }) => rule.id);
    assert.equal(ids.filter((id) => id === "policy/good").length, 1);
    assert.equal(ids.filter((id) => id === "invalid-rule").length, 10);
    // Each was stopped at the first post, and never ran again.
    for (const { id, compiled } of session.ownRules) {
      assert.ok(compiled !== undefined && "program" in compiled);
      if (id !== "good") assert.ok(compiled.program.taken <= MOST_STEPS, id);
    }
  });
});

async function postOf(text: string) {
  const session = await openRoot({
    "a.calendar.yaml": `kind: calendar\nversion: 1\nposts:\n  - id: p\n    title: P\n    text: ${text}\n`,
  });
  const [, unit] = session.workspace.units();
  const entity = unit === undefined ? undefined : session.workspace.peek(unit).entities[0];
  assert.ok(entity);
  return { entity, around: session.workspace };
}
