import type { Entity } from "../model";
import type { Finding } from "../rules";
import type { Unit, Workspace } from "../workspace";

const known = new WeakMap<Unit, { readonly visit: number; readonly entities: readonly Entity[] }>();

/** What a unit that holds no post defines. Read once for each of its visits. */
export function entitiesOf(unit: Unit, workspace: Workspace): readonly Entity[] {
  let entry = known.get(unit);
  if (entry === undefined || entry.visit !== unit.visit) {
    entry = { visit: unit.visit, entities: workspace.peek(unit).entities };
    known.set(unit, entry);
  }
  return entry.entities;
}

/** The unit that a finding stands in; undefined where its file is gone. */
export function unitOf({ file, at }: Finding, workspace: Workspace): Unit | undefined {
  return workspace.file(file)?.unitAt(at);
}

/** What a finding is about, unless that is a post, of which `postIn` tells. */
export function entityOf(finding: Finding, workspace: Workspace): Entity | undefined {
  const { entity: ref } = finding;
  const unit = ref === undefined || ref.kind === "post" ? undefined : unitOf(finding, workspace);
  if (ref === undefined || unit === undefined) return undefined;
  return entitiesOf(unit, workspace).find(({ kind, id }) => kind === ref.kind && id === ref.id);
}
