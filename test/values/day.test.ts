import assert from "node:assert/strict";
import fc from "fast-check";
import { addMonths, dayParts, formatDay, isoWeek, parseDay, weekday, weekStart } from "../../src/values";

const day = (text: string): number => {
  const parsed = parseDay(text);
  assert.notEqual(parsed, undefined, text);
  return parsed as number;
};

describe("days", () => {
  it("reads and writes the same day as the runtime's calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (number) => {
        const text = new Date(number * 86400000).toISOString().slice(0, 10);
        assert.equal(parseDay(text), number);
        assert.equal(formatDay(number), text);
        assert.equal(weekday(number), new Date(number * 86400000).getUTCDay());
      }),
    );
  });

  for (const text of [
    "2027-02-29",
    "2027-02-30",
    "2027-13-01",
    "2027-00-01",
    "2027-01-00",
    "2027-04-31",
    "1900-02-29",
    "0000-01-01",
    "2027-3-4",
    "2027/03/04",
    " 2027-03-04",
    "2027-03-04 ",
    "2027-03-0x",
    "",
    "२०२७-03-04",
  ]) {
    it(`takes no ${JSON.stringify(text)}`, () => assert.equal(parseDay(text), undefined));
  }

  it("knows leap years", () => {
    assert.equal(day("2000-02-29") - day("2000-02-28"), 1);
    assert.equal(day("2028-03-01") - day("2028-02-28"), 2);
    assert.equal(day("1970-01-01"), 0);
  });

  it("numbers weeks from Monday, by their Thursday's year", () => {
    assert.equal(isoWeek(day("2027-01-03")), "2026-W53");
    assert.equal(isoWeek(day("2027-01-04")), "2027-W01");
    assert.equal(isoWeek(day("2024-12-30")), "2025-W01");
    assert.equal(formatDay(weekStart(day("2027-03-07"))), "2027-03-01");
    assert.equal(formatDay(weekStart(day("2027-03-01"))), "2027-03-01");
  });

  it("adds months, to the last day where a month is shorter", () => {
    assert.equal(formatDay(addMonths(day("2027-01-31"), 1)), "2027-02-28");
    assert.equal(formatDay(addMonths(day("2027-01-31"), -2)), "2026-11-30");
    assert.equal(formatDay(addMonths(day("2027-11-15"), 14)), "2029-01-15");
    assert.deepEqual(dayParts(day("2027-03-04")), { year: 2027, month: 3, day: 4 });
  });
});
