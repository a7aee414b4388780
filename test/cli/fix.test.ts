import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeCommand, MENDABLE } from "./command";

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

  it("writes nothing with --stdin", () => {
    const folder = make({ "a.calendar.yaml": MENDABLE });
    folder.run(["check", "--fix", "--stdin", "--stdin-path", "a.calendar.yaml"], { input: MENDABLE });
    assert.equal(readFileSync(join(folder.path, "a.calendar.yaml"), "utf8"), MENDABLE);
  });
});
