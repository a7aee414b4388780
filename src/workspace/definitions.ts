import { comparePlaces } from "./registry";
import type { Unit } from "./unit";
import type { Workspace } from "./workspace";

/** The units that define an id, in order of path and place; the first is the one that counts. */
export function definitionsOf(workspace: Workspace, kind: string, id: string): readonly Unit[] {
  for (const unit of workspace.units()) {
    const slot = unit.defines.find((it) => it.kind === kind && it.id === id);
    if (slot !== undefined) return slot.definitions.map((definition) => definition.unit).sort(comparePlaces);
  }
  return [];
}
