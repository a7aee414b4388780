import type { Rule, RuleOption } from "../rules";
import type { Language } from "../values";
import { GROUP_NAMES, presetOf, SCOPE_NAMES, SEVERITY_NAMES } from "./rule-words";

/** What only a run of the rule shows: its cases and how safe its fixes are. */
export interface RuleSamples {
  /** Markdown of the first case that fires, with what the checker says; and of the first that stays silent. */
  readonly failing?: string;
  readonly passing?: string;
  /** Of each fix, by its name: whether it can be applied without a person looking. */
  readonly safe?: ReadonlyMap<string, boolean>;
}

const WORDS = {
  en: {
    why: "Why",
    details: "More about it",
    facts: "At a glance",
    severity: "Severity",
    scope: "Looks at",
    group: "Group",
    preset: "On from preset",
    strict: "`strict`, or when the configuration switches it on",
    needs: "Needs",
    needed: (setting: string) => `the policy’s setting \`${setting}\`; silent until a policy declares it`,
    since: "Since",
    messages: "What it says",
    fixes: "Fixes",
    safe: "safe: applied by `--fix`",
    unsafe: "offered, a person decides",
    options: "Options",
    optionHead: ["Option", "Type", "Default", "What it does"],
    failing: "A file with this finding",
    passing: "A file without",
    config: "In the configuration",
    configText: "Another severity (`error`, `warning`, `info`), or `off`:",
    all: "All rules",
  },
  fr: {
    why: "Pourquoi",
    details: "Pour en savoir plus",
    facts: "En bref",
    severity: "Gravité",
    scope: "Examine",
    group: "Groupe",
    preset: "Active dès le préréglage",
    strict: "`strict`, ou si la configuration l’active",
    needs: "Exige",
    needed: (setting: string) =>
      `le réglage \`${setting}\` de la politique; muette tant qu’aucune politique ne le déclare`,
    since: "Depuis",
    messages: "Ce qu’elle dit",
    fixes: "Correctifs",
    safe: "sans risque : appliqué par `--fix`",
    unsafe: "proposé, à la discrétion d’une personne",
    options: "Options",
    optionHead: ["Option", "Type", "Par défaut", "Effet"],
    failing: "Un fichier avec ce constat",
    passing: "Un fichier sans ce constat",
    config: "Dans la configuration",
    configText: "Une autre gravité (`error`, `warning`, `info`), ou `off` pour la désactiver :",
    all: "Toutes les règles",
  },
} as const;

const TYPES: Readonly<Record<RuleOption["type"], Readonly<Record<Language, string>>>> = {
  integer: { en: "whole number", fr: "nombre entier" },
  number: { en: "number", fr: "nombre" },
  boolean: { en: "`true` or `false`", fr: "`true` ou `false`" },
  string: { en: "text", fr: "texte" },
  strings: { en: "list of texts", fr: "liste de textes" },
};

/** The page of a rule as Markdown. Links go from `docs/rules` or `docs/fr/rules`. */
export function rulePage(rule: Rule, language: Language, samples: RuleSamples = {}): string {
  const words = WORDS[language];
  const texts = rule[language];
  const other =
    language === "en" ? `[Français](../fr/rules/${rule.id}.md)` : `[English](../../rules/${rule.id}.md)`;
  const colon = language === "fr" ? "\u00a0:" : ":";
  const facts = [
    [words.severity, SEVERITY_NAMES[rule.severity][language]],
    [words.scope, SCOPE_NAMES[rule.scope][language]],
    [words.group, GROUP_NAMES[rule.group][language]],
    [words.preset, rule.strict === true ? words.strict : `\`${presetOf(rule)}\``],
    ...(rule.needs === undefined ? [] : [[words.needs, words.needed(rule.needs)]]),
    [words.since, rule.since],
  ];
  const parts = [
    `# ${rule.id}`,
    texts.summary,
    `## ${words.why}`,
    texts.why,
    `## ${words.facts}`,
    facts.map(([name, value]) => `- **${name}**${colon} ${value}`).join("\n"),
  ];
  if (texts.details !== undefined) parts.push(`## ${words.details}`, texts.details.trim());
  if (samples.failing !== undefined) parts.push(`## ${words.failing}`, samples.failing);
  if (samples.passing !== undefined) parts.push(`## ${words.passing}`, samples.passing);
  const fixes = Object.entries(texts.fixes ?? {});
  if (fixes.length > 0) {
    parts.push(
      `## ${words.fixes}`,
      fixes
        .map(([name, title]) => `- ${plainTemplate(title)}${safety(samples.safe?.get(name), words)}`)
        .join("\n"),
    );
  }
  const options = Object.entries(rule.options ?? {});
  if (options.length > 0) {
    parts.push(
      `## ${words.options}`,
      table(
        words.optionHead,
        options.map(([name, option]) => [
          `\`${name}\``,
          TYPES[option.type][language],
          `\`${JSON.stringify(option.default)}\``,
          texts.options?.[name] ?? "",
        ]),
      ),
    );
  }
  if (rule.id !== "syntax")
    parts.push(`## ${words.config}`, words.configText, fenced("yaml", configSample(rule)));
  parts.push(`[${words.all}](README.md) · ${other}`);
  return `${parts.join("\n\n")}\n`;
}

function safety(safe: boolean | undefined, words: (typeof WORDS)[Language]): string {
  if (safe === undefined) return "";
  return ` (${safe ? words.safe : words.unsafe})`;
}

/** A title with its places for values left open. */
function plainTemplate(template: string): string {
  return template.replace(/\{[^}:]*:[^}|]*\|([^}]*)\}/g, "$1").replace(/\{[^}]*\}/g, "…");
}

function configSample(rule: Rule): string {
  const level = rule.strict === true || rule.severity !== "info" ? "info" : "warning";
  const options = Object.entries(rule.options ?? {});
  if (options.length === 0) return `rules:\n  ${rule.id}: ${level}`;
  const lines = options.map(([name, option]) => `    ${name}: ${JSON.stringify(option.default)}`);
  return `rules:\n  ${rule.id}:\n    severity: ${level}\n${lines.join("\n")}`;
}

/** A fenced block; the fence is longer than any inside. */
export function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, "")}\n${fence}`;
}

/** A Markdown table; bars and line breaks inside cells are made harmless. */
export function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\n+/g, " ")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}
