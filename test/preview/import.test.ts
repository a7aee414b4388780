import assert from "node:assert/strict";
import fc from "fast-check";
import { drawImport, drawNoImport, type ImportPage, pageChanges } from "../../src/preview";
import { readPage } from "./read-page";

const PAGE: ImportPage = {
  source: "calendar.csv",
  facts: ["2 rows: 2 posts."],
  questions: [
    {
      about: "dateOrder",
      subject: undefined,
      text: "Does the day come first?",
      choices: [
        { value: "dmy", label: "Day, month, year", samples: ["row 2: 5 March"] },
        { value: "mdy", label: "Month, day, year", samples: ["row 2: 3 May"] },
      ],
      answer: undefined,
    },
    { about: "year", subject: undefined, text: "Which year?", choices: [], answer: "2027" },
  ],
  columns: [
    { header: "Date", field: "date", how: "A known header.", sure: true, samples: ["05/03"] },
    { header: "Colour", field: "x-colour", how: "No field.", sure: false, samples: ["red", "blue"] },
  ],
  fields: [
    { value: "date", label: "Date" },
    { value: "notes", label: "Notes" },
  ],
  notes: [{ severity: "warning", text: "One post has no owner." }],
  posts: [{ title: "Opening", values: [{ label: "Status", value: "planned" }] }],
  difference: ["New: Opening"],
  registers: [{ title: "People", path: "team.people.yaml", entries: ["Marie"] }],
  withRegisters: false,
  target: "calendar.calendar.yaml",
  targets: [{ value: "calendar.calendar.yaml", label: "calendar.calendar.yaml (new)" }],
  writes: 1,
};

const draw = (page: Partial<ImportPage> = {}, language: "en" | "fr" = "en") =>
  drawImport({ ...PAGE, ...page }, language).body;

describe("the form of an import", () => {
  it("lets nobody write while a question is open", () => {
    const open = draw().toString();
    assert.match(open, /data-import-write disabled aria-describedby="import-why"/);
    assert.match(open, /1 question is still open above/);
    const questions = PAGE.questions.map((it) => ({ ...it, answer: it.answer ?? "dmy" }));
    const answered = draw({ questions }).toString();
    assert.match(answered, /data-import-write>Write 1 post</);
    assert.match(answered, /value="dmy" checked/);
  });

  it("names each answer by what is asked about", () => {
    const page = draw().toString();
    assert.match(page, /name="\[&quot;dateOrder&quot;\]" value="mdy"/);
    assert.match(page, /<input name="\[&quot;year&quot;\]" value="2027"/);
    assert.match(
      page,
      /<select name="\[&quot;column&quot;,&quot;Colour&quot;\]" aria-label="Field for the column “Colour”">/,
    );
    assert.match(page, /<option value="x-colour" selected>Kept as x-colour</);
  });

  it("says what is new when nothing is, in both languages", () => {
    assert.match(
      draw({ difference: [], writes: 0 }).toString(),
      /Nothing: these posts are in the calendar already/,
    );
    assert.match(draw({ difference: [] }, "fr").toString(), /Rien\u00a0: ces publications sont déjà/);
    assert.match(drawNoImport(undefined, "fr").body.toString(), /Importer un calendrier/);
    assert.match(drawNoImport("a.csv", "en").body.toString(), /Reading a\.csv/);
  });

  it("touches the question that was answered, and what follows from it", () => {
    const questions = PAGE.questions.map((it) => ({ ...it, answer: it.answer ?? "dmy" }));
    const keys = pageChanges(draw(), draw({ questions }))?.map((change) =>
      "key" in change ? change.key : "",
    );
    assert.deepEqual(keys?.sort(), ["import-end", "q-dateOrder-"]);
  });

  it("draws any text of a file harmlessly", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.constantFrom("en" as const, "fr" as const),
        (text, language) => {
          const hostile = `${text}<script>alert(1)</script>"'&`;
          const column = { header: hostile, field: hostile, how: hostile, sure: false, samples: [hostile] };
          const page: ImportPage = {
            ...PAGE,
            source: hostile,
            facts: [hostile],
            columns: [column, column],
            questions: [{ about: "status", subject: hostile, text: hostile, choices: [], answer: hostile }],
            notes: [{ severity: "error", text: hostile }],
            posts: [{ title: hostile, values: [{ label: hostile, value: hostile }] }],
            difference: Array.from({ length: 30 }, () => hostile),
            registers: [{ title: hostile, path: hostile, entries: [hostile] }],
          };
          const drawn = drawImport(page, language).body.toString();
          assert.ok(!drawn.includes("<script>"));
          readPage(drawn);
        },
      ),
      { numRuns: 50 },
    );
  });
});
