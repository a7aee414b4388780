import { nearestRoot, openRoot } from "../host";
import { localisedText, mapOf, textOf, textsOf } from "../model";
import type { ReadRule, Session } from "../rules";
import type { Language } from "../values";

/** The page of a rule that a policy of the working folder's root adds, and the ids that there are. */
export interface OwnRulePage {
  /** Undefined where there is none of this id. */
  readonly page: string | undefined;
  readonly ids: readonly string[];
}

/** Looks for a rule of the policies around the working folder. */
export async function ownRulePage(id: string, language: Language): Promise<OwnRulePage> {
  const folder = process.cwd();
  const { session } = await openRoot(nearestRoot(folder) ?? folder, { asOf: 0 });
  const read = session.ownRules.find((rule) => `policy/${rule.id}` === id && rule.duplicateOf === undefined);
  const page = read === undefined ? undefined : pageOf(read, id, language, faultsIn(session, read, language));
  return {
    page,
    ids: session.ownRules.flatMap((rule) => (rule.id === undefined ? [] : [`policy/${rule.id}`])),
  };
}

/** What the check says of a rule that does not work, or whose examples do not hold. */
function faultsIn(session: Session, { declared }: ReadRule, language: Language): readonly string[] {
  const { piece, start, end } = declared.rule.node;
  return session
    .singly()
    .filter(
      ({ rule, at }) =>
        rule.id === "invalid-rule" && at.piece === piece && at.start >= start && at.end <= end,
    )
    .map((finding) => finding.message(language));
}

function pageOf(read: ReadRule, id: string, language: Language, faults: readonly string[]): string {
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
  for (const [name, value] of rows) if (value !== undefined) lines.push(`- ${name} ${code(value)}`);
  const fix = mapOf(fields.fix);
  const title = localisedText(fix?.get("title")?.value, language);
  const changes = [...(mapOf(fix?.get("set"))?.pairs ?? []).map(({ key }) => String(key.value))]
    .concat(textsOf(fix?.get("remove")).map(({ value }) => value))
    .map(code);
  if (fix !== undefined)
    lines.push(
      `- ${words.fix} ${[title, changes.join(", ")].filter((it) => it !== undefined && it !== "").join(" — ")}`,
    );
  const examples = fields.examples?.value;
  if (examples !== undefined) {
    lines.push("", `## ${words.examples}`, "", "```yaml");
    lines.push(...outdented(examples.piece.text.slice(lineStart(examples), examples.end)), "```");
  }
  if (faults.length > 0) lines.push("", `## ${words.broken}`, "", ...faults.map((fault) => `- ${fault}`));
  else if (read.compiled === undefined) lines.push("", words.unread);
  return `${lines.join("\n")}\n`;
}

function code(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.includes("`") ? `\`\` ${line} \`\`` : `\`${line}\``;
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
    fix: "Fix:",
    broken: "What is wrong with it",
    unread: "It does not work as it is written: `social-policy check` says why.",
  },
  fr: {
    clause: "Une règle propre à la politique, dans la clause",
    subject: "Pour\u00a0:",
    when: "Quand\u00a0:",
    require: "Exige\u00a0:",
    severity: "Gravité\u00a0:",
    examples: "Exemples",
    fix: "Correctif\u00a0:",
    broken: "Ce qui ne va pas",
    unread: "Telle qu’elle est écrite, elle ne fonctionne pas\u00a0: `social-policy check` dit pourquoi.",
  },
} as const;
