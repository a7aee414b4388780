import assert from "node:assert/strict";
import writeWorkbook from "write-excel-file/node";
import { readTables, sayTableProblem } from "../../src/table";
import { workbook, zip } from "./workbook";

const read = (bytes: Uint8Array, name = "calendar.xlsx") => readTables({ name, bytes });
const codes = ({ problems }: Awaited<ReturnType<typeof read>>) => problems.map(({ code }) => code);

const inline = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe("table: XLSX", () => {
  it("reads what another program wrote: texts, dates, numbers, true and false", async () => {
    const bytes = await writeWorkbook(
      [
        [{ value: "Date" }, { value: "Budget" }, { value: "Paid" }, { value: "Text" }],
        [
          { value: new Date(Date.UTC(2027, 2, 10)), type: Date, format: "yyyy-mm-dd" },
          { value: 0.1 + 0.2 },
          { value: true },
          { value: "  é <b> & “ok”\nTwo " },
        ],
        [{ value: new Date(Date.UTC(2027, 2, 10, 18, 30)), type: Date, format: "dd/mm/yyyy hh:mm" }],
      ],
      { sheet: "Mars" },
    ).toBuffer();
    const { tables, problems } = await read(bytes);
    assert.deepEqual(problems, []);
    assert.equal(tables[0]?.name, "Mars");
    assert.deepEqual(
      tables[0]?.rows.map(({ cells }) => cells),
      [
        ["Date", "Budget", "Paid", "Text"],
        ["2027-03-10", "0.3", "TRUE", "  é <b> & “ok”\nTwo "],
        ["2027-03-10 18:30:00", "", "", ""],
      ],
    );
    assert.deepEqual([...(tables[0]?.dated ?? [])], [0]);
  });

  it("keeps formulas, errors, links and merged cells, and computes nothing", async () => {
    const bytes = workbook([
      {
        name: "Plan",
        data: `<row r="1">${inline("A1", "Semaine 1")}</row>
          <row r="3">${inline("A3", "Voir")}<c r="B3"><f>1+1</f><v>2</v></c><c r="C3"><f>NOW()</f></c><c r="D3" t="e"><f>A9</f><v>#REF!</v></c></row>
          <row r="4"><c r="A4" t="str"><f>HYPERLINK("https://example.org/a","Ici")</f><v>Ici</v></c><c r="B4" s="1"><v>46456</v></c><c r="C4" s="2"><v>0.770833333333333</v></c></row>`,
        after: `<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells><hyperlinks><hyperlink ref="A3" r:id="rId9"/></hyperlinks>`,
        links: { rId9: "https://example.org/?a=1&b=2" },
      },
      { name: "Cachée", data: `<row r="1">${inline("A1", "x")}</row>`, state: "hidden" },
    ]);
    const answer = await read(bytes);
    const [plan, hidden] = answer.tables;
    assert.deepEqual(
      plan?.rows.map(({ number, cells }) => [number, ...cells]),
      [
        [1, "Semaine 1", "", "", ""].slice(0, (plan?.rows[0]?.cells.length ?? 0) + 1),
        [2, ...(plan?.rows[1]?.cells ?? [])],
        [3, "Voir", "2", "=NOW()", "#REF!"],
        [4, "Ici", "2027-03-10", "18:30:00"],
      ],
    );
    assert.deepEqual(plan?.merged, [{ top: 1, left: 0, bottom: 1, right: 3 }]);
    assert.equal(plan?.rows[2]?.links?.get(0), "https://example.org/?a=1&b=2");
    assert.equal(plan?.rows[3]?.links?.get(0), "https://example.org/a");
    assert.equal(hidden?.name, "Cachée");
    assert.deepEqual(codes(answer), ["formulas", "error-cells", "hidden-sheet"]);
    const error = answer.problems[1];
    assert.ok(error !== undefined);
    assert.equal(
      sayTableProblem(error, "en"),
      "Sheet “Plan”, row 3, column 4: 1 cell shows an error, such as #REF!. Mend the formulas in the spreadsheet.",
    );
  });

  it("leaves macros alone and says so", async () => {
    const sheet = { name: "A", data: `<row r="1">${inline("A1", "x")}</row>` };
    assert.deepEqual(codes(await read(workbook([sheet], { "xl/vbaProject.bin": "code" }), "a.xlsm")), [
      "macros",
    ]);
  });

  it("refuses what would explode, before unpacking and while unpacking", async () => {
    const zeros = Buffer.alloc(8 * 1024 * 1024, 32);
    const parts = [
      { name: "xl/workbook.xml", content: Buffer.from("<workbook/>") },
      { name: "xl/worksheets/sheet1.xml", content: zeros },
    ];
    assert.deepEqual(codes(await read(zip(parts))), ["zip-bomb"]);
    const lying = parts.map((part) => ({ ...part, size: 1000 }));
    assert.deepEqual(codes(await read(zip(lying))), ["broken-workbook"]);
    const huge = parts.map((part) => ({ ...part, size: 0xfffffff0 }));
    assert.deepEqual(codes(await read(zip(huge))), ["zip-bomb"]);
  });

  it("refuses sheets that are made to fill the memory", async () => {
    const at = (ref: string) => ({ name: "A", data: `<row>${inline(ref, "x")}</row>` });
    assert.deepEqual(codes(await read(workbook([at("A99999999999")]))), ["broken-workbook"]);
    assert.deepEqual(codes(await read(workbook([at("ZZZZZZ1")]))), ["broken-workbook"]);
    assert.deepEqual(codes(await read(workbook([at("A1048576")]))), ["too-many-rows"]);
    assert.deepEqual(codes(await read(workbook([at("XFD100000")]))), ["too-many-cells"]);
    assert.deepEqual(codes(await read(workbook([{ name: "A", data: '<row r="999999999999"/>' }]))), [
      "broken-workbook",
    ]);
  });

  it("says what a file is that is no workbook", async () => {
    const ole = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
    assert.deepEqual(codes(await read(ole, "a.xls")), ["old-workbook"]);
    const locked = Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le")]);
    assert.deepEqual(codes(await read(locked)), ["encrypted"]);
    assert.deepEqual(codes(await read(Buffer.from("Date,Text\n"))), ["not-workbook"]);
    assert.deepEqual(codes(await read(zip([{ name: "word/document.xml", content: Buffer.from("<w/>") }]))), [
      "not-workbook",
    ]);
    assert.deepEqual(codes(await read(workbook([{ name: "A", data: "<row><c" }]))), ["broken-workbook"]);
    const whole = workbook([{ name: "A", data: "" }]);
    assert.deepEqual(codes(await read(whole)), ["empty"]);
    assert.deepEqual(codes(await read(whole.slice(0, whole.length - 30))), ["broken-workbook"]);
  });
});
