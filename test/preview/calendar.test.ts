import assert from "node:assert/strict";
import { parseDay } from "../../src/values";
import { drawView, moreOf } from "../../src/preview";
import { calendarOf, openRoot } from "../rules/open-root";
import { cardOf, cardsOf, drawn, FILES, idsOn, linesOf } from "./calendar-root";
import { byClass, byId, byTag, findAll, readPage, rowsOf, textOf } from "./read-page";
import { contextOf } from "./view-context";

const NBSP = "\u00a0";

describe("preview: the month", () => {
  it("is a table of weeks, which begin where people begin them", async () => {
    const session = await openRoot(FILES);
    const [table] = byTag(drawn(session), "table");
    assert.ok(table !== undefined);
    const [head, ...weeks] = rowsOf(table);
    assert.deepEqual(head, [
      "Week",
      "Sunday",
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday",
    ]);
    assert.equal(weeks.length, 5);
    assert.equal(textOf(byTag(table, "caption")[0] as never), "Posts of March 2027, day by day");
    const french = drawView({ ...contextOf(session, "fr"), weekStart: 1 }, { view: "calendar" });
    assert.equal(french.title, "Mars 2027");
    assert.match(
      french.body.toString(),
      /<th scope="col">lundi<\/th><th scope="col">mardi<\/th>.*dimanche<\/th><\/tr>/,
    );
    // March 2027 begins on a Monday: no day of February stands in it then.
    assert.ok(french.body.toString().includes('id="d-2027-03-01"'));
    assert.ok(!french.body.toString().includes('id="d-2027-02-28"'));
  });

  it("marks today, the days of other months, holidays and weekends", async () => {
    const page = drawn(await openRoot(FILES), {}, "fr");
    const today = byId(page, "d-2027-03-01");
    assert.equal(today.attributes["aria-current"], "date");
    assert.equal(textOf(byClass(today, "top")[0] as never), "lun. 1er mars Aujourd’hui");
    assert.match(byId(page, "d-2027-02-28").attributes.class ?? "", /\bother\b.*\bweekend\b/);
    const friday = byId(page, "d-2027-03-26");
    assert.match(friday.attributes.class ?? "", /\boff\b/);
    assert.equal(textOf(byClass(friday, "holiday")[0] as never), "Vendredi saint");
    assert.match(textOf(byId(page, "calendar-behind")), /Vendredi saint · le 26 mars 2027/);
  });

  it("shows a post in three lines, and all of it beside them", async () => {
    const session = await openRoot(FILES);
    const card = cardOf(drawn(session), "first");
    assert.deepEqual(linesOf(card), ["09:30 ◔ Ig Bs", "A first post", "Ana Roy !1 1 error"]);
    assert.equal(byClass(card, "status")[0]?.attributes["aria-label"], "Planned");
    assert.equal(card.attributes["data-day"], "2027-03-04");
    assert.equal(card.attributes["data-time"], "09:30");
    const details = textOf(byClass(card, "details")[0] as never);
    assert.match(details, /Thursday, March 4, 2027 at 09:30 Planned · Feed post/);
    assert.match(details, /Instagram \(ig\), Bluesky \(bsky\)/);
    assert.match(
      details,
      /Owner Ana Roy Deadline March 3, 2027 Objective More reach Theme Behind the scenes/,
    );
    assert.match(details, /Error .*500\$/);
    const french = cardOf(drawn(session, {}, "fr"), "first");
    assert.deepEqual(linesOf(french), [
      `9${NBSP}h${NBSP}30 ◔ Ig Bs`,
      "Une première publication",
      "Ana Roy !1 1 erreur",
    ]);
  });

  it("shouts where nobody answers for a post, and not yet of an idea", async () => {
    const page = drawn(await openRoot(FILES));
    const gaps = (id: string) => byClass(byClass(cardOf(page, id), "who")[0] as never, "gap").map(textOf);
    assert.deepEqual(gaps("nobody"), ["No owner"]);
    assert.deepEqual(gaps("note"), []);
  });

  it("puts what appeared where it appeared, and says when that was not as planned", async () => {
    const page = drawn(await openRoot(FILES));
    const card = cardOf(page, "late");
    assert.ok(idsOn(byId(page, "d-2027-03-03")).includes("late"));
    assert.equal(card.attributes["data-time"], "10:00");
    assert.equal(linesOf(card)[0], "10:00 ● ≠not as planned Bs");
    assert.match(textOf(card), /Planned for Tuesday, March 2, 2027 at 08:00/);
  });

  it("says in words what will not happen", async () => {
    const card = cardOf(drawn(await openRoot(FILES)), "gone");
    assert.equal(byClass(card, "status").map((it) => it.children.at(-1))[0], " Cancelled");
    assert.equal(card.attributes["data-status"], "cancelled");
  });

  it("shows a channel that has a time of its own at that time", async () => {
    const page = drawn(await openRoot(FILES));
    const [own, other] = cardsOf(page, "two-times");
    assert.equal(own?.attributes["data-day"], "2027-03-10");
    assert.equal(own?.attributes["data-channels"], "ig");
    assert.equal(other?.attributes["data-day"], "2027-03-11");
    assert.equal(other?.attributes["data-channels"], "bsky");
    assert.equal(textOf(byId(page, "calendar-count")), "6 posts");
  });

  it("keeps posts without a date at hand", async () => {
    const page = drawn(await openRoot(FILES));
    assert.deepEqual(idsOn(byId(page, "calendar-undated")), ["someday"]);
    assert.match(textOf(byId(page, "calendar-undated")), /^No date yet/);
  });

  it("puts what lies behind the days into bars, and names it below", async () => {
    const session = await openRoot(FILES);
    const page = drawn(session, { campaigns: true });
    const bars = (day: string) =>
      byClass(byId(page, `d-${day}`), "band").map(
        (bar) => `${bar.attributes.class} ${bar.attributes["data-days"]} ${textOf(bar)}`,
      );
    assert.deepEqual(bars("2027-03-05"), ["band opportunity begins 2 Opportunity: Spring fair"]);
    assert.deepEqual(bars("2027-03-07"), [
      "band opportunity ends 2 Opportunity: Spring fair (continued)",
      "band campaign ends 3 Campaign: Spring (continued)",
    ]);
    assert.match(byId(page, "d-2027-03-24").attributes.class ?? "", /frozen/);
    // A freeze of one channel leaves the others their day.
    assert.doesNotMatch(byId(page, "d-2027-03-30").attributes.class ?? "", /frozen/);
    const behind = byTag(byId(page, "calendar-behind"), "li").map(textOf);
    assert.deepEqual(behind, [
      "Freeze: Silence · March 24 to March 25, 2027",
      "Freeze: Audit · March 30, 2027 · Instagram (ig) only",
      "Opportunity: Spring fair · March 5 to March 8, 2027",
      "Campaign: Spring · February 20 to March 9, 2027",
      "Good Friday · March 26, 2027",
      "Quiet hours: 21:00 to 07:00",
    ]);
    const french = textOf(byId(drawn(session, {}, "fr"), "calendar-behind"));
    assert.match(french, /Période de silence\u00a0: Élection · du 24 mars au 25 mars 2027/);
    assert.match(french, /Occasion\u00a0: Foire du printemps/);
  });

  it("shows a pause while it is in force", async () => {
    const pause = "kind: pause\nversion: 1\nsince: 2027-03-02T08:00\nby: ana\nreason: Storm\n";
    const page = drawn(await openRoot({ ...FILES, "storm.pause.yaml": pause }));
    assert.match(byId(page, "d-2027-03-31").attributes.class ?? "", /frozen/);
    assert.doesNotMatch(byId(page, "d-2027-03-01").attributes.class ?? "", /frozen/);
    assert.match(textOf(byId(page, "calendar-behind")), /Pause: Storm · since March 2, 2027/);
  });

  it("adds what is due as a layer of its own", async () => {
    const session = await openRoot(FILES);
    assert.equal(byClass(drawn(session), "due").length, 0);
    const page = drawn(session, { deadlines: true });
    const due = (day: string) => byClass(byId(page, `d-${day}`), "due").map(textOf);
    assert.deepEqual(due("2027-03-03"), ["⚑ Due: A first post"]);
    assert.deepEqual(due("2027-03-02"), ["✓ draft: A first post (done)"]);
    assert.deepEqual(due("2027-03-12"), ["⚑ Step due: The series"]);
    assert.deepEqual(due("2027-03-20"), ["⚑ Objective due: More reach"]);
  });

  it("begins where something is: today's month, else the nearest to come, else the last", async () => {
    const at = async (...dates: string[]) =>
      drawView(
        contextOf(
          await openRoot({ "a.calendar.yaml": calendarOf(dates.map((date) => [`publish: ${date}`])) }),
          "en",
        ),
        { view: "calendar" },
      ).title;
    assert.equal(await at("2027-03-30", "2027-04-02"), "March 2027");
    assert.equal(await at("2027-01-30", "2027-06-02", "2027-05-02"), "May 2027");
    assert.equal(await at("2026-11-30", "2027-01-02"), "January 2027");
    assert.equal(await at(), "March 2027");
  });

  it("shows some of a full day, and leads to the rest", async () => {
    const many = (count: number) =>
      calendarOf(Array.from({ length: count }, () => ["publish: 2027-03-09T10:00"]));
    const session = await openRoot({ "a.calendar.yaml": many(10) });
    const day = byId(drawn(session, {}, "en", true), "d-2027-03-09");
    assert.equal(byClass(day, "card").length, 6);
    const [more] = byClass(day, "more");
    assert.equal(textOf(more as never), "+ 4 more on Tuesday, March 9, 2027");
    const { go } = Object.fromEntries(
      findAll(more as never, ({ tag }) => tag === "a").map((it) => ["go", it.attributes["data-go"] ?? ""]),
    );
    assert.deepEqual(JSON.parse(go ?? ""), {
      view: "calendar",
      mode: "agenda",
      day: "2027-03-09",
      span: "day",
    });
    const list = drawn(session, { mode: "agenda", day: "2027-03-09", span: "day" });
    assert.equal(new Set(idsOn(list)).size, 10);
    const crowded = await openRoot({ "a.calendar.yaml": many(1000) });
    assert.equal(byClass(byId(drawn(crowded), "d-2027-03-09"), "card").length, 4);
  });

  it("weighs at most 300 KiB with 420 posts, and hardly more with ten times as many", async () => {
    const crowd = (count: number) =>
      calendarOf(
        Array.from({ length: count }, (_, at) => [
          `publish: 2027-03-${String(1 + (at % 31)).padStart(2, "0")}T${at % 2 === 0 ? "09:30" : "16:00"}`,
          "channels: [ig, bsky]",
          `status: ${["planned", "review", "cancelled"][at % 3]}`,
          ...(at % 7 === 0 ? [] : ["owner: ana"]),
          "objective: reach",
          "theme: behind",
          "deadline: publish-5d",
          "text: Everything the team has prepared over the winter",
        ]),
      ).replace(/title: Post/g, "title: The spring fair, with all that is to be seen there, number");
    for (const [count, live, language] of [
      [420, true, "fr"],
      [420, false, "en"],
      [4200, true, "en"],
    ] as const) {
      const session = await openRoot({ ...FILES, "march.calendar.yaml": crowd(count) });
      const { body } = drawView(contextOf(session, language, live), { view: "calendar" });
      const bytes = Buffer.byteLength(body.toString());
      assert.ok(bytes <= 300 * 1024, `${count}: ${bytes}`);
      assert.equal(byClass(readPage(body.toString()), "card").length, 4 * 31);
    }
  });

  it("can be changed in a panel alone", async () => {
    const session = await openRoot(FILES);
    const acts = (live: boolean) =>
      findAll(drawn(session, {}, "en", live), ({ attributes }) => attributes["data-act"] !== undefined);
    assert.deepEqual(acts(false), []);
    const page = drawn(session, {}, "en", true);
    assert.equal(byId(page, "d-2027-03-04").attributes["data-drop-day"], "2027-03-04");
    assert.equal(cardOf(page, "first").attributes["data-act"], "move");
    // A panel fetches the rest of a card when somebody looks at it.
    const { body } = drawView(contextOf(session, "en", true), { view: "calendar" });
    const more = moreOf(body, cardOf(page, "first").attributes.id ?? "");
    const details = readPage(more?.toString() ?? "");
    const buttons = byTag(details, "button").map((it) => it.attributes["data-act"]);
    assert.deepEqual(buttons, ["ask-move", "new-post"]);
    assert.match(textOf(details), /Thursday, March 4, 2027 at 09:30 Planned · Feed post/);
    assert.equal(byClass(cardOf(page, "first"), "details").length, 0);
    assert.equal(moreOf(body, "d-2027-03-04"), undefined);
    // What is out stays; a channel's own time is changed in the post.
    assert.equal(cardOf(page, "late").attributes["data-act"], undefined);
    assert.deepEqual(
      cardsOf(page, "two-times").map((it) => it.attributes["data-act"]),
      ["move", undefined],
    );
    const create = byClass(byId(page, "d-2027-03-04"), "new")[0]?.attributes;
    assert.equal(create?.["aria-label"], "New post on Thursday, March 4, 2027");
    assert.equal(create?.tabindex, "-1");
  });

  it("says what to do where nothing is", async () => {
    const empty = drawn(await openRoot({}));
    assert.match(textOf(byId(empty, "calendar-notes")), /^There is no post yet\./);
    const session = await openRoot(FILES);
    const april = drawn(session, { day: "2027-04-10" });
    assert.equal(
      textOf(byId(april, "calendar-notes")),
      "No post in April 2027. The nearest post is on Friday, March 19, 2027.",
    );
    const broken = await openRoot(FILES);
    broken.apply([
      { path: "b.calendar.yaml", unreadable: { reason: "too-large", bytes: 9, limit: 1 } as never },
    ]);
    assert.match(
      textOf(byId(drawn(broken), "calendar-notes")),
      /1 file could not be read.* b\.calendar\.yaml/,
    );
  });

  it("leads to the months around, the week and the list, and keeps what is chosen", async () => {
    const page = drawn(await openRoot(FILES), { filters: { person: "ana" }, deadlines: true }, "en", true);
    const states = findAll(byClass(page, "calendar-head")[0] as never, ({ tag }) => tag === "a").map(
      ({ attributes }) => JSON.parse(attributes["data-go"] ?? "{}"),
    );
    const kept = { view: "calendar", filters: { person: "ana" }, deadlines: true };
    assert.deepEqual(states, [
      { ...kept, day: "2027-02-01" },
      { ...kept, day: "2027-03-01" },
      { ...kept, day: "2027-04-01" },
      { ...kept, mode: "month", day: "2027-03-01" },
      { ...kept, mode: "week", day: "2027-03-01" },
      { ...kept, mode: "agenda", day: "2027-03-01" },
    ]);
    const week = byId(page, "w-2027-03-07");
    assert.equal(textOf(week), "Week 10");
  });

  it("leaves out ways to files that do not exist, and lets the focus reach cards without a page", async () => {
    const session = await openRoot(FILES);
    const context = { ...contextOf(session, "en"), href: () => undefined };
    const text = drawView(context, { view: "calendar" }).body.toString();
    assert.ok(!text.includes("Previous month") && !text.includes(">Agenda<"));
    assert.match(text, /<li id="[^"]*-first" class="card" tabindex="0"/);
    assert.equal(parseDay("2027-03-01"), session.workspace.asOf);
  });
});
