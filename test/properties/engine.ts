import { type Expressions, loadExpressions } from "../../src/expression";
import { type Finding, Session, type SessionOptions } from "../../src/rules";
import { loadMarkdown, type Markdown, toFileEdits } from "../../src/syntax";
import { parseDay } from "../../src/values";
import type { Change } from "../../src/workspace";
import type { Texts } from "./workspace-texts";

let markdown: Markdown | undefined;
let expressions: Expressions | undefined;

/** Loads what sessions need; to be called in `before`. */
export async function prepare(): Promise<void> {
  markdown = await loadMarkdown();
  expressions = await loadExpressions();
}

/** An empty session of the first of March 2027. */
export function emptySession(options: Partial<SessionOptions> = {}): Session {
  const asOf = parseDay("2027-03-01");
  if (asOf === undefined || markdown === undefined) throw new Error("Call `prepare` first.");
  const assets = {
    has: (path: string) => path.endsWith("a.jpg"),
    digest: (path: string) => (path.endsWith("a.jpg") ? "0".repeat(64) : undefined),
  };
  return new Session({ asOf, markdown, expressions, assets, ...options });
}

/** A session on files, taken in at once. */
export function sessionOn(texts: Texts, options: Partial<SessionOptions> = {}): Session {
  const session = emptySession(options);
  session.apply(changesOf(texts));
  return session;
}

export function changesOf(texts: Texts): Change[] {
  return [...texts].map(([path, text]) => ({ path, text }));
}

/** All that faces show of a session's findings, as text. */
export function shown(session: Session): string[] {
  const { findings, waived } = session.results();
  return [
    ...findings.map((finding) => show(session, finding)),
    ...waived.map((finding) => `waived ${show(session, finding)}`),
  ];
}

function show(session: Session, finding: Finding): string {
  const { clause, entity, file, range, severity, messageId, count } = finding;
  const words = (["en", "fr"] as const).map((language) => ({
    message: finding.message(language),
    related: finding.related(language),
    fixes: finding.fixes(language).map((fix) => ({
      title: fix.title,
      safe: fix.safe,
      creates: fix.creates,
      edits: showEdits(session, fix.edits),
    })),
  }));
  const named =
    clause === undefined
      ? undefined
      : { file: clause.file, id: clause.id, title: clause.title, at: [clause.at.start, clause.at.end] };
  return JSON.stringify({
    rule: finding.rule.id,
    messageId,
    severity,
    file,
    range,
    entity,
    count,
    clause: named,
    words,
  });
}

function showEdits(
  session: Session,
  edits: Finding["related"] extends never ? never : Parameters<typeof toFileEdits>[1],
): unknown {
  const byPath = new Map<string, typeof edits>();
  for (const edit of edits) {
    const { path } = edit.piece.source;
    byPath.set(path, [...(byPath.get(path) ?? []), edit]);
  }
  return [...byPath].map(([path, list]) => {
    const source = session.workspace.file(path)?.source;
    return [
      path,
      source === undefined ? "no such file" : (toFileEdits(source, list) ?? "edits that can't be applied"),
    ];
  });
}
