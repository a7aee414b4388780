import assert from "node:assert/strict";
import fc from "fast-check";
import { type CountUnit, countText, splitThread } from "../../src/networks";

const UNITS: readonly CountUnit[] = [
  "weighted",
  "utf16",
  "codePoints",
  "graphemes",
  "bytes",
  "mastodon",
  "threads",
];

const LONG_URL =
  "https://example.org/a/very/long/path/that/goes/on/and/on?utm_source=newsletter&utm_medium=email#section-2";
const FAMILY = "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}";

/**
 * Computed with twitter-text 3.1.0, Intl.Segmenter and @atproto/api on 2026-11-23. In the last two rows the package
 * does not know the sequences of Unicode 15.1 yet; the rule says 2 for every emoji.
 */
const ROWS: readonly [name: string, text: string, counts: readonly number[]][] = [
  ["plain", "Hello, world", [12, 12, 12, 12, 12, 12, 12]],
  ["empty", "", [0, 0, 0, 0, 0, 0, 0]],
  ["line end", "a\nb", [3, 3, 3, 3, 3, 3, 3]],
  ["line end of Windows, as one", "a\r\nb", [3, 3, 3, 3, 3, 3, 3]],
  ["emoji", "\u{1F600}", [2, 2, 1, 1, 4, 1, 4]],
  ["skin tone", "\u{1F44D}\u{1F3FD}", [2, 4, 2, 1, 8, 1, 8]],
  ["family", FAMILY, [2, 11, 7, 1, 25, 1, 25]],
  ["pirate flag", "\u{1F3F4}\u200D\u2620\uFE0F", [2, 5, 4, 1, 13, 1, 13]],
  ["flag", "\u{1F1EC}\u{1F1E7}", [2, 4, 2, 1, 8, 1, 8]],
  ["two flags", "\u{1F1EC}\u{1F1E7}\u{1F1EB}\u{1F1F7}", [4, 8, 4, 2, 16, 2, 16]],
  [
    "flag of Wales",
    "\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}",
    [2, 14, 7, 1, 28, 1, 28],
  ],
  ["keycap", "1\uFE0F\u20E3", [2, 3, 3, 1, 7, 1, 7]],
  ["heart", "\u2764\uFE0F", [2, 2, 2, 1, 6, 1, 6]],
  ["heart as text", "\u2764", [2, 1, 1, 1, 3, 1, 1]],
  ["copyright sign", "©", [1, 1, 1, 1, 2, 1, 1]],
  ["é composed", "\u00E9", [1, 1, 1, 1, 2, 1, 1]],
  ["é decomposed", "e\u0301", [1, 2, 2, 1, 3, 1, 2]],
  ["café decomposed", "cafe\u0301", [4, 5, 5, 4, 6, 4, 5]],
  ["stacked marks", "Z\u0351\u036B\u0343", [4, 4, 4, 1, 7, 1, 4]],
  ["Devanagari", "नमस्ते", [6, 6, 6, 3, 18, 3, 6]],
  ["Thai", "สวัสดี", [6, 6, 6, 4, 18, 4, 6]],
  ["Arabic", "مرحبا", [5, 5, 5, 5, 10, 5, 5]],
  ["Cyrillic", "Привет", [6, 6, 6, 6, 12, 6, 6]],
  ["Japanese", "日本語", [6, 3, 3, 3, 9, 3, 3]],
  ["wide punctuation", "、。", [4, 2, 2, 2, 6, 2, 2]],
  ["Hangul", "안녕", [4, 2, 2, 2, 6, 2, 2]],
  ["Hangul letters", "\u1112\u1161", [2, 2, 2, 1, 6, 1, 2]],
  ["Cherokee", "ᏣᎳᎩ", [6, 3, 3, 3, 9, 3, 3]],
  ["curly quotes", "“Hi”—ok", [7, 7, 7, 7, 13, 7, 7]],
  ["ellipsis", "…", [2, 1, 1, 1, 3, 1, 1]],
  ["euro", "€", [2, 1, 1, 1, 3, 1, 1]],
  ["mathematical bold", "\u{1D407}\u{1D422}", [4, 4, 2, 2, 8, 2, 2]],
  ["joiner", "a\u200Db", [3, 3, 3, 2, 5, 2, 3]],
  ["zero-width space", "a\u200Bb", [3, 3, 3, 3, 5, 3, 3]],
  ["direction mark", "a\u200Fb", [4, 3, 3, 3, 5, 3, 3]],
  ["short address", "https://a.co", [23, 12, 12, 12, 12, 23, 12]],
  ["long address", LONG_URL, [23, 105, 105, 105, 105, 23, 105]],
  ["address in text", `See ${LONG_URL} now`, [31, 113, 113, 113, 113, 31, 113]],
  ["bare name", "Visit example.org today", [35, 23, 23, 23, 23, 23, 23]],
  ["two addresses", "https://a.co https://b.co", [47, 25, 25, 25, 25, 47, 25]],
  ["full stop after an address", "Go https://example.org/x.", [27, 25, 25, 25, 25, 27, 25]],
  ["address in Japanese", "https://例え.jp/パス", [27, 16, 16, 16, 24, 25, 16]],
  ["mention", "@alice hi", [9, 9, 9, 9, 9, 9, 9]],
  ["mention on a server", "@alice@mastodon.example hi", [26, 26, 26, 26, 26, 9, 26]],
  ["two such", "@alice@mastodon.example @bob@social.example.org", [47, 47, 47, 47, 47, 11, 47]],
  ["e-mail address", "mail bob@example.org", [20, 20, 20, 20, 20, 20, 20]],
  ["hashtag", "#OpenData", [9, 9, 9, 9, 9, 9, 9]],
  ["hashtag in Japanese", "#日本", [5, 3, 3, 3, 7, 3, 3]],
  ["280 letters", "a".repeat(280), [280, 280, 280, 280, 280, 280, 280]],
  ["281 letters", "a".repeat(281), [281, 281, 281, 281, 281, 281, 281]],
  ["140 ideographs", "語".repeat(140), [280, 140, 140, 140, 420, 140, 140]],
  ["141 ideographs", "語".repeat(141), [282, 141, 141, 141, 423, 141, 141]],
  ["120 families", FAMILY.repeat(120), [240, 1320, 840, 120, 3000, 120, 3000]],
  ["121 families", FAMILY.repeat(121), [242, 1331, 847, 121, 3025, 121, 3025]],
  ["300 emoji", "\u{1F600}".repeat(300), [600, 600, 300, 300, 1200, 300, 1200]],
  ["301 emoji", "\u{1F600}".repeat(301), [602, 602, 301, 301, 1204, 301, 1204]],
  ["phoenix", "\u{1F426}\u200D\u{1F525}", [2, 5, 3, 1, 11, 1, 11]],
  ["cane facing right", "\u{1F469}\u200D\u{1F9AF}\u200D\u27A1\uFE0F", [2, 8, 6, 1, 20, 1, 20]],
  ["copyright sign as emoji", "©\uFE0F", [2, 2, 2, 1, 5, 1, 5]],
  ["watch, an emoji without selector", "\u231A", [2, 1, 1, 1, 3, 1, 3]],
  ["half of a pair", "a\uD83Db", [4, 3, 3, 3, 5, 3, 3]],
  ["old line end", "a\rb", [3, 3, 3, 3, 3, 3, 3]],
  ["address shortened by Bluesky's app", "See example.org/a/very/long/... now", [34, 35, 35, 35, 35, 35, 35]],
  ["accents before an address", "à https://example.org/été?x=é", [26, 29, 29, 29, 33, 26, 29]],
  ["sentence without space", "C'est fini.Demain", [17, 17, 17, 17, 17, 17, 17]],
  ["custom emoji", "hi :blobcat:", [12, 12, 12, 12, 12, 12, 12]],
];

describe("counting", () => {
  for (const [name, text, counts] of ROWS) {
    UNITS.forEach((unit, index) => {
      it(`${name}: ${counts[index]} ${unit}`, () => assert.equal(countText(text, unit), counts[index]));
    });
  }

  it("has the other cases of the figures' page", () => {
    assert.equal(countText("語".repeat(1667), "bytes"), 5001);
    assert.equal(countText("语".repeat(1666), "bytes"), 4998);
    assert.equal(countText("\u{1F600}".repeat(45), "utf16"), 90);
    assert.equal(countText("\u{1F600}".repeat(2000), "codePoints"), 2000);
    assert.equal(countText("CW", "mastodon") + countText("Hello, world", "mastodon"), 14);
  });

  it("agrees with the runtime on code points, bytes and graphemes", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
    const piece = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.constantFrom(...ROWS.map(([, text]) => text).filter((text) => text.length < 40)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const text = pieces.join("").replaceAll("\r", "");
        assert.equal(countText(text, "codePoints"), [...text].length);
        assert.equal(countText(text, "bytes"), new TextEncoder().encode(text).length);
        assert.equal(countText(text, "graphemes"), [...segmenter.segment(text)].length);
      }),
    );
  });

  it("never throws, and splits without losing anything but white space", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(" ", "\n\n", ". ", FAMILY, LONG_URL, "a".repeat(60)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        for (const unit of UNITS) assert.ok(countText(text, unit) >= 0);
        const parts = splitThread(text, { network: "x", limits: { text: 70 } });
        assert.equal(parts.join("").replace(/\s/g, ""), text.replace(/\s/g, ""));
        for (const part of parts) assert.ok(countText(part, "weighted") <= 70 || /^\S/.test(part));
      }),
    );
  });

  it("takes no more than a moment for hostile text", () => {
    const start = performance.now();
    for (const unit of [
      ".",
      "a.",
      "(",
      "a.co/(",
      "@",
      "@a@",
      "#",
      "#a",
      "https://",
      "\u200D",
      "e\u0301",
      "a.co/((((",
      "a-",
    ]) {
      for (const count of UNITS) countText(unit.repeat(20000), count);
    }
    assert.ok(performance.now() - start < 4000);
  }).timeout(20000);
});
