import type { EntityRef } from "../model";
import type { Finding, Range, Severity } from "../rules";
import type { Change } from "../workspace";
import type { LanguageContext } from "./context";
import type { WorkspaceEdits } from "./workspace-edits";

/** A finding that a change brings or takes away, as plain data. */
export interface Effect {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: string;
  /** Of one that comes: in the text after the change. */
  readonly range: Range;
  readonly entity: EntityRef | undefined;
}

/** What a change would do to the findings. */
export interface Effects {
  readonly come: readonly Effect[];
  readonly go: readonly Effect[];
}

/**
 * Which findings edits would bring and which they would take away, in the whole root. The session is afterwards as
 * it was, but for its findings, which are equal and not the same.
 */
export function effectsOf({ session, language }: LanguageContext, edits: WorkspaceEdits): Effects {
  const { workspace } = session;
  const tell = (finding: Finding): Effect => ({
    rule: finding.rule.id,
    severity: finding.severity,
    message: finding.message(language),
    path: finding.file,
    range: finding.range,
    entity: finding.entity,
  });
  const now = session.results().findings.map(tell);
  const back: Change[] = [];
  const changes: Change[] = [];
  for (const { path, edits: list } of edits.files) {
    const text = workspace.file(path)?.source.text;
    if (text === undefined) continue;
    // From the end, so that offsets hold; back from the beginning, for the same reason.
    for (const { start, end, newText } of [...list].reverse()) {
      changes.push({ path, start, end, insert: newText });
    }
    for (const { start, end, newText } of list) {
      back.push({ path, start, end: start + newText.length, insert: text.slice(start, end) });
    }
  }
  for (const { path, text } of edits.creates) {
    if (workspace.file(path) !== undefined) continue;
    changes.push({ path, text });
    back.push({ path, removed: true });
  }
  session.apply(changes);
  try {
    const then = session.results().findings.map(tell);
    return { come: minus(then, now), go: minus(now, then) };
  } finally {
    session.apply(back);
  }
}

/** Those of a list that another has not; places do not count, they move with the text. */
function minus(from: readonly Effect[], others: readonly Effect[]): Effect[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(keyOf(other), (counts.get(keyOf(other)) ?? 0) + 1);
  return from.filter((effect) => {
    const key = keyOf(effect);
    const left = counts.get(key) ?? 0;
    if (left > 0) counts.set(key, left - 1);
    return left === 0;
  });
}

function keyOf({ rule, severity, message, path, entity }: Effect): string {
  return [rule, severity, path, entity?.kind, entity?.id, message].join("\n");
}
