import assert from "node:assert/strict";
import fc from "fast-check";
import {
  checkForm,
  formatDuration,
  formatRelative,
  formatWhen,
  parseDay,
  parseDuration,
  parseEffortRate,
  parseEvery,
  parsePercent,
  parseRate,
  parseRelative,
  parseTime,
  parseWhen,
} from "../../src/values";

const march4 = parseDay("2027-03-04") as number;

describe("dates with time", () => {
  const right: [string, object][] = [
    ["2027-03-04", { day: march4 }],
    ["2027-03-04T09:30", { day: march4, minute: 570 }],
    ["2027-03-04T00:00", { day: march4, minute: 0 }],
    ["2027-03-04T09:30:59", { day: march4, minute: 570 }],
    ["2027-03-04T09:30Z", { day: march4, minute: 570, offset: 0 }],
    ["2027-03-04T09:30+02:00", { day: march4, minute: 570, offset: 120 }],
    ["2027-03-04T09:30:15-05:00", { day: march4, minute: 570, offset: -300 }],
    ["2027-03-04T09:30-03:30", { day: march4, minute: 570, offset: -210 }],
    ["2027-03-04T09:30-00:00", { day: march4, minute: 570, offset: 0 }],
  ];
  for (const [text, expected] of right) {
    it(`reads ${text}`, () => assert.deepEqual(parseWhen(text), expected));
  }

  for (const text of [
    "2027-03-04T24:00",
    "2027-03-04T09:60",
    "2027-03-04T09:30:60",
    "2027-03-04T9:30",
    "2027-03-04 09:30",
    "2027-03-04t09:30",
    "2027-03-04T09:30z",
    "2027-03-04T09:30+2:00",
    "2027-03-04T09:30+15:00",
    "2027-03-04T09:30+02:00x",
    "2027-03-04T",
    "2027-03-04T09",
    "2027-02-30T09:30",
    "2027-03-04T09:30:",
    "2027-03-04T09:30:15.5",
  ]) {
    it(`takes no ${text}`, () => assert.equal(parseWhen(text), undefined));
  }

  it("writes what it reads", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40000 }),
        fc.option(fc.integer({ min: 0, max: 1439 }), { nil: undefined }),
        fc.option(fc.integer({ min: -840, max: 840 }), { nil: undefined }),
        (day, minute, offset) => {
          const when =
            minute === undefined ? { day } : offset === undefined ? { day, minute } : { day, minute, offset };
          assert.deepEqual(parseWhen(formatWhen(when)), when);
        },
      ),
    );
  });
});

describe("dates counted from publication", () => {
  const right: [string, object][] = [
    ["publish", { sign: 1, amount: 0, unit: "h" }],
    ["publish-14d", { sign: -1, amount: 14, unit: "d" }],
    ["publish-2w", { sign: -1, amount: 2, unit: "w" }],
    ["publish-3bd", { sign: -1, amount: 3, unit: "bd" }],
    ["publish-4h", { sign: -1, amount: 4, unit: "h" }],
    ["publish+1d", { sign: 1, amount: 1, unit: "d" }],
  ];
  for (const [text, expected] of right) {
    it(`reads ${text}`, () => {
      const read = parseRelative(text);
      assert.deepEqual(read, expected);
      assert.equal(formatRelative(read as NonNullable<typeof read>), text);
    });
  }
  for (const text of [
    "publish-",
    "publish-d",
    "publish-3b",
    "publish-3bdx",
    "publish-3m",
    "publish 3d",
    "publish-99999d",
    "Publish-3d",
    "publish--3d",
    "publish- 3d",
    "publishe",
  ]) {
    it(`takes no ${text}`, () => assert.equal(parseRelative(text), undefined));
  }
});

describe("times, durations and rates", () => {
  it("reads times", () => {
    assert.equal(parseTime("21:00"), 1260);
    assert.equal(parseTime("00:00"), 0);
    assert.equal(parseTime("23:59"), 1439);
    for (const text of ["24:00", "9:00", "21:0", "21:00:00", "21h00", "2a:00", "21:60"]) {
      assert.equal(parseTime(text), undefined, text);
    }
  });

  it("reads durations", () => {
    assert.equal(parseDuration("30m"), 30);
    assert.equal(parseDuration("4h"), 240);
    assert.equal(parseDuration("2d"), 2880);
    assert.equal(parseDuration("1w"), 10080);
    assert.equal(parseDuration("90d"), 129600);
    for (const text of ["", "d", "30", "1.5h", "-1d", "1 d", "1M", "1y", "1234567d"]) {
      assert.equal(parseDuration(text), undefined, text);
    }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999999 }), (minutes) => {
        assert.equal(parseDuration(formatDuration(minutes)), minutes);
      }),
    );
  });

  it("reads rates", () => {
    assert.deepEqual(parseRate("3/week"), { count: 3, per: "week" });
    assert.deepEqual(parseRate("2/day"), { count: 2, per: "day" });
    assert.deepEqual(parseRate("1/month"), { count: 1, per: "month" });
    for (const text of ["3", "/week", "3/", "3/weeks", "3/hour", "3 /week", "x/week", "1.5/week"]) {
      assert.equal(parseRate(text), undefined, text);
    }
    assert.deepEqual(parseEffortRate("6h/week"), { minutes: 360, per: "week" });
    assert.deepEqual(parseEffortRate("45m/day"), { minutes: 45, per: "day" });
    for (const text of ["6/week", "2d/week", "h/week", "6h", "6h/weeks"]) {
      assert.equal(parseEffortRate(text), undefined, text);
    }
  });

  it("reads percentages and intervals", () => {
    assert.equal(parsePercent("40%"), 40);
    assert.equal(parsePercent("12.5%"), 12.5);
    for (const text of ["40", "%", "40 %", "4,5%", ".5%", "5.%", "-4%"]) {
      assert.equal(parsePercent(text), undefined, text);
    }
    assert.deepEqual(parseEvery("1 month"), { count: 1, unit: "month" });
    assert.deepEqual(parseEvery("2 weeks"), { count: 2, unit: "week" });
    for (const text of ["month", "0 months", "2weeks", "2  weeks", "2 fortnights", "2 s", "weeks"]) {
      assert.equal(parseEvery(text), undefined, text);
    }
  });
});

describe("forms", () => {
  it("takes what the wider forms include", () => {
    assert.ok(checkForm("relative-date", "2027-03-04"));
    assert.ok(checkForm("relative-date", "2027-03-04T09:30"));
    assert.ok(checkForm("relative-date", "publish-1d"));
    assert.ok(checkForm("date-time", "2027-03-04"));
    assert.ok(!checkForm("date-time", "publish-1d"));
    assert.ok(!checkForm("date", "2027-03-04T09:30"));
  });

  it("knows names", () => {
    for (const id of ["a", "7", "spring-teaser", "2027-plan"]) assert.ok(checkForm("id", id), id);
    for (const id of ["", "-a", "A", "é", "a_b", "a b"]) assert.ok(!checkForm("id", id), id);
    for (const tag of ["fr", "en-CA", "zh-Hant-TW", "iu", "es-419", "ikt"])
      assert.ok(checkForm("language", tag), tag);
    for (const tag of ["f", "FR", "fr-ca", "french", "fr_CA", ""])
      assert.ok(!checkForm("language", tag), tag);
    for (const text of ["marie@example.org", "a.b+c@example.co.uk", "a@例え.jp"])
      assert.ok(checkForm("email", text), text);
    for (const text of [
      "marie",
      "@example.org",
      "a@b",
      "a b@c.org",
      "a@b@c.org",
      "a@.org",
      "a@b..org",
      "a@-b.org",
    ]) {
      assert.ok(!checkForm("email", text), text);
    }
  });

  it("knows addresses", () => {
    for (const text of [
      "https://example.org",
      "http://example.org/fair?x=1#y",
      "https://例え.jp/パス",
      "https://localhost:3000/",
      "https://user@example.org/",
      "https://[2001:db8::1]/",
      "https://example.org:8080",
      "https://example.org/@marie/1",
    ]) {
      assert.ok(checkForm("url", text), text);
    }
    for (const text of [
      "example.org",
      "https://",
      "https://example",
      "https:// example.org",
      "https://example.org/a b",
      "ftp://example.org",
      "HTTPS://example.org",
      "https://.org",
      "https://exa mple.org",
      "https://example.org:80a/",
      "https://example.org/\u00a0",
      "https:/example.org",
      "mailto:a@b.org",
    ]) {
      assert.ok(!checkForm("url", text), text);
    }
  });
});
