import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

describe("the built command", () => {
  it("writes the signs of templates and patterns as they are", () => {
    const out = mkdtempSync(join(tmpdir(), "social-policy-signs-"));
    try {
      const args = ["preview", "examples/fr-musee", "--out", out, "--as-of", "2027-03-01"];
      const run = spawnSync(process.execPath, [join(ROOT, "dist", "cli.js"), ...args], {
        cwd: ROOT,
        encoding: "utf8",
      });
      assert.equal(run.status, 0, run.stderr);
      for (const name of ["index.html", "plan.html", "gaps-person.html"])
        assert.doesNotMatch(readFileSync(join(out, name), "utf8"), /[ÃÂâ][\u0080-\u00bf]/, name);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  });
});
