import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fenced, rulePage, type RuleSamples, table } from "../src/cli/rule-page.ts";
import { GROUP_NAMES, presetOf, SCOPE_NAMES, SEVERITY_NAMES } from "../src/cli/rule-words.ts";
import { CATALOGUE, type Finding, type Rule } from "../src/rules/index.ts";
import { showDay, parseDay, type Language } from "../src/values/index.ts";
import { type Case, readCases } from "../test/rules/case-file.ts";
import { openCase } from "../test/rules/run-case.ts";

const LANGUAGES = ["en", "fr"] as const;

/** `docs/rules` in both languages: a page for each rule, and the index. */
export async function rulePages(root: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const rule of CATALOGUE) {
    const file = join(root, "src/rules", rule.group, rule.id, "cases.md");
    const cases = existsSync(file) ? readCases(readFileSync(file, "utf8")) : [];
    const runs = await Promise.all(cases.map((it) => run(it, rule)));
    for (const language of LANGUAGES) {
      pages.set(
        `${folderOf(language)}/${rule.id}.md`,
        rulePage(rule, language, samplesOf(rule, runs, language)),
      );
    }
  }
  for (const language of LANGUAGES) pages.set(`${folderOf(language)}/README.md`, index(language));
  return pages;
}

function folderOf(language: Language): string {
  return language === "fr" ? "docs/fr/rules" : "docs/rules";
}

interface Run {
  readonly case: Case;
  readonly findings: readonly Finding[];
}

async function run(it: Case, rule: Rule): Promise<Run> {
  const session = await openCase(it, rule, new Map(it.files.map((file) => [file.path, file.text])));
  return { case: it, findings: session.results().findings.filter((finding) => finding.rule === rule) };
}

function samplesOf(rule: Rule, runs: readonly Run[], language: Language): RuleSamples {
  const failing = runs.find(({ findings }) => findings.length > 0);
  const passing = runs.find(({ findings }) => findings.length === 0);
  return {
    failing: failing === undefined ? undefined : sample(failing, language),
    passing: passing === undefined ? undefined : sample(passing, language),
    safe: safety(rule, runs),
  };
}

/** The files of a case and what the checker says of them. */
function sample({ case: it, findings }: Run, language: Language): string {
  const fr = language === "fr";
  const parts = it.files.flatMap(({ path, text }) => [
    `\`${path}\``,
    fenced(path.endsWith(".md") ? "markdown" : "yaml", text),
  ]);
  if (findings.length === 0) return parts.join("\n\n");
  const day = showDay(parseDay(it.asOf) ?? 0, language, "medium");
  parts.push(
    fr ? `Au ${day}, \`social-policy check\` en dit\u00a0:` : `As of ${day}, \`social-policy check\` says:`,
  );
  parts.push(fenced("text", findings.map((finding) => said(finding, language)).join("\n")));
  return parts.join("\n\n");
}

function said(finding: Finding, language: Language): string {
  const { start } = finding.range;
  const lines = [
    `${finding.file}:${start.line + 1}:${start.column + 1}  ${SEVERITY_NAMES[finding.severity][language]}  ${finding.message(language)}`,
  ];
  for (const fix of finding.fixes(language))
    lines.push(`  ${language === "fr" ? "correctif\u00a0:" : "fix:"} ${fix.title}`);
  return lines.join("\n");
}

/** Of each of the rule's fixes, whether every one that its cases showed was safe. */
function safety(rule: Rule, runs: readonly Run[]): ReadonlyMap<string, boolean> {
  const safe = new Map<string, boolean>();
  const names = Object.entries(rule.en.fixes ?? {}).map(([name, title]) => [name, patternOf(title)] as const);
  for (const { findings } of runs) {
    for (const fix of findings.flatMap((finding) => finding.fixes("en"))) {
      const name = names.find(([, pattern]) => pattern.test(fix.title))?.[0];
      if (name !== undefined) safe.set(name, fix.safe && (safe.get(name) ?? true));
    }
  }
  return safe;
}

/** What a title with places for values can become. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^]*")}$`);
}

function index(language: Language): string {
  const fr = language === "fr";
  const parts = [
    fr ? "# Règles" : "# Rules",
    fr
      ? `Les ${CATALOGUE.length} règles, par groupe. Dans un terminal\u00a0: \`social-policy rules\`, et \`social-policy explain RÈGLE\` pour une seule.`
      : `The ${CATALOGUE.length} rules, by group. In a terminal: \`social-policy rules\`, and \`social-policy explain RULE\` for one.`,
    fr
      ? "**S**\u00a0: dans le préréglage `strict` seulement, ou si la configuration l’active. **P**\u00a0: muette tant qu’aucune politique ne déclare le réglage qu’elle applique."
      : "**S**: in the preset `strict` only, or when the configuration switches it on. **P**: silent until a policy declares the setting that it enforces.",
  ];
  const head = fr
    ? ["Règle", "Gravité", "", "Dès le préréglage", "Examine", "Constat"]
    : ["Rule", "Severity", "", "From preset", "Looks at", "Finding"];
  for (const [group, names] of Object.entries(GROUP_NAMES)) {
    const rules = CATALOGUE.filter((rule) => rule.group === group);
    if (rules.length === 0) continue;
    parts.push(
      `## ${names[language]}`,
      table(
        head,
        rules.map((rule) => [
          `[\`${rule.id}\`](${rule.id}.md)`,
          SEVERITY_NAMES[rule.severity][language],
          `${rule.strict === true ? "S" : ""}${rule.needs === undefined ? "" : "P"}`,
          `\`${presetOf(rule)}\``,
          SCOPE_NAMES[rule.scope][language],
          rule[language].summary,
        ]),
      ),
    );
  }
  parts.push(
    fr
      ? "[English](../../rules/README.md) · [Les fichiers](../reference/README.md)"
      : "[Français](../fr/rules/README.md) · [The files](../reference/README.md)",
  );
  return `${parts.join("\n\n")}\n`;
}
