import assert from "node:assert/strict";
import { appendFileSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CLEAN, describeCommand, type Folder, MENDABLE } from "./command";

/** A watching process whose output can be waited for. */
class Watching {
  private text = "";
  private from = 0;
  readonly process;

  constructor(folder: Folder, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
    this.process = folder.start(["check", "--watch", "--as-of", "2027-03-01", ...args], "ignore", env);
    for (const stream of [this.process.stdout, this.process.stderr])
      stream?.on("data", (chunk) => (this.text += chunk));
  }

  /** The output up to a text that comes after what was waited for before. */
  async until(text: string): Promise<string> {
    for (let waited = 0; waited < 20_000; waited += 20) {
      const at = this.text.indexOf(text, this.from);
      if (at >= 0) {
        const part = this.text.slice(this.from, at + text.length);
        this.from = at + text.length;
        return part;
      }
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error(`“${text}” did not come; there was ${this.text.slice(this.from)}`);
  }

  async end(): Promise<number | null> {
    const ended = new Promise<number | null>((done) => this.process.once("exit", (code) => done(code)));
    this.process.kill("SIGINT");
    return ended;
  }
}

describeCommand("check --watch", (make) => {
  const WAITING = "Waiting for changes; Ctrl-C ends.";

  it("checks again after changes, files that vanish included, and ends with 130 on Ctrl-C", async () => {
    const folder = make({ "a.calendar.yaml": CLEAN });
    const watching = new Watching(folder);
    try {
      assert.match(await watching.until(WAITING), /0 errors[\s\S]*Checked at \d\d:\d\d\./);
      folder.write("a.calendar.yaml", MENDABLE);
      await watching.until("1 error,");
      await watching.until(WAITING);
      folder.write("sub/b.calendar.yaml", MENDABLE.replace("teaser", "other"));
      await watching.until("2 errors,");
      await watching.until(WAITING);
      rmSync(join(folder.path, "sub"), { recursive: true });
      await watching.until("1 error,");
      await watching.until(WAITING);
      folder.write(
        ".social-policy.yaml",
        "kind: config\nversion: 1\nlanguage: fr\nrules:\n  wrong-form: off\n",
      );
      await watching.until("0 erreur");
    } finally {
      assert.equal(await watching.end(), 130);
    }
  });

  it("still hears of a file after another was put in its place", async () => {
    const folder = make({ "a.calendar.yaml": CLEAN });
    const path = join(folder.path, "a.calendar.yaml");
    const post = (id: string) => `  - { id: ${id}, title: ${id}, status: idea, publish: 2027-03-09 9:30 }\n`;
    const watching = new Watching(folder);
    try {
      await watching.until(WAITING);
      for (const [replaced, appended, again] of [
        ["1 error,", "2 errors,", "3 errors,"],
        ["1 error,", "2 errors,", "3 errors,"],
      ] as const) {
        folder.write("new.tmp", MENDABLE);
        renameSync(join(folder.path, "new.tmp"), path);
        await watching.until(replaced);
        await watching.until(WAITING);
        appendFileSync(path, post("second"));
        await watching.until(appended);
        await watching.until(WAITING);
        appendFileSync(path, post("third"));
        await watching.until(again);
        await watching.until(WAITING);
      }
    } finally {
      assert.equal(await watching.end(), 130);
    }
  });

  it("hears of a folder below that becomes a root of its own", async () => {
    const folder = make({ "a.calendar.yaml": CLEAN });
    mkdirSync(join(folder.path, "sub"));
    const watching = new Watching(folder);
    try {
      await watching.until(WAITING);
      folder.write("sub/.social-policy.yaml", "kind: config\nversion: 1\n");
      await watching.until("in 2 files");
      await watching.until(WAITING);
      folder.write("sub/b.calendar.yaml", MENDABLE);
      await watching.until("1 error,");
    } finally {
      assert.equal(await watching.end(), 130);
    }
  });

  it("says the time in the language", async () => {
    const watching = new Watching(make({ "a.calendar.yaml": CLEAN }), ["--lang", "fr"]);
    assert.match(await watching.until("Ctrl-C pour terminer."), /Vérifié à \d+\u00a0h(\u00a0\d+)?\./);
    assert.equal(await watching.end(), 130);
  });

  it("looks from time to time where the system does not tell of changes", async () => {
    const folder = make({
      "a.calendar.yaml": CLEAN,
      "deaf.cjs": 'require("node:fs").watch = () => { throw new Error("deaf"); };',
    });
    const watching = new Watching(folder, [], {
      NODE_OPTIONS: `--require ${JSON.stringify(join(folder.path, "deaf.cjs"))}`,
    });
    try {
      await watching.until(WAITING);
      // Let the first look be over.
      await new Promise((done) => setTimeout(done, 300));
      folder.write("a.calendar.yaml", MENDABLE);
      await watching.until("1 error,");
    } finally {
      assert.equal(await watching.end(), 130);
    }
  });

  it("does not go with --stdin, and tells wrong use at once", () => {
    const folder = make({ "a.calendar.yaml": CLEAN });
    assert.equal(folder.run(["check", "--watch", "--stdin", "--stdin-path", "a.calendar.yaml"]).status, 2);
    assert.equal(folder.run(["check", "--watch", "nowhere"]).status, 2);
  });
});
