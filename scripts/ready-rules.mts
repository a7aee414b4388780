import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { quoteScalar } from "../src/syntax/index.ts";
import type { SnippetData } from "../src/language/snippet.ts";
import { typeset } from "./typeset.mts";

type Both = Readonly<Record<"en" | "fr", string>>;

/** A rule of `snippets/rules.yaml`. */
export interface ReadyRule {
  readonly id: string;
  /** The rule's own id in a policy. */
  readonly name: Both;
  readonly title: Both;
  readonly description: Both;
  readonly for: string;
  readonly when?: string;
  readonly require: string;
  readonly severity?: "error" | "warning" | "info";
  readonly message: Both;
  /** YAML, with fields. */
  readonly examples: string;
}

export interface ReadyGroup {
  readonly title: Both;
  readonly rules: readonly ReadyRule[];
}

/** The ready rules, in the groups of their page. */
export function readyGroups(root: string): readonly ReadyGroup[] {
  const text = readFileSync(join(root, "snippets/rules.yaml"), "utf8");
  const { groups } = parse(text) as { groups: ReadyGroup[] };
  return groups.map(({ title, rules }) => ({
    title: printed(title),
    rules: rules.map((rule) => ({
      ...rule,
      title: printed(rule.title),
      description: printed(rule.description),
      message: printed(rule.message),
    })),
  }));
}

/** The ready rules as snippets: entries of a list of rules, or blocks in a policy's text. */
export function readySnippets(root: string): SnippetData[] {
  return readyGroups(root).flatMap(({ rules }) => rules.map(snippetOf));
}

function snippetOf(rule: ReadyRule): SnippetData {
  const { title, description } = rule;
  const id = `rule-${rule.id}`;
  return {
    id,
    prefix: `sp-${id}`,
    fits: { at: "item", of: "rule" },
    title: { en: `Rule: ${title.en}`, fr: `Règle\u00a0: ${title.fr}` },
    description,
    body: bodyOf(rule),
  };
}

const SEVERITIES = ["warning", "info", "error"] as const;

function bodyOf({ name, message, severity = "warning", examples, ...rule }: ReadyRule): string {
  const severities = [severity, ...SEVERITIES.filter((it) => it !== severity)];
  const keys = [
    `id: {{id rule: ${name.en} | ${name.fr}}}`,
    `for: ${rule.for}`,
    ...(rule.when === undefined ? [] : [`when: ${quoteScalar(rule.when)}`]),
    `require: ${quoteScalar(rule.require)}`,
    `severity: {{pick: ${severities.join(", ")}}}`,
    "message:",
    `  en: ${quoteScalar(message.en)}`,
    `  fr: ${quoteScalar(message.fr)}`,
    "examples:",
    ...examples
      .trimEnd()
      .split("\n")
      .map((line) => `  ${line}`),
  ];
  return `${keys.map((line, index) => `${index === 0 ? "- " : "  "}${line}`).join("\n")}\n`;
}

function printed(words: Both): Both {
  const { en, fr, ...rest } = words;
  // In braces a comma ends a text: what follows would be lost.
  if (Object.keys(rest).length > 0) throw new Error(`snippets/rules.yaml: put “${en}” between quotes.`);
  return { en: typeset(en, "en"), fr: typeset(fr, "fr") };
}
