import assert from "node:assert/strict";
import { withParameters } from "../../src/values";

describe("values: parameters of links", () => {
  for (const [address, expected] of [
    ["https://example.org", "https://example.org?utm_source=ig&utm_campaign=a%20b"],
    ["https://example.org/fair#map", "https://example.org/fair?utm_source=ig&utm_campaign=a%20b#map"],
    ["https://example.org/?x=1#a?b", "https://example.org/?x=1&utm_source=ig&utm_campaign=a%20b#a?b"],
    ["https://example.org/?", "https://example.org/?utm_source=ig&utm_campaign=a%20b"],
    ["https://example.org/?x&", "https://example.org/?x&utm_source=ig&utm_campaign=a%20b"],
    ["https://example.org/?UTM_source=mail", "https://example.org/?UTM_source=mail&utm_campaign=a%20b"],
    ["https://example.org/?utm_source&utm_campaign=", "https://example.org/?utm_source&utm_campaign="],
    ["mailto:a@example.org", "mailto:a@example.org"],
    ["", ""],
  ] as const) {
    it(`${address || "nothing"} → ${expected || "nothing"}`, () => {
      assert.equal(
        withParameters(address, [
          ["utm_source", "ig"],
          ["utm_campaign", "a b"],
        ]),
        expected,
      );
    });
  }

  it("a half of a character does not throw", () => {
    assert.equal(withParameters("https://e.org", [["a", "\ud800"]]), "https://e.org?a=%EF%BF%BD");
  });
});
