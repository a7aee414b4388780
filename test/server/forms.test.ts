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
    channels: [x-main]
    language: en
    text: Hello
    tasks:
      - { task: draft }
      - { task: review }
`;
const CHANNELS = "kind: channels\nversion: 1\nchannels:\n  - { id: x-main, network: x }\n";

describe("language server: forms of a page", function () {
  this.timeout(60_000);
  let folder: Folder;
  let client: Client;

  before(async () => {
    folder = new Folder({ [FILE]: CALENDAR, "a.channels.yaml": CHANNELS });
    client = await Client.start({ folders: [folder.uri] });
  });
  after(() => {
    assert.deepEqual(client.errors, []);
    client.kill();
    folder.remove();
  });

  /** The lines that a change of a field brings. */
  async function lines(keys: readonly (string | number)[], type: string, value: unknown): Promise<string[]> {
    const target = { path: FILE, kind: "post", id: "here" };
    const change = { do: "set", target, keys, type, value };
    const { edit, refused } = await client.ask("socialPolicy/previewChange", { uri: folder.uri, change });
    assert.equal(refused, undefined);
    const edits = edit.changes?.[folder.uriOf(FILE)] ?? edit.documentChanges?.[0]?.edits ?? [];
    const now = applyTextEdits(CALENDAR, edits).split("\n");
    return now.filter((line) => !CALENDAR.split("\n").includes(line)).map((line) => line.trim());
  }

  it("writes down what was changed, and nothing else", async () => {
    assert.deepEqual(await lines(["title"], "text", "There"), ["title: There"]);
    assert.deepEqual(await lines(["publish"], "time", "12:00"), ["publish: 2027-04-08T12:00"]);
    assert.deepEqual(await lines(["publish"], "date", "2027-04-09"), ["publish: 2027-04-09T09:30"]);
    assert.deepEqual(await lines(["deadline"], "relative-unit", "d"), ["deadline: publish-7d"]);
    assert.deepEqual(await lines(["tasks", 0], "remove", null), []);
    assert.deepEqual(await lines(["text", "fr"], "multiline", "Bonjour"), [
      "text:",
      "en: Hello",
      "fr: Bonjour",
    ]);
  });

  it("a fix in a page is the same edit as the editor's quick fix", async () => {
    // A status that is none, with the word that was meant beside it.
    const path = "may.calendar.yaml";
    const text = CALENDAR.replace("2027-04-08", "2027-05-08").replace(
      "text: Hello",
      "text: Hello\n    status: aproved",
    );
    const uri = folder.uriOf(path);
    client.open(uri, text);
    const { html } = (
      await client.ask("socialPolicy/preview", {
        panel: "fix",
        uri,
        state: { view: "post", id: "here", file: path },
        fresh: true,
      })
    ).page as { html: string };
    const asked = [...html.matchAll(/data-fix="([^"]*)"/g)].map(([, it]) =>
      JSON.parse((it ?? "").replace(/&quot;/g, '"').replace(/&#39;/g, "'")),
    );
    const fix = asked.find(({ title }) => /approved/.test(title));
    assert.ok(fix !== undefined, JSON.stringify(asked));
    const change = { do: "fix", fix };
    const { edit, told } = await client.ask("socialPolicy/previewChange", { uri, change });
    assert.equal(told, fix.title);
    const edits = edit.changes?.[uri] ?? edit.documentChanges?.[0]?.edits ?? [];
    assert.equal(applyTextEdits(text, edits), text.replace("aproved", "approved"));
    const { refused } = await client.ask("socialPolicy/previewChange", {
      uri,
      change: { do: "fix", fix: { ...fix, message: "Something else." } },
    });
    assert.match(refused, /no longer there/);
  });

  it("tells how long a text is while it is typed", async () => {
    const { lengths } = await client.ask("socialPolicy/previewLengths", {
      uri: folder.uri,
      target: { path: FILE, kind: "post", id: "here" },
      keys: ["text"],
      text: "a".repeat(281),
    });
    assert.deepEqual(lengths, [{ channel: "X:", words: "281 of 280 characters, 1 too many", over: true }]);
  });
});
