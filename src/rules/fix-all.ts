import { applyEdits, type Piece, type TextEdit } from "../syntax";
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
    const { findings } = session.results();
    const chosen = choose(findings, accepts, refused);
    if (chosen.length === 0) break;
    const mended = sift({ session, accepts, texts, refused }, chosen, tally(findings));
    if (mended === 0) break;
    count += mended;
  }
  return { texts, count };
}

/**
 * Applies fixes together. When they bring a new finding, each half is tried on its own, down to
 * the fix that brings it, which is left out. Says how many were applied.
 */
function sift(round: Round, chosen: readonly Chosen[], known: ReadonlyMap<string, number>): number {
  const { session, accepts, texts, refused } = round;
  const undo = apply(
    session,
    chosen.flatMap((it) => it.edits),
    texts,
  );
  if (!bringsNew(known, session.results().findings)) return chosen.length;
  restore(session, undo, texts);
  if (chosen.length === 1) {
    for (const it of chosen) refused.add(it.key);
    return 0;
  }
  const middle = chosen.length >> 1;
  let count = 0;
  // Each half is chosen anew: what was applied and taken back made the pieces of its edits anew.
  for (const half of [chosen.slice(middle), chosen.slice(0, middle)]) {
    const wanted = new Set(half.map((it) => it.key));
    const { findings } = session.results();
    const again = choose(findings, accepts, refused).filter((it) => wanted.has(it.key));
    if (again.length > 0) count += sift(round, again.slice(0, half.length), tally(findings));
  }
  return count;
}

interface Round {
  readonly session: Session;
  readonly accepts: (finding: Finding) => boolean;
  readonly texts: Map<string, string>;
  readonly refused: Set<string>;
}

interface Chosen {
  readonly key: string;
  readonly edits: readonly TextEdit[];
}

/** One safe fix for each finding; of two that touch the same place the first. */
function choose(
  findings: readonly Finding[],
  accepts: (finding: Finding) => boolean,
  refused: ReadonlySet<string>,
): Chosen[] {
  const taken = new Map<Piece, TextEdit[]>();
  const chosen: Chosen[] = [];
  for (const finding of findings) {
    if (!accepts(finding)) continue;
    const key = keyOf(finding);
    if (refused.has(key)) continue;
    const fixes = finding.fixes("en").filter((fix) => fix.safe && fix.creates === undefined);
    const [fix] = fixes;
    // Of several a person has to choose.
    if (fix === undefined || fixes.length > 1 || fix.edits.length === 0) continue;
    if (fix.edits.some((edit) => taken.get(edit.piece)?.some((other) => touches(edit, other)))) continue;
    for (const edit of fix.edits) {
      const list = taken.get(edit.piece);
      if (list === undefined) taken.set(edit.piece, [edit]);
      else list.push(edit);
    }
    chosen.push({ key, edits: fix.edits });
  }
  return chosen;
}

/** Whether two edits of one piece meet. */
function touches(a: TextEdit, b: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** A finding without its place: lines move when files are mended. */
function keyOf(finding: Finding): string {
  return `${finding.file}:${finding.rule.id}:${finding.entity?.id ?? ""}:${finding.message("en")}`;
}

/** Findings without their places, counted: lines move when files are mended. */
function tally(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(finding);
    counts.set(key, (counts.get(key) ?? 0) + finding.count);
  }
  return counts;
}

function bringsNew(before: ReadonlyMap<string, number>, now: readonly Finding[]): boolean {
  for (const [key, count] of tally(now)) if (count > (before.get(key) ?? 0)) return true;
  return false;
}

function apply(
  session: Session,
  edits: readonly TextEdit[],
  texts: Map<string, string>,
): Map<string, string> {
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
