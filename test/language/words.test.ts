import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Texts of a file of words: those in double quotes that follow a key. */
function texts(name: string): Array<{ readonly key: string; readonly text: string }> {
  const source = readFileSync(join(__dirname, "../../src/language", name), "utf8");
  return [...source.matchAll(/(\w+):\s+"((?:[^"\\]|\\.)*)"/g)].map(([, key = "", text = ""]) => ({
    key,
    text,
  }));
}

describe("language: words", () => {
  it("are written as Québec French writes them", () => {
    const french = [
      ...texts("words.ts").filter(({ key }) => key === "fr"),
      ...texts("../rules/policy/advice.ts"),
    ];
    assert.ok(french.length > 80);
    for (const { text } of french) {
      // Blanks to fill may hold a colon of their own: `{count:jour|jours}`.
      const plain = text.replace(/\{[^}]*\}/g, "x");
      assert.doesNotMatch(plain, /'/, `straight apostrophe: ${text}`);
      assert.doesNotMatch(plain, /\s[?!;]/, `space before a mark: ${text}`);
      assert.doesNotMatch(plain, / [:%$»]|« /, `space that breaks: ${text}`);
    }
  });

  it("have both languages", () => {
    const of = (key: string) => texts("words.ts").filter((it) => it.key === key).length;
    assert.equal(of("en"), of("fr"));
  });
});
