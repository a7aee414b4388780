// What has to hold before a change lands, without the tests: types, lint and format, dead code, generated files.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, root } from "./ensure.mjs";

const STEPS = [
  ["types", "tsc", ["-p", "."]],
  ["types of the pages' script", "tsc", ["-p", "src/page", "--noEmit"]],
  ["types of the tests in a browser", "tsc", ["-p", "test/browser"]],
  ["types of the tests in VS Code", "tsc", ["-p", "test/hosts"]],
  ["lint and format", "biome", ["check", "--error-on-warnings", "."]],
  ["dead code", "knip", []],
  ["generated schema code", process.execPath, ["scripts/generate-schema.mjs", "--check"]],
  ["generated files", "tsx", ["scripts/generate.mts", "--check"]],
];

/** Runs every step; answers with the names of those that failed. */
export function checkAll() {
  ensureInstalled();
  const failed = [];
  for (const [name, command, args] of STEPS) {
    const bin = command === process.execPath ? command : join(root, "node_modules", ".bin", command);
    const result = spawnSync(bin, args, {
      cwd: root,
      encoding: "utf8",
      shell: process.platform === "win32",
      maxBuffer: 64 * 1024 * 1024,
    });
    const ok = result.status === 0;
    console.log(`${ok ? "✔" : "✖"} ${name}`);
    if (!ok) {
      failed.push(name);
      console.log(`${result.stdout ?? ""}${result.stderr ?? ""}`.split("\n").slice(-60).join("\n"));
    }
  }
  return { count: STEPS.length, failed };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (checkAll().failed.length > 0) process.exit(1);
}
