import { type Finding, type Rule, Session } from "../../src/rules";
import { applyEdits, loadMarkdown, type TextEdit } from "../../src/syntax";
import { parseDay } from "../../src/values";
import { Workspace } from "../../src/workspace";
import type { Case } from "./case-file";

export interface CaseFinding {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  /** On the same line; a range over several lines ends at the line's end. */
  readonly end: number;
  readonly message: string;
  readonly text: string;
  readonly finding: Finding;
}

/** Opens a case's files with one rule alone (and `rule-failed`). */
export async function openCase(it: Case, rule: Rule, texts: ReadonlyMap<string, string>): Promise<Session> {
  const asOf = parseDay(it.asOf);
  if (asOf === undefined) throw new Error(`No date: ${it.asOf}`);
  const markdown = [...texts.keys()].some(Workspace.needsMarkdown) ? await loadMarkdown() : undefined;
  const assets = {
    has: (path: string) => it.assets.includes(path),
    digest: (path: string) => (it.assets.includes(path) ? "0".repeat(64) : undefined),
  };
  const session = new Session({
    asOf,
    all: it.all,
    markdown,
    assets,
    only: new Set([rule.id, "rule-failed", ...it.beside]),
  });
  await session.take([...texts].map(([path, text]) => ({ path, text })));
  return session;
}

export function findingsOf(session: Session): CaseFinding[] {
  return session.results().findings.map((finding) => {
    const { start, end } = finding.range;
    const line = session.workspace.file(finding.file)?.source.text.split(/\r\n|\n|\r/)[start.line] ?? "";
    return {
      file: finding.file,
      line: start.line,
      start: start.column,
      end: end.line === start.line ? end.column : line.length,
      message: finding.messageId,
      text: finding.message("en"),
      finding,
    };
  });
}

/** Applies the chosen fix of the first finding that has one, again and again; at most fifty times. */
export async function fixAll(it: Case, rule: Rule, choice: number): Promise<ReadonlyMap<string, string>> {
  const texts = new Map(it.files.map((file) => [file.path, file.text]));
  for (let round = 0; round < 50; round++) {
    const session = await openCase(it, rule, texts);
    const fix = findingsOf(session)
      .map(({ finding }) => finding.fixes("en")[choice])
      .find((found) => found !== undefined);
    if (fix === undefined) return texts;
    if (fix.creates !== undefined) texts.set(fix.creates.path, fix.creates.text);
    for (const [path, edits] of byFile(fix.edits)) {
      const source = session.workspace.file(path)?.source;
      if (source === undefined) throw new Error(`An edit of a file that is not there: ${path}`);
      const text = applyEdits(source, edits);
      if (text === undefined) throw new Error(`Edits that overlap: ${path}`);
      texts.set(path, text);
    }
  }
  throw new Error("The fixes never end.");
}

export function byFile(edits: readonly TextEdit[]): Map<string, TextEdit[]> {
  const files = new Map<string, TextEdit[]>();
  for (const edit of edits) {
    const { path } = edit.piece.source;
    files.set(path, [...(files.get(path) ?? []), edit]);
  }
  return files;
}
