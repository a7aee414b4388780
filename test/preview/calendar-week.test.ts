import assert from "node:assert/strict";
import { drawView } from "../../src/preview";
import { calendarOf, openRoot } from "../rules/open-root";
import { cardOf, drawn, FILES, idsOn } from "./calendar-root";
import { byClass, byId, byTag, findAll, readPage, rowsOf, textOf } from "./read-page";
import { contextOf } from "./view-context";

const WEEK = { mode: "week", day: "2027-03-04" } as const;

describe("preview: the week", () => {
  it("puts posts at their hours, those without one above", async () => {
    const session = await openRoot(FILES);
    const page = drawn(session, WEEK, "en", true);
    assert.deepEqual(idsOn(byId(page, "h-2027-03-04-09")), ["first"]);
    assert.deepEqual(idsOn(byId(page, "h-2027-03-03-10")), ["late"]);
    assert.deepEqual(idsOn(byId(page, "row-without-time")), ["nobody"]);
    const { attributes } = byId(page, "h-2027-03-04-09");
    assert.equal(attributes["data-drop-day"], "2027-03-04");
    assert.equal(attributes["data-drop-time"], "09:00");
    assert.equal(byClass(page, "now").length, 7);
    assert.equal(
      drawView(contextOf(session, "en"), { view: "calendar", ...WEEK }).title,
      "Week 9: February 28 to March 6, 2027",
    );
    assert.equal(
      drawView({ ...contextOf(session, "fr"), weekStart: 1 }, { view: "calendar", ...WEEK }).title,
      "Semaine 9\u00a0: 1er au 7 mars 2027",
    );
  });

  it("shades the quiet hours, a channel's own when it is looked at", async () => {
    const session = await openRoot(FILES);
    const quiet = (page: ReturnType<typeof drawn>, hour: string) =>
      byId(page, `h-2027-03-04-${hour}`).attributes["data-quiet"];
    const page = drawn(session, WEEK);
    assert.deepEqual(
      ["06", "07", "12", "13", "20", "21"].map((hour) => quiet(page, hour)),
      ["all", undefined, undefined, undefined, undefined, "all"],
    );
    const own = drawn(session, { ...WEEK, filters: { channel: "ig" } });
    assert.deepEqual(
      ["12", "13", "14"].map((hour) => quiet(own, hour)),
      ["all", "part", undefined],
    );
    assert.match(textOf(byId(own, "calendar-behind")), /Quiet hours: 12:00 to 13:30/);
  });

  it("has a row for each channel, a silent one too", async () => {
    const session = await openRoot({
      ...FILES,
      "b.calendar.yaml":
        "kind: calendar\nversion: 1\nposts:\n  - { id: nowhere, title: N, publish: 2027-03-05 }\n",
    });
    const page = drawn(session, { ...WEEK, lanes: true }, "en", true);
    const [table] = byTag(page, "table");
    const rows = rowsOf(table as never)
      .slice(1)
      .map(([name]) => name);
    assert.deepEqual(rows, ["Instagram (ig)", "Bluesky (bsky)", "No channel"]);
    assert.deepEqual(idsOn(byId(page, "lane-ig")), ["nobody", "first"]);
    assert.deepEqual(idsOn(byId(page, "lane-bsky")), ["late", "first"]);
    assert.deepEqual(idsOn(byId(page, "lane-")), ["nowhere"]);
    assert.equal(byId(page, "lane-ig.2027-03-04").attributes["data-drop-day"], "2027-03-04");
    // The rows stay when a filter leaves their posts out, and as high as they were.
    const one = drawn(session, { ...WEEK, lanes: true, filters: { channel: "bsky" } });
    assert.equal(byTag(byId(one, "lanes"), "tr").length, 3);
    assert.deepEqual(idsOn(byId(one, "lane-ig")), []);
    assert.deepEqual(idsOn(byId(one, "lane-bsky")), ["late", "first"]);
    const rooms = (row: string) => byTag(byId(one, row), "i").length;
    assert.deepEqual(["lane-ig", "lane-bsky", "lane-"].map(rooms), [2, 1, 1]);
    const hours = drawn(session, { ...WEEK, filters: { theme: "other" } });
    assert.deepEqual(
      ["hour-9", "hour-11", "row-without-time"].map((row) => byTag(byId(hours, row), "i").length),
      [1, 0, 1],
    );
  });
});

describe("preview: a crowded week", () => {
  const crowd = calendarOf(
    Array.from({ length: 400 }, (_, at) => [
      `publish: 2027-03-${String(1 + (at % 7)).padStart(2, "0")}T${String(6 + (at % 16)).padStart(2, "0")}:15`,
      "channels: [ig, bsky]",
      "status: planned",
      "owner: ana",
    ]),
  );

  for (const lanes of [false, true]) {
    it(`shows what can be read ${lanes ? "by channel" : "by hour"}, and leads to the rest`, async () => {
      const session = await openRoot({ ...FILES, "march.calendar.yaml": crowd });
      for (const live of [true, false]) {
        const { body } = drawView(
          { ...contextOf(session, "fr", live), weekStart: 1 },
          { view: "calendar", mode: "week", day: "2027-03-04", lanes },
        );
        const bytes = Buffer.byteLength(body.toString());
        assert.ok(bytes <= 300 * 1024, `${bytes}`);
        const page = readPage(body.toString());
        const cards = byClass(page, "card").length;
        const more = findAll(page, ({ attributes }) => attributes["data-more"] !== undefined);
        const left = more.reduce((sum, it) => sum + Number(it.attributes["data-more"]), 0);
        assert.ok(cards <= 160 && cards > 50, `${cards}`);
        assert.ok(cards + left >= (lanes ? 800 : 400), `${cards} and ${left}`);
        assert.match(textOf(more[0] as never), /^\+ \d+ de plus le /);
      }
    });
  }
});

describe("preview: the list", () => {
  it("says everything in rows, day by day", async () => {
    const session = await openRoot(FILES);
    const page = drawn(session, { mode: "agenda" });
    const table = byId(page, "agenda");
    assert.deepEqual(rowsOf(table)[0], [
      "Date",
      "Time",
      "Title",
      "Channels",
      "Status",
      "Owner",
      "Objective",
      "Deadline",
      "Findings",
    ]);
    const day = rowsOf(byId(table, "d-2027-03-04"));
    assert.deepEqual(day[0], ["Thursday, March 4, 2027"]);
    assert.deepEqual(day[1]?.slice(0, 6), ["4 Mar", "–", "Whose is it", "Ig", "◔ Planned", "No owner"]);
    assert.deepEqual(day[2]?.slice(0, 8), [
      "4 Mar",
      "09:30",
      "A first post",
      "Ig Bs",
      "◔ Planned",
      "Ana Roy",
      "More reach",
      "3 Mar",
    ]);
    assert.match(day[2]?.[8] ?? "", /^! Error .*500\$/);
    assert.deepEqual(rowsOf(byId(table, "d-2027-03-03"))[1]?.[4], "● Published Planned for 2 Mar, 08:00");
    assert.deepEqual(rowsOf(byId(table, "d-2027-03-01"))[1], ["Nothing planned for today."]);
    assert.match(rowsOf(byId(table, "d-2027-03-26"))[0]?.[0] ?? "", /Good Friday/);
    assert.deepEqual(idsOn(byId(table, "calendar-undated")), ["someday"]);
    const due = rowsOf(byId(table, "d-2027-03-02")).at(-1);
    assert.deepEqual(due?.slice(0, 4), ["2 Mar", "–", "✓ draft: A first post (done)", "Bob Côté"]);
    assert.equal(byClass(drawn(session, { mode: "agenda", deadlines: false }), "due").length, 0);
  });

  it("lists as much as can be read: of a fuller month the week or the day, in a file all of it", async () => {
    const posts = Array.from({ length: 1200 }, (_, at) => {
      const day = String(1 + (at % 28)).padStart(2, "0");
      return `  - { id: p${at}, title: P, publish: 2027-03-${day}T10:00 }`;
    });
    const session = await openRoot({
      "a.calendar.yaml": `kind: calendar\nversion: 1\nposts:\n${posts.join("\n")}\n`,
    });
    const state = { view: "calendar", mode: "agenda", day: "2027-03-10" } as const;
    assert.match(drawView(contextOf(session, "en", true), state).title, /^Week 10/);
    assert.equal(drawView(contextOf(session, "en"), state).title, "March 2027");
    assert.equal(idsOn(drawn(session, state)).length, 1200);
    const month = drawn(session, { ...state, span: "month" }, "en", true);
    assert.equal(idsOn(month).length, 1000);
    assert.equal(
      textOf(byId(month, "agenda-cut")),
      "Not listed: 200 more. Narrow the list with the filters.",
    );
    const day = drawView(contextOf(session, "fr", true), { ...state, span: "day" });
    assert.equal(day.title, "Mercredi 10 mars 2027");
  });

  it("leads from its rows to the posts, and lets them be moved in a panel", async () => {
    const page = drawn(await openRoot(FILES), { mode: "agenda" }, "en", true);
    const row = cardOf(page, "first");
    assert.equal(row.attributes["data-act"], "move");
    const links = findAll(row, ({ tag }) => tag === "a").map(({ attributes }) =>
      JSON.parse(attributes["data-go"] ?? "{}"),
    );
    assert.deepEqual(links, [{ view: "post", id: "first", file: "march.calendar.yaml" }]);
    assert.deepEqual(byTag(row, "button").map(textOf), ["Move to…"]);
  });
});
