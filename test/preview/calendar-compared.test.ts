import assert from "node:assert/strict";
import { comparedPosts, drawView, pageChanges, type ViewState } from "../../src/preview";
import { reviewOf } from "../../src/review";
import type { Session } from "../../src/rules";
import type { Language } from "../../src/values";
import { openRoot } from "../rules/open-root";
import { byClass, findAll, type PageElement, readPage, textOf } from "./read-page";
import { contextOf } from "./view-context";

const post = (id: string, lines: string) => `  - id: ${id}\n    title: The <${id}>\n${lines}`;
const on = (when: string, more = "") => `    publish: ${when}\n${more}`;
const calendar = (...posts: readonly string[]) =>
  openRoot({
    "a.calendar.yaml": `kind: calendar\nversion: 1\ntimezone: America/Toronto\nposts:\n${posts.join("")}`,
  });

const STAYS = post("stays", on("2027-03-03T09:00"));
const earlier = () =>
  calendar(
    STAYS,
    post("day", on("2027-03-04T09:00")),
    post("hour", on("2027-03-10T09:00")),
    post("gone", on("2027-03-12")),
    post("undated", on("2027-03-17T10:00")),
    post(
      "own",
      on("2027-03-18T10:00", "    channels: [a, b]\n    variants: { b: { publish: 2027-03-19T10:00 } }\n"),
    ),
  );
const later = () =>
  calendar(
    STAYS,
    post("day", on("2027-03-09T09:00")),
    post("hour", on("2027-03-10T14:00")),
    post("undated", ""),
    post(
      "own",
      on("2027-03-18T10:00", "    channels: [a, b]\n    variants: { b: { publish: 2027-03-24T10:00 } }\n"),
    ),
    post("fresh", on("2027-03-25")),
  );

const MARCH: ViewState = { view: "calendar", day: "2027-03-01" };

async function draw(now: Session, was: Session, state = MARCH, language: Language = "en", live = true) {
  const compared = comparedPosts([await reviewOf(was, now)], "main");
  return drawView({ ...contextOf(now, language, live), compared }, state).body;
}

/** Each former place in words, after the day it stands on. */
function formers(page: PageElement): string[] {
  return findAll(page, ({ attributes }) => attributes["data-day"] !== undefined).flatMap((cell) =>
    byClass(cell, "former").map((it) => `${cell.attributes["data-day"]} ${textOf(it)}`),
  );
}

describe("preview: calendar beside an earlier state", () => {
  it("shows posts at both places: where they were, and where they went", async () => {
    const page = readPage((await draw(await later(), await earlier())).toString());
    assert.deepEqual(formers(page), [
      "2027-03-04 Was here: ↪ moved to 9 Mar The <day>",
      "2027-03-10 Was here: ↪ moved to 14:00 The <hour>",
      "2027-03-12 Was here: ✕ taken out The <gone>",
      "2027-03-17 Was here: ↪ has no date any more The <undated>",
      "2027-03-19 Was here: ↪ moved to 24 Mar The <own>",
    ]);
    const marks = byClass(page, "card").flatMap((it) => byClass(it, "changed").map(textOf));
    assert.deepEqual(
      marks.filter((it) => it !== "").sort(),
      [
        "↦ moved; it was on 10 Mar, 09:00",
        "↦ moved; it was on 17 Mar, 10:00",
        "↦ moved; it was on 19 Mar, 10:00",
        "↦ moved; it was on 4 Mar, 09:00",
        "✚ new",
      ].sort(),
    );
    const line = findAll(page, ({ attributes }) => attributes.id === "calendar-compared").map(textOf);
    assert.deepEqual(line, [
      "Compared with main: 4 moved (from ↪ to ↦), 1 new (✚), 1 taken out (✕). Hide the changes",
    ]);
  });

  it("says it in French, in the week, in the rows of channels and in the list too", async () => {
    const [now, was] = [await later(), await earlier()];
    const of = async (state: ViewState) => formers(readPage((await draw(now, was, state, "fr")).toString()));
    const day = "2027-03-01";
    const moved = "2027-03-04 Était ici\u00a0: ↪ déplacée au 9 mars The <day>";
    assert.ok((await of({ view: "calendar", mode: "week", day })).includes(moved));
    assert.ok(
      (await of({ view: "calendar", mode: "agenda", day })).some((it) =>
        it.includes("↪ déplacée au 9 mars The <day>"),
      ),
    );
    assert.ok((await of({ view: "calendar", mode: "week", lanes: true, day })).includes(moved));
    assert.ok(
      (await of({ view: "calendar", mode: "week", day: "2027-03-10" })).some((it) =>
        it.includes("déplacée à 14\u00a0h"),
      ),
    );
  });

  it("leaves them out when they are hidden, with a way back, and of posts that do not pass the filters", async () => {
    const [now, was] = [await later(), await earlier()];
    const hidden = readPage((await draw(now, was, { ...MARCH, changes: false })).toString());
    assert.deepEqual([formers(hidden), byClass(hidden, "changed")], [[], []]);
    assert.match(textOf(hidden), /Show the changes/);
    const narrowed = readPage((await draw(now, was, { ...MARCH, filters: { search: "hour" } })).toString());
    assert.deepEqual(formers(narrowed), ["2027-03-10 Was here: ↪ moved to 14:00 The <hour>"]);
  });

  it("a post that goes back to its place has no other one any more", async () => {
    const was = await earlier();
    const compared = comparedPosts([await reviewOf(was, await later())], "main");
    const page = drawView({ ...contextOf(was, "en", true), compared }, MARCH).body.toString();
    assert.deepEqual(formers(readPage(page)), []);
  });

  it("comes and goes by the elements that it concerns alone", async () => {
    const now = await later();
    const compared = comparedPosts([await reviewOf(await earlier(), now)], "main");
    const context = contextOf(now, "en", true);
    const changes = pageChanges(
      drawView(context, MARCH).body,
      drawView({ ...context, compared }, MARCH).body,
    );
    const keys = (changes ?? []).map((it) => ("key" in it ? it.key : JSON.stringify(it)));
    // Five former places, five cards with a mark, the line above.
    assert.equal(keys.length, 11, keys.join("\n"));
    assert.ok(!keys.some((key) => key.startsWith("d-") || key.startsWith("r-")), keys.join("\n"));
  });

  it("of two posts with one id, the one with a date is where it went", async () => {
    const twin = post("day", "    status: idea\n");
    const was = await calendar(post("day", on("2027-03-04T09:00")), twin);
    const now = await calendar(post("day", on("2027-03-04T11:00")), twin);
    const page = readPage((await draw(now, was)).toString());
    assert.deepEqual(formers(page), ["2027-03-04 Was here: ↪ moved to 11:00 The <day>"]);
  });

  it("says nothing where nothing moved", async () => {
    const now = await later();
    const page = readPage((await draw(now, now)).toString());
    assert.deepEqual(formers(page), []);
    assert.doesNotMatch(textOf(page), /Compared with/);
  });
});
