import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Client, Folder } from "./client";

interface Line {
  readonly kind: string;
  readonly text: string;
  readonly note?: string;
  readonly before?: { readonly uri: string; readonly range: { readonly start: { readonly line: number } } };
  readonly after?: { readonly uri: string; readonly range: { readonly start: { readonly line: number } } };
  readonly lines: readonly Line[];
}

interface Result {
  readonly overtaken?: true;
  readonly verdict: string;
  readonly groups: readonly Line[];
  readonly proposal?: {
    readonly branch: string;
    readonly title: string;
    readonly sentences: readonly string[];
  };
}

const post = (id: string, day: string, title = id) =>
  `  - id: ${id}\n    title: ${title}\n    publish: ${day}T09:00\n`;
const calendar = (...posts: readonly string[]) => `kind: calendar\nversion: 1\nposts:\n${posts.join("")}`;

/** Each line that has none under it, after the groups it is in. */
function told(lines: readonly Line[], above: readonly string[] = []): string[] {
  return lines.flatMap((line) =>
    line.lines.length === 0 ? [[...above, line.text].join(" > ")] : told(line.lines, [...above, line.text]),
  );
}

describe("a review, over the wire", function () {
  this.timeout(60_000);
  let folder: Folder;
  let client: Client;
  const start = async (files: Readonly<Record<string, string>>, locale = "en") => {
    folder = new Folder(files);
    client = await Client.start({ folders: [folder.uri], locale });
  };
  afterEach(() => {
    assert.deepEqual(client.errors, []);
    client.kill();
    folder.remove();
  });
  const review = (files: ReadonlyArray<{ readonly path: string; readonly text?: string }>): Promise<Result> =>
    client.ask("socialPolicy/review", {
      files: files.map(({ path, text }) => ({ uri: folder.uriOf(path), text })),
    });

  it("calendars show what moved as long as somebody looks at the changes", async () => {
    await start({ "m.calendar.yaml": calendar(post("a", "2027-03-05")) });
    const state = { view: "calendar", day: "2027-03-01" };
    const draw = (fresh: boolean) =>
      client.ask("socialPolicy/preview", { panel: "one", uri: folder.uri, state, fresh });
    assert.doesNotMatch((await draw(true)).page.html, /former/);
    client.tell("socialPolicy/changesShown", { shown: true });
    const files = [{ uri: folder.uriOf("m.calendar.yaml"), text: calendar(post("a", "2027-03-04")) }];
    await client.ask("socialPolicy/review", { files, base: "main" });
    const { changes } = (await draw(false)).page;
    assert.equal(changes.length, 3, JSON.stringify(changes));
    assert.match(JSON.stringify(changes), /Compared with main: 1 moved.*moved to 5 Mar/s);
    // What is compared for a message alone shows nothing.
    await client.ask("socialPolicy/review", { files: [] });
    assert.deepEqual((await draw(false)).page.changes, []);
    client.tell("socialPolicy/changesShown", { shown: false });
    assert.equal((await draw(false)).page.changes.length, 3);
    client.tell("socialPolicy/changesShown", { shown: true });
    await client.ask("socialPolicy/review", { files: [], base: "main" });
    assert.doesNotMatch((await draw(true)).page.html, /former/);
  });

  it("tells in sentences what changed, with both places", async () => {
    await start({
      "m.calendar.yaml": calendar(
        "  # A comment moves lines.\n",
        post("a", "2027-03-05", "Spring teaser"),
        post("b", "2027-03-09"),
      ),
    });
    const result = await review([
      {
        path: "m.calendar.yaml",
        text: calendar(post("a", "2027-03-04", "Spring teaser"), post("c", "2027-03-08")),
      },
    ]);
    assert.equal(result.groups[0]?.text, "Changes");
    const [moved, ...others] = result.groups[0]?.lines ?? [];
    assert.equal(moved?.text, "Moved “Spring teaser” from Thursday, March 4 to Friday, March 5");
    assert.deepEqual(
      [moved?.before?.uri, moved?.before?.range.start.line, moved?.after?.range.start.line],
      [folder.uriOf("m.calendar.yaml"), 5, 6],
    );
    assert.ok(others.length > 0);
    assert.match(result.verdict, /^\d changes/);
  });

  it("tells of new and vanished findings, each where it stands", async () => {
    await start({ "m.calendar.yaml": calendar(post("a", "2027-03-05"), post("b", "2027-13-09")) });
    const result = await review([
      { path: "m.calendar.yaml", text: calendar(post("a", "2027-03-55"), post("b", "2027-03-09")) },
    ]);
    const begins = result.groups.find(({ text }) => text === "New findings");
    const stops = result.groups.find(({ text }) => text === "Findings gone");
    assert.ok(begins?.lines.some(({ kind, after }) => kind === "error" && after?.range.start.line === 8));
    assert.ok(stops?.lines.some(({ kind, before }) => kind === "gone" && before?.range.start.line === 5));
  });

  it("speaks the person’s language, and proposes in the workspace’s", async () => {
    await start(
      {
        ".social-policy.yaml": "kind: config\nversion: 1\nlanguage: en\n",
        "m.calendar.yaml": calendar(post("a", "2027-03-05", "Été")),
      },
      "fr-CA",
    );
    const result = await review([
      { path: "m.calendar.yaml", text: calendar(post("a", "2027-03-04", "Été")) },
    ]);
    assert.deepEqual(told(result.groups), [
      "Changements > «\u00a0Été\u00a0» passe du jeudi 4 mars au vendredi 5 mars",
    ]);
    assert.deepEqual(result.proposal, {
      branch: "a",
      title: "Moved “Été” from Thursday, March 4 to Friday, March 5",
      sentences: [],
    });
  });

  it("of the same texts, of layout alone and of nothing there is nothing to send", async () => {
    const text = calendar(post("a", "2027-03-05"));
    await start({ "m.calendar.yaml": text });
    for (const files of [
      [],
      [{ path: "m.calendar.yaml", text }],
      [{ path: "m.calendar.yaml", text: text.replace("id: a", 'id: "a" # the first') }],
    ]) {
      const result = await review(files);
      assert.equal(result.verdict, "Nothing changes");
      assert.deepEqual(result.groups, []);
      assert.equal(result.proposal, undefined);
    }
  });

  it("files that came, went and are none of ours", async () => {
    await start({ "m.calendar.yaml": calendar(post("a", "2027-03-05")), "notes.md": "# Notes\n" });
    const result = await review([
      { path: "m.calendar.yaml" },
      { path: "old.calendar.yaml", text: calendar(post("z", "2027-02-05")) },
      { path: "notes.md", text: "x" },
    ]);
    const [changes] = result.groups;
    assert.ok(
      changes?.lines.some(
        ({ before, after }) => before === undefined && after?.uri === folder.uriOf("m.calendar.yaml"),
      ),
    );
    assert.ok(
      changes?.lines.some(
        ({ before, after }) => after === undefined && before?.uri === folder.uriOf("old.calendar.yaml"),
      ),
    );
    const uris = ["m.calendar.yaml", "gone.calendar.yaml", "notes.md", "picture.png"].map((it) =>
      folder.uriOf(it),
    );
    assert.deepEqual(await client.ask("socialPolicy/oursAmong", { uris }), uris.slice(0, 2));
  });

  it("is of what is typed and not saved yet, and says when typing overtook it", async () => {
    const text = calendar(...Array.from({ length: 400 }, (_, index) => post(`p${index}`, "2027-03-05")));
    await start({ "m.calendar.yaml": text });
    const uri = folder.uriOf("m.calendar.yaml");
    client.open(uri, text);
    client.type(uri, 2, 5, 21, 22, "6");
    const asked = client.request("socialPolicy/review", { files: [{ uri, text }] });
    client.type(uri, 3, 8, 21, 22, "7");
    const { result } = await asked.answer;
    const now: Result =
      result.overtaken === true ? await review([{ path: "m.calendar.yaml", text }]) : result;
    assert.ok((now.groups[0]?.lines.length ?? 0) >= 1, JSON.stringify(now));
    const cancelled = client.request("socialPolicy/review", { files: [{ uri, text }] });
    client.tell("$/cancelRequest", { id: cancelled.id });
    const { error, result: late } = await cancelled.answer;
    assert.ok(error !== undefined || late !== undefined);
  });

  it("names the page of the forge, without what else the address holds", async () => {
    await start({ "m.calendar.yaml": calendar() });
    const page = async (remote: string) =>
      client.ask("socialPolicy/requestPage", { remote, branch: "ete/a b" });
    const github = { forge: "GitHub", url: "https://github.com/org/calendar/compare/ete/a%20b?expand=1" };
    assert.deepEqual(await page("git@github.com:org/calendar.git"), github);
    assert.deepEqual(await page("https://ana:secret@github.com/org/calendar.git"), github);
    assert.deepEqual(await page("ssh://git@github.com:22/org/calendar"), github);
    assert.deepEqual(await page("https://gitlab.example.org:8443/a/b/c.git"), {
      forge: "GitLab",
      url: "https://gitlab.example.org:8443/a/b/c/-/merge_requests/new?merge_request%5Bsource_branch%5D=ete%2Fa%20b",
    });
    for (const remote of [
      "/srv/git/calendar.git",
      "file:///srv/github/a.git",
      "C:/git/a.git",
      "https://evil.example/github.com/a/b",
      "",
    ])
      assert.equal(await page(remote), null, remote);
  });
});

describe("a review of an example", function () {
  this.timeout(60_000);

  it("is told in both languages", async () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "review-")));
    cpSync(join(__dirname, "../../examples/fr-musee"), folder, { recursive: true });
    try {
      for (const locale of ["en", "fr"]) {
        const client = await Client.start({ folders: [pathToFileURL(folder).href], locale });
        const path = join(folder, "2027-03.calendar.yaml");
        const now = readFileSync(path, "utf8");
        const was = now.replace(
          /publish: 2027-03-(\d\d)/,
          (_, day) => `publish: 2027-03-${String(Number(day) + 1).padStart(2, "0")}`,
        );
        assert.notEqual(was, now);
        const result: Result = await client.ask("socialPolicy/review", {
          files: [{ uri: pathToFileURL(path).href, text: was }],
        });
        assert.match(result.verdict, locale === "en" ? /^\d+ changes?/ : /^\d+ changements?/);
        assert.ok(
          told(result.groups).some((line) => (locale === "en" ? /> Moved / : / passe /).test(line)),
          told(result.groups).join("\n"),
        );
        client.kill();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
