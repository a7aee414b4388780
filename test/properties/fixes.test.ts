import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import fc from "fast-check";
import { type Finding, fixSafely, type Session } from "../../src/rules";
import { applyEdits, readPiece, toData, toFileEdits, type TextEdit } from "../../src/syntax";
import { prepare, sessionOn } from "./engine";
import { rootTexts, type Texts } from "./workspace-texts";

const EXAMPLES = join(__dirname, "../../examples");

/** Rules whose findings say that a text can't be read, or is read in another way than it was meant. */
const UNREAD: ReadonlySet<string> = new Set(["syntax", "duplicate-key", "conflict-marker"]);

describe("fixes", () => {
  before(prepare);

  for (const name of ["needs-work", "en-health", "fr-musee"]) {
    it(`mend what they are for in the example ${name}`, () =>
      tryAll(exampleTexts(name), { preset: "strict", all: true })).timeout(240_000);
  }

  it("mend what they are for, and nothing else", () => {
    fc.assert(
      fc.property(rootTexts({ broken: true }), (texts) => tryAll(texts, { all: true, most: 60 })),
      {
        numRuns: Number(process.env.RUNS ?? 25),
        interruptAfterTimeLimit: Number(process.env.LIMIT ?? 18_000),
        markInterruptAsFailure: false,
      },
    );
  }).timeout(1_200_000);

  it("that are safe can be applied together, and a second time changes nothing", () => {
    fc.assert(
      fc.property(rootTexts({ broken: true }), (texts) => {
        const session = sessionOn(texts, { all: true });
        const known = tally(session.results().findings);
        const { texts: changed } = fixSafely(session);
        const now = new Map([...texts, ...changed]);
        const fresh = sessionOn(now, { all: true });
        for (const [key, count] of tally(fresh.results().findings))
          assert.ok(count <= (known.get(key) ?? 0), `a new finding: ${key}`);
        assert.equal(fixSafely(fresh).count, 0, "a second time");
      }),
      {
        numRuns: Number(process.env.RUNS ?? 40),
        interruptAfterTimeLimit: Number(process.env.LIMIT ?? 15_000),
        markInterruptAsFailure: false,
      },
    );
  }).timeout(1_200_000);
});

/** Applies every fix of every finding alone. */
function tryAll(texts: Texts, options: { preset?: "strict"; all: true; most?: number }): void {
  const session = sessionOn(texts, options);
  const { findings } = session.results();
  const known = tally(findings);
  const unread = new Set(findings.filter((it) => UNREAD.has(it.rule.id)).map((it) => it.file));
  let tried = 0;
  for (const finding of findings) {
    finding.fixes("en").forEach((fix, index) => {
      if (fix.creates !== undefined || tried++ >= (options.most ?? 400)) return;
      const label = `${finding.file}:${finding.range.start.line + 1} ${finding.rule.id} “${finding.message("en")}”, fix ${index + 1} “${fix.title}”`;
      const now = textsAfter(session, texts, fix.edits, label);
      const fixed = sessionOn(now, options);
      const after = fixed.results().findings;
      const left = tally(after);
      const key = keyOf(finding);
      // In a file that can't be read, a fault can stand for another.
      assert.ok(
        (left.get(key) ?? 0) < (known.get(key) ?? 0) || unread.has(finding.file),
        `${label}: the finding is still there\n${now.get(finding.file)}`,
      );
      for (const other of after) {
        if (!UNREAD.has(other.rule.id)) continue;
        const otherKey = keyOf(other);
        // What stood behind another fault may come to light.
        if (UNREAD.has(finding.rule.id)) continue;
        assert.ok(
          (left.get(otherKey) ?? 0) <= (known.get(otherKey) ?? 0),
          `${label}: brings ${other.rule.id} “${other.message("en")}”\n${now.get(other.file)}`,
        );
      }
      if (unread.has(finding.file)) return;
      const changes = changesBetween(dataOf(session), dataOf(fixed));
      assert.ok(
        changes <= 2 * fix.edits.length,
        `${label}: changes ${changes} values\n${now.get(finding.file)}`,
      );
    });
  }
}

/** The texts after edits; what lies outside of them stays as it was. */
function textsAfter(
  session: Session,
  texts: Texts,
  edits: readonly TextEdit[],
  label: string,
): Map<string, string> {
  assert.ok(edits.length > 0, `${label}: no edits`);
  const now = new Map(texts);
  const byPath = new Map<string, TextEdit[]>();
  for (const edit of edits)
    byPath.set(edit.piece.source.path, [...(byPath.get(edit.piece.source.path) ?? []), edit]);
  for (const [path, list] of byPath) {
    const source = session.workspace.file(path)?.source;
    assert.ok(source !== undefined, `${label}: a file that is not there`);
    const replaced = toFileEdits(source, list);
    const text = applyEdits(source, list);
    assert.ok(replaced !== undefined && text !== undefined, `${label}: edits that can't be applied`);
    for (const { start, end } of replaced)
      assert.ok(
        0 <= start && start <= end && end <= source.text.length,
        `${label}: an edit outside of the file`,
      );
    assert.notEqual(text, source.text, `${label}: changes nothing`);
    now.set(path, text);
  }
  return now;
}

/** A finding without its place: lines move when files are mended. */
function keyOf(finding: Finding): string {
  return [finding.file, finding.rule.id, finding.message("en")].join("\u0000");
}

function tally(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

/** All that the files of a session say. */
function dataOf({ workspace }: Session): unknown {
  return workspace.sortedFiles.map((file) => [
    file.root === undefined ? {} : toData(file.root),
    [...file.items.keys()]
      .map((piece) => readPiece(piece, file.anchors).item)
      .map((node) => (node === undefined ? null : toData(node))),
  ]);
}

/** How many values differ; a list that is longer or shorter differs once. */
function changesBetween(before: unknown, after: unknown): number {
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return 1;
    return before.reduce((sum: number, item, index) => sum + changesBetween(item, after[index]), 0);
  }
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].reduce((sum, key) => sum + changesBetween(before[key], after[key]), 0);
  }
  return JSON.stringify(before) === JSON.stringify(after) ? 0 : 1;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function exampleTexts(name: string): Texts {
  const root = join(EXAMPLES, name);
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && /\.(ya?ml|md)$/.test(it.name))
    .map((it) => join(it.parentPath, it.name));
  return new Map(
    paths.map((path) => [relative(root, path).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
  );
}
