import assert from "node:assert/strict";
import fc from "fast-check";
import {
  Anchors,
  applyEdits,
  conflictProblems,
  type Data,
  findConflicts,
  type Problem,
  readPiece,
  toData,
  YamlSource,
} from "../../src/syntax";
import { mutatedFile } from "./yaml-arbitrary";

interface Read {
  readonly source: YamlSource;
  readonly problems: readonly Problem[];
  readonly data: readonly Data[];
}

function read(text: string): Read {
  const source = new YamlSource("a.yaml", text);
  const anchors = new Anchors();
  const problems: Problem[] = conflictProblems(source);
  const data: Data[] = [];
  for (const piece of source.pieces) {
    const reading = readPiece(piece, anchors);
    problems.push(...reading.problems);
    if (reading.pair !== undefined)
      data.push({ [String(reading.pair.key.value)]: toData(reading.pair.value) });
    if (reading.item !== undefined) data.push(toData(reading.item));
    if (reading.root !== undefined) data.push(toData(reading.root));
  }
  return { source, problems, data };
}

/** Expects one problem, at the text between `‹` and `›`, and what the repair makes of the file. */
function expectOne(marked: string, code: Problem["code"], data: Data, mended?: string): void {
  const text = marked.replace(/[‹›]/g, "");
  const found = read(text);
  const shown = found.problems.map(({ code: name, piece, start, end }) => {
    const base = found.source.startOf(piece);
    return `${name} ${text.slice(0, base + start)}‹${text.slice(base + start, base + end)}›${text.slice(base + end)}`;
  });
  assert.deepEqual(shown, [`${code} ${marked}`]);
  assert.deepEqual(found.data.at(-1), data);
  const repair = found.problems[0]?.repairs?.[0];
  assert.equal(repair && applyEdits(found.source, repair.edits), mended);
  if (mended !== undefined) {
    const again = read(mended);
    assert.deepEqual(again.problems, []);
    assert.deepEqual(again.data, found.data);
  }
}

const list = (lines: string): string => `posts:\n${lines}`;

describe("what reading complains of", function () {
  this.timeout(60_000);

  const cases: [name: string, marked: string, code: Problem["code"], data: Data, mended?: string][] = [
    [
      "a tab",
      list("  - id: a\n‹\t›title: b\n    x: 1\n"),
      "tab-indent",
      { id: "a", title: "b", x: 1 },
      list("  - id: a\n    title: b\n    x: 1\n"),
    ],
    [
      "tabs in an entry",
      "a:\n‹\t›b: 1\n\tc: 2\n",
      "tab-indent",
      { a: { b: 1, c: 2 } },
      "a:\n  b: 1\n  c: 2\n",
    ],
    [
      "no space after a colon",
      list("  - id: a\n    owner‹:›marie\n    x: 1\n"),
      "missing-space",
      { id: "a", owner: "marie", x: 1 },
      list("  - id: a\n    owner: marie\n    x: 1\n"),
    ],
    [
      "no space in a top-level key",
      "kind: a\nowner‹:›marie\n",
      "missing-space",
      { owner: "marie" },
      "kind: a\nowner: marie\n",
    ],
    [
      "a colon in a value",
      list("  - id: a\n    title: Fair‹:› the day # c\n    x: 1\n"),
      "unquoted-colon",
      { id: "a", title: "Fair: the day", x: 1 },
      list('  - id: a\n    title: "Fair: the day" # c\n    x: 1\n'),
    ],
    [
      "a colon in French",
      "title: Foire ‹:› le jour\r\n",
      "unquoted-colon",
      { title: "Foire : le jour" },
      'title: "Foire : le jour"\r\n',
    ],
    [
      "a colon in a value of two lines",
      list("  - t: a‹:› b\n      c\n    x: 1\n"),
      "unquoted-colon",
      { t: "a: b c", x: 1 },
      list('  - t: "a: b c"\n    x: 1\n'),
    ],
    [
      "an open quote",
      list('  - id: a\n    title: ‹"Fair›\n    x: 1\n'),
      "unclosed-quote",
      { id: "a", title: "Fair", x: 1 },
      list('  - id: a\n    title: "Fair"\n    x: 1\n'),
    ],
    [
      "an open quote over lines",
      list('  - t: ‹"a›\n      b\n    x: 1\n'),
      "unclosed-quote",
      { t: "a b", x: 1 },
      list('  - t: "a\n      b"\n    x: 1\n'),
    ],
    [
      "a quoted text that goes on too far left",
      list('  - t: "a\n‹b"›\n    x: 1\n'),
      "bad-indent",
      { t: "a b", x: 1 },
      list('  - t: "a\n      b"\n    x: 1\n'),
    ],
    [
      "an apostrophe in single quotes",
      list("  - t: ‹'L'été'›\n    x: 1\n"),
      "unreadable-line",
      { t: "L'été", x: 1 },
      list("  - t: L'été\n    x: 1\n"),
    ],
    [
      "an open bracket",
      list("  - c: ‹[a, b›\n    x: 1\n"),
      "unclosed-bracket",
      { c: ["a", "b"], x: 1 },
      list("  - c: [a, b]\n    x: 1\n"),
    ],
    [
      "two open brackets",
      "a: ‹[b, { c: 1› # x\nd: 1\n".replace("d: 1\n", ""),
      "unclosed-bracket",
      { a: ["b", { c: 1 }] },
      "a: [b, { c: 1}] # x\n",
    ],
    [
      "an at sign",
      list("  - h: ‹@›example # c\n    x: 1\n"),
      "reserved-character",
      { h: "@example", x: 1 },
      list('  - h: "@example" # c\n    x: 1\n'),
    ],
    [
      "an at sign in brackets",
      "a: [b, ‹@›c, d]\n",
      "reserved-character",
      { a: ["b", "@c", "d"] },
      'a: [b, "@c", d]\n',
    ],
    [
      "stars",
      list("  - t: ‹*›*bold** text\n    x: 1\n"),
      "reserved-character",
      { t: "**bold** text", x: 1 },
      list('  - t: "**bold** text"\n    x: 1\n'),
    ],
    ["a name that nothing has", list("  - t: ‹*bold›\n    x: 1\n"), "unknown-anchor", { t: null, x: 1 }],
    [
      "an escape that is none",
      list('  - f: "C:‹\\d›ir"\n    x: 1\n'),
      "bad-escape",
      { f: "C:\\dir", x: 1 },
      list('  - f: "C:\\\\dir"\n    x: 1\n'),
    ],
    [
      "a key too far right",
      list("  - id: a\n     ‹title: b›\n    x: 1\n"),
      "bad-indent",
      { id: "a", title: "b", x: 1 },
      list("  - id: a\n    title: b\n    x: 1\n"),
    ],
    [
      "a key too far left",
      list("  - id: a\n   ‹title: b›\n    x: 1\n"),
      "bad-indent",
      { id: "a", title: "b", x: 1 },
      list("  - id: a\n    title: b\n    x: 1\n"),
    ],
    ["an item too far left", list("  - id: a\n ‹- id: b›\n  - id: c\n"), "bad-indent", { id: "c" }],
    [
      "a line without key",
      list("  - id: a\n    ‹title Fair›\n    x: 1\n"),
      "unreadable-line",
      { id: "a", x: 1 },
    ],
    [
      "two anchors",
      list("  - id: &a ‹&b› c\n    x: 1\n"),
      "duplicate-anchor",
      { id: "c", x: 1 },
      list("  - id: &a c\n    x: 1\n"),
    ],
    [
      "a dash on the key's line",
      list("  - id: a\n    ‹y: - x›\n    z: 1\n"),
      "unreadable-line",
      { id: "a", y: null, z: 1 },
    ],
    ["a key written twice", list("  - id: a\n    ‹id›: b\n"), "duplicate-key", { id: "a" }],
    ["a key that is a number", "a:\n  ‹1›: x\n", "key-not-text", { a: { 1: "x" } }],
    ["a key that is a list", "a:\n  ? ‹[b]›\n  : x\n", "key-not-text", { a: { "[b]": "x" } }],
    ["a merge of no mapping", "a:\n  ‹<<›: x\n  b: 1\n", "bad-merge", { a: { b: 1 } }],
    ["a second document", "a: 1\n‹---›\nb: 2\n", "several-documents", { a: 1 }],
    ["a list as the file", "‹- a›\n- b\n", "not-a-mapping", undefined as never],
  ];
  for (const [name, marked, code, data, mended] of cases) {
    it(name, () => {
      if (name === "a name that nothing has" || name === "an escape that is none") {
        // What is offered is one way out, not what the file is read as.
        const text = marked.replace(/[‹›]/g, "");
        const { problems, data: all, source } = read(text);
        assert.deepEqual(
          problems.map((problem) => problem.code),
          [code],
        );
        assert.deepEqual(all.at(-1), data);
        assert.deepEqual(read(applyEdits(source, problems[0]?.repairs?.[0]?.edits ?? []) ?? "").problems, []);
      } else expectOne(marked, code, data, mended);
    });
  }

  it("tells every fault once and reads the rest", () => {
    const { problems, data } = read(
      list('  - id: a\n    owner:marie\n    title: A: b\n    text: "open\n    y: [a\n    z: ok\n  - id: b\n'),
    );
    assert.deepEqual(
      problems.map((problem) => problem.code),
      ["missing-space", "unquoted-colon", "unclosed-quote", "unclosed-bracket"],
    );
    assert.deepEqual(data.slice(1), [
      { id: "a", owner: "marie", title: "A: b", text: "open", y: ["a"], z: "ok" },
      { id: "b" },
    ]);
  });

  it("is silent about an empty file, comments and a last document mark", () => {
    for (const text of [
      "",
      "\n\n",
      "# a\n",
      "---\n",
      "\uFEFF",
      "\uFEFF# a",
      "a: 1\n...\n",
      "a: 1\n---\n# end\n",
      "%YAML 1.2\n---\na: 1\n",
    ]) {
      assert.deepEqual(read(text).problems, [], JSON.stringify(text));
    }
  });

  it("is silent about unknown tags and obeys known ones", () => {
    const { problems, data } = read('a: !!str 12\nb: !!int "7"\nc: !mine x\nd: !e!x y\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(data, [{ a: "12" }, { b: 7 }, { c: "x" }, { d: "y" }]);
  });

  it("reads anchors, aliases and merges over pieces", () => {
    const { problems, data } = read(
      "d: &d { owner: m, deadline: x }\nposts:\n  - <<: *d\n    owner: j\n  - <<: [{ a: 1, b: 1 }, *d, { a: 2 }]\n    o: *d\n",
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(data.slice(2), [
      { owner: "j", deadline: "x" },
      { o: { owner: "m", deadline: "x" }, a: 1, b: 1, owner: "m", deadline: "x" },
    ]);
  });

  it("bears nesting without end and names that multiply", () => {
    const codes = (text: string): string[] => [
      ...new Set(read(text).problems.map((problem) => problem.code)),
    ];
    for (const text of [
      `a: ${"[".repeat(10_000)}`,
      `a: ${"{a: ".repeat(10_000)}`,
      `a:\n  ${"- ".repeat(10_000)}`,
      "? ".repeat(10_000),
      `a: {${"b: c ".repeat(10_000)}}`,
      Array.from({ length: 3000 }, (_, index) => `${" ".repeat(index)}a:`).join("\n"),
    ]) {
      assert.deepEqual(codes(text), ["too-deep"]);
    }
    const names = "abcdefghij";
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefghi"]
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${names[index]}`).join(", ")}]`)
      .join("\n")}\n`;
    assert.deepEqual(codes(bomb), ["too-many-aliases"]);
    assert.deepEqual(codes("a: &a\n  - *a\n"), ["unknown-anchor"]);
  });

  it("tells of conflicts and offers both sides", () => {
    const text = "a: 1\n<<<<<<< HEAD\nb: 1\n||||||| base\nb: 0\n=======\nb: 2\nc: 3\n>>>>>>> other\nd: 4\n";
    const { source, problems, data } = read(text);
    assert.deepEqual(
      problems.map((problem) => problem.code),
      ["conflict-marker"],
    );
    assert.deepEqual(data, [{ a: 1 }, { b: 1 }, { d: 4 }]);
    assert.deepEqual(
      problems[0]?.repairs?.map((repair) => [repair.kind, applyEdits(source, repair.edits)]),
      [
        ["ours", "a: 1\nb: 1\nd: 4\n"],
        ["theirs", "a: 1\nb: 2\nc: 3\nd: 4\n"],
        ["both", "a: 1\nb: 1\nb: 2\nc: 3\nd: 4\n"],
      ],
    );
    assert.equal(findConflicts("a\n>>>>>>> x\n").length, 1);
    assert.equal(findConflicts("title\n=======\n").length, 0);
    assert.equal(findConflicts("<<<<<<< x\na: 1\n=======\nb: 1\n").length, 1);
    const open = read("<<<<<<< x\na: 1\n=======\nb: 1\n");
    assert.deepEqual(open.data, [{ a: 1 }, { b: 1 }]);
    assert.equal(open.problems.length, 1);
  });

  it("keeps places and repairs inside the piece, whatever the text", () => {
    fc.assert(
      fc.property(mutatedFile, (text) => {
        const { source, problems } = read(text);
        for (const { piece, start, end, repairs = [] } of problems) {
          assert.ok(start >= 0 && start <= end && end <= piece.text.length);
          for (const repair of repairs) assert.equal(typeof applyEdits(source, repair.edits), "string");
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 1500) },
    );
  });
});
