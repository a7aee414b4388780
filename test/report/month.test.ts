import assert from "node:assert/strict";
import { monthReport, readMonth, type Sheet, sheetMarkdown, sheetView } from "../../src/report";
import type { Language } from "../../src/values";
import { byTag, readPage, rowsOf, textOf } from "../preview/read-page";
import { openRoot } from "../rules/open-root";

const HOSTILE = '"[x](javascript:alert(1)) | <script>alert(1)</script> @all `code` #12"';

/** As of 1 March 2027: February is over. */
const FILES = {
  "a.people.yaml": `kind: people
version: 1
people:
  - { id: ana, name: Ana Roy }
  - { id: bob, name: Bob Côté }
`,
  "a.channels.yaml": `kind: channels
version: 1
channels:
  - { id: ig, network: instagram, owner: ana, backup: bob }
  - { id: fb, network: facebook, owner: ana, backup: bob }
`,
  "a.plan.yaml": `kind: plan
version: 1
id: p
title: Plan 2027
owner: ana
budget: 1000 CAD
period: { from: 2027-01-01, to: 2027-12-31 }
objectives:
  - id: aware
    title: Be known
    owner: ana
    deadline: 2027-02-15
    budget: 600 CAD
    measure: { metric: reach, baseline: 100, target: 200, unit: people }
  - { id: sell, title: ${HOSTILE}, owner: ana, deadline: 2027-03-20, budget: 100 CAD }
measurement: { owner: ana, every: 1 month, reviews: [{ date: 2027-02-20, results: { reach: 150 } }] }
`,
  "a.policy.md": `---
kind: policy
version: 1
title: Policy
---
# Policy
## Times {#times}
\`\`\`yaml policy
freeze:
  - { from: 2027-03-06, to: 2027-03-07, reason: Election }
\`\`\`
`,
  "a.calendar.yaml": `kind: calendar
version: 1
timezone: America/Toronto
posts:
  - id: out
    title: Is out
    publish: 2027-02-04T09:00
    channels: [ig, fb]
    status: published
    owner: ana
    objective: aware
    budget: 150 CAD
    spent: 140.50 CAD
    published: { at: 2027-02-05T09:00, url: "https://example.org/1" }
    approvals: [{ by: bob, at: 2027-02-01T10:00 }, { by: "City <b>", external: true, at: 2027-02-02 }]
  - { id: missed, title: ${HOSTILE}, publish: 2027-02-20, channels: [ig], status: planned, owner: bob }
  - { id: dropped, title: Dropped, publish: 2027-02-21, channels: [ig], status: cancelled }
  - { id: wish, title: Wish, publish: 2027-02-22, status: idea }
  - id: next
    title: Next
    publish: 2027-03-08
    channels: [ig]
    status: review
    owner: ana
    approver: bob
    deadline: 2027-02-26
    objective: aware
    budget: 500 CAD
    approvals: [{ by: ana, at: 2027-02-27, decision: changes-requested }]
    waive: [{ rule: missing-text, reason: Comes later, by: bob, until: 2027-03-31 }]
`,
};

async function report(language: Language, month = "2027-02"): Promise<Sheet> {
  const session = await openRoot(FILES);
  return monthReport({ session, language }, readMonth(month) ?? assert.fail());
}

describe("report: month", () => {
  it("reads months, and nothing else", () => {
    assert.deepEqual(readMonth("2027-02"), { year: 2027, month: 2 });
    for (const text of ["2027-13", "2027-2", "2027-00", "0000-01", "2027-02-01", ""])
      assert.equal(readMonth(text), undefined, text);
  });

  it("counts what went out against what was planned, money, approvals and what comes next", async () => {
    const sheet = await report("en");
    assert.equal(sheet.title, "Monthly report: February 2027");
    assert.deepEqual(
      sheet.figures.map(({ label, value }) => `${label}: ${value}`).filter((it) => !it.startsWith("Errors")),
      [
        "Published: 1 of 2 planned",
        "Planned and not out: 1",
        "Objectives reached: 0 of 1",
        "Spent so far: $140.50 of $1,000",
        "Waiting for approval: 1 post",
        "Planned for the month after: 1 post",
      ],
    );
    const rows = (id: string, table = 0) =>
      sheet.sections
        .find((it) => it.id === id)
        ?.tables[table]?.rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.text)));
    assert.deepEqual(rows("published"), [
      ["Instagram (ig)", "2", "1", "1", "0"],
      ["Facebook (fb)", "1", "1", "0", "0"],
    ]);
    assert.deepEqual(rows("objectives")?.[0], [
      "Be known",
      "Ana Roy",
      "150 of 200 people; 50% of the way (20 Feb 2027)",
      "February 15, 2027",
      "Missed",
      "1",
    ]);
    assert.deepEqual(rows("budget")?.slice(0, 2), [
      ["Plan: Plan 2027", "$1,000", "$700", "$140.50", "$140.50", "$300"],
      ["Be known", "$600", "$650", "$140.50", "$140.50", "$50 over"],
    ]);
    assert.deepEqual(rows("approvals"), [
      ["February 1, 2027", "Bob Côté", "Is out", "Approved"],
      ["February 2, 2027", "City <b>", "Is out", "Approved"],
      ["February 27, 2027", "Ana Roy", "Next", "Not approved"],
    ]);
    assert.deepEqual(rows("approvals", 1), [["Bob Côté", "Next", "February 26, 2027"]]);
    assert.deepEqual(
      rows("waivers")?.[0]?.filter((_, at) => at !== 1),
      ["Next", "Comes later", "Bob Côté", "March 31, 2027"],
    );
    assert.deepEqual(rows("next"), [["Instagram (ig)", "1", "0"]]);
    const list = sheet.sections.find(({ id }) => id === "next")?.list ?? [];
    assert.equal(list[0], "Freeze: Election (from March 6 to March 7)");
    assert.match(
      list.at(-1) ?? "",
      /^March 20: Review of the plan – Plan 2027 \(Ana Roy\)$|^March 20: Objective due/,
    );
  });

  it("as a page needs no script and keeps what files say harmless, in both languages", async () => {
    for (const language of ["en", "fr"] as const) {
      const { title, body } = sheetView(await report(language));
      assert.equal(
        title,
        language === "fr" ? "Rapport mensuel\u00a0: février 2027" : "Monthly report: February 2027",
      );
      const text = body.toString();
      assert.doesNotMatch(text, /<script|style=|onerror=|<a /);
      const page = readPage(text);
      assert.equal(byTag(page, "h1").length, 1);
      assert.equal(byTag(page, "h2").length, 7);
      assert.ok(byTag(page, "table").every((table) => byTag(table, "caption").length === 1));
      assert.ok(byTag(page, "table").flatMap(rowsOf).length > 20);
      assert.match(textOf(page), /<script>alert\(1\)<\/script>/);
    }
  });

  it("as Markdown keeps its tables whole whatever titles hold", async () => {
    for (const language of ["en", "fr"] as const) {
      const text = sheetMarkdown(await report(language));
      assert.doesNotMatch(text, /(?<!\\)<script|(?<!\\)\[x\]|@all|#12(?!\d)|\n\n\n/);
      let columns = 0;
      for (const line of text.split("\n")) {
        const count = line.startsWith("|") ? line.split(/(?<!\\)\|/).length : 0;
        if (columns > 0 && count > 0) assert.equal(count, columns, line);
        columns = count;
      }
    }
  });

  it("of an empty folder says what there is not", async () => {
    const session = await openRoot({});
    const sheet = monthReport({ session, language: "fr" }, { year: 2027, month: 12 });
    assert.ok(sheet.sections.every(({ notes }) => notes.length > 0));
    assert.equal(sheet.sections.at(-1)?.title, "Le mois suivant\u00a0: janvier 2028");
  });
});
