import assert from "node:assert/strict";
import fc from "fast-check";
import {
  codeLenses,
  documentLinks,
  documentSymbols,
  foldingRanges,
  format,
  inlayHints,
  references,
  workspaceSymbols,
} from "../../src/language";
import type { Session } from "../../src/rules";
import { prepare, sessionOn } from "../properties/engine";
import { rootTexts, scrap } from "../properties/workspace-texts";

/** All that is worked out of the texts and kept between edits. */
function answers(session: Session, paths: Iterable<string>): unknown {
  const context = { session, language: "fr" as const };
  const whole = { start: { line: 0, column: 0 }, end: { line: 100_000, column: 0 } };
  const byPath = [...paths].map((path) => [
    path,
    documentSymbols(context, path),
    foldingRanges(context, path),
    documentLinks(context, path),
    codeLenses(context, path),
    inlayHints(context, path, whole, { lengths: "always" }),
    format(context, path),
    references(context, path, 40),
  ]);
  return [byPath, workspaceSymbols(context, "e")];
}

describe("language: after edits", () => {
  before(prepare);

  it("answers are those of a fresh session on the same files", () => {
    const edit = fc.record({
      file: fc.nat(),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      gone: fc.nat({ max: 12 }),
      put: scrap,
    });
    fc.assert(
      fc.property(
        rootTexts({ broken: true }),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        (texts, edits) => {
          const now = new Map(texts);
          const paths = [...now.keys()];
          const session = sessionOn(texts, { all: true });
          answers(session, paths);
          for (const { file, at, gone, put } of edits) {
            const path = paths[file % Math.max(1, paths.length)];
            const text = path === undefined ? undefined : now.get(path);
            if (path === undefined || text === undefined) return;
            const start = Math.floor(at * text.length);
            const end = Math.min(text.length, start + gone);
            session.apply([{ path, start, end, insert: put }]);
            now.set(path, text.slice(0, start) + put + text.slice(end));
            answers(session, paths);
          }
          assert.deepEqual(answers(session, paths), answers(sessionOn(now, { all: true }), paths));
        },
      ),
      {
        numRuns: Number(process.env.RUNS ?? 40),
        interruptAfterTimeLimit: Number(process.env.LIMIT ?? 20_000),
        markInterruptAsFailure: false,
      },
    );
  }).timeout(1_200_000);
});
