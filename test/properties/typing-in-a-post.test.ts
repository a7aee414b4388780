import assert from "node:assert/strict";
import fc from "fast-check";
import { type Compiled, type Expressions, loadExpressions, TEXTS } from "../../src/expression";
import { Post as PostEntity } from "../../src/model";
import type { Session } from "../../src/rules";
import { emptySession, prepare, sessionOn } from "./engine";

/** Values that a post's keys may have; none: the key is not there. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  title: ["A post", "Fair", "{ fr: Foire, en: Fair }"],
  publish: ["2027-03-04T09:30", "2027-03-08", "soon"],
  channels: ["[ig, fb]", "[ig]", "[fb, ig]", "[nowhere]"],
  format: ["feed", "story"],
  nature: ["editorial", "service"],
  status: ["planned", "review", "published", "cancelled", "on-hold", "other"],
  owner: ["ana", "bob", "zed"],
  approver: ["ana", "[ana, bob]"],
  deadline: ["publish-3bd", "publish-1d", "2027-03-01"],
  objective: ["aware", "sales"],
  step: ["teaser", "launch"],
  campaign: ["spring"],
  theme: ["craft"],
  segment: ["families"],
  text: ["Hello #Fair", "{ fr: Bonjour #Foire, en: Hello }", "See https://example.org", "'a * b'"],
  language: ["fr", "en"],
  bilingual: ["stacked", "paired"],
  media: ["[{ file: a.jpg, alt: A }]", "[{ file: a.jpg }, { file: b.mp4, captions: c.vtt }]"],
  link: ["https://example.org/fair", "http://example.org"],
  hashtags: ["[Fair]", "[a, b]"],
  budget: ["500 CAD", "20 EUR", "5$"],
  paid: ["true", "false"],
  boost: ["{ from: 2027-03-05, budget: 100 CAD }", "{ from: publish-1d, budget: 5 CAD }"],
  tasks: ["[{ task: draft, owner: ana, deadline: publish-2d }]", "[{ task: draft, deadline: 2027-03-03 }]"],
  approvals: ["[{ by: ana, at: 2027-02-26T10:00 }]", "[{ by: bob, role: legal }]"],
  variants: [
    "{ ig: { text: Other #Fair } }",
    "{ fb: { format: story, link: 'https://fb.example.org' } }",
    "{ ig: { publish: 2027-03-10, media: [{ file: c.png, alt: C }] } }",
  ],
  notes: ["Ask Bob", "Nothing"],
};
const KEYS = Object.keys(VALUES);

/** Conditions on everything that an expression can read of a post, and of what a post leads to. */
const REQUIRES: readonly string[] = [
  ...[
    "title",
    "format",
    "nature",
    "status",
    "owner",
    "objective",
    "step",
    "campaign",
    "theme",
    "segment",
  ].flatMap((key) => (VALUES[key] ?? []).map((value) => `post.${key} != ${JSON.stringify(value)}`)),
  ...["approver", "channels", "languages", "hashtags"].flatMap((key) => [
    `size(post.${key}) != 1`,
    `!("ana" in post.${key}) && !("ig" in post.${key}) && !("fr" in post.${key}) && !("fair" in post.${key})`,
  ]),
  'post.text != "Hello #Fair"',
  '!post.text.contains("Foire") || post.language == "en"',
  "length(post.text) < 12",
  'post.language != "fr"',
  'post.bilingual != "stacked"',
  'post.link == "" || post.link.startsWith("https")',
  "post.paid == has(post.boost)",
  'post.budget <= money("100 CAD")',
  'post.boost.budget < money("50 CAD")',
  'post.boost.from < date("2027-03-05")',
  'post.publish.weekday() != "mon" && !post.publish.isHoliday()',
  'post.deadline < date("2027-03-02")',
  'post.publish - post.deadline > duration("2d")',
  'post.tasks.all(t, t.deadline < date("2027-03-03"))',
  'post.media.all(m, m.alt != "")',
  'post.media.exists(m, m.file.endsWith(".jpg"))',
  'post.approvals.exists(a, a.role == "legal" || a.by == "ana")',
  'person(post.owner).department != "agency"',
  'objective(post.objective).title != "Be known"',
  'step(post.step).how != "So"',
  'channel.network != "instagram" || post.format == "story"',
  "size(channel.languages) != 2",
  "channel.postsInWeek(post.publish) <= 1",
  "person(post.owner).posts() < 2",
  'campaign(post.campaign).budgetOfPosts() < money("400 CAD")',
  "[1].all(post, post == 1)",
];

const PEOPLE = "kind: people\nversion: 1\npeople:\n";
const person = (id: string, department: string, unit: string): string =>
  `  - { id: ${id}, name: ${id}, department: ${department}, unit: ${unit} }\n`;
const CHANNELS = (languages: string): string =>
  `kind: channels\nversion: 1\nchannels:\n  - { id: ig, network: instagram, languages: [${languages}], unit: north }\n  - { id: fb, network: facebook }\n`;
const PLAN = (title: string): string =>
  `kind: plan\nversion: 1\ntitle: Plan\nperiod: { from: 2027-01-01, to: 2027-12-31 }\nobjectives:\n  - { id: aware, title: ${title} }\n  - { id: sales, title: Sell }\nactivation:\n  - { id: teaser, title: T, objective: aware, how: So }\n  - { id: launch, title: L, objective: sales, how: Thus }\ncampaigns:\n  - { id: spring, title: S, period: { from: 2027-03-01, to: 2027-04-30 }, objective: sales }\n`;

function policy(unit: string, requires: readonly string[], settings: string): string {
  const rules = requires.map(
    (it, at) => `      - { id: ${unit || "all"}-${at}, for: post, require: ${JSON.stringify(it)} }\n`,
  );
  return `kind: policy\nversion: 1\n${unit === "" ? "" : `unit: ${unit}\n`}clauses:\n  - id: c-${unit || "all"}\n    title: C\n    settings: ${settings}\n    rules:\n${rules.join("")}`;
}

/** The files that may be another, each with what it may say. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  "p.people.yaml": [
    PEOPLE + person("ana", "agency", "north") + person("bob", "sales", "south"),
    PEOPLE + person("ana", "sales", "south") + person("bob", "agency", "north"),
    PEOPLE + person("zed", "agency", "north"),
  ],
  "c.channels.yaml": [CHANNELS("fr"), CHANNELS("fr, en"), CHANNELS("en")],
  "y.plan.yaml": [PLAN("Be known"), PLAN("Known")],
  "a.policy.yaml": [
    policy("", REQUIRES, "{ holidays: { add: [2027-03-03] } }"),
    policy("", REQUIRES, "{ holidays: { add: [2027-03-04, 2027-03-02] } }"),
  ],
  "n.policy.yaml": [policy("north", REQUIRES.slice(0, 12), "{}")],
};

type Post = Readonly<Record<string, string>>;

const post: fc.Arbitrary<Post> = fc
  .uniqueArray(fc.constantFrom(...KEYS), { minLength: 6 })
  .chain((keys) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, fc.constantFrom(...(VALUES[key] ?? []))]))),
  );

interface Edit {
  readonly which: number;
  readonly key: string;
  readonly value: string | undefined;
}

const edit: fc.Arbitrary<Edit> = fc.constantFrom(...KEYS).chain((key) =>
  fc.record({
    which: fc.constantFrom(0, 0, 0, 0, 0, 1),
    key: fc.constant(key),
    value: fc.option(fc.constantFrom(...(VALUES[key] ?? [])), { nil: undefined, freq: 8 }),
  }),
);
const other = fc
  .constantFrom(...Object.keys(OTHERS))
  .chain((path) => fc.constantFrom(...(OTHERS[path] ?? [])).map((text) => ({ path, text })));
/** Mostly one post is edited; sometimes together with something else. */
const step = fc.record({
  edit: fc.option(edit, { freq: 20, nil: undefined }),
  other: fc.nat({ max: 7 }).chain((rare) => (rare === 0 ? other : fc.constant(undefined))),
});

function calendar(posts: readonly Post[], head: string): string {
  const items = posts.map((it, at) => {
    const lines = Object.entries(it).map(([key, value]) => `    ${key}: ${value}\n`);
    return `  - id: p-${at}\n${lines.join("")}`;
  });
  return `kind: calendar\nversion: 1\ntimezone: America/Toronto\n${head}posts:\n${items.join("")}`;
}

const PATH = "m.calendar.yaml";

/** Compiles each rule once: hundreds of sessions have the same ones. */
async function loadOnce(): Promise<Expressions> {
  const { compareTexts, compileRule, suggestIn, tellOf } = await loadExpressions();
  const known = new Map<string, Compiled>();
  return {
    compareTexts,
    suggestIn,
    tellOf,
    compileRule(source) {
      const key = JSON.stringify(source);
      const compiled = known.get(key) ?? compileRule(source);
      known.set(key, compiled);
      return compiled;
    },
  };
}

/** Rules of the catalogue ask for much: without them, what the others need is asked by nobody else. */
const ALONE = {
  only: new Set(["all", "north"].flatMap((unit) => REQUIRES.map((_, at) => `policy/${unit}-${at}`))),
};

/** What rules of policies say, in short. */
function told(session: Session): string[] {
  return session
    .results()
    .findings.map((it) => `${it.rule.id} ${it.entity?.id} ${JSON.stringify(it.range)} ${it.message("en")}`);
}

/** Puts a text in the place of another as an editor does: the stretch that differs. */
function type(session: Session, old: string, now: string): void {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  session.apply([{ path: PATH, start, end: old.length - end, insert: now.slice(start, now.length - end) }]);
}

describe("typing in a post beside rules of policies", () => {
  let expressions: Expressions;
  before(async () => {
    await prepare();
    expressions = await loadOnce();
  });

  it("gives the findings of a fresh session, whatever they read", () => {
    fc.assert(
      fc.property(
        fc.tuple(post, post),
        fc.constantFrom("", "defaults: { owner: ana, channels: [ig], deadline: publish-2bd }\n"),
        fc.array(step, { minLength: 4, maxLength: 14 }),
        (first, head, steps) => {
          const posts: Post[] = [...first];
          const texts = new Map(Object.entries(OTHERS).map(([path, [text = ""]]) => [path, text]));
          texts.set(PATH, calendar(posts, head));
          const session = emptySession({ ...ALONE, expressions });
          session.apply([...texts].map(([path, text]) => ({ path, text })));
          for (const it of steps) {
            if (it.other !== undefined) {
              texts.set(it.other.path, it.other.text);
              // Together with what is typed, before the rules look again.
              session.workspace.apply([it.other]);
              if (it.edit === undefined) session.apply([]);
            }
            if (it.edit !== undefined) {
              const { which, key, value } = it.edit;
              const { [key]: _, ...rest } = posts[which] as Post;
              // In its place, as people type.
              const keys = Object.keys(posts[which] as Post);
              posts[which] =
                value === undefined
                  ? rest
                  : Object.fromEntries(
                      (keys.includes(key) ? keys : [...keys, key]).map((name) => [
                        name,
                        name === key ? value : (rest[name] as string),
                      ]),
                    );
              const now = calendar(posts, head);
              type(session, texts.get(PATH) as string, now);
              texts.set(PATH, now);
            }
            assert.deepEqual(told(session), told(sessionOn(texts, { ...ALONE, expressions })));
          }
        },
      ),
      {
        numRuns: Number(process.env.RUNS ?? 60),
        interruptAfterTimeLimit: Number(process.env.LIMIT ?? 5_000),
        markInterruptAsFailure: false,
      },
    );
  }).timeout(1_200_000);

  it("runs only the rules that read what is typed", () => {
    const rules = [
      'post.title != "x"',
      'post.owner != "x"',
      'post.text != "x"',
      "person(post.owner).posts() < 9",
    ];
    const now = { title: "A", owner: "ana", channels: "[ig]", text: "Hello", notes: "n" };
    const texts = new Map([
      ["a.policy.yaml", policy("", rules, "{}")],
      ["c.channels.yaml", CHANNELS("fr")],
      ["p.people.yaml", (OTHERS["p.people.yaml"] ?? [])[0] ?? ""],
      [PATH, calendar([now, now], "")],
    ]);
    const session = emptySession();
    session.apply([...texts].map(([path, text]) => ({ path, text })));
    const taken = () =>
      session.ownRules.map(({ compiled }) =>
        compiled !== undefined && "program" in compiled ? compiled.program.taken : 0,
      );
    const keystroke = (key: string, value: string): boolean[] => {
      const before = taken();
      const text = texts.get(PATH) as string;
      const at = text.indexOf(`${key}: `) + key.length + 2;
      const changed = text.slice(0, at) + value + text.slice(at);
      type(session, text, changed);
      texts.set(PATH, changed);
      return taken().map((it, index) => it > (before[index] as number));
    };
    assert.deepEqual(keystroke("title", "B"), [true, true, true, true]);
    assert.deepEqual(keystroke("title", "C"), [true, false, false, false]);
    assert.deepEqual(keystroke("text", "Well "), [false, false, true, false]);
    assert.deepEqual(keystroke("notes", "m"), [false, false, false, false]);
    assert.equal(keystroke("owner", "b")[1], true);
  });

  it("knows the keys that a rule reads", () => {
    const whole: Post = Object.fromEntries(KEYS.map((key) => [key, (VALUES[key] ?? [])[0] ?? ""]));
    const bare: Post = {
      title: "A post",
      publish: "2027-03-04",
      channels: "[ig]",
      step: "launch",
      text: "Hello",
    };
    for (const base of [whole, bare]) {
      const edits = KEYS.flatMap((key) => (VALUES[key] ?? []).map((value) => ({ key, value })));
      const posts = [base, ...edits.map(({ key, value }) => ({ ...base, [key]: value }))];
      const texts = new Map(Object.entries(OTHERS).map(([path, [text = ""]]) => [path, text]));
      texts.set("a.policy.yaml", policy("", [], "{ holidays: { add: [2027-03-03] } }"));
      texts.set(PATH, calendar(posts, ""));
      const { workspace } = sessionOn(texts, { ...ALONE, expressions });
      const entities = [...workspace.units()].flatMap((unit) => {
        const [entity] = workspace.peek(unit).entities;
        return entity instanceof PostEntity ? [entity] : [];
      });
      const old = entities[0] as PostEntity;
      for (const require of REQUIRES) {
        const compiled = expressions.compileRule({ subject: "post", when: undefined, require });
        assert.ok("program" in compiled, require);
        const { keys } = compiled.program;
        assert.ok(keys !== undefined, require);
        const before = compiled.program.judge(old, workspace, workspace.asOf).outcome;
        edits.forEach(({ key, value }, at) => {
          const now = entities[at + 1] as PostEntity;
          const change = expressions.compareTexts(old, now);
          if (change === "others" || keys.has(key) || (change === "words" && keys.has(TEXTS))) return;
          const after = compiled.program.judge(now, workspace, workspace.asOf).outcome;
          assert.equal(after, before, `${require} after ${key}: ${value}`);
        });
      }
    }
  });

  const rules = [
    'person(post.owner).department != "agency"',
    "person(post.owner).posts() < 2",
    'post.title != "x"',
  ];
  const [agency = "", sales = ""] = OTHERS["p.people.yaml"] ?? [];
  const one = { title: "A", owner: "ana", status: "planned" };
  const start: ReadonlyMap<string, string> = new Map([
    ["a.policy.yaml", policy("", rules, "{}")],
    ["p.people.yaml", sales],
    [PATH, calendar([one, { ...one, owner: "bob" }], "")],
  ]);

  it("looks again when others change what a rule that rested had asked for", () => {
    for (const [path, text] of [
      ["p.people.yaml", agency],
      [PATH, calendar([{ ...one, title: "ABB" }, one], "")],
    ] as const) {
      const { session, texts } = typedTwice();
      session.apply([{ path, text }]);
      texts.set(path, text);
      assert.ok(told(session).length > 0);
      assert.deepEqual(told(session), told(sessionOn(texts, { ...ALONE, expressions })));
    }
  });

  it("lets no rule rest when something else has changed too", () => {
    const { session, texts } = typedTwice();
    session.workspace.apply([{ path: "p.people.yaml", text: agency }]);
    const now = calendar(
      [
        { ...one, title: "ABBB" },
        { ...one, owner: "bob" },
      ],
      "",
    );
    type(session, texts.get(PATH) as string, now);
    texts.set("p.people.yaml", agency).set(PATH, now);
    assert.equal(told(session).length, 1);
    assert.deepEqual(told(session), told(sessionOn(texts, { ...ALONE, expressions })));
  });

  it("lets no rule rest that had no say while the post was history", () => {
    const { session, texts } = typedTwice();
    for (const status of ["published", "publish", "planned"]) {
      const now = calendar(
        [
          { ...one, title: "x", status },
          { ...one, owner: "bob" },
        ],
        "",
      );
      type(session, texts.get(PATH) as string, now);
      texts.set(PATH, now);
      assert.deepEqual(told(session), told(sessionOn(texts, { ...ALONE, expressions })), status);
    }
  });

  function typedTwice(): { session: Session; texts: Map<string, string> } {
    const texts = new Map(start);
    const session = emptySession({ ...ALONE, expressions });
    session.apply([...texts].map(([path, text]) => ({ path, text })));
    for (const title of ["AB", "ABB"]) {
      const now = calendar(
        [
          { ...one, title },
          { ...one, owner: "bob" },
        ],
        "",
      );
      type(session, texts.get(PATH) as string, now);
      texts.set(PATH, now);
    }
    return { session, texts };
  }
});
