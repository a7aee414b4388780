import assert from "node:assert/strict";
import { join } from "node:path";
import fc from "fast-check";
import { openRoot as openFolder } from "../../src/host";
import { drawView, type PageChange, pageChanges, readState, type ViewState } from "../../src/preview";
import type { Session } from "../../src/rules";
import { parseDay } from "../../src/values";
import { prepare, sessionOn } from "../properties/engine";
import { rootTexts } from "../properties/workspace-texts";
import { openRoot } from "../rules/open-root";
import { drawn, FILES } from "./calendar-root";
import { byTag, readPage } from "./read-page";
import { contextOf } from "./view-context";

const PATH = "march.calendar.yaml";

/** What an edit changes on a page, in short. */
async function changesOf(
  edits: readonly (readonly [find: string, put: string])[],
  state: Partial<ViewState> = {},
  files: Readonly<Record<string, string>> = FILES,
): Promise<readonly PageChange[] | undefined> {
  const session = await openRoot(files);
  const draw = () => drawView(contextOf(session, "en", true), { view: "calendar", ...state }).body;
  const before = draw();
  for (const [find, put] of edits) {
    const start = session.workspace.file(PATH)?.source.text.indexOf(find) ?? -1;
    assert.ok(start >= 0, find);
    session.apply([{ path: PATH, start, end: start + find.length, insert: put }]);
  }
  const after = draw();
  readPage(after.toString());
  return pageChanges(before, after);
}

function inShort(changes: readonly PageChange[] | undefined): string[] | undefined {
  return changes?.map((it) =>
    it.op === "insert" ? `insert into ${it.owner} before ${it.before ?? "nothing"}` : `${it.op} ${it.key}`,
  );
}

const KEY = "p-march_2e_calendar_2e_yaml";

describe("preview: what an edit changes of a calendar", () => {
  const move = [["publish: 2027-03-15T10:00", "publish: 2027-03-17T08:00"]] as const;

  it("a post that is moved leaves its day and enters another", async () => {
    assert.deepEqual(inShort(await changesOf(move)), [
      `remove ${KEY}-gone`,
      "insert into l-2027-03-17 before nothing",
    ]);
    const week = { mode: "week", day: "2027-03-16" } as const;
    assert.deepEqual(inShort(await changesOf(move, week)), [
      `remove ${KEY}-gone`,
      "insert into l-2027-03-17-08 before nothing",
    ]);
  });

  it("so it is while filters are set", async () => {
    assert.deepEqual(inShort(await changesOf(move, { filters: { person: "ana" } })), [
      `remove ${KEY}-gone`,
      "insert into l-2027-03-17 before nothing",
    ]);
  });

  it("a title is its card's alone", async () => {
    const edits = [["Whose is it", "Somebody’s"]] as const;
    assert.deepEqual(inShort(await changesOf(edits)), [`replace ${KEY}-nobody`]);
    assert.deepEqual(inShort(await changesOf(edits, { mode: "agenda" })), [`replace ${KEY}-nobody`]);
    assert.deepEqual(inShort(await changesOf(edits, { mode: "week", lanes: true })), [
      `replace lane-ig.${KEY}-nobody`,
    ]);
  });

  it("a post that gets its date leaves the list of those without", async () => {
    const changes = await changesOf([["status: idea", "status: idea\n    publish: 2027-03-31"]]);
    assert.deepEqual(inShort(changes), [
      "replace calendar-count",
      "insert into l-2027-03-31 before nothing",
      "replace calendar-undated",
    ]);
  });

  it("an edit of something else changes nothing", async () => {
    assert.deepEqual(inShort(await changesOf([["Come and see", "Come to see"]])), []);
  });

  it("a search changes what it leaves out, and never the field that is typed in but itself", async () => {
    const session = await openRoot(FILES);
    for (const mode of ["month", "week", "agenda"] as const) {
      const draw = (search?: string) =>
        drawView(contextOf(session, "en", true), {
          view: "calendar",
          mode,
          ...(search === undefined ? {} : { filters: { search } }),
        }).body;
      const first = inShort(pageChanges(draw(), draw("w")));
      assert.ok(first !== undefined, mode);
      for (const key of ["calendar-head", "filter-search", "calendar-count"])
        assert.ok(first.includes(`replace ${key}`), `${mode}: ${key}`);
      assert.ok(!first.some((it) => it.startsWith("replace filter-person")), mode);
      assert.ok(pageChanges(draw("w"), draw("wh")) !== undefined, mode);
    }
  });

  it("posts with one id, or none, have places of their own", async () => {
    const twins = `kind: calendar
version: 1
posts:
  - { id: twin, title: One, publish: 2027-03-04 }
  - { title: Unnamed, publish: 2027-03-04 }
  - { id: twin, title: Two, publish: 2027-03-04 }
  - { title: Unnamed as well, publish: 2027-03-04 }
`;
    const files = { [PATH]: twins };
    assert.deepEqual(inShort(await changesOf([["Unnamed as well", "Named soon"]], {}, files)), [
      "replace p-march_2e_calendar_2e_yaml---1",
    ]);
    assert.deepEqual(inShort(await changesOf([["Two", "Too"]], {}, files)), [
      "replace p-march_2e_calendar_2e_yaml-twin--1",
    ]);
  });

  it("a full day shows the next of its posts when one leaves", async () => {
    const posts = Array.from(
      { length: 9 },
      (_, at) => `  - { id: p${at}, title: P, publish: 2027-03-09T1${at}:00 }`,
    );
    const files = { [PATH]: `kind: calendar\nversion: 1\nposts:\n${posts.join("\n")}\n` };
    const changes = await changesOf([["2027-03-09T12:00", "2027-03-10T12:00"]], {}, files);
    assert.deepEqual(inShort(changes), [
      `remove ${KEY}-p2`,
      "insert into l-2027-03-10 before nothing",
      "replace l-2027-03-09-more",
      "insert into l-2027-03-09 before l-2027-03-09-more",
    ]);
  });
});

const STATES: readonly Partial<ViewState>[] = [
  {},
  { deadlines: true, campaigns: true, filters: { gaps: true, search: "é" } },
  { mode: "week", deadlines: true },
  { mode: "week", lanes: true, filters: { channel: "?" } },
  { mode: "agenda" },
  { mode: "agenda", span: "day", day: "2027-03-04" },
  { day: "9999-12-31" },
  { day: "0001-01-01" },
  { mode: "week", day: "0001-01-01" },
];

function drawAll(session: Session): void {
  for (const state of STATES)
    for (const live of [true, false]) {
      const page = drawn(session, readState({ view: "calendar", ...state }), live ? "fr" : "en", live);
      assert.deepEqual(byTag(page, "script"), []);
      assert.equal(byTag(page, "h1").length, 1);
    }
}

describe("preview: a calendar of any files", () => {
  before(prepare);

  for (const name of ["fr-musee", "en-health", "needs-work"]) {
    it(`is a page of ${name}, also cut off anywhere`, async () => {
      const asOf = parseDay("2027-03-01") ?? 0;
      const { session } = await openFolder(join(__dirname, "../../examples", name), { asOf });
      drawAll(session);
      const file = session.workspace.sortedFiles.find(({ kind }) => kind === "calendar");
      const path = file?.path ?? "";
      const text = file?.source.text ?? "";
      for (let end = text.length; end > 0; end -= Math.ceil(text.length / 12)) {
        session.apply([{ path, text: text.slice(0, end) }]);
        drawn(session, {}, "fr", true);
        drawn(session, { mode: "agenda" }, "en");
      }
    });
  }

  it("never fails, and keeps text as text", () => {
    fc.assert(
      fc.property(rootTexts({ broken: true }), (texts) => drawAll(sessionOn(texts))),
      { numRuns: 20 },
    );
    const evil = `"'><script>alert(1)</script>\u202e{{`;
    const quoted = JSON.stringify(evil);
    const calendar = `kind: calendar
version: 1
timezone: ${quoted}
defaults: { owner: ${quoted}, channels: [${quoted}] }
posts:
  - { id: ${JSON.stringify(`\ud800 ${evil}`)}, title: ${quoted}, publish: 2027-03-04T10:00, status: ${quoted}, theme: ${quoted}, objective: ${quoted}, format: ${quoted}, deadline: 2027-03-02, tasks: [{ task: ${quoted}, deadline: 2027-03-02 }] }
  - { title: { fr: ${quoted} }, publish: 2027-03-04T10:00, variants: { ${quoted}: { publish: 2027-03-05 } } }
  - { id: long, title: ${JSON.stringify("x".repeat(100_000))}, publish: 2027-03-04 }
`;
    const session = sessionOn(
      new Map([
        [`${evil}.calendar.yaml`, calendar],
        ["a.calendar.yaml", calendar],
      ]),
    );
    drawAll(session);
    const context = { ...contextOf(session, "en"), href: () => undefined };
    const text = drawView(context, { view: "calendar" }).body.toString();
    assert.ok(text.length < 100_000, String(text.length));
  });
});
