import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import fc from "fast-check";
import type { Session } from "../../src/rules";
import { changesOf, emptySession, prepare, sessionOn, shown } from "./engine";
import { broken, FILES, rootTexts, scrap, type Texts } from "./workspace-texts";

const PATHS = Object.keys(FILES);
/** Far above what any of these texts needs, so that only what never ends fails. */
const LONGEST_MS = 4000;

const runs = (count: number) => ({
  numRuns: Number(process.env.RUNS ?? count),
  interruptAfterTimeLimit: Number(process.env.LIMIT ?? 8_000),
  markInterruptAsFailure: false,
});

describe("any text", () => {
  before(prepare);

  it("is read in any kind of file", () => {
    const text = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.string({ unit: "binary", maxLength: 100 }),
      fc.array(scrap, { maxLength: 40 }).map((it) => it.join("")),
    );
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), text, (path, it) => read(new Map([[path, it]]))),
      runs(300),
    );
  }).timeout(60_000);

  it("is read when it is one of ours with accidents", () => {
    const file = fc
      .constantFrom(...PATHS)
      .chain((path) => broken(FILES[path] as fc.Arbitrary<string>).map((it) => [path, it] as const));
    fc.assert(
      fc.property(file, ([path, it]) => read(new Map([[path, it]]))),
      runs(200),
    );
  }).timeout(60_000);

  it("is read when it breaks off", () => {
    const examples = exampleTexts();
    const start = fc.record({
      file: fc.constantFrom(...examples.keys()),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(start, ({ file, part }) => {
        const text = examples.get(file) ?? "";
        read(new Map([[file, text.slice(0, Math.floor(text.length * part))]]));
      }),
      runs(80),
    );
  }).timeout(60_000);

  for (const [name, text] of Object.entries(hardTexts())) {
    it(`is read quickly: ${name}`, () => {
      for (const path of ["march.calendar.yaml", "one.post.md", "a.policy.md", ".social-policy.yaml"]) {
        read(new Map([[path, path.endsWith(".md") ? `---\n${text}\n---\n${text}\n` : text]]));
      }
    }).timeout(60_000);
  }
});

describe("findings", () => {
  before(prepare);

  it("do not depend on the order of files, and are the same every time", () => {
    const root = rootTexts({ broken: true }).chain((texts) =>
      fc.tuple(fc.constant(texts), fc.shuffledSubarray([...texts.keys()], { minLength: texts.size })),
    );
    fc.assert(
      fc.property(root, ([texts, order]) => {
        const expected = shown(sessionOn(texts));
        assert.deepEqual(shown(sessionOn(texts)), expected);
        assert.deepEqual(
          shown(sessionOn(new Map(order.map((path) => [path, texts.get(path) ?? ""])))),
          expected,
        );
        const oneByOne = emptySession();
        for (const path of order) oneByOne.apply(changesOf(new Map([[path, texts.get(path) ?? ""]])));
        assert.deepEqual(shown(oneByOne), expected);
      }),
      runs(60),
    );
  }).timeout(60_000);

  it("stand inside of their files, on something", () => {
    fc.assert(
      fc.property(rootTexts({ broken: true }), (texts) => {
        for (const all of [true, false]) {
          const session = sessionOn(texts, { all, preset: "strict" });
          shown(session);
          noneFailed(session);
          checkPlaces(session);
        }
      }),
      runs(80),
    );
  }).timeout(60_000);
});

function read(texts: Texts): void {
  const start = performance.now();
  const session = sessionOn(texts, { preset: "strict" });
  shown(session);
  assert.ok(performance.now() - start < LONGEST_MS, "too slow");
  noneFailed(session);
  checkPlaces(session);
}

function noneFailed(session: Session): void {
  const failed = session.results().findings.filter((finding) => finding.rule.id === "rule-failed");
  assert.deepEqual(
    failed.map((finding) => finding.message("en")),
    [],
  );
}

function checkPlaces(session: Session): void {
  const { findings, waived } = session.results();
  for (const finding of [...findings, ...waived]) {
    const places = [{ file: finding.file, range: finding.range }, ...finding.related("en")];
    for (const { file, range } of places) {
      const label = `${finding.rule.id} “${finding.message("en")}” at ${JSON.stringify(range)}`;
      const source = session.workspace.file(file)?.source;
      assert.ok(source !== undefined, `${label}: a file that is not there`);
      const lines = source.text.split(/\r\n|\n|\r/);
      const { start, end } = range;
      assert.ok(
        start.line < end.line || (start.line === end.line && start.column <= end.column),
        `${label}: ends before it starts`,
      );
      for (const { line, column } of [start, end]) {
        assert.ok(line >= 0 && line < lines.length, `${label}: a line that is not there`);
        assert.ok(
          column >= 0 && column <= (lines[line] ?? "").length,
          `${label}: a column that is not there`,
        );
      }
    }
    const { at } = finding;
    const { text } = at.piece;
    assert.ok(at.piece.index >= 0, `${finding.rule.id}: a piece that is gone`);
    // What is there is pointed at without the space around it; what is not, between two characters.
    if (at.start < at.end && at.piece.role !== "rest")
      assert.doesNotMatch(
        text[at.start] ?? "",
        /[\r\n]/,
        `${finding.rule.id} “${finding.message("en")}” begins at a line end`,
      );
  }
}

function hardTexts(): Record<string, string> {
  const bomb = Array.from(
    { length: 30 },
    (_, index) =>
      `x-${index}: &a${index} [${
        index === 0
          ? "x"
          : Array(10)
              .fill(`*a${index - 1}`)
              .join(", ")
      }]`,
  );
  return {
    "deep lists": `kind: calendar\nposts: ${"[".repeat(10_000)}`,
    "deep maps": `kind: calendar\nposts: ${"{a: ".repeat(10_000)}`,
    "deep blocks": Array.from({ length: 2_000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
    "deep dashes": `kind: calendar\nposts:\n  ${"- ".repeat(10_000)}x`,
    "an alias bomb": bomb.join("\n"),
    "a merge bomb": bomb.map((line) => line.replace("[", "{ <<: [").replace(/\]$/, "] }")).join("\n"),
    "a long line": `kind: calendar\ntitle: ${"a: ".repeat(50_000)}`,
    "many quotes": `kind: calendar\ntitle: ${"'\"".repeat(20_000)}`,
    "many tabs": "\t- \t".repeat(3_000),
    "many broken lines": "    x y z\n  - {\n".repeat(1_000),
    "many conflicts": "<<<<<<< a\nx: 1\n=======\nx: 2\n>>>>>>> b\n".repeat(300),
    "many fences": "```yaml policy\n".repeat(500),
    "quotes in Markdown": `${"> ".repeat(500)}x`,
    "a mending that wraps itself": "kind: x\nid: %\nid \n- id: \n",
    "a row of backticks": "`".repeat(20_000),
    "many stars": "*a **b ".repeat(3_000),
  };
}

function exampleTexts(): Map<string, string> {
  const root = join(__dirname, "../../examples");
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    (it) => it.isFile() && /\.(ya?ml|md)$/.test(it.name),
  );
  return new Map(
    files
      .map((it) => join(it.parentPath, it.name))
      .map((path) => [
        relative(root, path).replaceAll("\\", "/").split("/").slice(1).join("/") || "x",
        readFileSync(path, "utf8"),
      ]),
  );
}
