import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readImport } from "../../src/import";
import { VENDORS, type Vendor } from "../../src/table";
import { FIXTURES } from "./people-choice";
import { AROUND } from "./workspace";

/** Numbers that are the same each time. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

const CELLS = [
  ..."|2026-03-04|04/03/2026|31/12/25|12/31/2025|5 oct.|Mar 24|J-7|W1|T-2_Mon|1|99|2026-02-30|tomorrow 9:40".split(
    "|",
  ),
  ..."18 h 30|7h30–8h30|10:00 AM|25:00|00:00:00|9:00 EST|lundi|Monday|Semaine 3|{{title}}|[texte]|…|TBD".split(
    "|",
  ),
  ..."Instagram|IG Reels + TikTok|Tous les réseaux|Meta|both|Twitter/X|Done|✅|reporté|À valider|Bizarre".split(
    "|",
  ),
  ...'Marie L.|M. Lavoie|a@example.org|OB+AG|150 $|1.500 $|96,40|1 250|x|oui|no|#a #b|["a","b"]|{"fr":"a"}'.split(
    "|",
  ),
  ...'https://example.org/a|/demo|photo.jpg|une photo|fr|English & Tamil|=HYPERLINK("x")|__proto__|constructor|\u0000'.split(
    "|",
  ),
  "Deux\nlignes",
  "«\u00a0Un titre\u00a0»",
];
const HEADERS = [
  ..."Date|Jour|Heure|Time (ET)|time_toronto|Plateforme|Facebook|Texte Instagram|Format|Type|Statut|Approved|State".split(
    "|",
  ),
  ..."Titre|Title|Caption (FR)|Texte|Text (EN)|Responsable|Review By|Échéance|Due date|Objectif|Budget|Coût|Likes".split(
    "|",
  ),
  ..."Comments|Tags|Hashtags|Visuel|Alt text|Lien|Langue|Notes|Semaine|Post ID|Machin|x-own|x-original|||Date|__proto__".split(
    "|",
  ),
];

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe("import: any table", () => {
  it("is read without loss, whatever its cells are", async () => {
    const roll = dice(7);
    for (let round = 0; round < 50; round += 1) {
      const width = 2 + roll(9);
      const header = Array.from({ length: width }, () => HEADERS[roll(HEADERS.length)] as string);
      const rows = Array.from({ length: 1 + roll(8) }, () =>
        Array.from({ length: width + roll(2) }, () =>
          roll(4) === 0 ? "" : (CELLS[roll(CELLS.length)] as string),
        ),
      );
      const text = [header, ...rows].map((cells) => cells.map(quote).join(",")).join("\n");
      const answers =
        roll(2) === 0 ? {} : { dateOrder: "dmy" as const, year: 2026, anchor: "2026-06-01", fill: ["Date"] };
      const source = { name: "any.csv", bytes: new TextEncoder().encode(text) };
      const reading = await readImport(source, answers, { ...AROUND, language: roll(2) === 0 ? "en" : "fr" });
      assert.equal(reading.cells.read, reading.cells.kept, text);
      if (round % 10 === 0)
        assert.deepEqual(
          await readImport(source, answers, AROUND),
          await readImport(source, answers, AROUND),
        );
    }
  });

  it("cut off anywhere is read or refused, and never throws", async () => {
    const roll = dice(3);
    for (const { file } of FIXTURES) {
      const bytes = readFileSync(join(__dirname, "fixtures", file));
      for (let round = 0; round < 2; round += 1) {
        const cut = new Uint8Array(bytes.subarray(0, 1 + roll(bytes.length)));
        const reading = await readImport({ name: file, bytes: cut }, {}, AROUND);
        assert.equal(reading.cells.read, reading.cells.kept);
      }
    }
  });
});

/** A cell that a vendor’s column can hold. */
function cellFor(vendor: Vendor, at: number): string {
  const column = vendor.columns[at];
  switch (column?.field) {
    case "publish":
      return vendor.moment
        .replace("YYYY", "2027")
        .replace("MM", "03")
        .replace("DD", "24")
        .replace("HH", "09")
        .replace("mm", "30")
        .replace("ss", "00");
    case "date":
      return vendor.moment.startsWith("YYYY") ? "2027-03-24" : "03/24/2027";
    case "time":
      return "09:30:00";
    case "network":
      return column.network === "facebook" ? "true" : "false";
    case "draft":
      return "false";
    case "channel":
      return "facebook";
    case "link":
      return "https://example.org/a";
    case "assets":
      return `https://example.org/${at}.png`;
    default:
      return `${column?.name ?? "Cell"} ${at}`;
  }
}

describe("import: vendors’ files", () => {
  for (const vendor of VENDORS)
    it(`of ${vendor.id} are known by their columns, and nothing of them is lost`, async () => {
      const header = vendor.columns.map(({ name }) => name);
      const row = header.map((_, at) => cellFor(vendor, at));
      const records = [
        ...(vendor.above === undefined ? [] : [vendor.above]),
        ...(vendor.headerless ? [] : [header]),
        row,
      ];
      const text = records.map((cells) => cells.map(quote).join(",")).join("\n");
      const reading = await readImport({ name: "v.csv", bytes: new TextEncoder().encode(text) }, {}, AROUND);
      assert.equal(reading.vendor, vendor.id);
      assert.equal(reading.posts.length, 1);
      assert.equal(reading.cells.read, reading.cells.kept);
      assert.deepEqual(reading.questions, []);
      const { fields } = reading.posts[0] as (typeof reading.posts)[number];
      if (vendor.moment !== "") assert.match(String(fields.get("publish")), /^2027-03-24T09:30/);
      assert.ok(fields.has("text") && fields.has("title"));
      if (vendor.columns.some(({ field }) => field === "network" || field === "channel"))
        assert.deepEqual(fields.get("channels"), ["facebook"]);
    });
});
