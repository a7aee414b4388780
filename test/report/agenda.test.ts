import assert from "node:assert/strict";
import { agendaOf } from "../../src/preview";
import { agendaData, agendaMarkdown, type ShownAgenda } from "../../src/report";
import type { Language } from "../../src/values";
import { openRoot } from "../rules/open-root";
import { fullAjv, schemaId } from "../schema/ajv";

const FILES = {
  "a.people.yaml": `kind: people
version: 1
people:
  - { id: ana, name: "Ana | @here", away: [{ from: 2027-03-02 }] }
`,
  "a.plan.yaml": `kind: plan
version: 1
id: p
campaigns:
  - { id: spring, title: "<b>Spring</b> #12", period: { from: 2027-02-01, to: 2027-03-09 } }
activation:
  - { id: teaser, title: Teaser, owner: ana, deadline: 2026-12-26 }
`,
  "a.calendar.yaml": `kind: calendar
version: 1
posts:
  - id: open
    title: "[click](https://example.org) | \`x\` <img src=x onerror=alert(1)> @everyone"
    publish: 2027-03-04T09:30
    channels: [ig]
    status: planned
    owner: ana
    tasks: [{ task: film, deadline: 2027-03-02 }]
  - { id: alone, title: Alone, publish: 2027-03-05, status: planned }
`,
};

async function agendas(language: Language, days = 7): Promise<readonly ShownAgenda[]> {
  const context = { session: await openRoot(FILES), language };
  return [{ context, agenda: agendaOf(context, { days }), shown: (path) => `root/${path}` }];
}

describe("report: agenda", () => {
  it("as data is what its schema says", async () => {
    const shown = await agendas("en");
    const data = agendaData(shown, shown[0]?.agenda.first ?? 0, 7);
    const validate = fullAjv().getSchema(schemaId("agenda-output"));
    assert.ok(validate?.(data), JSON.stringify(validate?.errors));
    assert.deepEqual([data.from, data.to], ["2027-03-01", "2027-03-07"]);
    assert.deepEqual(
      data.people.map(({ id, items }) => [id, items.map(({ kind, date, late }) => [kind, date, late])]),
      [
        [undefined, [["publication", "2027-03-05", false]]],
        [
          "ana",
          [
            ["step", "2026-12-26", true],
            ["task", "2027-03-02", false],
            ["publication", "2027-03-04", false],
          ],
        ],
      ],
    );
    const post = data.people[1]?.items[2];
    assert.deepEqual([post?.file, post?.time, post?.channels], ["root/a.calendar.yaml", "09:30", ["ig"]]);
    assert.ok(
      (post?.lacks ?? []).some(({ rule, severity }) => rule === "missing-deadline" && severity !== undefined),
    );
    assert.ok(
      (post?.lacks ?? []).some(({ rule, severity }) => rule === "missing-approval" && severity === undefined),
    );
    assert.deepEqual(data.away, [{ person: "ana", from: "2027-03-02" }]);
    assert.deepEqual(
      data.around.map(({ kind, from, to }) => [kind, from, to]),
      [["campaign", "2027-02-01", "2027-03-09"]],
    );
  });

  it("as Markdown keeps what files say harmless, and its tables whole", async () => {
    for (const language of ["en", "fr"] as const) {
      const text = agendaMarkdown(await agendas(language));
      assert.doesNotMatch(text, /(?<!\\)<(?:img|b>)|(?<!\\)\[click|@everyone|@here|\n\n\n/);
      const rows = text.split("\n").filter((line) => line.startsWith("|"));
      for (const row of rows) assert.equal(row.split(/(?<!\\)\|/).length, 7, row);
      assert.equal(rows.length, 2 + 1 + 2 + 3);
      assert.match(text, language === "fr" ? /^# À venir, 1er mars 2027\n/ : /^# Coming up, March 1, 2027\n/);
      // Of another year than the present one.
      assert.match(text, language === "fr" ? /26\u00a0déc\.\u00a02026/ : /26\u00a0Dec\u00a02026/);
    }
  });
});
