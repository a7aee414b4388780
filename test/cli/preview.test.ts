import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeCommand } from "./command";

const CALENDAR = `kind: calendar
version: 1
posts:
  - id: fair
    title: The <fair> & more
    publish: 2027-03-16T09:30
`;

describeCommand("preview", (make) => {
  it("writes pages that stand by themselves, the month first", () => {
    const folder = make({ "2027-03.calendar.yaml": CALENDAR });
    const { status, stdout, stderr } = folder.run(["preview", "--out", "pages", "--as-of", "2027-03-01"]);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^\d+ pages written; open .*index\.html\n$/);
    const page = readFileSync(join(folder.path, "pages", "index.html"), "utf8");
    assert.match(page, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(page, /The &lt;fair&gt; &amp; more/);
    assert.match(page, /<style>[^<]*--text/);
    assert.match(page, /content="default-src &#39;none&#39;; style-src &#39;sha256-[^&]*&#39;/);
    assert.equal(/https?:\/\//.test(page.replace(/<style>.*?<\/style>|<script>.*?<\/script>/gs, "")), false);
    for (const name of ["agenda-2027-03.html", "plan.html", "budget.html", "policy.html", "people.html"])
      assert.ok(existsSync(join(folder.path, "pages", name)), name);
  });

  it("writes the same bytes each time, in the language of the configuration", () => {
    const folder = make({
      ".social-policy.yaml": "kind: config\nversion: 1\nlanguage: fr\n",
      "2027-03.calendar.yaml": CALENDAR,
    });
    for (const out of ["a", "b"]) folder.run(["preview", "--out", out, "--as-of", "2027-03-01"]);
    for (const name of readdirSync(join(folder.path, "a"))) {
      const page = readFileSync(join(folder.path, "a", name), "utf8");
      assert.equal(page, readFileSync(join(folder.path, "b", name), "utf8"));
      assert.match(page, /<html lang="fr">/);
    }
  });

  it("an empty folder gives pages that say what to do", () => {
    const folder = make({});
    assert.equal(folder.run(["preview", "--out", "pages"]).status, 0);
    assert.ok(existsSync(join(folder.path, "pages", "index.html")));
  });

  it("in a repository a post's page tells what is new to mend since the last commit", () => {
    const folder = make({ "2027-03.calendar.yaml": CALENDAR });
    const page = (out: string) => {
      assert.equal(folder.run(["preview", "--out", out, "--as-of", "2027-03-01"]).status, 0);
      return readFileSync(join(folder.path, out, "post-fair.html"), "utf8");
    };
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
        cwd: folder.path,
        stdio: "ignore",
      });
    assert.doesNotMatch(page("a"), /Since the last commit/);
    git("init", "-q");
    assert.doesNotMatch(page("b"), /Since the last commit/);
    git("add", "2027-03.calendar.yaml");
    git("commit", "-q", "-m", "Fair");
    folder.write("2027-03.calendar.yaml", `${CALENDAR}    status: plannd\n`);
    const told = page("c");
    assert.match(told, /Since the last commit<\/h3><p class="soft">1 new finding/);
    assert.match(told, /new since the last commit<\/span>/);
  });

  it("several roots have folders of their own", () => {
    const config = "kind: config\nversion: 1\n";
    const folder = make({
      "north/.social-policy.yaml": config,
      "north/a.calendar.yaml": CALENDAR,
      "south/.social-policy.yaml": config,
      "south/a.calendar.yaml": CALENDAR,
    });
    assert.equal(folder.run(["preview", "north", "south", "--out", "pages"]).status, 0);
    assert.deepEqual(readdirSync(join(folder.path, "pages")).sort(), ["north", "south"]);
  });

  it("wrong use is one line", () => {
    const folder = make({});
    for (const [args, said] of [
      [["preview"], /needs --out/],
      [["preview", "--out", "x", "--week-start", "noon"], /sunday or monday/],
      [["preview", "nowhere", "--out", "x"], /nowhere/],
    ] as const) {
      const { status, stderr } = folder.run([...args]);
      assert.equal(status, 2);
      assert.match(stderr, said);
      assert.equal(stderr.trimEnd().split("\n").length, 1);
    }
  });
});
