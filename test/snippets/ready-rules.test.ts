import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type LanguageContext, snippetsAt } from "../../src/language";
import { SNIPPETS } from "../../src/language/generated/snippets";
import type { Language } from "../../src/values";
import { openRoot } from "../rules/open-root";
import { readSnippet } from "./syntax";

const LANGUAGES = ["en", "fr"] as const;
const EXAMPLES = join(__dirname, "../../examples");

/** The example policies that rules are added to, one in each language of people. */
const POLICIES: Readonly<Record<Language, readonly [root: string, policy: string]>> = {
  en: ["en-health", "social-media.policy.md"],
  fr: ["fr-musee", "medias-sociaux.policy.md"],
};

/** Rules to fill in, the generic one included. */
const RULES = SNIPPETS.filter(({ fits }) => fits.at === "item" && fits.of === "rule");

function filesIn(root: string, folder = root): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) Object.assign(texts, filesIn(root, path));
    else if (/\.(ya?ml|md)$/.test(name))
      texts[relative(root, path).split(sep).join("/")] = readFileSync(path, "utf8");
  }
  return texts;
}

/** An example workspace to whose policy every rule is added, in a block each. */
async function withEveryRule(language: Language, change: (rule: string) => string = (rule) => rule) {
  const [root, policy] = POLICIES[language];
  const files = filesIn(join(EXAMPLES, root));
  let text = `${files[policy]}\n## ${language === "fr" ? "Essai" : "Trial"} {#trial}\n\n`;
  const session = await openRoot({ ...files, [policy]: text });
  const context: LanguageContext = { session, language };
  const offered = snippetsAt(context, policy, text.length);
  const before = session.checker.context.ownRules?.all.length ?? 0;
  const added = RULES.map(({ id }) => {
    const item = offered.find((it) => it.id === id);
    assert.ok(item, `${id} is not offered in a policy’s text`);
    assert.equal(readSnippet(item.edit.text).text, item.plain);
    const line = text.split("\n").length - 1;
    text += `${change(item.plain)}\n\n`;
    return { id, plain: item.plain, line };
  });
  await session.take([{ path: policy, text }]);
  const findings = session.results().findings.filter((it) => it.file === policy && it.severity !== "info");
  const own = (session.checker.context.ownRules?.all ?? []).slice(before);
  assert.equal(own.length, added.length);
  return added.map(({ id, plain, line }, index) => {
    const end = added[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    const compiled = own[index]?.compiled;
    return {
      id,
      plain,
      faults: findings
        .filter(({ range }) => range.start.line >= line && range.start.line < end)
        .map((it) => `${it.rule.id}: ${it.message(language)}`),
      runs: compiled !== undefined && "program" in compiled,
    };
  });
}

describe("ready rules", function () {
  this.timeout(120_000);

  it("are at least twenty", () => assert.ok(RULES.length > 20, String(RULES.length)));

  for (const language of LANGUAGES) {
    it(`hold in an example policy as they are offered, with their examples (${language})`, async () => {
      const all = await withEveryRule(language);
      assert.deepEqual(
        all.flatMap(({ id, faults }) => faults.map((it) => `${id}: ${it}`)),
        [],
      );
      for (const { id, plain, runs } of all) {
        assert.ok(runs, id);
        const [pass, fail] = plain.split(/^ *fail:$/m).map((part) => part.match(/^ *- /gm)?.length ?? 0);
        assert.ok(pass && fail, `${id} lacks examples:\n${plain}`);
      }
    });

    it(`are caught by their own examples when they let everything pass (${language})`, async () => {
      const all = await withEveryRule(language, (rule) => rule.replace(/^require: .*$/m, "require: 'true'"));
      for (const { id, faults } of all)
        assert.ok(
          faults.some((it) => it.startsWith("invalid-rule")),
          id,
        );
    });
  }
});
