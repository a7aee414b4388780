import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { Client, Folder } from "./client";

const policy = (from: string) =>
  `kind: policy\nversion: 1\nclauses:\n  - id: quiet\n    title: Quiet\n    settings:\n      quietHours: { from: "${from}", to: "07:00" }\n`;

const CALENDAR =
  "kind: calendar\nversion: 1\nposts:\n  - { id: evening, title: A, publish: 2027-03-04T19:00 }\n";

interface Lens {
  readonly range: { readonly start: { readonly line: number } };
  readonly command?: { readonly title: string; readonly command: string; readonly arguments?: unknown[] };
}

describe("lenses of a policy, over the wire", function () {
  this.timeout(60_000);
  let folder: Folder;
  let client: Client;
  beforeEach(async () => {
    folder = new Folder({ "a.policy.yaml": policy("21:00"), "m.calendar.yaml": CALENDAR });
    client = await Client.start({
      folders: [folder.uri],
      options: { commands: ["editor.action.showReferences"] },
    });
  });
  afterEach(() => {
    assert.deepEqual(client.errors, []);
    client.kill();
    folder.remove();
  });

  const lenses = async (uri: string): Promise<Lens[]> =>
    client.ask("textDocument/codeLens", { textDocument: { uri } });

  it("compare with the saved text, and list the posts", async () => {
    const uri = folder.uriOf("a.policy.yaml");
    client.open(uri, policy("21:00"));
    assert.deepEqual(await lenses(uri), []);
    client.change(uri, 2, [{ text: policy("18:00") }]);
    const [lens] = await lenses(uri);
    assert.deepEqual([lens?.range.start.line, lens?.command], [6, undefined]);
    const resolved: Lens = await client.ask("codeLens/resolve", lens);
    assert.equal(resolved.command?.title, "Impact: 1 post begins to fail");
    assert.equal(resolved.command?.command, "editor.action.showReferences");
    const [, , places] = (resolved.command?.arguments ?? []) as [string, unknown, Array<{ uri: string }>];
    assert.deepEqual(
      places.map((it) => it.uri),
      [folder.uriOf("m.calendar.yaml")],
    );
    client.change(uri, 3, [{ text: policy("21:00") }]);
    assert.deepEqual(await lenses(uri), []);
  });

  it("compare with the last commit, also after saving", async () => {
    const who = ["-c", "user.name=Ana", "-c", "user.email=ana@example.org", "-c", "commit.gpgsign=false"];
    for (const args of [
      ["init", "-q"],
      ["add", "-A"],
      ["commit", "-qm", "The policy"],
    ])
      execFileSync("git", [...who, ...args], { cwd: folder.path, stdio: "ignore" });
    const uri = folder.uriOf("a.policy.yaml");
    folder.write("a.policy.yaml", policy("18:00"));
    client.open(uri, policy("18:00"));
    const [lens] = await lenses(uri);
    const resolved: Lens = await client.ask("codeLens/resolve", lens);
    assert.equal(resolved.command?.title, "Impact: 1 post begins to fail");
  });

  it("are left off when the text goes on, and answered anew", async () => {
    const uri = folder.uriOf("a.policy.yaml");
    client.open(uri, policy("18:00"));
    const [lens] = await lenses(uri);
    const asked = client.request("codeLens/resolve", lens);
    client.tell("$/cancelRequest", { id: asked.id });
    client.change(uri, 2, [{ text: policy("17:00") }]);
    const { error, result } = await asked.answer;
    assert.ok(error !== undefined || result !== undefined);
    const [again] = await lenses(uri);
    const resolved: Lens = await client.ask("codeLens/resolve", again);
    assert.equal(resolved.command?.title, "Impact: 1 post begins to fail");
  });
});
