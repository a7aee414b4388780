import { CATALOGUE, type Rule, type RuleGroup } from "../rules";
import { type Language, nearest } from "../values";
import { say, WrongUse } from "./faults";
import { readFlags } from "./flags";
import { folderLanguage } from "./folder-language";
import { pageOf } from "../library";
import { GROUP_NAMES, presetOf, SCOPE_NAMES, SEVERITY_NAMES, severityOf } from "./rule-words";
import { OK } from "./run";
import { isTerminal, writeOut } from "./output";

/** `social-policy rules`: every rule, by group. */
export async function rules(args: readonly string[]): Promise<number> {
  const { values, positionals, asked } = readFlags(args, { format: { type: "string" } });
  if (values.help === true) return (await import("./help")).help(["rules"], false, asked);
  const language = folderLanguage(asked);
  const [extra] = positionals;
  if (extra !== undefined) {
    const near = nearest(
      extra,
      CATALOGUE.map((rule) => rule.id),
    );
    throw new WrongUse(
      say(language, {
        en: `rules lists all of them and takes no name. For one: social-policy explain ${near ?? "RULE"}.`,
        fr: `rules les énumère toutes et ne prend pas de nom. Pour une seule : social-policy explain ${near ?? "RÈGLE"}.`,
      }),
    );
  }
  const format = values.format ?? "pretty";
  if (format !== "pretty" && format !== "json") {
    throw new WrongUse(
      say(language, {
        en: `--format ${format}: choose one of pretty, json.`,
        fr: `--format ${format} : choisissez parmi pretty, json.`,
      }),
    );
  }
  writeOut(format === "json" ? asJson(language) : asText(language, colours(values["no-color"] === true)));
  return OK;
}

function asJson(language: Language): string {
  const list = CATALOGUE.map((rule) => ({
    id: rule.id,
    group: rule.group,
    severity: rule.severity,
    scope: rule.scope,
    preset: presetOf(rule),
    ...(rule.needs === undefined ? {} : { needs: rule.needs }),
    since: rule.since,
    summary: rule[language].summary,
    why: rule[language].why,
    fixes: Object.keys(rule[language].fixes ?? {}).length > 0,
    ...(rule.options === undefined ? {} : { options: rule.options }),
    docs: pageOf(rule.id, language),
  }));
  return `${JSON.stringify({ schemaVersion: 1, language, rules: list }, null, 2)}\n`;
}

function asText(language: Language, dim: (text: string) => string): string {
  const fr = language === "fr";
  const width = Math.max(...CATALOGUE.map((rule) => rule.id.length)) + 2;
  const severityWidth = Math.max(...Object.values(SEVERITY_NAMES).map((it) => it[language].length)) + 2;
  const scopeWidth = Math.max(...Object.values(SCOPE_NAMES).map((it) => it[language].length)) + 2;
  const out: string[] = [];
  for (const [group, names] of Object.entries(GROUP_NAMES)) {
    const rulesOfGroup = CATALOGUE.filter((rule) => rule.group === (group as RuleGroup));
    if (rulesOfGroup.length === 0) continue;
    if (out.length > 0) out.push("");
    out.push(names[language]);
    for (const rule of rulesOfGroup) {
      out.push(
        `  ${rule.id.padEnd(width)}${severityOf(rule, language).padEnd(severityWidth)}${dim(SCOPE_NAMES[rule.scope][language].padEnd(scopeWidth))}${marksOf(rule).padEnd(4)}${rule[language].summary}`,
      );
    }
  }
  out.push(
    "",
    dim(
      fr
        ? "S : dans le préréglage strict seulement, ou si la configuration l’active."
        : "S: in the strict preset only, or when the configuration switches it on.",
    ),
    dim(
      fr
        ? "P : muette tant qu’aucune politique ne déclare le réglage qu’elle applique."
        : "P: silent until a policy declares the setting that it enforces.",
    ),
    dim(
      fr
        ? `${CATALOGUE.length} règles. Une règle en détail : social-policy explain RÈGLE`
        : `${CATALOGUE.length} rules. One in detail: social-policy explain RULE`,
    ),
  );
  return `${out.join("\n")}\n`;
}

function marksOf(rule: Rule): string {
  return `${rule.strict === true ? "S" : ""}${rule.needs === undefined ? "" : "P"}`;
}

function colours(off: boolean): (text: string) => string {
  const on = !off && isTerminal() && !process.env.NO_COLOR && process.env.TERM !== "dumb";
  return on ? (text) => `\u001b[2m${text}\u001b[0m` : (text) => text;
}
