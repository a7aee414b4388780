import type { WorkspaceFile } from "../../workspace";
import type { LanguageContext } from "../context";
import { type SnippetItem, snippetsAt } from "../snippets";

/**
 * What fits on an empty line at an offset. Where there is none yet it is made for the time of the question: `lead` is
 * what has to stand before what is inserted, so that its line is empty up to there.
 */
export function fittingAt(
  context: LanguageContext,
  { path, source }: WorkspaceFile,
  at: number,
  lead: string,
): { readonly snippets: readonly SnippetItem[]; readonly lead: string } {
  const rest = at < source.text.length ? "\n" : "";
  if (lead + rest === "") return { snippets: snippetsAt(context, path, at), lead };
  const { session } = context;
  session.apply([{ path, start: at, end: at, insert: lead + rest }]);
  try {
    return { snippets: snippetsAt(context, path, at + lead.length), lead };
  } finally {
    session.apply([{ path, start: at, end: at + lead.length + rest.length, insert: "" }]);
  }
}
