import type { Day } from "../values";
import type { EntityByKind } from "./kinds";
import type { EntityKind } from "./entity";

/** Entities that others refer to by id. */
export type RegisteredKind = Exclude<
  EntityKind,
  "clause" | "config" | "calendar" | "policy" | "pause" | "post"
>;

/** What an entity may ask of the other files. Every question is remembered for the unit at hand. */
export interface Around {
  /** The first definition in order of path and place; undefined when there is none. */
  lookup<K extends RegisteredKind>(kind: K, id: string): EntityByKind[K] | undefined;
  /** The only plan of the root, for calendars that name none; undefined of none or several. */
  onlyPlan(): EntityByKind["plan"] | undefined;
  /** By the holidays that a policy declares; without such a policy no day is one. */
  isHoliday(day: Day): boolean;
}
