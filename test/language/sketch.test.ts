import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { type Sketch, sketchOf, sketchTree } from "../../src/language/sketch";
import { readPiece } from "../../src/syntax";
import { prepare, sessionOn } from "../properties/engine";
import { rootTexts, type Texts } from "../properties/workspace-texts";

function plain(sketch: Sketch | null | undefined) {
  if (sketch === null || sketch === undefined) return undefined;
  const { id, title, publish, words, range, nameRange } = sketch;
  return { id, title, publish, words, range, nameRange };
}

/** How many entries there are; each is told the same from its lines as from its tree, where it can be read. */
function compare(texts: Texts): number {
  const { workspace } = sessionOn(texts);
  let count = 0;
  for (const file of workspace.sortedFiles) {
    for (const [piece] of file.items) {
      if (readPiece(piece, file.anchors).problems.length > 0) continue;
      const tree = sketchTree(piece, file);
      const quick = sketchOf(piece, file);
      assert.deepEqual(plain(quick), plain(tree), piece.text);
      count++;
    }
  }
  return count;
}

const ODD = [
  "- id: a\n  title: one\n    two\n",
  "- id: a # c\n  title: 'it''s'\n  publish: \"2027-03-04T09:30\" # c\n",
  '- id: "a"\n  title: "a\\n"\n',
  "- id: 12\n  title: true\n  status: ~\n",
  "-   id: a\n    title: x:y # no\n    tasks:\n    - task: b\n",
  "- title: A\n\n  # between\n  id: a\n\n# after\n",
  "- {id: a, title: b}\n",
  "- id: a\n  title: |+\n    x\n\n\n",
  "- id: a\r\n  title: B\r\n  channels: [ig,\r\n    fb]\r\n",
  "- text: |\n    id: no\n  id: a\n  name: N\n  title: { en: A, fr: B }\n",
  "- id: a\n  title:\n    en: A\n    fr: B\n",
  "- id: a\n  title:\n  status: planned\n",
  "- id: a#b\n  title: a #b\n  budget: 10 CAD\n",
  "-\n  id: a\n",
  "- id:\n    a\n",
  "- ? id\n  : a\n",
  "- id: a\n  'title': x\n  notes: \"- id: b\n    id: c\"\n",
];

describe("language: what an outline says of an entry", () => {
  before(prepare);

  it("is the same from its lines as from its tree", () => {
    for (const item of ODD) {
      const text = `kind: calendar\nposts:\n${item.replace(/^(?=.)/gm, "  ")}`;
      compare(new Map([["a.calendar.yaml", text]]));
    }
  });

  it("also in the examples", () => {
    const examples = join(__dirname, "../../examples");
    for (const root of ["en-health", "fr-musee", "needs-work"]) {
      const names = readdirSync(join(examples, root)).filter((name) => /\.ya?ml$/.test(name));
      assert.ok(
        compare(new Map(names.map((name) => [name, readFileSync(join(examples, root, name), "utf8")]))) > 10,
      );
    }
  });

  it("and in made-up roots", () => {
    fc.assert(
      fc.property(rootTexts({ broken: true }), (texts) => void compare(texts)),
      {
        numRuns: Number(process.env.RUNS ?? 40),
        interruptAfterTimeLimit: Number(process.env.LIMIT ?? 10_000),
        markInterruptAsFailure: false,
      },
    );
  }).timeout(1_200_000);
});
