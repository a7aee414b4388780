import { nearestRoot, openRoot } from "../host";
import { localisedText, textOf } from "../model";
import type { ReadRule } from "../rules";
import type { Language } from "../values";

/** The page of a rule that a policy of the working folder's root adds; undefined where there is none of this id. */
export async function ownRulePage(id: string, language: Language): Promise<string | undefined> {
  const folder = process.cwd();
  const { session } = await openRoot(nearestRoot(folder) ?? folder, { asOf: 0 });
  const read = session.ownRules.find((rule) => `policy/${rule.id}` === id && rule.duplicateOf === undefined);
  return read === undefined ? undefined : pageOf(read, id, language);
}

function pageOf(read: ReadRule, id: string, language: Language): string {
  const { declared } = read;
  const { fields } = declared.rule;
  const words = WORDS[language];
  const message = localisedText(fields.message?.value, language);
  const lines = [`# ${id}`, ""];
  if (message !== undefined) lines.push(message.replace(/\s+/g, " ").trim(), "");
  lines.push(
    `${words.clause} **${declared.clause.title}** (${declared.file.path}#${declared.clause.id}).`,
    "",
  );
  const rows: ReadonlyArray<readonly [string, string | undefined]> = [
    [words.subject, textOf(fields.for)],
    [words.when, textOf(fields.when)],
    [words.require, textOf(fields.require)],
    [words.severity, textOf(fields.severity) ?? "warning"],
  ];
  for (const [name, value] of rows)
    if (value !== undefined) lines.push(`- ${name} \`${value.replace(/\s+/g, " ").trim()}\``);
  const examples = fields.examples?.value;
  if (examples !== undefined) {
    lines.push("", `## ${words.examples}`, "", "```yaml");
    lines.push(...outdented(examples.piece.text.slice(lineStart(examples), examples.end)), "```");
  }
  if (read.compiled === undefined || "faults" in read.compiled) lines.push("", words.broken);
  return `${lines.join("\n")}\n`;
}

function lineStart({
  piece,
  start,
}: {
  readonly piece: { readonly text: string };
  readonly start: number;
}): number {
  return piece.text.lastIndexOf("\n", start - 1) + 1;
}

/** Lines without the indent that they share. */
function outdented(text: string): readonly string[] {
  const lines = text.trimEnd().split(/\r\n|\n|\r/);
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const shared = Math.min(...indents);
  return lines.map((line) => line.slice(shared));
}

const WORDS = {
  en: {
    clause: "A rule of the policy's own, in the clause",
    subject: "For:",
    when: "When:",
    require: "Requires:",
    severity: "Severity:",
    examples: "Examples",
    broken: "It does not work as it is written: `social-policy check` says why.",
  },
  fr: {
    clause: "Une règle propre à la politique, dans la clause",
    subject: "Pour\u00a0:",
    when: "Quand\u00a0:",
    require: "Exige\u00a0:",
    severity: "Gravité\u00a0:",
    examples: "Exemples",
    broken: "Telle qu’elle est écrite, elle ne fonctionne pas\u00a0: `social-policy check` dit pourquoi.",
  },
} as const;
