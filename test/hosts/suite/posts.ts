import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import * as vscode from "vscode";
import { runAccepting } from "./commands";
import { diagnosticsOf, goTo, inBrowser, open, revert, ruleOf, uriOf, waitFor } from "./workspace";

const CALENDAR = "2027-03.calendar.yaml";

/** Calls a command on the entry that a word stands in, its questions answered already. */
async function call(
  command: string,
  document: vscode.TextDocument,
  word: string,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  const { line, character } = document.positionAt(document.getText().indexOf(word));
  const at = { line, character };
  const range = { start: at, end: at };
  await vscode.commands.executeCommand(`socialPolicy.${command}`, {
    // As VS Code holds it: a text would be this host's word, and the extension may run in another.
    uri: document.uri,
    range,
    answers,
  });
}

/** The text of a document as soon as it is what is waited for. */
function textOf(document: vscode.TextDocument, until: (text: string) => boolean): Promise<string> {
  return waitFor("the text", () => document.getText(), until);
}

/** What is left of a text when the lines of another are taken out, in their order. */
function addedTo(before: string, after: string): string[] {
  const known = before.split("\n");
  let at = 0;
  return after.split("\n").filter((line) => {
    if (line !== known[at]) return true;
    at++;
    return false;
  });
}

export function posts(): void {
  describe("what is done with posts", () => {
    afterEach(async () => {
      await revert();
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    });

    it("approve: who, when and the fingerprint are written down", async () => {
      const document = await open(CALENDAR);
      const before = document.getText();
      await call("approvePost", document, "id: responsable-inconnu", { by: "jroy" });
      const after = await textOf(document, (text) => text !== before);
      const added = addedTo(before, after).join("\n");
      assert.match(added, /by: jroy/);
      assert.match(added, /at: \d{4}-\d{2}-\d{2}T\d{2}:\d{2}/);
      assert.match(added, /of: [0-9a-f]{8,}/);
    });

    it("change the status: an answer that is given is not asked for", async () => {
      const document = await open(CALENDAR);
      const before = document.getText();
      await call("changeStatus", document, "id: responsable-inconnu", { status: "drafting" });
      const at = before.indexOf("status: planned", before.indexOf("id: responsable-inconnu"));
      await textOf(
        document,
        (text) =>
          text === `${before.slice(0, at)}status: drafting${before.slice(at + "status: planned".length)}`,
      );
    });

    it("move to another date, and nothing else changes", async () => {
      const document = await open(CALENDAR);
      const before = document.getText();
      await call("movePost", document, "id: responsable-inconnu", {
        date: "2027-03-31T08:00",
        dates: "publish",
      });
      await textOf(
        document,
        (text) => text === before.replace("publish: 2027-03-10T08:00", "publish: 2027-03-31T08:00"),
      );
    });

    it("move to the next free time, where the cursor is", async () => {
      const document = await open(CALENDAR);
      const before = document.getText();
      const at = document.positionAt(before.indexOf("id: responsable-inconnu"));
      const move = await waitFor(
        "the move",
        async () => {
          const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
            "vscode.executeCodeActionProvider",
            document.uri,
            new vscode.Range(at, at),
            vscode.CodeActionKind.Refactor.value,
            20,
          );
          return all.find(({ title }) => title === "Move to the next free time");
        },
        (found) => found?.edit !== undefined,
      );
      assert.ok(move?.edit !== undefined);
      await vscode.workspace.applyEdit(move.edit);
      const after = await textOf(document, (text) => text !== before);
      assert.deepEqual(
        after.split("\n").filter((line, index) => line !== before.split("\n")[index]).length,
        1,
        after,
      );
    });

    it("duplicate to another date: the copy has an id of its own", async () => {
      const document = await open(CALENDAR);
      const before = document.getText();
      await call("duplicatePost", document, "id: responsable-inconnu", { date: "2027-04-07T08:00" });
      const after = await textOf(document, (text) => text !== before);
      const added = addedTo(before, after).join("\n");
      assert.match(added, /publish: 2027-04-07T08:00/);
      assert.match(added, /- id: (?!responsable-inconnu\n)/);
    });

    it("waive with a reason until a day: the finding goes, the reason stays", async () => {
      const document = await open(CALENDAR);
      const before = document.getText();
      const isHere = (it: vscode.Diagnostic) => ruleOf(it) === "missing-owner" && it.range.start.line === 8;
      await diagnosticsOf(document.uri, (all) => all.some(isHere));
      await call("waive", document, "sans-responsable", {
        rule: "missing-owner",
        reason: "Décidé en réunion.",
        until: "2027-04-01",
      });
      const added = addedTo(before, await textOf(document, (text) => text !== before)).join("\n");
      assert.match(added, /rule: missing-owner/);
      assert.match(added, /Décidé en réunion\./);
      assert.match(added, /until: 2027-04-01/);
      await diagnosticsOf(document.uri, (all) => !all.some(isHere));
    });

    it("hold everything: a pause is written, and what is to be done by hand is listed", async () => {
      const document = await open(CALENDAR);
      await call("holdEverything", document, "id: responsable-inconnu", { reason: "Incendie au fournil" });
      const pause = await waitFor(
        "the pause",
        () => vscode.workspace.textDocuments.find(({ uri }) => /\.pause\.yaml$/.test(uri.path)),
        (found) => found !== undefined,
      );
      assert.match(pause?.getText() ?? "", /Incendie au fournil/);
      if (pause !== undefined) await vscode.window.showTextDocument(pause);
    });

    it("insert a post from a template, with the cursor on what is to be decided", async () => {
      const document = await open(CALENDAR);
      const before = document.getText();
      await call("newPost", document, "kind: calendar", { template: "post" });
      const after = await textOf(document, (text) => text !== before);
      assert.ok(after.startsWith(before.trimEnd()), "what was there stays");
      assert.match(addedTo(before, after).join("\n"), /- id: \S+/);
      if (inBrowser) return;
      const { selection } = vscode.window.activeTextEditor ?? {};
      assert.ok(selection !== undefined && !selection.isEmpty, "a placeholder is selected");
      await vscode.commands.executeCommand("jumpToNextSnippetPlaceholder");
      await waitFor(
        "the next placeholder",
        () => vscode.window.activeTextEditor?.selection,
        (now) => now !== undefined && !now.isEqual(selection),
      );
    });

    it("insert a step of the plan at its end", async () => {
      const document = await open("2027.plan.yaml");
      const before = document.getText();
      goTo(document, "kind: plan");
      await runAccepting("socialPolicy.insertPlanStep");
      const after = await textOf(document, (text) => text !== before);
      assert.ok(after.startsWith(before.trimEnd()), "what was there stays");
    });

    // VS Code's own extension for git is in the other host than the browser's.
    if (!inBrowser) sinceApproval();
  });
}

function sinceApproval(): void {
  it("show what changed since approval, from git", async () => {
    const document = await open(CALENDAR);
    const cwd = uriOf("").fsPath;
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=Ana", "-c", "user.email=ana@example.org", ...args], { cwd });
    await call("approvePost", document, "id: responsable-inconnu", { by: "jroy" });
    await textOf(document, (text) => / of: [0-9a-f]{8}/.test(text));
    await document.save();
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Approved");
    const editor = vscode.window.activeTextEditor;
    const at = document.getText().indexOf("2027-03-10T08:00") + "2027-03-1".length;
    const digit = new vscode.Range(document.positionAt(at), document.positionAt(at + 1));
    await editor?.edit((edit) => edit.replace(digit, "1"));
    await document.save();
    const api = vscode.extensions.getExtension("vscode.git");
    assert.ok(api !== undefined, "git is there");
    const exported = await api.activate();
    await waitFor(
      "the repository",
      () => exported.getAPI(1).openRepository(uriOf("")),
      (found) => found !== null && found !== undefined,
    );
    goTo(document, "id: responsable-inconnu");
    await vscode.commands.executeCommand("socialPolicy.showChangesSinceApproval");
    const diff = await waitFor(
      "the comparison",
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.input,
      (input) => input instanceof vscode.TabInputTextDiff,
    );
    assert.ok(diff instanceof vscode.TabInputTextDiff);
    const approved = await vscode.workspace.openTextDocument(diff.original);
    assert.match(approved.getText(), /publish: 2027-03-10T08:00/);
    assert.doesNotMatch(document.getText(), /publish: 2027-03-10T08:00/);
  });
}
