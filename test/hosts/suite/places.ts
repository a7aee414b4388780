import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as vscode from "vscode";
import { MemoryFiles } from "./memory-files";
import { sameAsPrinted } from "./parity";
import { diagnosticsOf, has, open, read, revert, ruleOf, uriOf, waitFor, write } from "./workspace";

const PEOPLE = "kind: people\nversion: 1\npeople:\n  - { id: ana, name: Ana Roy }\n";
const CALENDAR =
  "kind: calendar\nversion: 1\nposts:\n  - id: pain\n    title: Pain\n    status: planned\n    owner: anna\n";

/** The workspace has three folders: the examples. */
export function places(): void {
  describe("places", () => {
    it("have the findings of the command line, in every example", async () => {
      for (const name of ["needs-work", "en-health", "fr-musee"]) {
        assert.ok((await sameAsPrinted(name)) > 0, `${name} has findings on this day`);
      }
    });

    it("know in a folder what is in this folder alone", async () => {
      const document = await open(uriOf("2027-03.calendar.yaml", "fr-musee"));
      const owner = /owner: (\S+)/.exec(document.getText())?.[1] ?? "";
      const from = uriOf("2027-03.calendar.yaml", "en-health");
      const other = await open(from);
      const before = other.getText();
      const at = other.positionAt(before.indexOf("owner: ") + "owner: ".length);
      const end = other.lineAt(at.line).range.end;
      await vscode.window.activeTextEditor?.edit((edit) => edit.replace(new vscode.Range(at, end), owner));
      await diagnosticsOf(from, (all) =>
        all.some((it) => ruleOf(it) === "unknown-reference" && it.range.start.line === at.line),
      );
      await revert();
      await diagnosticsOf(from, (all) => !has("unknown-reference")(all));
    });

    it("outside every folder are checked by themselves while they are open", async () => {
      const folder = mkdtempSync(join(tmpdir(), "social-policy-outside-"));
      const path = join(folder, "alone.calendar.yaml");
      writeFileSync(path, CALENDAR);
      const { scheme, authority } = uriOf("", "needs-work");
      const uri = vscode.Uri.file(path).with({ scheme, authority });
      try {
        // As a person opens it: what an extension opens is held open for minutes.
        await vscode.commands.executeCommand("vscode.open", uri);
        await diagnosticsOf(uri, has("missing-date"));
        await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
        await diagnosticsOf(uri, (all) => all.length === 0);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });

    it("may go while something is asked about them", async () => {
      const uri = uriOf("gone.calendar.yaml", "needs-work");
      const moved = uriOf("moved.calendar.yaml", "needs-work");
      await write(uri, CALENDAR);
      const document = await open(uri);
      await diagnosticsOf(uri, has("missing-date"));
      const ask = (command: string, ...args: unknown[]) =>
        vscode.commands.executeCommand(command, uri, ...args);
      const asked = [
        ask("vscode.executeCompletionItemProvider", new vscode.Position(6, 11)),
        ask("vscode.executeHoverProvider", new vscode.Position(6, 12)),
        ask("vscode.executeDocumentSymbolProvider"),
        ask("vscode.executeCodeActionProvider", new vscode.Range(6, 11, 6, 15)),
        ask("vscode.executeFormatDocumentProvider", { tabSize: 2, insertSpaces: true }),
      ];
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(uri, moved);
      assert.ok(await vscode.workspace.applyEdit(edit));
      // Answers or none: nothing that breaks.
      await Promise.all(asked.map((it) => Promise.resolve(it).catch(() => undefined)));
      await diagnosticsOf(uri, (all) => all.length === 0);
      await diagnosticsOf(moved, has("missing-date"));
      assert.ok(document.isClosed || document.uri.path !== moved.path);
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      await vscode.workspace.fs.delete(moved);
      await diagnosticsOf(moved, (all) => all.length === 0);
    });

    it("beside another extension for YAML are told of once, and only by us in our name", async () => {
      const uri = uriOf("2027-03.calendar.yaml", "needs-work");
      await open(uri);
      const before = await diagnosticsOf(uri, (all) => all.length > 0);
      const neighbour = vscode.languages.createDiagnosticCollection("YAML");
      try {
        const theirs = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 4), "Incorrect type.");
        theirs.source = "YAML";
        neighbour.set(uri, [theirs]);
        await waitFor(
          "both",
          () => vscode.languages.getDiagnostics(uri).length,
          (count) => count === before.length + 1,
        );
        const texts = before.map(
          ({ range, message, ...it }) =>
            `${range.start.line}:${range.start.character} ${ruleOf({ range, message, ...it } as never)} ${message}`,
        );
        assert.equal(new Set(texts).size, texts.length, "none is there twice");
      } finally {
        neighbour.dispose();
      }
    });

    virtual();
  });
}

/** A folder that is on no disk. */
function virtual(): void {
  describe("in a virtual folder", () => {
    const files = new MemoryFiles();
    const uri = (path: string) => vscode.Uri.from({ scheme: "memfs", path });
    const locked = new MemoryFiles();
    const lockedUri = (path: string) => vscode.Uri.from({ scheme: "memlocked", path });

    before(async () => {
      for (const it of [files, locked]) {
        it.put("/w/equipe.people.yaml", PEOPLE);
        it.put("/w/mars.calendar.yaml", CALENDAR);
      }
      vscode.workspace.registerFileSystemProvider("memfs", files);
      vscode.workspace.registerFileSystemProvider("memlocked", locked, { isReadonly: true });
      const count = vscode.workspace.workspaceFolders?.length ?? 0;
      vscode.workspace.updateWorkspaceFolders(
        count,
        0,
        { uri: uri("/w"), name: "memory" },
        { uri: lockedUri("/w"), name: "locked" },
      );
    });

    it("findings are there, also of files that are not open", async () => {
      const found = await diagnosticsOf(uri("/w/mars.calendar.yaml"), has("unknown-reference"));
      assert.ok(has("missing-date")(found));
    });

    it("completion, hover and fixes work", async () => {
      const document = await open(uri("/w/mars.calendar.yaml"));
      const at = new vscode.Position(6, "    owner: ".length);
      await waitFor(
        "completion",
        () =>
          vscode.commands.executeCommand<vscode.CompletionList>(
            "vscode.executeCompletionItemProvider",
            document.uri,
            at,
          ),
        ({ items }) => items.some((it) => JSON.stringify(it).includes("Ana Roy")),
      );
      const range = new vscode.Range(at, at.translate(0, 1));
      const actions = await waitFor(
        "a fix",
        () =>
          vscode.commands.executeCommand<vscode.CodeAction[]>(
            "vscode.executeCodeActionProvider",
            document.uri,
            range,
            vscode.CodeActionKind.QuickFix.value,
            10,
          ),
        (all) => all.some(({ edit }) => edit !== undefined),
      );
      const fix = actions.find(({ edit, title }) => edit !== undefined && title.includes("ana"));
      assert.ok(fix?.edit !== undefined, actions.map(({ title }) => title).join(" | "));
      assert.ok(await vscode.workspace.applyEdit(fix.edit));
      await diagnosticsOf(document.uri, (all) => !has("unknown-reference")(all));
      await document.save();
      assert.equal(files.text("/w/mars.calendar.yaml"), CALENDAR.replace("anna", "ana"));
    });

    it("files that come and go are followed", async () => {
      await write(uri("/w/avril.calendar.yaml"), CALENDAR);
      await diagnosticsOf(uri("/w/avril.calendar.yaml"), has("unknown-reference"));
      await vscode.workspace.fs.delete(uri("/w/avril.calendar.yaml"));
      await diagnosticsOf(uri("/w/avril.calendar.yaml"), (all) => all.length === 0);
    });

    it("what may not be written stays as it is", async () => {
      const document = await open(lockedUri("/w/mars.calendar.yaml"));
      await diagnosticsOf(document.uri, has("unknown-reference"));
      const at = { line: 3, character: 6 };
      await vscode.commands.executeCommand("socialPolicy.changeStatus", {
        uri: document.uri.toString(),
        range: { start: at, end: at },
        answers: { status: "drafting" },
      });
      assert.equal(document.getText(), CALENDAR);
      assert.equal(await read(document.uri), CALENDAR);
      assert.ok(!document.isDirty);
    });
  });
}
