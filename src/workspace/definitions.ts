import type { EntityKind } from "../model";
import { comparePlaces } from "./registry";
import type { Unit } from "./unit";
import type { Workspace } from "./workspace";

/** An id with what it names and a unit that defines it. */
export interface DefinedId {
  readonly kind: EntityKind;
  readonly id: string;
  readonly unit: Unit;
}

/** Every id of the root, posts' and files' too, in order of path; of an id defined twice each definition. */
export function* everyId(workspace: Workspace): Iterable<DefinedId> {
  for (const unit of workspace.units())
    for (const { kind, id } of unit.defines) yield { kind: kind as EntityKind, id, unit };
}

/** The units that define an id, in order of path and place; the first is the one that counts. */
export function definitionsOf(workspace: Workspace, kind: string, id: string): readonly Unit[] {
  for (const unit of workspace.units()) {
    const slot = unit.defines.find((it) => it.kind === kind && it.id === id);
    if (slot !== undefined) return slot.definitions.map((definition) => definition.unit).sort(comparePlaces);
  }
  return [];
}
