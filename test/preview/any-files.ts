import assert from "node:assert/strict";
import { join } from "node:path";
import fc from "fast-check";
import { openRoot as openFolder } from "../../src/host";
import { drawView, pageChanges, type ViewState } from "../../src/preview";
import type { Session } from "../../src/rules";
import { parseDay } from "../../src/values";
import { prepare, sessionOn } from "../properties/engine";
import { rootTexts } from "../properties/workspace-texts";
import { openRoot } from "../rules/open-root";
import { changed, readPage } from "./read-page";
import { contextOf } from "./view-context";

const EXAMPLES = ["fr-musee", "en-health", "needs-work"];

/** What a view owes whatever the files hold: a page without faults, in both languages, in a panel and outside. */
export function drawsAnyFiles(states: readonly ViewState[]): void {
  const drawAll = (session: Session): void => {
    for (const state of states) {
      for (const live of [false, true])
        for (const language of ["en", "fr"] as const)
          readPage(drawView(contextOf(session, language, live), state).body.toString());
    }
  };

  for (const example of EXAMPLES) {
    it(`draws the example ${example}, and each of its files cut off anywhere`, async () => {
      const folder = join(__dirname, "../../examples", example);
      const { session } = await openFolder(folder, { asOf: parseDay("2027-03-01") ?? 0 });
      drawAll(session);
      for (const { path, source } of [...session.workspace.sortedFiles]) {
        const { text } = source;
        for (const share of [0.85, 0.5, 0.2, 0]) {
          session.apply([{ path, text: text.slice(0, Math.floor(text.length * share)) }]);
          readPage(drawView(contextOf(session, "fr", true), states[0] as ViewState).body.toString());
        }
        session.apply([{ path, text }]);
      }
    });
  }

  it("draws a folder without files", async () => {
    drawAll(await openRoot({}));
  });

  it("draws any files", async () => {
    await prepare();
    fc.assert(
      fc.property(rootTexts({ broken: true }), (texts) => drawAll(sessionOn(texts))),
      { numRuns: 12 },
    );
  });
}

/** A page with nothing unfolded: what is open is up to the person once the page is shown. */
function folded(body: { toString(): string }): string {
  return body.toString().replace(/(<details\b[^<>]*?) open(?=[ >])/g, "$1");
}

/** What a view owes a panel: the changes between two states of the files, made in the page, give the page of the later one. */
export function followsAnyChange(state: ViewState): void {
  it("becomes the page of changed files by the changes alone", async () => {
    await prepare();
    fc.assert(
      fc.property(rootTexts({ broken: false }), rootTexts({ broken: true }), (texts, others) => {
        const session = sessionOn(texts);
        const draw = () => drawView(contextOf(session, "en", true), state).body;
        let before = draw();
        for (const [path, text] of others) {
          session.apply([{ path, text }]);
          const after = draw();
          const changes = pageChanges(before, after);
          if (changes !== undefined)
            assert.deepEqual(
              changed(
                readPage(folded(before)),
                changes.map((it) => ("html" in it ? { ...it, html: folded(it.html) } : it)),
              ),
              readPage(folded(after)),
            );
          before = after;
        }
      }),
      { numRuns: 12 },
    );
  });
}
