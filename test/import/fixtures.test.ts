import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ImportReading, readImport } from "../../src/import";
import { readTables } from "../../src/table";
import { FIXTURES, type Fixture } from "./people-choice";
import { AROUND } from "./workspace";

const FOLDER = join(__dirname, "fixtures");

/** What a snapshot holds, for a person to read. With UPDATE=1 in the environment it is written anew. */
function told(before: ImportReading, after: ImportReading): string {
  const lines: string[] = [];
  lines.push(
    `# ${after.file}`,
    "",
    `Rows ${after.rows}, cells ${after.cells.read} in, ${after.cells.kept} kept.`,
    "",
  );
  for (const { about, subject, text, flag } of before.questions)
    lines.push(`? ${about}${subject === undefined ? "" : ` (${subject})`}: ${text} [${flag}]`);
  lines.push("", "## Posts", "");
  for (const { source, sourceId, group, fields } of after.posts) {
    const beside = [sourceId, group].filter((it) => it !== undefined).join(" · ");
    lines.push(`Row ${source.rows.join(", ")}${beside === "" ? "" : ` · ${beside}`}`);
    for (const [key, value] of fields) lines.push(`  ${key}: ${JSON.stringify(value)}`);
  }
  lines.push("", "## Aside", "");
  for (const { kind, row, cells } of after.aside) lines.push(`${row} ${kind} ${JSON.stringify(cells)}`);
  lines.push("", "## Findings", "");
  for (const { severity, text } of after.findings) lines.push(`${severity}: ${text}`);
  return `${lines.join("\n")}\n`;
}

function bytesOf({ file }: Fixture): { name: string; bytes: Uint8Array } {
  return { name: file, bytes: readFileSync(join(FOLDER, file)) };
}

/** Every text that a reading holds, wherever. */
function everythingIn({ posts, aside }: ImportReading): string {
  const said = posts.map(({ fields, group, sourceId }) => JSON.stringify([...fields, group, sourceId]));
  return [...said, ...aside.map((row) => JSON.stringify(row.cells))].join("\n");
}

describe("import: files modelled on real calendars", () => {
  const wrong: string[] = [];
  let columns = 0;

  for (const fixture of FIXTURES) {
    it(`${fixture.file} is read as a person would`, async () => {
      const source = bytesOf(fixture);
      const open = await readImport(source, {}, AROUND);
      const reading = await readImport(source, fixture.answers, AROUND);

      assert.deepEqual(
        reading.questions.map(({ flag }) => flag),
        [],
        "its answers settle every question",
      );
      for (const { header, field } of open.columns) {
        const chosen = fixture.columns[header];
        assert.notEqual(chosen, undefined, `nobody chose a field for ${header}`);
        columns += 1;
        if (chosen === field || (chosen === "x" && field.startsWith("x-"))) continue;
        wrong.push(`${fixture.file}: ${header} → ${field}, not ${chosen}`);
        const asked = open.questions.some(({ about, subject }) => about === "column" && subject === header);
        assert.ok(field.startsWith("x-") || asked, `${header} is silently ${field} instead of ${chosen}`);
      }

      const path = join(FOLDER, "snapshots", `${fixture.file}.txt`);
      const text = told(open, reading);
      if (process.env.UPDATE === "1" || !existsSync(path)) writeFileSync(path, text);
      assert.equal(text, readFileSync(path, "utf8"));
    });

    it(`${fixture.file} loses no cell`, async () => {
      const source = bytesOf(fixture);
      const { tables } = await readTables(source);
      for (const answers of [{}, fixture.answers]) {
        const reading = await readImport(source, answers, AROUND);
        assert.equal(reading.cells.read, reading.cells.kept);
        const header = new Set(reading.tables.map(({ number, headerRow }) => `${number} ${headerRow}`));
        let cells = 0;
        const everything = everythingIn(reading);
        tables.forEach((table, at) => {
          for (const { number, cells: all } of table.rows) {
            if (header.has(`${at + 1} ${number}`)) continue;
            for (const [column, cell] of all.entries()) {
              const text = cell.trim();
              if (text === "") continue;
              cells += 1;
              assert.ok(isKept(text, everything, reading, column, at), `row ${number}: ${text} is nowhere`);
            }
          }
        });
        assert.equal(reading.cells.read, cells);
      }
    });
  }

  it("at least 95 of 100 columns land where a person would put them, the others beside the post", () => {
    assert.ok(columns > 180);
    assert.ok(wrong.length <= columns * 0.05, wrong.join("\n"));
  });
});

/** Whether a cell is kept to the letter; where its value says exactly the same, it may be written in our way. */
function isKept(
  text: string,
  everything: string,
  reading: ImportReading,
  column: number,
  table: number,
): boolean {
  if (everything.includes(JSON.stringify(text).slice(1, -1))) return true;
  const name = reading.tables[table]?.name;
  const { field } = reading.columns.find((it) => it.index === column && it.table === name) ?? { field: "" };
  switch (field) {
    case "time":
      return /^\d{1,2} ?[:h] ?\d{0,2}$/.test(text) && everything.includes(`T${clock(text)}`);
    case "publish":
      return everything.includes(text.replace(" ", "T"));
    case "weekday":
      return /^\p{L}+$/u.test(text);
    case "channels":
    case "status":
    case "format":
      return everything.includes(`"${text.toLowerCase()}"`) || listed(text, everything);
    case "hashtags":
    case "tags":
    case "media":
      return listed(text, everything);
    case "timezone":
      return everything.includes('Z"');
    default:
      return false;
  }
}

function clock(text: string): string {
  const [hours = "", minutes = ""] = text.split(/\D+/);
  return `${hours.padStart(2, "0")}:${minutes.padEnd(2, "0")}`;
}

function listed(text: string, everything: string): boolean {
  const words = text.split(/[\s,;"#[\]]+/).filter((word) => word !== "");
  return words.every((word) => everything.includes(word));
}
