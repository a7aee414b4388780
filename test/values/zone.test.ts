import assert from "node:assert/strict";
import fc from "fast-check";
import {
  formatWhen,
  isZone,
  nextExisting,
  parseDay,
  parseWhen,
  toInstant,
  toLocal,
  type When,
  zoneOffset,
} from "../../src/values";
import { ruledZones } from "../../src/values/zone-rules";

const when = (text: string): When => parseWhen(text) as When;

/** The runtime's own answer, by another way than the one under test. */
function runtimeOffset(zone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    timeZoneName: "longOffset",
  }).formatToParts(instant * 60000);
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? "";
  const found = /GMT([+-])(\d\d):(\d\d)/.exec(name);
  return found === null ? 0 : Number(`${found[1]}1`) * (Number(found[2]) * 60 + Number(found[3]));
}

describe("zones", () => {
  it("knows names as they are listed", () => {
    for (const name of [
      "America/Toronto",
      "America/Montreal",
      "America/Port-au-Prince",
      "America/Argentina/Buenos_Aires",
      "Africa/Dar_es_Salaam",
      "Antarctica/DumontDUrville",
      "Europe/Isle_of_Man",
      "US/Eastern",
      "UTC",
    ]) {
      assert.ok(isZone(name), name);
    }
    for (const name of [
      "EST",
      "america/toronto",
      "AMERICA/TORONTO",
      "Us/Eastern",
      "Montréal",
      "Toronto",
      "+05:00",
      "America/Nowhere",
      "",
    ]) {
      assert.ok(!isZone(name), name);
    }
  });

  it("takes every zone that the runtime lists", () => {
    assert.deepEqual(
      Intl.supportedValuesOf("timeZone").filter((zone) => !isZone(zone)),
      [],
    );
  });

  it("agrees with the runtime about the zones whose rules it knows", () => {
    for (const zone of ruledZones()) {
      // Each month's middle, and every hour around the changes of four years.
      for (let month = 0; month < 25 * 12; month++) {
        const instant = Date.UTC(2012 + Math.floor(month / 12), month % 12, 15, 12) / 60000;
        assert.equal(toLocal(instant, zone)?.offset, runtimeOffset(zone, instant), `${zone} ${instant}`);
      }
    }
  }).timeout(20000);

  it("agrees with the runtime to the hour around a year's changes", () => {
    for (const zone of [
      "America/Toronto",
      "America/St_Johns",
      "Europe/Paris",
      "Europe/London",
      "Australia/Lord_Howe",
      "America/Vancouver",
    ]) {
      for (const year of [2027, 2028]) {
        for (const [month, from, to] of [
          [2, 7, 15],
          [2, 24, 31],
          [3, 1, 8],
          [9, 1, 8],
          [9, 24, 31],
          [10, 1, 9],
        ] as const) {
          for (let hour = from * 24; hour < to * 24; hour++) {
            const instant = Date.UTC(year, month, 1, hour - 24) / 60000;
            assert.equal(toLocal(instant, zone)?.offset, runtimeOffset(zone, instant), `${zone} ${instant}`);
          }
        }
      }
    }
  }).timeout(20000);

  it("finds both changes around Ramadan in Morocco", () => {
    const offsets = new Set<number | undefined>();
    const start = parseDay("2027-01-01") as number;
    for (let day = start; day < start + 120; day++) {
      const offset = zoneOffset("Africa/Casablanca", day, 720);
      assert.equal(offset, runtimeOffset("Africa/Casablanca", day * 1440 + 720), String(day));
      offsets.add(offset);
    }
    assert.equal(offsets.size, 2);
  });

  it("says which local times do not exist", () => {
    const skipped = toInstant(when("2027-03-14T02:30"), "America/Toronto");
    assert.equal(skipped?.kind, "skipped");
    assert.equal(
      formatWhen(nextExisting(when("2027-03-14T02:30"), "America/Toronto") as When),
      "2027-03-14T03:00",
    );
    assert.equal(toInstant(when("2027-03-14T01:59"), "America/Toronto")?.kind, "normal");
    assert.equal(toInstant(when("2027-03-14T03:00"), "America/Toronto")?.kind, "normal");
    assert.equal(toInstant(when("2027-03-28T02:00"), "Europe/Paris")?.kind, "skipped");
    assert.equal(toInstant(when("2027-03-14T02:30"), "America/Regina")?.kind, "normal");
    // Beirut, Santiago and others change at midnight.
    assert.equal(toInstant(when("2027-09-05T00:30"), "America/Santiago")?.kind, "skipped");
  });

  it("says which exist twice", () => {
    const twice = toInstant(when("2027-11-07T01:30"), "America/Toronto");
    assert.equal(twice?.kind, "twice");
    assert.equal((twice?.later ?? 0) - (twice?.instant ?? 0), 60);
    assert.equal(toInstant(when("2027-11-07T00:59"), "America/Toronto")?.kind, "normal");
    assert.equal(toInstant(when("2027-11-07T02:00"), "America/Toronto")?.kind, "normal");
    assert.equal(toInstant(when("2027-11-07T01:30-05:00"), "America/Toronto")?.kind, "normal");
  });

  it("comes back to the same local time", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15706, max: 24000 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.constantFrom("America/Toronto", "Europe/Paris", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"),
        (day, minute, zone) => {
          const zoned = toInstant({ day, minute }, zone);
          assert.ok(zoned);
          if (zoned.kind === "skipped") return;
          const local = toLocal(zoned.instant, zone);
          assert.deepEqual({ day: local?.day, minute: local?.minute }, { day, minute });
          assert.equal(local?.offset, runtimeOffset(zone, zoned.instant));
        },
      ),
      { numRuns: 300 },
    );
  }).timeout(10000);

  it("has no answer for an unknown zone, but reads an offset", () => {
    assert.equal(toInstant(when("2027-03-04T09:30"), "Nowhere/None"), undefined);
    assert.equal(toLocal(0, "Nowhere/None"), undefined);
    assert.deepEqual(toInstant(when("2027-03-04T09:30-05:00"), "Nowhere/None"), {
      kind: "normal",
      instant: (when("2027-03-04").day * 24 + 14) * 60 + 30,
    });
  });
});
