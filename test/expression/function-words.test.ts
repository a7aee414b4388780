import assert from "node:assert/strict";
import { loadExpressions } from "../../src/expression";
import { COUNTS } from "../../src/expression/counts";
import { FUNCTION_WORDS } from "../../src/expression/function-words";
import { FUNCTIONS, OF_MOMENTS } from "../../src/expression/functions";

describe("expression: words of functions", () => {
  it("are there for every function that runs, and for no other", () => {
    const run = Object.keys({ ...FUNCTIONS, ...OF_MOMENTS }).concat(
      Object.keys(COUNTS).map((it) => `.${it}`),
    );
    const loops = [".all", ".exists", ".exists_one", ".filter", ".map"];
    // `timestamp` is what CEL calls `date`.
    const all = [...run, ...loops, ".matches", "has"].filter((name) => name !== "timestamp");
    assert.deepEqual(Object.keys(FUNCTION_WORDS).sort(), [...new Set(all)].sort());
  });

  it("are typeset in both languages", () => {
    for (const [name, { en, fr }] of Object.entries(FUNCTION_WORDS)) {
      for (const text of [en, fr]) assert.match(text, /^\p{Lu}[^']*\.$/u, name);
      assert.doesNotMatch(fr, /[^\u00a0][:»]|\s[?!;]/u, name);
    }
  });

  it("have examples that can be used as they are", async function () {
    this.timeout(60_000);
    const { compileRule } = await loadExpressions();
    for (const [name, { example }] of Object.entries(FUNCTION_WORDS)) {
      const compiled = compileRule({ subject: "post", when: undefined, require: example });
      assert.ok("program" in compiled, `${name}: ${example} ${JSON.stringify(compiled)}`);
      assert.ok(example.includes(`${name}(`), name);
    }
  });
});
