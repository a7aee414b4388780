import fc from "fast-check";

/** Files of a made-up root, by path. */
export type Texts = ReadonlyMap<string, string>;

type Lines = readonly string[];

const PEOPLE = ["ana", "bob", "cyd", "zed"];
const CHANNELS = ["ig", "fb", "bsky", "li", "nowhere"];
const DATES = [
  "2027-03-04",
  "2027-02-20",
  "2027-03-14T02:30",
  "2027-04-10T09:30",
  "2027-03-04T09:30",
  "2027-03-04T09:30-05:00",
  "09/03/2027",
  "4 mars 2027",
  "2027-02-30",
  "soon",
];
const MONEY = ["500 CAD", "0 CAD", "1250.50 EUR", "500$", "a lot", "99999 CAD"];
const DEADLINES = ["publish-3bd", "publish-2w", "publish-4h", "publish-", ...DATES];
const TEXTS = [
  "Hello #Fair",
  "TODO write this",
  "See http://bit.ly/x",
  '"Two words: here"',
  '"#ad now"',
  "x".repeat(400),
  "{ fr: Bonjour, en: Hello }",
  "[1, 2]",
  "true",
  "~",
];
const STATUSES = [
  "idea",
  "planned",
  "drafting",
  "review",
  "approved",
  "scheduled",
  "published",
  "cancelled",
  "removed",
  "on-hold",
  "aproved",
];

function list(words: Lines): string[] {
  return [`[${words[0]}]`, `[${words.slice(0, 2).join(", ")}]`, `[${words.at(-1)}]`, words[0] ?? ""];
}

/** Keys with values, right and wrong, that an entity of a kind may have; values of several lines are indented by two. */
const KEYS: Readonly<Record<string, Readonly<Record<string, Lines>>>> = {
  post: {
    id: ["p1", "p2", "p3", "p4", "Bad Id", "12"],
    title: ["A post", "Teaser: part two", "''"],
    publish: DATES,
    channels: list(CHANNELS),
    format: ["feed", "story", "reel", "thread", "reels"],
    nature: ["editorial", "service", "reactive"],
    status: STATUSES,
    owner: PEOPLE,
    approver: PEOPLE,
    deadline: DEADLINES,
    objective: ["aware", "sales", "awre"],
    step: ["teaser", "launch", "teasr"],
    campaign: ["spring", "sprng"],
    theme: ["craft", "people"],
    segment: ["families", "famlies"],
    text: TEXTS,
    language: ["fr", "en", "french"],
    bilingual: ["stacked", "paired"],
    media: [
      "[{ file: a.jpg }]",
      "[{ file: missing.jpg, alt: image of a dog, people: minors }]",
      "\n  - file: a.jpg\n    alt: a.jpg",
      "a.jpg",
    ],
    link: ["https://example.org/fair", "http://example.org", "nope"],
    hashtags: ["[Fair, springfair]", "fair", "['#a', b, c, d]"],
    disclosure: ["none", "paid", "partner"],
    partner: ["City"],
    budget: MONEY,
    paid: ["true", "false", "yes"],
    boost: ["{ from: 2027-03-05, budget: 100 CAD }", "{}", "\n  from: 2027-03-05\n  to: 2027-03-04"],
    spent: MONEY,
    evergreen: ["{ minGap: 90d }"],
    reuseOf: ["p1", "p9"],
    tasks: [
      "[{ task: draft, owner: ana, deadline: publish-10d }]",
      "\n  - task: draft\n    owner: zed\n    deadline: 2027-01-01\n  - task: review\n    deadline: publish-20d\n    effort: 9h",
    ],
    approvals: [
      "[{ by: ana, at: 2027-02-26T10:00 }]",
      "\n  - by: bob\n    at: 2027-02-26T10:00\n    of: 1f3a9c0d2b\n  - { by: ana }",
      "[{ by: City, external: true }]",
    ],
    results: ["{ at: 2027-03-20, reach: 5400 }", "{}"],
    published: ["{ at: 2027-03-04T09:31, url: 'https://example.org' }", "2027-01-04"],
    variants: ["{ ig: { text: Other } }", "\n  fb:\n    text: For fb\n    format: story", "{ nowhere: {} }"],
    waive: [
      "[{ rule: missing-budget, reason: paid by the fair, until: 2027-03-31 }]",
      "\n  - rule: missing-owner\n    reason: none yet\n    until: 2027-02-01",
      "[{ rule: missing-deadline }]",
      "[{ rule: no-such-rule, reason: x, until: 2028-01-01 }]",
      "[{ rule: unknown-reference, reason: x, until: 2028-01-01 }]",
    ],
    notes: ["Ask Bob", "|\n  several\n  lines"],
    ownr: ["ana"],
    "<<": ["*base"],
    responsable: ["*ana"],
    "x-own": ["1", "&ana ana"],
  },
  calendarHead: {
    id: ["march", "cal"],
    title: ["March"],
    timezone: ["America/Toronto", "Mars/Base"],
    plan: ["year", "yaer"],
    closed: ["true", "false"],
    defaults: [
      "{ owner: ana, deadline: publish-3bd }",
      "\n  owner: zed\n  channels: [ig]",
      "{}",
      "{ owner: bob, approver: cyd }",
    ],
    waive: [
      "[{ rule: missing-budget, reason: x, until: 2028-01-01 }]",
      "[{ rule: unknown-property, reason: x, until: 2027-01-01 }]",
    ],
    "x-own": ["1", "&ana ana", "&base { owner: bob, status: review }", "\n  - a\n  - b"],
    tags: ["[a]", "\n  - a\n  - b"],
  },
  people: {
    id: [...PEOPLE.slice(0, 3), "ana"],
    name: ["Ana Roy", "Bob"],
    department: ["communications", "agency", "comms"],
    roles: ["[editor, approver]", "[approver]", "approver"],
    email: ["ana@example.org", "ana"],
    capacity: ["6h/week", "lots"],
    away: [
      "[{ from: 2027-03-01, to: 2027-03-14, deputy: bob }]",
      "\n  - from: 2027-02-01\n    to: 2027-04-01",
    ],
    until: ["2027-03-02", "2028-01-01"],
    trained: ["2026-09-01"],
    unit: ["north", "south"],
  },
  channels: {
    id: [...CHANNELS.slice(0, 4), "ig"],
    network: ["instagram", "facebook", "bluesky", "other", "instagran"],
    handle: ["'@x'"],
    owner: PEOPLE,
    backup: PEOPLE,
    languages: ["[fr]", "[fr, en]"],
    cadence: ["{ min: 2/week, max: 1/day }", "{ min: x }"],
    quietHours: ["{ from: '21:00', to: '07:00' }"],
    twoFactor: ["true", "false"],
    unit: ["north", "south"],
    status: ["active", "closed", "paused"],
    limits: ["{ text: 20 }", "{ text: no }"],
    purpose: ["News"],
  },
  goals: { id: ["growth", "trust", "growth"], title: ["Grow"] },
  objectives: {
    id: ["aware", "sales"],
    title: ["Be known"],
    how: ["By posting"],
    owner: PEOPLE,
    deadline: DATES,
    budget: MONEY,
    supports: ["[growth]", "[grwth]"],
    measure: ["{ metric: reach, baseline: 1, target: 2 }", "{}"],
    waive: ["[{ rule: missing-how, reason: x, until: 2028-01-01 }]"],
  },
  segments: { id: ["families", "teens"], title: ["Families"] },
  zones: {
    zone: ["community", "publishing", "nope"],
    channels: list(CHANNELS),
    segments: ["[families]", "[none]"],
  },
  activation: {
    id: ["teaser", "launch"],
    title: ["Teaser"],
    objective: ["aware", "sales", "x"],
    how: ["So"],
    owner: PEOPLE,
    deadline: DATES,
    budget: MONEY,
    dependsOn: ["[teaser]", "[launch]", "[lunch]"],
    done: ["true", "2027-02-27"],
  },
  campaigns: {
    id: ["spring", "fall"],
    title: ["Spring"],
    period: ["{ from: 2027-03-01, to: 2027-04-30 }", "{ from: x }"],
    owner: PEOPLE,
    budget: MONEY,
    objective: ["aware"],
  },
  planHead: {
    id: ["year", "p-27"],
    title: ["The year"],
    period: ["{ from: 2027-01-01, to: 2027-12-31 }", "\n  from: 2027-01-01"],
    timezone: ["America/Toronto"],
    owner: PEOPLE,
    budget: ["12000 CAD", "10 CAD"],
    situation: [
      "{ summary: So, owner: ana, deadline: 2026-11-30 }",
      "\n  summary: So\n  opportunities:\n    - { id: fair, title: Fair, from: 2027-04-01, to: 2027-04-12 }",
    ],
    strategy: [
      "\n  themes:\n    - id: craft\n      title: Craft\n      share: 40%\n    - { id: people, title: People, benefit: x }",
      "{ experience: x }",
    ],
    measurement: [
      "{ every: 1 month, resultsAfter: 14d, owner: bob }",
      "\n  every: 1 month\n  reviews:\n    - { date: 2027-02-01 }",
    ],
    waive: [
      "[{ rule: missing-goals, reason: x, until: 2028-01-01 }]",
      "\n  - rule: missing-owner\n    reason: x\n    until: 2028-01-01\n  - { rule: unused-definition, reason: y, until: 2027-01-01 }",
    ],
  },
  policyHead: {
    title: ["Our policy"],
    owner: PEOPLE,
    structure: ["centralized", "dandelion", "central"],
    responsible: [
      "{ department: communications, accountable: ana }",
      "\n  department: committee\n  members: [ana, bob]",
    ],
    reviewBy: ["2027-01-01", "2028-01-01"],
    effective: ["2026-01-01"],
    unit: ["north", "north", "south"],
    units: ["[north, south]", "[{ id: north, title: North }]"],
  },
  settings: {
    required: [
      "{ planned: [owner, deadline], review: [approver] }",
      "{ planned: [] }",
      "{ planned: [objective] }",
    ],
    approval: [
      "{ count: 1, paid: 2, roles: [approver], self: false, before: 2d }",
      "{ count: x }",
      "\n  count: 2",
      "{ paid: 1, channels: [ig] }",
    ],
    quietHours: ["{ from: '21:00', to: '10:00' }", "{}", "{ from: '22:00', to: '08:00', channels: [fb] }"],
    freeze: [
      "[{ from: 2027-03-01, to: 2027-03-10, reason: Elections }]",
      "\n  - from: 2027-04-01\n    to: 2027-04-20\n    reason: x\n    channels: [ig]",
    ],
    languages: ["{ required: [fr, en], within: 1h, first: fr }", "fr", "{ required: [en] }"],
    accessibility: [
      "{ altText: required, captions: required, hashtagCase: camel, maxEmoji: 5 }",
      "{ altText: optional }",
    ],
    disclosure: ["{ tags: { fr: ['#pub'], en: ['#ad'] }, within: 100 }"],
    cadence: [
      "{ instagram: { min: 2/week, max: 1/day } }",
      "{ ig: { max: 1/week }, facebook: { min: 3/week } }",
    ],
    terms: ["[{ avoid: Hello, use: Hi, reason: x }]", "\n  - avoid: post", "[{ avoid: Hello, use: Hey }]"],
    budget: ["{ perPost: 100 CAD, perMonth: 200 CAD }", "{ perPost: 900 CAD }"],
    consent: ["{ required: true, minors: guardian }", "{ minors: never }"],
    links: ["{ https: true, shorteners: false, utm: required }", "{ https: false }"],
    measure: ["{ resultsAfter: 1d }", "{ resultsAfter: 9d }"],
    holidays: ["{ region: CA-QC, easter: friday }", "{ region: XX }", "{ add: [2027-03-03] }"],
    severity: [
      "{ missing-budget: error, missing-how: off, nothing: x }",
      "{ missing-budget: info, term: error, missing-credit: warning }",
    ],
    crisis: ["{ lead: ana, backup: zed }"],
  },
  pauseHead: {
    since: ["2027-02-28T08:00", "x"],
    by: PEOPLE,
    reason: ["Storm"],
    channels: ["[ig]", "[nowhere]", "\n  - ig\n  - fb"],
    except: ["[p1]", "[p9]", "\n  - p1"],
    waive: ["\n  - { rule: missing-owner, reason: x, until: 2028-01-01 }"],
    until: ["2027-03-06", "2027-01-01"],
  },
  configHead: {
    preset: ["starter", "standard", "strict", "strickt"],
    language: ["fr", "en"],
    rules: [
      "{ missing-budget: off, missing-how: error }",
      "\n  unknown-property: info\n  channel-conflict: { minutes: 30 }",
      "{ unused-definition: warning }",
      "[]",
    ],
    extends: [
      "\n  - base/.social-policy.yaml",
      "base/.social-policy.yaml",
      "[base/.social-policy.yaml]",
      "./.social-policy.yaml",
    ],
  },
};

/** A block mapping: a few of the keys, in any order, each on lines of its own. */
function mapping(kind: string, least = 1): fc.Arbitrary<string[]> {
  const keys = kind === "settings" ? withWrongShapes(KEYS.settings ?? {}) : (KEYS[kind] ?? {});
  const pair = fc
    .constantFrom(...Object.keys(keys))
    .chain((key) => fc.constantFrom(...(keys[key] ?? [])).map((value) => ({ key, value })));
  return fc
    .uniqueArray(pair, { selector: (it) => it.key, minLength: least, maxLength: 12 })
    .map((pairs) =>
      pairs.sort((a, b) => rank(a.key) - rank(b.key)).flatMap(({ key, value }) => linesOf(key, value)),
    );
}

/** Settings that can also be empty, or of a kind that nobody expects. */
function withWrongShapes(keys: Readonly<Record<string, Lines>>): Record<string, Lines> {
  return Object.fromEntries(
    Object.entries(keys).map(([key, values]) => [
      key,
      [
        ...values,
        ...values,
        ...values,
        "~",
        "12",
        "[x]",
        "{ x: 1 }",
        "[{}]",
        "[~]",
        "\n  count:\n  from:\n  required:",
      ],
    ]),
  );
}

function rank(key: string): number {
  return key === "id" ? 0 : key === "title" ? 1 : 2;
}

function linesOf(key: string, value: string): string[] {
  const [first = "", ...rest] = value.split("\n");
  return [first === "" ? `${key}:` : `${key}: ${first}`, ...rest];
}

function asItem(lines: Lines): string[] {
  return lines.map((line, index) => (index === 0 ? "  - " : "    ") + line);
}

function listOf(key: string, kind: string, most: number): fc.Arbitrary<string[]> {
  return fc
    .array(mapping(kind, 2), { maxLength: most })
    .map((items) => (items.length === 0 ? [] : [`${key}:`, ...items.flatMap(asItem)]));
}

const text = (lines: Lines): string => `${lines.join("\n")}\n`;

function headed(kind: string, head: string, ...lists: Array<fc.Arbitrary<string[]>>): fc.Arbitrary<string> {
  return fc
    .tuple(mapping(head, 0), ...lists)
    .map(([keys, ...rest]) => text([`kind: ${kind}`, "version: 1", ...(keys as string[]), ...rest.flat()]));
}

export const calendarText = headed("calendar", "calendarHead", listOf("posts", "post", 5));
const longCalendarText = fc
  .tuple(mapping("post", 3), fc.integer({ min: 12, max: 18 }))
  .map(([lines, count]) => {
    const bare = lines.filter((line) => !line.startsWith("id:"));
    const items = Array.from({ length: count }, (_, index) => asItem([`id: many-${index}`, ...bare]));
    return text(["kind: calendar", "version: 1", "posts:", ...items.flat()]);
  });
const postText = fc
  .tuple(
    mapping("post", 2),
    fc.constantFrom(
      "Bonjour #Fair\n",
      "",
      "# en\n\nHello **you**\n\n# fr\n\nAllo\n",
      "TODO\n\n```yaml policy\nx: 1\n```\n",
    ),
  )
  .map(([lines, body]) => `---\n${text(["kind: post", "version: 1", ...lines])}---\n${body}`);
/** Rules of a policy's own: right, broken, costly, and with examples. */
const OWN_RULES: readonly Lines[] = [
  ["id: no-fair", "for: post", "require: '!post.text.contains(\"Fair\")'", "message: No fair."],
  ["id: no-fair", "for: post", 'when: post.format == "story"', "require: post.titel != ''"],
  ["id: owned", "for: post", "require: person(post.owner).department != 'agency'", "severity: error"],
  ["id: owned", "for: channel", "require: channel.twoFactor"],
  [
    "id: costly",
    "for: post",
    `require: ${"[1, 2, 3, 4, 5, 6, 7, 8, 9].all(a, ".repeat(3)}post.title != 'A post' || `,
    `  ${"[1, 2, 3, 4, 5, 6, 7, 8, 9].all(b, ".repeat(3)}post.id != ''))))))`,
  ],
  ["id: cheap", "for: objective", "require: objective.budget <= money('500 CAD')"],
  [
    "id: told",
    "for: post",
    "require: post.owner == 'ana'",
    "examples:",
    "  pass: [{ owner: ana }, { owner: bob }]",
    "  fail: [{ title: x }]",
  ],
  [
    "id: often",
    "for: post",
    "require: channel.postsInWeek(post.publish) <= 1 && person(post.owner).posts() < 3",
  ],
  ["id: dear", "for: objective", "require: objective.budgetOfPosts() <= objective.budget"],
  ["id: Bad Id", "for: nobody", "require: ~"],
  ["require: post."],
];
const ownRules = fc.array(fc.constantFrom(...OWN_RULES), { maxLength: 2 });
const policyMarkdown = fc
  .tuple(mapping("policyHead", 0), fc.array(mapping("settings"), { maxLength: 3 }), ownRules)
  .map(([lines, clauses, rules]) => {
    const blocks = clauses.map(
      (settings, index) =>
        `\n## Clause ${index} {#c-${index}}\n\nProse.\n\n\`\`\`yaml policy\n${text(settings)}\`\`\`\n`,
    );
    for (const rule of rules) blocks.push(`\n\`\`\`yaml rule\n${text(rule)}\`\`\`\n`);
    return `---\n${text(["kind: policy", "version: 1", ...lines])}---\n\n# Policy\n${blocks.join("")}`;
  });
const policyYaml = fc
  .tuple(mapping("policyHead", 0), fc.array(mapping("settings"), { maxLength: 3 }), ownRules)
  .map(([lines, clauses, rules]) => {
    const items = clauses.flatMap((settings, index) =>
      asItem([
        `id: c-${index}`,
        `title: Clause ${index}`,
        "settings:",
        ...settings.map((line) => `  ${line}`),
        ...(rules.length === 0 ? [] : ["rules:", ...rules.flatMap((rule) => asItem([...rule]))]),
      ]),
    );
    return text([
      "kind: policy",
      "version: 1",
      ...lines,
      ...(items.length === 0 ? [] : ["clauses:", ...items]),
    ]);
  });

/** A plausible text of a file, by its path. */
export const FILES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "team.people.yaml": headed("people", "goals", listOf("people", "people", 4)).map((it) =>
    it.replace(/^(id|title):.*\n/gm, ""),
  ),
  "all.channels.yaml": headed("channels", "goals", listOf("channels", "channels", 4)).map((it) =>
    it.replace(/^(id|title):.*\n/gm, ""),
  ),
  "year.plan.yaml": headed(
    "plan",
    "planHead",
    listOf("goals", "goals", 2),
    listOf("objectives", "objectives", 2),
    listOf("segments", "segments", 2),
    listOf("zones", "zones", 2),
    listOf("activation", "activation", 3),
    listOf("campaigns", "campaigns", 2),
  ),
  "a.policy.md": policyMarkdown,
  "b.policy.yaml": policyYaml,
  "march.calendar.yaml": fc.oneof(
    { arbitrary: calendarText, weight: 4 },
    { arbitrary: longCalendarText, weight: 1 },
  ),
  "sub/april.calendar.yaml": calendarText,
  "one.post.md": postText,
  "stop.pause.yaml": headed("pause", "pauseHead"),
  ".social-policy.yaml": headed("config", "configHead"),
  "base/.social-policy.yaml": headed("config", "configHead"),
};

const SCRAPS = [
  "- ",
  "  ",
  "\t",
  ":",
  ": ",
  "\n",
  "\n\n",
  "#",
  "'",
  '"',
  "[",
  "]",
  "{",
  "}",
  "&a ",
  "*a",
  "<<: *a\n",
  "|\n",
  ">-\n",
  "---\n",
  "...\n",
  "%",
  "@",
  "`",
  "```\n",
  "\r\n",
  "\r",
  "\uFEFF",
  "\u00e9",
  "\u{1F600}",
  "owner: ana\n",
  "    owner: bob\n",
  "  - id: p1\n",
  "  - id: new\n    title: New\n",
  "posts:\n",
  "id: x\n",
  "    status: planned\n",
  "closed: true\n",
  "owner:marie\n",
  "<<<<<<< HEAD\n",
  "=======\n",
  ">>>>>>> other\n",
  "null",
  "true",
  "12",
  "2027-03-04",
  "publish-3bd",
  "    x-a: 1\n",
  "kind: post\n",
  "? ",
  "!!set ",
  "a: b: c\n",
  "\\",
  "\u0000",
  "    waive: [{ rule: missing-owner, reason: r, until: 2028-01-01 }]\n",
];

/** A bit of text, as people or accidents put it in. */
export const scrap: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...SCRAPS), weight: 6 },
  { arbitrary: fc.string({ maxLength: 6 }), weight: 1 },
);

/** A text with a few accidents: something gone, put in, indented in another way, or with other line ends. */
export function broken(arbitrary: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const accident = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    gone: fc.nat({ max: 8 }),
    put: scrap,
  });
  return fc
    .tuple(arbitrary, fc.array(accident, { maxLength: 3 }), fc.constantFrom("\n", "\n", "\n", "\r\n", "\r"))
    .map(([text, accidents, lineEnd]) => {
      let result = text;
      for (const { at, gone, put } of accidents) {
        const from = Math.floor(at * result.length);
        result = result.slice(0, from) + put + result.slice(from + gone);
      }
      return lineEnd === "\n" ? result : result.replaceAll("\n", lineEnd);
    });
}

/** A root: some of the files, most of them whole. */
export function rootTexts(options: { broken: boolean }): fc.Arbitrary<Texts> {
  const file = (path: string): fc.Arbitrary<[string, string | undefined]> => {
    const whole = FILES[path] as fc.Arbitrary<string>;
    const text = options.broken
      ? fc.oneof({ arbitrary: whole, weight: 3 }, { arbitrary: broken(whole), weight: 2 })
      : whole;
    return fc.option(text, { nil: undefined, freq: path.includes("march") ? 20 : 2 }).map((it) => [path, it]);
  };
  return fc
    .tuple(...Object.keys(FILES).map(file))
    .map(
      (files) =>
        new Map(
          files.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as [string, string]])),
        ),
    );
}
