import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type LanguageContext, snippetsAt } from "../../src/language";
import { SNIPPETS } from "../../src/language/generated/snippets";
import { startingFiles } from "../../src/start";
import { type Language, parseDay } from "../../src/values";
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

/** Rules about several posts together. */
const COUNTING = RULES.filter(({ body }) => /\.(?:posts|budget)(?:On|In)[A-Z]/.test(String(body)));

/** Eight posts of one person on one account and one day, each with a budget. */
const CROWDED = `kind: calendar
version: 1
timezone: America/Toronto
posts:
${Array.from({ length: 8 }, (_, index) => `  - { id: p${index}, title: P, publish: 2027-10-05T1${index}:00, channels: [facebook], owner: ana, budget: 90 CAD }`).join("\n")}
`;

const REGISTERS = {
  "a.people.yaml": "kind: people\nversion: 1\npeople: [{ id: ana, name: Ana }]\n",
  "a.channels.yaml":
    "kind: channels\nversion: 1\nchannels: [{ id: facebook, network: facebook, owner: ana }]\n",
};

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

  for (const [language, path] of [
    ["en", "docs/ready-rules.md"],
    ["fr", "docs/fr/ready-rules.md"],
  ] as const) {
    it(`run as their page shows them, beside what init writes (${path})`, async () => {
      const page = readFileSync(join(__dirname, "../..", path), "utf8").replaceAll("\r\n", "\n");
      const blocks = page.match(/^```yaml rule\n[\s\S]*?^```$/gm) ?? [];
      assert.equal(blocks.length, RULES.length - 1, "all but the one to write oneself");
      const files = startingFiles({
        language,
        structure: "coordinated",
        department: "communications",
        organisation: undefined,
        preset: undefined,
        modelines: false,
        today: parseDay("2027-03-01") ?? 0,
      });
      const texts = Object.fromEntries(files.map((it) => [it.path, it.text]));
      const policy = `---\nkind: policy\nversion: 1\ntitle: P\n---\n\n# P\n\n## C {#c}\n\n${blocks.join("\n\n")}\n`;
      const session = await openRoot({ ...texts, "more.policy.md": policy });
      const found = session.results().findings.filter(({ rule }) => rule.id === "invalid-rule");
      assert.deepEqual(
        found.map((it) => it.message(language)),
        [],
      );
    });
  }

  it("that count posts together find what is too much", async () => {
    assert.ok(COUNTING.length >= 3);
    for (const { id } of COUNTING) {
      const text = "---\nkind: policy\nversion: 1\ntitle: P\n---\n\n# P\n\n## C {#c}\n\n";
      const session = await openRoot({ ...REGISTERS, "a.policy.md": text, "a.calendar.yaml": CROWDED });
      const item = snippetsAt({ session, language: "en" }, "a.policy.md", text.length).find(
        (it) => it.id === id,
      );
      await session.take([{ path: "a.policy.md", text: `${text}${item?.plain}\n` }]);
      const found = session.results().findings.filter(({ rule }) => rule.id.startsWith("policy/"));
      assert.ok(found.length > 0, `${id} finds nothing\n${item?.plain}`);
      const calm = CROWDED.split("\n").slice(0, 5).join("\n");
      await session.take([{ path: "a.calendar.yaml", text: `${calm}\n` }]);
      const left = session.results().findings.filter(({ rule }) => rule.id.startsWith("policy/"));
      assert.equal(left.length, 0, `${id} finds too much in one post alone`);
    }
  });
});
