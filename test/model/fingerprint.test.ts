import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { fingerprintOf, isFingerprint, Post, writtenFingerprint } from "../../src/model";
import { fingerprintSource } from "../../src/model/fingerprint";
import { loadMarkdown } from "../../src/syntax";
import { Workspace } from "../../src/workspace";

const DIGEST = "0123456789abcdef".repeat(4);
const digest = () => DIGEST;

/** The first post of some files; a calendar alone may be given as the text of its posts. */
async function postIn(files: string | Readonly<Record<string, string>>): Promise<Post> {
  const texts =
    typeof files === "string"
      ? { "march.calendar.yaml": `kind: calendar\nversion: 1\nposts:\n${files}` }
      : files;
  const workspace = new Workspace({ markdown: await loadMarkdown() });
  workspace.apply(Object.entries(texts).map(([path, text]) => ({ path, text })));
  for (const unit of workspace.units()) {
    const post = workspace.visit(unit).entities.find((entity) => entity instanceof Post);
    if (post instanceof Post) return post;
  }
  throw new Error("No post");
}

async function fingerprintIn(files: string | Readonly<Record<string, string>>): Promise<string | undefined> {
  return fingerprintOf(await postIn(files), digest);
}

const FULL = `  - id: fair
    title: The fair
    publish: 2027-03-04T09:30
    channels: [ig-main, fb-main]
    format: carousel
    status: approved
    owner: jtremblay
    text: { fr: Venez, en: Come }
    variants:
      fb-main: { text: { en: Come along }, link: "https://example.org/fb", publish: 2027-03-05 }
    media:
      - { file: media/fair.jpg, alt: { fr: Des gens, en: People } }
    link: https://example.org/fair
    hashtags: ["#Fair", Spring]
    firstComment: See you there
    disclosure: partner
    partner: City of Laval
    budget: 150.00 CAD
    boost: { from: 2027-03-05, to: 2027-03-08, budget: 100 CAD, audience: Families }
`;

const PLAIN = `  - id: teaser
    title: A teaser
    publish: 2027-03-04T09:30
    channels: [fb-main]
    status: approved
    text: Come and see.
    link: https://example.org/fair
    hashtags: [Fair]
    media:
      - { file: media/fair.jpg, alt: People }
`;

describe("fingerprint of an approval", () => {
  it("is taken of exactly this", async () => {
    assert.equal(
      fingerprintSource(await postIn(FULL), digest),
      '{"channels":[' +
        '{"channel":"fb-main","day":"2027-03-05","format":"carousel","link":"https://example.org/fb",' +
        `"texts":[["en","Come along"]],"media":[{"file":"media/fair.jpg","sha256":"${DIGEST}","alt":[["en","People"],["fr","Des gens"]]}]},` +
        '{"channel":"ig-main","day":"2027-03-04","format":"carousel","link":"https://example.org/fair",' +
        `"texts":[["en","Come"],["fr","Venez"]],"media":[{"file":"media/fair.jpg","sha256":"${DIGEST}","alt":[["en","People"],["fr","Des gens"]]}]}],` +
        '"hashtags":["Fair","Spring"],"firstComment":[["","See you there"]],"disclosure":"partner","partner":[["","City of Laval"]],' +
        '"money":{"budget":"150 CAD","boost":"100 CAD","from":"2027-03-05","to":"2027-03-08","audience":[["","Families"]]}}',
    );
  });

  it("is the beginning of the SHA-256 of that text", async () => {
    const post = await postIn(FULL);
    const expected = createHash("sha256")
      .update(fingerprintSource(post, digest) ?? "", "utf8")
      .digest("hex")
      .slice(0, 10);
    assert.equal(fingerprintOf(post, digest), expected);
    assert.ok(isFingerprint(expected));
  });

  it("never changes between versions", async () => {
    // If this fails, approvals that people recorded lose their meaning.
    assert.equal(await fingerprintIn(FULL), "0d608f2cb6");
    assert.equal(await fingerprintIn("  - id: a\n    title: A\n    text: Éclair 🍰\n"), "d77b48af09");
  });

  it("does not depend on layout, notes, tasks, people, status or time of day", async () => {
    const rewritten = `  - title: Another title for the team
    id: renamed
    # A comment.
    channels:
      - fb-main
    status: scheduled
    owner: somebody
    approver: else
    notes: A note.
    publish: "2027-03-04T18:00"
    disclosure: none
    text: |
      Come and see.

    tasks: [{ task: draft }]
    hashtags: ["#Fair"]
    link: 'https://example.org/fair'
    budget: 20 CAD
    media: [{ alt: "People", file: media\\fair.jpg, credit: Somebody }]
    approvals: [{ by: mlavoie }]
`;
    assert.equal(await fingerprintIn(rewritten), await fingerprintIn(PLAIN));
  });

  it("does not depend on the order of channels and languages", async () => {
    const other = FULL.replace("[ig-main, fb-main]", "[fb-main, ig-main]").replace(
      "{ fr: Venez, en: Come }",
      "{ en: Come, fr: Venez }",
    );
    assert.notEqual(other, FULL);
    assert.equal(await fingerprintIn(other), await fingerprintIn(FULL));
  });

  for (const [what, from, to] of [
    ["text", "fr: Venez", "fr: Venez donc"],
    ["text of one channel", "Come along", "Come on"],
    ["day", "publish: 2027-03-04T09:30", "publish: 2027-03-06T09:30"],
    ["channels", "[ig-main, fb-main]", "[ig-main, fb-main, li-main]"],
    ["format", "format: carousel", "format: feed"],
    ["link", "org/fair", "org/fairs"],
    ["link of one channel", "org/fb", "org/facebook"],
    ["hashtags", "Spring", "Summer"],
    ["order of hashtags", '["#Fair", Spring]', "[Spring, Fair]"],
    ["first comment", "See you there", "See you"],
    ["path of a picture", "fair.jpg", "fair2.jpg"],
    ["alternative text", "en: People", "en: A crowd"],
    ["disclosure", "disclosure: partner", "disclosure: paid"],
    ["partner", "City of Laval", "City of Lévis"],
    ["budget", "150.00 CAD", "151 CAD"],
    ["amount of the boost", "100 CAD", "120 CAD"],
    ["period of the boost", "to: 2027-03-08", "to: 2027-03-09"],
    ["audience", "Families", "Everybody"],
  ] as const) {
    it(`changes with: ${what}`, async () => {
      assert.ok(FULL.includes(from), "the sample has it");
      assert.notEqual(await fingerprintIn(FULL.replace(from, to)), await fingerprintIn(FULL));
    });
  }

  it("changes with the bytes of a picture", async () => {
    assert.notEqual(
      fingerprintOf(await postIn(PLAIN), () => "f".repeat(64)),
      await fingerprintIn(PLAIN),
    );
  });

  it("moves money only where the post is paid", async () => {
    assert.equal(await fingerprintIn(`${PLAIN}    budget: 20 CAD\n`), await fingerprintIn(PLAIN));
    const paid = await fingerprintIn(`${PLAIN}    paid: true\n    budget: 20 CAD\n`);
    assert.notEqual(paid, await fingerprintIn(PLAIN));
    assert.notEqual(paid, await fingerprintIn(`${PLAIN}    paid: true\n    budget: 30 CAD\n`));
  });

  it("is unknown while a picture can't be read, and asks for the picture by the file that names it", async () => {
    const asked: string[] = [];
    const post = await postIn(PLAIN);
    const none = fingerprintOf(post, (from, path) => {
      asked.push(`${from} ${path}`);
      return undefined;
    });
    assert.equal(none, undefined);
    assert.deepEqual(asked, ["march.calendar.yaml media/fair.jpg"]);
  });

  it("takes a picture on the web by its address", async () => {
    const post = await postIn("  - id: a\n    title: A\n    media: [{ file: https://example.org/a.png }]\n");
    assert.notEqual(
      fingerprintOf(post, () => undefined),
      undefined,
    );
  });

  it("follows what the channel's languages let through, and inherited channels", async () => {
    const calendar = (defaults: string) =>
      `kind: calendar\nversion: 1\n${defaults}posts:\n  - id: a\n    title: A\n    text: { fr: Venez, en: Come }\n`;
    const channels = (languages: string) =>
      `kind: channels\nversion: 1\nchannels:\n  - { id: fb-main, network: facebook${languages} }\n`;
    const inherited = { "m.calendar.yaml": calendar("defaults: { channels: [fb-main] }\n") };
    const both = await fingerprintIn({ ...inherited, "a.channels.yaml": channels("") });
    const french = await fingerprintIn({ ...inherited, "a.channels.yaml": channels(", languages: [fr]") });
    assert.equal(await fingerprintIn(inherited), both);
    assert.notEqual(french, both);
    assert.notEqual(await fingerprintIn({ "m.calendar.yaml": calendar("") }), both);
  });

  it("is that of a calendar's post for the same post in a file of its own", async () => {
    const keys = "title: A\npublish: 2027-03-04\nchannels: [fb-main]\n";
    const alone = await fingerprintIn({
      "a.post.md": `---\nkind: post\nversion: 1\n${keys}---\n\nCome and see.\n`,
    });
    const inCalendar = await fingerprintIn(
      `  - id: a\n${keys.replace(/^/gm, "    ").trimEnd()}\n    text: Come and see.\n`,
    );
    assert.equal(alone, inCalendar);
  });

  it("tells any two texts apart and never fails", async () => {
    const of = async (text: string) =>
      fingerprintIn(`  - id: a\n    title: A\n    text: ${JSON.stringify(text)}\n`);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1 }), async (text) => {
        fc.pre(text.trim() !== "" && !/[\u007f-\u009f\u2028\u2029\ufeff]/.test(text));
        const found = await of(text);
        assert.ok(found !== undefined && isFingerprint(found));
        assert.notEqual(found, await of(`${text}x`));
      }),
      { numRuns: 50 },
    );
  });
});

describe("fingerprint as written", () => {
  for (const [yaml, expected] of [
    ["1f3a9c0d2b", "1f3a9c0d2b"],
    ["1F3A9C0D2B", "1f3a9c0d2b"],
    ['"0012345678"', "0012345678"],
    ["0012345678", "0012345678"],
    ["12345678e9", "12345678e9"],
    ["1234567890", "1234567890"],
    ["", undefined],
    ["null", undefined],
    ["[a]", undefined],
  ] as const) {
    it(`${yaml || "(nothing)"} is ${expected}`, async () => {
      const post = await postIn(
        `  - id: a\n    title: A\n    approvals:\n      - by: mlavoie\n        of: ${yaml}\n`,
      );
      assert.equal(writtenFingerprint(post.approvals[0]?.fields.of), expected);
    });
  }
});
