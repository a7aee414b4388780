import assert from "node:assert/strict";
import fc from "fast-check";
import { unparse } from "papaparse";
import { guardCell, readTables, sayTableProblem, type TableFormat, unguardCell } from "../../src/table";
import { workbook } from "./workbook";

const FORMATS: readonly TableFormat[] = ["csv", "markdown", "xlsx", "ics", "yaml", "json"];
const RUNS = 60;

/** Reads, and says everything there is to say. */
async function reads(format: TableFormat, bytes: Uint8Array): Promise<void> {
  const { tables, problems } = await readTables({ name: "a", bytes }, { format });
  for (const problem of problems) {
    assert.notEqual(sayTableProblem(problem, "en"), "");
    assert.notEqual(sayTableProblem(problem, "fr"), "");
  }
  for (const { rows } of tables)
    for (const { cells } of rows) assert.ok(cells.every((cell) => typeof cell === "string"));
}

/** Signs that mean something to some format, and some that mean nothing. */
const PIECES = [
  ..."\",;\t|\n\r-:[]{}&*#'=+@\\<>é \0\ufffd".split(""),
  "\r\n",
  "---\n",
  "```\n",
  "|---|---|\n",
  "BEGIN:VEVENT\n",
  "END:VEVENT\n",
  "DTSTART;TZID=Europe/Paris:20260101T090000\n",
  "RRULE:FREQ=DAILY\n",
  "posts:\n",
  "  - id: a\n",
  "- ",
  '{"posts":[',
  "2026-05-05",
  "sep=;",
  "Ã©",
  "a",
];

describe("table: properties", () => {
  it("any bytes are read or refused, never thrown at", async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...FORMATS), fc.uint8Array({ maxLength: 200 }), reads), {
      numRuns: RUNS,
    });
  });

  it("so is any text that looks like something", async () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FORMATS), text, (format, written) =>
        reads(format, new TextEncoder().encode(written)),
      ),
      { numRuns: RUNS * 3 },
    );
  });

  it("so is any workbook of which some bytes are others", async () => {
    const whole = workbook([
      {
        name: "A",
        data: '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c><c r="B1" s="1"><v>46456</v></c></row>',
      },
    ]);
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(changes, (list) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of list) bytes[at] = byte;
        return reads("xlsx", bytes);
      }),
      { numRuns: RUNS },
    );
  });

  it("what the CSV library writes comes back the same, whatever the delimiter", async () => {
    const cell = fc
      .array(fc.constantFrom("a", "é", '"', ",", ";", "|", "\t", "\n", " ", "5", "😀"), { maxLength: 6 })
      .map((parts) => parts.join(""));
    const rows = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom("\n", "\r\n"),
        async (data, delimiter, newline) => {
          const bytes = new TextEncoder().encode(unparse(data, { delimiter, newline }));
          const { tables } = await readTables({ name: "a.csv", bytes }, { delimiter });
          const back = tables[0]?.rows.map(({ cells }) => cells) ?? [];
          // A row of nothing but empty cells at the end is written as separators alone, and stays.
          assert.deepEqual(back, data);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it("a guard comes off any text as it went on", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "\n", "a"), { maxLength: 6 }),
        (parts) => {
          const text = parts.join("");
          assert.equal(unguardCell(guardCell(text)), text);
          assert.ok(!/^[=+\-@\t\r]/.test(guardCell(text)));
        },
      ),
    );
  });
});
