import { type Entity, Objective, Post, Step } from "../../model";
import type { Session } from "../../rules";
import type { Unit } from "../../workspace";
import type { FormKind } from "../state";
import type { Editable } from "./form-context";

/** An entry that a form can be filled in for. */
export interface FoundEntry {
  readonly entity: Editable;
  readonly unit: Unit;
  /** Whether its text was read without a problem: only then it can be changed safely. */
  readonly readable: boolean;
}

/** The first entry of a kind and id in a file; a post in a file of its own needs no id. */
export function findEntry(
  { workspace }: Session,
  kind: FormKind,
  path: string | undefined,
  id: string | undefined,
): FoundEntry | undefined {
  for (const file of workspace.sortedFiles) {
    if ((path !== undefined && file.path !== path) || file.unreadable !== undefined) continue;
    if (file.kind !== (kind === "post" ? "calendar" : "plan") && !(kind === "post" && file.kind === "post"))
      continue;
    for (const unit of [file.head, ...file.items.values()]) {
      // An id stands in the text of its unit: the others are not read for it.
      if (unit.piece !== undefined && (id === undefined || !unit.piece.text.includes(id))) continue;
      const { entities, problems } = workspace.peek(unit);
      const entity = entities.find((it) => it.kind === kind && it.id === id);
      if (entity !== undefined && isEditable(entity))
        return { entity, unit, readable: problems.length === 0 };
    }
  }
  return undefined;
}

function isEditable(entity: Entity): entity is Editable {
  return entity instanceof Post || entity instanceof Objective || entity instanceof Step;
}
