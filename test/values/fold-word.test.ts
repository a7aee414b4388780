import assert from "node:assert/strict";
import fc from "fast-check";
import { foldWord } from "../../src/values";

/** The rule itself, without the short ways for ASCII and Latin letters. */
function plainly(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/gi, "oe").replace(/æ/gi, "ae").toLowerCase();
}

describe("folding a word", () => {
  it("takes case and accents away", () => {
    assert.equal(foldWord("Été"), "ete");
    assert.equal(foldWord("Œuvre d’Ærø"), "oeuvre d’aerø");
    assert.equal(foldWord("हिन्दी"), "हनद");
  });

  it("says the same by its short ways", () => {
    const letters = fc.constantFrom(..."aZ9 éÀœÆ’«İſ\u0301\u0345\u20d7\u3099हि文😀");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: letters }), fc.string({ unit: "binary" })), (text) => {
        assert.equal(foldWord(text), plainly(text));
      }),
      { numRuns: 500 },
    );
  });
});
