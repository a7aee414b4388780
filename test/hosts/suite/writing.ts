import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnosticsOf, goTo, inBrowser, open, revert, uriOf, waitFor } from "./workspace";

const CALENDAR = "2027-03.calendar.yaml";

export function writing(): void {
  describe("help while writing", () => {
    afterEach(revert);

    it("completion offers people by name, and keys that are missing", async () => {
      const document = await open(CALENDAR);
      const at = goTo(document, "owner: jroyy", "owner: ".length);
      const list = await waitFor(
        "completion",
        () =>
          vscode.commands.executeCommand<vscode.CompletionList>(
            "vscode.executeCompletionItemProvider",
            document.uri,
            at,
          ),
        ({ items }) => labelsOf(items).some((label) => label.includes("jroy")),
      );
      assert.ok(labelsOf(list.items).some((label) => label.includes("svidal")));
    });

    it("hover says what a value is", async () => {
      const document = await open(CALENDAR);
      const at = goTo(document, "owner: svidal", "owner: s".length);
      const hovers = await waitFor(
        "hover",
        () => vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at),
        (found) => found.length > 0,
      );
      const text = hovers.flatMap(({ contents }) =>
        contents.map((it) => (typeof it === "string" ? it : it.value)),
      );
      assert.match(text.join("\n"), /Sofia Vidal/);
    });

    it("a quick fix mends, and nothing else changes", async () => {
      const document = await open(CALENDAR);
      const before = document.getText();
      const found = await diagnosticsOf(document.uri, (all) =>
        all.some(({ message }) => message.includes("jroyy")),
      );
      const range = found.find(({ message }) => message.includes("jroyy"))?.range;
      assert.ok(range !== undefined);
      const actions = await waitFor(
        "quick fixes",
        () =>
          vscode.commands.executeCommand<vscode.CodeAction[]>(
            "vscode.executeCodeActionProvider",
            document.uri,
            range,
            vscode.CodeActionKind.QuickFix.value,
            10,
          ),
        (all) => all.some(({ title }) => title.includes("jroy")),
      );
      const fix = actions.find(
        ({ title, edit }) => title.includes("«\u00a0jroy\u00a0»") || (title.includes("jroy") && edit),
      );
      assert.ok(fix?.edit !== undefined, actions.map(({ title }) => title).join(" | "));
      await vscode.workspace.applyEdit(fix.edit);
      assert.equal(document.getText(), before.replace("owner: jroyy", "owner: jroy"));
      await diagnosticsOf(document.uri, (all) => !all.some(({ message }) => message.includes("jroyy")));
    });

    it("the outline lists posts", async () => {
      const document = await open(CALENDAR);
      const symbols = await waitFor(
        "the outline",
        () =>
          vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
            "vscode.executeDocumentSymbolProvider",
            document.uri,
          ),
        (found) => found !== undefined && found.length > 0,
      );
      const names = symbols.flatMap(({ name, children = [] }) => [name, ...children.map((it) => it.name)]);
      assert.ok(
        names.some((name) => /Le pain du mardi|sans-responsable/.test(name)),
        names.join(" | "),
      );
    });

    it("rename reaches the other files", async () => {
      const document = await open("equipe.people.yaml");
      const at = goTo(document, "id: svidal", "id: s".length);
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        "vscode.executeDocumentRenameProvider",
        document.uri,
        at,
        "sofia",
      );
      const paths = edit.entries().map(([uri]) => uri.path.split("/").at(-1));
      assert.ok(paths.includes(CALENDAR), paths.join(" "));
      assert.ok(paths.includes("equipe.people.yaml"), paths.join(" "));
    });

    it("definition leads from a post to the register", async () => {
      const document = await open(CALENDAR);
      const at = goTo(document, "owner: svidal", "owner: s".length);
      const places = await vscode.commands.executeCommand<Array<vscode.Location | vscode.LocationLink>>(
        "vscode.executeDefinitionProvider",
        document.uri,
        at,
      );
      const [place] = places;
      assert.ok(place !== undefined);
      const uri = "uri" in place ? place.uri : place.targetUri;
      assert.equal(uri.toString(), uriOf("equipe.people.yaml").toString());
    });

    it("lenses stand above posts, and hints beside relative dates", async () => {
      const document = await open(CALENDAR);
      const lenses = await waitFor(
        "lenses",
        () =>
          vscode.commands.executeCommand<vscode.CodeLens[]>(
            "vscode.executeCodeLensProvider",
            document.uri,
            50,
          ),
        (found) => found.length > 0,
      );
      assert.ok(inBrowser || lenses.some(({ command }) => command !== undefined));
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        "vscode.executeInlayHintProvider",
        document.uri,
        whole,
      );
      assert.ok(hints.length > 0);
    });
  });
}

function labelsOf(items: readonly vscode.CompletionItem[]): string[] {
  return items.map(({ label, detail = "", filterText = "", insertText = "" }) =>
    [
      typeof label === "string" ? label : label.label,
      detail,
      filterText,
      String((insertText as { value?: string }).value ?? insertText),
    ].join(" "),
  );
}
