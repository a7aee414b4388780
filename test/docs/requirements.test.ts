import assert from "node:assert/strict";
import { SNIPPETS } from "../../src/language/generated/snippets";
import { CATALOGUE, RULES_OF_SETTINGS } from "../../src/rules";
import { keysOf } from "../../src/schema";
import { pageText } from "./pages";

interface Row {
  readonly asks: string;
  readonly settings: readonly string[];
  readonly rules: readonly string[];
  readonly ready: readonly string[];
}

/** How many requirements the reading of real policies came to. */
const REQUIREMENTS = 34;

function rowsOf(path: string): Row[] {
  return pageText(path)
    .split("\n")
    .filter((line) => /^\| /.test(line))
    .slice(1)
    .map((line) => {
      const [asks = "", settings = "", rules = "", ready = ""] = line.split(" | ");
      return {
        asks: asks.replace(/^\| /, ""),
        settings: [...settings.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name),
        rules: [...rules.matchAll(/\[([a-z-]+)\]/g)].map(([, name = ""]) => name),
        ready: [...ready.matchAll(/`(sp-rule-[a-z-]+)`/g)].map(([, name = ""]) => name),
      };
    });
}

describe("the table of what policies ask for", () => {
  const rows = rowsOf("docs/requirements.md");

  it("answers each requirement by a setting that rules obey, a rule or a ready rule", () => {
    assert.equal(rows.length, REQUIREMENTS);
    assert.equal(new Set(rows.map(({ asks }) => asks)).size, rows.length);
    for (const { asks, rules, ready } of rows) assert.ok(rules.length + ready.length > 0, asks);
  });

  it("names settings, rules and snippets that exist, and beside a setting a rule that obeys it", () => {
    const known = new Set<string>(CATALOGUE.map(({ id }) => id));
    const prefixes = new Set(SNIPPETS.map(({ prefix }) => prefix));
    for (const { asks, settings, rules, ready } of rows) {
      for (const rule of rules) assert.ok(known.has(rule), `${asks}: ${rule}`);
      for (const prefix of ready) assert.ok(prefixes.has(prefix), `${asks}: ${prefix}`);
      for (const setting of settings) {
        assert.ok(keysOf("settings").includes(setting), `${asks}: ${setting}`);
        // Whom to call in a crisis is read by people.
        if (setting === "crisis") continue;
        const obeying = RULES_OF_SETTINGS[setting] ?? [];
        assert.ok(
          rules.some((rule) => obeying.includes(rule)),
          `${asks}: nothing obeys ${setting}`,
        );
      }
    }
  });

  it("mentions each setting and each ready rule at least once", () => {
    const settings = new Set(rows.flatMap((row) => row.settings));
    const withRules = Object.keys(RULES_OF_SETTINGS).filter((it) => !["quietHours", "holidays"].includes(it));
    assert.deepEqual(
      withRules.filter((it) => !settings.has(it)),
      [],
    );
    const ready = new Set(rows.flatMap((row) => row.ready));
    const all = SNIPPETS.filter(({ prefix }) => prefix.startsWith("sp-rule-")).map(({ prefix }) => prefix);
    assert.deepEqual(
      all.filter((it) => !ready.has(it)),
      [],
    );
  });

  it("says the same in French", () => {
    const answers = (path: string) =>
      rowsOf(path).map(({ settings, rules, ready }) => ({ settings, rules, ready }));
    assert.deepEqual(answers("docs/fr/requirements.md"), answers("docs/requirements.md"));
  });
});
