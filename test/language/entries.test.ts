import assert from "node:assert/strict";
import { completion } from "../../src/language";
import { openRoot } from "../rules/open-root";
import { FILES } from "./files";
import { atCursor } from "./open";

/** Where an entry can be begun, by file. */
const PLACES: ReadonlyArray<readonly [path: string, text: string]> = [
  ["a.calendar.yaml", "kind: calendar\nversion: 1\nposts:\n  ‸\n"],
  ["a.calendar.yaml", "kind: calendar\nversion: 1\nposts: ‸\n"],
  ["a.calendar.yaml", "kind: calendar\nversion: 1\nposts:\n- id: a\n  title: A\n- ‸\n"],
  ...["tasks", "media", "approvals", "waive", "boost", "published", "evergreen", "results"].map(
    (key) =>
      [
        "a.calendar.yaml",
        `kind: calendar\nversion: 1\nposts:\n  - id: a\n    title: A\n    ${key}: ‸\n`,
      ] as const,
  ),
  ["a.calendar.yaml", "kind: calendar\nversion: 1\nposts:\n  - { id: a, title: A, tasks: [‸] }\n"],
  ...["goals", "objectives", "segments", "zones", "activation", "campaigns"].map(
    (key) =>
      [
        "b.plan.yaml",
        `kind: plan\nversion: 1\nperiod: { from: 2027-01-01, to: 2027-12-31 }\n${key}:\n  ‸\n`,
      ] as const,
  ),
  ["b.plan.yaml", "kind: plan\nversion: 1\nperiod: ‸\n"],
  ["b.plan.yaml", "kind: plan\nversion: 1\nstrategy:\n  themes:\n    ‸\n"],
  ["b.plan.yaml", "kind: plan\nversion: 1\nmeasurement:\n  reviews: ‸\n"],
  ["b.people.yaml", "kind: people\nversion: 1\npeople:\n  - ‸\n"],
  ["b.people.yaml", "kind: people\nversion: 1\npeople:\n  - id: x\n    name: X\n    away:\n      ‸\n"],
  ["b.channels.yaml", "kind: channels\nversion: 1\nchannels:\n  ‸\n"],
  ["b.policy.md", "---\nkind: policy\nversion: 1\ntitle: T\n---\n\n```yaml policy\nterms:\n  ‸\n```\n"],
  ["b.policy.md", "---\nkind: policy\nversion: 1\ntitle: T\n---\n\n```yaml policy\nfreeze: ‸\n```\n"],
  ["b.policy.md", "---\nkind: policy\nversion: 1\ntitle: T\nresponsible: ‸\n---\n"],
];

/** The text of a snippet when nobody changes anything: defaults and first choices. */
function filled(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:\\.|[^,|\\])*)(?:,(?:\\.|[^|\\])*)?\|\}/g, "$1")
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, "$1")
    .replace(/\$\d+/g, "")
    .replace(/\\([\\$}|,])/g, "$1");
}

/** What would be wrong with the entry itself, rather than not decided yet. */
const WRONG: ReadonlySet<string> = new Set([
  "syntax",
  "wrong-form",
  "unknown-property",
  "unknown-reference",
  "duplicate-id",
  "duplicate-key",
]);

describe("language: entries that are begun", () => {
  for (const [path, marked] of PLACES) {
    it(`can be read as they are written: ${marked.split("\n").slice(-4).join(" / ")}`, async () => {
      const { text, offset } = atCursor(marked);
      const session = await openRoot({ ...FILES, [path]: text });
      const items = completion({ session, language: "en" }, path, offset);
      const entry = items.find((item) => item.kind === "entry");
      assert.ok(entry !== undefined, items.map((item) => item.label).join(", "));
      const { start, end, text: snippet } = entry.edit;
      const whole = text.slice(0, start) + filled(snippet) + text.slice(end);
      assert.doesNotMatch(whole, /[ \t]+\n[ \t]+- /, "no space is left at the end of the line before");
      session.apply([{ path, text: whole }]);
      const wrong = session.results().findings.filter((it) => it.file === path && WRONG.has(it.rule.id));
      assert.deepEqual(
        wrong.map((it) => it.message("en")),
        [],
        whole,
      );
    });
  }
});
