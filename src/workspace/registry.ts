import type { Entity } from "../model";
import type { Unit } from "./unit";

/** One place where an id is defined. Posts are not kept: they are read again on demand. */
export interface Definition {
  readonly unit: Unit;
  readonly entity: Entity | undefined;
  /** What others can see of it; equal signatures mean that nobody else needs to look again. */
  readonly signature: string;
}

const NO_DEFINITIONS: Definition[] = [];
const NO_UNITS: Unit[] = [];
const NO_VISITS: number[] = [];

/** An id of a kind: who defines it, and which units asked for it. */
export class Slot {
  /** Most ids are defined once, and those of posts asked for by nobody: the lists are made when needed. */
  definitions: Definition[] = NO_DEFINITIONS;
  /** Who asked, and at which visit; of those who have been visited again since, the entry is void. */
  private askers: Unit[] = NO_UNITS;
  private visits: number[] = NO_VISITS;

  constructor(
    readonly kind: string,
    readonly id: string,
  ) {}

  /**
   * Remembers that a unit asked; false where that was known. Cheap: most posts ask for the same few people and channels.
   */
  ask(unit: Unit): boolean {
    const last = this.askers.length - 1;
    if (last >= 0 && this.askers[last] === unit && this.visits[last] === unit.visit) return false;
    // Void entries are swept out when they may be half of all.
    if (last < 0) {
      this.askers = [unit];
      this.visits = [unit.visit];
      return true;
    }
    if (this.askers.length >= this.sweepAt) this.sweep();
    this.askers.push(unit);
    this.visits.push(unit.visit);
    return true;
  }

  private sweepAt = 64;

  private sweep(): void {
    if (this.askers.length === 0) return;
    let kept = 0;
    for (let i = 0; i < this.askers.length; i++) {
      const unit = this.askers[i] as Unit;
      if (unit.visit !== this.visits[i]) continue;
      this.askers[kept] = unit;
      this.visits[kept] = unit.visit;
      kept++;
    }
    this.askers.length = kept;
    this.visits.length = kept;
    this.sweepAt = Math.max(64, kept * 2);
  }

  /** The units whose last visit asked. */
  dependants(): Unit[] {
    this.sweep();
    return this.askers;
  }

  define(definition: Definition): void {
    if (this.definitions.length === 0) this.definitions = [definition];
    else this.definitions.push(definition);
  }

  /** The definition that counts: the first by path and place. */
  first(): Definition | undefined {
    let best = this.definitions[0];
    for (let i = 1; i < this.definitions.length; i++) {
      const other = this.definitions[i];
      if (best === undefined || (other !== undefined && comparePlaces(other.unit, best.unit) < 0))
        best = other;
    }
    return best;
  }
}

/** Order of units: by path, then by place in the file; a head comes first. */
export function comparePlaces(a: Unit, b: Unit): number {
  if (a.file !== b.file) return a.file.path < b.file.path ? -1 : 1;
  return (a.piece?.index ?? -1) - (b.piece?.index ?? -1);
}

function compareNodes(a: Entity | undefined, b: Entity | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a.node.piece.index - b.node.piece.index || a.node.start - b.node.start;
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
    for (const slot of this.kinds.get(kind)?.values() ?? [])
      if (slot.definitions.length > 0) ids.push(slot.id);
    return ids.sort();
  }

  /** The entities of a kind that count, in order of path and place. */
  entities(kind: string): Entity[] {
    const first: Definition[] = [];
    for (const slot of this.kinds.get(kind)?.values() ?? []) {
      const definition = slot.first();
      if (definition?.entity !== undefined) first.push(definition);
    }
    // Several can stand in one head.
    first.sort((a, b) => comparePlaces(a.unit, b.unit) || compareNodes(a.entity, b.entity));
    return first.flatMap((definition) => (definition.entity === undefined ? [] : [definition.entity]));
  }
}
