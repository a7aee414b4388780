import assert from "node:assert/strict";
import fc from "fast-check";
import {
  countText,
  fitIndex,
  measureFirstComment,
  measureText,
  measureTitle,
  splitThread,
  surelyFits,
  type TextRequest,
  threadParts,
  withHashtags,
} from "../../src/networks";

const FAMILY = "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}";

const measured = (request: TextRequest): string =>
  measureText(request)
    .map(
      ({ count, unit, limit, hard, over }) =>
        `${count}/${limit} ${unit}${hard ? "" : " (guidance)"}${over > 0 ? ` +${over}` : ""}`,
    )
    .join(", ");

describe("measuring a post's text", () => {
  it("counts as the network does", () => {
    assert.equal(measured({ network: "x", text: "a".repeat(280) }), "280/280 weighted");
    assert.equal(measured({ network: "x", text: "語".repeat(141) }), "282/280 weighted +2");
    assert.equal(
      measured({ network: "bluesky", text: FAMILY.repeat(120) }),
      "120/300 graphemes, 3000/3000 bytes",
    );
    assert.equal(
      measured({ network: "bluesky", text: FAMILY.repeat(121) }),
      "121/300 graphemes, 3025/3000 bytes +25",
    );
    assert.equal(
      measured({ network: "bluesky", text: "\u{1F600}".repeat(301) }),
      "301/300 graphemes +1, 1204/3000 bytes",
    );
    assert.equal(measured({ network: "youtube", text: "語".repeat(1667) }), "5001/5000 bytes +1");
    assert.equal(measured({ network: "x", format: "article", text: "a" }), "1/100000 codePoints (guidance)");
    assert.equal(measured({ network: "whatsapp", text: "a".repeat(9999) }), "");
    assert.equal(measured({ network: "nowhere", text: "a" }), "");
    assert.equal(
      measured({ network: "mastodon", text: "a".repeat(600), limits: { text: 1000 } }),
      "600/1000 mastodon",
    );
    assert.equal(
      measured({ network: "telegram", text: "a".repeat(1025), hasMedia: true }),
      "1025/1024 utf16 +1",
    );
  });

  it("counts hashtags with the text, once", () => {
    assert.equal(withHashtags("Come!", ["Fair", "#Spring"]), "Come! #Fair #Spring");
    assert.equal(withHashtags("Come to the #fair", ["Fair", "fair"]), "Come to the #fair");
    assert.equal(withHashtags("", ["Fair"]), "#Fair");
    assert.equal(withHashtags("Come!\n", ["Fair"]), "Come! #Fair");
    assert.equal(withHashtags("Come!\n"), "Come!\n");
    assert.equal(withHashtags("Come!", ["", "#"]), "Come!");
    assert.equal(
      measured({ network: "x", text: "a".repeat(275), hashtags: ["Fair"] }),
      "281/280 weighted +1",
    );
  });

  it("measures a thread by its longest part", () => {
    const text = `${"a".repeat(200)}\n---\n${"b".repeat(290)}\n----\n\nend`;
    assert.deepEqual(threadParts("a\n---\n\n---\r\nb\n"), ["a", "b"]);
    assert.deepEqual(threadParts("a --- b"), ["a --- b"]);
    assert.equal(measured({ network: "x", format: "thread", text }), "290/280 weighted +10");
    assert.equal(measureText({ network: "x", format: "thread", text })[0]?.part, 1);
    // A network without threads gets it as one text.
    assert.equal(measured({ network: "linkedin", format: "thread", text }), "505/3000 codePoints");
  });

  it("measures paragraphs where the limit is theirs", () => {
    assert.equal(
      measured({ network: "tumblr", text: `${"a".repeat(4000)}\n\n${"b".repeat(4096)}` }),
      "4096/4096 codePoints",
    );
    assert.equal(measured({ network: "tumblr", text: "a".repeat(4097) }), "4097/4096 codePoints +1");
  });

  it("knows without counting when a text is short enough", () => {
    assert.ok(surelyFits({ network: "instagram", text: "a".repeat(2000), hashtags: ["Fair"] }));
    assert.ok(!surelyFits({ network: "instagram", text: "a".repeat(2196), hashtags: ["Fair"] }));
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "a.co ",
        "t.co/x ",
        "http://a.co ",
        FAMILY,
        "©\uFE0F",
        "語",
        "1\uFE0F\u20E3",
        "\u{1F600}",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 90 }),
        fc.constantFrom("x", "bluesky", "mastodon", "threads"),
        (pieces, network) => {
          const request = { network, text: pieces.join(""), hashtags: ["Fair"], limits: { text: 120 } };
          if (surelyFits(request)) assert.ok(measureText(request).every(({ over }) => over === 0));
        },
      ),
    );
  });

  it("measures titles and first comments", () => {
    assert.equal(measureTitle({ network: "youtube", title: "a".repeat(101) })[0]?.over, 1);
    assert.equal(
      measureTitle({ network: "tiktok", format: "carousel", title: "\u{1F600}".repeat(46) })[0]?.over,
      2,
    );
    assert.deepEqual(measureTitle({ network: "x", title: "a" }), []);
    assert.equal(measureFirstComment({ network: "linkedin", firstComment: "a".repeat(1251) })[0]?.over, 1);
    assert.deepEqual(measureFirstComment({ network: "x", firstComment: "a" }), []);
  });
});

describe("cutting a text", () => {
  it("finds the longest beginning that fits", () => {
    assert.equal(fitIndex("short", { network: "x" }), 5);
    assert.equal(fitIndex("a".repeat(300), { network: "x" }), 280);
    assert.equal(fitIndex(FAMILY.repeat(150), { network: "x" }), FAMILY.length * 140);
    assert.equal(fitIndex(FAMILY.repeat(150), { network: "bluesky" }), FAMILY.length * 120);
    assert.equal(fitIndex("a".repeat(99999), { network: "whatsapp" }), 99999);
  });

  it("does not cut addresses or characters", () => {
    const address = "https://example.org/a/very/long/path/that/goes/on/and/on";
    assert.equal(fitIndex(`${"a".repeat(270)} ${address}`, { network: "x" }), 271);
    assert.equal(fitIndex(`${"a".repeat(256)} ${address} b`, { network: "x" }), 257 + address.length);
    assert.equal(fitIndex(`${"a".repeat(279)}${FAMILY}`, { network: "x" }), 279);
  });

  it("splits between sentences, else words, and each part fits", () => {
    const sentence = "The spring fair opens on Thursday at nine, with music and soup for everybody. ";
    const parts = splitThread(sentence.repeat(9), { network: "x" });
    assert.equal(parts.length, 3);
    for (const part of parts) {
      assert.ok(part.endsWith("."));
      assert.ok(countText(part, "weighted") <= 280);
    }
    assert.equal(parts.join(" "), sentence.repeat(9).trim());
    const words = splitThread("mot ".repeat(200), { network: "x" });
    assert.ok(words.every((part) => /^(mot )*mot$/.test(part)));
    assert.deepEqual(splitThread("short", { network: "x" }), ["short"]);
    assert.deepEqual(splitThread("", { network: "x" }), [""]);
    assert.equal(splitThread("a".repeat(600), { network: "x" }).length, 3);
  });

  it("prefers paragraphs, and keeps French marks with their words", () => {
    const text = `${"Un mot. ".repeat(20).trim()}\n\n${"Un autre mot. ".repeat(15).trim()}`;
    assert.equal(splitThread(text, { network: "x" })[0], "Un mot. ".repeat(20).trim());
    for (const part of splitThread("Elle a dit «\u00a0oui\u00a0» hier ".repeat(30), { network: "x" })) {
      assert.ok(!part.endsWith("«") && !part.startsWith("»"), part);
    }
  });

  it("loses nothing where not even one character fits", () => {
    assert.equal(
      splitThread(`${FAMILY}${FAMILY}`, { network: "x", limits: { text: 1 } }).join(""),
      FAMILY + FAMILY,
    );
  });
});
