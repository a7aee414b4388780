import assert from "node:assert/strict";
import fc from "fast-check";
import { hashtagsIn, mentionsIn, urlsIn } from "../../src/networks";

const URLS: Readonly<Record<string, readonly string[]>> = {
  "": [],
  "No address here. None at all.": [],
  "Visit example.org today": ["example.org"],
  "Go https://example.org/x.": ["https://example.org/x"],
  "(https://example.org/a_(b))": ["https://example.org/a_(b)"],
  "HTTPS://EXAMPLE.CA/": ["HTTPS://EXAMPLE.CA/"],
  "https://例え.jp/パス": ["https://例え.jp/"],
  "mail bob@example.org or marie.roy@example.org": [],
  "see ../photo.jpg and photo.jpg": [],
  "example.org:8080/x?y=1&z=2#top, then": ["example.org:8080/x?y=1&z=2#top"],
  "example.org?q=1": ["example.org"],
  "https://example.org?q=1!": ["https://example.org?q=1"],
  "https://unknown.organisation/": ["https://unknown.organisation/"],
  "unknown.organisation": [],
  "C'est fini.Demain, 9.30 $, v1.2.3": [],
  "@example.org #example.org $example.org": [],
  "« https://example.org »": ["https://example.org"],
  "https://a.co https://b.co": ["https://a.co", "https://b.co"],
  "xhttps://a.co": [],
  "https://": [],
  "https://example.org/été": ["https://example.org/été"],
};

describe("addresses in a text", () => {
  for (const [text, expected] of Object.entries(URLS)) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(
        urlsIn(text).map(({ start, end }) => text.slice(start, end)),
        expected,
      );
    });
  }

  it("says which have a scheme", () => {
    assert.deepEqual(
      urlsIn("a.co https://b.co").map(({ schemed }) => schemed),
      [false, true],
    );
  });

  it("are in order and apart, whatever the text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(...Object.keys(URLS), "://", ".", "/", "@", "#x", "@a"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join("");
        for (const ranges of [urlsIn(text), hashtagsIn(text), mentionsIn(text)]) {
          let free = 0;
          for (const { start, end } of ranges) {
            assert.ok(start >= free && end > start && end <= text.length);
            free = end;
          }
        }
      }),
    );
  });
});

describe("hashtags in a text", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "#Fair and #Été2027!": ["Fair", "Été2027"],
    "#2027 #_ # ## #a": ["a"],
    "a#b &#39; #c": ["c"],
    "https://example.org/#top and /x#y": [],
    "#日本、＃東京": ["日本", "東京"],
    "#fête-nationale": ["fête"],
    "(#a)#b,#c": ["a", "b", "c"],
    "#party🎉": ["party"],
    "#l'été": ["l"],
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(
        hashtagsIn(text).map(({ tag }) => tag),
        expected,
      );
      for (const { start, end, tag } of hashtagsIn(text)) assert.equal(text.slice(start + 1, end), tag);
    });
  }
});

describe("mentions in a text", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "@alice hi": ["alice"],
    "hi @alice.": ["alice"],
    "@alice@mastodon.example hi": ["alice@mastodon.example"],
    "@name.bsky.social, @b-c": ["name.bsky.social", "b-c"],
    "bob@example.org": [],
    "https://example.social/@alice": [],
    "@ @@ @é": [],
    "(@a) «@b»": ["a", "b"],
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(
        mentionsIn(text).map(({ name, server }) => (server === undefined ? name : `${name}@${server}`)),
        expected,
      );
    });
  }
});
