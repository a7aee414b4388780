import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020";
import { calendar, CLEAN, describeCommand, MENDABLE } from "./command";

const SCHEMA = JSON.parse(readFileSync(join(__dirname, "../../schemas/check-output.schema.json"), "utf8"));
const EXAMPLES = join(__dirname, "../../examples");

describeCommand("check", (make) => {
  describe("exit status", () => {
    it("is 0 when nothing is found", () => {
      const { status, stdout } = make({ "a.calendar.yaml": CLEAN }).check();
      assert.equal(status, 0, stdout);
      assert.match(stdout, /0 errors, 0 warnings, 0 infos in 1 file/);
    });

    it("is 1 when there is an error", () => {
      assert.equal(make({ "a.calendar.yaml": MENDABLE }).check().status, 1);
    });

    it("is 2 for a path that does not exist", () => {
      const { status, stderr, stdout } = make().check("nowhere");
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, /^social-policy: nowhere: there is no such file or folder\.\n$/);
    });

    it("is 2 for an unknown flag, with the nearest", () => {
      const folder = make();
      assert.match(
        folder.check("--max-warning", "1").stderr,
        /there is no --max-warning; did you mean --max-warnings\?/,
      );
      assert.equal(folder.check("--max-warning", "1").status, 2);
      assert.match(
        folder.run(["check", "--lang", "fr", "--formt"]).stderr,
        /--formt n’existe pas; vouliez-vous écrire --format\?/,
      );
      assert.match(
        folder.run(["check", "--lang", "fr", "--qwxyz"]).stderr,
        /--qwxyz n’existe pas\. Voyez social-policy help\./,
      );
    });

    for (const args of [
      ["--max-warnings", "many"],
      ["--max-warnings"],
      ["--shard", "3/2"],
      ["--shard", "x"],
      ["--preset", "hard"],
      ["--format", "xml"],
      ["--as-of", "2027-02-30"],
      ["--lang", "de"],
      ["--stdin"],
      ["--stdin-path", "a.calendar.yaml"],
      ["--fix=yes"],
      ["--changed-since", "nothing-of-that-name"],
      ["--changed-since", "--output=evil"],
      ["--config", "nowhere.yaml"],
      ["-x"],
    ]) {
      it(`is 2 for ${args.join(" ")}`, () => {
        const { status, stdout, stderr } = make({ "a.calendar.yaml": CLEAN }).check(...args);
        assert.deepEqual([status, stdout], [2, ""], stderr);
        assert.match(stderr, /^social-policy: .+\n$/);
      });
    }

    it("counts warnings with --max-warnings", () => {
      const folder = make({ "a.calendar.yaml": calendar("status: idea", "chanels: [facebook]") });
      assert.equal(folder.check().status, 0);
      assert.equal(folder.check("--max-warnings", "1").status, 0);
      assert.equal(folder.check("--max-warnings", "0").status, 1);
    });
  });

  describe("json", () => {
    const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(SCHEMA);

    for (const example of ["en-health", "fr-musee", "needs-work"]) {
      it(`is as its schema says: ${example}`, () => {
        const { stdout } = make().check("--format", "json", "--show-waived", join(EXAMPLES, example));
        assert.ok(valid(JSON.parse(stdout)), JSON.stringify(valid.errors));
      });
    }

    it("has findings on what is meant, with paths from the working folder", () => {
      const { diagnostics, status } = make({ "sub/a.calendar.yaml": MENDABLE }).json();
      assert.equal(status, 1);
      assert.deepEqual(
        diagnostics.map(({ file, rule, severity, range }) => [file, rule, severity, range.start]),
        [["sub/a.calendar.yaml", "wrong-form", "error", { line: 7, column: 14 }]],
      );
    });

    it("is the same bytes on repeated runs and for any order of paths", () => {
      const folder = make({
        "b/two.calendar.yaml": MENDABLE,
        "a/one.calendar.yaml": MENDABLE.replace("teaser", "one"),
        "c.calendar.yaml": calendar("status: aproved").replace("teaser", "three"),
      });
      const first = folder.check("--format", "json", "a", "b", "c.calendar.yaml").stdout;
      assert.equal(folder.check("--format", "json", "a", "b", "c.calendar.yaml").stdout, first);
      assert.equal(folder.check("--format", "json", "c.calendar.yaml", "b", "a").stdout, first);
      assert.equal(folder.check("--format", "json", "b", "a", "c.calendar.yaml", "b").stdout, first);
      assert.equal(folder.check("--format", "json").stdout, first);
    });
  });

  describe("pretty", () => {
    it("shows the line with the place, the fix and a summary, without colours in a pipe", () => {
      const { stdout } = make({ "a.calendar.yaml": MENDABLE }).check();
      assert.match(stdout, /^a\.calendar\.yaml\n {2}7:14 {2}error {2}`publish` is “2027-03-09 9:30”/);
      assert.match(stdout, /7 │ {5}publish: 2027-03-09 9:30\n.*│ {14}~{15}\n/);
      assert.match(stdout, /1 error, 0 warnings, 0 infos in 1 file/);
      assert.ok(!stdout.includes("\u001b"), "an escape sequence");
    });

    it("--quiet leaves the summary alone", () => {
      const { stdout } = make({ "a.calendar.yaml": MENDABLE }).check("--quiet");
      assert.doesNotMatch(stdout, /wrong-form {0,2}\n {5,}/);
      assert.doesNotMatch(stdout, /7:14/);
      assert.match(stdout, /1 error/);
    });

    it("--no-color is taken", () => {
      assert.equal(make({ "a.calendar.yaml": CLEAN }).check("--no-color").status, 0);
    });

    it("speaks French, typography included", () => {
      const { stdout } = make({ "a.calendar.yaml": calendar("status: idea", "chanels: [facebook]") }).check(
        "--lang",
        "fr",
      );
      assert.match(stdout, /avertissement/);
      assert.match(stdout, /«\u00a0chanels\u00a0»/);
      assert.match(stdout, /en date du lundi 1er mars 2027/);
      assert.match(stdout, /docs\/fr\/rules\/unknown-property\.md/);
    });

    it("speaks the language of the configuration", () => {
      const folder = make({
        ".social-policy.yaml": "kind: config\nversion: 1\nlanguage: fr\n",
        "a.calendar.yaml": CLEAN,
      });
      assert.match(folder.check().stdout, /0 erreur/);
      assert.match(folder.check("--lang", "en").stdout, /0 errors/);
    });
  });

  describe("waivers", () => {
    const files = {
      "a.calendar.yaml": calendar(
        "status: planned",
        "waive: [{ rule: missing-owner, reason: Being hired, by: mlavoie, until: 2027-03-31 }]",
      ),
    };

    it("are counted, and listed with --show-waived", () => {
      const folder = make(files);
      const silent = folder.json();
      assert.equal(silent.waived, undefined);
      assert.ok(silent.summary.waived > 0);
      assert.ok(silent.diagnostics.every(({ rule }) => rule !== "missing-owner"));
      const shown = folder.json("--show-waived");
      assert.ok(shown.waived?.some(({ rule }) => rule === "missing-owner"));
      assert.match(folder.check("--show-waived").stdout, /\(waived\).*missing-owner/);
      assert.doesNotMatch(folder.check().stdout, /\(waived\)/);
    });
  });

  it("--all lists what is otherwise told once for many", () => {
    const posts = Array.from(
      { length: 20 },
      (_, i) => `  - id: post-${i}\n    title: Post ${i}\n    status: idea\n    chanels: [facebook]\n`,
    );
    const folder = make({ "a.calendar.yaml": `kind: calendar\nversion: 1\nposts:\n${posts.join("")}` });
    assert.equal(folder.json().diagnostics.filter(({ rule }) => rule === "unknown-property").length, 1);
    assert.equal(
      folder.json("--all").diagnostics.filter(({ rule }) => rule === "unknown-property").length,
      20,
    );
  });

  it("--stdin takes a text in place of the file's own", () => {
    const folder = make({ "a.calendar.yaml": CLEAN, "b.calendar.yaml": MENDABLE.replace("teaser", "other") });
    const outcome = folder.run(
      ["check", "--as-of", "2027-03-01", "--format", "json", "--stdin", "--stdin-path", "a.calendar.yaml"],
      {
        input: MENDABLE,
      },
    );
    const { diagnostics } = JSON.parse(outcome.stdout);
    assert.deepEqual(
      diagnostics.map((it: { file: string; rule: string }) => [it.file, it.rule]),
      [["a.calendar.yaml", "wrong-form"]],
    );
    assert.equal(readFileSync(join(folder.path, "a.calendar.yaml"), "utf8"), CLEAN);
  });

  it("--stdin takes a file that does not exist, in a folder that does not either", () => {
    const outcome = make().run(["check", "--stdin", "--stdin-path", "new/a.calendar.yaml"], {
      input: MENDABLE,
    });
    assert.equal(outcome.status, 1, outcome.stderr);
    assert.match(outcome.stdout, /new\/a\.calendar\.yaml/);
  });

  it("--stdin decodes as files are decoded", () => {
    const folder = make();
    const run = (input: Buffer) =>
      folder.run(["check", "--stdin", "--stdin-path", "a.calendar.yaml"], { input });
    assert.equal(run(Buffer.from(`\ufeff${CLEAN}`)).status, 0);
    assert.equal(run(Buffer.from(`\ufeff${CLEAN}`, "utf16le")).status, 0);
    const { status, stderr } = run(Buffer.from([0xe9, 0x0a]));
    assert.equal(status, 2);
    assert.match(stderr, /Standard input is not text in UTF-8/);
  });

  it("Ctrl-C ends a run that waits for input, and gives 130 in a shell", async () => {
    const folder = make();
    const running = folder.start(["check", "--stdin", "--stdin-path", "a.calendar.yaml"], "pipe");
    setTimeout(() => running.kill("SIGINT"), 1_000);
    const [code, signal] = await once(running, "exit");
    assert.ok(signal === "SIGINT" || code === 130, `${code} ${signal}`);
  });

  it("--shard parts the files, each in one part", () => {
    const files = Object.fromEntries(
      ["a", "b", "c", "d", "e"].map((name) => [`${name}.calendar.yaml`, MENDABLE.replace("teaser", name)]),
    );
    const folder = make(files);
    const parts = [1, 2, 3].map((part) => folder.json("--shard", `${part}/3`));
    const found = parts.flatMap(({ diagnostics }) => diagnostics.map(({ file }) => file));
    assert.deepEqual(found.sort(), Object.keys(files).sort());
    assert.deepEqual(
      parts.map(({ summary }) => summary.files),
      [2, 2, 1],
    );
  });

  it("--shard parts nested roots too", () => {
    const config = "kind: config\nversion: 1\n";
    const folder = make({
      "a/.social-policy.yaml": config,
      "a/a.calendar.yaml": MENDABLE,
      "b/.social-policy.yaml": config,
      "b/b.calendar.yaml": MENDABLE,
    });
    const found = [1, 2].flatMap((part) =>
      folder.json("--shard", `${part}/2`).diagnostics.map(({ file }) => file),
    );
    assert.deepEqual(found.sort(), ["a/a.calendar.yaml", "b/b.calendar.yaml"]);
  });

  it("--changed-since reports only on what changed", () => {
    const folder = make({
      "old.calendar.yaml": MENDABLE,
      "sub/edited.calendar.yaml": CLEAN.replace("teaser", "edited"),
    });
    const git = (...args: string[]) =>
      execFileSync(
        "git",
        ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", ...args],
        {
          cwd: folder.path,
          stdio: "pipe",
        },
      );
    git("init", "-q", "-b", "main");
    git("add", ".");
    git("commit", "-q", "-m", "First");
    assert.deepEqual(folder.json("--changed-since", "main").diagnostics, []);
    folder.write("sub/edited.calendar.yaml", MENDABLE.replace("teaser", "edited"));
    folder.write("sub/né.calendar.yaml", MENDABLE.replace("teaser", "new"));
    const files = folder.json("--changed-since", "main").diagnostics.map(({ file }) => file);
    assert.deepEqual(files, ["sub/edited.calendar.yaml", "sub/né.calendar.yaml"]);
    assert.deepEqual(
      folder.json("--changed-since", "main", "sub").diagnostics.map(({ file }) => file),
      files,
    );
    assert.equal(folder.json().diagnostics.length, 3);
  });

  describe("--baseline", () => {
    it("leaves out what was known, and tells what is new", () => {
      const folder = make({ "a.calendar.yaml": MENDABLE });
      const written = folder.check("--baseline", "known.json", "--write-baseline");
      assert.equal(written.status, 0, written.stdout);
      const before = readFileSync(join(folder.path, "known.json"), "utf8");
      const known = folder.json("--baseline", "known.json");
      assert.deepEqual([known.status, known.diagnostics.length, known.summary.baselined], [0, 0, 1]);
      // Lines above move it; it is the same gap.
      folder.write("a.calendar.yaml", `# A comment\n\n${MENDABLE}`);
      assert.equal(folder.json("--baseline", "known.json").status, 0);
      folder.write("b.calendar.yaml", MENDABLE.replace("teaser", "other"));
      const after = folder.json("--baseline", "known.json");
      assert.deepEqual([after.status, after.diagnostics.map(({ file }) => file)], [1, ["b.calendar.yaml"]]);
      assert.equal(readFileSync(join(folder.path, "known.json"), "utf8"), before);
    });

    it("is taken from the configuration, from any working folder", () => {
      const folder = make({
        "in/.social-policy.yaml": "kind: config\nversion: 1\nbaseline: known.json\n",
        "in/a.calendar.yaml": MENDABLE,
      });
      folder.check("in", "--write-baseline");
      assert.equal(folder.json("in").summary.baselined, 1);
      folder.write("other/x.txt", "");
      const outcome = folder.run(["check", "in/a.calendar.yaml"]);
      assert.equal(outcome.status, 0, outcome.stdout);
    });

    it("says what is wrong with a file that is none", () => {
      const folder = make({ "a.calendar.yaml": MENDABLE, "known.json": "nonsense" });
      const { status, stderr } = folder.check("--baseline", "known.json");
      assert.equal(status, 2);
      assert.match(stderr, /known\.json is not a baseline/);
    });

    it("names a baseline that is not there", () => {
      const { status, stderr } = make({ "a.calendar.yaml": MENDABLE }).check("--baseline", "nowhere.json");
      assert.equal(status, 2);
      assert.match(stderr, /nowhere\.json/);
    });
  });

  it("--config takes another configuration", () => {
    const folder = make({
      ".social-policy.yaml": "kind: config\nversion: 1\n",
      "other.yaml": "kind: config\nversion: 1\nlanguage: fr\nrules:\n  wrong-form: off\n",
      "a.calendar.yaml": MENDABLE,
    });
    assert.equal(folder.check().status, 1);
    const { status, stdout } = folder.check("--config", "other.yaml");
    assert.equal(status, 0, stdout);
    assert.match(stdout, /0 erreur/);
  });

  it("--preset asks for more or less", () => {
    const person = "  - { id: mlavoie, name: Marie Lavoie, department: communications }\n";
    const folder = make({
      "a.calendar.yaml": calendar("status: planned", "chanels: [facebook]"),
      "a.people.yaml": `kind: people\nversion: 1\npeople:\n${person}`,
    });
    const count = (preset: string) => folder.json("--preset", preset, "--all").diagnostics.length;
    assert.ok(count("starter") <= count("standard"));
    assert.ok(count("standard") < count("strict"));
  });

  it("one calendar alone gives useful findings, and tells of each missing register once", () => {
    const posts = ["one", "two", "three"].map(
      (id) =>
        `  - id: ${id}\n    title: ${id}\n    status: planned\n    publish: 2027-03-20T09:30\n    channels: [facebook]\n    owner: mlavoie\n    deadline: publish-3bd\n    objective: reach\n`,
    );
    const { diagnostics } = make({
      "a.calendar.yaml": `kind: calendar\nversion: 1\ntimezone: America/Toronto\nposts:\n${posts.join("")}`,
    }).json();
    const references = diagnostics.filter(({ rule }) => rule === "unknown-reference");
    assert.ok(
      references.length > 0 && references.every(({ severity }) => severity === "info"),
      JSON.stringify(references),
    );
    // People, channels and the plan.
    assert.equal(references.length, 3, JSON.stringify(references.map(({ message }) => message)));
    assert.equal(new Set(references.map(({ message }) => message)).size, 3);
    const others = diagnostics.filter(({ rule }) => rule !== "unknown-reference");
    assert.ok(
      others.every(({ message }) => !/register|people file/.test(message)),
      JSON.stringify(others),
    );
  });

  it("--help tells of the command in both languages", () => {
    const folder = make();
    for (const command of ["check", "rules", "explain", "schema", "init"]) {
      const english = folder.run([command, "--help"]);
      assert.equal(english.status, 0);
      assert.match(english.stdout, new RegExp(`Usage: social-policy ${command}`));
      assert.equal(folder.run(["help", command]).stdout, english.stdout);
      assert.match(
        folder.run([command, "--help", "--lang", "fr"]).stdout,
        new RegExp(`Utilisation\u00a0: social-policy ${command}`),
      );
    }
  });
});

describeCommand("check: the last line", (make) => {
  const lastLine = (stdout: string) => stdout.trimEnd().split("\n").at(-1) ?? "";

  it("names the rule of the first error, else of the first warning, else of the first info", () => {
    const folder = make({ "a.calendar.yaml": calendar("status: idea", "owner: x") });
    const infos = folder.check().stdout;
    assert.match(infos, /0 errors, 0 warnings, 1 info in 1 file/);
    assert.match(lastLine(infos), /explain unknown-reference /);
    folder.write("b.calendar.yaml", CLEAN.replace("teaser", "b").replace("idea", "idea\n    campain: x"));
    const known = folder.json().diagnostics;
    const warning = known.find((it) => it.severity === "warning");
    assert.deepEqual([known[0]?.severity, known.some((it) => it.severity === "error")], ["info", false]);
    assert.ok(warning !== undefined && warning.rule !== known[0]?.rule);
    assert.ok(lastLine(folder.check().stdout).includes(` explain ${warning.rule} `));
    folder.write("c.calendar.yaml", MENDABLE.replace("teaser", "c"));
    assert.match(lastLine(folder.check().stdout), /explain wrong-form /);
    assert.match(lastLine(folder.check("--lang", "fr").stdout), /explain wrong-form /);
  });
});
