import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import * as vscode from "vscode";
import { task } from "./task";
import { diagnosticsOf, goTo, has, inBrowser, open, revert, ruleOf, uriOf, waitFor } from "./workspace";

/** How often it is looked whether a list is open. Milliseconds. */
const LOOK_MS = 200;

/** Runs a command that asks, and takes the choice that stands first until it asks no more. */
export async function runAccepting(command: string): Promise<void> {
  let isDone = false;
  const run = Promise.resolve(vscode.commands.executeCommand(command)).finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
  }
  await run;
}

export function commands(): void {
  describe("commands", () => {
    // The cursor that a test sets in one host is known late in the other.
    if (!inBrowser) atTheCursor();

    it("start a workspace from one calendar, and leave what is there", async () => {
      await runAccepting("socialPolicy.startWorkspace");
      const { activeTextEditor } = vscode.window;
      assert.match(activeTextEditor?.document.uri.path ?? "", /\.calendar\.yaml$/);
    });

    it("open a rule’s page", async () => {
      await vscode.commands.executeCommand("socialPolicy.openRulePage", "missing-owner");
      await waitFor(
        "the page",
        () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)),
        (labels) => labels.some((label) => label.includes("missing-owner")),
      );
    });

    it("restart the server, also several times at once, and findings are there again", async () => {
      const restart = () => vscode.commands.executeCommand("socialPolicy.restartServer");
      await Promise.all([restart(), restart(), restart()]);
      await waitFor(
        "findings",
        () => vscode.languages.getDiagnostics(uriOf("2027-03.calendar.yaml")),
        (found) => found.length > 0,
      );
    });
  });
  // Where the extension is in another host than the tests, its tasks are not told to them.
  if (!inBrowser) task();
}

/** The process of the language server, which is one of this host's. */
function serverProcess(): number | undefined {
  const listed = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  for (const line of listed.split("\n")) {
    const [, pid, parent, args = ""] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    if (Number(parent) === process.pid && args.includes("server-node.js")) return Number(pid);
  }
  return undefined;
}

function atTheCursor(): void {
  it("need no help when the server falls over: it is started again, and follows what is typed", async () => {
    const document = await open("2027-03.calendar.yaml");
    const first = await waitFor("the server", serverProcess, (pid) => pid !== undefined);
    process.kill(first ?? 0, "SIGKILL");
    await waitFor("another server", serverProcess, (pid) => pid !== undefined && pid !== first);
    const at = document.positionAt(document.getText().indexOf("    status: planned"));
    await vscode.window.activeTextEditor?.edit((edit) => edit.insert(at, "    owner: jroy\n"));
    await diagnosticsOf(
      document.uri,
      (all) =>
        all.length > 0 && !all.some((it) => ruleOf(it) === "missing-owner" && it.range.start.line < 16),
    );
    await revert();
    await diagnosticsOf(document.uri, has("missing-owner"));
  });

  it("are all registered under our name", async () => {
    const known = await vscode.commands.getCommands(true);
    const ours = vscode.extensions.getExtension("social-policy.social-policy")?.packageJSON.contributes
      .commands;
    for (const { command } of ours) assert.ok(known.includes(command), command);
  });

  it("are there for other extensions, as what the side view shows", async () => {
    const extension = vscode.extensions.getExtension("social-policy.social-policy");
    const api = (await extension?.activate()) as {
      version: number;
      gaps(by: string): Promise<{ groups: readonly { gaps: readonly { rule: string }[] }[] } | undefined>;
      comingPosts(): Promise<{ days: readonly unknown[] } | undefined>;
    };
    assert.equal(api.version, 1);
    const gaps = await api.gaps("person");
    assert.ok(gaps?.groups.some((group) => group.gaps.some(({ rule }) => rule === "missing-owner")));
    assert.ok(((await api.comingPosts())?.days.length ?? 0) > 0);
  });

  it("go to the next gap, in this file or another", async () => {
    const document = await open("2027-03.calendar.yaml");
    goTo(document, "kind: calendar");
    await vscode.commands.executeCommand("socialPolicy.nextGap");
    const first = vscode.window.activeTextEditor?.selection.active.line ?? 0;
    assert.ok(first > 0);
    await vscode.commands.executeCommand("socialPolicy.nextGap");
    assert.ok((vscode.window.activeTextEditor?.selection.active.line ?? 0) > first);
  });

  it("change the status of the post at the cursor, and nothing else", async () => {
    const document = await open("2027-03.calendar.yaml");
    const before = document.getText();
    goTo(document, "id: responsable-inconnu");
    await runAccepting("socialPolicy.changeStatus");
    const at = before.indexOf("status: planned", before.indexOf("id: responsable-inconnu"));
    const expected = `${before.slice(0, at)}status: drafting${before.slice(at + "status: planned".length)}`;
    await waitFor(
      "the status",
      () => document.getText(),
      (text) => text === expected,
    );
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });
}
