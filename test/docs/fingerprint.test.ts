import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprintOf, fingerprintSource } from "../../src/model";
import { postsOf } from "../../src/review";
import { stateOf } from "../review/states";
import { fencesOf, ROOT } from "./pages";

const digest = (text: string) => createHash("sha256").update(text).digest("hex");

describe("docs: the example of a fingerprint", () => {
  for (const page of ["docs/approvals.md", "docs/fr/approvals.md"]) {
    it(`${page} gives the line and the fingerprint that the product takes`, async () => {
      const text = readFileSync(join(ROOT, page), "utf8");
      const all = fencesOf(text);
      const at = all.findIndex(({ info }) => info === "yaml file=fingerprint.calendar.yaml");
      const line = all[at + 1]?.text.trimEnd() ?? "";
      const state = await stateOf({ "fingerprint.calendar.yaml": all[at]?.text ?? "" });
      const [post] = postsOf(state.workspace);
      assert.ok(post);
      const media = () => digest(/`(stalls)`/.exec(text)?.[1] ?? "");
      assert.equal(fingerprintSource(post, media), line);
      const [, shown] = /`([0-9a-f]{10})`\s*:/.exec(text) ?? [];
      assert.equal(shown, digest(line).slice(0, 10));
      assert.equal(fingerprintOf(post, media), shown);
      // The form above it has the same keys in the same order.
      const keys = (json: string) => [...json.matchAll(/"(\w+)":/g)].map(([, key]) => key);
      const form = all.find(({ text: block }) => block.startsWith('{"channels"'))?.text ?? "";
      assert.deepEqual(keys(line), keys(form).slice(0, keys(line).length));
    });
  }
});
