import assert from "node:assert/strict";
import { type Bounds, factsFor, networkFacts, networkIds, networkName, SOURCES } from "../../src/networks";

describe("what networks take", () => {
  it("has every network of the files", () => {
    for (const id of [
      ..."facebook instagram linkedin tiktok youtube x threads bluesky mastodon pinterest reddit".split(" "),
      ..."google-business telegram whatsapp discord tumblr snapchat newsletter website blog podcast other".split(
        " ",
      ),
    ]) {
      assert.equal(networkFacts(id)?.id, id);
    }
    assert.equal(networkIds().length, 22);
    assert.equal(networkFacts("nowhere"), undefined);
    assert.equal(networkFacts("constructor"), undefined);
    assert.equal(factsFor({ network: "nowhere" }), undefined);
  });

  it("names them in both languages", () => {
    assert.equal(networkName("newsletter", "fr"), "Infolettre");
    assert.equal(networkName("podcast", "fr"), "Balado");
    assert.equal(networkName("bluesky", "en"), "Bluesky");
    assert.equal(networkName("nowhere", "en"), "nowhere");
  });

  it("gives a source and a date for every figure", () => {
    const seen: { value: number; sources: readonly string[]; status: string }[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if ("value" in value && "sources" in value) seen.push(value as (typeof seen)[number]);
      for (const inner of Object.values(value)) walk(inner);
    };
    for (const id of networkIds()) walk(networkFacts(id));
    assert.ok(seen.length > 80);
    for (const { value, sources } of seen) {
      if (value !== 0) assert.ok(sources.length > 0, JSON.stringify(value));
      for (const source of sources) assert.ok(SOURCES[source as keyof typeof SOURCES].date);
    }
  });

  it("keeps guidance below what is impossible", () => {
    const check = (bounds: Bounds | undefined): void => {
      if (bounds?.guidance && bounds.hard) assert.ok(bounds.guidance.value <= bounds.hard.value);
    };
    for (const id of networkIds()) {
      const facts = networkFacts(id);
      for (const bounds of [
        facts?.hashtags,
        facts?.mentions,
        facts?.links,
        facts?.media?.images,
        facts?.alt?.length,
      ])
        check(bounds);
    }
  });

  it("has the figures of the page", () => {
    const text = (network: string, format?: string): string =>
      (factsFor({ network, format })?.text ?? []).map(({ value, unit }) => `${value} ${unit}`).join(", ");
    assert.equal(text("x"), "280 weighted");
    assert.equal(text("facebook"), "63206 codePoints");
    assert.equal(text("instagram"), "2200 codePoints");
    assert.equal(text("instagram", "story"), "");
    assert.equal(text("instagram", "reel"), "2200 codePoints");
    assert.equal(text("linkedin"), "3000 codePoints");
    assert.equal(text("tiktok"), "2200 utf16");
    assert.equal(text("tiktok", "carousel"), "4000 utf16");
    assert.equal(text("youtube"), "5000 bytes");
    assert.equal(text("threads"), "500 threads");
    assert.equal(text("bluesky"), "300 graphemes, 3000 bytes");
    assert.equal(text("mastodon"), "500 mastodon");
    assert.equal(text("pinterest"), "800 codePoints");
    assert.equal(text("reddit"), "40000 codePoints");
    assert.equal(text("google-business"), "1500 codePoints");
    assert.equal(text("telegram"), "4096 utf16");
    assert.equal(text("discord"), "2000 codePoints");
    assert.equal(text("tumblr"), "4096 codePoints");
    assert.equal(text("whatsapp"), "");
    assert.equal(factsFor({ network: "telegram", hasMedia: true })?.text[0]?.value, 1024);
    assert.equal(factsFor({ network: "youtube" })?.title[0]?.value, 100);
    assert.equal(factsFor({ network: "instagram" })?.hashtags.guidance?.value, 5);
    assert.equal(factsFor({ network: "instagram" })?.hashtags.hard?.value, 30);
    assert.equal(factsFor({ network: "instagram" })?.mentions.hard?.value, 20);
    assert.equal(factsFor({ network: "instagram", format: "reel" })?.alt?.supported, false);
    assert.equal(factsFor({ network: "instagram" })?.alt?.length.hard?.value, 1000);
    assert.equal(factsFor({ network: "instagram", format: "story" })?.firstComment, false);
    assert.equal(factsFor({ network: "youtube", format: "video" })?.media?.min, 1);
    assert.equal(factsFor({ network: "google-business" })?.media?.videos.hard?.value, 0);
  });

  it("lets a channel's own limits replace them", () => {
    const limits = { text: 1000, hashtags: 3, mentions: 2, media: 2, alt: 100, title: 50, firstComment: 80 };
    const mastodon = factsFor({ network: "mastodon", limits });
    assert.deepEqual(
      mastodon?.text.map(({ value, unit, kind, status }) => ({ value, unit, kind, status })),
      [{ value: 1000, unit: "mastodon", kind: "hard", status: "own" }],
    );
    assert.equal(mastodon?.hashtags.hard?.value, 3);
    assert.equal(mastodon?.mentions.hard?.value, 2);
    assert.equal(mastodon?.media?.total.hard?.value, 2);
    assert.equal(mastodon?.alt?.length.hard?.value, 100);
    assert.equal(mastodon?.title[0]?.value, 50);
    assert.equal(mastodon?.firstCommentLength?.value, 80);
    assert.equal(factsFor({ network: "instagram", limits })?.hashtags.guidance, undefined);
    assert.equal(factsFor({ network: "other", limits })?.text[0]?.unit, "graphemes");
    assert.equal(factsFor({ network: "other", limits })?.media?.total.hard?.value, 2);
    assert.deepEqual(
      factsFor({ network: "bluesky", limits: { text: 100 } })?.text.map(({ value }) => value),
      [100, 3000],
    );
    // What was asked with limits does not change what is known without.
    assert.equal(factsFor({ network: "mastodon" })?.text[0]?.value, 500);
  });

  it("asks the network for what a format does not say", () => {
    assert.equal(factsFor({ network: "facebook", format: "toString" })?.text[0]?.value, 63206);
    assert.equal(factsFor({ network: "x", format: "poll" })?.media?.total.hard?.value, 0);
  });
});
