import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { openRoot } from "../rules/open-root";

const SRC = join(__dirname, "../../src");

/** What is loaded with a module: what it imports, and what that imports, but for what is imported when it is needed. */
function loadedWith(entry: string): {
  readonly files: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
} {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [join(SRC, entry)];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue;
    files.add(path);
    for (const [, what = "", target = ""] of readFileSync(path, "utf8").matchAll(
      /(?:^|\n)\s*(?:import|export)\s+([^;"]*?)\s*from\s+"([^"]+)"/g,
    )) {
      if (what.startsWith("type ")) continue;
      if (target.startsWith(".")) waiting.push(fileOf(join(dirname(path), target)));
      else packages.add(target);
    }
  }
  return { files, packages };
}

function fileOf(path: string): string {
  const found = [path, `${path}.ts`, `${path}.js`, `${path}.json`, join(path, "index.ts")].find(
    (it) => existsSync(it) && /\.\w+$/.test(it),
  );
  assert.ok(found, path);
  return found;
}

const isEvaluator = (name: string): boolean => /^(?:@marcbachmann\/cel-js|re2js)/.test(name);

describe("expression: its library", () => {
  it("is part of nothing but the engine, which is loaded when it is needed", () => {
    for (const entry of [
      "index.ts",
      "rules/index.ts",
      "language/index.ts",
      "server/index.ts",
      "cli/main.ts",
    ]) {
      const { files, packages } = loadedWith(entry);
      assert.deepEqual([...packages].filter(isEvaluator), [], entry);
      const inRoom = [...files]
        .map((path) => relative(SRC, path))
        .filter((path) => path.startsWith("expression"));
      assert.deepEqual(
        inRoom.filter((path) => !/(?:index|read-keys|type-words|tokens)\.ts$/.test(path)),
        [],
        entry,
      );
    }
    assert.equal([...loadedWith("expression/engine.ts").packages].filter(isEvaluator).length, 2);
  });

  it("is loaded when a policy has a rule of its own, and only then", async function () {
    this.timeout(60_000);
    const policy = "kind: policy\nversion: 1\nclauses:\n  - id: c\n    title: C\n";
    const calendar = "kind: calendar\nversion: 1\nposts: [{ id: p, title: P }]\n";
    const without = await openRoot({ "a.policy.yaml": policy, "a.calendar.yaml": calendar });
    assert.equal(without.checker.expressions, undefined);
    const rule = "    rules: [{ id: r, for: post, require: post.paid }]\n";
    await without.take([{ path: "a.policy.yaml", text: policy + rule }]);
    assert.notEqual(without.checker.expressions, undefined);
    assert.equal(without.results().findings.filter(({ rule: it }) => it.id === "policy/r").length, 1);
  });
});
