import assert from "node:assert/strict";
import type { FaultCode, ShapeName } from "../../src/schema";
import { faultsIn, sourceOf } from "./read";

/** The text of one mapping; what is marked, as `path code "source" → suggestion`; the safe repairs' texts. */
type Case = readonly [yaml: string, faults: readonly Expectation[]];
type Expectation = readonly [
  path: string,
  code: FaultCode,
  source: string,
  suggestion?: string,
  repaired?: string,
];

const post: readonly Case[] = [
  ["{ id: a, title: A, status: aproved }", [["status", "enum", "aproved", "approved"]]],
  ["{ id: a, title: A, status: Approved }", [["status", "enum", "Approved", "approved", "approved"]]],
  ["{ id: a, title: A, status: approuvé }", [["status", "enum", "approuvé", "approved", "approved"]]],
  ["{ id: a, title: A, status: Validée }", [["status", "enum", "Validée", "approved", "approved"]]],
  ["{ id: a, title: A, status: à valider }", [["status", "enum", "à valider", "review", "review"]]],
  ["{ id: a, title: A, status: on hold }", [["status", "enum", "on hold", "on-hold", "on-hold"]]],
  ["{ id: a, title: A, status: brouillon }", [["status", "enum", "brouillon", "drafting", "drafting"]]],
  ["{ id: a, title: A, status: done }", [["status", "enum", "done"]]],
  ["{ id: a, title: A, status: [approved] }", [["status", "type", "[approved]", "approved", "approved"]]],
  ["{ id: a, title: A, status: 3 }", [["status", "enum", "3"]]],
  ["{ id: a, title: A, format: stories }", [["format", "enum", "stories", "story", "story"]]],
  [
    "{ id: a, title: A, format: Publication éphémère }",
    [["format", "enum", "Publication éphémère", "story", "story"]],
  ],
  ["{ id: a, title: A, format: carrousel }", [["format", "enum", "carrousel", "carousel", "carousel"]]],
  ["{ id: a, title: A, nature: éditoriale }", [["nature", "enum", "éditoriale", "editorial", "editorial"]]],
  ["{ id: a, title: A, disclosure: commandité }", [["disclosure", "enum", "commandité", "paid", "paid"]]],
  ["{ id: a, title: A, disclosure: false }", [["disclosure", "enum", "false", "none", "none"]]],
  ["{ id: a }", [["title", "required", "id"]]],
  ["{ title: A }", [["id", "required", "title"]]],
  [
    "{ owner: me }",
    [
      ["id", "required", "owner"],
      ["title", "required", "owner"],
    ],
  ],
  ["{ id: a, title: }", [["title", "required", "id"]]],
  ['{ id: a, title: "" }', [["title", "required", "id"]]],
  ['{ id: a, title: "  " }', [["title", "required", "id"]]],
  ["{ id: , title: A }", [["id", "required", "title"]]],
  ["{ id: 2027, title: A }", [["id", "type", "2027", "2027", '"2027"']]],
  ["{ id: a, title: 2027 }", [["title", "type", "2027", "2027", '"2027"']]],
  ["{ id: a, title: true }", [["title", "type", "true", "true", '"true"']]],
  ["{ id: a, title: [A] }", [["title", "type", "[A]", "A", "A"]]],
  ["{ id: a, title: [A, B] }", [["title", "type", "[A, B]"]]],
  ["{ id: a, title: { fr: 12, en: x } }", [["title.fr", "type", "12", "12", '"12"']]],
  ["{ id: a, title: { french of here: A } }", [["title.french of here", "form", "french of here"]]],
  ["{ id: a, title: A, notes: }", []],
  ["{ id: a, title: A, status: , budget: , media: , text: { fr: } }", []],
  ["{ id: Spring Teaser, title: A }", [["id", "form", "Spring Teaser", "spring-teaser"]]],
  ["{ id: a, title: A, titel: B }", [["titel", "unknown-key", "titel"]]],
  ["{ id: a, titel: B }", [["titel", "unknown-key", "titel", "title"]]],
  ["{ id: a, titre: B }", [["titre", "unknown-key", "titre", "title"]]],
  ["{ id: a, title: A, Owner: b }", [["Owner", "unknown-key", "Owner", "owner", "owner"]]],
  [
    "{ id: a, title: A, first_comment: b }",
    [["first_comment", "unknown-key", "first_comment", "firstComment", "firstComment"]],
  ],
  ["{ id: a, title: A, responsable: b }", [["responsable", "unknown-key", "responsable", "owner"]]],
  ["{ id: a, title: A, échéance: publish-3bd }", [["échéance", "unknown-key", "échéance", "deadline"]]],
  ["{ id: a, title: A, mots-clics: [b] }", [["mots-clics", "unknown-key", "mots-clics", "hashtags"]]],
  ["{ id: a, title: A, date: 2027-03-04 }", [["date", "unknown-key", "date", "publish"]]],
  ["{ id: a, title: A, wibble: b }", [["wibble", "unknown-key", "wibble"]]],
  ["{ id: a, title: A, x-wibble: { anything: [1] } }", []],
  ["{ id: a, title: A, 12: b }", [["12", "unknown-key", "12"]]],
  ["{ id: a, title: A, publish: 2027-02-30 }", [["publish", "form", "2027-02-30"]]],
  [
    "{ id: a, title: A, publish: 4 mars 2027 }",
    [["publish", "form", "4 mars 2027", "2027-03-04", "2027-03-04"]],
  ],
  ["{ id: a, title: A, publish: 09/03/2027 }", [["publish", "form", "09/03/2027"]]],
  [
    "{ id: a, title: A, publish: [2027-03-04] }",
    [["publish", "type", "[2027-03-04]", "2027-03-04", "2027-03-04"]],
  ],
  ["{ id: a, title: A, deadline: publish-3x }", [["deadline", "form", "publish-3x"]]],
  ["{ id: a, title: A, deadline: J-14 }", [["deadline", "form", "J-14", "publish-14d", "publish-14d"]]],
  ["{ id: a, title: A, budget: 500$ }", [["budget", "form", "500$", "500 CAD", "500 CAD"]]],
  ["{ id: a, title: A, budget: 1.500 CAD }", [["budget", "form", "1.500 CAD"]]],
  ['{ id: a, title: A, budget: "1,234 $" }', [["budget", "form", '"1,234 $"', "1234 CAD"]]],
  ['{ id: a, title: A, budget: "1,234.00 $" }', [["budget", "form", '"1,234.00 $"', "1234 CAD", "1234 CAD"]]],
  ["{ id: a, title: A, budget: gratuit }", [["budget", "form", "gratuit", "0 CAD"]]],
  ["{ id: a, title: A, publish: vendredi 23 mars 2027 }", [["publish", "form", "vendredi 23 mars 2027"]]],
  ["{ id: a, title: A, publish: 04/13/27 }", [["publish", "form", "04/13/27", "2027-04-13"]]],
  ["{ id: a, title: A, status: à faire }", [["status", "enum", "à faire"]]],
  ["{ id: a, title: A, media: { alt: x } }", [["media", "type", "{ alt: x }"]]],
  ["{ id: a, title: A, budget: 500 }", [["budget", "form", "500"]]],
  ["{ id: a, title: A, channels: ig }", [["channels", "type", "ig", "[ig]", "[ig]"]]],
  ['{ id: a, title: A, channels: "ig, fb" }', [["channels", "type", '"ig, fb"', '["ig, fb"]', '["ig, fb"]']]],
  ["{ id: a, title: A, channels: [ig, 2] }", [["channels[2]", "type", "2", "2", '"2"']]],
  ["{ id: a, title: A, channels: { ig: yes } }", [["channels", "type", "{ ig: yes }"]]],
  ["{ id: a, title: A, paid: oui }", [["paid", "type", "oui", "true", "true"]]],
  ["{ id: a, title: A, paid: No }", [["paid", "type", "No", "false", "false"]]],
  ["{ id: a, title: A, paid: sometimes }", [["paid", "type", "sometimes"]]],
  ["{ id: a, title: A, paid: 1 }", [["paid", "type", "1", "true", "true"]]],
  [
    "{ id: a, title: A, link: example.org }",
    [["link", "form", "example.org", "https://example.org", "https://example.org"]],
  ],
  ["{ id: a, title: A, language: French }", [["language", "form", "French", "fr", "fr"]]],
  [
    "{ id: a, title: A, media: [fair.jpg] }",
    [["media[1]", "type", "fair.jpg", "file: fair.jpg", "{ file: fair.jpg }"]],
  ],
  [
    "{ id: a, title: A, media: fair.jpg }",
    [["media", "type", "fair.jpg", "[{ file: fair.jpg }]", "[{ file: fair.jpg }]"]],
  ],
  [
    "{ id: a, title: A, media: { file: fair.jpg } }",
    [["media", "type", "{ file: fair.jpg }", "[{ file: fair.jpg }]", "[{ file: fair.jpg }]"]],
  ],
  ["{ id: a, title: A, media: [{ alt: x }] }", [["media[1].file", "required", "alt"]]],
  [
    "{ id: a, title: A, media: [{ file: x }, { file: y, people: enfants }] }",
    [["media[2].people", "enum", "enfants", "minors", "minors"]],
  ],
  [
    "{ id: a, title: A, media: [{ file: x, captions: { fr: 1 } }] }",
    [["media[1].captions.fr", "type", "1", "1", '"1"']],
  ],
  [
    "{ id: a, title: A, variants: { ig: { statut: idea } } }",
    [["variants.ig.statut", "unknown-key", "statut", "status"]],
  ],
  [
    "{ id: a, title: A, variants: { a/b~c: { text: 1 } } }",
    [["variants.a/b~c.text", "type", "1", "1", '"1"']],
  ],
  ["{ id: a, title: A, evergreen: { minGap: 3 months } }", [["evergreen.minGap", "form", "3 months"]]],
  ["{ id: a, title: A, evergreen: true }", []],
  ["{ id: a, title: A, tasks: [{ owner: b }] }", [["tasks[1].task", "required", "owner"]]],
  [
    "{ id: a, title: A, tasks: [{ task: draft, done: yes, effort: 2 heures }] }",
    [
      ["tasks[1].done", "form", "yes"],
      ["tasks[1].effort", "form", "2 heures", "2h", "2h"],
    ],
  ],
  [
    "{ id: a, title: A, approvals: [{ by: b, decision: refusé, of: 1234567890 }] }",
    [["approvals[1].decision", "enum", "refusé", "rejected", "rejected"]],
  ],
  [
    "{ id: a, title: A, results: { at: 2027-03-20, followers: 12, reach: 5 400 } }",
    [["results.reach", "type", "5 400", "5400", "5400"]],
  ],
  ['{ id: a, title: A, results: { reach: "5,400" } }', [["results.reach", "type", '"5,400"']]],
  ["{ id: a, title: A, results: { reach: -1 } }", [["results.reach", "range", "-1"]]],
  [
    "{ id: a, title: A, waive: [{ rule: missing-budget, until: never }] }",
    [["waive[1].until", "form", "never"]],
  ],
  [
    "{ id: a, title: A, waive: [missing-budget] }",
    [["waive[1]", "type", "missing-budget", "rule: missing-budget"]],
  ],
  ["{ id: a, title: A, tags: [] }", []],
  ["{ id: a, title: A, boost: 100 CAD }", [["boost", "type", "100 CAD"]]],
];

const others: ReadonlyArray<readonly [ShapeName, string, readonly Expectation[]]> = [
  ["calendar", "kind: calendar\n", [["version", "required", "kind", "1"]]],
  ["calendar", 'kind: calendar\nversion: "1"\n', [["version", "type", '"1"', "1", "1"]]],
  ["calendar", "kind: calendar\nversion: 2\n", [["version", "enum", "2"]]],
  ["calendar", "kind: calendar\nversion: 1\nposts: none\n", [["posts", "type", "none"]]],
  [
    "calendar",
    "kind: calendar\nversion: 1\nposts:\n  - a\n  -\n",
    [
      ["", "type", "a"],
      ["", "type", ""],
    ],
  ],
  [
    "calendar",
    "kind: calendar\nversion: 1\ntimezone: Montréal\n",
    [["timezone", "form", "Montréal", "America/Toronto", "America/Toronto"]],
  ],
  ["calendar", "kind: calendar\nversion: 1\nevents: []\n", [["events", "unknown-key", "events"]]],
  ["calendar", "kind: other\nversion: 1\n", []],
  ["plan", "kind: plan\nversion: 1\n", [["period", "required", "kind"]]],
  [
    "plan",
    "kind: plan\nversion: 1\nid: p\nperiod: { from: 2027-01-01 }\n",
    [["period.to", "required", "from"]],
  ],
  ["plan", "kind: plan\nversion: 1\nperiod: 2027\n", [["period", "type", "2027"]]],
  [
    "channels",
    "kind: channels\nversion: 1\nchannels:\n  - { id: a, network: Insta }\n",
    [["network", "enum", "Insta", "instagram", "instagram"]],
  ],
  [
    "channels",
    "kind: channels\nversion: 1\nchannels:\n  - { id: a, network: x, limits: { text: 0 } }\n",
    [["limits.text", "range", "0"]],
  ],
  [
    "channels",
    "kind: channels\nversion: 1\nchannels:\n  - { id: a, network: x, limits: { text: 10.5 } }\n",
    [["limits.text", "type", "10.5"]],
  ],
  [
    "channels",
    "kind: channels\nversion: 1\nchannels:\n  - { id: a, network: x, quietHours: { from: 9 h, to: 10:00 } }\n",
    [["quietHours.from", "form", "9 h", "09:00", '"09:00"']],
  ],
  [
    "channels",
    "kind: channels\nversion: 1\nchannels:\n  - { id: a, network: x, cadence: { min: 3 fois par semaine } }\n",
    [["cadence.min", "form", "3 fois par semaine", "3/week", "3/week"]],
  ],
  [
    "people",
    "kind: people\nversion: 1\npeople:\n  - { id: a, nom: A }\n",
    [["nom", "unknown-key", "nom", "name"]],
  ],
  [
    "people",
    "kind: people\nversion: 1\npeople:\n  - { id: a, name: A, department: ventes, roles: editor }\n",
    [
      ["department", "enum", "ventes", "sales", "sales"],
      ["roles", "type", "editor", "[editor]", "[editor]"],
    ],
  ],
  [
    "config",
    "rules: { a: off, b: warn, c: { severity: erreur }, d: false, e: 3 }\n",
    [
      ["rules.b", "enum", "warn", "warning", "warning"],
      ["rules.c.severity", "enum", "erreur", "error", "error"],
      ["rules.d", "enum", "false", "off", "off"],
      ["rules.e", "enum", "3"],
    ],
  ],
  ["config", "maxFileSize: 0\n", [["maxFileSize", "range", "0"]]],
  ["config", "language: français\n", [["language", "enum", "français", "fr", "fr"]]],
  ["config", "preset: stricter\n", [["preset", "enum", "stricter", "strict"]]],
  [
    "policy",
    "kind: policy\nversion: 1\nstructure: centralisée\nunits: [Head Office]\n",
    [
      ["structure", "enum", "centralisée", "centralized", "centralized"],
      ["units[1]", "form", "Head Office", "head-office"],
    ],
  ],
  [
    "settings",
    "required: { plannned: [owner], review: [aprover] }\n",
    [
      ["required.plannned", "enum", "plannned", "planned"],
      ["required.review[1]", "enum", "aprover", "approver"],
    ],
  ],
  [
    "settings",
    "disclosure: { tags: { fr: '#pub' } }\n",
    [["disclosure.tags.fr", "type", "'#pub'", "['#pub']", "['#pub']"]],
  ],
  [
    "settings",
    "accessibility: { altText: true }\n",
    [["accessibility.altText", "enum", "true", "required", "required"]],
  ],
  [
    "settings",
    'quietHours: { from: "21:00", to: "07:00", days: [lundi, Tue] }\n',
    [
      ["quietHours.days[1]", "enum", "lundi", "mon", "mon"],
      ["quietHours.days[2]", "enum", "Tue", "tue", "tue"],
    ],
  ],
  [
    "settings",
    "freeze: { from: 2027-01-01, to: 2027-01-02 }\n",
    [
      [
        "freeze",
        "type",
        "{ from: 2027-01-01, to: 2027-01-02 }",
        "[{ from: 2027-01-01, to: 2027-01-02 }]",
        "[{ from: 2027-01-01, to: 2027-01-02 }]",
      ],
    ],
  ],
  ["settings", "aproval: { count: 1 }\n", [["aproval", "unknown-key", "aproval", "approval"]]],
  ["settings", "holidays: { region: Québec }\n", [["holidays.region", "enum", "Québec", "CA-QC", "CA-QC"]]],
  [
    "rule",
    "id: a\nfor: posts\nrequire: ''\n",
    [
      ["require", "required", "id"],
      ["for", "enum", "posts", "post"],
    ],
  ],
  ["pause", "kind: pause\nversion: 1\nsince: yesterday\n", [["since", "form", "yesterday"]]],
];

describe("faults", () => {
  assert.ok(post.length + others.length >= 100);
  for (const [yaml, expected] of post) {
    it(`post ${yaml}`, () => {
      check("calendar", `kind: calendar\nversion: 1\nposts:\n  - ${yaml}\n`, expected);
    });
  }
  for (const [name, yaml, expected] of others)
    it(`${name} ${yaml.replaceAll("\n", "⏎")}`, () => check(name, yaml, expected));

  it("are the same in block style, where a list gets brackets around its plain items", () => {
    const text =
      "kind: calendar\nversion: 1\nposts:\n  - id: a\n    title: A\n    channels: ig-main, fb-main # both\n    text: |\n      Hello\n    hashtags: |\n      one\n";
    check("calendar", text, [
      ["channels", "type", "ig-main, fb-main", "[ig-main, fb-main]", "[ig-main, fb-main]"],
      ["hashtags", "type", "|\n      one", '["one\\n"]', '["one\\n"]'],
    ]);
  });

  it("offer each reading where there are two, and choose none", () => {
    const [fault] = faultsIn("post", "id: a\ntitle: A\npublish: 09/03/2027\n");
    assert.deepEqual(
      fault?.repairs.map(({ shown, safe }) => ({ shown, safe })).sort((a, b) => (a.shown < b.shown ? -1 : 1)),
      [
        { shown: "2027-03-09", safe: false },
        { shown: "2027-09-03", safe: false },
      ],
    );
    assert.equal(fault?.suggestion, undefined);
    assert.equal(fault?.form, "date-time");
  });

  it("offer each meaning of a status that has several, and choose none", () => {
    for (const written of ["à faire", "To do", "todo"]) {
      const [fault] = faultsIn("post", `id: a\ntitle: A\nstatus: ${written}\n`);
      assert.deepEqual(
        fault?.repairs.map(({ kind, shown, safe }) => [kind, shown, safe]),
        ["idea", "planned", "drafting"].map((word) => ["replace", word, false]),
      );
    }
  });

  it("make a list of a single value only where the list is then right", () => {
    const kinds = (name: ShapeName, text: string) =>
      faultsIn(name, text).map(({ repairs }) => repairs.map(({ kind, text, safe }) => [kind, text, safe]));
    assert.deepEqual(kinds("post", "id: a\ntitle: A\nmedia: [b.jpg]\n"), [
      [["replace", "{ file: b.jpg }", true]],
    ]);
    assert.deepEqual(kinds("post", "id: a\ntitle: A\nwaive: [missing-budget]\n"), [
      [["replace", "{ rule: missing-budget }", false]],
    ]);
    assert.deepEqual(kinds("post", "id: a\ntitle: A\nwaive: missing-budget\n"), [
      [["wrap", "[{ rule: missing-budget }]", false]],
    ]);
    const quiet = 'quietHours: { from: "21:00", to: "07:00", days: ';
    assert.deepEqual(kinds("settings", `${quiet}tue }\n`), [[["wrap", "[tue]", true]]]);
    assert.deepEqual(kinds("settings", `${quiet}someday }\n`), [[]]);
  });

  it("offer to keep an unknown key as the organisation's own", () => {
    const [fault] = faultsIn("post", "id: a\ntitle: A\nwibble: 1\n");
    assert.deepEqual(
      fault?.repairs.map(({ kind, text, safe }) => ({ kind, text, safe })),
      [{ kind: "own-key", text: "x-wibble", safe: false }],
    );
  });

  it("say what is expected", () => {
    const [status, channels, version] = faultsIn(
      "calendar",
      "kind: calendar\nversion: 3\nposts:\n- {id: a, title: b, status: wibble, channels: {}}\n",
    );
    assert.deepEqual(status?.expected.list, "status");
    assert.equal(status?.expected.words?.[0], "idea");
    assert.deepEqual(channels?.expected, { types: ["array"], items: ["string"] });
    assert.equal(channels?.actualType, "object");
    assert.deepEqual(version?.expected.words, ["1"]);
  });

  it("shorten what is long", () => {
    const [fault] = faultsIn("post", `id: a\ntitle: A\nstatus: ${"very long ".repeat(50)}\n`);
    assert.equal(fault?.actual.length, 60);
  });

  it("stand where a merged value is written", () => {
    const text =
      "kind: calendar\nversion: 1\nx-base: &base { status: wrongly }\nposts:\n  - { <<: *base, id: a, title: A }\n";
    const faults = faultsIn("calendar", text);
    assert.deepEqual(
      faults.map((fault) => [fault.code, sourceOf(fault)]),
      [["enum", "wrongly"]],
    );
  });
});

function check(name: ShapeName, text: string, expected: readonly Expectation[]): void {
  const actual = faultsIn(name, text).map((fault) => {
    const repaired = fault.repairs.filter(({ safe }) => safe).map((repair) => repair.text);
    return [fault.path, fault.code, sourceOf(fault), fault.suggestion, ...repaired];
  });
  assert.deepEqual(
    actual.map((fault) => fault.map((part) => part ?? null)),
    expected.map(([path, code, source, suggestion, repaired]) => [
      path,
      code,
      source,
      suggestion ?? null,
      ...(repaired === undefined ? [] : [repaired]),
    ]),
  );
}
