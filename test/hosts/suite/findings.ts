import assert from "node:assert/strict";
import * as vscode from "vscode";
import { sameAsPrinted } from "./parity";
import { diagnosticsOf, inBrowser, open, revert, ruleOf, uriOf, waitFor, write } from "./workspace";

export function findings(): void {
  describe("findings", () => {
    it("of all files are those of the command line, also of files that are not open", async () => {
      await open("2027-03.calendar.yaml");
      assert.ok((await sameAsPrinted("needs-work")) > 0);
    });

    if (inBrowser) return inBothHosts();
    it("lead to the rule’s page, and to the places that they speak of", async () => {
      const found = await diagnosticsOf(uriOf("2027-03.calendar.yaml"), (all) => all.length > 0);
      for (const { code } of found) {
        assert.ok(typeof code === "object", "a code with a link");
        assert.match(code.target.path, /\/docs\/(?:fr\/)?rules\/[a-z0-9-]+\.md$/);
      }
      assert.ok(found.some(({ relatedInformation = [] }) => relatedInformation.length > 0));
    });

    inBothHosts();
  });
}

function inBothHosts(): void {
  it("change while somebody types, and come back after undo", async () => {
    const document = await open("2027-03.calendar.yaml");
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor !== undefined);
    const at = document.positionAt(document.getText().indexOf("    status: planned"));
    const missing = (all: readonly vscode.Diagnostic[]) =>
      all.filter((it) => ruleOf(it) === "missing-owner" && it.range.start.line < 16).length;
    await diagnosticsOf(document.uri, (all) => missing(all) === 1);
    await editor.edit((edit) => edit.insert(at, "    owner: jroy\n"));
    await diagnosticsOf(document.uri, (all) => missing(all) === 0);
    await vscode.commands.executeCommand("undo");
    await diagnosticsOf(document.uri, (all) => missing(all) === 1);
  });

  it("follow files that appear and vanish on disk", async () => {
    const uri = uriOf("new.calendar.yaml");
    const text = "kind: calendar\nversion: 1\nposts:\n  - id: x\n    title: X\n    status: planned\n";
    await write(uri, text);
    await diagnosticsOf(uri, (all) => all.some((it) => ruleOf(it) === "missing-owner"));
    await vscode.workspace.fs.delete(uri);
    await diagnosticsOf(uri, (all) => all.length === 0);
  });

  it("are there in files that the configuration names, once it is saved, also while somebody types", async () => {
    const config = uriOf(".social-policy.yaml");
    const named = uriOf("autres/avril.yaml");
    const text = "kind: calendar\nversion: 1\nposts:\n  - id: avril\n    title: Avril\n    status: planned\n";
    await write(named, text);
    const document = await vscode.workspace.openTextDocument(config);
    const editor = await vscode.window.showTextDocument(document);
    const before = document.getText();
    await editor.edit((edit) =>
      edit.insert(
        document.lineAt(document.lineCount - 1).range.end,
        '\nfiles: { calendar: ["autres/*.yaml"] }\n',
      ),
    );
    await document.save();
    const typed = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(named));
    const lacksOwner = (found: readonly vscode.Diagnostic[]) =>
      found.some((it) => ruleOf(it) === "missing-owner");
    await diagnosticsOf(named, lacksOwner);
    assert.ok(await typed.edit((edit) => edit.insert(new vscode.Position(5, 0), "    owner: jroy\n")));
    await diagnosticsOf(named, (found) => !lacksOwner(found));
    await vscode.workspace.fs.delete(named);
    await editor.document.save();
    const again = await vscode.window.showTextDocument(document);
    await again.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), before));
    await document.save();
    await diagnosticsOf(uriOf("2027-03.calendar.yaml"), lacksOwner);
  });

  it("half-typed text takes nothing down", async () => {
    const document = await open("2027-03.calendar.yaml");
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor !== undefined);
    const before = document.getText();
    const end = document.positionAt(before.length);
    await editor.edit((edit) => edit.insert(end, '\n  - id: [half\n    title: "\n'));
    await diagnosticsOf(document.uri, (all) => all.some((it) => ruleOf(it) === "syntax"));
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), before));
    await diagnosticsOf(document.uri, (all) => all.length > 0 && !all.some((it) => ruleOf(it) === "syntax"));
    await waitFor(
      "the file to be as it was",
      () => document.getText(),
      (text) => text === before,
    );
    await revert();
  });
}
