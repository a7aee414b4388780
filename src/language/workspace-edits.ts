import type { Range } from "../rules";
import { type FileEdit, type TextEdit, toFileEdits } from "../syntax";
import type { TextSource, Workspace } from "../workspace";
import { rangeBetween } from "./ranges";

/** A replacement of a stretch of a file: by range for editors, by offsets for everybody else. */
export interface RangeEdit {
  readonly range: Range;
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Files to write anew and stretches to replace, as one change. */
export interface WorkspaceEdits {
  readonly files: ReadonlyArray<{ readonly path: string; readonly edits: readonly RangeEdit[] }>;
  readonly creates: ReadonlyArray<{ readonly path: string; readonly text: string }>;
}

/** Why something is not done, in the person's language. */
export interface Refusal {
  readonly refused: string;
}

/** Edits of pieces as edits of files, by path; undefined when they touch each other or their pieces are gone. */
export function toWorkspaceEdits(
  workspace: Workspace,
  edits: readonly TextEdit[],
  creates: WorkspaceEdits["creates"] = [],
): WorkspaceEdits | undefined {
  const byPath = new Map<string, TextEdit[]>();
  for (const edit of edits) {
    const { path } = edit.piece.source;
    const list = byPath.get(path);
    if (list === undefined) byPath.set(path, [edit]);
    else list.push(edit);
  }
  const files: Array<WorkspaceEdits["files"][number]> = [];
  for (const [path, list] of [...byPath].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const source = workspace.file(path)?.source;
    const found = source === undefined ? undefined : toFileEdits(source, list);
    if (source === undefined || found === undefined) return undefined;
    files.push({ path, edits: rangeEdits(source, found) });
  }
  return { files, creates };
}

/** Stretches of files, by path, with their ranges; undefined when one of the files is gone. */
export function placeEdits(
  workspace: Workspace,
  edits: ReadonlyArray<{ readonly path: string; readonly edits: readonly FileEdit[] }>,
  creates: WorkspaceEdits["creates"],
): WorkspaceEdits | undefined {
  const files: Array<WorkspaceEdits["files"][number]> = [];
  for (const { path, edits: found } of edits) {
    const source = workspace.file(path)?.source;
    if (source === undefined) return undefined;
    files.push({ path, edits: rangeEdits(source, found) });
  }
  return { files, creates };
}

function rangeEdits(source: TextSource, edits: readonly FileEdit[]): RangeEdit[] {
  return edits.map(({ start, end, text }) => ({
    range: rangeBetween(source, start, end),
    start,
    end,
    newText: text,
  }));
}
