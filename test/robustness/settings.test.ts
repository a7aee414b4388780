import assert from "node:assert/strict";
import fc from "fast-check";
import { calendarWith, look, prepare, SURROUNDINGS } from "./hostile-roots";

const SETTINGS = [
  "required",
  "approval",
  "quietHours",
  "freeze",
  "languages",
  "accessibility",
  "disclosure",
  "cadence",
  "terms",
  "budget",
  "consent",
  "links",
  "measure",
  "holidays",
  "severity",
  "crisis",
  "pause",
  "constructor",
  "toString",
];

/** Keys that settings have at some level, and some that objects have without being asked. */
const KEYS = [
  "planned",
  "review",
  "count",
  "paid",
  "roles",
  "self",
  "before",
  "expires",
  "exempt",
  "natures",
  "themes",
  "steps",
  "role",
  "when",
  "from",
  "to",
  "days",
  "channels",
  "except",
  "allow",
  "reason",
  "required",
  "within",
  "first",
  "altText",
  "captions",
  "hashtagCase",
  "maxEmoji",
  "tags",
  "fr",
  "en",
  "instagram",
  "x",
  "min",
  "max",
  "avoid",
  "use",
  "language",
  "perPost",
  "perMonth",
  "minors",
  "https",
  "shorteners",
  "utm",
  "resultsAfter",
  "region",
  "easter",
  "add",
  "remove",
  "missing-owner",
  "missing-credit",
  "lead",
  "backup",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
];

const WORDS = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  "",
  " ",
  "fr",
  "x",
  "error",
  "off",
  "21:00",
  "2027-03-04",
  "3/week",
  "2d",
  "100 CAD",
  "CA-QC",
  "required",
  "camel",
  "guardian",
  "constructor",
  "__proto__",
];

/** Any value at all, in words that settings use. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    { arbitrary: fc.constantFrom(...WORDS), weight: 3 },
    { arbitrary: fc.array(tie("any"), { maxLength: 3 }), weight: 1 },
    {
      arbitrary: fc
        .array(fc.tuple(fc.constantFrom(...KEYS), tie("any")), { maxLength: 4 })
        .map((pairs) => ({ pairs })),
      weight: 2,
    },
  ),
})).any;

/** In one line of YAML: mappings keep keys such as `__proto__`, and keys that stand twice. */
function written(it: unknown): string {
  if (Array.isArray(it)) return `[${it.map(written).join(", ")}]`;
  if (typeof it === "object" && it !== null) {
    const { pairs } = it as { pairs: ReadonlyArray<readonly [string, unknown]> };
    return `{ ${pairs.map(([key, inner]) => `${JSON.stringify(key)}: ${written(inner)}`).join(", ")} }`;
  }
  return it === null ? "" : JSON.stringify(it);
}

function policy(settings: ReadonlyArray<readonly [string, string]>): string {
  const lines = settings.map(([name, it]) => `      ${name}: ${it}\n`).join("");
  return `kind: policy\nversion: 1\ntitle: Rules\nclauses:\n  - id: all\n    title: All\n    settings:\n${lines}`;
}

/** Posts in which every setting has something to say. */
const POSTS = `kind: calendar
version: 1
timezone: America/Toronto
posts:
  - id: paid
    title: Paid
    status: approved
    publish: 2027-03-07T22:30
    channels: [instagram, x]
    owner: ana
    approver: bob
    deadline: publish-3bd
    text: { fr: "Bonjour #paid http://bit.ly/x 😀😀", en: Hello }
    media: [{ file: a.jpg, people: minors, consent: { ref: x } }, { file: a.mp4 }]
    disclosure: paid
    budget: 150 CAD
    boost: { budget: 100 CAD }
    theme: craft
    hashtags: [springfair]
    approvals: [{ by: bob, at: 2027-02-26T10:00 }]
    tasks: [{ task: draft, owner: ana, deadline: publish-2bd }]
    variants: { x: { text: , media: , publish: 2027-03-08T09:00 } }
  - { id: past, title: Past, status: published, publish: 2027-02-01T09:00, channels: [instagram], owner: ana }
  - { id: soon, title: Soon, status: planned, publish: 2027-03-07T22:40, channels: [instagram], language: constructor, disclosure: gift, text: Hello }
`;

function failures(name: string, text: string): readonly string[] {
  return look({
    ...SURROUNDINGS,
    "rules.policy.yaml": policy([[name, text]]),
    "a.calendar.yaml": POSTS,
    "b.calendar.yaml": calendarWith("title", "B"),
  }).failures;
}

describe("settings of any form", function () {
  this.timeout(120_000);
  before(prepare);

  const FORMS = ["", "~", "true", "0", "text", "[]", "[~, 1, x, [], {}]", "{}", "[[[]]]", "{ a: { b: [] } }"];
  const INNER = ["", "0", "text", "[~, 1, {}]", "{ a: [] }"];
  for (const name of SETTINGS) {
    it(`${name}: no rule breaks down`, () => {
      for (const form of FORMS) assert.deepEqual(failures(name, form), [], form);
      for (const key of KEYS)
        for (const form of INNER)
          assert.deepEqual(failures(name, `{ ${key}: ${form} }`), [], `${key}: ${form}`);
      for (const key of KEYS) assert.deepEqual(failures(name, `[{ ${key}: 5 }]`), [], key);
    });
  }

  it("together, nested as they come", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.constantFrom(...SETTINGS), value), {
          selector: ([name]) => name,
          minLength: 1,
          maxLength: 5,
        }),
        (settings) => {
          const text = policy(settings.map(([name, it]) => [name, written(it)] as const));
          const files = { ...SURROUNDINGS, "rules.policy.yaml": text, "a.calendar.yaml": POSTS };
          assert.deepEqual(look(files).failures, []);
        },
      ),
      { numRuns: 300 },
    );
  });
});
