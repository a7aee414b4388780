import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openRoot } from "../../src/host";
import { diagnosticOf } from "../../src/library";
import { parseDay } from "../../src/values";

const EXAMPLES = join(__dirname, "../../examples");
const LANGUAGES = ["en", "fr"] as const;

interface Expected {
  readonly asOf: string;
  readonly findings: ReadonlyArray<{ file: string; line: number; rule: string; severity: string }>;
}

async function open(name: string, asOf: string) {
  return openRoot(join(EXAMPLES, name), { asOf: parseDay(asOf) ?? 0 });
}

describe("examples", () => {
  for (const name of ["fr-musee", "en-health"]) {
    for (const language of LANGUAGES) {
      it(`${name} has no finding above information (${language})`, async () => {
        const root = await open(name, "2027-03-01");
        const found = root.session
          .results()
          .findings.map((finding) => diagnosticOf(finding, language))
          .filter(({ severity }) => severity !== "info")
          .map(({ file, range, rule, message }) => `${file}:${range.start.line} ${rule} ${message}`);
        assert.deepEqual(found, []);
      });
    }
  }

  for (const name of ["fr-musee", "en-health"]) {
    it(`${name} has a policy with at least twelve settings and eight own rules, each with examples`, async () => {
      const { session } = await open(name, "2027-03-01");
      const { ownRules } = session.workspace.settings;
      const policies = session.workspace.sortedFiles.filter(({ kind }) => kind === "policy");
      const settings = policies.flatMap(({ source }) =>
        [...source.text.matchAll(/^```yaml policy\n([\s\S]*?)^```/gm)].flatMap(
          ([, block = ""]) => block.match(/^[a-zA-Z]+(?=:)/gm) ?? [],
        ),
      );
      assert.ok(new Set(settings).size >= 12, settings.join(" "));
      assert.ok(ownRules.length >= 8, `${ownRules.length} rules`);
      const rules = session.checker.context.ownRules?.all ?? [];
      assert.equal(rules.length, ownRules.length);
      for (const { id, compiled, declared: it } of rules) {
        assert.ok(compiled !== undefined && "program" in compiled, `${id} does not run`);
        const examples = it.rule.fields.examples?.value;
        assert.ok(examples?.type === "map", `${id} has no examples`);
        for (const key of ["pass", "fail"]) {
          const list = examples.get(key)?.value;
          assert.ok(list?.type === "seq" && list.items.length > 0, `${id} has no example that must ${key}`);
        }
        const clause = it.clause.title;
        assert.notEqual(clause, "", `${id} stands in no clause`);
      }
    });
  }

  it("needs-work has exactly the findings that it lists", async () => {
    const expected = JSON.parse(readFileSync(join(EXAMPLES, "needs-work/expected.json"), "utf8")) as Expected;
    const root = await open("needs-work", expected.asOf);
    const found = root.session
      .results()
      .findings.map((finding) => diagnosticOf(finding, "en"))
      .map(({ file, range, rule, severity }) => `${file}:${range.start.line} ${rule} ${severity}`);
    const listed = expected.findings.map((it) => `${it.file}:${it.line} ${it.rule} ${it.severity}`);
    assert.deepEqual([...new Set(found)].sort(), [...new Set(listed)].sort());
  });

  it("needs-work tells people the same list", () => {
    const expected = JSON.parse(readFileSync(join(EXAMPLES, "needs-work/expected.json"), "utf8")) as Expected;
    const page = readFileSync(join(EXAMPLES, "needs-work/expected.md"), "utf8");
    for (const { file, line, rule } of expected.findings) {
      assert.ok(page.includes(`| \`${file}\` | ${line} | \`${rule}\` |`), `${file}:${line} ${rule}`);
    }
  });
});
