/** A stretch repeated to so many characters. */
function fill(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

/** What a value may be made of: repeated to a million characters, in each of the places of a post. */
const FILLERS: Readonly<Record<string, string>> = {
  letters: "x",
  "letters and digits": "x1",
  digits: "9",
  "capital letters": "A",
  "hexadecimal digits": "0f",
  "at signs": "@",
  "number signs": "#",
  "number signs with a letter": "#a",
  hashtags: "#a ",
  "hashtags and addresses": "#a b.co ",
  mentions: "@a ",
  "mentions with a server": "@a@b",
  dots: ".",
  "dots and letters": "a.",
  addresses: "a.co ",
  "hosts without end": "a.co.",
  "hosts and at signs": "a.co@",
  slashes: "/",
  colons: ":",
  "colons and slashes": "://",
  "beginnings of addresses": "http://",
  "broken addresses": "http:/a ",
  "beginnings and dots": "http://a.",
  "addresses with brackets": "http://a.co/(",
  "secure addresses": "https://a.co ",
  "users in addresses": "://a:b",
  hyphens: "-",
  "hyphens and letters": "-a",
  "lines of hyphens": "--- ",
  underscores: "_",
  "underscores and letters": "a_",
  asterisks: "*",
  "emphasis in Markdown": "**a",
  "opening brackets": "(",
  "pairs of brackets": "()",
  "opening square brackets": "[",
  "pairs of square brackets": "[]",
  "links of Markdown": "[a](",
  "angle brackets": "<",
  "tags of HTML": "<a ",
  "comments of HTML": "<!--",
  backticks: "`",
  "backticks and letters": "`a``",
  tildes: "~",
  "equals signs": "=",
  "names of passwords": "password=",
  "names of keys": "token: ",
  "words for a password": "mot de ",
  "private keys": "BEGIN PRIVATE KEY ",
  "capital words of keys": "-----BEGIN AAA ",
  "signed tokens": "eyJaaaaaaaaaa.",
  "exclamation marks": "!",
  ampersands: "&",
  "percent signs": "%",
  "double quotes": '"',
  "single quotes": "'",
  backslashes: "\\",
  escapes: "\\u",
  spaces: " ",
  "spaces and letters": "a ",
  "many spaces and a letter": `${" ".repeat(999)}a`,
  tabs: "\t",
  "line ends": "\n",
  "lines of a letter": "a\n",
  "carriage returns": "\r",
  "non-breaking spaces": "\u00a0",
  "lone high surrogates": "\ud83d",
  "lone low surrogates": "\ude00",
  NULs: "\u0000",
  "bidirectional controls": "\u202e\u2066",
  "zero-width joiners": "\u200d",
  "variation selectors": "\ufe0f",
  emoji: "😀",
  "emoji joined without end": "👩\u200d",
  flags: "🇨",
  "combining accents": "\u0301",
  "letters with accents": "e\u0301",
  "Korean syllables in parts": "ᄀ",
  "Indic conjuncts": "क्",
  "letters of Chinese": "字",
  "capitals with dots": "İ",
  "dollar signs": "$",
  "digits and dollar signs": "1$",
  "digits and commas": "1,",
  "digits and spaces": "1 ",
  "digits and hyphens": "1-",
  "digits and dots": "1.",
  "digits and colons": "1:",
  hours: "10h ",
  dates: "2027-03-04 ",
  months: "mars ",
  "months and digits": "4 mars 2027 ",
  "plus signs": "+1",
  commas: ",",
  templates: "{{a",
  placeholders: "TODO ",
  "letters of a placeholder": "[x",
  ellipses: "…",
  "letters of Lorem": "lorem ipsum ",
};

/** Fills a value with what it may be made of, by name. */
export function* filledValues(): Generator<readonly [name: string, fill: (length: number) => string]> {
  for (const [name, part] of Object.entries(FILLERS)) yield [name, (length) => fill(part, length)];
}

/** Long enough that a scan which begins anew at every place would not end, short enough for eleven files. */
const LONG = 20_000;

function many(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join("");
}

/** Nine levels, each ten times the one before. */
function bomb(open: string, close: string): string {
  const names = [..."abcdefghij"];
  return names
    .map(
      (name, i) =>
        `x-${name}: &${name} ${open}${i === 0 ? "x: 1" : fillAliases(names[i - 1] ?? "", open)}${close}\n`,
    )
    .join("");
}

function fillAliases(name: string, open: string): string {
  return Array.from({ length: 10 }, (_, i) => (open === "{" ? `k${i}: *${name}` : `*${name}`)).join(", ");
}

/** Names that objects have without being asked. */
const INHERITED = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "prototype",
  "length",
];

/** Keys of entities that take an id, a word or a text. */
const TAKING = [
  "id",
  "title",
  "name",
  "network",
  "status",
  "language",
  "languages",
  "channels",
  "channel",
  "owner",
  "roles",
  "department",
  "structure",
  "preset",
  "timezone",
  "plan",
  "step",
  "campaign",
  "objective",
  "theme",
  "format",
  "nature",
  "disclosure",
  "variants",
  "rules",
  "severity",
  "extends",
  "files",
  "supports",
  "zone",
];

/** What stands in one of a file's lists, whichever it has. */
const LISTS = [
  "posts",
  "people",
  "channels",
  "objectives",
  "activation",
  "campaigns",
  "goals",
  "clauses",
  "waive",
];

function inLists(item: string): string {
  return LISTS.map((list) => `${list}:\n${item}`).join("");
}

/** Bodies of files that follow the first two keys. */
export function* structures(): Generator<readonly [name: string, body: string]> {
  const inOneLine: Readonly<Record<string, string>> = {
    aliases: "*a, ",
    "aliases to nothing": "*nowhere, ",
    tags: "!a b, ",
    "long tags": "!<tag:a,2000:b> b, ",
    anchors: "&a b, ",
    pairs: "a: b, ",
    "explicit keys": "? a, ",
    "question marks": "? ",
    commas: ", ",
    words: "a, ",
    "quoted words": '"a", ',
    "open quotes": '"',
    "open brackets": "[",
    "open braces": "{",
    "brackets and braces": "[{",
    "closed brackets": "]",
    "pairs of brackets": "[]",
    colons: ": ",
    "colons and words": "a:b ",
    percents: "% ",
    "number signs": " #",
    "at signs": "@",
    backticks: "`",
    pipes: "|",
    exclamations: "!",
    ampersands: "&",
    asterisks: "*",
    NULs: "\u0000",
    "bidirectional controls": "\u202e",
    "lone surrogates": "\ud83d",
    tabs: "\t",
    "byte order marks": "\uFEFF",
    "next lines": "\u0085",
    "line separators": "\u2028",
  };
  for (const [name, part] of Object.entries(inOneLine)) {
    yield [`a list in one line of ${name}`, `x-a: &a 1\nx-b: [${fill(part, LONG)}]\n`];
    yield [`a value of ${name}`, `title: ${fill(part, LONG)}\nx-a: 1\n`];
  }
  const lines: Readonly<Record<string, string>> = {
    words: "a\n",
    "top-level pairs": "a: 1\n",
    comments: "# a\n",
    dashes: "-\n",
    "indented dashes": "  -\n",
    documents: "---\n",
    "ends of documents": "...\n",
    directives: "%A\n",
    "conflict marks": "<<<<<<< a\n",
    conflicts: "<<<<<<< a\na: 1\n=======\na: 2\n>>>>>>> b\n",
    "carriage returns": "\r",
    "empty lines": "\n",
    blanks: "   \n",
    "lines with tabs": "\ta: 1\n",
    "colons alone": ":\n",
    "question marks": "?\n",
    fences: "```\n",
    "fences of policies": "```yaml policy\n",
    headings: "# A\n\na\n\n",
    "headings with an id": "## A {#a}\n\n",
    underlines: "a\n===\n",
    quotes: "> a\n",
    "items of Markdown": "* a\n",
    "numbers of Markdown": "1. a\n",
    tables: "| a | b |\n|---|---|\n",
    references: "[a]: http://a.co\n",
    footnotes: "[^a]: a\n",
    HTML: "<a>\n",
    "two spaces": "a  \n",
  };
  for (const [name, part] of Object.entries(lines)) yield [`lines of ${name}`, fill(part, LONG)];

  yield ["100,000 keys in one mapping", `x-a:\n${many(100_000, (i) => `  k${i}: 1\n`)}`];
  yield ["100,000 unknown keys at the top", many(100_000, (i) => `k${i}: 1\n`)];
  yield ["20,000 times one key", `x-a:\n${"  k: 1\n".repeat(20_000)}`];
  yield ["100,000 items in a list in one line", `x-a: [${many(100_000, (i) => `k${i}, `)}]\n`];
  yield ["100,000 mappings in a list in one line", `posts: [${"{a: b}, ".repeat(100_000)}]\n`];
  yield ["100,000 keys in one item", `posts:\n  - id: a\n${many(100_000, (i) => `    k${i}: 1\n`)}`];
  yield [
    "5,000 broken items",
    inLists(many(5_000, (i) => `  - id: "p${i}\n    title: a: b\n`)).slice(0, 2 * LONG),
  ];
  yield ["10,000 items that are not closed", `posts:\n${many(10_000, (i) => `  - {id: p${i}\n`)}`];
  yield ["10,000 times one id", `posts:\n${"  - id: a\n".repeat(10_000)}`];
  yield ["10,000 levels of brackets", `x-a: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`];
  yield ["10,000 levels of braces", `x-a: ${"{a: ".repeat(10_000)}1${"}".repeat(10_000)}\n`];
  yield ["10,000 levels of both", `x-a: ${"[{a: ".repeat(5_000)}1${"}]".repeat(5_000)}\n`];
  yield ["10,000 levels of dashes", `posts:\n  ${"- ".repeat(10_000)}a\n`];
  yield ["10,000 levels of explicit keys", `x-a:\n  ${"? ".repeat(10_000)}a\n`];
  yield ["1,000 levels of blocks", `x-a:\n${many(1_000, (i) => `${" ".repeat(i + 1)}a:\n`)}`];
  yield ["10,000 levels of quotes", `${"> ".repeat(10_000)}a\n`];
  yield ["10,000 levels of Markdown lists", `\n${"- ".repeat(10_000)}a\n`];
  yield ["10,000 levels of links", `\n${"[".repeat(10_000)}a${"](b)".repeat(10_000)}\n`];
  yield ["10,000 levels of emphasis", `\n${"*a **b ".repeat(10_000)}\n`];
  yield ["a bomb of aliases in lists", bomb("[", "]")];
  yield ["a bomb of aliases in mappings", bomb("{", "}")];
  yield [
    "a bomb of merges",
    many(
      1_000,
      (i) => `x-${i}: &a${i} { ${i === 0 ? "k0: 1" : `<<: [*a${i - 1}, *a${i - 1}], k${i}: 1`} }\n`,
    ),
  ];
  yield ["one mapping merged 20,000 times", `x-a: &a { a: 1 }\nx-b:\n${"  <<: *a\n".repeat(20_000)}`];
  yield [
    "a large mapping merged by 5,000 items",
    `x-a: &a\n${many(2_000, (i) => `  k${i}: 1\n`)}${inLists("  - <<: *a\n".repeat(5_000)).slice(0, LONG)}`,
  ];
  yield [
    "a mapping merged by 10,000 items",
    `x-a: &a\n${many(200, (i) => `  k${i}: 1\n`)}posts:\n${"  - <<: *a\n".repeat(10_000)}`,
  ];
  yield ["an alias to itself", "x-a: &a [*a]\nx-b: &b { <<: *b }\nposts: &c\n  - *c\n"];
  yield ["10,000 anchors", many(10_000, (i) => `x-${i}: &a${i} 1\n`)];
  yield ["a million characters without end", `x-a: "${"x".repeat(1_000_000)}\n`];
  yield ["200,000 characters in a block", `notes: |\n${"  x\n".repeat(50_000)}`];
  yield ["200,000 characters over lines", `notes: "${"x\n  ".repeat(50_000)}"\n`];
  yield ["a million escapes", `title: "${"\\x41".repeat(250_000)}"\n`];
  yield ["escapes that nobody knows", `title: "${"\\q".repeat(100_000)}"\n`];
  yield ["more in one line than is read", `x-a: [${"a: b, ".repeat(400_000)}]\n`];
  yield [
    "numbers without end",
    `version: ${"9".repeat(LONG)}\nmaxFileSize: 1${"0".repeat(400)}\nx-a: [1e999999, -1e999999, .inf, -.inf, .nan, 0x${"f".repeat(LONG)}, 0o${"7".repeat(LONG)}]\n`,
  ];
  const numbers = ["1e308", "-1e308", "9007199254740993", ".inf", ".nan", "1e-400", "0x7fffffffffffffffffff"];
  const dates = [
    "9999-12-31",
    "0000-01-01",
    "-0001-01-01",
    "99999-01-01",
    "2027-13-45",
    "2027-02-29T25:61",
    "275760-09-14",
    "2027-03-04T09:30+99:99",
    `2027-${"0".repeat(1000)}1-01`,
  ];
  const spans = [
    "publish-999999999999999999999d",
    `publish-${"9".repeat(400)}bd`,
    "publish--1d",
    "999999999999999999w",
    "1e9/day",
    "0/week",
    `${"9".repeat(400)} CAD`,
    `0.${"0".repeat(400)}1 CAD`,
  ];
  for (const [name, words] of Object.entries({ numbers, dates, spans }))
    yield [
      `huge ${name}`,
      words
        .map((word) =>
          inLists(
            `  - id: a\n${["publish", "deadline", "from", "to", "until", "budget", "spent", "capacity", "version", "count", "cadence", "responseTime", "minGap"].map((key) => `    ${key}: ${word}\n`).join("")}`,
          )
            .split("\n")
            .slice(0, 60)
            .join("\n"),
        )
        .join("\n"),
    ];
  for (const name of INHERITED) {
    yield [
      `${name} as a key`,
      `${name}: { ${name}: 1, a: 2 }\n${inLists(`  - id: a\n    ${name}: { ${name}: [] }\n`)}`,
    ];
    yield [
      `${name} as a value`,
      `${TAKING.filter((key) => key !== "channels")
        .map((key) => `${key}: ${name}\n`)
        .join("")}`,
    ];
    yield [
      `${name} as an id and in every list`,
      inLists(
        `  - id: ${name}\n${TAKING.slice(1)
          .map((key) => `    ${key}: ${name}\n`)
          .join("")}    media: [{ file: a.${name}, alt: a }]\n`,
      ),
    ];
    yield [`${name} as a mapping`, TAKING.map((key) => `${key}: { ${name}: ${name} }\n`).join("")];
    yield [
      `${name} in Markdown`,
      `\n# ${name}\n\nA text.\n\n## ${name} {#${name}}\n\n\`\`\`yaml policy\n${name}: 1\nseverity: { ${name}: error }\n\`\`\`\n`,
    ];
  }
}

/** Every kind of file with a body: as YAML, and in Markdown as front matter and as text. */
export function* headersOf(body: string): Generator<readonly [path: string, text: string]> {
  for (const kind of ["calendar", "plan", "people", "channels", "policy", "pause"])
    yield [`a.${kind}.yaml`, `kind: ${kind}\nversion: 1\n${body}`];
  yield [".social-policy.yaml", `kind: config\nversion: 1\n${body}`];
  for (const kind of ["policy", "post"]) {
    yield [`a.${kind}.md`, `---\nkind: ${kind}\nversion: 1\n${body}---\n`];
    yield [`a.${kind}.md`, `---\nkind: ${kind}\nversion: 1\ntitle: A\n---\n${body}`];
  }
}
