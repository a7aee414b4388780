// Installs what is missing, builds, and runs every check and test. The last line says how many passed and failed.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { checkAll } from "./check.mjs";
import { root } from "./ensure.mjs";
import { ensureHosts } from "../test/hosts/run/install.mjs";
import { testHosts } from "./hosts.mjs";

await build();
const checks = checkAll();

// Words after `npm test --` narrow the tests, as mocha's own flags do.
const wished = process.argv.slice(2);
// What several tests need is installed before two of them do it at once. Where it can't be, they say so themselves.
try {
  ensureHosts();
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
}
const report = join(root, "out", "mocha.json");
mkdirSync(join(root, "out"), { recursive: true });
rmSync(report, { force: true });
const result = spawnSync(
  process.execPath,
  [
    join(root, "node_modules", "mocha", "bin", "mocha.js"),
    "--import=tsx",
    "--reporter",
    join(root, "scripts", "reporter.cjs"),
    "--timeout",
    "120000",
    // Most of them wait for nobody: two processes take half the time.
    "--parallel",
    "--jobs",
    "2",
    // These run in VS Code, see scripts/hosts.mjs.
    "--ignore",
    "test/hosts/**",
    "test/**/*.test.ts",
    ...wished,
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, MOCHA_REPORT: report } },
);

let passed = checks.count - checks.failed.length;
let failed = checks.failed.length;
try {
  const stats = JSON.parse(readFileSync(report, "utf8"));
  passed += stats.passes;
  failed += stats.failures;
  if (stats.pending > 0) {
    console.log(`${stats.pending} tests were not run; each has to run or go.`);
    failed += stats.pending;
  }
} catch {
  console.log("The tests did not run to their end.");
  failed++;
}
if (failed === 0 && result.status !== 0) failed++;

// Who narrows the tests looks for something else than real hosts.
if (wished.length === 0) {
  try {
    const hosts = await testHosts();
    passed += hosts.passed;
    failed += hosts.failed;
  } catch (error) {
    console.log(`The tests in VS Code did not run: ${error instanceof Error ? error.message : error}`);
    failed++;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
