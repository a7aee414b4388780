import { type Entity, type EntityRef, itemsOf, textOf } from "../model";
import { waiverFields } from "../schema";
import type { MapNode, Pair } from "../syntax";
import { type Day, parseDay } from "../values";
import type { Unit, Workspace, WorkspaceFile } from "../workspace";

/** A waiver as written. It holds for its entity; at the top of a file for the whole file. */
export interface Waiver {
  readonly node: MapNode;
  readonly rule: string | undefined;
  readonly reason: string | undefined;
  readonly until: Day | undefined;
  /** Undefined at the top of a register. */
  readonly entity: EntityRef | undefined;
  readonly unit: Unit;
  readonly wholeFile: boolean;
}

const NONE: readonly Waiver[] = [];

/** The waivers of an entity. */
export function readWaivers(entity: Entity, unit: Unit): readonly Waiver[] {
  const pair = entity.fields.waive;
  if (pair === undefined) return NONE;
  return waiversIn(pair, unit, entity.ref, WHOLE.has(entity.kind) || unit.file.kind === "post");
}

/** The waivers at the top of a register, whose head is no entity. */
export function readRegisterWaivers(unit: Unit): readonly Waiver[] {
  const pair = unit.piece === undefined && isRegister(unit.file) ? unit.file.root?.get("waive") : undefined;
  return pair === undefined ? NONE : waiversIn(pair, unit, undefined, true);
}

/** Whether a file's head is no entity: it only holds a list of people or channels. */
export function isRegister({ kind }: WorkspaceFile): boolean {
  return kind === "people" || kind === "channels";
}

function waiversIn(
  pair: Pair,
  unit: Unit,
  entity: EntityRef | undefined,
  wholeFile: boolean,
): readonly Waiver[] {
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
      entity,
      unit,
      wholeFile,
    });
  }
  return waivers;
}

const WHOLE: ReadonlySet<string> = new Set(["calendar", "plan", "policy", "pause", "config"]);

/** Every waiver of a root that holds on its day, in the order of files and entries. */
export function waiversInForce(workspace: Workspace): readonly Waiver[] {
  const waivers: Waiver[] = [];
  for (const unit of workspace.units()) {
    const { entities } = workspace.peek(unit);
    waivers.push(...readRegisterWaivers(unit), ...entities.flatMap((entity) => readWaivers(entity, unit)));
  }
  return waivers.filter((waiver) => holds(waiver, workspace.asOf));
}

/** Whether a waiver holds on a day: a rule, a reason, and an end that has not passed. */
export function holds(waiver: Waiver, asOf: Day): boolean {
  return (
    waiver.rule !== undefined &&
    waiver.reason !== undefined &&
    waiver.until !== undefined &&
    waiver.until >= asOf
  );
}
