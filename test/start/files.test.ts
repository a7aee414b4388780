import assert from "node:assert/strict";
import { DEPARTMENTS, STRUCTURES, type StartingChoice, startingFiles } from "../../src/start";
import { fillFile } from "../../src/start/template";
import { Session } from "../../src/rules";
import { loadMarkdown } from "../../src/syntax";
import { parseDay } from "../../src/values";

/** Ordinary days, the ends of months and years, leap days, and days before and after a change of clocks. */
const DAYS = [
  "2026-11-23",
  "2027-01-31",
  "2027-02-28",
  "2027-03-13",
  "2027-12-31",
  "2028-01-01",
  "2028-02-29",
  "2028-12-30",
  "2100-02-28",
];

function choice(more: Partial<StartingChoice> = {}): StartingChoice {
  return {
    language: "en",
    structure: "centralized",
    department: "communications",
    organisation: undefined,
    preset: undefined,
    modelines: false,
    today: parseDay("2027-03-01") ?? 0,
    ...more,
  };
}

describe("init: the files", function () {
  this.timeout(60_000);

  async function problems(wanted: StartingChoice): Promise<string[]> {
    const session = new Session({ asOf: wanted.today, markdown: await loadMarkdown() });
    session.apply(startingFiles(wanted));
    return session
      .results()
      .findings.filter(({ severity }) => severity !== "info")
      .map(
        (finding) =>
          `${finding.file}:${finding.range.start.line + 1} ${finding.rule.id} ${finding.message("en")}`,
      );
  }

  for (const language of ["en", "fr"] as const) {
    for (const structure of STRUCTURES) {
      it(`check clean: ${language}, ${structure}, each department, many days`, async () => {
        for (const department of DEPARTMENTS) {
          for (const day of DAYS) {
            const wanted = choice({ language, structure, department, today: parseDay(day) ?? 0 });
            assert.deepEqual(await problems(wanted), [], `${department} ${day}`);
          }
        }
      });
    }

    it(`check clean on each day of a leap year: ${language}`, async () => {
      const first = parseDay("2028-01-01") ?? 0;
      for (let day = first; day < first + 366; day += 3)
        assert.deepEqual(await problems(choice({ language, today: day })), [], String(day));
    });

    it(`check clean with schema lines, and with any name: ${language}`, async () => {
      for (const organisation of [
        "L’Été: & <b> #1 *x* {a} [b] 'c' `d` $e @f !g | > %",
        "--- a",
        "Ünïcödé 图书馆",
        "{{structure}}",
        'The "Quoted" \\ Library',
        '"',
        "\\",
      ]) {
        assert.deepEqual(
          await problems(choice({ language, organisation, modelines: true })),
          [],
          organisation,
        );
      }
    });
  }

  it("the policy lacks no section, in any structure", async () => {
    for (const language of ["en", "fr"] as const) {
      for (const structure of STRUCTURES) {
        const session = new Session({ asOf: choice().today, markdown: await loadMarkdown() });
        session.apply(startingFiles(choice({ language, structure })));
        const lacking = session.results().findings.filter(({ rule }) => rule.id === "policy-section-missing");
        assert.deepEqual(
          lacking.map((it) => it.message("en")),
          [],
        );
      }
    }
  });

  it("each YAML file names its schema on request, and only then", () => {
    for (const { path, text, kind } of startingFiles(choice({ modelines: true }))) {
      const line = `# yaml-language-server: $schema=schemas/${kind}.schema.json\n`;
      assert.equal(text.startsWith(line), path.endsWith(".yaml"), path);
    }
    for (const { text } of startingFiles(choice())) assert.doesNotMatch(text, /yaml-language-server/);
  });

  it("the preset goes into the configuration", () => {
    const config = startingFiles(choice({ preset: "starter" })).find(({ kind }) => kind === "config");
    assert.match(config?.text ?? "", /^preset: starter/m);
  });

  it("the name keeps its quotes, and the policy asks at least what is asked without it", () => {
    for (const language of ["en", "fr"] as const) {
      const files = startingFiles(choice({ language, organisation: 'The "B" \\ C' }));
      const text = (kind: string) => files.find((file) => file.kind === kind)?.text ?? "";
      assert.match(text("plan"), /^title: ".*The \\"B\\" \\\\ C"$/m);
      assert.match(text("policy"), /^The "B" \\ C$/m);
      assert.match(
        text("policy"),
        /^ {2}planned: \[owner, deadline, publish, channels, objective, budget\]$/m,
      );
    }
  });

  it("nothing of a template is left over", () => {
    for (const language of ["en", "fr"] as const) {
      for (const structure of STRUCTURES) {
        for (const { path, text } of startingFiles(choice({ language, structure })))
          assert.doesNotMatch(`${path}\n${text}`, /\{\{|\}\}/);
      }
    }
  });
});

describe("init: templates", () => {
  const fill = (template: string) =>
    fillFile(template, { structure: "organic", department: "sales", name: "N" });

  it("fills values and keeps or drops conditions", () => {
    assert.equal(fill("a {{name}} b {{name}}"), "a N b N");
    assert.equal(fill("{{#if structure=organic,holistic}}\nyes\n{{else}}\nno\n{{/if}}\nend"), "yes\nend");
    assert.equal(fill("{{#if structure!=organic}}\nyes\n{{else}}\nno\n{{/if}}\nend"), "no\nend");
    assert.equal(
      fill(
        "{{#if structure=dandelion}}\n{{#if department=sales}}\na\n{{else}}\nb\n{{/if}}\n{{else}}\nc\n{{/if}}",
      ),
      "c",
    );
    assert.equal(
      fill("{{#if structure=organic}}\n{{#if department=marketing}}\na\n{{else}}\nb\n{{/if}}\n{{/if}}\nd"),
      "b\nd",
    );
  });

  it("a value is not looked into again", () => {
    assert.equal(fillFile("{{a}}", { a: "{{b}}", b: "x" }), "{{b}}");
  });

  it("faults of a template are told", () => {
    for (const template of ["{{nothing}}", "{{toString}}", "{{#if structure=a}}", "{{/if}}", "{{else}}"])
      assert.throws(() => fill(template));
  });
});
