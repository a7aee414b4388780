import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { calendar, describeCommand, MENDABLE } from "./command";

const MENDED = MENDABLE.replace("2027-03-09 9:30", "2027-03-09T09:30");

describeCommand("check --fix", (make) => {
  const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
    "UTF-8": (text) => Buffer.from(text),
    CRLF: (text) => Buffer.from(text.replaceAll("\n", "\r\n")),
    "a byte order mark": (text) => Buffer.from(`\ufeff${text}`),
    "UTF-16, little end first": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
    "UTF-16, big end first": (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
    "a comment and no line end at the end": (text) => Buffer.from(`# Été\n${text.trimEnd()} # note`),
  };

  for (const [name, encode] of Object.entries(encodings)) {
    it(`keeps ${name}, and a second run changes nothing`, () => {
      const folder = make({ "a.calendar.yaml": encode(MENDABLE) });
      const { status, stdout } = folder.check("--fix");
      assert.equal(status, 0, stdout);
      assert.match(stdout, /1 finding mended\./);
      const bytes = readFileSync(join(folder.path, "a.calendar.yaml"));
      assert.deepEqual(bytes, encode(MENDED));
      assert.doesNotMatch(folder.check("--fix").stdout, /mended/);
      assert.deepEqual(readFileSync(join(folder.path, "a.calendar.yaml")), bytes);
    });
  }

  it("leaves files alone that were not asked for", () => {
    const folder = make({
      "a.calendar.yaml": MENDABLE,
      "b.calendar.yaml": MENDABLE.replace("teaser", "other"),
    });
    assert.equal(folder.check("--fix", "a.calendar.yaml").status, 0);
    assert.equal(
      readFileSync(join(folder.path, "b.calendar.yaml"), "utf8"),
      MENDABLE.replace("teaser", "other"),
    );
  });

  it("says how many were left aside and why, and does not offer them again", () => {
    const late = calendar("status: planned", "publish: 2027-03-09 23:30");
    const folder = make({
      "a.calendar.yaml": late,
      "p.policy.md":
        '---\nkind: policy\nversion: 1\n---\n# P\n\n## A {#a}\n\n```yaml policy\nquietHours: { from: "21:00", to: "07:00" }\n```\n',
    });
    assert.match(folder.check().stdout, /^1 can be mended with --fix\.$/m);
    const { stdout } = folder.check("--fix");
    assert.doesNotMatch(stdout, /can be mended/);
    assert.match(stdout, /^1 finding was left aside by --fix: mending it would bring another\.$/m);
    assert.match(
      folder.check("--fix", "--lang", "fr").stdout,
      /^1 constat laissé de côté par --fix\u00a0: le corriger en ferait naître un autre\.$/m,
    );
    folder.write(
      "b.calendar.yaml",
      late.replace("teaser", "other").replace("Teaser", "Other").replace("-09", "-10"),
    );
    assert.match(
      folder.check("--fix").stdout,
      /^2 findings were left aside by --fix: mending them would bring others\.$/m,
    );
    assert.match(folder.check("--fix", "--lang", "fr").stdout, /^2 constats laissés de côté par --fix/m);
    assert.equal(readFileSync(join(folder.path, "a.calendar.yaml"), "utf8"), late);
  });

  it("is refused with --stdin, in both languages", () => {
    const folder = make({ "a.calendar.yaml": MENDABLE });
    for (const [lang, expected] of [
      ["en", /--fix does not go with --stdin: there is no file to write\./],
      ["fr", /--fix ne va pas avec --stdin\u00a0: il n’y a aucun fichier à écrire\./],
    ] as const) {
      const { status, stdout, stderr } = folder.run(
        ["check", "--fix", "--stdin", "--stdin-path", "a.calendar.yaml", "--lang", lang],
        { input: MENDABLE },
      );
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, expected);
    }
    assert.equal(readFileSync(join(folder.path, "a.calendar.yaml"), "utf8"), MENDABLE);
  });
});
