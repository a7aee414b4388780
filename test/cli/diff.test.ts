import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020";
import { describeCommand, type Folder, type Outcome } from "./command";

const SCHEMA = JSON.parse(readFileSync(join(__dirname, "../../schemas/diff-output.schema.json"), "utf8"));

const post = (id: string, ...lines: readonly string[]) =>
  `  - id: ${id}\n    title: The ${id}\n${lines.map((line) => `    ${line}\n`).join("")}`;
const calendar = (...posts: readonly string[]) =>
  `kind: calendar\nversion: 1\nid: march\ntitle: March\nposts:\n${posts.join("")}`;
const TEASER = post("teaser", "publish: 2027-03-02T09:30", "status: planned", "channels: [bluesky]");
const FAIR = post("fair", "publish: 2027-03-11", "status: planned", "channels: [bluesky]");
const MOVED = TEASER.replace("03-02", "03-04");

describeCommand("diff", (make) => {
  function repository(files: Readonly<Record<string, string | Buffer>>): Folder {
    const folder = make(files);
    git(folder, "init", "-q", "-b", "main");
    commit(folder, "First");
    return folder;
  }
  const diff = (folder: Folder, ...args: readonly string[]): Outcome =>
    folder.run(["diff", "--as-of", "2027-03-01", ...args]);
  function data(folder: Folder, ...args: readonly string[]): DiffData {
    const { stdout, stderr } = diff(folder, "--format", "json", ...args);
    assert.equal(stderr, "");
    return JSON.parse(stdout) as DiffData;
  }
  const told = ({ changes }: DiffData) =>
    changes
      .filter(({ type, inherited }) => type !== "moved-file" && inherited !== true)
      .map(({ text }) => text);

  describe("what is compared", () => {
    it("the last commit with the folder, files that are new included", () => {
      const folder = repository({ "a.calendar.yaml": calendar(TEASER) });
      folder.write("a.calendar.yaml", calendar(MOVED));
      folder.write("b.calendar.yaml", calendar(FAIR).replace("id: march", "id: april"));
      assert.deepEqual(told(data(folder)), [
        "Moved “The teaser” from Tuesday, March 2 to Thursday, March 4",
        "New calendar: “March”",
        "New post: “The fair”, planned for Thursday, March 11 on bluesky",
      ]);
      assert.match(diff(folder).stdout, /^What changes from HEAD to now\n\na\.calendar\.yaml\n {2}~ Moved/);
    });

    it("a revision with the folder, two revisions, and from where they parted", () => {
      const folder = repository({ "a.calendar.yaml": calendar(TEASER) });
      git(folder, "checkout", "-q", "-b", "side");
      folder.write("a.calendar.yaml", calendar(MOVED));
      commit(folder, "Moved");
      git(folder, "checkout", "-q", "main");
      folder.write("a.calendar.yaml", calendar(TEASER, FAIR));
      commit(folder, "Fair");
      git(folder, "checkout", "-q", "side");
      const moved = "Moved “The teaser” from Tuesday, March 2 to Thursday, March 4";
      const gone = "Removed the post “The fair”, which was planned for Thursday, March 11";
      assert.deepEqual(told(data(folder, "main")).sort(), [moved, gone].sort());
      assert.deepEqual(told(data(folder, "main..side")).sort(), [moved, gone].sort());
      assert.deepEqual(told(data(folder, "main...side")), [moved]);
      assert.deepEqual(told(data(folder, "main..")).sort(), [moved, gone].sort());
      git(folder, ...AUTHOR, "merge", "-q", "-m", "Merge", "-X", "ours", "main");
      assert.deepEqual(told(data(folder, "main..HEAD")), [moved]);
    });

    it("two folders, without Git", () => {
      const folder = make({
        "old/a.calendar.yaml": calendar(TEASER),
        "new/a.calendar.yaml": calendar(MOVED),
      });
      assert.deepEqual(told(data(folder, "--from", "old", "--to", "new")), [
        "Moved “The teaser” from Tuesday, March 2 to Thursday, March 4",
      ]);
    });

    it("files that were renamed, and line ends that became CRLF, are no change", () => {
      const folder = repository({ "a.calendar.yaml": calendar(TEASER, FAIR) });
      rmSync(join(folder.path, "a.calendar.yaml"));
      folder.write("b.calendar.yaml", calendar(FAIR, TEASER).replaceAll("\n", "\r\n"));
      const found = data(folder);
      assert.deepEqual(told(found), []);
      assert.ok(found.changes.every(({ type }) => type === "moved-file"));
      assert.match(diff(folder).stdout, /\d entries moved from a\.calendar\.yaml to b\.calendar\.yaml/);
      assert.match(diff(folder).stdout, /\nNothing changes/);
    });

    it("each root by itself, roots that are new included, and only the paths that were asked for", () => {
      const folder = repository({
        "one/.social-policy.yaml": "preset: starter\n",
        "one/a.calendar.yaml": calendar(TEASER),
        "one/sub/b.calendar.yaml": calendar(FAIR).replace("march", "april"),
      });
      folder.write("one/a.calendar.yaml", calendar(MOVED));
      folder.write("one/sub/b.calendar.yaml", calendar(FAIR.replace("11", "12")).replace("march", "april"));
      folder.write("two/.social-policy.yaml", "preset: starter\n");
      folder.write("two/c.calendar.yaml", calendar(TEASER));
      commit(folder, "Second");
      const files = (...args: readonly string[]) =>
        [...new Set(data(folder, "HEAD~1..HEAD", ...args).changes.map(({ file }) => file))].sort();
      assert.deepEqual(files(), [
        "one/a.calendar.yaml",
        "one/sub/b.calendar.yaml",
        "two/.social-policy.yaml",
        "two/c.calendar.yaml",
      ]);
      assert.deepEqual(files("one/sub"), ["one/sub/b.calendar.yaml"]);
      assert.deepEqual(files("one/a.calendar.yaml"), ["one/a.calendar.yaml"]);
      rmSync(join(folder.path, "two"), { recursive: true });
      commit(folder, "Third");
      assert.deepEqual([...new Set(data(folder, "HEAD~1..HEAD").changes.map(({ file }) => file))].sort(), [
        "two/.social-policy.yaml",
        "two/c.calendar.yaml",
      ]);
    });

    it("the configuration's kinds and ignored paths of each revision", () => {
      const folder = repository({
        ".social-policy.yaml": "preset: starter\nfiles: { calendar: ['plans/*.yaml'] }\nignore: [drafts]\n",
        "plans/march.yaml": calendar(TEASER),
        "drafts/x.calendar.yaml": calendar(FAIR).replace("march", "x"),
      });
      folder.write("plans/march.yaml", calendar(MOVED));
      folder.write("drafts/x.calendar.yaml", calendar(FAIR.replace("11", "12")).replace("march", "x"));
      commit(folder, "Second");
      assert.deepEqual(told(data(folder, "HEAD~1..HEAD")), [
        "Moved “The teaser” from Tuesday, March 2 to Thursday, March 4",
      ]);
    });

    it("with --config both states are read as that configuration says, in revisions and in folders", () => {
      const folder = repository({
        ".social-policy.yaml": "preset: starter\n",
        "plans/march.yaml": calendar(TEASER),
        "own.calendar.yaml": calendar(FAIR).replace("march", "x"),
      });
      const elsewhere = make({
        "ours.yaml": "preset: strict\nfiles: { calendar: ['plans/*.yaml'] }\nignore: ['own.*']\n",
      });
      const config = ["--config", join(elsewhere.path, "ours.yaml")];
      folder.write("plans/march.yaml", calendar(MOVED));
      folder.write("own.calendar.yaml", calendar(FAIR.replace("11", "12")).replace("march", "x"));
      commit(folder, "Second");
      const moved = ["Moved “The teaser” from Tuesday, March 2 to Thursday, March 4"];
      assert.deepEqual(told(data(folder, "HEAD~1..HEAD", ...config)), moved);
      assert.deepEqual(told(data(folder, "HEAD~1", ...config)), moved);
      assert.deepEqual(told(data(folder, "HEAD~1")), [
        "Moved “The fair” from Thursday, March 11 to Friday, March 12",
      ]);
      const { status, stderr } = diff(folder, "--config", "nowhere.yaml", "--lang", "fr");
      assert.equal(status, 2);
      assert.match(stderr, /--config nowhere\.yaml : ce fichier ne peut pas être lu/);
    });

    it("pictures by their bytes in both revisions; of Git LFS the pointer tells", () => {
      const shown = post("teaser", "publish: 2027-03-02", "media: [{ file: a.png, alt: A bike }]");
      const folder = repository({ "a.calendar.yaml": calendar(shown), "a.png": Buffer.from("one") });
      folder.write("a.png", Buffer.from("two"));
      assert.deepEqual(told(data(folder)), [
        "a.png in “The teaser” is another picture or recording under the same name",
      ]);
      const oid = "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3";
      folder.write("a.png", `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 3\n`);
      commit(folder, "Pointer");
      folder.write("a.png", Buffer.from("two"));
      assert.deepEqual(told(data(folder)), []);
    });
  });

  describe("what it can't compare", () => {
    const cases: ReadonlyArray<readonly [string, readonly string[], RegExp]> = [
      [
        "an unknown revision",
        ["nothing-of-that-name..HEAD"],
        /nothing-of-that-name: Git does not know it here/,
      ],
      ["an option in place of a revision", ["--output=evil..HEAD"], /there is no --output/],
      [
        "a path that is nowhere",
        ["HEAD", "nowhere"],
        /nowhere: there is no such file or folder in either state/,
      ],
      ["a path outside", ["HEAD", ".."], /outside of the repository/],
      ["a folder that is not there", ["--from", "x", "--to", "."], /x: there is no such folder/],
      ["one folder alone", ["--from", "."], /--from and --to go together/],
      ["an unknown format", ["--format", "pdf"], /choose one of pretty, json, markdown, html/],
      ["an unknown failure", ["--fail-on", "rain"], /choose one of new-errors, new-findings, approval-lost/],
    ];
    for (const [what, args, expected] of cases) {
      it(`is 2 for ${what}`, () => {
        const { status, stdout, stderr } = diff(repository({ "a.calendar.yaml": calendar(TEASER) }), ...args);
        assert.deepEqual([status, stdout], [2, ""], stderr);
        assert.match(stderr, expected);
        assert.match(stderr, /^social-policy: [^\n]+\n$/);
      });
    }

    it("is 2 where there is no repository, and says how to go without", () => {
      const { status, stderr } = diff(make({ "a.calendar.yaml": calendar(TEASER) }), "--lang", "fr");
      assert.equal(status, 2);
      assert.match(stderr, /--from DOSSIER --to DOSSIER/);
    });

    it("is 2 in a shallow copy that lacks the revision, and says how to get it", () => {
      const folder = repository({ "a.calendar.yaml": calendar(TEASER) });
      folder.write("a.calendar.yaml", calendar(MOVED));
      commit(folder, "Second");
      const first = git(folder, "rev-parse", "HEAD~1").trim();
      const copy = make();
      git(copy, "clone", "-q", "--depth", "1", pathToFileURL(folder.path).href, ".");
      for (const range of [`${first}..HEAD`, "HEAD~1..HEAD", `${first}...HEAD`]) {
        const { status, stderr } = diff(copy, range);
        assert.equal(status, 2);
        assert.match(stderr, /a part of the history only.*fetch-depth: 0/);
      }
      assert.deepEqual(told(data(copy)), []);
    });

    it("revisions without a common ancestor: compared as they are, but not from where they parted", () => {
      const folder = repository({ "a.calendar.yaml": calendar(TEASER) });
      git(folder, "checkout", "-q", "--orphan", "other");
      folder.write("a.calendar.yaml", calendar(MOVED));
      commit(folder, "Other");
      assert.equal(told(data(folder, "main..other")).length, 1);
      const { status, stderr } = diff(folder, "main...other");
      assert.equal(status, 2);
      assert.match(stderr, /no common ancestor\. main\.\.other compares them as they are/);
    });

    it("a repository without a commit", () => {
      const folder = make({ "a.calendar.yaml": calendar(TEASER) });
      git(folder, "init", "-q");
      assert.equal(diff(folder).status, 2);
    });

    it("a file that can't be read whole on one side: the rest is compared, and it says so", () => {
      const folder = repository({
        "a.calendar.yaml": calendar(TEASER),
        "b.calendar.yaml": calendar(FAIR).replace("march", "april"),
      });
      folder.write("a.calendar.yaml", Buffer.from([0xff, 0x00, 0x41]));
      folder.write("b.calendar.yaml", calendar(FAIR.replace("11", "12")).replace("march", "april"));
      const found = data(folder);
      assert.deepEqual(told(found), ["Moved “The fair” from Thursday, March 11 to Friday, March 12"]);
      assert.deepEqual(found.skipped, [{ state: "after", file: "a.calendar.yaml", reason: "unreadable" }]);
      assert.match(diff(folder).stdout, /! a\.calendar\.yaml could not be read in the later state/);
      folder.write("a.calendar.yaml", `${calendar(TEASER)}  - id: "open\n`);
      assert.deepEqual(
        data(folder).skipped.map(({ reason }) => reason),
        ["faulty"],
      );
      assert.match(
        diff(folder, "--format", "markdown", "--lang", "fr").stdout,
        /a des fautes dans l’état postérieur/,
      );
    });

    it("links and submodules are left alone", () => {
      const inner = repository({ "x.calendar.yaml": calendar(FAIR) });
      const folder = repository({ "a.calendar.yaml": calendar(TEASER) });
      git(folder, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.path, "inner");
      commit(folder, "Submodule");
      assert.deepEqual(told(data(folder, "HEAD~1..HEAD")), []);
    });
  });

  describe("what comes out", () => {
    it("json is as its schema says, and the same bytes twice", () => {
      const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(SCHEMA);
      for (const example of ["en-health", "fr-musee"]) {
        const from = join(__dirname, "../../examples", example);
        const folder = make();
        const copy = join(folder.path, "copy");
        execFileSync("cp", ["-r", from, copy]);
        const policy = "copy/all.policy.md";
        folder.write(
          policy,
          "---\nkind: policy\nversion: 1\n---\n# P\n\n## Q {#q}\n\n```yaml policy\nbudget: { perPost: 1 CAD }\n```\n",
        );
        folder.write("copy/x.calendar.yaml", calendar(TEASER).replace("march", "xx"));
        const args = ["--from", from, "--to", copy];
        const found = data(folder, ...args);
        assert.ok(valid(found), JSON.stringify(valid.errors));
        assert.ok(found.impact.length > 0);
        assert.ok(found.verdict.length <= 140);
        assert.equal(
          diff(folder, "--format", "json", ...args).stdout,
          diff(folder, "--format", "json", ...args).stdout,
        );
      }
    });

    it("findings that are new, gone, and the same although their lines moved", () => {
      const faulty = post(
        "idea",
        "status: planned",
        "publish: 2027-03-20",
        "channels: [bluesky]",
        "owner: nobody-1",
      );
      const folder = repository({ "a.calendar.yaml": calendar(faulty, TEASER) });
      folder.write(
        "a.calendar.yaml",
        calendar(post("new", "status: planned"), faulty, `${TEASER}    owner: me\n`),
      );
      const { findings } = data(folder);
      assert.ok(findings.new.length > 0);
      assert.ok(findings.new.every(({ entity }) => entity?.id !== "idea"));
      assert.ok(
        findings.fixed.some(({ rule, entity }) => rule === "missing-owner" && entity?.id === "teaser"),
      );
      assert.ok(findings.same > 0);
    });

    it("status 1 on what --fail-on names, else 0", () => {
      const folder = repository({ "a.calendar.yaml": calendar(TEASER) });
      folder.write("a.calendar.yaml", calendar(TEASER, post("new", "status: planned", "publish: someday")));
      assert.equal(diff(folder).status, 0);
      assert.equal(diff(folder, "--fail-on", "approval-lost").status, 0);
      assert.equal(diff(folder, "--fail-on", "approval-lost,new-errors").status, 1);
      assert.equal(diff(folder, "--fail-on", "new-findings").status, 1);
    });

    it("speaks French where the configuration does", () => {
      const folder = repository({
        ".social-policy.yaml": "language: fr\n",
        "a.calendar.yaml": calendar(TEASER),
      });
      folder.write("a.calendar.yaml", calendar(MOVED));
      assert.match(diff(folder).stdout, /«\u00a0The teaser\u00a0» passe du mardi 2 mars au jeudi 4 mars/);
    });

    it("secrets are shown in no format", () => {
      const key = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
      const folder = repository({
        "a.calendar.yaml": calendar(`${TEASER}    x-token: old\n    text: Hello.\n`),
      });
      folder.write(
        "a.calendar.yaml",
        calendar(
          `${TEASER}    x-token: ${key}\n    text: Hello ${key}.\n`,
          post("new", `x-password: hunter22secret`),
        ),
      );
      for (const format of ["pretty", "json", "markdown", "html"]) {
        const { stdout } = diff(folder, "--format", format);
        assert.ok(!stdout.includes("0123456789abcdefghij"), format);
        assert.ok(!stdout.includes("hunter22secret"), format);
      }
    });

    it("hostile texts begin no line and are no command of a build machine", () => {
      const title = `'::error::x ##[error]y ##vso[task]z <script>alert(1)</script> @team \u001b[31m'`;
      const folder = repository({ "a.calendar.yaml": calendar(TEASER) });
      folder.write("a.calendar.yaml", calendar(MOVED.replace("The teaser", title)));
      for (const format of ["pretty", "json", "markdown", "html"]) {
        const { stdout } = diff(folder, "--format", format);
        assert.doesNotMatch(stdout, /^\s*::/m, format);
        assert.doesNotMatch(stdout, /##(?:\[|vso)/, format);
        assert.ok(!stdout.includes("\u001b"), format);
      }
      const { stdout } = diff(folder, "--format", "markdown");
      assert.doesNotMatch(stdout, /<script|@team/);
      const page = diff(folder, "--format", "html", "--lang", "fr").stdout;
      assert.match(page, /^<!DOCTYPE html>\n<html lang="fr">/);
      assert.doesNotMatch(page, /<script/);
      assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
    });
  });

  it("a file that moved within the repository keeps its history of meaning", () => {
    const folder = repository({ "a.calendar.yaml": calendar(TEASER, FAIR) });
    renameSync(join(folder.path, "a.calendar.yaml"), join(folder.path, "z.calendar.yaml"));
    folder.write("z.calendar.yaml", calendar(MOVED, FAIR));
    commit(folder, "Renamed");
    assert.deepEqual(told(data(folder, "HEAD~1..HEAD")), [
      "Moved “The teaser” from Tuesday, March 2 to Thursday, March 4",
    ]);
  });
});

const AUTHOR = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"] as const;

function git(folder: Folder, ...args: readonly string[]): string {
  return execFileSync("git", [...AUTHOR, ...args], { cwd: folder.path, stdio: "pipe", encoding: "utf8" });
}

function commit(folder: Folder, message: string): void {
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "-m", message);
}

interface DiffData {
  readonly verdict: string;
  readonly changes: ReadonlyArray<{
    readonly type: string;
    readonly file: string;
    readonly inherited?: boolean;
    readonly text: string;
  }>;
  readonly findings: {
    readonly new: ReadonlyArray<{ readonly rule: string; readonly entity?: { readonly id?: string } }>;
    readonly fixed: ReadonlyArray<{ readonly rule: string; readonly entity?: { readonly id?: string } }>;
    readonly same: number;
  };
  readonly impact: readonly unknown[];
  readonly skipped: readonly unknown[] & ReadonlyArray<{ readonly reason: string }>;
}
