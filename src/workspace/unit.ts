import type { Entity } from "../model";
import type { SchemaFault } from "../schema";
import type { Piece, Problem } from "../syntax";
import type { WorkspaceFile } from "./file";
import type { Slot } from "./registry";

/**
 * What is read and checked on its own: the head of a file (everything but its long lists), or one
 * item of a list. Only what changed is read again. Trees are not kept: a unit is read on demand.
 */
export class Unit {
  /** Counts its readings: what it asked for at an earlier one no longer holds. */
  visit = 0;
  /** Ids it defines. */
  defines: readonly Slot[] = NO_SLOTS;

  constructor(
    readonly file: WorkspaceFile,
    /** Absent of a head. */
    readonly piece: Piece | undefined,
    /** The key of the list an item belongs to. */
    readonly list: string | undefined,
  ) {}
}

const NO_SLOTS: readonly Slot[] = [];

/** What reading a unit gives. */
export interface Reading {
  readonly unit: Unit;
  readonly entities: readonly Entity[];
  readonly problems: readonly Problem[];
  readonly faults: readonly SchemaFault[];
}
