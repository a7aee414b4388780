import assert from "node:assert/strict";
import { codeLenses, type HintOptions, inlayHints } from "../../src/language";
import type { Range } from "../../src/rules";
import type { Language } from "../../src/values";
import { openRoot } from "../rules/open-root";
import { ROOT } from "./root";

const ALL: Range = { start: { line: 0, column: 0 }, end: { line: 9999, column: 0 } };

async function hints(
  files: Readonly<Record<string, string>>,
  path: string,
  options: HintOptions = {},
  language: Language = "en",
  range: Range = ALL,
): Promise<string[]> {
  const session = await openRoot(files);
  const lines = (files[path] ?? "").split("\n");
  return inlayHints({ session, language }, path, range, options).map(
    ({ position: { line, column }, label, kind }) =>
      `${kind} ${lines[line]?.slice(0, column).trim()} → ${label}`,
  );
}

const CHANNELS =
  "kind: channels\nversion: 1\nchannels:\n  - { id: x-main, network: x }\n  - { id: ig, network: instagram }\n";
const LONG = `kind: calendar
version: 1
timezone: America/Toronto
posts:
  - id: a
    publish: 2027-03-04T09:30
    deadline: publish-3bd
    channels: [x-main, ig]
    text: |
      ${"Hello there. ".repeat(21)}
      Bye.
    tasks:
      - { task: draft, deadline: publish-4h }
      - { task: review, deadline: 2027-03-01 }
  - id: b
    publish: 2027-03-05
    deadline: publish-1w
    channels: [x-main]
    text: "${"x".repeat(300)}"
`;

describe("language: inlay hints", () => {
  it("say what relative deadlines come to, with the weekday", async () => {
    assert.deepEqual(
      await hints({ "a.calendar.yaml": LONG, "a.channels.yaml": CHANNELS }, "a.calendar.yaml", {
        lengths: "never",
      }),
      [
        "deadline deadline: publish-3bd → Monday, March 1, 2027",
        "deadline - { task: draft, deadline: publish-4h → Thursday, March 4, 2027 at 05:30",
        "deadline deadline: publish-1w → Friday, February 26, 2027",
      ],
    );
    const [first] = await hints({ "a.calendar.yaml": LONG }, "a.calendar.yaml", {}, "fr");
    assert.equal(first, "deadline deadline: publish-3bd → lundi 1er mars 2027");
  });

  it("say how much is left of a text that is near a limit, or always", async () => {
    const files = { "a.calendar.yaml": LONG, "a.channels.yaml": CHANNELS };
    const only = { deadlines: false } as const;
    assert.deepEqual(await hints(files, "a.calendar.yaml", only), [
      "length text: | → x-main: 2 left",
      `length text: "${"x".repeat(300)}" → x-main: 20 over`,
    ]);
    assert.deepEqual(await hints(files, "a.calendar.yaml", { ...only, lengths: "always" }, "fr"), [
      "length text: | → x-main\u00a0: reste 2 · ig\u00a0: reste 1\u00a0922",
      `length text: "${"x".repeat(300)}" → x-main\u00a0: 20 de trop`,
    ]);
    assert.deepEqual(await hints(files, "a.calendar.yaml", { ...only, lengths: "never" }), []);
  });

  it("say how much is left of budgets", async () => {
    assert.deepEqual(await hints(ROOT, "year.plan.yaml"), [
      "budget budget: 1000 CAD → $600 left",
      "budget budget: 400 CAD → $400 left",
    ]);
    assert.deepEqual(await hints(ROOT, "year.plan.yaml", { budgets: false }), []);
  });

  it("stand in the body of a Markdown post too", async () => {
    const files = {
      "a.channels.yaml": CHANNELS,
      "a.post.md": `---\nid: a\nchannels: [x-main]\n---\n${"x".repeat(275)}\nmore of it\n`,
    };
    assert.deepEqual(await hints(files, "a.post.md"), [`length ${"x".repeat(275)} → x-main: 6 over`]);
  });

  it("look at the entries of the range alone", async () => {
    const range = { start: { line: 14, column: 0 }, end: { line: 20, column: 0 } };
    assert.deepEqual(await hints({ "a.calendar.yaml": LONG }, "a.calendar.yaml", {}, "en", range), [
      "deadline deadline: publish-1w → Friday, February 26, 2027",
    ]);
  });
});

describe("language: code lenses", () => {
  const lenses = async (
    path: string,
    text: string,
    language: Language = "en",
    range?: Range,
  ): Promise<string[]> => {
    const session = await openRoot({ ...ROOT, [path]: text });
    return codeLenses({ session, language }, path, range).map(
      ({ range: at, title, command }) =>
        `${at.start.line + 1} ${title}${command === undefined ? "" : ` ${command.name} ${command.argument.id} ${command.argument.range.start.line + 1}`}`,
    );
  };
  const TEXT = `kind: calendar
version: 1
posts:
  - id: one
    title: One
    status: planned
    publish: 2027-03-04
    channels: [ig]
    objective: aware
  - id: two
    title: Two
    status: idea
`;

  it("say what a post lacks, and offer what to do", async () => {
    assert.deepEqual(await lenses("a.calendar.yaml", TEXT), [
      "4 3 missing socialPolicy.nextGap one 4",
      "4 preview socialPolicy.openPreview one 4",
      "4 move socialPolicy.movePost one 4",
    ]);
    assert.deepEqual(
      (await lenses("a.calendar.yaml", TEXT, "fr")).map((it) => it.split(" social")[0]),
      ["4 3 éléments manquants", "4 aperçu", "4 déplacer"],
    );
    const below = { start: { line: 9, column: 0 }, end: { line: 11, column: 0 } };
    assert.deepEqual(await lenses("a.calendar.yaml", TEXT, "en", below), []);
  });

  it("do not count what is waived", async () => {
    const waived = TEXT.replace(
      "    objective: aware\n",
      "    objective: aware\n    waive: [{ rule: missing-owner, reason: none needed, until: 2028-01-01 }]\n",
    );
    assert.equal((await lenses("a.calendar.yaml", waived))[0], "4 2 missing socialPolicy.nextGap one 4");
  });

  it("say what is left of an objective’s budget", async () => {
    assert.deepEqual(await lenses("year.plan.yaml", ROOT["year.plan.yaml"] ?? ""), [
      "13 $600 left of $1,000",
    ]);
    assert.deepEqual(await lenses("year.plan.yaml", ROOT["year.plan.yaml"] ?? "", "fr"), [
      "13 reste 600\u00a0$ sur 1\u00a0000\u00a0$",
    ]);
  });
});
