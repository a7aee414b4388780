import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** The rows of the list: number, feature, what was set, whether ours has it, where to see it. */
const ROWS = readFileSync(join(ROOT, "EDITOR.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| \d/.test(line))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe("the list of what the editor offers", () => {
  it("has a proof that exists for each yes", () => {
    assert.ok(ROWS.length > 60);
    for (const [number, , , ours = "", shown = ""] of ROWS) {
      if (ours !== "yes") continue;
      const files = [...shown.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
      assert.ok(files.length > 0, `row ${number} shows nothing`);
      for (const file of files) assert.ok(existsSync(join(ROOT, file)), `row ${number}: ${file} is gone`);
    }
  });

  it("lacks no must, and has fifteen that we should have", () => {
    const lacking = ROWS.filter(([, , set, ours]) => set === "must" && ours !== "yes").map(
      ([number]) => number,
    );
    assert.deepEqual(lacking, []);
    assert.ok(ROWS.filter(([, , set, ours]) => set === "should" && ours === "yes").length >= 15);
  });
});
