import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { openRoot as openFolder } from "../../src/host";
import { drawView, pageChanges, type ViewState } from "../../src/preview";
import { postsOf } from "../../src/preview/posts";
import type { Session } from "../../src/rules";
import { type Language, parseDay } from "../../src/values";
import { ROOT } from "../language/root";
import { openRoot } from "../rules/open-root";
import { byClass, byId, byTag, findAll, type PageElement, readPage, rowsOf, textOf } from "./read-page";
import { contextOf } from "./view-context";

const REGISTERS = `kind: channels
version: 1
channels:
  - { id: x-main, network: x, handle: "@fair", languages: [en] }
  - { id: fb-main, network: facebook, languages: [fr] }
  - { id: bsky, network: bluesky, languages: [en] }
`;

/** A calendar with one post, given by its lines, and others around it. */
function calendar(lines: string): string {
  const own = lines
    .trim()
    .split("\n")
    .map((line) => (line === "" ? line : `    ${line}`))
    .join("\n");
  return `kind: calendar
version: 1
id: april
timezone: America/Toronto
plan: plan-2027
defaults: { owner: ana, deadline: publish-3bd }
posts:
  - id: before
    title: The one before
    publish: 2027-04-01T09:00
    channels: [ig]
  - id: here
    title: Here we are
${own}
  - id: after
    title: The one after
    publish: 2027-04-20T09:00
    channels: [ig]
`;
}

async function open(lines: string, more: Readonly<Record<string, string>> = {}): Promise<Session> {
  return openRoot({
    ...ROOT,
    "more.channels.yaml": REGISTERS,
    "april.calendar.yaml": calendar(lines),
    ...more,
  });
}

const HERE: ViewState = { view: "post", id: "here", file: "april.calendar.yaml" };

function draw(session: Session, language: Language = "en", state = HERE, live = false): PageElement {
  return readPage(drawView(contextOf(session, language, live), state).body.toString());
}

async function page(lines: string, language: Language = "en", live = false): Promise<PageElement> {
  return draw(await open(lines), language, HERE, live);
}

/** The cards as text, one line each. */
function cards(of: PageElement): string[] {
  return byClass(of, "post-card").map(textOf);
}

function factOf(of: PageElement, key: string): string {
  return textOf(byId(of, `post-fact-${key}`));
}

describe("preview: post", () => {
  describe("how it will stand", () => {
    it("shows each channel in its language, with hashtags behind and the count of its network", async () => {
      const shown = await page(`
publish: 2027-04-08T09:30
channels: [x-main, fb-main, bsky]
text: { en: "See https://example.org/fair with @ana", fr: "On se voit" }
hashtags: [Fair]`);
      const [x, fb, bsky, ...more] = cards(shown);
      assert.equal(more.length, 0);
      assert.match(x ?? "", /X @fair English · Feed post See https:\/\/example.org\/fair with @ana #Fair/);
      // X counts an address as 23.
      assert.match(x ?? "", /43 of 280 characters, 237 left/);
      assert.match(fb ?? "", /French .* On se voit #Fair/);
      assert.match(bsky ?? "", /of 300 characters, .* of 3,000 bytes/);
    });

    it("marks addresses, hashtags and mentions in the text", async () => {
      const shown = await page(`
channels: [x-main]
text: "Look at example.org #Fair @ana"`);
      const marks = findAll(shown, ({ attributes }) => attributes["data-mark"] !== undefined);
      assert.deepEqual(
        marks.map((it) => `${it.attributes["data-mark"]} ${textOf(it)}`),
        ["link example.org", "hashtag #Fair", "mention @ana"],
      );
    });

    it("says in words where a text no longer fits, and strikes the rest", async () => {
      const shown = await page(`
channels: [x-main]
text: "${"a".repeat(280)} and more"`);
      const [rest] = byTag(shown, "del");
      assert.equal(rest === undefined ? "" : textOf(rest), "and more");
      const [card] = cards(shown);
      assert.match(card ?? "", /Does not fit from here on/);
      assert.match(card ?? "", /289 of 280 characters, 9 too many/);
      const french = draw(await open(`channels: [x-main]\ntext: ${"a".repeat(281)}`), "fr");
      assert.match(
        cards(french)[0] ?? "",
        /Ne tient plus à partir d’ici .*281 caractères sur 280, 1 de trop/,
      );
    });

    it("parts a thread, and counts each part", async () => {
      const shown = await page(`
channels: [x-main]
format: thread
text: |
  One
  ---
  Two words`);
      assert.match(cards(shown)[0] ?? "", /Part 1 of 2 One 3 of 280.*Part 2 of 2 Two words 9 of 280/);
    });

    it("joins texts that are stacked, and names both languages", async () => {
      const shown = await page(`
channels: [ig]
bilingual: stacked
text: { fr: Bonjour, en: Hello }`);
      const [card, ...more] = cards(shown);
      assert.equal(more.length, 0);
      assert.match(card ?? "", /French and English .*Bonjour Hello/);
    });

    it("says what a variant changes: text, link, time", async () => {
      const shown = await page(`
publish: 2027-04-08T09:30
channels: [x-main, bsky]
text: For all
link: https://example.org/all
variants:
  bsky: { text: For some, link: https://example.org/some, publish: 2027-04-08T12:00 }`);
      const [x, bsky] = cards(shown);
      assert.match(x ?? "", /For all .*Link https:\/\/example.org\/all/);
      assert.match(bsky ?? "", /On this channel: Thursday, April 8, 2027 at 12:00 For some .*\/some/);
    });

    it("shows a first comment, and says where there is none", async () => {
      const shown = await page(`
channels: [ig, bsky]
text: Hello
format: feed
firstComment: The programme is in our profile.`);
      const [ig] = cards(shown);
      assert.match(ig ?? "", /First comment The programme is in our profile\./);
      const story = await page("channels: [ig]\ntext: Hello\nformat: story\nfirstComment: More");
      assert.match(cards(story)[0] ?? "", /Instagram has no first comment: this one will not appear\./);
    });

    it("lets right-to-left text run its own way, in its language", async () => {
      const shown = await page("channels: [ig]\nlanguage: ar\ntext: مرحبا");
      const [text] = byClass(shown, "post-text");
      assert.equal(text?.attributes.dir, "auto");
      assert.equal(text?.attributes.lang, "ar");
    });

    it("shows the language first that is asked for", async () => {
      const session = await open("channels: [x-main, fb-main, bsky]\ntext: { en: Hello, fr: Bonjour }");
      const shown = draw(session, "en", { ...HERE, textLanguage: "fr" }, true);
      assert.match(cards(shown)[0] ?? "", /Facebook .*Bonjour/);
      const links = byTag(byId(shown, "post-languages"), "a").map(textOf);
      assert.deepEqual(links, ["English", "French"]);
    });

    it("says that text, channel or both are missing", async () => {
      assert.match(cards(await page("channels: [ig]"))[0] ?? "", /No text yet/);
      assert.match(cards(await page("text: Hello"))[0] ?? "", /Goes nowhere yet Hello/);
      assert.match(textOf(await page("status: idea")), /No text and no channel yet/);
      assert.match(
        cards(await page("channels: [nowhere]\ntext: Hello"))[0] ?? "",
        /No register knows this channel/,
      );
    });
  });

  describe("pictures", () => {
    const lines = `
channels: [ig]
text: { fr: Bonjour }
media:
  - file: media/a.jpg
    alt: { en: A path, fr: Un sentier }
    credit: Photo by Anne
    licence: CC BY 4.0
    people: minors
    consent: { ref: form 18, until: 2029-01-01, guardian: true }
  - { file: media/b.png, people: adults }
  - { file: media/c.mp4, captions: { fr: media/c.vtt } }
  - { file: media/gone.jpg, alt: Gone }`;
    const assets = { has: (path: string) => path !== "media/gone.jpg", digest: () => undefined };

    it("stand with their alternative text below them, in the text's language", async () => {
      const session = await openRoot({ ...ROOT, "april.calendar.yaml": calendar(lines) }, { assets });
      const shown = draw(session);
      const [first, second, third, fourth] = byTag(shown, "figure");
      const picture = first === undefined ? undefined : byTag(first, "img")[0];
      assert.deepEqual([picture?.attributes.src, picture?.attributes.alt], ["media/a.jpg", "Un sentier"]);
      assert.equal(first === undefined ? "" : textOf(first), "Alternative text: Un sentier");
      assert.match(second === undefined ? "" : textOf(second), /No alternative text/);
      assert.equal(third === undefined ? "" : textOf(third), "Video: media/c.mp4");
      assert.match(fourth === undefined ? "" : textOf(fourth), /Missing file: media\/gone.jpg/);
    });

    it("have their credit, licence and consent in a table", async () => {
      const shown = draw(await openRoot({ ...ROOT, "april.calendar.yaml": calendar(lines) }, { assets }));
      const [, a, b, c] = rowsOf(byId(shown, "post-media-part"));
      assert.deepEqual(a, [
        "media/a.jpg",
        "Photo by Anne",
        "CC BY 4.0",
        "Minors",
        "form 18, until Monday, January 1, 2029, by a guardian",
        "–",
      ]);
      assert.equal(b?.[4], "None recorded");
      assert.equal(c?.[5], "French (media/c.vtt)");
    });
  });

  describe("facts", () => {
    it("say what is inherited, and from where", async () => {
      const shown = await page(`
publish: 2027-04-08T09:30
status: planned
channels: [ig]
step: teaser`);
      assert.equal(factOf(shown, "owner"), "Owner Ana Roy from the calendar’s defaults");
      assert.equal(
        factOf(shown, "deadline"),
        "Deadline Monday, April 5, 2027 3 working days before publication, from the calendar’s defaults",
      );
      assert.equal(factOf(shown, "objective"), "Objective Be known from the step “Teaser”");
      assert.match(factOf(shown, "budget"), /drawn from the step “Teaser” .*left of \$400/);
      assert.equal(factOf(shown, "publish"), "Planned Thursday, April 8, 2027 at 09:30 Toronto time");
    });

    it("say so in French", async () => {
      const shown = await page(
        "publish: 2027-04-08T09:30\nchannels: [ig]\nobjective: aware\nstatus: planned",
        "fr",
      );
      assert.equal(
        factOf(shown, "deadline"),
        "Échéance lundi 5 avril 2027 3 jours ouvrables avant la parution, d’après les valeurs par défaut du calendrier",
      );
      assert.equal(factOf(shown, "objective"), "Objectif Se faire connaître");
    });

    it("keep planned and published apart", async () => {
      const shown = await page(`
publish: 2027-02-08T09:30
status: published
published: { at: 2027-02-09T10:00, url: https://example.org/p/1 }`);
      assert.match(factOf(shown, "publish"), /Monday, February 8/);
      assert.match(
        factOf(shown, "published"),
        /Tuesday, February 9, 2027 at 10:00 https:\/\/example.org\/p\/1/,
      );
    });

    it("lead only to the web", async () => {
      const shown = await page(
        "status: published\npublished: { at: 2027-02-09, url: 'javascript:alert(1)' }",
      );
      const links = byTag(byId(shown, "post-fact-published"), "a");
      assert.deepEqual(links, []);
    });

    it("say what the next status still needs", async () => {
      const shown = await page(
        "publish: 2027-04-08T09:30\nchannels: [ig]\nobjective: aware\nstatus: review\ntext: Hi",
      );
      assert.match(
        textOf(byId(shown, "post-status")),
        /For “Approved” it still needs: .*nobody has approved it/,
      );
    });
  });

  it("tells of approvals: who, when, and whether they still count", async () => {
    const shown = await page(`
publish: 2027-04-08T09:30
channels: [ig]
status: approved
owner: ana
text: Hello
approvals:
  - { by: bob, role: legal, at: 2027-02-26T10:00, of: 0000000000 }
  - { by: "City of Laval", external: true, at: 2027-02-27, via: email }
  - { by: ana, at: 2027-02-27 }
  - { by: zoe, at: 2027-02-25, decision: changes-requested, comment: Shorter }`);
    const rows = rowsOf(byId(shown, "post-approvals-part")).slice(1);
    assert.match(
      rows[0]?.join(" | ") ?? "",
      /Bob Côté legal \| Friday, February 26, 2027 at 10:00 \| ✕ The content has changed since version 0000000000/,
    );
    assert.match(
      rows[1]?.join(" | ") ?? "",
      /City of Laval outside, email .*✓ Counts, but nothing says which content/,
    );
    assert.match(rows[2]?.[2] ?? "", /The owner’s own does not count/);
    assert.match(rows[3]?.[2] ?? "", /changes asked for Shorter/);
    assert.match(textOf(byId(shown, "post-approvals-part")), /1 of 1 approval counts\./);
  });

  it("tells the steps of the approval in their order, and which is still missing", async () => {
    const policy =
      "kind: policy\nversion: 1\nclauses:\n  - id: a\n    title: A\n    settings: { approval: { steps: [{ role: legal }, { role: '<b>' }] } }\n";
    const session = await open(
      "status: review\napprovals: [{ by: Bo, external: true, role: legal, via: email }]",
      {
        "steps.policy.yaml": policy,
      },
    );
    const steps = (language: Language) => textOf(byId(draw(session, language), "post-approvals-part"));
    assert.match(steps("en"), /In order: legal \(given\) and <b> \(still missing\)\./);
    assert.match(steps("fr"), /Dans l’ordre\u00a0: legal \(donnée\) et <b> \(encore attendue\)\./);
  });

  it("tells of tasks: who, when, done or late", async () => {
    const shown = await page(`
publish: 2027-03-08T09:30
channels: [ig]
status: planned
tasks:
  - { task: draft, owner: bob, deadline: publish-10d, effort: 2h }
  - { task: review, deadline: publish-3d, done: 2027-02-20 }`);
    const rows = rowsOf(byId(shown, "post-tasks-part")).slice(1);
    assert.deepEqual(rows[0], [
      "draft",
      "Bob Côté",
      "Friday, February 26, 2027 10 days before publication",
      "Late",
      "2h",
    ]);
    assert.equal(rows[1]?.[1], "Nobody yet");
    assert.match(rows[1]?.[3] ?? "", /✓ Done on Saturday, February 20, 2027/);
  });

  it("tells of findings, and leads to their place, their rule and their clause", async () => {
    const shown = await page(
      "publish: 2027-04-08T09:30\nchannels: [ig]\nobjective: aware\nstatus: planned\nowner: nobody\nbudget: 500$",
      "en",
      true,
    );
    const list = byId(shown, "post-found");
    assert.match(textOf(list), /Error .*nobody/);
    const rules = findAll(list, ({ attributes }) => attributes["data-rule"] !== undefined);
    assert.ok(rules.some(({ attributes }) => attributes["data-rule"] === "wrong-form"));
    const places = findAll(list, ({ attributes }) => attributes["data-open"] !== undefined);
    assert.deepEqual(JSON.parse(places[0]?.attributes["data-open"] ?? "{}").id, "here");
  });

  it("tells of results, waivers, notes and keys of one's own", async () => {
    const shown = await page(`
status: published
results: { at: 2027-02-20, reach: 5400, donations: 12 }
notes: Ask for pictures.
x-folder: Shared/<April>
x-more: { a: [1] }
waive:
  - { rule: missing-budget, reason: Paid by the fair, by: bob, until: 2027-03-31 }
  - { rule: quiet-hours, reason: Old, until: 2027-01-31 }`);
    const figures = rowsOf(byId(shown, "post-results-part"));
    assert.deepEqual(figures.at(-1), ["donations", "12"]);
    assert.deepEqual(figures[2], ["Reach", "5,400"]);
    const waivers = rowsOf(byId(shown, "post-waivers-part")).slice(1);
    assert.match(
      waivers[0]?.join(" | ") ?? "",
      /missing-budget .*Paid by the fair \| Bob Côté \| .*March 31, 2027 In force/,
    );
    assert.match(waivers[1]?.[3] ?? "", /Holds no more/);
    const notes = textOf(byId(shown, "post-notes-part"));
    assert.match(notes, /Ask for pictures\. .*x-folder Shared\/<April> x-more \{"a":\[1\]\}/);
  });

  it("leads to the posts before and after it", async () => {
    const shown = await page("publish: 2027-04-08");
    const [before, after] = byTag(byId(shown, "post-nav"), "a").map(
      (it) => `${textOf(it)} ${it.attributes.href}`,
    );
    assert.match(before ?? "", /Previous: The one before post.html#before/);
    assert.match(after ?? "", /Next: The one after .*#after/);
  });

  it("says so when there is no such post, and leads back", async () => {
    const session = await open("status: idea");
    for (const language of ["en", "fr"] as const) {
      const shown = draw(session, language, { view: "post", id: "gone<b>" });
      assert.match(textOf(shown), /gone<b>/);
      assert.ok(byTag(shown, "a").some(({ attributes }) => attributes.href === "calendar.html"));
    }
    assert.match(textOf(draw(session, "en", { view: "post" })), /Choose a post in the calendar/);
  });

  it("shows a post in a file of its own, its body as text", async () => {
    const session = await openRoot(ROOT);
    const shown = draw(session, "en", { view: "post", id: "snow" });
    assert.match(cards(shown)[0] ?? "", /We are closed\. See why/);
  });

  it("after an edit of one value only what shows it changes", async () => {
    const session = await open(
      "publish: 2027-04-08T09:30\nchannels: [ig]\nstatus: planned\nobjective: aware\nbenefit: They know\ntext: Hello",
    );
    const context = contextOf(session, "en");
    const before = drawView(context, HERE).body;
    session.apply([
      {
        path: "april.calendar.yaml",
        text: calendar(
          "publish: 2027-04-08T09:30\nchannels: [ig]\nstatus: planned\nobjective: aware\nbenefit: They know when\ntext: Hello",
        ),
      },
    ]);
    const changes = pageChanges(before, drawView(context, HERE).body);
    assert.deepEqual(
      changes?.map((it) => (it.op === "insert" ? it.owner : `${it.op} ${it.key}`)),
      ["replace post-fact-benefit"],
    );
    assert.deepEqual(pageChanges(drawView(context, HERE).body, drawView(context, HERE).body), []);
  });

  describe("draws a page without mistakes", () => {
    const examples = join(__dirname, "../../examples");
    for (const name of readdirSync(examples).filter((it) => !it.includes("."))) {
      it(`of every post of ${name}`, async () => {
        const { session } = await openFolder(join(examples, name), { asOf: parseDay("2027-03-01") ?? 0 });
        for (const post of postsOf(contextOf(session, "en"))) {
          const state: ViewState = {
            view: "post",
            file: post.path,
            ...(post.id === undefined ? {} : { id: post.id }),
          };
          draw(session, "en", state);
          draw(session, "fr", state, true);
        }
      });
    }

    it("of files that are not right", async () => {
      const broken = [
        "publish: [1, 2]\nchannels: { a: 1 }\ntext: [a]\nmedia: x\ntasks: y\napprovals: 3",
        "publish: soon\nmedia: [x, { file: 3 }, { file: '../../x.png', alt: [] }]\nresults: [1]\nwaive: { rule: 1 }",
        "channels: [ig, ig, '<b>']\ntext: '</article><script>alert(1)</script>'\nhashtags: ['\"><img>']",
        "title: [",
        "x-\"><b>: 1\nnotes: '<<<'",
        "approvals: [{ by: 3 }, 4, { by: '<i>', at: never, of: 1e3 }]\ntasks: [1, { task: 2, deadline: x }]",
        "text: { en: 1, fr: ~, '': x }\nvariants: { ig: 3, fb: { text: { } } }",
      ];
      for (const lines of broken) {
        const session = await open(lines);
        for (const language of ["en", "fr"] as const) draw(session, language, HERE, true);
      }
    });

    it("whatever the values say", async () => {
      const keys = [
        "title",
        "text",
        "channels",
        "link",
        "notes",
        "owner",
        "step",
        "firstComment",
        "budget",
        "x-a",
      ];
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...keys), fc.string({ unit: "grapheme" }), async (key, value) => {
          const session = await openRoot({
            ...ROOT,
            "a.calendar.yaml": `kind: calendar\nversion: 1\nposts:\n  - id: here\n    channels: [ig]\n    ${key === "channels" ? "x-b" : key}: ${JSON.stringify(value)}\n`,
          });
          draw(session, "en", { view: "post", id: "here" }, true);
        }),
        { numRuns: 60 },
      );
    });
  });
});
