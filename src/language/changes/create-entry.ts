import { newEntry, newRegister } from "../../rules";
import { isId } from "../../values";
import { REGISTER_OF } from "../../workspace";
import type { LanguageContext } from "../context";
import { type Refusal, toWorkspaceEdits } from "../workspace-edits";
import type { Change } from "./find";
import { refuse } from "./words";

/** What can be added to a register. */
export type CreatedKind =
  | "person"
  | "channel"
  | "objective"
  | "step"
  | "campaign"
  | "theme"
  | "segment"
  | "goal";

/**
 * Adds an entry to the first register of its kind; without one the register is made. `name`: what people call
 * it, of a channel its network; else it follows from the id.
 */
export function createEntry(
  { session, language }: LanguageContext,
  kind: CreatedKind,
  id: string,
  name?: string,
): Change | Refusal {
  const { workspace } = session;
  if (!isId(id)) return refuse("noId", language, { text: id });
  if (workspace.hasId(kind, id)) return refuse("taken", language, { text: id });
  const register = REGISTER_OF[kind];
  const added = newEntry(kind, id, workspace, name);
  const edits =
    added !== undefined
      ? toWorkspaceEdits(workspace, added)
      : workspace.sortedFiles.some((file) => file.kind === register)
        ? undefined
        : { files: [], creates: [newRegister(register, workspace, { kind, id, name })] };
  return edits === undefined ? refuse("noPlace", language) : { edits, notes: [] };
}
