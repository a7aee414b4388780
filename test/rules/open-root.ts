import { type Finding, Session, type SessionOptions } from "../../src/rules";
import { loadMarkdown } from "../../src/syntax";
import { parseDay } from "../../src/values";

/** A session on files, by path, on the first of March 2027. */
export async function openRoot(
  texts: Readonly<Record<string, string>>,
  options: Partial<SessionOptions> = {},
): Promise<Session> {
  const asOf = parseDay("2027-03-01");
  if (asOf === undefined) throw new Error("No date.");
  const markdown = Object.keys(texts).some((path) => path.endsWith(".md")) ? await loadMarkdown() : undefined;
  const session = new Session({ asOf, markdown, ...options });
  await session.take(Object.entries(texts).map(([path, text]) => ({ path, text })));
  return session;
}

/** Findings in short: `severity rule file:line:column`, counted from 1. */
export function inShort(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ rule, severity, file, range }) =>
      `${severity} ${rule.id} ${file}:${range.start.line + 1}:${range.start.column + 1}`,
  );
}

/** The short forms of one rule's findings in force. */
export function ofRule(session: Session, id: string): string[] {
  return inShort(session.results().findings.filter((finding) => finding.rule.id === id));
}

/** A calendar with posts, each given by its lines below `id` and `title`. */
export function calendarOf(posts: ReadonlyArray<readonly string[]>, head: readonly string[] = []): string {
  const items = posts.flatMap((lines, index) => [
    `  - id: post-${index + 1}`,
    `    title: Post ${index + 1}`,
    ...lines.map((line) => `    ${line}`),
  ]);
  return `${["kind: calendar", "version: 1", ...head, "posts:", ...items].join("\n")}\n`;
}
