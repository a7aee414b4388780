import assert from "node:assert/strict";
import * as vscode from "vscode";
import { runAccepting } from "./commands";
import { goTo, inBrowser, open, revert, waitFor } from "./workspace";

const POLICY = "politique.policy.md";
const QUIET = 'quietHours: { from: "21:00", to: "06:00" }';

/** What is told and offered in a policy. */
export function policy(): void {
  // Commands of lenses stay in one host, and the cursor that a test sets is known late in the other.
  if (inBrowser) return;
  describe("a policy", () => {
    afterEach(revert);

    it("tells above a changed setting what the change does, and lists the posts on a click", async () => {
      const document = await open(POLICY);
      const at = document.getText().indexOf(QUIET);
      assert.ok(at > 0);
      const range = new vscode.Range(document.positionAt(at), document.positionAt(at + QUIET.length));
      await vscode.window.activeTextEditor?.edit((edit) =>
        edit.replace(range, QUIET.replace("21:00", "06:30")),
      );
      const lenses = await waitFor(
        "the lens",
        () =>
          vscode.commands.executeCommand<vscode.CodeLens[]>(
            "vscode.executeCodeLensProvider",
            document.uri,
            50,
          ),
        (found) => found.some(({ command }) => /^(?:Impact|Effet).*\d/.test(command?.title ?? "")),
      );
      const lens = lenses.find(({ command }) => /^(?:Impact|Effet).*\d/.test(command?.title ?? ""));
      assert.equal(lens?.range.start.line, range.start.line);
      const [uri, , places] = (lens.command?.arguments ?? []) as [
        vscode.Uri,
        vscode.Position,
        vscode.Location[],
      ];
      assert.equal(uri.toString(), document.uri.toString());
      assert.ok(places.some((place) => place.uri.path.endsWith("2027-03.calendar.yaml")));
      // VS Code takes nothing but its own addresses and places here.
      await vscode.commands.executeCommand(lens.command?.command ?? "", ...(lens.command?.arguments ?? []));
      await vscode.commands.executeCommand("closeReferenceSearch");
    });

    it("takes a part: a ready rule at the end of the clause at the cursor", async () => {
      const document = await open(POLICY);
      const before = document.getText();
      goTo(document, QUIET);
      await runAccepting("socialPolicy.insertPlanStep");
      const after = await waitFor(
        "the rule",
        () => document.getText(),
        (text) => text !== before,
      );
      const added = after.indexOf("```yaml rule", after.indexOf(QUIET));
      assert.ok(added > 0 && added < after.indexOf("{#neutralite}"), after.slice(added, added + 200));
      assert.match(after.slice(added), /for: post[\s\S]*examples:/);
    });
  });
}
