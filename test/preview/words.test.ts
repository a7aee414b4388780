import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOM = join(__dirname, "../../src/preview");

/** Texts of the room's tables of words: those in double quotes that follow a language. */
function texts(language: "en" | "fr"): Array<{ readonly file: string; readonly text: string }> {
  const files = readdirSync(ROOM, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith("words.ts"),
  );
  return files.flatMap((file) =>
    [...readFileSync(join(ROOM, file), "utf8").matchAll(/\b(en|fr):\s+"((?:[^"\\]|\\.)*)"/g)]
      .filter(([, of]) => of === language)
      .map(([, , text = ""]) => ({ file, text })),
  );
}

describe("preview: words", () => {
  it("are written as Québec French writes them", () => {
    const french = texts("fr");
    assert.ok(french.length > 200);
    for (const { file, text } of french) {
      // Blanks to fill may hold a colon of their own: `{count:jour|jours}`.
      const plain = text.replace(/\{[^}]*\}/g, "x");
      assert.doesNotMatch(plain, /'/, `${file}: straight apostrophe: ${text}`);
      assert.doesNotMatch(plain, /\s[?!;]/, `${file}: space before a mark: ${text}`);
      assert.doesNotMatch(plain, / [:%$»]|« /, `${file}: space that breaks: ${text}`);
    }
  });

  it("have both languages", () => {
    assert.equal(texts("en").length, texts("fr").length);
  });
});
