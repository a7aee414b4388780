import assert from "node:assert/strict";
import { hover } from "../../src/language";
import { CATALOGUE, DEPARTMENTS, RULES_OF_SETTINGS, STRUCTURES } from "../../src/rules";
import { listOf } from "../../src/schema";
import type { Language } from "../../src/values";
import { calendar, FILES } from "./files";
import { openAt } from "./open";

interface Where {
  readonly path?: string;
  readonly language?: Language;
  /** The stretch that it is told of. */
  readonly on?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** What is told at the cursor: these pieces of Markdown, in order; nothing where none is given. */
async function check(marked: string, expected: readonly string[], where: Where = {}): Promise<string> {
  const { path = "march.calendar.yaml", language = "en", files = FILES } = where;
  const { context, offset, text } = await openAt({ ...files, [path]: marked }, language);
  const told = hover(context, path, offset);
  if (expected.length === 0) assert.equal(told?.markdown, undefined);
  let from = 0;
  for (const part of expected) {
    const at = told?.markdown.indexOf(part, from) ?? -1;
    assert.ok(at >= 0, `${part}\nin\n${told?.markdown}`);
    from = at + part.length;
  }
  if (where.on !== undefined) assert.equal(text.slice(told?.start, told?.end), where.on);
  if (told !== undefined) assert.ok(told.start <= offset && offset <= told.end);
  return told?.markdown ?? "";
}

describe("language: hover over keys", () => {
  it("tells title, description and examples", async () => {
    await check(calendar("dead‸line: publish-3bd"), ["**Deadline**", "For example: `publish-7d`"], {
      on: "deadline",
    });
    await check(calendar("dead‸line: publish-3bd"), ["**Échéance**", "Par exemple\u00a0: `publish-7d`"], {
      language: "fr",
    });
  });

  it("tells which rules a setting governs", async () => {
    const policy =
      '---\nkind: policy\n---\n\n```yaml policy\nquiet‸Hours: { from: "21:00", to: "07:00" }\n```\n';
    await check(policy, ["**Quiet hours**", "Rules that it governs:", "`quiet-hours` — "], {
      path: "b.policy.md",
    });
  });

  it("tells what a clause enforces, at its heading", async () => {
    const policy =
      '---\nkind: policy\n---\n\n## Quiet ‸nights {#nights}\n\nText.\n\n```yaml policy\nquietHours: { from: "21:00", to: "07:00" }\n```\n';
    await check(policy, ["**Quiet nights**", "`quietHours`", "`quiet-hours`"], {
      path: "b.policy.md",
      on: "## Quiet nights {#nights}",
    });
  });

  it("tells what a rule finds where it is a key", async () => {
    await check("rules:\n  missing-‸owner: off\n", ["**", "Severity: error"], {
      path: ".social-policy.yaml",
    });
  });
});

describe("language: hover over values", () => {
  it("tells which post another names, and leaves alone who signs from outside", async () => {
    const text = `${calendar("reuseOf: aut‸umn")}  - id: autumn\n    title: Leaves\n    status: published\n    publish: 2026-10-01\n`;
    await check(text, [
      "**Leaves** `autumn`",
      "- Published",
      "- Thursday, October 1, 2026",
      "- `march.calendar.yaml`",
    ]);
    await check(calendar("approvals:", '  - { by: "City of L‸aval", external: true }'), []);
    await check(
      "kind: channels\nchannels:\n  - id: x\n    network: blue‸sky\n",
      ["**Bluesky**", "at most 300"],
      {
        path: "b.channels.yaml",
      },
    );
  });

  it("tells who a person is, and whether they are there", async () => {
    await check(
      calendar("owner: jt‸remblay"),
      ["**Jo Tremblay** `jtremblay`", "- Marketing", "**away until March 5, 2027**"],
      { on: "jtremblay" },
    );
    await check(calendar("owner: nob‸ody"), ["No file defines `nobody` yet."]);
  });

  it("tells network, handle and limit of a channel", async () => {
    await check(calendar("channels: [ig-‸main]"), [
      "**ig-main**",
      "- Instagram · @example",
      "Owner: Marie Lavoie",
      "at most 2,200 characters",
    ]);
    await check(calendar("variants:", "  bsky-‸main: { text: Hi }"), ["Bluesky"]);
  });

  it("tells target and budget of an objective, with what is planned and left", async () => {
    await check(calendar("objective: aware‸ness", "status: planned", "budget: 150 CAD"), [
      "**Be known** `awareness`",
      "Owner: Marie Lavoie",
      "Deadline: Thursday, September 30, 2027",
      "Supports: Grow in the region",
      "Budget: $4,000 in all, $750 planned, $3,250 left",
      "Target: reach from 12,000 to 20,000 people",
    ]);
    const plan = (FILES["2027.plan.yaml"] ?? "").replace("budget: 4000", "budget: 4‸000");
    await check(plan, ["**4\u00a0000\u00a0$**", "600\u00a0$ prévus, 3\u00a0400\u00a0$ disponibles"], {
      path: "2027.plan.yaml",
      language: "fr",
    });
  });

  it("tells what a post without a budget draws from", async () => {
    const text = `${calendar("step: tea‸ser", "status: planned")}  - id: other\n    title: O\n    step: teaser\n    status: planned\n    budget: 150 CAD\n`;
    await check(text, [
      "**A teaser** `teaser`",
      "Budget: drawn from the step “A teaser”, $600 in all, $150 planned, $450 left",
    ]);
  });

  it("tells what a relative date comes to", async () => {
    await check(calendar("publish: 2027-03-31T09:30", "deadline: publish-‸3bd"), [
      "**Thursday, March 25, 2027** — in 24 days",
      "3 working days before publication.",
    ]);
    await check(
      calendar("publish: 2027-03-31T09:30", "deadline: publish-‸3bd"),
      ["**jeudi 25 mars 2027** — dans 24 jours", "3 jours ouvrables avant la parution."],
      { language: "fr" },
    );
    await check(calendar("deadline: publish-‸1w"), ["1 week before publication — unknown until"]);
    await check(calendar("publish: 2027-03-26", "tasks:", "  - { task: draft, deadline: publish-‸2d }"), [
      "**Wednesday, March 24, 2027**",
    ]);
  });

  it("tells weekdays, times and days off", async () => {
    await check(calendar("publish: 2027-03-‸04T09:30"), ["**Thursday, March 4, 2027 at 09:30** — in 3 days"]);
    await check(calendar("publish: 2027-03-‸26"), ["Good Friday"]);
    await check(calendar("publish: 2027-03-‸06"), ["not a working day"]);
  });

  it("tells the length of a text on each channel, with what is left", async () => {
    await check(
      calendar("channels: [ig-main, bsky-main]", "text: |", "  Come to ‸the fair", "hashtags: [Fair]"),
      [
        "Length as each network counts",
        "- ig-main (Instagram) — 22 of 2,200 characters, 2,178 left",
        "- bsky-main (Bluesky) — 22 of 300 characters, 278 left",
      ],
    );
    await check(
      calendar("channels: [bsky-main]", `text: ‸${"x".repeat(310)}`),
      ["310 caractères sur 300, **10 de trop**"],
      { language: "fr" },
    );
    await check(calendar("channels: [ig-main]", "te‸xt: { fr: Allô, en: Hello }"), [
      "**Text**",
      "4 of 2,200",
    ]);
  });

  it("tells what the next status still needs", async () => {
    await check(calendar("title: T", "status: id‸ea"), [
      "**Idea**",
      "For “Planned” it still needs:",
      "`missing-owner`",
      "`missing-date`",
    ]);
    await check(
      calendar(
        "title: T",
        "status: plan‸ned",
        "owner: mlavoie",
        "deadline: publish-1d",
        "publish: 2027-03-31T09:30",
        "channels: [ig-main]",
        "objective: awareness",
      ),
      ["**Planned**", "It has what “Drafting” asks for."],
    );
    await check(
      calendar("title: T", "status: draf‸ting", "owner: mlavoie", "channels: [ig-main]"),
      ["Pour «\u00a0En révision\u00a0», il manque encore\u00a0:", "`missing-approver`", "`missing-text`"],
      { language: "fr" },
    );
    const ready = await check(calendar("title: T", "status: cance‸lled"), ["**Cancelled**"]);
    assert.ok(!ready.includes("needs"));
  });

  it("tells when a structure fits, and strengths and risks of a department", async () => {
    const policy = (line: string) => `---\nkind: policy\n${line}\n---\n`;
    await check(
      policy("structure: dande‸lion"),
      [
        "**Dandelion**",
        "**Fits when**: ",
        "**Risks**: ",
        "**What it sets here**",
        "approved by somebody of each",
      ],
      {
        path: "b.policy.md",
      },
    );
    await check(
      policy("responsible: { department: comm‸ittee }"),
      ["**Forces**\u00a0: ", "**Risques**\u00a0: "],
      {
        path: "b.policy.md",
        language: "fr",
      },
    );
  });

  it("tells the clause that a rule enforces", async () => {
    await check(calendar("waive:", "  - rule: missing-‸language"), [
      "Severity: ",
      "Clause: Holidays (`a.policy.md`)",
    ]);
  });

  it("tells what the rule of a waiver finds", async () => {
    await check(calendar("waive:", "  - { rule: missing-‸budget, reason: x }"), [
      "**There is no budget.**",
      "Severity: error",
    ]);
  });

  it("sums up a post at its id, with what is inherited from where", async () => {
    const text = `kind: calendar
timezone: America/Toronto
plan: plan-2027
defaults: { owner: mlavoie, deadline: publish-3bd, channels: [ig-main] }
posts:
  - id: fa‸ir
    title: The *fair*
    status: planned
    publish: 2027-03-31T09:30
    step: teaser
`;
    await check(text, [
      "**The \\*fair\\*** — Planned",
      "- Owner: Marie Lavoie (from the calendar’s `defaults`)",
      "- Publication: Wednesday, March 31, 2027 at 09:30",
      "- Deadline: Thursday, March 25, 2027 (`publish-3bd`, from the calendar’s `defaults`)",
      "- Channels: ig-main (Instagram) (from the calendar’s `defaults`)",
      "- Objective: Be known (from the step `teaser`)",
      "- Budget: drawn from the step “A teaser”, $600 in all, $0 planned, $600 left",
    ]);
    await check(
      calendar("title: T", "status: planned").replace("id: fair", "id: f‸air"),
      ["**T** — Planifié", "- Budget\u00a0: aucun", "constats**", "`missing-deadline`"],
      { language: "fr" },
    );
  });

  it("works in the front matter of a post", async () => {
    await check(
      "---\ntitle: A ‸post\nowner: mlavoie\n---\n\nHello\n",
      ["**A post** — Idea", "Owner: Marie Lavoie"],
      { path: "a.post.md" },
    );
  });

  it("says nothing of comments, free text and what cannot be read", async () => {
    await check(calendar("# ‸why"), []);
    await check(calendar("location: Here‸"), []);
    await check(calendar("‸"), []);
    await check(calendar("owner: ‸"), []);
    await check(calendar("deadline: some ‸day"), []);
  });
});

describe("language: what is told of the method", () => {
  it("has advice for every structure and every department but “other” and management", () => {
    assert.deepEqual(Object.keys(STRUCTURES).sort(), [...listOf("structure")].sort());
    const named = listOf("responsibleDepartment").filter((it) => it !== "other" && it !== "management");
    assert.deepEqual(Object.keys(DEPARTMENTS).sort(), [...named].sort());
  });

  it("names every rule that waits for a setting, and no rule that does not exist", () => {
    const ids = new Set(CATALOGUE.map((rule) => rule.id));
    for (const [setting, rules] of Object.entries(RULES_OF_SETTINGS))
      for (const rule of rules) assert.ok(ids.has(rule), `${setting}: ${rule}`);
    for (const { id, needs } of CATALOGUE)
      if (needs !== undefined) assert.ok(RULES_OF_SETTINGS[needs]?.includes(id), `${needs}: ${id}`);
  });
});
