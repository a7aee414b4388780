import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeCommand } from "./command";

const CALENDAR = `kind: calendar
version: 1
posts:
  - { id: fair, title: "Fair <b>", publish: 2027-03-04T09:30, channels: [ig], status: planned, owner: ana }
`;

describeCommand("report", (make) => {
  it("writes a page that stands by itself, or Markdown by the file’s name", () => {
    const folder = make({ "a.calendar.yaml": CALENDAR });
    const report = (...args: string[]) => folder.run(["report", ...args, "--as-of", "2027-03-01"]);
    const { status, stdout, stderr } = report("2027-03", "--out", "board");
    assert.deepEqual([status, stderr], [0, ""]);
    assert.match(stdout, /report-2027-03\.html\n$/);
    const page = readFileSync(join(folder.path, "board", "report-2027-03.html"), "utf8");
    assert.match(page, /script-src &#39;none&#39;|script-src 'none'/);
    assert.doesNotMatch(page, /<script|https?:\/\//);
    assert.match(page, /<title>Monthly report: March 2027<\/title>/);
    assert.equal(report("2027-03", "--out", "mars.md", "--lang", "fr").status, 0);
    assert.match(readFileSync(join(folder.path, "mars.md"), "utf8"), /^# Rapport mensuel\u00a0: mars 2027\n/);
    const wrong = report("mars", "--lang", "fr");
    assert.deepEqual([wrong.status, wrong.stdout], [2, ""]);
    assert.match(wrong.stderr, /mars\u00a0: écrivez un mois comme 2027-03/);
  });
});
