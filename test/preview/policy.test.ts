import assert from "node:assert/strict";
import { drawView, entryAt, pageChanges, placeOfTarget, type ViewState } from "../../src/preview";
import { settingLines } from "../../src/preview/policy/setting-words";
import { Session } from "../../src/rules";
import { shapeWords } from "../../src/schema";
import { type Language, parseDay } from "../../src/values";
import { ROOT } from "../language/root";
import { openRoot } from "../rules/open-root";
import { drawsAnyFiles } from "./any-files";
import { byClass, byId, byTag, findAll, type PageElement, readPage, textOf } from "./read-page";
import { contextOf } from "./view-context";

const POLICY = `---
kind: policy
version: 1
title: Our policy
revision: 3
language: en
owner: ana
effective: 2027-01-04
reviewBy: 2027-02-15
structure: dandelion
units:
  - { id: north, title: The North, owner: bob }
responsible: { department: communications, accountable: ana, members: [ana, bob] }
approvals:
  - { by: bob, role: director, at: 2026-12-09 }
---

# Our policy

We serve **everybody**.

## Purpose {#purpose}

Read [the approvals](#approval), [our site](https://example.org/?a=1&b=2), [mail](mailto:a@example.org),
[the plan](year.plan.yaml), [outside](../secret.md), [script](javascript:alert(1)) and [gone](gone.md).

- One
- Two *with* \`code\`

| Who | What |
|---|---|
| Ana | <b>leads</b> |

<script>alert(1)</script>

## Approval {#approval}

Posts are approved.

\`\`\`yaml policy
approval: { count: 1, paid: 2, roles: [approver], self: false, before: 2d }
quietHours: { from: "09:00", to: "10:00", except: { natures: [service] } }
\`\`\`

### Details

\`\`\`yaml rule
id: no-price
for: post
require: '!post.text.contains("$")'
message: { en: No price, fr: Aucun prix }
\`\`\`

## Answers {#answers}

\`\`\`yaml policy
responseTime: { within: 4h }
\`\`\`
`;

const FILES = { ...ROOT, "social.policy.md": POLICY };

function draw(
  session: Session,
  language: Language = "en",
  state: Partial<ViewState> = {},
  live = false,
): PageElement {
  return readPage(drawView(contextOf(session, language, live), { view: "policy", ...state }).body.toString());
}

async function page(
  language: Language = "en",
  state: Partial<ViewState> = {},
  live = false,
): Promise<PageElement> {
  return draw(await openRoot(FILES), language, state, live);
}

const enforced = (of: PageElement, id: string) =>
  byClass(byId(of, `clause-${id}`), "enforced")[0] as PageElement;

describe("preview: policy", () => {
  it("reads as prose: one title, clauses as headings in order, text as it is meant", async () => {
    const shown = await page();
    assert.deepEqual(byTag(shown, "h1").map(textOf), ["Our policy"]);
    const heads = findAll(
      shown,
      ({ tag, attributes }) => /^h[2-6]$/.test(tag) && attributes.id?.startsWith("clause-") === true,
    );
    assert.deepEqual(
      heads.map((head) => `${head.tag} ${textOf(head)}`),
      [
        "h2 Purpose",
        "h2 Approval",
        "h3 What this clause enforces",
        "h3 Details",
        "h4 What this clause enforces",
        "h2 Answers",
        "h3 What this clause enforces",
      ],
    );
    assert.equal(textOf(byTag(shown, "strong")[0] as PageElement), "everybody");
    const purpose = byId(shown, "clause-purpose");
    assert.deepEqual(byTag(purpose, "li").map(textOf), ["One", "Two with code"]);
    assert.deepEqual(byTag(purpose, "th").map(textOf), ["Who", "What"]);
    assert.deepEqual(byTag(purpose, "td").map(textOf), ["Ana", "leads"]);
  });

  it("raw HTML never comes through, and links lead to the web, to mail, to clauses and to files of the root alone", async () => {
    const shown = await page("en", {}, true);
    assert.equal(byTag(shown, "script").length, 0);
    assert.equal(textOf(shown).includes("alert(1)"), false);
    const links = byTag(byClass(byId(shown, "clause-purpose"), "prose")[0] as PageElement, "a")
      .filter(({ attributes }) => attributes.class !== "open screen-only")
      .map((link) => [textOf(link), link.attributes.href, link.attributes["data-open"]]);
    assert.deepEqual(links, [
      ["the approvals", "#clause-approval", undefined],
      ["our site", "https://example.org/?a=1&b=2", undefined],
      ["mail", "mailto:a@example.org", undefined],
      ["the plan", "#", '{"path":"year.plan.yaml"}'],
    ]);
    assert.match(textOf(byId(shown, "clause-purpose")), /outside , script and gone|outside, script and gone/);
  });

  it("pictures of the root are shown, others are words", async () => {
    const text = POLICY.replace(
      "We serve",
      "![Logo](images/logo.png) ![](https://e.org/x.png) ![Far](https://e.org/y.png) We serve",
    );
    const shown = draw(await openRoot({ ...ROOT, "social.policy.md": text }));
    assert.deepEqual(
      byTag(shown, "img").map(({ attributes }) => attributes),
      [{ src: "images/logo.png", alt: "Logo" }],
    );
    assert.deepEqual(byClass(shown, "picture").map(textOf), ["Picture", "Picture: Far"]);
  });

  it("says beside each clause what it enforces, in both languages", async () => {
    const lines = (of: PageElement) =>
      byTag(byClass(enforced(of, "approval"), "settings")[0] as PageElement, "li").map(textOf);
    assert.deepEqual(lines(await page()), [
      "1 approval, 2 for paid posts",
      "by people with the role approver",
      "never by the post’s owner",
      "at least 2 days before publication",
      "Nothing is published from 09:00 to 10:00",
      "except: service",
    ]);
    assert.deepEqual(lines(await page("fr")), [
      "1 approbation, 2 pour les publications payantes",
      "par une personne qui a le rôle approver",
      "jamais par la personne responsable de la publication",
      "au moins 2 jours avant la parution",
      "Rien n’est publié de 9\u00a0h à 10\u00a0h",
      "sauf une publication de service",
    ]);
  });

  it("names the rules of a clause by what they find, and in a panel links to their pages", async () => {
    const shown = await page("en", {}, true);
    const rules = findAll(
      enforced(shown, "approval"),
      ({ attributes }) => attributes["data-rule"] !== undefined,
    );
    assert.ok(
      rules.some(
        (link) =>
          link.attributes["data-rule"] === "late-approval" &&
          textOf(link) === "A post was approved later than the policy asks.",
      ),
    );
    assert.ok(rules.some((link) => link.attributes["data-rule"] === "quiet-hours"));
    assert.match(
      textOf(enforced(shown, "answers")),
      /Answered within 4 hours Rules that check it An account takes longer to answer than the policy allows\./,
    );
  });

  it("counts what a clause finds today, with the way to the gaps and the posts, and back", async () => {
    const session = await openRoot(FILES);
    const shown = draw(session, "en", {}, true);
    const box = enforced(shown, "approval");
    const found = session.results().findings.filter(({ clause }) => clause?.id === "approval");
    assert.ok(found.length > 0);
    assert.match(textOf(box), /Found today: /);
    const states = byTag(box, "a").flatMap(({ attributes }) =>
      attributes["data-go"] === undefined ? [] : [JSON.parse(attributes["data-go"])],
    );
    assert.deepEqual(states[0], {
      view: "gaps",
      by: "clause",
      filters: { clause: "social.policy.md#approval" },
    });
    assert.ok(states.some(({ view, id }) => view === "post" && id === "teaser"));
    const [way] = states as ViewState[];
    const gaps = readPage(drawView(contextOf(session, "en", true), way ?? { view: "plan" }).body.toString());
    const rows = findAll(gaps, ({ tag, attributes }) => tag === "tr" && attributes.id !== undefined);
    assert.equal(rows.length, found.length);
    const back = byTag(
      readPage(drawView(contextOf(session, "en", true), { view: "gaps" }).body.toString()),
      "a",
    ).flatMap(({ attributes }) => attributes["data-go"] ?? []);
    assert.ok(back.includes(JSON.stringify({ view: "policy", file: "social.policy.md", id: "approval" })));
  });

  it("tells what is waived, with the reason and until when", async () => {
    const calendar = ROOT["march.calendar.yaml"]?.replace(
      "    step: teaser\n",
      "    step: teaser\n    waive: [{ rule: quiet-hours, reason: The fair opens then., by: ana, until: 2027-03-31 }]\n",
    );
    const shown = draw(await openRoot({ ...FILES, "march.calendar.yaml": calendar ?? "" }));
    assert.match(
      textOf(enforced(shown, "approval")),
      /Waived \(1\) First look ?The fair opens then, until March 31, 2027/,
    );
  });

  it("a clause without settings is for people; of a rule of one’s own the sentence, its expression folded away", async () => {
    const shown = await page("fr");
    assert.match(textOf(byId(shown, "clause-purpose")), /À lire\u00a0: rien n’est vérifié ici\./);
    const rules = enforced(shown, "details");
    assert.match(textOf(rules), /Règles maison Aucun prix/);
    const [folded] = byTag(rules, "details");
    assert.ok(folded !== undefined && folded.attributes.open === undefined);
    assert.match(textOf(folded), /^L’expression Doit être vrai/);
  });

  it("lists the contents with settings and findings, each line leading to its clause", async () => {
    const shown = await page();
    const contents = byId(shown, "policy-contents");
    const lines = byTag(contents, "li").map(textOf);
    assert.equal(lines.length, 4);
    assert.match(lines[1] ?? "", /^Approval 2 settings [!▲i]/);
    for (const { attributes } of byTag(contents, "a")) byId(shown, (attributes.href ?? "#").slice(1));
  });

  it("says revision, dates, structure with its advice, who answers and who approved", async () => {
    const text = textOf(byId(await page(), "policy-front"));
    assert.match(text, /Revision 3 In force from January 4, 2027 Review by February 15, 2027 Owner Ana Roy/);
    assert.match(text, /Responsible Communications; Ana Roy is accountable with Bob Côté/);
    assert.match(text, /Structure Dandelion Each business unit has its own team/);
    assert.match(text, /Units The North \(Bob Côté\)/);
    assert.match(text, /Approvals Bob Côté \(director, Wednesday, December 9, 2026\)/);
    assert.match(text, /Warning This policy was to be reviewed by/);
    const french = textOf(byId(await page("fr"), "policy-front"));
    assert.match(french, /En vigueur le 4 janvier 2027 À réviser avant le 15 février 2027/);
    assert.match(french, /Structure Pissenlit Chaque unité a son équipe/);
  });

  it("of several policies the state chooses one, by its file or a clause; a unit’s says so", async () => {
    const unit =
      'kind: policy\nversion: 1\nid: north-policy\ntitle: { en: North, fr: Nord }\nunit: north\nowner: bob\nclauses:\n  - id: hours\n    title: { en: Hours, fr: Heures }\n    text: { en: "We open late.\\n\\nStill <b>we</b> open.", fr: On ouvre tard. }\n    settings: { measure: { resultsAfter: 14d } }\n';
    const session = await openRoot({ ...FILES, "north.policy.yaml": unit });
    const titleOf = (state: Partial<ViewState>) =>
      textOf(byTag(draw(session, "en", state), "h1")[0] as PageElement);
    assert.equal(titleOf({}), "North");
    assert.equal(titleOf({ file: "social.policy.md" }), "Our policy");
    assert.equal(titleOf({ id: "purpose" }), "Our policy");
    assert.equal(titleOf({ id: "hours" }), "North");
    const shown = draw(session, "fr", { id: "hours" });
    assert.match(textOf(shown), /Vaut seulement pour l’unité «\u00a0The North\u00a0»/);
    assert.match(
      textOf(byId(shown, "clause-hours")),
      /Heures On ouvre tard\. .*Résultats après\u00a0: 14 jours/,
    );
    assert.ok("data-chosen" in byId(shown, "clause-hours").attributes);
    const english = draw(session, "en", { id: "hours" });
    assert.deepEqual(byTag(byId(english, "clause-hours"), "p").map(textOf).slice(0, 2), [
      "We open late.",
      "Still <b>we</b> open.",
    ]);
    assert.equal(byTag(byClass(english, "orders")[0] as PageElement, "li").length, 2);
  });

  it("without a reader of Markdown says so, and without a policy what to write", async () => {
    const session = new Session({ asOf: parseDay("2027-03-01") ?? 0 });
    session.apply(Object.entries(FILES).map(([path, text]) => ({ path, text })));
    assert.match(textOf(draw(session)), /what reads Markdown is not loaded yet/);
    assert.match(
      textOf(draw(await openRoot({}))),
      /There is no policy yet\. Write one in a file such as social\.policy\.md/,
    );
    const empty = await openRoot({ "x.policy.md": "---\nkind: policy\nversion: 1\n---\n" });
    assert.match(textOf(draw(empty, "fr")), /n’a pas encore de clauses/);
  });

  it("opens a clause where it stands", async () => {
    const session = await openRoot(FILES);
    const place = placeOfTarget(session, { path: "social.policy.md", kind: "clause", id: "approval" });
    assert.equal(POLICY.slice(place?.start, place?.end), "approval");
  });

  it("knows the clause in which the cursor stands", async () => {
    const session = await openRoot(FILES);
    const at = (words: string) => entryAt(session, "social.policy.md", POLICY.indexOf(words));
    assert.deepEqual(at("Posts are"), {
      path: "social.policy.md",
      kind: "clause",
      id: "approval",
      day: undefined,
    });
    assert.equal(at("quietHours")?.id, "approval");
    assert.equal(at("### Details")?.id, "details");
    assert.equal(at("revision")?.kind, "policy");
    const shown = draw(session, "en", {}, true);
    const { attributes } = byId(shown, "clause-approval");
    assert.equal(
      `${attributes["data-kind"]} ${attributes["data-id"]} ${attributes["data-file"]}`,
      "clause approval social.policy.md",
    );
  });

  it("an edit of a post changes the box of its clause and its line in the contents alone", async () => {
    const session = await openRoot(FILES);
    const view = () => drawView(contextOf(session, "en", true), { view: "policy" }).body;
    const before = view();
    const path = "march.calendar.yaml";
    const text = ROOT[path] ?? "";
    const start = text.indexOf("2027-03-04T09:30");
    session.apply([{ path, start, end: start + 16, insert: "2027-03-04T10:30" }]);
    const keys = (pageChanges(before, view()) ?? []).map((change) =>
      "key" in change ? change.key : change.owner,
    );
    assert.deepEqual(keys.sort(), ["clause-approval-enforced", "to-clause-approval"]);
  });

  it("an edit of a clause changes that clause alone", async () => {
    const session = await openRoot(FILES);
    const view = () => drawView(contextOf(session, "en", true), { view: "policy" }).body;
    const before = view();
    const start = POLICY.indexOf("Posts are approved.");
    session.apply([{ path: "social.policy.md", start, end: start, insert: "All\n\n" }]);
    const keys = (pageChanges(before, view()) ?? []).map((change) =>
      "key" in change ? change.key : change.owner,
    );
    assert.deepEqual(keys, ["clause-approval"]);
  });

  it("every setting has words in both languages, also where its form is wrong", async () => {
    const session = await openRoot(ROOT);
    for (const [name, { examples = [] }] of Object.entries(shapeWords("settings").keys)) {
      for (const language of ["en", "fr"] as const) {
        for (const value of [...examples, null, "x", 3, true, [], {}, [null, 1, {}], { a: { b: [1] } }]) {
          const lines = settingLines(name, value, { session, language });
          for (const line of lines)
            assert.equal(/undefined|\[object|NaN/.test(line), false, `${name}: ${line}`);
        }
        for (const example of examples) {
          const lines = settingLines(name, example, { session, language });
          assert.ok(lines.length > 0 && lines.every((line) => line !== ""), name);
        }
      }
    }
  });

  describe("whatever the files hold", () => drawsAnyFiles([{ view: "policy" }]));
});

describe("what a policy covers", () => {
  const clause = (title: string, body: string) => `\n## ${title}\n\n${body}\n`;
  const block = (kind: string, text: string) => `\`\`\`yaml ${kind}\n${text}\n\`\`\`\n`;
  const RULE = (text: string) =>
    block(
      "rule",
      `id: no-noon\nfor: post\nrequire: '!post.text.contains("noon")'\nexamples:\n  pass:\n    - { text: Morning }\n  fail:\n    - { text: ${text} }`,
    );
  const policyWith = (example: string) =>
    `---\nkind: policy\nversion: 1\n---\n\n# Policy\n${clause("Purpose", `Why we are here.\n\n${block("policy", "forPeople: true")}`)}${clause("Tone", "Be kind.")}${clause("Hours", block("policy", 'quietHours: { from: "21:00", to: "07:00" }'))}${clause("Noon", `Nothing at noon.\n\n${RULE(example)}`)}`;

  const page = async (text: string, language: Language = "en") => {
    const session = await openRoot({ "a.policy.md": text });
    return readPage(drawView(contextOf(session, language), { view: "policy" }).body.toString());
  };

  it("tells which clauses enforce nothing, and which settings no words explain", async () => {
    const drawn = byId(await page(policyWith("At noon")), "policy-coverage") as PageElement;
    const text = textOf(drawn).replace(/\s+/g, " ");
    assert.match(text, /2 of 4 clauses are checked, by 1 setting and 1 own rule\./);
    assert.match(text, /Clauses that enforce nothing ?Purpose \(said to be for people\) ?Tone/);
    assert.match(text, /that no words explain ?Hours \(Quiet hours\)/);
    const french = textOf(byId(await page(policyWith("At noon"), "fr"), "policy-coverage") as PageElement);
    assert.match(french, /2 clauses sont vérifiées sur 4, par 1 réglage et 1 règle maison\./);
    assert.match(french, /déclarée à lire/);
  });

  it("shows the examples of a rule, and whether they hold", async () => {
    const right = textOf(await page(policyWith("At noon")));
    assert.match(right, /1 example keeps to it, 1 breaks it, as meant/);
    assert.match(right, /\{ text: At noon \}\s*\(breaks it\)/);
    assert.match(textOf(await page(policyWith("Evening"))), /1 example does not do what is said of it/);
    assert.match(
      textOf(await page(policyWith("At noon"), "fr")),
      /1 exemple conforme et 1 exemple fautif, comme prévu/,
    );
  });
});
