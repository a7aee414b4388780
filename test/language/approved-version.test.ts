import assert from "node:assert/strict";
import { approvedVersion } from "../../src/language";
import { openRoot } from "../rules/open-root";
import { ROOT } from "./root";

const PATH = "april.calendar.yaml";
const DRAFT = `kind: calendar
version: 1
title: April
timezone: America/Toronto
posts:
  - id: fair
    title: The fair
    publish: 2027-04-08T09:30
    channels: [ig]
    status: approved
    owner: ana
    text: Come and see.
`;

/** The calendar with an approval of what the post is in `approved`, and another text now. */
async function versionOf(now: (text: string) => string, texts: readonly string[] | undefined) {
  const before = await openRoot({ ...ROOT, [PATH]: DRAFT });
  const { approve } = await import("../../src/language");
  const change = approve({ session: before, language: "en" }, PATH, "fair", { by: "bob", at: "2027-03-01" });
  assert.ok("edits" in change);
  const [edit] = change.edits.files[0]?.edits ?? [];
  assert.ok(edit !== undefined);
  const approved = DRAFT.slice(0, edit.start) + edit.newText + DRAFT.slice(edit.end);
  const text = now(approved);
  const session = await openRoot({ ...ROOT, [PATH]: text });
  const request = { path: PATH, offset: text.indexOf("id: fair"), answers: {}, now: "" };
  return approvedVersion({ session, language: "en" }, request, texts);
}

describe("language: the version that was approved", () => {
  it("nothing changed: it says so", async () => {
    assert.deepEqual(await versionOf((text) => text.replace("owner: ana", "owner: ana # on it"), []), {
      told: "Nothing changed since the approval.",
    });
  });

  it("is found among earlier texts, whatever else they say", async () => {
    const other = DRAFT.replace("Come and see.", "Come.");
    const found = await versionOf((text) => text.replace("Come and see.", "Come now."), [other, DRAFT]);
    assert.ok("index" in found);
    assert.equal(found.index, 1);
  });

  it("is not there: it says so", async () => {
    const found = await versionOf((text) => text.replace("Come and see.", "Come now."), ["not: [yaml", ""]);
    assert.ok("index" in found);
    assert.equal(found.index, undefined);
    assert.match(found.missing, /not in the history/);
  });

  it("without a history it says what would be needed", async () => {
    const found = await versionOf((text) => text.replace("Come and see.", "Come now."), undefined);
    assert.ok("missing" in found && /history in git/.test(found.missing));
  });

  it("nobody approved it", async () => {
    const found = await versionOf(() => DRAFT, []);
    assert.ok("told" in found && /Nobody has approved/.test(found.told));
  });
});
