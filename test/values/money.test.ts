import assert from "node:assert/strict";
import fc from "fast-check";
import {
  currencyDigits,
  formatMoney,
  isCurrency,
  parseMoney,
  showMoney,
  showNumber,
  showPercent,
} from "../../src/values";

describe("money", () => {
  const right: [string, number, string][] = [
    ["500 CAD", 50000, "CAD"],
    ["0 CAD", 0, "CAD"],
    ["1250.50 EUR", 125050, "EUR"],
    ["1250.5 EUR", 125050, "EUR"],
    ["0.07 USD", 7, "USD"],
    ["500 JPY", 500, "JPY"],
    ["1.234 TND", 1234, "TND"],
    ["12.30 CHF", 1230, "CHF"],
  ];
  for (const [text, minor, currency] of right) {
    it(`reads ${text}`, () => assert.deepEqual(parseMoney(text), { minor, currency }));
  }
  for (const text of [
    "500",
    "CAD",
    " CAD",
    "500CAD",
    "500  CAD",
    "500 cad",
    "500 XYZ",
    "500.00 JPY",
    "1.234 CAD",
    "1,50 CAD",
    "1 250 CAD",
    "-5 CAD",
    ".5 CAD",
    "5. CAD",
    "1.2.3 CAD",
    "500\u00a0CAD",
    "99999999999999999 CAD",
    "",
  ]) {
    it(`takes no ${JSON.stringify(text)}`, () => assert.equal(parseMoney(text), undefined));
  }

  it("writes what it reads", () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e12 }), fc.constantFrom("CAD", "JPY", "TND", "CHF"), (minor, currency) => {
        assert.deepEqual(parseMoney(formatMoney({ minor, currency })), { minor, currency });
      }),
    );
    assert.equal(formatMoney({ minor: 50000, currency: "CAD" }), "500 CAD");
    assert.equal(formatMoney({ minor: 125050, currency: "EUR" }), "1250.50 EUR");
  });

  it("knows the same currencies and decimals as the runtime, where it lists them", () => {
    for (const code of ["CAD", "EUR", "JPY", "TND", "KWD", "ISK", "CLP", "XAF", "MXN"]) {
      assert.ok(isCurrency(code), code);
      const options = new Intl.NumberFormat("en", { style: "currency", currency: code }).resolvedOptions();
      assert.equal(currencyDigits(code), options.maximumFractionDigits, code);
    }
    assert.ok(!isCurrency("XXX"));
  });

  it("shows amounts as people read them", () => {
    const amount = { minor: 400050, currency: "CAD" };
    assert.equal(showMoney(amount, "en"), "$4,000.50");
    assert.equal(showMoney(amount, "fr"), "4\u00a0000,50\u00a0$");
    assert.equal(showMoney({ minor: 50000, currency: "CAD" }, "en"), "$500");
    assert.equal(showMoney({ minor: 50000, currency: "CAD" }, "fr"), "500\u00a0$");
    assert.equal(showMoney({ minor: 125005, currency: "EUR" }, "en"), "1,250.05\u00a0EUR");
    assert.equal(showMoney({ minor: 125005, currency: "EUR" }, "fr"), "1\u00a0250,05\u00a0EUR");
    assert.equal(showMoney({ minor: -50000, currency: "CAD" }, "en"), "\u2212$500");
    assert.equal(showMoney({ minor: 0, currency: "CAD" }, "fr"), "0\u00a0$");
  });

  it("shows numbers and percentages", () => {
    assert.equal(showNumber(1234567.891, "en"), "1,234,567.89");
    assert.equal(showNumber(1234.5, "fr"), "1\u00a0234,5");
    assert.equal(showNumber(999, "fr"), "999");
    assert.equal(showNumber(-0.001, "en"), "0");
    assert.equal(showPercent(12.5, "fr"), "12,5\u00a0%");
    assert.equal(showPercent(40, "en"), "40%");
  });
});
