import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { ShapeName } from "../../src/schema";
import { fullAjv, schemaId } from "./ajv";
import { faultsIn } from "./read";

const folder = new URL("../fixtures/schema/", import.meta.url);
const files: readonly ShapeName[] = [
  "people",
  "channels",
  "plan",
  "calendar",
  "pause",
  "policy",
  "config",
  "postFile",
];

/** The files of the domain's description, with real words in place of its dots. */
describe("the files of the domain", () => {
  const ajv = fullAjv();
  for (const name of files) {
    const text = readFileSync(new URL(`${name}.yaml`, folder), "utf8");
    it(`${name} has no fault`, () => {
      assert.deepEqual(faultsIn(name, text), []);
    });
    it(`${name} fits the published schema`, () => {
      const validate = ajv.getSchema(schemaId(name === "postFile" ? "post" : name));
      assert.ok(validate?.(parse(text)), JSON.stringify(validate?.errors));
    });
    it(`${name} is no longer right with a foreign key`, () => {
      assert.deepEqual(
        faultsIn(name, `${text}\nsomethingelse: 1\n`).map(({ code, path }) => ({ code, path })),
        [{ code: "unknown-key", path: "somethingelse" }],
      );
    });
  }

  it("one small calendar alone is right", () => {
    assert.deepEqual(
      faultsIn("calendar", "kind: calendar\nversion: 1\nposts:\n  - id: a\n    title: A\n"),
      [],
    );
    assert.deepEqual(faultsIn("calendar", "kind: calendar\nversion: 1\n"), []);
    assert.deepEqual(faultsIn("calendar", "kind: calendar\nversion: 1\nposts:\n"), []);
  });
});
