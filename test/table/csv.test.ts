import assert from "node:assert/strict";
import { guardCell, readTables, unguardCell } from "../../src/table";

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function read(text: string | Uint8Array, options = {}) {
  return readTables(
    { name: "calendar.csv", bytes: typeof text === "string" ? bytesOf(text) : text },
    options,
  );
}

const cellsOf = ({ tables }: Awaited<ReturnType<typeof read>>) => tables[0]?.rows.map(({ cells }) => cells);

describe("table: CSV", () => {
  it("reads quoted cells with line ends, and knows the lines", async () => {
    const answer = await read('Date,Text\n2026-05-05,"Two\nlines, ""quoted"""\n2026-05-06,One\n');
    assert.deepEqual(cellsOf(answer), [
      ["Date", "Text"],
      ["2026-05-05", 'Two\nlines, "quoted"'],
      ["2026-05-06", "One"],
    ]);
    assert.deepEqual(
      answer.tables[0]?.rows.map(({ line }) => line),
      [1, 2, 4],
    );
    assert.deepEqual(answer.problems, []);
  });

  it("finds the delimiter over whole records, not by signs within texts", async () => {
    const answer = await read("date;texte\n2026-05-05;Un, deux, trois\n2026-05-06;Un, deux\n");
    assert.equal(answer.delimiter, ";");
    assert.equal((await read("a\tb\n1\t2\n")).delimiter, "\t");
    assert.equal((await read("a|b|c\n1|2|3\n")).delimiter, "|");
    assert.deepEqual(cellsOf(await read("sep=;\na,b;c\n1,2;3\n")), [
      ["a,b", "c"],
      ["1,2", "3"],
    ]);
  });

  it("takes mixed line ends", async () => {
    assert.deepEqual(cellsOf(await read("a,b\r\n1,2\r3,4\n")), [
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  it("puts a guard before what a spreadsheet would run, and takes it off", () => {
    for (const text of ["=1+1", "+33", "-5", "@me", "\tx", "'=1", "''=1", "'quoted'", "plain", ""])
      assert.equal(unguardCell(guardCell(text)), text);
    assert.equal(guardCell("=1"), "'=1");
    assert.equal(guardCell("l'été"), "l'été");
  });
});
