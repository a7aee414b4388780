import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diff } from "../../src/library";

const EXAMPLE = join(__dirname, "../../examples/en-health");
const NAMES = [
  ".social-policy.yaml",
  "2027-03.calendar.yaml",
  "2027.plan.yaml",
  "accounts.channels.yaml",
  "social-media.policy.md",
  "team.people.yaml",
];

describe("review: broken files", () => {
  const files = Object.fromEntries(NAMES.map((name) => [name, readFileSync(join(EXAMPLE, name), "utf8")]));
  const asOf = "2027-03-01";

  for (const [index, name] of NAMES.entries()) {
    it(`${name}, cut anywhere or full of other signs, on either side: a comparison, never a fault`, async () => {
      const text = files[name] ?? "";
      const random = randomFrom(20270301 + index);
      for (let round = 0; round < 3; round++) {
        const at = Math.floor(random() * text.length);
        const sign = "\"'[]{}:#&*!|>-\t\u0000`"[Math.floor(random() * 16)] ?? "";
        for (const broken of [text.slice(0, at), `${text.slice(0, at)}${sign}${text.slice(at)}`]) {
          const other = { ...files, [name]: broken };
          for (const [before, after] of [
            [files, other],
            [other, files],
          ] as const) {
            const found = await diff({ before, after, asOf, language: round % 2 === 0 ? "en" : "fr" });
            assert.ok(found.verdict.length <= 140);
            for (const change of found.changes) {
              assert.doesNotMatch(change.text, /undefined|\[object|NaN|\{\w+\}/, change.text);
            }
          }
        }
      }
    }).timeout(120_000);
  }

  it("what a broken file no longer shows is not told as taken out", async () => {
    const name = "2027-03.calendar.yaml";
    const text = files[name] ?? "";
    // An open quotation mark swallows the rest of the file.
    const broken = text.replace("title: What is in the bowl", 'title: "What is in the bowl');
    const { changes, skipped } = await diff({ before: files, after: { ...files, [name]: broken }, asOf });
    assert.deepEqual(
      changes.filter(({ type, entity }) => type === "removed" && entity.kind === "post"),
      [],
    );
    assert.deepEqual(skipped, [{ state: "after", file: name, reason: "faulty" }]);
  });

  it("an edit there and back is no change, whatever it was", async () => {
    assert.deepEqual((await diff({ before: files, after: files, asOf })).changes, []);
    const empty = await diff({ before: {}, after: files, asOf });
    assert.ok(empty.changes.length > 20 && empty.changes.every(({ type }) => type === "added"));
    const gone = await diff({ before: files, after: {}, asOf });
    assert.ok(gone.changes.length > 20 && gone.changes.every(({ type }) => type === "removed"));
  });
});

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
