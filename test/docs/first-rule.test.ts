import assert from "node:assert/strict";
import { type LanguageContext, snippetsAt } from "../../src/language";
import { openRoot } from "../rules/open-root";
import { shownIn } from "./console-blocks";
import { pageText } from "./pages";

const PAGES = { en: "docs/first-rule.md", fr: "docs/fr/first-rule.md" } as const;

/** What somebody has in the folder at each command of the page, and what is found there. */
async function followed(language: keyof typeof PAGES) {
  const files: Record<string, string> = {};
  const steps: Array<{ rules: string[]; requires: string[] }> = [];
  for (const shown of shownIn(pageText(PAGES[language]))) {
    if (shown.kind === "file") {
      files[shown.name] = shown.fence.text;
      continue;
    }
    const session = await openRoot(files, { all: true });
    const findings = session.results().findings.filter(({ severity }) => severity !== "info");
    steps.push({
      rules: findings.map(({ rule }) => rule.id).sort(),
      requires: Object.values(files).flatMap((text) => text.match(/^(?:when|require): .*$/gm) ?? []),
    });
  }
  return { steps, files };
}

describe("the page of the first rule", () => {
  it("leads through the same steps in both languages", async () => {
    const [en, fr] = [await followed("en"), await followed("fr")];
    assert.deepEqual(
      fr.steps.map(({ requires }) => requires),
      en.steps.map(({ requires }) => requires),
    );
  });

  for (const [language, rule] of [
    ["en", "policy/quiet-sundays"],
    ["fr", "policy/dimanches-tranquilles"],
  ] as const) {
    it(`finds what it says, and ends with a rule that holds (${language})`, async () => {
      const { steps, files } = await followed(language);
      const found = steps.map(({ rules }) => rules.filter((id) => id === rule || id === "invalid-rule"));
      assert.deepEqual(found, [[rule, rule], [rule], ["invalid-rule"], [rule], [], []]);
      const [policy = ""] = Object.keys(files).filter((path) => path.endsWith(".policy.md"));
      const weaker = files[policy]?.replace('!= "sun"', '!= "sat"') ?? "";
      const session = await openRoot({ ...files, [policy]: weaker });
      const broken = session.results().findings.filter((it) => it.rule.id === "invalid-rule");
      assert.equal(broken.length, 1, "the examples notice that the rule was weakened");
    });

    it(`offers a ready rule where the next one would stand (${language})`, async () => {
      const { files } = await followed(language);
      const [policy = ""] = Object.keys(files).filter((path) => path.endsWith(".policy.md"));
      const text = `${files[policy]}\n`;
      const session = await openRoot({ ...files, [policy]: text });
      const context: LanguageContext = { session, language };
      const offered = snippetsAt(context, policy, text.length).map(({ prefix }) => prefix);
      assert.ok(offered.includes("sp-rule-weekend"));
    });
  }
});
