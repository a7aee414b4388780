import assert from "node:assert/strict";
import {
  nearest,
  parseDay,
  showDay,
  showDayOfMonth,
  showList,
  showMonth,
  showTime,
  showWeekday,
} from "../../src/values";

const day = parseDay("2027-03-04") as number;

describe("what people read", () => {
  it("shows days", () => {
    assert.equal(showDay(day, "en"), "Thursday, March 4, 2027");
    assert.equal(showDay(day, "fr"), "jeudi 4 mars 2027");
    assert.equal(showDay(day, "en", "medium"), "March 4, 2027");
    assert.equal(showDay(day, "fr", "medium"), "4 mars 2027");
    assert.equal(showDay(day, "en", "short"), "4 Mar 2027");
    assert.equal(showDay(day, "fr", "short"), "4 mars 2027");
    const first = parseDay("2027-02-01") as number;
    assert.equal(showDay(first, "fr"), "lundi 1er février 2027");
    assert.equal(showDay(first, "fr", "short"), "1er févr. 2027");
    assert.equal(showMonth(2027, 8, "fr"), "août 2027");
    assert.equal(showDayOfMonth(day, "en"), "March 4");
    assert.equal(showDayOfMonth(day, "en", "short"), "4 Mar");
    assert.equal(showDayOfMonth(first, "fr"), "1er février");
    assert.equal(showDayOfMonth(first, "fr", "short"), "1er févr.");
    assert.equal(showWeekday(4, "en"), "Thursday");
    assert.equal(showWeekday(0, "fr", "short"), "dim.");
  });

  it("shows times", () => {
    assert.equal(showTime(570, "en"), "09:30");
    assert.equal(showTime(570, "fr"), "9\u00a0h\u00a030");
    assert.equal(showTime(540, "fr"), "9\u00a0h");
    assert.equal(showTime(545, "fr"), "9\u00a0h\u00a05");
    assert.equal(showTime(0, "fr"), "0\u00a0h");
  });

  it("shows lists", () => {
    assert.equal(showList([], "en"), "");
    assert.equal(showList(["a"], "en"), "a");
    assert.equal(showList(["a", "b"], "fr"), "a et b");
    assert.equal(showList(["a", "b", "c"], "en"), "a, b and c");
    assert.equal(showList(["a", "b", "c"], "fr"), "a, b et c");
  });
});

describe("the nearest word", () => {
  const statuses = ["idea", "planned", "drafting", "review", "approved", "scheduled"];
  const cases: [string, string | undefined][] = [
    ["aproved", "approved"],
    ["Approved", "approved"],
    ["reveiw", "review"],
    ["planed", "planned"],
    ["published", undefined],
    ["x", undefined],
    ["", undefined],
  ];
  for (const [word, expected] of cases) {
    it(`${JSON.stringify(word)} is ${expected}`, () => assert.equal(nearest(word, statuses), expected));
  }

  it("does not mind accents, and takes the first of equals", () => {
    assert.equal(nearest("Été", ["hiver", "ete"]), "ete");
    assert.equal(nearest("cat", ["bat", "rat"]), "bat");
    assert.equal(nearest("a", ["b"]), undefined);
  });
});
