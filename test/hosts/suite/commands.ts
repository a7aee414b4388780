import assert from "node:assert/strict";
import * as vscode from "vscode";
import { goTo, inBrowser, open, uriOf, waitFor } from "./workspace";

/** Longer than a list takes to open. Milliseconds. */
const LIST_MS = 700;

/** Runs a command that asks, and takes the choices that stand first, so many times. */
async function runAccepting(command: string, choices: number): Promise<void> {
  const run = vscode.commands.executeCommand(command);
  for (let chosen = 0; chosen < choices; chosen++) {
    await new Promise((resolve) => setTimeout(resolve, LIST_MS));
    await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
  }
  await run;
}

export function commands(): void {
  describe("commands", () => {
    // The cursor that a test sets in one host is known late in the other.
    if (!inBrowser) atTheCursor();

    it("start a workspace from one calendar, and leave what is there", async () => {
      await runAccepting("socialPolicy.startWorkspace", 3);
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

    it("restart the server, and findings are there again", async () => {
      await vscode.commands.executeCommand("socialPolicy.restartServer");
      await waitFor(
        "findings",
        () => vscode.languages.getDiagnostics(uriOf("2027-03.calendar.yaml")),
        (found) => found.length > 0,
      );
    });
  });
}

function atTheCursor(): void {
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
    await runAccepting("socialPolicy.changeStatus", 1);
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
