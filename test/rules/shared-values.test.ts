import assert from "node:assert/strict";
import fc from "fast-check";
import type { Finding, Session } from "../../src/rules";
import { applyEdits, type TextEdit } from "../../src/syntax";
import { prepare, sessionOn } from "../properties/engine";
import { openRoot } from "./open-root";

const PATH = "a.calendar.yaml";
const HEAD = "kind: calendar\nversion: 1\ntimezone: America/Toronto\n";

/** The text after the first fix of a rule's first finding; undefined where none is offered. */
async function fixed(text: string, rule: string): Promise<string | undefined> {
  const files = {
    [PATH]: text,
    "a.people.yaml": "kind: people\nversion: 1\npeople:\n  - { id: ana, name: Ana }\n",
  };
  const session = await openRoot(files);
  const finding = session.results().findings.find((it) => it.rule.id === rule && it.file === PATH);
  assert.ok(
    finding !== undefined,
    session
      .results()
      .findings.map((it) => it.rule.id)
      .join(),
  );
  const [fix] = finding.fixes("en");
  const source = session.workspace.file(PATH)?.source;
  return fix === undefined || source === undefined ? undefined : applyEdits(source, fix.edits);
}

describe("fixes beside aliases", () => {
  before(prepare);

  it("write at the post itself what an alias brings", async () => {
    const text = `${HEAD}x-none: &none ~\nposts:\n  - id: a\n    title: A\n    status: planned\n    owner: *none # who?\n  - id: b\n    owner: *none\n`;
    assert.equal(
      await fixed(text, "missing-owner"),
      text.replace("owner: *none # who?", "owner: ana # who?"),
    );
    const late = `${HEAD}x-day: &day 2027-02-01\nposts:\n  - { id: a, title: A, status: planned, deadline: *day, publish: 2027-03-20 }\n  - { id: b, deadline: *day }\n`;
    const mended = await fixed(late, "overdue");
    assert.match(mended ?? "", /x-day: &day 2027-02-01\n/);
    assert.match(
      mended ?? "",
      /deadline: 2027-03-\d\d, publish: 2027-03-20 \}\n {2}- \{ id: b, deadline: \*day \}/,
    );
  });

  it("are not offered where they would change what another says", async () => {
    const text = `${HEAD}posts:\n  - { id: a, title: A, status: planned, deadline: &day 2027-02-01, publish: 2027-03-20 }\n  - { id: b, title: B, deadline: *day }\n`;
    assert.doesNotMatch((await fixed(text, "overdue")) ?? "", /&day 2027-03/);
    const merged = `${HEAD}posts:\n  - &first\n    id: a\n    title: A\n    status: planned\n  - { <<: *first, id: b }\n`;
    // For all posts of the calendar somebody can be named; for the first alone it would be for the second too.
    assert.match((await fixed(merged, "missing-owner")) ?? "", /\ndefaults: \{ owner: ana \}\n/);
  });

  it("mend for all what is wrong for all", async () => {
    const text = `${HEAD}posts:\n  - { id: a, title: A, publish: &day 2027-3-4 }\n  - { id: b, title: B, publish: *day }\n`;
    assert.equal(await fixed(text, "wrong-form"), text.replace("2027-3-4", "2027-03-04"));
  });

  it("leave every other entry as it was, in made-up roots", () => {
    const others = (session: Session, touched: ReadonlySet<number>) => {
      const file = session.workspace.file("c.calendar.yaml") ?? session.workspace.sortedFiles[0];
      return [...(file?.items ?? [])].flatMap(([, unit], index) =>
        touched.has(index)
          ? []
          : session.workspace.peek(unit).entities.map((it) => JSON.stringify(it.signatureData())),
      );
    };
    const forAll = [
      "wrong-form",
      "schema",
      "unknown-property",
      "unknown-reference",
      "kind-mismatch",
      "syntax",
      "conflict-marker",
    ];
    const text = (rows: ReadonlyArray<readonly [string, string]>) =>
      `${HEAD}x-day: &day 2027-02-01\nx-base: &base { status: planned, owner: ~ }\nposts:\n${rows
        .map(
          ([first, second], index) =>
            `  - &p${index}\n    id: p${index}\n    title: T\n    ${first}\n    ${second}\n`,
        )
        .join("")}`;
    const line = fc.constantFrom(
      "status: planned",
      "deadline: *day",
      "deadline: &own 2027-01-01",
      "<<: *base",
      "<<: *p0",
      "publish: *day",
      "publish: 2027-02-02",
      "owner: ~",
      "owner: &none ~",
      "channels: &list [ig]",
      "text: &text Hello",
      "text: *text",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(line, line), { minLength: 2, maxLength: 4 }), (rows) => {
        const texts = new Map([["c.calendar.yaml", text(rows)]]);
        const session = sessionOn(texts, { all: true });
        const source = session.workspace.file("c.calendar.yaml")?.source;
        assert.ok(source !== undefined);
        for (const finding of session.results().findings as readonly Finding[]) {
          if (forAll.includes(finding.rule.id)) continue;
          for (const fix of finding.fixes("en")) {
            const own: readonly TextEdit[] = fix.edits.filter(({ piece }) => piece.source === source);
            const after = applyEdits(source, own);
            if (own.length === 0 || after === undefined) continue;
            const items = [...(session.workspace.file("c.calendar.yaml")?.items.keys() ?? [])];
            const touched = new Set(own.map(({ piece }) => items.indexOf(piece as never)));
            const then = sessionOn(new Map([["c.calendar.yaml", after]]), { all: true });
            assert.deepEqual(others(then, touched), others(session, touched), `${finding.rule.id}\n${after}`);
          }
        }
      }),
      {
        numRuns: Number(process.env.RUNS ?? 60),
        interruptAfterTimeLimit: 10_000,
        markInterruptAsFailure: false,
      },
    );
  }).timeout(120_000);
});
