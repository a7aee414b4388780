import assert from "node:assert/strict";
import fc from "fast-check";
import { exportCsv } from "../../src/export";
import { keysOf } from "../../src/schema";
import { isOwnHeader, OWN_KEYS, type OwnValue, ownCells, ownPost, readTables } from "../../src/table";
import { workspaceOf } from "./workspace";

async function rowsOf(csv: string): Promise<readonly (readonly string[])[]> {
  const bytes = new TextEncoder().encode(csv);
  const { tables, problems, encoding, delimiter } = await readTables({ name: "export.csv", bytes });
  // That guards were taken off is told, and is no fault.
  assert.deepEqual(
    problems.filter(({ severity }) => severity !== "info"),
    [],
  );
  assert.equal(encoding, "utf-8");
  assert.ok(delimiter === "," || delimiter === ";");
  return (tables[0]?.rows ?? []).map(({ cells }) => cells);
}

async function comesBack(csv: string): Promise<readonly ReadonlyMap<string, OwnValue>[]> {
  const [header = [], ...rows] = await rowsOf(csv);
  assert.ok(isOwnHeader(header));
  return rows.map((cells) => ownPost(header, cells));
}

const CALENDAR = `kind: calendar
version: 1
timezone: America/Toronto
defaults: { owner: ana, deadline: publish-2d, channels: [ig] }
posts:
  - id: fair
    title: { fr: La foire, en: The fair }
    publish: 2027-03-04T09:30
    status: approved
    approver: [ben, cleo]
    text: |
      =HYPERLINK("https://example.org")
      « Deux » lignes; trois, avec "guillemets"
    media:
      - { file: media/a.jpg, alt: { fr: Une roue } , people: none, tags: [a, b] }
      - { file: media/b.mp4, captions: true, x-lens: 35 }
    hashtags: [Fair, Foire]
    variants: { ig: { text: "-5 degrees", publish: 2027-03-05T08:00 } }
    tasks:
      - { task: draft, owner: ben, deadline: publish-10d, done: true, effort: 2h }
      - { task: { fr: relire }, deadline: 2027-03-01, done: 2027-03-01 }
    approvals: [{ by: ben, at: 2027-02-26T10:00, of: "0123456789" }, { by: legal, external: true }]
    results: { at: 2027-03-20, reach: 5400, clicks: 0 }
    published: { at: 2027-03-04T09:31, url: "https://example.org/p" }
    budget: 150 CAD
    paid: true
    x-notes: "@mention"
    x-list: [1, a, { b: c }]
`;

describe("export: our own CSV", () => {
  it("knows every key of a post, in the order of the schema", () => {
    assert.deepEqual(
      OWN_KEYS,
      keysOf("post").filter((key) => !key.startsWith("x-")),
    );
  });

  it("writes a row for each post, with what it says and what that comes to", async () => {
    const workspace = await workspaceOf({ "march.calendar.yaml": CALENDAR });
    const csv = exportCsv(workspace);
    assert.ok(csv.startsWith("\ufefffile,id,title.en,title.fr,publish,"));
    assert.ok(csv.endsWith("\r\n"));
    const [header = [], row = []] = await rowsOf(csv);
    const at = (column: string) => row[header.indexOf(column)];
    assert.equal(at("file"), "march.calendar.yaml");
    assert.equal(at("deadline"), "");
    assert.equal(at("effective.deadline"), "2027-03-02");
    assert.equal(at("effective.owner"), "ana");
    assert.equal(at("effective.channels"), "ig");
    assert.equal(at("effective.publish"), "2027-03-04T09:30-05:00");
    assert.equal(at("tasks.1.deadline"), "publish-10d");
    assert.equal(at("effective.tasks.1.deadline"), "2027-02-22");
    assert.equal(at("media.1.alt.fr"), "Une roue");
    assert.equal(at("hashtags"), "Fair, Foire");
    assert.ok(csv.includes(`"'=HYPERLINK(""https://example.org"")\n`), "a formula is guarded");
    assert.ok(csv.includes(`'-5 degrees`));
  });

  it("comes back as it was", async () => {
    const workspace = await workspaceOf({ "march.calendar.yaml": CALENDAR });
    const [post] = await comesBack(exportCsv(workspace));
    assert.deepEqual(Object.fromEntries(post ?? []), {
      id: "fair",
      title: { fr: "La foire", en: "The fair" },
      publish: "2027-03-04T09:30",
      status: "approved",
      approver: ["ben", "cleo"],
      text: '=HYPERLINK("https://example.org")\n« Deux » lignes; trois, avec "guillemets"\n',
      media: [
        { file: "media/a.jpg", alt: { fr: "Une roue" }, people: "none", tags: ["a", "b"] },
        { file: "media/b.mp4", captions: true, "x-lens": 35 },
      ],
      hashtags: ["Fair", "Foire"],
      variants: { ig: { text: "-5 degrees", publish: "2027-03-05T08:00" } },
      tasks: [
        { task: "draft", owner: "ben", deadline: "publish-10d", done: true, effort: "2h" },
        { task: { fr: "relire" }, deadline: "2027-03-01", done: "2027-03-01" },
      ],
      approvals: [
        { by: "ben", at: "2027-02-26T10:00", of: "0123456789" },
        { by: "legal", external: true },
      ],
      results: { at: "2027-03-20", reach: 5400, clicks: 0 },
      published: { at: "2027-03-04T09:31", url: "https://example.org/p" },
      budget: "150 CAD",
      paid: true,
      "x-notes": "@mention",
      "x-list": [1, "a", { b: "c" }],
    });
  });

  it("fills in what posts inherit, when asked", async () => {
    const workspace = await workspaceOf({ "march.calendar.yaml": CALENDAR });
    const [post] = await comesBack(exportCsv(workspace, {}, { inherited: true }));
    assert.deepEqual(
      ["owner", "deadline", "channels", "approver"].map((key) => post?.get(key)),
      ["ana", "publish-2d", ["ig"], ["ben", "cleo"]],
    );
  });

  it("leaves out what is not approved, unless asked", async () => {
    const workspace = await workspaceOf({
      "a.calendar.yaml":
        "kind: calendar\nversion: 1\nposts:\n  - { id: a, status: review }\n  - { id: b, status: published }\n  - { id: c }\n  - { id: d, status: cancelled }\n",
    });
    const ids = async (selection: Parameters<typeof exportCsv>[1]) =>
      (await comesBack(exportCsv(workspace, selection))).map((post) => post.get("id"));
    assert.deepEqual(await ids({}), ["b"]);
    assert.deepEqual(await ids({ statuses: "all" }), ["a", "b", "c", "d"]);
    assert.deepEqual(await ids({ statuses: new Set(["idea", "review"]) }), ["a", "c"]);
  });

  it("takes the text of a Markdown post for its text", async () => {
    const workspace = await workspaceOf({
      "fair.post.md": "---\nkind: post\nversion: 1\nid: fair\nstatus: approved\n---\nCome **all**.\n",
    });
    const [post] = await comesBack(exportCsv(workspace));
    assert.equal(post?.get("text"), "Come all.");
  });

  it("any value comes back, of any type under any key", () => {
    const word = fc.oneof(
      fc.constantFrom(
        "",
        " ",
        "'",
        "=1+1",
        "'=1",
        "true",
        "12",
        "null",
        "[a]",
        '"x"',
        "a, b",
        "a;b",
        "\r\n",
        "{}",
        "é\u0301",
        "😀",
      ),
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.string({ maxLength: 8 }),
    );
    const key = fc.oneof(
      fc.constantFrom(
        ...OWN_KEYS,
        "file",
        "more",
        "alt",
        "fr",
        "1",
        "01",
        "x-a",
        "x-b.c",
        "__proto__",
        "constructor",
        "a b",
      ),
      word,
    );
    const value = fc.letrec<{ value: OwnValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        word,
        fc.oneof(
          fc.boolean(),
          fc.integer(),
          fc.constant(null),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
        ),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.array(word, { maxLength: 3 }),
        fc.dictionary(key, tie("value"), { maxKeys: 3 }) as fc.Arbitrary<OwnValue>,
      ),
    })).value;
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 5 }), (post) => {
        const cells = ownCells(post);
        const back = Object.fromEntries(ownPost([...cells.keys()], [...cells.values()]));
        assert.equal(sorted(back), sorted(post));
      }),
      { numRuns: 200 },
    );
  });
});

/** As text without regard to the order of keys. */
function sorted(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(sorted).join()}]`;
  const pairs = Object.entries(value).map(([key, below]) => `${JSON.stringify(key)}:${sorted(below)}`);
  return `{${pairs.sort().join()}}`;
}
