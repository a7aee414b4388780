import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { fingerprintOf, Post } from "../../src/model";
import { openRoot } from "../rules/open-root";
import { Client, Folder } from "./client";

const FILE = "a.calendar.yaml";
const calendar = (status: string, text = "Come and see", of = "") => `kind: calendar
version: 1
posts:
  - id: fair
    title: Fair
    publish: 2027-03-16T09:30
    text: ${text}
${status === "" ? "" : `    status: ${status}\n`}${of === "" ? "" : `    approvals:\n      - { by: ana, at: 2027-02-01T09:00, of: ${of} }\n`}`;

async function fingerprint(text: string): Promise<string> {
  const { workspace } = await openRoot({ [FILE]: text });
  for (const unit of workspace.units()) {
    const post = workspace.peek(unit).entities.find((it) => it instanceof Post);
    if (post instanceof Post) return fingerprintOf(post, () => undefined) ?? "";
  }
  return "";
}

describe("language server: history of a post’s findings", function () {
  this.timeout(60_000);
  let folder: Folder;
  let client: Client;
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=Ana", "-c", "user.email=ana@example.org", ...args], {
      cwd: folder.path,
      stdio: "ignore",
    });
  const state = { view: "post", id: "fair", file: FILE };
  const draw = (fresh = false) =>
    client.ask("socialPolicy/preview", { panel: "one", uri: folder.uri, state, fresh });
  const look = () => client.ask("socialPolicy/previewLook", { uri: folder.uri, state });
  afterEach(() => {
    assert.deepEqual(client.errors, []);
    client.kill();
    folder.remove();
  });

  it("is told since the last commit and since the approval, once it is known", async () => {
    const approved = calendar("", "Come and see");
    const of = await fingerprint(approved);
    folder = new Folder({ [FILE]: calendar("", "Come and see", of) });
    git("init", "-q");
    git("add", "-A");
    git("commit", "-q", "-m", "Approved");
    folder.write(FILE, calendar("", "Come and see them", of));
    git("commit", "-q", "-a", "-m", "Another text");
    folder.write(FILE, calendar("plannd", "Come and see them all", of));
    client = await Client.start({ folders: [folder.uri] });
    const first = await draw(true);
    assert.equal(first.isOpen, true);
    assert.doesNotMatch(first.page.html, /Since the/);
    assert.equal(await look(), true);
    const { page, isOpen } = await draw(true);
    assert.equal(isOpen, undefined);
    assert.match(page.html, /Since the approval/);
    assert.match(page.html, /Since the last commit/);
    assert.match(page.html, /new since the approval and since the last commit/);
    assert.match(page.html, /new since the approval</);
    assert.equal(await look(), false);
    git("commit", "-q", "-a", "-m", "All");
    assert.equal(await look(), true);
    assert.match((await draw(true)).page.html, /the same as then/);
  });

  it("is left out without Git, and where nothing is committed", async () => {
    folder = new Folder({ [FILE]: calendar("") });
    client = await Client.start({ folders: [folder.uri] });
    await draw(true);
    assert.equal(await look(), false);
    git("init", "-q");
    assert.equal(await look(), false);
    assert.doesNotMatch((await draw(true)).page.html, /Since the/);
  });
});
