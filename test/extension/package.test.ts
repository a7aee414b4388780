import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const ROOT = join(__dirname, "../..");

/** What the .vsix may weigh. Bytes. */
const MOST = 1.5 * 1024 * 1024;

/** Each entry and how much of the .vsix it may take, packed. Bytes. */
const ENTRIES: Readonly<Record<string, number>> = {
  "dist/extension.js": 6_000,
  "dist/page-panel.js": 8_000,
  "dist/extension-client.js": 150_000,
  "dist/extension-web.js": 150_000,
  "dist/server-node.js": 10_000,
  "dist/server-worker.js": 6_000,
  // What both servers share, in parts.
  ...Object.fromEntries(
    readdirSync(join(ROOT, "dist/server"))
      .filter((name) => name.endsWith(".js"))
      .map((name) => [`dist/server/${name}`, 400_000]),
  ),
};

describe("extension: what is shipped", () => {
  for (const [path, most] of Object.entries(ENTRIES)) {
    const bytes = gzipSync(readFileSync(join(ROOT, path)), { level: 9 }).length;
    it(`${path} takes ${Math.round(bytes / 1024)} kB packed`, () =>
      assert.ok(bytes <= most, `${bytes} bytes`));
  }

  it("all entries together leave room for pages and words", () => {
    const bytes = Object.keys(ENTRIES)
      .map((path) => gzipSync(readFileSync(join(ROOT, path))).length)
      .reduce((sum, it) => sum + it, 0);
    assert.ok(bytes < MOST * 0.75, `${bytes} bytes`);
  });

  it("the entries run without the packages of the repository", () => {
    for (const path of Object.keys(ENTRIES)) {
      const text = readFileSync(join(ROOT, path), "utf8");
      const required = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name as string);
      const outside = required.filter(
        (name) =>
          !/^(?:node:|vscode$|\.\/extension-client\.js$|\.\/(?:server\/)?[\w-]+-[\w]+\.js$)/.test(name),
      );
      const builtIn = new Set(require("node:module").builtinModules);
      assert.deepEqual(
        outside.filter((name) => !builtIn.has(name)),
        [],
        path,
      );
    }
  });

  it("the library is found by its name", () => {
    const folder = mkdtempSync(join(tmpdir(), "social-policy-library-"));
    try {
      mkdirSync(join(folder, "node_modules"));
      symlinkSync(ROOT, join(folder, "node_modules", "social-policy"), "junction");
      const script = `import { openWorkspace } from "social-policy";
        const text = ["kind: calendar", "version: 1", "posts: []", ""].join(String.fromCharCode(10));
        const workspace = await openWorkspace({ files: { "x.calendar.yaml": text }, asOf: "2027-03-01" });
        console.log(typeof workspace.diagnostics);`;
      writeFileSync(join(folder, "use.mjs"), script);
      const run = spawnSync(process.execPath, ["use.mjs"], { cwd: folder, encoding: "utf8" });
      assert.equal(run.stdout.trim(), "function", run.stderr);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
