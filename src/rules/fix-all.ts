import { applyEdits, type TextEdit } from "../syntax";
import type { Finding } from "./findings";
import type { Session } from "./session";

/** More rounds than this never help: each round mends at least one finding. */
const MOST_ROUNDS = 20;

export interface FixedFiles {
  /** The new text of each file that changed, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many findings were mended. */
  readonly count: number;
}

/**
 * Applies every safe fix to a session until none is left. A fix that would bring a new finding is
 * left out. `accepts` limits it to some findings.
 */
export function fixSafely(session: Session, accepts: (finding: Finding) => boolean = () => true): FixedFiles {
  const texts = new Map<string, string>();
  const refused = new Set<string>();
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = session.results().findings;
    const chosen = choose(before, accepts, refused);
    if (chosen.length === 0) break;
    const known = tally(before);
    const undo = apply(session, chosen.flatMap((it) => it.edits), texts);
    if (!bringsNew(known, session.results().findings)) {
      count += chosen.length;
      continue;
    }
    // One of them brings something new: each is tried alone.
    restore(session, undo, texts);
    const single = chosen.length === 1 ? undefined : chosen[0];
    for (const it of single === undefined ? chosen : [single]) {
      const again = choose(session.results().findings, (finding) => keyOf(finding) === it.key && accepts(finding), refused)[0];
      if (again === undefined) continue;
      const back = apply(session, again.edits, texts);
      if (bringsNew(known, session.results().findings)) {
        restore(session, back, texts);
        refused.add(it.key);
      } else count++;
    }
  }
  return { texts, count };
}

interface Chosen {
  readonly key: string;
  readonly edits: readonly TextEdit[];
}

/** One safe fix for each finding; of two that touch the same place the first. */
function choose(findings: readonly Finding[], accepts: (finding: Finding) => boolean, refused: ReadonlySet<string>): Chosen[] {
  const taken: TextEdit[] = [];
  const chosen: Chosen[] = [];
  for (const finding of findings) {
    if (!accepts(finding)) continue;
    const key = keyOf(finding);
    if (refused.has(key)) continue;
    const fixes = finding.fixes("en").filter((fix) => fix.safe && fix.creates === undefined);
    const [fix] = fixes;
    // Of several a person has to choose.
    if (fix === undefined || fixes.length > 1 || fix.edits.length === 0) continue;
    if (fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    taken.push(...fix.edits);
    chosen.push({ key, edits: fix.edits });
  }
  return chosen;
}

function touches(a: TextEdit, b: TextEdit): boolean {
  return a.piece === b.piece && a.start <= b.end && b.start <= a.end;
}

function keyOf(finding: Finding): string {
  const { start } = finding.range;
  return `${finding.file}:${start.line}:${start.column}:${finding.rule.id}:${finding.message("en")}`;
}

/** Findings without their places, counted: lines move when files are mended. */
function tally(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = `${finding.file}:${finding.rule.id}:${finding.entity?.id ?? ""}:${finding.message("en")}`;
    counts.set(key, (counts.get(key) ?? 0) + finding.count);
  }
  return counts;
}

function bringsNew(before: ReadonlyMap<string, number>, now: readonly Finding[]): boolean {
  for (const [key, count] of tally(now)) if (count > (before.get(key) ?? 0)) return true;
  return false;
}

function apply(session: Session, edits: readonly TextEdit[], texts: Map<string, string>): Map<string, string> {
  const undo = new Map<string, string>();
  const byPath = new Map<string, TextEdit[]>();
  for (const edit of edits) {
    const { path } = edit.piece.source;
    const list = byPath.get(path);
    if (list === undefined) byPath.set(path, [edit]);
    else list.push(edit);
  }
  const changes: Array<{ path: string; text: string }> = [];
  for (const [path, list] of byPath) {
    const source = session.workspace.file(path)?.source;
    if (source === undefined) continue;
    const text = applyEdits(source, list);
    if (text === undefined) continue;
    undo.set(path, source.text);
    changes.push({ path, text });
  }
  for (const { path, text } of changes) texts.set(path, text);
  session.apply(changes);
  return undo;
}

function restore(session: Session, undo: ReadonlyMap<string, string>, texts: Map<string, string>): void {
  session.apply([...undo].map(([path, text]) => ({ path, text })));
  for (const [path, text] of undo) texts.set(path, text);
}
