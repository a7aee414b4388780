import { type Entity, type EntityRef, itemsOf, textOf } from "../model";
import { waiverFields } from "../schema";
import type { MapNode } from "../syntax";
import { type Day, parseDay } from "../values";
import type { Unit } from "../workspace";

/** A waiver as written. It holds for its entity; at the top of a file for the whole file. */
export interface Waiver {
  readonly node: MapNode;
  readonly rule: string | undefined;
  readonly reason: string | undefined;
  readonly until: Day | undefined;
  /** Whether `until` was written, even in a wrong form. */
  readonly hasUntil: boolean;
  readonly entity: EntityRef;
  readonly unit: Unit;
  readonly wholeFile: boolean;
}

const NONE: readonly Waiver[] = [];

/** The waivers of an entity. */
export function readWaivers(entity: Entity, unit: Unit): readonly Waiver[] {
  const pair = entity.fields.waive;
  if (pair === undefined) return NONE;
  const wholeFile = WHOLE.has(entity.kind) || unit.file.kind === "post";
  const waivers: Waiver[] = [];
  for (const node of itemsOf(pair)) {
    if (node.type !== "map") continue;
    const fields = waiverFields(node);
    const until = textOf(fields.until);
    waivers.push({
      node,
      rule: textOf(fields.rule),
      reason: textOf(fields.reason),
      until: until === undefined ? undefined : parseDay(until),
      hasUntil: until !== undefined,
      entity: entity.ref,
      unit,
      wholeFile,
    });
  }
  return waivers;
}

const WHOLE: ReadonlySet<string> = new Set(["calendar", "plan", "policy", "pause", "config"]);

/** Whether a waiver holds on a day: a rule, a reason, and an end that has not passed. */
export function holds(waiver: Waiver, asOf: Day): boolean {
  return (
    waiver.rule !== undefined &&
    waiver.reason !== undefined &&
    waiver.until !== undefined &&
    waiver.until >= asOf
  );
}
