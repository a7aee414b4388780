import type { Suggestion } from "../expression";
import type { ExpressionAt } from "./expression-at";
import type { Hover } from "./hover";
import type { CompletionItem } from "./insertion";
import type { ProposalKind } from "./proposal";
import type { Language } from "../values";

const KINDS: Readonly<Record<Suggestion["kind"], ProposalKind>> = {
  name: "variable",
  field: "key",
  function: "function",
  word: "word",
};

/** What can be written at the cursor in an expression. */
export function expressionItems(
  at: ExpressionAt,
  language: Language,
  glued: boolean,
): readonly CompletionItem[] {
  const { start, end, items } = at.expressions.suggestIn(at.text, at.offset, at.subject, language);
  return items.map(({ label, kind, detail, documentation, snippet }, index) => ({
    label,
    kind: KINDS[kind],
    detail: detail === "" ? undefined : detail,
    documentation,
    sortText: String(index).padStart(4, "0"),
    filterText: label,
    edit: {
      start: at.inFile(start),
      end: at.inFile(end),
      text: `${glued ? " " : ""}${snippet ?? label}`,
    },
    snippet: snippet !== undefined,
    more: false,
  }));
}

/** What is told of the word at the cursor in an expression. */
export function expressionHover(at: ExpressionAt, language: Language): Hover | undefined {
  const told = at.expressions.tellOf(at.text, at.offset, at.subject, language);
  return told === undefined
    ? undefined
    : { markdown: told.markdown, start: at.inFile(told.start), end: at.inFile(told.end) };
}
