import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { builtCommand, CLEAN, describeCommand, type Folder } from "./command";

/** Prints the parts whose cache is not taken. */
const TELL_REJECTED = `
const vm = require("node:vm");
const Plain = vm.Script;
vm.Script = class extends Plain {
  constructor(text, options) {
    super(text, options);
    if (this.cachedDataRejected !== false) console.error(options.filename + " " + this.cachedDataRejected);
  }
};
`;

describeCommand("the cache of compiled parts", (make) => {
  const check = (folder: Folder, command: string, ...flags: string[]) =>
    spawnSync(process.execPath, [...flags, command, "check", "--as-of", "2027-03-01", "--format", "json"], {
      cwd: folder.path,
      encoding: "utf8",
    });

  it("is taken for every part that a check loads", () => {
    const folder = make({ "a.calendar.yaml": CLEAN, "tell.cjs": TELL_REJECTED });
    const { status, stderr } = check(folder, builtCommand(), "--require", join(folder.path, "tell.cjs"));
    assert.equal(stderr, "");
    assert.equal(status, 0);
  });

  it("is not needed, and one that is damaged is passed over", () => {
    const folder = make({ "a.calendar.yaml": CLEAN });
    const whole = check(folder, builtCommand()).stdout;
    const dist = join(folder.path, "dist");
    cpSync(dirname(builtCommand()), dist, { recursive: true });
    const caches = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".cache"),
    );
    assert.ok(caches.length > 5);
    for (const [index, name] of caches.entries())
      writeFileSync(join(dist, name), index % 2 === 0 ? "" : "not what V8 wrote");
    const { stdout, stderr } = check(folder, join(dist, "cli.js"));
    assert.equal(stderr, "");
    assert.equal(stdout, whole);
  });
});
