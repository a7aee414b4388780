import assert from "node:assert/strict";
import fc from "fast-check";
import { exportCsv } from "../../src/export";
import {
  aroundOf,
  type ImportedValue,
  type ImportReading,
  proposeImport,
  readImport,
} from "../../src/import";
import { Session } from "../../src/rules";
import { toData } from "../../src/syntax";
import type { Workspace } from "../../src/workspace";

type Said = Readonly<Record<string, ImportedValue>>;

const line = fc.oneof(
  fc.constantFrom(
    "=1+1",
    "'=x",
    "- a",
    "# b",
    "true",
    "12",
    "2027-03-04",
    "null",
    "a: b",
    "[a]",
    "{a}",
    "é à ç",
    "😀",
    "a, b",
    '"x"',
    "  y",
    "x  ",
    "@ana",
    "+1",
    "|",
    ">",
    "&a",
    "*a",
    "!t",
    "%",
    "?",
    ":",
  ),
  fc.string({ maxLength: 12 }),
);
const text = fc.oneof(
  line,
  fc.array(line, { minLength: 2, maxLength: 4 }).map((lines) => lines.join("\n")),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => `${lines.join("\n\n")}\n`),
);
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const day = fc.constantFrom("2027-03-04", "2027-03-04T09:30", "2027-12-31T23:00", "2027-03-04T09:30-05:00");
const localised = fc.oneof(text, fc.dictionary(fc.constantFrom("fr", "en", "es"), text, { minKeys: 1 }));

/** What a post may say: every shape of value that a calendar has. */
const post = fc.record(
  {
    title: localised,
    publish: day,
    channels: fc.array(id, { minLength: 1, maxLength: 3 }),
    status: fc.constantFrom("idea", "planned", "approved", "published"),
    owner: id,
    approver: fc.oneof(id, fc.array(id, { minLength: 1, maxLength: 2 })),
    text: localised,
    variants: fc.dictionary(id, fc.record({ text, publish: day }, { requiredKeys: ["text"] }), {
      minKeys: 1,
      maxKeys: 2,
    }),
    media: fc.array(
      fc.record({ file: line.filter((it) => it !== ""), alt: localised }, { requiredKeys: ["file"] }),
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
    hashtags: fc.array(line, { minLength: 1, maxLength: 3 }),
    budget: fc.constantFrom("150 CAD", "0 CAD"),
    paid: fc.boolean(),
    boost: fc.record({ from: fc.constant("2027-03-05"), budget: fc.constant("100 CAD") }),
    tasks: fc.array(fc.record({ task: line.filter((it) => it !== ""), done: fc.boolean() }), {
      minLength: 1,
      maxLength: 2,
    }),
    results: fc.record({ reach: fc.nat(), clicks: fc.nat() }),
    notes: text,
    "x-own": fc.oneof(text, fc.integer(), fc.array(line, { maxLength: 2 })),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Said>;

const posts = fc.uniqueArray(fc.record({ id, post }), {
  minLength: 1,
  maxLength: 4,
  selector: (it) => it.id,
});

function workspaceOf(files: Readonly<Record<string, string>>): Workspace {
  const session = new Session({ asOf: 20_000, only: new Set() });
  session.apply(Object.entries(files).map(([path, text]) => ({ path, text })));
  return session.workspace;
}

/** What the posts of a calendar say, by id. */
function saidIn(calendar: string): Record<string, unknown> {
  const [file] = workspaceOf({ "a.calendar.yaml": calendar }).sortedFiles;
  const workspace = workspaceOf({ "a.calendar.yaml": calendar });
  const said: Record<string, unknown> = {};
  for (const unit of workspace.file(file?.path ?? "")?.items.values() ?? []) {
    const { entities, problems } = workspace.peek(unit);
    assert.deepEqual(problems, [], calendar);
    for (const entity of entities) said[entity.id ?? ""] = plain(toData(entity.node));
  }
  return said;
}

/** A calendar of these posts, as an import writes it. */
function calendarOf(said: ReadonlyArray<{ readonly id: string; readonly post: Said }>): string {
  const reading = {
    file: "a.csv",
    vendor: "own",
    columns: [],
    aside: [],
    timezone: undefined,
    posts: said.map(({ id, post }, at) => ({
      sourceId: id,
      source: { file: "a.csv", table: undefined, rows: [at + 2] },
      group: undefined,
      fields: new Map<string, ImportedValue>([["id", id], ...Object.entries(post)]),
    })),
  } as unknown as ImportReading;
  const { creates } = proposeImport(reading, workspaceOf({}), { language: "en" });
  return creates[0]?.text ?? "";
}

function expected(
  said: ReadonlyArray<{ readonly id: string; readonly post: Said }>,
): Record<string, unknown> {
  return Object.fromEntries(said.map(({ id, post }) => [id, plain({ id, ...post })]));
}

/** Mappings without a prototype are mappings. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("import: what is written", () => {
  it("says what was read, whatever the texts look like", () => {
    fc.assert(
      fc.property(posts, (said) => {
        assert.deepEqual(saidIn(calendarOf(said)), expected(said));
      }),
      { numRuns: 80 },
    );
  });
});

describe("import of our own CSV", () => {
  it("gives back the calendar that was exported", async () => {
    await fc.assert(
      fc.asyncProperty(posts, async (said) => {
        const calendar = calendarOf(said);
        const csv = exportCsv(workspaceOf({ "a.calendar.yaml": calendar }), { statuses: "all" });
        const empty = workspaceOf({});
        const source = { name: "posts.csv", bytes: new TextEncoder().encode(csv) };
        const reading = await readImport(source, {}, aroundOf(empty, "en"));
        assert.deepEqual(reading.questions, []);
        const { creates } = proposeImport(reading, empty, { language: "en" });
        assert.deepEqual(saidIn(creates[0]?.text ?? ""), saidIn(calendar));
        // Where they are already, nothing changes.
        const there = workspaceOf({ "a.calendar.yaml": calendar });
        const again = proposeImport(await readImport(source, {}, aroundOf(there, "en")), there, {
          language: "en",
        });
        assert.deepEqual([again.edits, again.creates], [[], []]);
      }),
      { numRuns: 30 },
    );
  });
});
