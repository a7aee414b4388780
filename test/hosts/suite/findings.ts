import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnosticsOf, open } from "./workspace";

export function findings(): void {
  describe("findings", () => {
    it("of the example show in the calendar", async () => {
      const document = await open("2027-03.calendar.yaml");
      const found = await diagnosticsOf(document.uri, (all) => all.length > 0);
      assert.equal(found[0]?.source, "social-policy");
      assert.ok(vscode.extensions.getExtension("social-policy.social-policy")?.isActive);
    });
  });
}
