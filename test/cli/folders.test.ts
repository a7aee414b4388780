import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { calendar, CLEAN, describeCommand, MENDABLE } from "./command";

const CONFIG = "kind: config\nversion: 1\n";

describeCommand("folders", (make) => {
  it("each root has its own ids and language", () => {
    const folder = make({
      ".social-policy.yaml": CONFIG,
      "top.calendar.yaml": MENDABLE,
      "unit/.social-policy.yaml": `${CONFIG}language: fr\n`,
      "unit/own.calendar.yaml": MENDABLE,
    });
    const { diagnostics } = folder.json();
    assert.deepEqual(
      diagnostics.map(({ file, rule, docs }) => [file, rule, docs]),
      [
        ["top.calendar.yaml", "wrong-form", "docs/rules/wrong-form.md"],
        ["unit/own.calendar.yaml", "wrong-form", "docs/fr/rules/wrong-form.md"],
      ],
    );
    assert.deepEqual(
      folder.json("unit").diagnostics.map(({ file }) => file),
      ["unit/own.calendar.yaml"],
    );
  });

  it("paths are from the working folder, also above it", () => {
    const folder = make({ "work/x.txt": "", "other/a.calendar.yaml": MENDABLE });
    const outcome = folder.run(["check", "--format", "json", "other"]);
    assert.equal(JSON.parse(outcome.stdout).diagnostics[0].file, "other/a.calendar.yaml");
  });

  it("ignore files and the configuration's ignore are respected", () => {
    const folder = make({
      ".social-policy.yaml": `${CONFIG}ignore: ["drafts/"]\n`,
      ".gitignore": "build/\n",
      ".socialpolicyignore": "*.old.calendar.yaml\n!kept.old.calendar.yaml\n",
      "build/a.calendar.yaml": MENDABLE,
      "drafts/a.calendar.yaml": MENDABLE,
      "node_modules/p/a.calendar.yaml": MENDABLE,
      "x.old.calendar.yaml": MENDABLE,
      "kept.old.calendar.yaml": CLEAN,
    });
    const { summary, status } = folder.json();
    // The configuration is a file too.
    assert.deepEqual([summary.files, status], [2, 0]);
  });

  it("loops of links end", () => {
    const folder = make({ "sub/a.calendar.yaml": MENDABLE });
    symlinkSync("..", join(folder.path, "sub/up"));
    symlinkSync(".", join(folder.path, "self"));
    assert.equal(folder.json().diagnostics.length, 1);
  });

  it("a configuration that is itself wrong is a finding", () => {
    const folder = make({
      ".social-policy.yaml": "kind: config\nversion: 1\npreset: strickt\nlanguge: fr\n",
      "a.calendar.yaml": CLEAN,
    });
    const { diagnostics, status } = folder.json();
    assert.equal(status, 1);
    assert.ok(
      diagnostics.some(
        ({ file, rule, message }) =>
          file === ".social-policy.yaml" && rule === "schema" && /strickt.*strict/.test(message),
      ),
    );
    assert.ok(
      diagnostics.some(({ file, rule }) => file === ".social-policy.yaml" && rule === "unknown-property"),
    );
  });

  for (const [name, text] of Object.entries({
    "no YAML": "kind: config\nversion: 1\n  preset: [strict\n",
    "a list": "- a\n- b\n",
    "a word": "config\n",
    "a glob that is none": `${CONFIG}files: { calendar: ["[", 12, "((("] }\nignore: ["[", 3]\n`,
    "itself as its base": `${CONFIG}extends: .social-policy.yaml\n`,
    "a base that does not exist": `${CONFIG}extends: [nowhere.yaml]\n`,
    "an unknown rule": `${CONFIG}rules: { missing-ownr: error }\n`,
  })) {
    it(`a configuration with ${name} does not stop the check`, () => {
      const { diagnostics } = make({ ".social-policy.yaml": text, "a.calendar.yaml": MENDABLE }).json();
      assert.ok(
        diagnostics.some(({ file, rule }) => file === "a.calendar.yaml" && rule === "wrong-form"),
        JSON.stringify(diagnostics),
      );
    });
  }

  it("a configuration that is no text is a finding", () => {
    const { diagnostics } = make({
      ".social-policy.yaml": Buffer.from([0, 1, 2]),
      "a.calendar.yaml": CLEAN,
    }).json();
    assert.deepEqual(
      diagnostics.map(({ file, rule }) => [file, rule]),
      [[".social-policy.yaml", "unreadable"]],
    );
  });

  it("globs of the configuration say what is a calendar", () => {
    const folder = make({
      ".social-policy.yaml": `${CONFIG}files: { calendar: ["months/*.yaml"] }\n`,
      "months/march.yaml": calendar("status: idea", "publish: 2027-03-09 9:30"),
    });
    assert.deepEqual(
      folder.json().diagnostics.map(({ file }) => file),
      ["months/march.yaml"],
    );
  });
});
