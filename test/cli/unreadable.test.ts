import assert from "node:assert/strict";
import { chmodSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { CLEAN, describeCommand } from "./command";

/** Takes away the right to read a file. Root may read everything: for it the file becomes one whose reading fails. */
function makeUnreadable(path: string): void {
  if (process.getuid?.() !== 0) {
    chmodSync(path, 0);
    return;
  }
  rmSync(path);
  symlinkSync("/proc/self/mem", path);
}

describeCommand("unreadable", (make) => {
  const one = (files: Readonly<Record<string, string | Buffer>>, ...args: readonly string[]) => {
    const { status, diagnostics, summary } = make({ "good.calendar.yaml": CLEAN, ...files }).json(...args);
    assert.equal(status, 1);
    assert.equal(summary.errors, 1, JSON.stringify(diagnostics));
    const [found] = diagnostics;
    assert.deepEqual(
      [found?.rule, found?.file, found?.range.start],
      ["unreadable", "bad.calendar.yaml", { line: 1, column: 1 }],
    );
    return found?.message ?? "";
  };

  it("Latin-1", () => {
    assert.match(
      one({ "bad.calendar.yaml": Buffer.from(CLEAN.replace("Teaser", "Été"), "latin1") }),
      /not written in UTF-8/,
    );
  });

  it("no text", () => {
    assert.match(
      one({ "bad.calendar.yaml": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]) }),
      /is no text/,
    );
  });

  it("half a UTF-16 character", () => {
    assert.match(one({ "bad.calendar.yaml": Buffer.from([0xff, 0xfe, 0x61]) }), /not written in UTF-8/);
  });

  it("larger than the limit", () => {
    assert.match(
      one({ "bad.calendar.yaml": Buffer.alloc(21 * 1024 * 1024, "# x\n") }),
      /21 MB, more than the limit of 20 MB/,
    );
  });

  it("larger than the configuration's limit", () => {
    const config = "kind: config\nversion: 1\nmaxFileSize: 1\n";
    assert.match(
      one({ ".social-policy.yaml": config, "bad.calendar.yaml": Buffer.alloc(2 * 1024 * 1024, "# x\n") }),
      /more than the limit of 1 MB/,
    );
  });

  it("in French", () => {
    assert.match(one({ "bad.calendar.yaml": Buffer.from([0, 1]) }, "--lang", "fr"), /n’est pas du texte/);
  });

  it("without permission", () => {
    const folder = make({ "bad.calendar.yaml": CLEAN });
    makeUnreadable(join(folder.path, "bad.calendar.yaml"));
    assert.match(folder.json().diagnostics[0]?.message ?? "", /can’t be opened/);
  });

  it("an empty file is text", () => {
    const { diagnostics } = make({ "empty.calendar.yaml": "" }).json();
    assert.ok(
      diagnostics.every(({ rule }) => rule !== "unreadable"),
      JSON.stringify(diagnostics),
    );
  });

  it("a link to nothing is nothing", () => {
    const folder = make({ "good.calendar.yaml": CLEAN });
    symlinkSync("nowhere", join(folder.path, "gone.calendar.yaml"));
    assert.equal(folder.json().summary.files, 1);
  });

  it("a folder named as a calendar is a folder", () => {
    assert.equal(make({ "odd.calendar.yaml/good.calendar.yaml": CLEAN }).json().summary.files, 1);
  });
});
