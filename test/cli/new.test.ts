import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeCommand } from "./command";

describeCommand("new", (make) => {
  it("writes into the file where it belongs, keeps its encoding, and tells what is still to decide", () => {
    const text = "kind: calendar\r\nversion: 1\r\nposts:\r\n  - { id: a, title: É, status: idea }\r\n";
    const folder = make({ "a.calendar.yaml": Buffer.from(`\ufeff${text}`, "utf16le") });
    const run = (...args: string[]) => folder.run(["new", ...args, "--as-of", "2027-03-01"]);
    const path = join(folder.path, "a.calendar.yaml");
    const before = readFileSync(path);
    const dry = run("post", "fair", "--to", "a.calendar.yaml", "--dry-run");
    assert.deepEqual([dry.status, dry.stderr], [0, ""]);
    assert.match(
      dry.stdout,
      /^Would be written to a\.calendar\.yaml \(nothing is written\):\n\n {2}- id: fair\n/,
    );
    assert.deepEqual(readFileSync(path), before);
    const { status, stdout } = run("post", "fair", "--to", "a.calendar.yaml", "--lang", "fr");
    assert.equal(status, 0);
    assert.match(stdout, /^Ajouté à a\.calendar\.yaml\u00a0:\n\n {2}- id: fair\n/);
    assert.match(stdout, /\nÀ décider encore\n {2}- valeurs proposées/);
    const after = readFileSync(path);
    assert.deepEqual(after.subarray(0, before.length), before);
    assert.match(after.toString("utf16le"), /\r\n {2}- id: fair\r\n {4}title: /);
    const again = run("post", "fair", "--to", "a.calendar.yaml");
    assert.deepEqual([again.status, again.stdout], [2, ""]);
    assert.match(again.stderr, /fair: this id is taken/);
    assert.equal(run("person", "ana").status, 0);
    assert.ok(existsSync(join(folder.path, "team.people.yaml")));
  });
});
