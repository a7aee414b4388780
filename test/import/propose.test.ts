import assert from "node:assert/strict";
import {
  type FoundName,
  type ImportedPost,
  type ImportedValue,
  type ImportReading,
  proposeImport,
  proposeRegisters,
} from "../../src/import";
import { Session } from "../../src/rules";
import type { FileEdit } from "../../src/syntax";

type Fields = Readonly<Record<string, ImportedValue>>;

const NO_NAMES = { people: [], channels: [], objectives: [], campaigns: [], themes: [], segments: [] };

function postOf(row: number, fields: Fields, sourceId?: string, group?: string): ImportedPost {
  return {
    sourceId,
    source: { file: "Plan mai.csv", table: undefined, rows: [row] },
    group,
    fields: new Map(Object.entries(fields)),
  };
}

function readingOf(posts: readonly ImportedPost[], more: Partial<ImportReading> = {}): ImportReading {
  return {
    file: "Plan mai.csv",
    format: "csv",
    encoding: "utf-8",
    delimiter: ",",
    rows: posts.length,
    tables: [],
    posts,
    aside: [],
    columns: [],
    dateOrder: undefined,
    dateOrderHow: undefined,
    timezone: "America/Toronto",
    statuses: [],
    questions: [],
    answered: [],
    findings: [],
    problems: [],
    counts: { blank: 0, heading: 0, legend: 0, repeatedHeader: 0, placeholder: 0 },
    cells: { read: 0, kept: 0 },
    names: NO_NAMES,
    vendor: undefined,
    ...more,
  };
}

function workspaceOf(files: Readonly<Record<string, string>>) {
  const session = new Session({ asOf: 20_000 });
  session.apply(Object.entries(files).map(([path, text]) => ({ path, text })));
  return session.workspace;
}

function edited(text: string, edits: readonly FileEdit[]): string {
  return [...edits]
    .reverse()
    .reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}

/** The files after an import. */
function imported(
  files: Readonly<Record<string, string>>,
  reading: ImportReading,
  file?: string,
): { files: Record<string, string>; proposal: ReturnType<typeof proposeImport> } {
  const proposal = proposeImport(reading, workspaceOf(files), { file, language: "en" });
  const after = { ...files };
  for (const { path, edits } of proposal.edits) after[path] = edited(files[path] ?? "", edits);
  for (const { path, text } of proposal.creates) after[path] = text;
  return { files: after, proposal };
}

const FIRST: Fields = {
  title: "Journée portes ouvertes: venez!",
  publish: "2026-05-05T10:00",
  channels: ["ig", "fb"],
  status: "planned",
  text: "Première ligne\n\nTroisième ligne",
  media: [{ file: "a.jpg", alt: "Une porte" }],
};
const SECOND: Fields = { title: "Concert", publish: "2026-05-06", channels: ["ig"], "x-note": "10:00" };

const TARGET = "plan-mai.calendar.yaml";

describe("import: a new calendar", () => {
  it("is written in the layout of ours", () => {
    const reading = readingOf([postOf(2, FIRST, undefined, "Semaine 1"), postOf(3, SECOND, "12")]);
    const { files, proposal } = imported({}, reading);
    const marks = /read: (\S+)/g;
    assert.equal(proposal.target, TARGET);
    assert.equal(
      files[TARGET]?.replace(marks, "read: ****"),
      `kind: calendar
version: 1
title: Plan mai
timezone: America/Toronto
period: { from: 2026-05-05, to: 2026-05-06 }

posts:
  # Semaine 1
  - id: journee-portes-ouvertes-venez
    title: "Journée portes ouvertes: venez!"
    publish: 2026-05-05T10:00
    channels: [ig, fb]
    status: planned
    text: |-
      Première ligne

      Troisième ligne
    media:
      - { file: a.jpg, alt: Une porte }
    x-import: { file: Plan mai.csv, row: 2, read: **** }

  - id: post-12
    title: Concert
    publish: 2026-05-06
    channels: [ig]
    x-note: 10:00
    x-import: { file: Plan mai.csv, row: 3, id: "12", read: **** }
`,
    );
  });

  it("changes nothing when the same file comes again", () => {
    const reading = readingOf([postOf(2, FIRST), postOf(3, SECOND), postOf(4, SECOND)]);
    const first = imported({}, reading);
    const again = imported(first.files, reading);
    assert.deepEqual(again.proposal.edits, []);
    assert.deepEqual(again.proposal.creates, []);
    assert.deepEqual(again.proposal.counts, { created: 0, updated: 0, unchanged: 3 });
    assert.deepEqual(again.proposal.findings, []);
  });

  it("gives ids that are free, of the day where titles are the same", () => {
    const same = { title: "Concert", publish: "2026-05-08" };
    const { proposal } = imported(
      { "a.calendar.yaml": "kind: calendar\nversion: 1\nposts:\n  - id: concert-2026-05-08\n    title: A\n" },
      readingOf([postOf(2, SECOND), postOf(3, same), postOf(4, same)]),
    );
    assert.deepEqual(
      proposal.posts.map(({ id }) => id),
      ["concert", "concert-2", "concert-3"],
    );
  });

  it("keeps rows that are no posts in the calendar’s notes", () => {
    const { files } = imported(
      {},
      readingOf([postOf(3, SECOND)], {
        aside: [{ kind: "legend", table: undefined, row: 2, cells: [["Notes", "Rouge: urgent"]] }],
      }),
    );
    assert.ok(
      files[TARGET]?.includes(
        "notes: |-\n  Kept from Plan mai.csv, rows that are no posts:\n  - row 2: Notes: Rouge: urgent\n",
      ),
    );
  });
});

describe("import: a newer export", () => {
  const reading = readingOf([postOf(2, FIRST), postOf(3, SECOND)]);
  const first = imported({}, reading).files;

  it("brings posts up to date where they stand, and nothing else", () => {
    const text = (first[TARGET] ?? "").replace("channels: [ig, fb]", "channels: [ig, fb] # both");
    const newer = readingOf([
      postOf(2, { ...SECOND, publish: "2026-05-07" }),
      postOf(3, { ...FIRST, text: "Première ligne\nautre ligne" }),
    ]);
    const { files, proposal } = imported({ [TARGET]: text }, newer);
    assert.deepEqual(proposal.counts, { created: 0, updated: 2, unchanged: 0 });
    const marks = / row: \d, read: \S+/g;
    assert.equal(
      files[TARGET]?.replace(marks, ""),
      text
        .replace("Première ligne\n\n      Troisième ligne", "Première ligne\n      autre ligne")
        .replace("publish: 2026-05-06", "publish: 2026-05-07")
        .replace(marks, ""),
    );
    assert.deepEqual(imported(files, newer).proposal.edits, []);
  });

  it("adds what is new at the end, in the calendar of the last import", () => {
    const newer = readingOf([...reading.posts, postOf(4, { title: "Neuf", publish: "2026-05-20" })], {
      file: "Plan mai (1).csv",
    });
    const { files, proposal } = imported(first, newer);
    assert.deepEqual(proposal.counts, { created: 1, updated: 0, unchanged: 2 });
    const text = files[TARGET] ?? "";
    assert.ok(text.startsWith((first[TARGET] ?? "").replace("to: 2026-05-06", "to: 2026-05-20").trimEnd()));
    assert.match(text, /\n\n {2}- id: neuf\n {4}title: Neuf\n {4}publish: 2026-05-20\n {4}x-import: .*\n$/);
  });

  it("keeps what a person changed since, and tells where the file changed it too", () => {
    const text = (first[TARGET] ?? "")
      .replace("status: planned", "status: review\n    owner: marie")
      .replace("title: Concert", "title: Grand concert");
    const newer = readingOf([
      postOf(2, { ...FIRST, channels: ["ig"] }),
      postOf(3, { ...SECOND, title: "Concert annulé" }),
    ]);
    const { files, proposal } = imported({ [TARGET]: text }, newer);
    assert.ok(files[TARGET]?.includes("status: review\n    owner: marie\n"));
    assert.ok(files[TARGET]?.includes("channels: [ig]\n    status"));
    assert.ok(files[TARGET]?.includes("title: Grand concert"));
    assert.deepEqual(
      proposal.findings.map(({ code, row, text: said }) => [code, row, said]),
      [
        [
          "changed-here",
          3,
          "“Concert annulé”: title was changed here since the last import, and in the file too. What stands here is kept: Grand concert. The file says: Concert annulé.",
        ],
      ],
    );
  });

  it("keeps posts that the file has no more, and says so", () => {
    const { files, proposal } = imported(first, readingOf([postOf(2, FIRST)]));
    assert.deepEqual(files, first);
    assert.deepEqual(
      proposal.gone.map(({ id }) => id),
      ["concert"],
    );
  });

  it("takes out what the file emptied, and leaves out what a person took out", () => {
    const text = (first[TARGET] ?? "").replace(/ {4}x-note: .*\n/, "");
    const { media: _media, ...rest } = FIRST;
    const { files } = imported({ [TARGET]: text }, readingOf([postOf(2, rest), postOf(3, SECOND)]));
    assert.ok(!files[TARGET]?.includes("media:"));
    assert.ok(!files[TARGET]?.includes("x-note:"));
  });

  it("takes no post of another table, or of another month, for a newer state of one that is there", () => {
    const other = readingOf([postOf(2, { ...FIRST, publish: "2026-05-09" })], { file: "Autre.csv" });
    const beside = imported(first, other, TARGET);
    assert.deepEqual(beside.proposal.counts, { created: 1, updated: 0, unchanged: 0 });
    const june = readingOf([
      postOf(2, { ...FIRST, publish: "2026-06-02" }),
      postOf(3, { ...SECOND, publish: "2026-06-03" }),
    ]);
    assert.deepEqual(imported(first, june).proposal.counts, { created: 2, updated: 0, unchanged: 0 });
  });

  it("knows posts by the source’s id wherever they went", () => {
    const byId = readingOf([postOf(2, FIRST, "A-1"), postOf(3, SECOND, "A-2")]);
    const calendar = imported({}, byId).files[TARGET] ?? "";
    const moved = { "mai.calendar.yaml": calendar };
    const newer = readingOf([
      postOf(2, { ...SECOND, title: "Tout autre chose" }, "A-2"),
      postOf(3, FIRST, "A-1"),
    ]);
    const { proposal } = imported(moved, newer);
    assert.deepEqual(
      proposal.posts.map(({ id, what, path }) => [id, what, path]),
      [
        ["a-2", "updated", "mai.calendar.yaml"],
        ["a-1", "unchanged", "mai.calendar.yaml"],
      ],
    );
  });
});

describe("import: beside posts written by hand", () => {
  const HAND = `kind: calendar
version: 1
title: Mai
posts:
  # hers
  - id: concert
    title: 'Concert'
    publish: 2026-05-06T10:00
    channels: [ig]
`;

  it("never writes over one with the same id", () => {
    const { files, proposal } = imported(
      { "mai.calendar.yaml": HAND },
      readingOf([postOf(2, { title: "Autre" }, "concert")]),
      "mai.calendar.yaml",
    );
    assert.ok(files["mai.calendar.yaml"]?.startsWith(HAND.trimEnd()));
    assert.match(files["mai.calendar.yaml"] ?? "", /\n {2}- id: concert-2\n {4}title: Autre\n/);
    assert.deepEqual(
      proposal.findings.map(({ code }) => code),
      ["same-id"],
    );
  });

  it("tells of posts at the same time on the same channels", () => {
    const { proposal } = imported(
      { "mai.calendar.yaml": HAND },
      readingOf([postOf(2, { title: "Le concert", publish: "2026-05-06T10:00", channels: ["ig"] })]),
    );
    assert.deepEqual(
      proposal.findings.map(({ code, count, row }) => [code, count, row]),
      [["already-there", 1, 2]],
    );
  });

  it("writes nothing into a calendar that is closed, or into something else", () => {
    const closed = imported(
      { "mai.calendar.yaml": `${HAND}closed: true\n` },
      readingOf([postOf(2, SECOND)]),
      "mai.calendar.yaml",
    );
    assert.deepEqual(closed.proposal.edits, []);
    assert.deepEqual(closed.proposal.posts[0]?.what, "refused");
    const other = imported({}, readingOf([postOf(2, SECOND)]), "mai.yaml");
    assert.deepEqual(other.proposal.creates, []);
    assert.equal(other.proposal.findings[0]?.code, "no-calendar");
  });

  it("keeps rows that are no posts above what came with them, once", () => {
    const aside = [
      { kind: "legend" as const, table: undefined, row: 9, cells: [["Notes", "Rouge: urgent"] as const] },
    ];
    const first = imported(
      { "mai.calendar.yaml": HAND },
      readingOf([postOf(2, SECOND)], { aside }),
      "mai.calendar.yaml",
    );
    assert.match(
      first.files["mai.calendar.yaml"] ?? "",
      /\n {2}# Kept from Plan mai\.csv, rows that are no posts:\n {2}# - row 9: Notes: Rouge: urgent\n {2}- id: concert-2026-05-06\n/,
    );
    const more = readingOf([postOf(2, SECOND), postOf(3, FIRST)], { aside });
    const second = imported(first.files, more, "mai.calendar.yaml");
    assert.equal(second.files["mai.calendar.yaml"]?.split("Rouge").length, 2);
  });

  it("makes room in an empty list", () => {
    for (const posts of ["posts: []\n", "posts:\n", ""]) {
      const { files } = imported(
        { "mai.calendar.yaml": `kind: calendar\nversion: 1\n${posts}` },
        readingOf([postOf(2, SECOND), postOf(3, FIRST)]),
        "mai.calendar.yaml",
      );
      const workspace = workspaceOf(files);
      assert.ok(workspace.hasId("post", "concert"), posts);
      assert.ok(workspace.hasId("post", "journee-portes-ouvertes-venez"), posts);
    }
  });
});

describe("import: registers", () => {
  const found = (id: string, name: string, more: Partial<FoundName> = {}): FoundName => ({
    id,
    name,
    known: false,
    count: 1,
    written: [],
    ...more,
  });
  const names = {
    ...NO_NAMES,
    people: [found("mlavoie", "Marie Lavoie"), found("known", "Known", { known: true })],
    channels: [found("instagram", "Instagram", { network: "instagram" })],
    objectives: [found("reach", "Reach")],
    themes: [found("tips", "Tips"), found("team", "Team")],
  };

  it("are made where there are none", () => {
    const { creates, registers } = proposeRegisters(names, workspaceOf({}), "fr");
    assert.deepEqual(
      creates.map(({ path }) => path),
      ["equipe.people.yaml", "comptes.channels.yaml", "medias-sociaux.plan.yaml"],
    );
    assert.equal(
      creates[0]?.text,
      "kind: people\nversion: 1\n\npeople:\n  - id: mlavoie\n    name: Marie Lavoie\n",
    );
    assert.match(creates[2]?.text ?? "", /\nstrategy:\n {2}themes:\n {4}- id: tips\n/);
    assert.deepEqual(
      registers.map(({ list, entries }) => [list, entries.length]),
      [
        ["people", 1],
        ["channels", 1],
        ["objectives", 1],
        ["themes", 2],
      ],
    );
  });

  it("get entries at the end of their lists", () => {
    const files = {
      "team.people.yaml": "kind: people\nversion: 1\npeople:\n  - id: known # here\n    name: Known\n",
      "a.plan.yaml": "kind: plan\nversion: 1\nstrategy:\n  themes:\n    - { id: old, title: Old }\n",
    };
    const { edits } = proposeRegisters({ ...names, channels: [] }, workspaceOf(files), "en");
    const after = Object.fromEntries(
      edits.map(({ path, edits: list }) => [path, edited(files[path as keyof typeof files], list)]),
    );
    assert.equal(
      after["team.people.yaml"],
      `${files["team.people.yaml"]}  - id: mlavoie\n    name: Marie Lavoie\n`,
    );
    const workspace = workspaceOf(after as Record<string, string>);
    for (const [kind, id] of [
      ["theme", "old"],
      ["theme", "tips"],
      ["theme", "team"],
      ["objective", "reach"],
    ] as const)
      assert.ok(workspace.hasId(kind, id), id);
  });
});
