import { reachesOthers } from "../../rules";
import type { TextEdit } from "../../syntax";
import type { LanguageContext } from "../context";
import { type Refusal, toWorkspaceEdits, type WorkspaceEdits } from "../workspace-edits";
import { refuse } from "./words";

/**
 * Edits of an entry as edits of files; why not, where they would change what another entry says through an alias, or
 * the place of one could not be told (undefined).
 */
export function editsOfFiles(
  { session: { workspace }, language }: LanguageContext,
  edits: ReadonlyArray<TextEdit | undefined>,
  creates: WorkspaceEdits["creates"] = [],
): WorkspaceEdits | Refusal {
  const all: TextEdit[] = [];
  for (const edit of edits) {
    if (edit === undefined) return refuse("shared", language);
    all.push(edit);
  }
  if (reachesOthers(workspace, all)) return refuse("shared", language);
  return toWorkspaceEdits(workspace, all, creates) ?? refuse("unreadable", language);
}
