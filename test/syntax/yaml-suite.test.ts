import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { compare, dataOf } from "./yaml-compare";

interface Case {
  readonly id: string;
  readonly name: string;
  readonly yaml: string;
  readonly fail?: boolean;
  readonly json?: string | null;
}

const cases = JSON.parse(
  readFileSync(join(__dirname, "../fixtures/yaml-suite/cases.json"), "utf8"),
) as Case[];

/** Faulty directives: what they say is never used, so nothing is said of them. */
const BORNE = new Set(["H7TQ", "MUS6-0", "SF5V"]);

describe("the YAML test suite", function () {
  this.timeout(60_000);

  it("is read alike by both readers, as a file and as a part of one", () => {
    for (const { id, yaml } of cases) {
      try {
        compare(yaml);
        const lines = yaml.split("\n").map((line) => (line === "" ? "" : `  ${line}`));
        compare(`key:\n${lines.join("\n")}`);
        compare(`list:\n  -\n${lines.map((line) => (line === "" ? "" : `  ${line}`)).join("\n")}\n  - z\n`);
      } catch (error) {
        throw new Error(`${id}: ${error}`);
      }
    }
  });

  it("means what it says, in files that are mappings", () => {
    const wrong: string[] = [];
    for (const { id, yaml, json, fail } of cases) {
      if (fail || typeof json !== "string" || !json.trimStart().startsWith("{")) continue;
      const data = dataOf(yaml);
      let expected: unknown;
      try {
        expected = JSON.parse(json);
      } catch {
        continue; // several documents
      }
      if (!isDeepStrictEqual(data, expected))
        wrong.push(`${id} ${JSON.stringify(yaml)} ${JSON.stringify(data)}`);
    }
    assert.deepEqual(wrong, []);
  });

  it("is complained of where it is no YAML", () => {
    const silent = cases
      .filter(({ id, fail, yaml }) => fail && !BORNE.has(id) && dataOf(yaml) !== undefined)
      .map(({ id, yaml }) => `${id} ${JSON.stringify(yaml)} ${JSON.stringify(dataOf(yaml))}`);
    assert.deepEqual(silent, []);
  });
});
