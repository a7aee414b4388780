import assert from "node:assert/strict";
import { type Expressions, loadExpressions } from "../../src/expression";
import { openRoot } from "../rules/open-root";

const LIST = `[${Array.from({ length: 100 }, (_, index) => index).join(", ")}]`;
const LONG = "a".repeat(3_000);

/** Loops in loops, `depth` deep, by a macro. */
function nested(macro: string, depth: number, inside: string): string {
  let text = inside;
  for (let at = 0; at < depth; at++) {
    const name = `v${at}`;
    if (macro === "all" || macro === "exists") text = `${LIST}.${macro}(${name}, ${text})`;
    else text = `size(${LIST}.${macro}(${name}, ${text})) >= 0`;
  }
  return text;
}

/** Expressions that would loop, grow, nest or backtrack without end. */
function hostileOnes(): readonly string[] {
  const list: string[] = [];
  for (const macro of ["all", "exists", "map", "filter"]) {
    for (let depth = 2; depth <= 12; depth++)
      for (const inside of ["post.title != ''", "post.text.contains('z')", "size(post.text) < 0"])
        list.push(nested(macro, depth, macro === "exists" ? `!(${inside})` : inside));
  }
  for (const pattern of ["(a+)+$", "(a|aa)+$", "(a*)*b", "(.*a){20}", "(a|a?)+$", "((a{1,50}){1,30})+$"])
    for (let times = 1; times <= 5; times++)
      list.push(Array.from({ length: times }, () => `post.text.matches("${pattern}")`).join(" && "));
  for (let times = 10; times < 40; times++) {
    list.push(`${"(".repeat(times * 3)}true${")".repeat(times * 3)}`);
    list.push(`${"!".repeat(times * 40)}true`);
    list.push(`size(${Array.from({ length: times * 8 }, () => "post.text").join(" + ")}) > 0`);
  }
  for (let depth = 2; depth < 8; depth++)
    list.push(`size(${"[".repeat(depth * 8)}1${"]".repeat(depth * 8)}) > 0`);
  list.push(`post.text.matches("${"(".repeat(400)}a${")*".repeat(400)}")`, "x".repeat(20_000));
  list.push(`"${"a".repeat(30_000)}" == post.text`, nested("all", 3, nested("all", 3, "true")));
  return list;
}

describe("expression: hostile rules", () => {
  let expressions: Expressions;
  before(async function () {
    this.timeout(60_000);
    expressions = await loadExpressions();
  });

  it("are each refused or stopped within a quarter of a second", async function () {
    this.timeout(120_000);
    const all = hostileOnes();
    assert.ok(all.length >= 200, `${all.length} expressions`);
    expressions.compileRule({ subject: "post", when: undefined, require: "true" });
    const post = await postOf(LONG);
    for (const require of all) {
      const from = performance.now();
      const compiled = expressions.compileRule({ subject: "post", when: undefined, require });
      if ("program" in compiled) compiled.program.judge(post.entity, post.around, 0);
      const took = performance.now() - from;
      assert.ok(took < 250, `${Math.round(took)} ms: ${require.slice(0, 80)}`);
    }
  });

  it("leave the other rules alone: ten of them in a check of a thousand posts", async function () {
    this.timeout(60_000);
    const hostile = hostileOnes()
      .filter(
        (require) =>
          (require.includes(".all(") && require.endsWith("post.title != ''))")) || require.includes(".map("),
      )
      .slice(0, 10)
      .map((require, index) => ["id", `h-${index}`, require] as const);
    const rules = [...hostile, ["id", "good", "post.title != 'Post 7'"] as const].map(
      ([, id, require]) =>
        `      - id: ${id}\n        for: post\n        require: ${JSON.stringify(require)}\n`,
    );
    const policy = `kind: policy\nversion: 1\nclauses:\n  - id: c\n    title: C\n    rules:\n${rules.join("")}`;
    const posts = Array.from(
      { length: 1_000 },
      (_, index) => `  - id: p-${index}\n    title: Post ${index}\n    text: ${LONG.slice(0, 200)}\n`,
    );
    const from = performance.now();
    const session = await openRoot({
      "a.policy.yaml": policy,
      "a.calendar.yaml": `kind: calendar\nversion: 1\nposts:\n${posts.join("")}`,
    });
    const ids = session.results().findings.map(({ rule }) => rule.id);
    assert.ok(performance.now() - from < 5_000);
    assert.equal(ids.filter((id) => id === "policy/good").length, 1);
    assert.ok(ids.filter((id) => id === "invalid-rule").length >= 9);
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
