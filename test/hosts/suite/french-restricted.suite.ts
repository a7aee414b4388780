import assert from "node:assert/strict";
import * as vscode from "vscode";
import { runTests } from "./entry";
import { diagnosticsOf, open, uriOf } from "./workspace";

/** French display language, and a folder that nobody trusts. What VS Code calls. */
export function run(): Promise<void> {
  return runTests(() => {
    describe("in French, in a folder that is not trusted", () => {
      it("the language and the trust are what the test is about", () => {
        assert.match(vscode.env.language, /^fr/);
        assert.equal(vscode.workspace.isTrusted, false);
      });

      it("findings are there, in French", async () => {
        await open("2027-03.calendar.yaml");
        const found = await diagnosticsOf(uriOf("2027-03.calendar.yaml"), (all) => all.length > 0);
        assert.ok(found.some(({ message }) => message.includes("Cette publication n’a pas de responsable")));
      });

      it("commands and views have French names", () => {
        const manifest = vscode.extensions.getExtension("social-policy.social-policy")?.packageJSON;
        const titles = manifest.contributes.commands.map(({ title }: { title: string }) => title);
        assert.ok(
          titles.some((title: unknown) => JSON.stringify(title).includes("Aller au prochain manque")),
        );
      });

      it("git is asked for nothing: changes are not told, and nothing is sent", async () => {
        assert.equal(await vscode.commands.executeCommand("socialPolicy.reviewChanges", ""), undefined);
        assert.equal(await vscode.commands.executeCommand("socialPolicy.sendForReview"), undefined);
      });

      it("fixes are offered", async () => {
        const uri = uriOf("2027-03.calendar.yaml");
        const found = await diagnosticsOf(uri, (all) => all.some(({ message }) => message.includes("jroyy")));
        const range = found.find(({ message }) => message.includes("jroyy"))?.range;
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          "vscode.executeCodeActionProvider",
          uri,
          range,
        );
        assert.ok(actions.some(({ title }) => title.startsWith("Remplacer par")));
      });
    });
  });
}
