import assert from "node:assert/strict";
import * as vscode from "vscode";
import { runTests } from "./entry";
import { checkTask } from "./task";
import { diagnosticsOf, goTo, has, inBrowser, open, waitFor } from "./workspace";

const CALENDAR = "2027-03.calendar.yaml";

/** The display language is French: every source of words follows it. What VS Code calls. */
export function run(): Promise<void> {
  return runTests(() => {
    describe("in French", () => {
      it("is what VS Code is set to", () => assert.match(vscode.env.language, /^fr/));

      it("the server’s findings", async () => {
        const document = await open(CALENDAR);
        const found = await diagnosticsOf(document.uri, has("missing-owner"));
        assert.ok(
          found.some(({ message }) => message.startsWith("Cette publication n’a pas de responsable")),
        );
      });

      it("the words of the schema, on hover and in completion", async () => {
        const document = await open(CALENDAR);
        const at = goTo(document, "status: planned", 2);
        const hovers = await waitFor(
          "hover",
          () =>
            vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at),
          (all) => all.length > 0,
        );
        const texts = hovers.flatMap(({ contents }) =>
          contents.map((it) => (typeof it === "string" ? it : it.value)),
        );
        assert.match(texts.join("\n"), /[Ss]tatut/);
        const value = goTo(document, "status: planned", "status: ".length);
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
          "vscode.executeCompletionItemProvider",
          document.uri,
          value,
        );
        const words = items.map(({ label, detail, documentation }) =>
          [label, detail, documentation].map((it) => JSON.stringify(it)).join(" "),
        );
        assert.match(words.join("\n"), /[Pp]lanifi|[Pp]révu|[Ee]n rédaction/);
      });

      it("what can be done about a finding", async () => {
        const document = await open(CALENDAR);
        const found = await diagnosticsOf(document.uri, has("unknown-reference"));
        const range = found.find(({ message }) => message.includes("jroyy"))?.range;
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          "vscode.executeCodeActionProvider",
          document.uri,
          range,
        );
        assert.ok(actions.some(({ title }) => title.startsWith("Remplacer par")));
      });

      // Manifests, commands of lenses and names of tasks stay in the host that the extension runs in.
      if (!inBrowser) inTheSameHost();
    });
  });
}

function inTheSameHost(): void {
  it("the manifest’s words", () => {
    const { contributes } =
      vscode.extensions.getExtension("social-policy.social-policy")?.packageJSON ?? assert.fail();
    const said = JSON.stringify(contributes);
    for (const words of [
      "Aller au prochain manque",
      "Publications à venir",
      "Vos dix premières minutes",
      "Quand la barre d’état affiche le nombre de manques.",
    ])
      assert.ok(said.includes(words), words);
  });

  it("the code’s own words: the name of the task", async () => {
    assert.equal((await checkTask()).name, "vérifier l’espace de travail");
  });

  it("the line above each post", async () => {
    const document = await open(CALENDAR);
    const lenses = await waitFor(
      "lenses",
      () =>
        vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 50),
      (all) => all.some(({ command }) => command !== undefined),
    );
    const titles = lenses.map(({ command }) => command?.title ?? "");
    assert.ok(titles.some((title) => /élément/.test(title)) && titles.includes("aperçu"), titles.join(" | "));
  });
}
