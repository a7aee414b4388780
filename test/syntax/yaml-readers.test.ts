import assert from "node:assert/strict";
import fc from "fast-check";
import { parse } from "yaml";
import { mutatedFile, yamlFile, yamlish } from "./yaml-arbitrary";
import { compare, dataOf } from "./yaml-compare";

const runs = Number(process.env.RUNS ?? 1500);

describe("the two readers of YAML", function () {
  this.timeout(60_000);

  it("give the same tree for well-formed files, most of them by the fast one", () => {
    let fast = 0;
    let pieces = 0;
    fc.assert(
      fc.property(yamlFile, (text) => {
        const counts = compare(text);
        fast += counts.fast;
        pieces += counts.pieces;
      }),
      { numRuns: runs },
    );
    assert.ok(fast > pieces * 0.7, `${fast} of ${pieces}`);
  });

  it("give the same tree for changed files wherever the fast one answers", () => {
    fc.assert(
      fc.property(mutatedFile, (text) => void compare(text)),
      { numRuns: runs * 2 },
    );
  });

  it("give the same tree for pieces of YAML in any order", () => {
    fc.assert(
      fc.property(yamlish, (text) => void compare(text)),
      { numRuns: runs * 2 },
    );
  });

  it("give the values of the yaml package for the whole file", () => {
    // Of broken files it takes some for sound, so that only well-formed ones are compared.
    fc.assert(
      fc.property(yamlFile, (text) => {
        // Of lines of spaces after a block with a given indentation the package keeps none; YAML does.
        if (/[|>][-+]?[1-9]/.test(text) && /^ +\r?$/m.test(text)) return;
        const data = dataOf(text);
        if (data === undefined) return;
        let expected: unknown;
        try {
          // A lone carriage return ends a line in YAML; the package takes it for text.
          expected = parse(text.replace(/\r(?!\n)/g, "\n"), {
            merge: true,
            uniqueKeys: false,
            logLevel: "silent",
          });
        } catch (error) {
          // A second document is not read, and an escape is a matter of each reader.
          if (/multiple documents/i.test(String(error))) return;
          throw error;
        }
        let json: string;
        try {
          json = JSON.stringify(expected ?? {});
        } catch {
          // A value that holds itself: with us the name stands for what was named before.
          return;
        }
        assert.equal(JSON.stringify(data), json);
      }),
      { numRuns: runs * 2 },
    );
  });

  it("read any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), yamlish), (text) => {
        dataOf(text);
      }),
      { numRuns: runs },
    );
  });
});
