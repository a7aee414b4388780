import assert from "node:assert/strict";
import { structureHelp } from "../../src/rules";
import { listOf } from "../../src/schema";
import { openRoot } from "./open-root";

const FILES = {
  "a.people.yaml": `kind: people
version: 1
people:
  - { id: ana, name: Ana Roy, department: communications, unit: north, roles: [approver], trained: 2026-09-01 }
  - { id: bob, name: Bob Tran, department: marketing, unit: south }
  - { id: gone, name: Gone, department: sales, until: 2026-12-31 }
  - { id: out, name: Agency, department: agency }
`,
  "a.channels.yaml": `kind: channels
version: 1
channels:
  - { id: fb-north, network: facebook, owner: ana, unit: north }
  - { id: fb-south, network: facebook, owner: bob, unit: south }
  - { id: fb-brand, network: facebook, owner: ana }
  - { id: fb-old, network: facebook, owner: gone, status: closed }
`,
};

describe("what a structure sets", () => {
  it("who owns accounts, who approves across units, who is trained, which clauses belong to it", async () => {
    const { workspace } = await openRoot(FILES);
    const said = (structure: string, language: "en" | "fr") => {
      const help = structureHelp(structure, workspace);
      return [help?.owners, help?.approvals, help?.training, help?.clauses].map((it) => it?.[language]);
    };
    assert.deepEqual(said("dandelion", "en"), [
      "Each unit owns its own accounts, through its own people; accounts of the brand have no unit. Here: north (1), south (1) and without a unit (1).",
      "A post on accounts of several units is approved by somebody of each of them; a unit’s policy (`unit`) may ask for more. Who approves: north: Ana Roy; south: nobody yet.",
      undefined,
      "Beside the clauses of every policy it asks for: “Measurement and reporting” and “Account closure”.",
    ]);
    assert.match(
      said("dandelion", "fr")[1] ?? "",
      /Qui approuve\u00a0: north\u00a0: Ana Roy; south\u00a0: personne pour l’instant\./,
    );
    assert.match(said("centralized", "en")[0] ?? "", /Here: communications \(2\) and marketing \(1\)\./);
    assert.match(said("coordinated", "fr")[0] ?? "", /Ici\u00a0: Ana Roy \(2\) et Bob Tran \(1\)\./);
    assert.equal(said("holistic", "en")[2], "Training dates are asked for: 1 of 2 people have one.");
    assert.match(said("organic", "fr")[2] ?? "", /1 personne en a une sur 2\./);
  });

  it("has words for every structure, also without registers, and none for another word", async () => {
    const { workspace } = await openRoot({});
    for (const structure of listOf("structure")) {
      const help = structureHelp(structure, workspace);
      for (const language of ["en", "fr"] as const) {
        assert.ok(help?.owners[language] && help.approvals[language], structure);
        assert.doesNotMatch(`${help.owners[language]}${help.approvals[language]}`, /Here|Ici|\{/);
      }
    }
    assert.equal(structureHelp("starfish", workspace), undefined);
  });
});
