import assert from "node:assert/strict";
import { calendarWith, look, PATIENCE_MS, prepare, SURROUNDINGS } from "./hostile-roots";
import { filledValues, headersOf, structures } from "./hostile-texts";

/** Places of a post in which a text stands, but for the text itself. */
const PLACES = ["title", "link", "hashtags", "alt", "id", "publish", "deadline", "budget", "language"];

function answers(files: Readonly<Record<string, string>>, about: string): void {
  const { ms, failures } = look({ ...SURROUNDINGS, ...files });
  assert.deepEqual(failures, [], about);
  assert.ok(ms < PATIENCE_MS, `${about}: ${Math.round(ms)} ms`);
}

describe("hostile texts end quickly", function () {
  this.timeout(120_000);
  before(prepare);

  describe("a million characters in a post", () => {
    for (const [name, fill] of filledValues()) {
      it(name, () => {
        answers({ "a.calendar.yaml": calendarWith("text", JSON.stringify(fill(1_000_000))) }, "text");
        const short = JSON.stringify(fill(100_000));
        for (const place of PLACES) answers({ "a.calendar.yaml": calendarWith(place, short) }, place);
      });
    }
  });

  describe("in every kind of file", () => {
    for (const [name, body] of structures()) {
      it(name, () => {
        for (const [path, text] of headersOf(body)) answers({ [path]: text }, path);
      });
    }
  });
});
