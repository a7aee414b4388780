import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtCommand, CLEAN, describeCommand, type Folder } from "./command";

/** Writes the paths of all parts that are run, at the end. */
const TELL_PARTS = `
const vm = require("node:vm");
const Plain = vm.Script;
const parts = [];
vm.Script = class extends Plain {
  constructor(text, options) {
    super(text, options);
    parts.push(options.filename);
  }
};
process.on("exit", () => require("node:fs").writeFileSync("parts.txt", parts.join("\\n")));
`;

/** A message of the evaluator's library, by which the part that holds it is known. */
const IN_EVALUATOR = /no_such_overload/;
/** Of the engine that patterns run on. */
const IN_PATTERNS = /invalid character class range/;

const POLICY =
  "kind: policy\nversion: 1\nowner: ana\nreviewBy: 2028-01-01\nclauses:\n  - id: c\n    title: C\n";
const RULE = "    rules:\n      - { id: r, for: post, require: post.title != '' }\n";

describeCommand("the parts that a check loads", (make) => {
  const parts = (folder: Folder): readonly string[] => {
    const preload = join(folder.path, "tell.cjs");
    folder.write("tell.cjs", TELL_PARTS);
    const args = ["--require", preload, builtCommand(), "check", "--as-of", "2027-03-01"];
    const { stderr } = spawnSync(process.execPath, args, { cwd: folder.path, encoding: "utf8" });
    assert.equal(stderr, "");
    return readFileSync(join(folder.path, "parts.txt"), "utf8").split("\n");
  };
  const holding = (paths: readonly string[], sign: RegExp): readonly string[] =>
    paths.filter((path) => sign.test(readFileSync(path, "utf8")));

  it("are without the evaluator of own rules where no policy has one", () => {
    const found = parts(make({ "a.calendar.yaml": CLEAN, "a.policy.yaml": POLICY }));
    assert.ok(found.length > 3);
    assert.deepEqual(holding(found, IN_EVALUATOR), []);
    assert.deepEqual(holding(found, IN_PATTERNS), []);
  });

  it("are with it where one has", () => {
    const found = parts(make({ "a.calendar.yaml": CLEAN, "a.policy.yaml": POLICY + RULE }));
    assert.equal(holding(found, IN_EVALUATOR).length, 1);
    assert.equal(holding(found, IN_PATTERNS).length, 1);
  });
});
