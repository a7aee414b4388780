import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtCommand, describeCommand, type Folder } from "./command";

const CALENDAR = `kind: calendar
version: 1
posts:
  - id: teaser
    title: Teaser
    status: idea
    owner: ana
  - id: fair
    title: Spring fair
    status: idea
`;

function git(folder: Folder, ...args: readonly string[]): string {
  return execFileSync("git", ["-c", "user.name=Ana", "-c", "user.email=ana@example.org", ...args], {
    cwd: folder.path,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** A repository whose calendars are merged by the driver, set up as the guide says. */
function repository(folder: Folder, files: Readonly<Record<string, string>>): void {
  git(folder, "init", "-q", "-b", "main");
  folder.write(".gitattributes", "*.calendar.yaml merge=social-policy\n*.md merge=social-policy\n");
  const driver = `"${process.execPath}" "${builtCommand()}" merge %O %A %B --marker-size %L --path %P`;
  git(folder, "config", "merge.social-policy.driver", driver);
  commit(folder, files);
}

function commit(folder: Folder, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) folder.write(name, text);
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "-m", "change");
}

/** Both sides commit their files from the same point; then they are merged, or rebased. */
function mergeSides(
  folder: Folder,
  ours: Readonly<Record<string, string>>,
  theirs: Readonly<Record<string, string>>,
): number | null {
  git(folder, "checkout", "-q", "-b", "theirs");
  commit(folder, theirs);
  git(folder, "checkout", "-q", "main");
  commit(folder, ours);
  return spawnSync(
    "git",
    ["-c", "user.name=Ana", "-c", "user.email=ana@example.org", "merge", "-q", "--no-edit", "theirs"],
    { cwd: folder.path },
  ).status;
}

describeCommand("merge", (make) => {
  const read = (folder: Folder, name: string) => readFileSync(join(folder.path, name), "utf8");
  const put = (from: string, to: string) => CALENDAR.replace(from, to);

  it("merges two people’s posts in a real repository, where git alone finds a conflict", () => {
    const folder = make();
    repository(folder, { "a.calendar.yaml": CALENDAR });
    const ours = put("    status: idea\n    owner", "    status: drafting\n    owner");
    const theirs = put("owner: ana", "owner: luc");
    assert.equal(mergeSides(folder, { "a.calendar.yaml": ours }, { "a.calendar.yaml": theirs }), 0);
    assert.equal(read(folder, "a.calendar.yaml"), ours.replace("owner: ana", "owner: luc"));
  });

  it("leaves a real conflict between marks that git and the check know", () => {
    const folder = make();
    repository(folder, { "a.calendar.yaml": CALENDAR });
    const sides = ["owner: eva", "owner: luc"].map((to) => ({ "a.calendar.yaml": put("owner: ana", to) }));
    assert.equal(mergeSides(folder, sides[0] ?? {}, sides[1] ?? {}), 1);
    assert.match(git(folder, "status", "--porcelain"), /^UU a\.calendar\.yaml$/m);
    const text = read(folder, "a.calendar.yaml");
    assert.match(
      text,
      /status: idea\n<{7} ours\n {4}owner: eva\n={7}\n {4}owner: luc\n>{7} theirs\n {2}- id: fair\n/,
    );
    const { stdout } = folder.check();
    assert.match(stdout, /conflict-marker/);
  });

  it("merges two files of one name that both added", () => {
    const folder = make();
    repository(folder, { "README.txt": "x\n" });
    const theirs = CALENDAR.replace(/ {2}- id: fair[\s\S]*/, "");
    assert.equal(mergeSides(folder, { "a.calendar.yaml": CALENDAR }, { "a.calendar.yaml": theirs }), 0);
    assert.equal(read(folder, "a.calendar.yaml"), CALENDAR);
  });

  it("keeps byte order mark and line ends of ours", () => {
    const folder = make({
      base: CALENDAR,
      ours: `\ufeff${put("owner: ana", "owner: luc").replaceAll("\n", "\r\n")}`,
      theirs: put("title: Spring fair", "title: Fair"),
    });
    assert.equal(folder.run(["merge", "base", "ours", "theirs", "--path", "a.calendar.yaml"]).status, 0);
    assert.equal(
      read(folder, "ours"),
      `\ufeff${put("owner: ana", "owner: luc").replace("title: Spring fair", "title: Fair").replaceAll("\n", "\r\n")}`,
    );
  });

  it("leaves what is no text alone, and says so", () => {
    const folder = make({ base: CALENDAR, ours: Buffer.from([0, 1, 2]), theirs: CALENDAR });
    const { status, stderr } = folder.run([
      "merge",
      "base",
      "ours",
      "theirs",
      "--path",
      "a.yaml",
      "--lang",
      "fr",
    ]);
    assert.equal(status, 1);
    assert.match(stderr, /a\.yaml n’est pas du texte en UTF-8/);
    assert.deepEqual(readFileSync(join(folder.path, "ours")), Buffer.from([0, 1, 2]));
  });

  it("is used with three files", () => {
    for (const args of [["a"], ["a", "b", "c", "d"], ["a", "b", "c", "--marker-size", "x"]]) {
      const { status, stderr } = make({ a: "", b: "", c: "", d: "" }).run(["merge", ...args]);
      assert.equal(status, 2);
      assert.match(stderr, /^social-policy: .*\n$/);
    }
    assert.equal(make({ a: "" }).run(["merge", "a", "nowhere", "a"]).status, 2);
  });

  it("git diff speaks in sentences, of files that are changed, new and gone", () => {
    const folder = make();
    repository(folder, {
      "a.calendar.yaml": CALENDAR,
      "gone.calendar.yaml": CALENDAR.replaceAll("- id: ", "- id: old-"),
    });
    folder.write(".gitattributes", "*.calendar.yaml diff=social-policy\n");
    git(
      folder,
      "config",
      "diff.social-policy.command",
      `"${process.execPath}" "${builtCommand()}" diff --driver --lang en`,
    );
    const none = git(folder, "diff", "--", "*.calendar.yaml");
    assert.equal(none, "", "what did not change is not told");
    folder.write("a.calendar.yaml", put("owner: ana", "owner: luc"));
    folder.write("new.calendar.yaml", CALENDAR.replaceAll("- id: ", "- id: new-"));
    git(folder, "rm", "-q", "gone.calendar.yaml");
    git(folder, "add", "-A");
    const said = git(folder, "diff", "--cached", "--no-renames", "--", "*.calendar.yaml");
    assert.match(
      said,
      /^a\.calendar\.yaml\n\na\.calendar\.yaml\n {2}~ luc now answers for “Teaser” in place of ana$/m,
    );
    assert.match(said, /^gone\.calendar\.yaml\n\n[\s\S]*− .*Teaser/m);
    assert.match(said, /^new\.calendar\.yaml\n\n[\s\S]*\+ .*Teaser/m);
  });

  it("git diff tells of a file with another name what changed in it", () => {
    const folder = make();
    repository(folder, {
      "a.calendar.yaml": CALENDAR,
      ".gitattributes": "*.calendar.yaml diff=social-policy\n",
    });
    git(
      folder,
      "config",
      "diff.social-policy.command",
      `"${process.execPath}" "${builtCommand()}" diff --driver --lang en`,
    );
    git(folder, "mv", "a.calendar.yaml", "b.calendar.yaml");
    folder.write("b.calendar.yaml", put("owner: ana", "owner: luc"));
    git(folder, "add", "-A");
    const said = git(folder, "diff", "--cached", "-M20%");
    assert.match(said, /luc now answers for “Teaser” in place of ana/);
    assert.match(said, /3 entries moved from a\.calendar\.yaml to b\.calendar\.yaml/);
    assert.doesNotMatch(said, /added|removed/i);
  });

  it("diff --driver is Git’s alone", () => {
    const { status, stderr } = make().run(["diff", "--driver", "x"]);
    assert.equal(status, 2);
    assert.match(stderr, /--driver is for Git/);
  });
});
