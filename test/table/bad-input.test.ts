import assert from "node:assert/strict";
import { type ReadOptions, readTables, sayTableProblem } from "../../src/table";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

function utf16(text: string, big: boolean, mark = true): Uint8Array {
  const bytes = Buffer.from(`${mark ? "\ufeff" : ""}${text}`, "utf16le");
  return big ? bytes.swap16() : bytes;
}

interface Case {
  readonly name?: string;
  readonly bytes: Uint8Array;
  readonly options?: ReadOptions;
  /** What is said in English; « » leave the French to the test of all sentences. */
  readonly says: readonly string[];
  readonly cells?: readonly (readonly string[])[];
  readonly encoding?: string;
}

const TABLE = [
  ["Date", "Légende"],
  ["2026-05-05", "Été"],
];
const TEXT = "Date,Légende\n2026-05-05,Été\n";

const CASES: Readonly<Record<string, Case>> = {
  "UTF-8 with a mark": { bytes: utf8(`\ufeff${TEXT}`), says: [], cells: TABLE, encoding: "utf-8" },
  "UTF-16, little end first": { bytes: utf16(TEXT, false), says: [], cells: TABLE, encoding: "utf-16le" },
  "UTF-16, big end first": { bytes: utf16(TEXT, true), says: [], cells: TABLE, encoding: "utf-16be" },
  "UTF-16 without a mark": {
    bytes: utf16(TEXT, false, false),
    says: ["This file has no byte order mark; by its bytes it was read as utf-16le."],
    cells: TABLE,
  },
  "Windows-1252": {
    bytes: latin("Date,L\u00e9gende\n2026-05-05,\u00c9t\u00e9\n"),
    says: [
      "This file is not UTF-8, so it was read as Windows-1252. If accents look wrong, name another encoding, such as macintosh.",
    ],
    cells: TABLE,
    encoding: "windows-1252",
  },
  "the encoding asked for": {
    bytes: latin("Date,L\u008egende\n2026-05-05,\u0083t\u008e\n"),
    options: { encoding: "macintosh" },
    says: [],
    cells: TABLE,
  },
  "an encoding that nobody knows": {
    bytes: utf8(TEXT),
    options: { encoding: "klingon" },
    says: ["“klingon” is not an encoding that is known here. Try utf-8, windows-1252 or macintosh."],
    cells: TABLE,
  },
  "text encoded twice": {
    bytes: utf8("Date,LÃ©gende\n2026-05-05,Ã‰tÃ© â€” fin\n"),
    says: [
      "Row 1, column 2: Text was encoded twice, as in “Ã©” for “é” (4 places). Nothing was changed; the encoding utf-8-twice repairs it.",
    ],
    cells: [
      ["Date", "LÃ©gende"],
      ["2026-05-05", "Ã‰tÃ© â€” fin"],
    ],
  },
  "text encoded twice, repaired when asked": {
    bytes: utf8("Date,LÃ©gende\n2026-05-05,Ã‰tÃ© â€” fin\n"),
    options: { encoding: "utf-8-twice" },
    says: [],
    cells: [
      ["Date", "Légende"],
      ["2026-05-05", "Été — fin"],
    ],
  },
  "characters lost before": {
    bytes: utf8("Date,Texte\n2026-05-05,\ufffdt\ufffd\n"),
    says: [
      "Row 2, column 2: 2 characters were lost (�) before this file came here. Export it again as UTF-8, or mend the text by hand.",
    ],
  },
  "NUL characters": {
    bytes: utf8("Date,Texte\n2026-05-05,a\0b\n"),
    says: [
      "This file holds 1 NUL character, the first at line 2. No text needs them, so the cells do without. Export the file again as text if something is missing.",
    ],
    cells: [
      ["Date", "Texte"],
      ["2026-05-05", "ab"],
    ],
  },
  "a quotation mark that never closes": {
    bytes: utf8('Date,Text\n2026-05-05,"Open\n2026-05-06,Next\n'),
    says: [
      "Row 2, column 2: A quotation mark opens this cell and never closes, so 3 lines up to the end of the file became one cell. Close it, or double it if it belongs to the text.",
    ],
  },
  "a quotation mark escaped in another way": {
    bytes: utf8('Date,Text,Tag\n2026-05-05,"Say \\"hi\\", then",x\n2026-05-06,b,y\n'),
    says: [
      'Row 2, column 2: A quotation mark inside a quoted cell is not doubled, so the cell may end in the wrong place. Write "" for a quotation mark within a cell.',
      "Row 2: This row has 4 cells where the table has 3 columns, so cells may have slipped. Look for a delimiter in a text without quotation marks.",
    ],
  },
  "rows that slipped": {
    bytes: utf8("a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,,\nweek 1\n1,2,3\n1,2\n"),
    says: [
      "Row 4: This row has 4 cells where the table has 3 columns, so cells may have slipped. Look for a delimiter in a text without quotation marks.",
      "Row 3: This row has 2 cells where the table has 3 columns, so cells may have slipped (2 rows: 3, 8). Look for a missing delimiter.",
    ],
  },
  "one column": {
    bytes: utf8("Title\nOne\nTwo\n"),
    says: ["No delimiter was found, so each row is one cell. If there should be more, name the delimiter."],
  },
  "a delimiter that cannot be": {
    bytes: utf8(TEXT),
    options: { delimiter: "::" },
    says: ["“::” cannot separate cells. Name one character, such as ; or tab."],
    cells: TABLE,
  },
  "a formula": {
    bytes: utf8('Date,Link\n2026-05-05,"=HYPERLINK(""https://example.org"",""a"")"\n2026-05-06,\'=1+1\n'),
    says: [
      "Row 3, column 2: An apostrophe that kept a spreadsheet from running a cell as a formula was taken off (1 cell).",
    ],
    cells: [
      ["Date", "Link"],
      ["2026-05-05", '=HYPERLINK("https://example.org","a")'],
      ["2026-05-06", "=1+1"],
    ],
  },
  "nothing at all": { bytes: new Uint8Array(), says: ["There is nothing in this file."] },
  "blank lines": { bytes: utf8("\n\n , \n"), says: ["There is nothing in this file."] },
  "too many rows": {
    bytes: utf8("a,b\n".repeat(30)),
    options: { limits: { rows: 20 } },
    says: [
      "This file has more than 20 rows, which is more than is read at once, so nothing was read. Split it, for example by year.",
    ],
    cells: [],
  },
  "too many cells": {
    bytes: utf8("a,b\n".repeat(30)),
    options: { limits: { cells: 20 } },
    says: [
      "This file has 60 cells; at most 20 are read, so nothing was read. Split it, or leave out columns.",
    ],
    cells: [],
  },
  "too many bytes": {
    bytes: utf8("a,b\n".repeat(30)),
    options: { limits: { bytes: 20 } },
    says: ["This file has 120 bytes; at most 20 are read. Split it, or export less."],
    cells: [],
  },
  "YAML that breaks off": {
    name: "a.yaml",
    bytes: utf8("posts:\n  - id: a\n    text: [b\n"),
    says: ["This file cannot be read to its end: look at line 4, column 1."],
  },
  "JSON without a list": {
    name: "a.json",
    bytes: utf8("12"),
    says: [
      "There is no list of entries in this file: neither at its root nor under posts, items, calendar or content.",
    ],
  },
  "JSON nested without end": {
    name: "a.json",
    bytes: utf8(`{"posts":${"[".repeat(20_000)}`),
    says: ["This file is nested more deeply than can be read, so nothing was read."],
  },
  "aliases that multiply": {
    name: "a.yaml",
    bytes: utf8(
      `a: &a [x, x, x, x, x, x, x, x, x]\n${"bcdefgh"
        .split("")
        .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${"abcdefgh"[at]}`).join(", ")}]\n`)
        .join("")}`,
    ),
    options: { limits: { cells: 10_000 } },
    says: [
      "This file has 10,000 cells; at most 10,000 are read, so nothing was read. Split it, or leave out columns.",
    ],
  },
  "Markdown without a table": {
    name: "a.md",
    bytes: utf8("# Title\n\n```\n| a | b |\n|---|---|\n| 1 | 2 |\n```\n"),
    says: ["There is no table in this file: no lines with cells between |, and no front matter."],
  },
  "a calendar cut off": {
    name: "a.ics",
    bytes: utf8("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:a\n"),
    says: [
      "The entry that begins at line 2 never ends, so it and what follows were not read. The file may be cut off; export it again.",
    ],
  },
  "a calendar without events": {
    name: "a.ics",
    bytes: utf8("BEGIN:VCALENDAR\nEND:VCALENDAR\n"),
    says: ["There is no event and no to-do in this calendar."],
  },
};

describe("table: bad input gets a clear sentence, and nothing is lost", () => {
  for (const [title, { name = "calendar.csv", bytes, options, says, cells, encoding }] of Object.entries(
    CASES,
  ))
    it(title, async () => {
      const answer = await readTables({ name, bytes }, options);
      assert.deepEqual(
        answer.problems.map((problem) => sayTableProblem(problem, "en")),
        says,
      );
      for (const problem of answer.problems) {
        const french = sayTableProblem(problem, "fr");
        assert.ok(!french.includes(problem.code) && !/undefined| [:»]|« /.test(french), french);
      }
      if (cells !== undefined)
        assert.deepEqual(
          answer.tables.flatMap(({ rows }) => rows.map((row) => row.cells)),
          cells,
        );
      if (encoding !== undefined) assert.equal(answer.encoding, encoding);
    });

  it("refuses a million rows, and says which limit", async () => {
    const answer = await readTables({ name: "a.csv", bytes: utf8("2026-05-05,a\n".repeat(1_000_000)) });
    assert.deepEqual(
      answer.problems.map((problem) => sayTableProblem(problem, "en")),
      [
        "This file has more than 200,000 rows, which is more than is read at once, so nothing was read. Split it, for example by year.",
      ],
    );
    assert.deepEqual(answer.tables, []);
  });
});
