import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020";
import { readSheet } from "read-excel-file/universal";
import { exportJson, exportXlsx } from "../../src/export";
import { workspaceOf } from "./workspace";

const FILES = {
  "team.people.yaml": "kind: people\nversion: 1\npeople:\n  - { id: ana, name: Ana Roy }\n",
  "a.calendar.yaml": `kind: calendar
version: 1
timezone: America/Toronto
defaults: { owner: ana, deadline: publish-3d }
posts:
  - { id: late, title: Late, publish: 2027-04-01T18:05, status: scheduled, text: "=1+1" }
  - id: fair
    title: { fr: La foire, en: The fair }
    publish: 2027-03-04T09:30
    status: approved
    channels: [ig, fb]
    language: fr
    text: "Un\\u0001 <b> & deux\\nlignes"
    media: [{ file: a.jpg, alt: { fr: Une roue } }]
    tasks: [{ task: draft, deadline: publish-10d, done: true }]
  - { id: early, title: Early, publish: '2027-03-01T02:00Z', status: published }
  - { id: none, status: approved }
  - { id: draft, publish: 2027-03-09, status: drafting }
`,
};

describe("export: workbooks and data", () => {
  it("writes a sheet for each month, with dates that are dates and texts that are texts", async () => {
    const workspace = await workspaceOf(FILES);
    const bytes = await exportXlsx(workspace, {}, { language: "fr" });
    const sheets = async (sheet: string) => readSheet(new Blob([bytes as Uint8Array<ArrayBuffer>]), sheet);
    const march = await sheets("mars 2027");
    assert.deepEqual(march[0]?.slice(0, 6), ["Date", "Heure", "Titre", "Comptes", "Format", "Statut"]);
    const [, fair] = march;
    assert.deepEqual(fair?.[0], new Date("2027-03-04T00:00:00Z"));
    assert.ok(Math.abs(Number(fair?.[1]) * 1440 - 570) < 1e-6 || fair?.[1] instanceof Date);
    assert.deepEqual(fair?.slice(2, 7), ["La foire", "ig\nfb", null, "Approuvé", "Ana Roy"]);
    assert.deepEqual(fair?.[8], new Date("2027-03-01T00:00:00Z"));
    assert.equal(fair?.[10], "Un <b> & deux\nlignes");
    assert.equal(fair?.[13], "Une roue");
    // By the clocks of Toronto it is still February.
    assert.equal((await sheets("février 2027"))[1]?.[2], "Early");
    assert.equal((await sheets("avril 2027"))[1]?.[10], "=1+1");
    assert.equal((await sheets("Sans date"))[1]?.[15], "none");
    assert.equal(march.length, 2);
  });

  it("writes the same bytes for the same posts", async () => {
    const workspace = await workspaceOf(FILES);
    const first = await exportXlsx(workspace, {}, { language: "en" });
    await new Promise((resolve) => setTimeout(resolve, 2100));
    assert.deepEqual(await exportXlsx(workspace, {}, { language: "en" }), first);
  });

  it("an empty selection is still a workbook", async () => {
    const bytes = await exportXlsx(await workspaceOf({}), {}, { language: "en" });
    assert.equal((await readSheet(new Blob([bytes as Uint8Array<ArrayBuffer>])))[0]?.[2], "Title");
  });

  it("JSON is as its published schema says", async () => {
    const schema = JSON.parse(
      readFileSync(join(__dirname, "../../schemas/export-output.schema.json"), "utf8"),
    );
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const workspace = await workspaceOf(FILES);
    const output = JSON.parse(exportJson(workspace)) as { posts: unknown[] };
    assert.ok(validate(JSON.parse(exportJson(workspace))), JSON.stringify(validate.errors));
    assert.deepEqual(output.posts[1], {
      file: "a.calendar.yaml",
      id: "fair",
      title: { fr: "La foire", en: "The fair" },
      publish: "2027-03-04T09:30",
      status: "approved",
      channels: ["ig", "fb"],
      language: "fr",
      text: "Un\u0001 <b> & deux\nlignes",
      media: [{ file: "a.jpg", alt: { fr: "Une roue" } }],
      tasks: [{ task: "draft", deadline: "publish-10d", done: true }],
      effective: {
        publish: "2027-03-04T09:30-05:00",
        timezone: "America/Toronto",
        owner: "ana",
        approver: [],
        channels: ["ig", "fb"],
        deadline: "2027-03-01",
        links: [],
        tasks: [{ task: "draft", deadline: "2027-02-22", done: true }],
        texts: [
          { channel: "ig", language: "fr", text: "Un\u0001 <b> & deux\nlignes" },
          { channel: "fb", language: "fr", text: "Un\u0001 <b> & deux\nlignes" },
        ],
      },
    });
    assert.deepEqual(JSON.parse(exportJson(workspace, { statuses: new Set() })), {
      schemaVersion: 1,
      posts: [],
    });
  });
});
