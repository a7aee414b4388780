import type { Language } from "../values";
import type { SnippetData } from "./snippet";

const INCLUDE = /^( *)\{\{include: ([a-z-]+)\}\}$/gm;

/**
 * The body of a snippet in a language, with the snippets that it includes, indented as the line that asks for them.
 * Throws when one is not there: it is our own fault.
 */
export function writtenBody(
  { id, body }: SnippetData,
  language: Language,
  find: (id: string) => SnippetData | undefined,
): string {
  const text = typeof body === "string" ? body : body[language];
  return text.replace(INCLUDE, (_, indent: string, name: string) => {
    const other = find(name);
    if (other === undefined) throw new Error(`Snippet ${id} includes ${name}, which is none.`);
    return indented(writtenBody(other, language, find).trimEnd(), indent.length);
  });
}

/** The word after `yaml` at the fence of a setting or a rule; undefined of any other snippet. */
export function blockOf({ fits }: SnippetData): "policy" | "rule" | undefined {
  if (fits.at === "key" && fits.of === "settings") return "policy";
  return fits.at === "item" && fits.of === "rule" ? "rule" : undefined;
}

/** A setting or a rule as a block of a clause. */
export function fenced(block: "policy" | "rule", body: string): string {
  const inner = block === "rule" ? withoutDash(body) : body;
  return `\`\`\`yaml ${block}\n${inner.trimEnd()}\n\`\`\``;
}

export function indented(body: string, by: number): string {
  return body.replace(/^(?=.)/gm, " ".repeat(by));
}

/** Entries of a list, where the first dash is written already. */
export function withoutFirstDash(body: string): string {
  return body.replace(/^- /, "");
}

/** The entry of a list as a mapping of its own. */
export function withoutDash(body: string): string {
  return body.replace(/^(?:- | {2})/gm, "");
}

/** What stands below a key that is written already. */
export function withoutKey(body: string): string {
  return body.slice(body.indexOf("\n") + 1).replace(/^ {2}/gm, "");
}
