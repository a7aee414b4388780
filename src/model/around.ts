import type { Day } from "../values";
import type { EntityByKind } from "./kinds";
import type { EntityKind } from "./entity";

/** Entities that others refer to by id. */
export type RegisteredKind = Exclude<
  EntityKind,
  "clause" | "config" | "calendar" | "policy" | "pause" | "post"
>;

/** Somebody or something that belongs to business units. */
export interface InUnits {
  readonly units: readonly string[];
}

/** What an entity may ask of the other files. Every question is remembered for the unit at hand. */
export interface Around {
  /** The first definition in order of path and place; undefined when there is none. */
  lookup<K extends RegisteredKind>(kind: K, id: string): EntityByKind[K] | undefined;
  /** The only plan of the root, for calendars that name none; undefined of none or several. */
  onlyPlan(): EntityByKind["plan"] | undefined;
  /** By the holidays that a policy declares, for everybody or for somebody of a unit; without such a policy no day is one. */
  isHoliday(day: Day, of?: InUnits): boolean;
}
