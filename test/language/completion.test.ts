import assert from "node:assert/strict";
import { type CompletionItem, completion } from "../../src/language";
import { isZone, type Language } from "../../src/values";
import { CURSOR, openAt } from "./open";
import { calendar, FILES } from "./files";

interface Expected {
  /** All labels, in order. */
  readonly labels?: readonly string[];
  /** The first labels, in order. */
  readonly first?: readonly string[];
  /** Labels that must be there, and those that must not. */
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
  /** The item of this label gives this text; snippets' stops stay. */
  readonly apply?: readonly [label: string, text: string];
  readonly detail?: readonly [label: string, detail: string];
}

/** Completes at the cursor of a text that stands in a root of its own. */
async function check(
  marked: string,
  expected: Expected,
  { path = "march.calendar.yaml", language = "en" as Language, files = FILES } = {},
): Promise<readonly CompletionItem[]> {
  const { context, offset, text } = await openAt({ ...files, [path]: marked }, language);
  const items = completion(context, path, offset);
  const labels = items.map((item) => item.label);
  const sorted = [...items].sort((a, b) => (a.sortText < b.sortText ? -1 : 1)).map((item) => item.label);
  assert.deepEqual(sorted, labels, "the order is that of the sort texts");
  for (const { edit } of items)
    assert.ok(edit.start <= offset && offset <= edit.end, "the edit holds the cursor");
  if (expected.labels !== undefined) assert.deepEqual(labels, expected.labels);
  if (expected.first !== undefined) assert.deepEqual(labels.slice(0, expected.first.length), expected.first);
  for (const label of expected.has ?? [])
    assert.ok(labels.includes(label), `${label} in ${labels.join(" ")}`);
  for (const label of expected.lacks ?? []) assert.ok(!labels.includes(label), `no ${label}`);
  const find = (label: string) => {
    const item = items.find((it) => it.label === label);
    assert.ok(item !== undefined, `${label} in ${labels.join(", ")}`);
    return item;
  };
  if (expected.apply !== undefined) {
    const { edit } = find(expected.apply[0]);
    assert.equal(text.slice(0, edit.start) + edit.text + text.slice(edit.end), expected.apply[1]);
  }
  if (expected.detail !== undefined) assert.equal(find(expected.detail[0]).detail, expected.detail[1]);
  return items;
}

describe("language: completion of keys", () => {
  it("offers what is missing, in the schema's order", async () => {
    const items = await check(calendar("title: T", `own${CURSOR}`, "status: idea"), {
      first: ["publish", "channels", "format", "nature", "owner"],
      lacks: ["id", "title", "status"],
      apply: ["owner", calendar("title: T", "owner: $0", "status: idea")],
      detail: ["owner", "Owner"],
    });
    const owner = items.find((item) => item.label === "owner");
    assert.equal(owner?.more, true);
    assert.match(owner?.documentation ?? "", /^\*\*Owner\*\*\n\n\S/);
  });

  it("speaks the person's language", async () => {
    const items = await check(calendar(CURSOR), { detail: ["deadline", "Échéance"] }, { language: "fr" });
    const deadline = items.find((item) => item.label === "deadline");
    assert.match(deadline?.documentation ?? "", /Par exemple\u00a0: `publish-7d`/);
    assert.ok(deadline?.filterText.includes("Échéance"));
  });

  it("adds what the value needs: brackets, a line below, a list", async () => {
    await check(calendar(`ch${CURSOR}`), { apply: ["channels", calendar("channels: [$0]")] });
    await check(calendar(`${CURSOR}`), {
      apply: ["media", calendar("media:", "  - file: $1", "    alt: $2")],
    });
    await check(`kind: calendar\ndef${CURSOR}\n`, {
      apply: ["defaults", "kind: calendar\ndefaults:\n  $0\n"],
    });
    await check(calendar(`boost: { from: 2027-03-04, ${CURSOR} }`), {
      first: ["to", "budget"],
      apply: ["budget", calendar("boost: { from: 2027-03-04, budget: $0 }")],
    });
  });

  it("renames a key without touching its value", async () => {
    await check(calendar(`own${CURSOR}: mlavoie`), { apply: ["owner", calendar("owner: mlavoie")] });
  });

  it("puts a key where its neighbours stand", async () => {
    await check(calendar("title: T", `  ${CURSOR}`), { apply: ["owner", calendar("title: T", "owner: $0")] });
  });

  it("knows the top of a file, in any of its pieces", async () => {
    await check(`${calendar("title: T")}${CURSOR}`, {
      has: ["id", "title", "plan", "defaults"],
      lacks: ["kind", "timezone", "posts"],
    });
    await check(`ki${CURSOR}\n`, { apply: ["kind", "kind: calendar\n"] });
    await check(`kind: calendar\nve${CURSOR}\n`, { apply: ["version", "kind: calendar\nversion: 1\n"] });
    await check(`kind: calendar\npl${CURSOR}\nposts:\n  - id: a\n`, {
      has: ["plan"],
      lacks: ["kind", "posts"],
    });
  });

  it("works in front matter and in a policy's blocks", async () => {
    await check(
      `---\ntitle: T\nobj${CURSOR}\n---\n\nHello\n`,
      { apply: ["objective", "---\ntitle: T\nobjective: $0\n---\n\nHello\n"], lacks: ["title"] },
      { path: "fair.post.md" },
    );
    const policy = (line: string) => `---\nkind: policy\n---\n\n## A\n\n\`\`\`yaml policy\n${line}\n\`\`\`\n`;
    await check(policy(`ap${CURSOR}`), { first: ["required", "approval"] }, { path: "b.policy.md" });
    await check(
      policy(`approval: { count: 1, ${CURSOR} }`),
      { first: ["paid", "roles"], apply: ["self", policy("approval: { count: 1, self: $0 }")] },
      { path: "b.policy.md" },
    );
    await check(
      policy(`severity:\n  missing-b${CURSOR}`),
      { has: ["missing-budget"] },
      { path: "b.policy.md" },
    );
  });

  it("knows free keys: languages, channels, rules, statuses, networks", async () => {
    await check(calendar("text:", `  ${CURSOR}`), { first: ["fr", "en"] });
    await check(calendar("channels: [bsky-main]", "variants:", `  ${CURSOR}`), { labels: ["bsky-main"] });
    await check(
      `rules:\n  missing-o${CURSOR}\n`,
      { has: ["missing-owner"] },
      { path: ".social-policy.yaml" },
    );
    const policy = (line: string) => `---\nkind: policy\n---\n\n\`\`\`yaml policy\n${line}\n\`\`\`\n`;
    await check(policy(`required:\n  ${CURSOR}`), { first: ["idea", "planned"] }, { path: "b.policy.md" });
    await check(policy(`cadence: { ${CURSOR} }`), { has: ["ig-main", "bluesky"] }, { path: "b.policy.md" });
  });
});

describe("language: completion of values", () => {
  it("offers people by name and writes their id", async () => {
    await check(calendar(`owner: ${CURSOR}`), {
      labels: ["Marie Lavoie", "Jo Tremblay", "Pat Gone"],
      apply: ["Jo Tremblay", calendar("owner: jtremblay")],
      detail: ["Jo Tremblay", "jtremblay · Marketing · away until March 5, 2027"],
    });
    await check(
      calendar(`owner:${CURSOR}`),
      {
        apply: ["Marie Lavoie", calendar("owner: mlavoie")],
        detail: ["Pat Gone", "pgone · n’est plus en poste depuis le 31 décembre 2026"],
      },
      { language: "fr" },
    );
  });

  it("replaces the word at hand and nothing else", async () => {
    await check(calendar(`owner: jt${CURSOR}rem # she knows`), {
      apply: ["Marie Lavoie", calendar("owner: mlavoie # she knows")],
    });
    await check(calendar(`owner: "jt${CURSOR}"`), { apply: ["Marie Lavoie", calendar('owner: "mlavoie"')] });
    await check(calendar(`status: ${CURSOR}`, "title: T"), {
      apply: ["planned", calendar("status: planned", "title: T")],
    });
  });

  it("says what each word means", async () => {
    const items = await check(
      calendar(`status: ${CURSOR}`),
      { first: ["idea", "planned", "drafting"], detail: ["review", "En révision"] },
      { language: "fr" },
    );
    assert.match(items[2]?.documentation ?? "", /Les textes et les images sont en préparation/);
    await check(calendar(`paid: ${CURSOR}`), { labels: ["true", "false"] });
    await check(`kind: ${CURSOR}\n`, { labels: ["calendar"] });
    await check(`version: ${CURSOR}\n`, { apply: ["1", "version: 1\n"] });
  });

  it("offers open channels in every way a list is written", async () => {
    await check(calendar(`channels: [ig-${CURSOR}`), {
      labels: ["ig-main", "bsky-main"],
      apply: ["ig-main", calendar("channels: [ig-main")],
    });
    await check(calendar(`channels: [ig-main, ${CURSOR}]`), { labels: ["bsky-main"] });
    await check(calendar("channels:", `  - ${CURSOR}`), {
      apply: ["ig-main", calendar("channels:", "  - ig-main")],
    });
    await check(calendar("channels:", `  ${CURSOR}`), {
      apply: ["ig-main", calendar("channels:", "  - ig-main")],
    });
    await check(calendar("channels:", "  - ig-main", `  ${CURSOR}`), {
      labels: ["bsky-main"],
      apply: ["bsky-main", calendar("channels:", "  - ig-main", "  - bsky-main")],
    });
    await check(calendar(`channels: ${CURSOR}`), { apply: ["ig-main", calendar("channels: [ig-main]")] });
  });

  it("offers the plan's objectives, steps, campaigns, themes and segments by title", async () => {
    await check(calendar(`objective: ${CURSOR}`), { apply: ["Be known", calendar("objective: awareness")] });
    await check(calendar(`step: ${CURSOR}`), { apply: ["A teaser", calendar("step: teaser")] });
    await check(calendar(`campaign: ${CURSOR}`), { apply: ["Spring", calendar("campaign: spring")] });
    await check(calendar(`theme: ${CURSOR}`), { apply: ["The garden", calendar("theme: garden")] });
    await check(calendar(`segment: ${CURSOR}`), { apply: ["Families", calendar("segment: families")] });
    await check(`kind: calendar\nplan: ${CURSOR}\n`, {
      apply: ["Plan 2027", "kind: calendar\nplan: plan-2027\n"],
    });
    const more = `kind: plan\nobjectives:\n  - id: sales\n    supports: [${CURSOR}]\n`;
    await check(more, { labels: ["Grow in the region"] }, { path: "b.plan.yaml" });
  });

  it("offers other posts, not the post itself", async () => {
    const text = `${calendar(`reuseOf: ${CURSOR}`)}  - id: autumn\n    title: A\n`;
    await check(text, { labels: ["autumn"] });
  });

  it("offers the currency after an amount, and what is left of the budget", async () => {
    await check(calendar(`budget: 500 ${CURSOR}`), {
      first: ["500 CAD", "500 EUR"],
      has: ["500 JPY"],
      apply: ["500 CAD", calendar("budget: 500 CAD")],
      detail: ["500 CAD", "$500"],
    });
    await check(calendar("step: teaser", `budget: ${CURSOR}`), {
      labels: ["600 CAD", "0 CAD"],
      detail: ["600 CAD", "what is left of teaser"],
    });
  });

  it("offers zones, languages, durations and free ids", async () => {
    await check(`kind: calendar\ntimezone: ${CURSOR}\nposts: []\n`, {
      first: ["America/Toronto"],
      has: ["Europe/Paris", "Asia/Tokyo"],
    }).then((items) => {
      for (const { label } of items) assert.ok(isZone(label), label);
    });
    await check(calendar(`language: ${CURSOR}`), { first: ["fr", "en"] });
    await check(
      `kind: channels\nchannels:\n  - id: x\n    responseTime: ${CURSOR}\n`,
      { has: ["4h"] },
      { path: "b.channels.yaml" },
    );
    await check(`${calendar("title: T")}  - title: Big fair\n    id: ${CURSOR}\n`, { labels: ["big-fair"] });
    await check(`${calendar("title: T")}  - title: Fair\n    id: ${CURSOR}\n`, { labels: ["fair-2"] });
  });

  it("offers deadlines counted back, with the day they come to", async () => {
    await check(calendar("publish: 2027-03-31T09:30", `deadline: ${CURSOR}`), {
      first: ["publish-1bd", "publish-2bd", "publish-3bd"],
      // Good Friday 2027 is March 26.
      detail: ["publish-3bd", "Thursday, March 25, 2027"],
    });
    await check(
      calendar("publish: 2027-03-04", `deadline: ${CURSOR}`),
      {
        labels: ["publish-1bd", "publish-2bd", "publish-3bd", "2027-03-02"],
        detail: ["publish-1bd", "mercredi 3 mars 2027"],
      },
      { language: "fr" },
    );
    await check(calendar(`deadline: ${CURSOR}`), { detail: ["publish-7d", "7 days before publication"] });
  });

  it("offers times of publication: the next free one, then working days", async () => {
    await check(calendar("channels: [ig-main]", "status: planned", `publish: ${CURSOR}`), {
      first: ["2027-03-02T09:00", "2027-03-03T09:00"],
      detail: ["2027-03-02T09:00", "Tuesday, March 2, 2027 at 09:00 · next free time of the channels"],
    });
    const taken = "  - id: other\n    title: O\n    channels: [ig-main]\n    publish: 2027-03-02T09:00\n";
    await check(`${calendar("channels: [ig-main]", `publish: ${CURSOR}`)}${taken}`, {
      first: ["2027-03-02T09:30", "2027-03-03T09:30"],
    });
    await check(calendar(`publish: 2027-03-08T${CURSOR}`), {
      labels: ["2027-03-08T09:00", "2027-03-08T12:00", "2027-03-08T17:00"],
    });
    await check(
      `kind: pause\nsince: 2027-03-01\nuntil: ${CURSOR}\n`,
      { has: ["2027-03-08"] },
      { path: "a.pause.yaml" },
    );
  });

  it("ends a period after it begins", async () => {
    await check(calendar(`boost: { from: 2027-03-04, to: ${CURSOR} }`), {
      first: ["2027-03-04", "2027-03-10", "2027-03-31"],
      lacks: ["2027-03-02"],
      detail: ["2027-03-10", "Wednesday, March 10, 2027 · a week later"],
    });
  });

  it("offers rules in a waiver, those that found something first", async () => {
    const items = await check(calendar("status: planned", "waive:", `  - rule: ${CURSOR}`), {
      has: ["term"],
    });
    const found = items.filter((item) => item.detail === "found on this entry").map((item) => item.label);
    assert.ok(found.includes("missing-owner") && found.includes("missing-deadline"), found.join(" "));
    assert.deepEqual(
      items.slice(0, found.length).map((item) => item.label),
      found,
    );
    assert.match(items[0]?.documentation ?? "", /\S+\n\n\S+/);
  });

  it("completes lists of the configuration and of settings", async () => {
    await check(`rules:\n  term: ${CURSOR}\n`, { has: ["off", "error"] }, { path: ".social-policy.yaml" });
    const policy = (line: string) => `---\nkind: policy\n---\n\n\`\`\`yaml policy\n${line}\n\`\`\`\n`;
    await check(
      policy(`required: { planned: [owner, ${CURSOR}] }`),
      { has: ["deadline"], lacks: ["owner"] },
      { path: "b.policy.md" },
    );
    await check(policy(`holidays: { region: ${CURSOR} }`), { has: ["CA-QC"] }, { path: "b.policy.md" });
    await check(
      "---\nkind: policy\nstructure: ‸\n---\n",
      { first: ["centralized", "organic"] },
      { path: "b.policy.md" },
    );
  });

  it("says nothing where text is free", async () => {
    await check(calendar(`title: ${CURSOR}`), { labels: [] });
    await check(calendar("text: |", `  own${CURSOR}`), { labels: [] });
    await check(calendar(`# own${CURSOR}`), { labels: [] });
    await check(`---\ntitle: T\n---\n\nHel${CURSOR}lo\n`, { labels: [] }, { path: "fair.post.md" });
  });
});

describe("language: completion of entries", () => {
  it("begins a post with an id that is free", async () => {
    await check(`kind: calendar\nposts:\n  ${CURSOR}\n`, {
      apply: [
        "New entry: post",
        `kind: calendar
posts:
  - id: \${1:post-1}
    title: $2
    publish: \${3:2027-03-02T09:00}
    channels: [\${4|ig-main,bsky-main|}]
    owner: \${5|mlavoie,jtremblay|}
    deadline: \${6:publish-3bd}
    status: \${7|idea,planned,drafting,review,approved,scheduled,published,on-hold,failed,removed,cancelled|}
`,
      ],
    });
    const defaults =
      "kind: calendar\ndefaults: { owner: mlavoie, deadline: publish-3bd, channels: [ig-main] }\n";
    await check(`${defaults}posts:\n  - id: post-1\n  - ${CURSOR}\n`, {
      first: ["New entry: post"],
      has: ["id", "title"],
      apply: [
        "New entry: post",
        `${defaults}posts:
  - id: post-1
  - id: \${1:post-2}
    title: $2
    publish: \${3:2027-03-02T09:00}
    status: \${4|idea,planned,drafting,review,approved,scheduled,published,on-hold,failed,removed,cancelled|}
`,
      ],
    });
  });

  it("begins a waiver, also after the key", async () => {
    const none = await check(calendar("title: T", `waive:${CURSOR}`), { labels: ["New entry: waiver"] });
    assert.match(
      none[0]?.edit.text ?? "",
      /\$\{1\|conflict-marker,/,
      "all of them where none found anything",
    );
    const items = await check(calendar("status: planned", `waive:${CURSOR}`), {
      labels: ["New entry: waiver"],
    });
    const lines = items[0]?.edit.text.split("\n") ?? [];
    assert.equal(lines[0], "");
    assert.match(lines[1] ?? "", /^ {6}- rule: \$\{1\|.*missing-owner/);
    assert.doesNotMatch(lines[1] ?? "", /quiet-hours/);
    assert.equal(lines[2], "        reason: $2");
    assert.match(lines[3] ?? "", /^ {8}by: \$\{3\|mlavoie,jtremblay/);
    assert.match(lines[4] ?? "", /^ {8}until: \$\{4:2027-03-16\}$/);
    await check(
      calendar(`waive: ${CURSOR}`),
      { labels: ["Nouvelle entrée\u00a0: dérogation"] },
      { language: "fr" },
    );
  });

  it("keeps a file's line ends", async () => {
    const items = await check(`kind: calendar\r\nposts:\r\n  ${CURSOR}\r\n`, {});
    assert.ok(items[0]?.edit.text.includes("\r\n    title: $2\r\n"));
  });
});
