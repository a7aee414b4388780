import { lineEndOf } from "../../syntax";
import type { WorkspaceFile } from "../../workspace";
import type { LanguageContext } from "../context";
import type { SnippetItem } from "../snippets";
import { fittingAt } from "./fitting-at";
import type { Choice, CommandRequest, CommandStep } from "./step";
import { say } from "./words";

/** What may be put into a policy, in the order in which it is offered. */
const PARTS = ["rule", "setting", "clause"] as const;
type Part = (typeof PARTS)[number];

/** A ready rule or a setting at the end of the clause at hand, or a clause at the end of the policy. */
export function insertPolicyPart(
  context: LanguageContext,
  request: CommandRequest,
  file: WorkspaceFile,
): CommandStep {
  const { language } = context;
  const part = PARTS.find((it) => it === request.answers.part);
  if (part === undefined) {
    const choices = PARTS.map(
      (value): Choice => ({
        value,
        label: say(`${value}Part`, language),
        detail: say(`${value}PartWhy`, language),
      }),
    );
    return { ask: { key: "part", title: say("whichPart", language), choices } };
  }
  const offset = part === "clause" ? undefined : request.offset;
  const end = endOfClause(file, offset);
  const { snippets, lead } = fittingAt(context, file, end, spaceBefore(file, end));
  const fitting = snippets.filter((it) => partOf(it) === part);
  const chosen = fitting.find(({ id }) => id === request.answers.template);
  if (chosen === undefined) {
    if (fitting.length === 0) return { refused: say("nothingFits", language) };
    const choices = fitting.map(
      ({ id, title, description, prefix }): Choice => ({
        value: id,
        label: withoutKind(title),
        description: prefix,
        detail: description,
      }),
    );
    return { ask: { key: "template", title: say(`${part}Part`, language), choices } };
  }
  const { start, text } = chosen.edit;
  // A heading that follows keeps an empty line above it.
  const rest = end < file.source.text.length ? spaced(file, 2) : spaced(file, 1);
  return {
    done: { snippet: { path: file.path, offset: start - lead.length, text: lead + text + rest } },
  };
}

function partOf({ fits }: SnippetItem): Part | undefined {
  if (fits.at === "clause") return "clause";
  if (fits.at === "item") return fits.of === "rule" ? "rule" : undefined;
  return fits.at === "key" && fits.of === "settings" ? "setting" : undefined;
}

/** `Rule: no price in stories` without its first word, which the list's title says. */
function withoutKind(title: string): string {
  const bare = title.replace(/^[^:]+:\s*/u, "");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** Where the clause at an offset ends: at the next heading, or at the end of the text; above all clauses, there too. */
function endOfClause(file: WorkspaceFile, offset: number | undefined): number {
  const { text } = file.source;
  if (offset === undefined || !file.path.endsWith(".md")) return text.length;
  let fence = "";
  let inClause = false;
  let at = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const marks = /^(?:`{3,}|~{3,})/.exec(line)?.[0] ?? "";
    if (fence === "") fence = marks;
    else if (marks.startsWith(fence) && line.trim() === marks) fence = "";
    if (fence === "" && /^#{1,6} /.test(line)) {
      if (at > offset) return inClause ? at : text.length;
      inClause = line.startsWith("##");
    }
    at += line.length;
  }
  return text.length;
}

/** What makes the line at an offset stand below an empty one. */
function spaceBefore(file: WorkspaceFile, offset: number): string {
  const before = file.source.text.slice(0, offset);
  if (before === "" || !file.path.endsWith(".md")) return "";
  const ends = /(?:\r?\n)*$/.exec(before)?.[0].match(/\n/g)?.length ?? 0;
  return spaced(file, Math.max(0, 2 - ends));
}

function spaced(file: WorkspaceFile, lines: number): string {
  return lineEndOf(file.source.text).repeat(lines);
}
