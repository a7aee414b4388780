import assert from "node:assert/strict";
import type { Filters } from "../../src/preview";
import { factsOfCard, foldText, matches } from "../../src/preview/calendar/filter";
import { openRoot } from "../rules/open-root";
import { drawn, FILES, idsOn } from "./calendar-root";
import { byClass, byId, byTag, findAll, textOf } from "./read-page";

describe("preview: filters of a calendar", () => {
  const cases: readonly [name: string, filters: Filters, left: readonly string[]][] = [
    ["person", { person: "bob" }, ["late"]],
    ["nobody", { person: "?" }, ["nobody", "note", "someday"]],
    ["channel", { channel: "bsky" }, ["late", "first", "two-times", "note"]],
    ["no channel", { channel: "?" }, ["someday"]],
    ["status", { status: "idea" }, ["note", "someday"]],
    ["objective", { objective: "reach" }, ["first"]],
    ["theme", { theme: "behind" }, ["first"]],
    ["findings", { gaps: true }, ["nobody", "first", "two-times", "two-times", "note"]],
    ["words of the text, in any order and without accents", { search: "CHATEAU see" }, ["first"]],
    ["words of the title", { search: "whose" }, ["nobody"]],
    ["two at once", { person: "ana", status: "cancelled" }, ["gone"]],
    ["what nothing is", { theme: "other" }, []],
  ];
  for (const [name, filters, left] of cases) {
    it(`by ${name}`, async () => {
      const session = await openRoot(FILES);
      assert.deepEqual(idsOn(drawn(session, { filters })), left);
      // The script of a page in a browser comes to the same from what the cards carry.
      if (filters.search !== undefined) return;
      const page = drawn(session);
      const cards = findAll(page, ({ attributes }) => attributes["data-post"] !== undefined);
      const kept = cards.filter(({ attributes }) => {
        const data = Object.fromEntries(
          Object.entries(attributes).map(([key, value]) => [key.replace(/^data-/, ""), value]),
        );
        const { post, findings } = factsOfCard(data, () => "");
        return matches(post, findings, filters);
      });
      assert.deepEqual(
        kept.map(({ attributes }) => attributes["data-post"]),
        left,
      );
    });
  }

  it("offers what the registers hold, and says how many posts are left", async () => {
    const session = await openRoot(FILES);
    const filters = { person: "bob", gaps: true };
    const page = drawn(session, { filters }, "en", true);
    const [form] = byTag(page, "form");
    assert.equal(form?.attributes["data-filters"], "");
    assert.equal(form?.attributes.hidden, undefined);
    const names = findAll(form as never, ({ attributes }) => attributes.name !== undefined).map(
      ({ attributes }) => attributes.name,
    );
    assert.deepEqual(names, [
      "person",
      "channel",
      "status",
      "objective",
      "theme",
      "search",
      "gaps",
      "deadlines",
      "campaigns",
    ]);
    const person = byTag(byId(page, "filter-person-field"), "option");
    assert.deepEqual(person.map(textOf), ["Everyone", "Nobody yet", "Ana Roy", "Bob Côté"]);
    assert.deepEqual(person.filter(({ attributes }) => "selected" in attributes).map(textOf), ["Bob Côté"]);
    assert.equal(textOf(byId(page, "calendar-count")), "0 of 6 posts shown Clear the filters");
    const [clear] = byTag(byId(page, "calendar-count"), "a");
    assert.deepEqual(JSON.parse(clear?.attributes["data-go"] ?? ""), { view: "calendar" });
    assert.equal(textOf(byId(page, "calendar-notes")), "");
    assert.match(
      textOf(byId(drawn(session, { filters, mode: "agenda" }), "calendar-notes")),
      /No post fits the filters\.$/,
    );
    assert.equal(
      textOf(byId(drawn(session, { filters: { person: "ana" } }, "fr"), "calendar-count")),
      "3 publications affichées sur 6 Effacer les filtres",
    );
    assert.equal(byTag(drawn(session), "form")[0]?.attributes.hidden, "");
  });

  it("keeps the rows as high as they are without filters", async () => {
    const page = drawn(await openRoot(FILES), { filters: { theme: "other" } });
    const spacers = (week: string) => byTag(byClass(byId(page, week), "spacer")[0] as never, "i").length;
    assert.equal(spacers("w-2027-02-28"), 2);
    assert.equal(spacers("w-2027-03-21"), 1);
    assert.equal(byClass(drawn(await openRoot(FILES)), "spacer").length, 0);
  });

  it("narrows what is due by who has to do it", async () => {
    const page = drawn(await openRoot(FILES), { deadlines: true, filters: { person: "bob" } });
    assert.deepEqual(byClass(page, "due").map(textOf), ["✓ draft: A first post (done)"]);
  });

  it("folds accents and capitals", () => {
    assert.equal(foldText("Élan CÔTÉ"), "elan cote");
  });
});
