import { type Finding, type FindingFix, fixSafely } from "../rules";
import type { Piece } from "../syntax";
import type { TextSource } from "../workspace";
import type { LanguageContext } from "./context";
import { rangeBetween } from "./ranges";
import { type RangeEdit, toWorkspaceEdits, type WorkspaceEdits } from "./workspace-edits";

/** A fix as edits of files; undefined when the text has changed since. */
export function fixEdits({ session }: LanguageContext, fix: FindingFix): WorkspaceEdits | undefined {
  return toWorkspaceEdits(session.workspace, fix.edits, fix.creates === undefined ? [] : [fix.creates]);
}

/**
 * What the safe fixes of a file come to, as edits of the files as they are; `rule` limits it to one rule. The
 * session is as before afterwards, but for its findings, which are equal and not the same.
 */
export function fixAll({ session }: LanguageContext, path: string, rule?: string): WorkspaceEdits {
  const accepts = (finding: Finding) =>
    finding.file === path && (rule === undefined || finding.rule.id === rule);
  const { findings } = session.results();
  const isMended = (finding: Finding) => accepts(finding) && finding.fixes("en").some(({ safe }) => safe);
  if (!findings.some(isMended)) return { files: [], creates: [] };
  const before = new Map(session.workspace.sortedFiles.map((file) => [file.path, keep(file.source)]));
  const { texts } = fixSafely(session, accepts);
  const files: Array<{ path: string; edits: RangeEdit[] }> = [];
  const after = [...texts.keys()].sort();
  const stretches = new Map<string, Stretch[]>();
  for (const changed of after) {
    const old = before.get(changed);
    const now = session.workspace.file(changed)?.source;
    if (old !== undefined && now !== undefined) stretches.set(changed, differences(old, now));
  }
  session.apply(after.map((changed) => ({ path: changed, text: before.get(changed)?.text ?? "" })));
  for (const [changed, list] of stretches) {
    const source = session.workspace.file(changed)?.source;
    if (source === undefined || list.length === 0) continue;
    const edits = list.map(({ start, end, text }) => ({
      range: rangeBetween(source, start, end),
      start,
      end,
      newText: text,
    }));
    files.push({ path: changed, edits });
  }
  return { files, creates: [] };
}

interface Kept {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

function keep(source: TextSource): Kept {
  return { text: source.text, pieces: [...source.pieces] };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where two texts differ, piece by piece; as one stretch where pieces came or went. */
function differences(old: Kept, now: TextSource): Stretch[] {
  if (old.pieces.length !== now.pieces.length) return stretch(0, old.text, now.text);
  const found: Stretch[] = [];
  let start = 0;
  for (const [index, piece] of old.pieces.entries()) {
    found.push(...stretch(start, piece.text, now.pieces[index]?.text ?? ""));
    start += piece.text.length;
  }
  return found;
}

/** From the first to the last character that differs. */
function stretch(base: number, old: string, now: string): Stretch[] {
  if (old === now) return [];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let same = 0;
  const most = Math.min(old.length, now.length) - start;
  while (same < most && old[old.length - 1 - same] === now[now.length - 1 - same]) same++;
  // Neither the halves of a character nor those of a line end are parted.
  while (start > 0 && splits(old, start)) start--;
  while (same > 0 && splits(old, old.length - same)) same--;
  return [{ start: base + start, end: base + old.length - same, text: now.slice(start, now.length - same) }];
}

function splits(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  return (before >= 0xd800 && before < 0xdc00) || (before === 0x0d && text[offset] === "\n");
}
