import type { Entity } from "../model";
import type { Unit } from "./unit";

/** One place where an id is defined. Posts are not kept: they are read again on demand. */
export interface Definition {
  readonly unit: Unit;
  readonly entity: Entity | undefined;
  /** What others can see of it; equal signatures mean that nobody else needs to look again. */
  readonly signature: string;
}

/** An id of a kind: who defines it, and which units asked for it. */
export class Slot {
  readonly definitions: Definition[] = [];
  readonly dependants = new Set<Unit>();

  constructor(
    readonly kind: string,
    readonly id: string,
  ) {}

  /** The definition that counts: the first by path and place. */
  first(): Definition | undefined {
    let best = this.definitions[0];
    for (let i = 1; i < this.definitions.length; i++) {
      const other = this.definitions[i];
      if (best === undefined || (other !== undefined && comparePlaces(other.unit, best.unit) < 0)) best = other;
    }
    return best;
  }
}

/** Order of units: by path, then by place in the file; a head comes first. */
export function comparePlaces(a: Unit, b: Unit): number {
  if (a.file !== b.file) return a.file.path < b.file.path ? -1 : 1;
  return (a.piece?.index ?? -1) - (b.piece?.index ?? -1);
}

/** All ids of the root, by kind. */
export class Registry {
  private readonly kinds = new Map<string, Map<string, Slot>>();

  /** The slot of an id, made when it is asked for first. */
  slot(kind: string, id: string): Slot {
    let ids = this.kinds.get(kind);
    if (ids === undefined) {
      ids = new Map();
      this.kinds.set(kind, ids);
    }
    let slot = ids.get(id);
    if (slot === undefined) {
      slot = new Slot(kind, id);
      ids.set(id, slot);
    }
    return slot;
  }

  /** The defined ids of a kind, in alphabetical order. */
  ids(kind: string): string[] {
    const ids: string[] = [];
    for (const slot of this.kinds.get(kind)?.values() ?? []) if (slot.definitions.length > 0) ids.push(slot.id);
    return ids.sort();
  }

  /** The entities of a kind that count, in order of path and place. */
  entities(kind: string): Entity[] {
    const first: Definition[] = [];
    for (const slot of this.kinds.get(kind)?.values() ?? []) {
      const definition = slot.first();
      if (definition?.entity !== undefined) first.push(definition);
    }
    first.sort((a, b) => comparePlaces(a.unit, b.unit));
    return first.flatMap((definition) => (definition.entity === undefined ? [] : [definition.entity]));
  }
}
