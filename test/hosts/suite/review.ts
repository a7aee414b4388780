import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as vscode from "vscode";
import { folder, inBrowser, read, uriOf, waitFor, write } from "./workspace";

const CALENDAR = "2027-03.calendar.yaml";
const MOVED = /^Moved “.+” from .+ to Wednesday, March 17/;

interface Answer {
  readonly verdict: string;
  readonly sentences: readonly string[];
}

function git(...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: folder().fsPath, encoding: "utf8" });
}

function reviewSince(base: string): Thenable<Answer | undefined> {
  return vscode.commands.executeCommand<Answer | undefined>("socialPolicy.reviewChanges", base);
}

/** The folder becomes a repository with one commit, connected to an empty one; no forge. */
async function makeRepository(remote: string): Promise<void> {
  execFileSync("git", ["init", "-q", "--bare", remote]);
  for (const args of [
    ["init", "-q"],
    ["config", "user.name", "Ana"],
    ["config", "user.email", "ana@example.org"],
    ["config", "commit.gpgsign", "false"],
    ["add", "-A"],
    ["commit", "-q", "--allow-empty", "-m", "Everything"],
    ["branch", "-M", "main"],
    ["remote", "add", "origin", remote],
    ["push", "-q", "-u", "origin", "main"],
  ])
    git(...args);
  await vscode.commands.executeCommand("git.openRepository", folder().fsPath);
}

export function review(): void {
  describe("what changed", () => {
    if (inBrowser) {
      it("is not told where git is not at hand, and nothing is sent", async () => {
        assert.equal(await reviewSince(""), undefined);
        assert.equal(await vscode.commands.executeCommand("socialPolicy.sendForReview"), undefined);
      });
      return;
    }
    const base = mkdtempSync(join(tmpdir(), "social-policy-remote-"));
    const remote = join(base, "calendar.git");
    let text = "";
    before(async () => {
      text = await read(uriOf(CALENDAR));
      await makeRepository(remote);
    });
    after(async () => {
      await write(uriOf(CALENDAR), text);
      rmSync(join(folder().fsPath, ".git"), { recursive: true, force: true });
      rmSync(base, { recursive: true, force: true });
    });

    it("is told in sentences, since the main branch or another", async () => {
      assert.equal(await reviewSince(""), undefined);
      await write(uriOf(CALENDAR), text.replace(/publish: 2027-03-1\dT08:00/, "publish: 2027-03-17T08:00"));
      await write(uriOf("notes.txt"), "not ours");
      const isTold = (answer: Answer | undefined) => answer?.sentences.some((it) => MOVED.test(it)) === true;
      const answer = await waitFor("the sentences", () => reviewSince(""), isTold);
      assert.match(answer?.verdict ?? "", /^\d+ changes?/);
      assert.ok(isTold(await reviewSince("main")));
    });

    it("is sent: a branch, a commit of our files alone, a push; a server that can’t be reached loses nothing", async () => {
      const send = () =>
        vscode.commands.executeCommand<{ branch: string; message: string } | undefined>(
          "socialPolicy.sendForReview",
          {
            answers: { branch: "un-jour-plus-tard", title: "A week later", files: "ours" },
          },
        );
      renameSync(remote, `${remote}.away`);
      assert.equal(await send(), undefined);
      assert.equal(git("rev-parse", "--abbrev-ref", "HEAD").trim(), "un-jour-plus-tard");
      assert.match(await read(uriOf(CALENDAR)), /publish: 2027-03-17T08:00/);
      renameSync(`${remote}.away`, remote);
      const sent = await send();
      assert.equal(sent?.branch, "un-jour-plus-tard");
      const there = (...args: readonly string[]) =>
        execFileSync("git", ["--git-dir", remote, ...args], { encoding: "utf8" });
      const message = there("log", "-1", "--format=%B", "un-jour-plus-tard");
      assert.match(message, /^A week later/);
      assert.deepEqual(there("diff", "--name-only", "main", "un-jour-plus-tard").trim(), CALENDAR);
      assert.match(git("status", "--porcelain"), /\?\? notes\.txt/);
      const answer = await reviewSince("");
      assert.ok(
        answer?.sentences.some((it) => MOVED.test(it)),
        JSON.stringify(answer),
      );
    });
  });
}
