import assert from "node:assert/strict";
import {
  formatDay,
  formatWhen,
  holidayRegions,
  holidays,
  parseDay,
  parseRelative,
  parseWhen,
  type Relative,
  resolveRelative,
  type When,
  workingDaysAfter,
  workingDaysBefore,
} from "../../src/values";
import { easterSunday } from "../../src/values/holidays";

const days = (region: string, year: number, options = {}): string[] =>
  [...holidays(region, year, options).keys()].map((day) => formatDay(day).slice(5));

describe("holidays", () => {
  it("computes Easter", () => {
    const known = [
      "2024-03-31",
      "2025-04-20",
      "2026-04-05",
      "2027-03-28",
      "2028-04-16",
      "2038-04-25",
      "2008-03-23",
    ];
    for (const text of known) assert.equal(formatDay(easterSunday(Number(text.slice(0, 4)))), text);
  });

  it("knows Québec's, with the choice at Easter", () => {
    assert.deepEqual(days("CA-QC", 2027), [
      "01-01",
      "03-26",
      "05-24",
      "06-24",
      "07-01",
      "09-06",
      "10-11",
      "12-25",
    ]);
    assert.deepEqual(days("CA-QC", 2027, { easter: "monday" })[1], "03-29");
    // In 2026 the 25th of May is itself a Monday: the day before it counts.
    assert.ok(days("CA-QC", 2026).includes("05-18"));
    // In 2029 both the 24th of June and the 1st of July are Sundays.
    assert.deepEqual(days("CA-QC", 2029).slice(3, 7), ["06-24", "06-25", "07-01", "07-02"]);
    assert.equal(
      holidays("CA-QC", 2027).get(parseDay("2027-05-24") as number)?.fr,
      "Journée nationale des patriotes",
    );
  });

  it("knows other regions", () => {
    assert.deepEqual(days("CA-ON", 2027), [
      "01-01",
      "02-15",
      "03-26",
      "05-24",
      "07-01",
      "09-06",
      "10-11",
      "12-25",
      "12-26",
    ]);
    assert.deepEqual(days("FR", 2027), [
      "01-01",
      "03-29",
      "05-01",
      "05-06",
      "05-08",
      "05-17",
      "07-14",
      "08-15",
      "11-01",
      "11-11",
      "12-25",
    ]);
    assert.deepEqual(days("CH", 2027), ["08-01"]);
    assert.ok(!days("CA-BC", 2022).includes("09-30"));
    assert.ok(days("CA-BC", 2023).includes("09-30"));
    assert.ok(days("CA-BC", 2018).includes("02-12"));
    assert.ok(days("CA-BC", 2019).includes("02-18"));
  });

  it("moves days where the law does", () => {
    // 25 December 2027 is a Saturday, 1 January 2028 too.
    assert.deepEqual(days("GB-ENG", 2027).slice(-4), ["12-25", "12-26", "12-27", "12-28"]);
    assert.deepEqual(days("GB-ENG", 2022).slice(-3), ["12-25", "12-26", "12-27"]);
    assert.deepEqual(days("US", 2027).slice(-3), ["12-24", "12-25", "12-31"]);
    assert.ok(days("US", 2027).includes("07-05"));
    assert.deepEqual(days("US", 2028).slice(0, 2), ["01-01", "01-17"]);
  });

  it("adds and removes days", () => {
    const add = [parseDay("2027-12-24") as number, parseDay("2028-01-02") as number];
    const remove = [parseDay("2027-07-01") as number];
    const found = days("CA-QC", 2027, { add, remove });
    assert.ok(found.includes("12-24"));
    assert.ok(!found.includes("07-01"));
    assert.equal(found.length, 8);
    assert.deepEqual([...holidays(undefined, 2027, { add }).keys()], [add[0]]);
    assert.equal(holidays("XX", 2027).size, 0);
  });

  it("lists every region with names and a source", () => {
    const regions = holidayRegions();
    assert.equal(regions.filter(({ id }) => id.startsWith("CA-")).length, 13);
    for (const id of ["CA", "FR", "BE", "CH", "LU", "US", "GB-ENG"])
      assert.ok(regions.some((region) => region.id === id));
    for (const region of regions) {
      assert.ok(region.en && region.fr && region.source, region.id);
      for (const year of [2024, 2027, 2030]) assert.ok(holidays(region.id, year).size > 0);
    }
  });
});

describe("working days", () => {
  const quebec = (day: number): boolean => holidays("CA-QC", Number(formatDay(day).slice(0, 4))).has(day);
  const daysBefore = (text: string, count: number): string =>
    formatDay(workingDaysBefore(parseDay(text) as number, count, quebec));

  it("counts back over weekends and holidays", () => {
    assert.equal(daysBefore("2027-03-08", 3), "2027-03-03");
    assert.equal(daysBefore("2027-03-04", 1), "2027-03-03");
    assert.equal(daysBefore("2027-03-29", 1), "2027-03-25");
    assert.equal(daysBefore("2027-03-06", 0), "2027-03-05");
    assert.equal(daysBefore("2027-03-05", 0), "2027-03-05");
    assert.equal(daysBefore("2027-03-07", 1), "2027-03-05");
  });

  it("counts forward", () => {
    const daysAfter = (text: string, count: number): string =>
      formatDay(workingDaysAfter(parseDay(text) as number, count, quebec));
    assert.equal(daysAfter("2027-03-25", 1), "2027-03-29");
    assert.equal(daysAfter("2027-03-06", 0), "2027-03-08");
  });

  it("resolves dates counted from publication", () => {
    const resolved = (relative: string, publish: string): string =>
      formatWhen(resolveRelative(parseRelative(relative) as Relative, parseWhen(publish) as When, quebec));
    assert.equal(resolved("publish", "2027-03-04T09:30"), "2027-03-04T09:30");
    assert.equal(resolved("publish-14d", "2027-03-04T09:30"), "2027-02-18");
    assert.equal(resolved("publish-2w", "2027-03-04"), "2027-02-18");
    assert.equal(resolved("publish-3bd", "2027-03-08T09:30"), "2027-03-03");
    assert.equal(resolved("publish+1bd", "2027-03-05"), "2027-03-08");
    assert.equal(resolved("publish-10h", "2027-03-04T09:30-05:00"), "2027-03-03T23:30-05:00");
    assert.equal(resolved("publish-4h", "2027-03-04"), "2027-03-04");
    assert.equal(resolved("publish-48h", "2027-03-04"), "2027-03-02");
  });

  it("ends when every day is a holiday", () => {
    assert.equal(
      workingDaysBefore(100, 3, () => true),
      100,
    );
  });
});
