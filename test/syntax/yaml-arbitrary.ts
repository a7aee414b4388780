import fc from "fast-check";

/** Prints a value at an indentation; what stands after the key or dash is the first line. */
type Print = (indent: number) => string;

const space = fc.constantFrom("", "", "", " ", "  ");
const comment = fc.constantFrom("", "", "", "", " # note", "  # a: b - 'c", " #");
const between = fc.constantFrom("", "", "", "", "\n", "# note\n", "   # far\n", "\n\n", "  \n");
const word = fc.constantFrom(
  "a",
  "été",
  "spring fair",
  "12",
  "-3",
  "1.50",
  "0x1F",
  "0o17",
  ".inf",
  "1e3",
  "true",
  "null",
  "~",
  "No",
  "2027-03-04",
  "2027-03-04T09:30",
  "09:30",
  "500 CAD",
  "http://a.ca/b?c=d#e",
  "#tag".slice(1),
  "a#b",
  "a:b",
  "x - y",
  "l'été",
  "50%",
  "😀 ok",
  "a, b",
  "(c)",
  "-x",
  "--",
  "+",
  "..",
  "1_000",
  "@b".slice(1),
  "v: w".replace(": ", ":"),
  "\u00a0a",
  "é\u2028b",
  "a\\nb",
);
const flowWord = fc.constantFrom(
  "a",
  "été b",
  "1",
  "-2",
  "true",
  "null",
  "x:y",
  "2027-03-04",
  "a#b",
  "l'é",
  "😀",
  'a"b',
  "-x",
  "9:30",
);
const key = fc.constantFrom(
  "a",
  "b",
  "id",
  "title",
  "text",
  "x-note",
  "long key",
  "clé",
  '"q"',
  "'s q'",
  "on",
  "<",
  "a.b",
  "k9",
  "z",
  "m",
  "n",
  "o",
  "p",
  "q",
);
const double = fc
  .array(
    fc.constantFrom(
      "a",
      " ",
      "  ",
      "é",
      "\\n",
      "\\t",
      '\\"',
      "\\\\",
      "\\x41",
      "\\u00e9",
      "\\U0001F600",
      ": ",
      " #",
      "'",
      "\\ ",
      "\\/",
      "\t",
      "😀",
    ),
    { maxLength: 8 },
  )
  .map((parts) => `"${parts.join("")}"`);
const single = fc
  .array(fc.constantFrom("a", " ", "''", '"', "\\", ": ", " #", "é", "{", "- "), { maxLength: 8 })
  .map((parts) => `'${parts.join("")}'`);

function lines(parts: string[], indent: number): string {
  return parts.join(`\n${" ".repeat(indent + 1)}`);
}

const manyLines: fc.Arbitrary<Print> = fc.oneof(
  fc.array(word, { minLength: 2, maxLength: 4 }).map((parts) => (indent: number) => lines(parts, indent)),
  fc
    .tuple(
      fc.constantFrom('"', "'"),
      fc.array(fc.constantFrom("a", "b c", "", "- x", "# no", "k: v", "é  "), { minLength: 2, maxLength: 5 }),
    )
    .map(
      ([quote, parts]) =>
        (indent: number) =>
          quote + lines(parts, indent + 1) + quote,
    ),
  fc
    .array(fc.constantFrom("a", "b\\", "", "\\ c", "d\\n", "  e", "\\t"), { minLength: 2, maxLength: 5 })
    .map((parts) => (indent: number) => `"${lines(parts, indent)}"`),
);

const blockScalar: fc.Arbitrary<Print> = fc
  .record({
    style: fc.constantFrom("|", ">"),
    chomp: fc.constantFrom("", "-", "+"),
    explicit: fc.constantFrom(0, 0, 0, 1, 2, 3),
    extra: fc.constantFrom(1, 2, 4),
    note: comment,
    body: fc.array(
      fc.constantFrom(
        "a",
        "b c",
        "",
        "",
        "  more",
        " - x",
        "# no comment",
        "k: v",
        "\ttab",
        "x  ",
        "   ",
        "---",
      ),
      { maxLength: 6 },
    ),
    last: fc.boolean(),
  })
  .map(({ style, chomp, explicit, extra, note, body, last }) => (indent: number) => {
    const width = Math.max(indent, 0) + (explicit || extra);
    const text = body.map((line) => (line === "" ? "" : " ".repeat(width) + line)).join("\n");
    return `${style}${explicit || ""}${chomp}${note}\n${text}${last ? "" : "\n"}`;
  });

const flow = fc.letrec<{ node: string; seq: string; map: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 2, depthSize: "small" }, flowWord, double, single, tie("seq"), tie("map")),
  seq: fc
    .tuple(
      fc.array(tie("node"), { maxLength: 4 }),
      fc.constantFrom(", ", ",", " , ", ",\n         ", ", # note\n         "),
      fc.boolean(),
      space,
    )
    .map(
      ([items, comma, trailing, gap]) =>
        `[${gap}${items.join(comma)}${trailing && items.length > 0 ? "," : ""}${gap}]`,
    ),
  map: fc
    .tuple(
      fc.uniqueArray(fc.tuple(key, fc.option(tie("node"))), { maxLength: 4, selector: ([name]) => name }),
      fc.constantFrom(", ", ",", ",\n         "),
      space,
    )
    .map(
      ([pairs, comma, gap]) =>
        `{${gap}${pairs.map(([name, value]) => (value === null ? name : `${name}: ${value}`)).join(comma)}${gap}}`,
    ),
}));

interface Values {
  value: Print;
  map: Print;
  seq: Print;
}

const values = fc.letrec<Values>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    {
      weight: 6,
      arbitrary: fc.tuple(word, comment).map(
        ([text, note]) =>
          () =>
            text + note,
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.oneof(double, single), comment).map(
        ([text, note]) =>
          () =>
            text + note,
      ),
    },
    { weight: 1, arbitrary: fc.constant<Print>(() => "") },
    {
      weight: 1,
      arbitrary: fc.constantFrom("&x ", "&y ").chain((name) => word.map((text) => () => name + text)),
    },
    { weight: 1, arbitrary: fc.constantFrom("*x", "*y").map((text) => () => text) },
    { weight: 1, arbitrary: manyLines },
    { weight: 1, arbitrary: blockScalar },
    {
      weight: 2,
      arbitrary: fc.tuple(flow.node, comment).map(
        ([text, note]) =>
          () =>
            text + note,
      ),
    },
    { weight: 3, arbitrary: tie("map") as fc.Arbitrary<Print> },
    { weight: 3, arbitrary: tie("seq") as fc.Arbitrary<Print> },
  ),
  map: fc
    .tuple(
      fc.uniqueArray(
        fc.record({ key, value: tie("value") as fc.Arbitrary<Print>, before: between, gap: space }),
        { minLength: 1, maxLength: 4, selector: (pair) => pair.key },
      ),
      fc.constantFrom(1, 2, 2, 4),
      fc.constantFrom("", "", "", " &x", " &m"),
      comment,
    )
    .map(([pairs, step, anchor, note]) => (indent: number) => {
      const column = indent + step;
      return `${anchor}${note}\n${pairs.map((pair) => pair.before + " ".repeat(column) + printPair(pair, column)).join("")}`;
    }),
  seq: fc
    .tuple(
      fc.array(
        fc.record({
          value: fc.oneof(tie("value"), tie("map")) as fc.Arbitrary<Print>,
          before: between,
          compact: fc.boolean(),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      fc.constantFrom(0, 2, 2, 1),
      comment,
    )
    .map(([items, step, note]) => (indent: number) => {
      const column = Math.max(indent, 0) + step;
      return `${note}\n${items.map((item) => item.before + " ".repeat(column) + printItem(item, column)).join("")}`;
    }),
}));

function printPair(pair: { key: string; value: Print; gap: string }, column: number): string {
  const text = pair.value(column);
  const glue = text === "" || text.startsWith("\n") || text.startsWith(" ") ? "" : " ";
  return `${pair.key}${pair.gap}:${glue}${text}\n`;
}

function printItem(item: { value: Print; compact: boolean }, column: number): string {
  const text = item.value(column);
  const own = /^\n {2,}(?=\S)(?!- |#)/.exec(text);
  // A mapping can start on its dash's line when it stands as far right as that makes it.
  if (item.compact && own !== null && own[0].length === column + 3) return `- ${text.slice(own[0].length)}\n`;
  const glue = text === "" || text.startsWith("\n") || text.startsWith(" ") ? "" : " ";
  return `-${glue}${text}\n`;
}

/** Well-formed files (but for aliases to nothing) in many layouts. */
export const yamlFile = fc
  .tuple(
    fc.constantFrom("", "", "# head\n", "---\n", "\n"),
    fc.uniqueArray(fc.record({ key, value: values.value, before: between, gap: space }), {
      minLength: 1,
      maxLength: 5,
      selector: (pair) => pair.key,
    }),
    fc.constantFrom("\n", "\n", "\r\n"),
    fc.boolean(),
  )
  .map(([head, pairs, lineEnd, last]) => {
    let text = head + pairs.map((pair) => pair.before + printPair(pair, 0)).join("");
    if (!last) text = text.replace(/\n+$/, "");
    return lineEnd === "\n" ? text : text.replace(/\n/g, lineEnd);
  });

const snippet = fc.constantFrom(
  " ",
  "  ",
  "\n",
  ":",
  ": ",
  "-",
  "- ",
  "#",
  " #",
  '"',
  "'",
  "[",
  "]",
  "{",
  "}",
  ",",
  "&x ",
  "*x",
  "|",
  ">",
  "\t",
  "\r",
  "?",
  "? ",
  "!",
  "!!str ",
  "%",
  "@",
  "`",
  "\\",
  "x",
  "\n\n",
  "\n  ",
  "---\n",
  "<<: *x",
  "é",
  "\uFEFF",
  "...",
  "null",
  "1",
);

/** Files with a few random changes: most of them broken. */
export const mutatedFile = fc
  .tuple(
    yamlFile,
    fc.array(
      fc.record({
        at: fc.nat(),
        cut: fc.constantFrom(0, 0, 1, 2, 5),
        text: fc.oneof(fc.constant(""), snippet),
      }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  )
  .map(([text, changes]) => {
    let result = text;
    for (const { at, cut, text: inserted } of changes) {
      const start = at % (result.length + 1);
      result = result.slice(0, start) + inserted + result.slice(start + cut);
    }
    return result;
  });

/** Pieces of YAML in any order. */
export const yamlish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "posts:",
        "a: 1",
        "b:",
        "- ",
        "-",
        "  ",
        "    ",
        "\n",
        "\n",
        "\n",
        "\n  ",
        "\n    ",
        "\r\n",
        "\r",
        "# note",
        "---",
        "...",
        "%YAML 1.2",
        "é",
        "key: [a",
        "text: |",
        "text: >-2",
        'text: "open',
        "owner:marie",
        "<<<<<<< a",
        "=======",
        ">>>>>>> b",
        "|||||||",
        "- id: x",
        "  - id: y",
        "    title: z",
      ),
      snippet,
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));
