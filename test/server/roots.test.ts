import assert from "node:assert/strict";
import fc from "fast-check";
import { folderOf, keyOf, nameOf, pathFrom, uriOf } from "../../src/server/addresses";
import { withoutStops } from "../../src/server/completions";
import { OpenDocument, textChanges } from "../../src/server/documents";
import type { Files } from "../../src/server/files";
import { Roots } from "../../src/server/roots";
import { parseDay } from "../../src/values";
import { CONFIG_NAMES } from "../../src/workspace";
import { applyTextEdits } from "./client";

/** Files that are held in memory, by key; which there are is looked up once, until it no longer holds. */
class Held implements Files {
  private listed: readonly string[] | undefined;
  /** Paths that an ignore file leaves out. */
  readonly leftOut = new Set<string>();

  constructor(readonly texts: Map<string, string>) {}

  async nearestConfig(folder: string): Promise<string | undefined> {
    for (let at = folder; ; at = folderOf(at)) {
      if (CONFIG_NAMES.some((name) => this.texts.has(`${at}/${name}`))) return at;
      if (folderOf(at) === at) return undefined;
    }
  }

  async find(folder: string, { kindOf }: Parameters<Files["find"]>[1]) {
    this.listed ??= [...this.texts.keys()];
    const paths = this.listed.flatMap((key) => pathFrom(folder, key) ?? []);
    const isFound = (path: string) => kindOf(path) !== undefined && !this.leftOut.has(path);
    return { paths: paths.filter(isFound), nested: [] };
  }

  async media(): Promise<readonly string[]> {
    return [];
  }

  async read(key: string): Promise<string | undefined> {
    return this.texts.get(key);
  }

  assets(): undefined {
    return undefined;
  }

  forget(): void {
    this.listed = undefined;
  }
}

const CALENDAR = "kind: calendar\nversion: 1\nposts:\n  - id: a\n    title: Été\n";

function open(texts: Readonly<Record<string, string>>) {
  let day = parseDay("2027-03-01") ?? 0;
  const held = new Held(new Map(Object.entries(texts)));
  const roots = new Roots(
    () => held,
    () => day,
    () => 0,
  );
  const setDay = (text: string): void => {
    day = parseDay(text) ?? 0;
  };
  return { roots, setDay, texts: held.texts, leftOut: held.leftOut };
}

describe("roots of the server", () => {
  it("take a new day for all that is open, with what was typed", async () => {
    const { roots, setDay } = open({ "file:///w/m.calendar.yaml": CALENDAR });
    await roots.setFolders(["file:///w"]);
    const document = new OpenDocument("file:///w/m.calendar.yaml", 1, CALENDAR);
    await roots.opened(document);
    await roots.edited(document, [{ text: `${CALENDAR}# typed\n` }]);
    setDay("2027-03-02");
    await roots.reopen();
    const [root] = roots.open;
    assert.equal(root?.session.workspace.asOf, parseDay("2027-03-02"));
    assert.equal(document.text, `${CALENDAR}# typed\n`);
    assert.equal(document.source?.text, document.text);
  });

  it("leave a folder of the workspace inside another to itself", async () => {
    const { roots } = open({
      "file:///w/a.calendar.yaml": CALENDAR,
      "file:///w/in/b.calendar.yaml": CALENDAR,
    });
    await roots.setFolders(["file:///w", "file:///w/in"]);
    const files = roots.open.map(({ key, session }) => [
      key,
      session.workspace.sortedFiles.map((it) => it.path),
    ]);
    assert.deepEqual(files, [
      ["file:///w", ["a.calendar.yaml"]],
      ["file:///w/in", ["b.calendar.yaml"]],
    ]);
  });

  it("hold a configuration above the folder, and show what is in the folder alone", async () => {
    const { roots } = open({
      "file:///p/.social-policy.yaml": "kind: config\nversion: 1\n",
      "file:///p/a.calendar.yaml": CALENDAR,
      "file:///p/w/b.calendar.yaml": CALENDAR,
    });
    await roots.setFolders(["file:///p/w"]);
    assert.deepEqual(
      roots.open.map(({ key }) => key),
      ["file:///p"],
    );
    assert.ok(roots.isShown("file:///p/w/b.calendar.yaml"));
    assert.ok(!roots.isShown("file:///p/a.calendar.yaml"));
  });

  it("lose nothing that is typed in a file that is opened before anybody tells of it", async () => {
    const { roots, texts } = open({ "file:///w/m.calendar.yaml": CALENDAR });
    await roots.setFolders(["file:///w"]);
    texts.set("file:///w/new.calendar.yaml", CALENDAR);
    const document = new OpenDocument("file:///w/new.calendar.yaml", 1, CALENDAR);
    await roots.opened(document);
    await roots.edited(document, [{ text: `${CALENDAR}# typed\n` }]);
    const held = () => roots.open[0]?.session.workspace.file("new.calendar.yaml")?.source.text;
    assert.equal(held(), `${CALENDAR}# typed\n`);
    await roots.happened([{ key: document.key, gone: false }]);
    await roots.edited(document, [{ text: `${CALENDAR}# typed on\n` }]);
    assert.equal(held(), `${CALENDAR}# typed on\n`);
    assert.equal(document.text, held());
  });

  it("take over what was typed in a file that was left out and is no longer", async () => {
    const { roots, texts, leftOut } = open({ "file:///w/m.calendar.yaml": CALENDAR });
    await roots.setFolders(["file:///w"]);
    texts.set("file:///w/new.calendar.yaml", CALENDAR);
    leftOut.add("new.calendar.yaml");
    const document = new OpenDocument("file:///w/new.calendar.yaml", 1, CALENDAR);
    await roots.opened(document);
    await roots.edited(document, [{ text: `${CALENDAR}# typed\n` }]);
    const held = () => roots.open[0]?.session.workspace.file("new.calendar.yaml")?.source.text;
    assert.equal(held(), undefined);
    leftOut.clear();
    await roots.happened([{ key: document.key, gone: false }]);
    assert.equal(held(), `${CALENDAR}# typed\n`);
    await roots.edited(document, [{ text: `${CALENDAR}# typed on\n` }]);
    assert.equal(held(), `${CALENDAR}# typed on\n`);
  });

  it("find what a configuration begins to name, also where it came since they looked", async () => {
    const config = "kind: config\nversion: 1\n";
    const { roots, texts } = open({ "file:///w/.social-policy.yaml": config });
    await roots.setFolders(["file:///w"]);
    texts.set("file:///w/autres/avril.yaml", CALENDAR);
    await roots.happened([{ key: "file:///w/autres/avril.yaml", gone: false }]);
    const document = new OpenDocument("file:///w/.social-policy.yaml", 1, config);
    await roots.opened(document);
    await roots.edited(document, [{ text: `${config}files: { calendar: ["autres/*.yaml"] }\n` }]);
    assert.ok(roots.open[0]?.session.workspace.file("autres/avril.yaml") !== undefined);
  });

  it("follow any sequence of changes, as the protocol counts lines and columns", async () => {
    const place = fc.record({ line: fc.nat(8), character: fc.nat(20) });
    const text = fc.constantFrom("", "x", "\n", "\r\n", "é🎉", "  - id: b\n", "kind: plan\n", "\r");
    const change = fc.tuple(place, place, text);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("m.calendar.yaml", "m.post.md", "other.yaml"),
        fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
        async (name, rounds) => {
          const { roots } = open({});
          await roots.setFolders(["file:///w"]);
          const document = new OpenDocument(`file:///w/${name}`, 1, CALENDAR);
          await roots.opened(document);
          let wanted = CALENDAR;
          for (const round of rounds) {
            const changes = round.map(([a, b, text]) => {
              const [start, end] =
                a.line < b.line || (a.line === b.line && a.character <= b.character) ? [a, b] : [b, a];
              return { range: { start, end }, text };
            });
            for (const { range, text } of changes) wanted = replaced(wanted, range, text);
            await roots.edited(document, textChanges(changes));
          }
          assert.equal(document.text, wanted);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** A stretch replaced; columns beyond a line's end are its end. */
function replaced(text: string, { start, end }: { start: Spot; end: Spot }, newText: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const clamp = ({ line, character }: Spot) =>
    line >= lines.length
      ? { line: lines.length - 1, character: (lines.at(-1) ?? "").length }
      : { line, character: Math.min(character, (lines[line] ?? "").length) };
  return applyTextEdits(text, [{ range: { start: clamp(start), end: clamp(end) }, newText }]);
}

interface Spot {
  readonly line: number;
  readonly character: number;
}

describe("addresses", () => {
  it("have one form, however a client writes them", () => {
    assert.equal(keyOf("file:///c%3A/%C3%A9t%C3%A9/a%23b.yaml"), "file:///c:/été/a#b.yaml");
    assert.equal(keyOf("file:///C:/x/"), "file:///c:/x");
    assert.equal(uriOf("file:///c:/été/a#b.yaml"), "file:///c%3A/%C3%A9t%C3%A9/a%23b.yaml");
    assert.equal(
      keyOf("vscode-vfs://github/org/r/m.calendar.yaml?ref=x"),
      "vscode-vfs://github/org/r/m.calendar.yaml",
    );
    assert.equal(keyOf("untitled:m.calendar.yaml"), "untitled:m.calendar.yaml");
    assert.equal(keyOf("file:///bad%ZZ"), "file:///bad%ZZ");
    assert.equal(folderOf("file:///a.yaml"), "file:///");
    assert.equal(pathFrom("file:///", "file:///a/b"), "a/b");
    assert.equal(pathFrom("file:///a", "file:///ab/c"), undefined);
    assert.equal(nameOf("file:///a/b.yaml"), "b.yaml");
  });
});

describe("snippets for a client that knows none", () => {
  it("keep their texts and first choices", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that is how snippets write their stops
    assert.equal(withoutStops("a: ${1:b}\nc: ${2|d,e|}$0 \\$5 ${3}"), "a: b\nc: d $5 ");
  });
});
