import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { completion, type LanguageContext, placeAt } from "../../src/language";
import { definitionAt } from "../../src/schema";
import { openRoot } from "../rules/open-root";

const EXAMPLES = join(__dirname, "../../examples");

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : /\.(ya?ml|md)$/.test(name) ? [path] : [];
  });
}

function textsOf(root: string): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const path of filesIn(join(EXAMPLES, root)))
    texts[relative(join(EXAMPLES, root), path).split(sep).join("/")] = readFileSync(path, "utf8");
  return texts;
}

/** Keys and one-line values of the lines of a file: `key: value`, alone in its line. */
const LINE = /^( *(?:- )?)([a-zA-Z]+): +([^\s#{[|>&"'][^#{[\n]*?) *$/gm;

/** A line in the middle of the text is changed to what somebody has typed so far; the rest stands as it is. */
function typed(
  context: LanguageContext,
  path: string,
  whole: string,
  start: number,
  end: number,
  line: string,
) {
  const text = whole.slice(0, start) + line + whole.slice(end);
  context.session.apply([{ path, text }]);
  return completion(context, path, start + line.length);
}

describe("language: what stands in the examples is offered where it stands", () => {
  for (const root of ["en-health", "fr-musee"]) {
    it(root, async function () {
      this.timeout(120_000);
      const texts = textsOf(root);
      const session = await openRoot(texts);
      const context: LanguageContext = { session, language: root === "fr-musee" ? "fr" : "en" };
      const lost: string[] = [];
      let keys = 0;
      let values = 0;
      for (const [path, whole] of Object.entries(texts)) {
        if (session.workspace.file(path) === undefined) continue;
        for (const match of whole.matchAll(LINE)) {
          const [line, before = "", key = "", value = ""] = match;
          const start = match.index;
          const place = placeAt(context, path, start + before.length + 1);
          if (place?.role !== "key") continue;
          const shape = definitionAt(place.file.kind, [...place.path, key])?.value;
          // Of each key a few: all of them would take minutes.
          if (shape === undefined || (start + line.length) % 5 !== 0) continue;
          const end = start + line.length;
          const half = typed(context, path, whole, start, end, `${before}${key.slice(0, 2)}`);
          if (!half.some((item) => item.label === key)) lost.push(`${path}: ${line.trim()} (key)`);
          keys++;
          const fixed = shape.list ?? shape.ref ?? (shape.types[0] === "boolean" ? "boolean" : undefined);
          if (fixed !== undefined && fixed !== "unit" && shape.form === undefined) {
            const open = typed(context, path, whole, start, end, `${before}${key}: `);
            if (!open.some((item) => item.edit.text === value)) lost.push(`${path}: ${line.trim()}`);
            const glued = typed(context, path, whole, start, end, `${before}${key}: ${value.slice(0, 2)}`);
            if (!glued.some((item) => item.edit.text === value)) lost.push(`${path}: ${line.trim()} (half)`);
            values++;
          }
          session.apply([{ path, text: whole }]);
        }
      }
      assert.deepEqual(lost, []);
      assert.ok(keys > 60 && values > 20, `${keys} keys, ${values} values`);
    });
  }
});
