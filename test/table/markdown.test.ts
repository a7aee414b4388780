import assert from "node:assert/strict";
import { readTables, withoutMarks } from "../../src/table";

const read = (text: string, name = "calendar.md") =>
  readTables({ name, bytes: new TextEncoder().encode(text) });

const CALENDAR = `# Calendrier

Avant | pendant, sans tableau.

## Semaine 1 — **lancement**

| # | Date | Statut |
|---|:---:|---|
| 1 | **ven. 10 juil. 2026** | ✅ Maquette prête |
| 2 | lun. 13 juil. · 18h | [en cours](https://example.org/a_(b)) |
| 3 | a \\| b<br>c | |

\`\`\`js
| not | a table |
|-----|---------|
\`\`\`

Second titre
------------

Story | Note
--- | ---
Un | x | de trop

### Légende du 10

\`\`\`text
Première ligne
#été
\`\`\`
`;

describe("table: Markdown", () => {
  it("reads each table outside code fences, under its heading", async () => {
    const { tables, problems } = await read(CALENDAR);
    assert.deepEqual(
      tables.map(({ name, header, rows }) => [name, header, rows.map(({ line, cells }) => [line, ...cells])]),
      [
        [
          "Semaine 1 — lancement",
          ["#", "Date", "Statut"],
          [
            [9, "1", "**ven. 10 juil. 2026**", "✅ Maquette prête"],
            [10, "2", "lun. 13 juil. · 18h", "[en cours](https://example.org/a_(b))"],
            [11, "3", "a | b\nc", ""],
          ],
        ],
        ["Second titre", ["Story", "Note"], [[23, "Un", "x", "de trop"]]],
        [undefined, ["title", "text"], [[28, "Légende du 10", "Première ligne\n#été"]]],
      ],
    );
    assert.equal(tables[0]?.rows[1]?.links?.get(2), "https://example.org/a_(b)");
    assert.deepEqual(
      problems.map(({ code, row, values }) => [code, row, values.table]),
      [["row-longer-bar", 1, "Second titre"]],
    );
  });

  it("takes marks off where only words count", () => {
    assert.equal(withoutMarks("**DONE**, _en cours_ et ~~annulé~~"), "DONE, en cours et annulé");
    assert.equal(withoutMarks("[Publié](https://example.org) `code` \\*"), "Publié code *");
    assert.equal(withoutMarks("snake_case_name et 2 * 3 * 4"), "snake_case_name et 2 * 3 * 4");
  });

  it("takes a file with front matter as one record, dated by its name", async () => {
    const { tables } = await read(
      "---\ntitle: Bonjour\ntags: [a, b]\ndraft: true\n---\n\nLe texte.\n",
      "posts/2026-05-04-bonjour.md",
    );
    const [table] = tables;
    assert.deepEqual(table?.header, ["title", "tags", "draft", "date", "body"]);
    assert.deepEqual(table?.rows[0]?.cells, ["Bonjour", '["a","b"]', "true", "2026-05-04", "Le texte."]);
    assert.deepEqual([...(table?.rows[0]?.nested ?? [])], [1]);
  });
});
