import assert from "node:assert/strict";
import { applyTextEdits, Client, Folder } from "./client";

const FILE = "april.calendar.yaml";
const CALENDAR = `kind: calendar
version: 1
timezone: America/Toronto
posts:
  - id: here # stays
    title: Here
    publish: 2027-04-08T09:30
    deadline: 2027-04-01
`;
const POLICY = `---
kind: policy
version: 1
---

## Silence {#silence}

\`\`\`yaml policy
freeze:
  - { from: 2027-04-20, to: 2027-04-22, reason: election }
\`\`\`
`;

describe("language server: pages in a panel", function () {
  this.timeout(60_000);
  let folder: Folder;
  let client: Client;
  let version = 1;

  before(async () => {
    folder = new Folder({ [FILE]: CALENDAR, "a.policy.md": POLICY });
    client = await Client.start({ folders: [folder.uri], options: { asOf: "2027-03-01" } });
    client.open(folder.uriOf(FILE), CALENDAR, version);
  });
  after(() => {
    assert.deepEqual(client.errors, []);
    client.kill();
    folder.remove();
  });

  const APRIL = { view: "calendar", day: "2027-04-01" };
  const draw = (state: unknown, fresh = false, panel = "one") =>
    client.ask("socialPolicy/preview", { panel, uri: folder.uri, state, fresh });
  const ask = (change: unknown, tries = false) =>
    client.ask("socialPolicy/previewChange", { uri: folder.uri, change, try: tries });
  const target = { path: FILE, kind: "post", id: "here" };

  it("gives all of a page at first, then what changed in it", async () => {
    const { title, page, state } = await draw(APRIL, true);
    assert.equal(title, "April 2027");
    assert.deepEqual(state, APRIL);
    assert.match(page.html, /data-post="here"/);
    assert.deepEqual((await draw(APRIL)).page, { changes: [] });
    client.type(folder.uriOf(FILE), ++version, 5, 11, 15, "There");
    const { changes } = (await draw(APRIL)).page;
    assert.equal(changes.length, 1);
    assert.equal(changes[0].op, "replace");
    assert.match(changes[0].html, /There/);
    client.type(folder.uriOf(FILE), ++version, 5, 11, 16, "Here");
    await draw(APRIL);
  });

  it("two panels do not see each other, and one that is closed begins anew", async () => {
    assert.ok("html" in (await draw(APRIL, false, "two")).page);
    assert.ok("changes" in (await draw(APRIL, false, "two")).page);
    client.tell("socialPolicy/previewClosed", { panel: "two" });
    assert.ok("html" in (await draw(APRIL, false, "two")).page);
  });

  it("tells the rest of a card when somebody looks at it, as it is now", async () => {
    const more = (key: string, panel = "one") => client.ask("socialPolicy/previewMore", { panel, key });
    const { page } = await draw(APRIL, true);
    assert.doesNotMatch(page.html, /April 1, 2027<\/dd>/);
    const [, key = ""] = /<li id="([^"]+)" class="card"/.exec(page.html) ?? [];
    const { html } = await more(key);
    assert.match(html, /^<div class="details">.*Deadline<\/dt><dd[^>]*>April 1, 2027<\/dd>/s);
    assert.equal(await more("gone"), null);
    assert.equal(await more(key, "no panel"), null);
  });

  it("what is no state shows the calendar", async () => {
    for (const state of [null, 7, { view: "nothing" }, { view: "post", id: "gone" }])
      assert.ok("html" in (await draw(state, true, "three")).page, JSON.stringify(state));
  });

  it("leads to places, and from places to entries", async () => {
    const place = (of: unknown) => client.ask("socialPolicy/previewPlace", { uri: folder.uri, target: of });
    assert.equal((await place({ ...target, key: "title" })).range.start.line, 5);
    assert.equal((await place(target)).range.start.line, 4);
    assert.equal((await place({ ...target, id: "gone" })).range.start.line, 0);
    assert.equal(await place({ path: "gone.calendar.yaml" }), null);
    const at = await client.ask("socialPolicy/previewAt", {
      uri: folder.uriOf(FILE),
      position: { line: 6, character: 3 },
    });
    assert.deepEqual(at, { path: FILE, kind: "post", id: "here", day: "2027-04-08" });
  });

  it("a move changes one value, and offers the dates that would stay", async () => {
    const { edit, along } = await ask({ do: "move", target, to: "2027-04-09T09:30" });
    const edits = edit.changes[folder.uriOf(FILE)];
    assert.equal(applyTextEdits(CALENDAR, edits), CALENDAR.replace("04-08T", "04-09T"));
    assert.match(along.question, /\S/);
    const both = applyTextEdits(CALENDAR, along.edit.changes[folder.uriOf(FILE)]);
    assert.equal(both, CALENDAR.replace("04-08T", "04-09T").replace("2027-04-01", "2027-04-02"));
  });

  it("says what a move would break before it is made, and leaves everything as it is", async () => {
    const before = await draw(APRIL, true, "four");
    const tried = await ask({ do: "move", target, to: "2027-04-21T09:30" }, true);
    assert.match(tried.where, /April 21, 2027 at 09:30/);
    assert.ok(tried.breaks.length + tried.brings.length > 0);
    assert.match(tried.brings.join(" "), /election/);
    assert.deepEqual((await draw(APRIL, true, "four")).page, before.page);
  });

  it("creates a post on a day", async () => {
    const { edit } = await ask({ do: "new-post", day: "2027-04-12", title: "A new one" });
    const text = applyTextEdits(CALENDAR, edit.changes[folder.uriOf(FILE)]);
    assert.ok(text.startsWith(CALENDAR.trimEnd()));
    assert.match(text, /- id: a-new-one\n {4}title: A new one\n {4}publish: 2027-04-12\n/);
  });

  it("what is gone is refused in words", async () => {
    const { refused } = await ask({ do: "move", target: { ...target, id: "gone" }, to: "2027-04-09" });
    assert.match(refused, /gone/);
  });
});
