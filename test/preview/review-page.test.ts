import assert from "node:assert/strict";
import { drawReview } from "../../src/preview";
import { type Review, reviewOf } from "../../src/review";
import type { Session } from "../../src/rules";
import type { Language } from "../../src/values";
import { openRoot } from "../rules/open-root";
import { byClass, byTag, findAll, type PageElement, readPage, textOf } from "./read-page";

const post = (id: string, lines: string, title = id) => `  - id: ${id}\n    title: ${title}\n${lines}`;
const calendar = (...posts: readonly string[]): Promise<Session> =>
  openRoot({
    "a.calendar.yaml": `kind: calendar\nversion: 1\ntimezone: America/Toronto\nposts:\n${posts.join("")}`,
  });
const on = (when: string, text = "Come and see the fair") => `    publish: ${when}\n    text: ${text}\n`;

function draw(review: Review, language: Language = "en"): PageElement {
  const { body } = drawReview([review], {
    language,
    base: "main",
    head: "",
    weekStart: () => 0,
    shown: (_review, path) => `social/${path}`,
  });
  return readPage(body.toString());
}

describe("preview: the page of a difference", () => {
  it("draws the months that posts left and came to, once each, with posts at both places", async () => {
    const was = await calendar(post("a", on("2027-03-04T09:00")), post("b", on("2027-03-31")));
    const is = await calendar(post("a", on("2027-04-29T09:00")), post("b", on("2027-03-31")));
    const page = draw(await reviewOf(was, is));
    assert.deepEqual(byTag(page, "h3").map(textOf), ["March 2027", "April 2027"]);
    // At its old place in March, at its new one in April; at the edges of both months the other stays.
    assert.deepEqual(byClass(page, "former").map(textOf), ["Was here: ↪ moved to 29 Apr a"]);
    const marked = byClass(page, "card").filter((it) => byClass(it, "changed").length > 0);
    assert.match(textOf(marked[0] as PageElement), /^09:00 .*↦ ?moved; it was on 4 Mar, 09:00/);
    // Its card leads to its sentence.
    assert.equal(byTag(marked[0] as PageElement, "a")[0]?.attributes.href, "#post-a");
    assert.equal(findAll(page, ({ attributes }) => attributes.id === "post-a").length, 1);
  });

  it("shows changed texts word by word, also to those who do not see strokes and colours", async () => {
    const was = await calendar(post("a", on("2027-03-04", "Come and see the fair")));
    const is = await calendar(post("a", on("2027-03-04", "Come and see the market")));
    const page = draw(await reviewOf(was, is), "fr");
    assert.match(textOf(page), /^Ce qui change entre main et maintenant 1 changement/);
    const [words] = byClass(page, "words");
    assert.equal(
      textOf(words as PageElement),
      "Come and see the retiré\u00a0: fair (fin) ajouté\u00a0: market (fin)",
    );
    assert.deepEqual(
      [...byTag(page, "del"), ...byTag(page, "ins")].map((it) => it.tag),
      ["del", "ins"],
    );
    // No post moved, so no month is drawn.
    assert.deepEqual(byTag(page, "h3"), []);
  });

  it("counts the months that it leaves out", async () => {
    const days = Array.from({ length: 8 }, (_, at) => `2027-${String(at + 1).padStart(2, "0")}-10`);
    const was = await calendar(...days.map((day, at) => post(`p${at}`, on(`${day}T09:00`))));
    const is = await calendar(...days.map((day, at) => post(`p${at}`, on(`${day}T10:00`))));
    const page = draw(await reviewOf(was, is));
    assert.equal(byTag(page, "h3").length, 6);
    assert.match(textOf(page), /2 more months with changes are not drawn/);
  });

  it("whatever the texts say, it is a page without scripts and styles of theirs", async () => {
    const title = `"<script>alert(1)</script> \\" onload=x ]]> id=\\"a\\""`;
    const was = await calendar(post("a", on("2027-03-04", title), title));
    const is = await calendar(post("a", on("2027-03-09", `"</p><img src=x>"`), title));
    for (const language of ["en", "fr"] as const) {
      const page = draw(await reviewOf(was, is), language);
      assert.deepEqual([...byTag(page, "script"), ...byTag(page, "img"), ...byTag(page, "style")], []);
      assert.match(textOf(page), /<script>alert\(1\)<\/script> " onload=x/);
    }
  });

  it("two states that say the same give a page that says so", async () => {
    const was = await calendar(post("a", on("2027-03-04")));
    const page = draw(await reviewOf(was, await calendar(post("a", on("2027-03-04")))));
    assert.equal(textOf(page), "What changes from main to now Nothing changes.");
  });
});
