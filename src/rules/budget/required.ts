import { rankOf } from "../../model";
import type { ActiveSetting, ClauseRef, SettingShapes } from "../../workspace";
import type { RuleContext } from "../context";

/** From which status on a post must have something. */
export interface Requirement {
  /** Height on the status ladder. */
  readonly rank: number;
  /** The clause that says so, where it is not the usual ladder. */
  readonly clause: ClauseRef | undefined;
}

type RequiredSetting = ActiveSetting<NonNullable<SettingShapes["required"]>>;

/**
 * From when on posts must have what the usual ladder asks for from *planned* on. A policy's `required`
 * replaces the rows that it names; undefined: then no row asks for it any more.
 */
export function requirementOf(field: string, context: RuleContext): Requirement | undefined {
  const settings = context.settings("required");
  if (settings.length === 0) return USUAL;
  let found: Requirement | undefined;
  let plannedReplaced = false;
  for (const setting of settings) {
    if (rowOf(setting, "planned") !== undefined) plannedReplaced = true;
    const rank = lowestRank(setting, field);
    if (rank !== undefined && (found === undefined || rank < found.rank)) {
      found = { rank, clause: setting.clause };
    }
  }
  return plannedReplaced || (found !== undefined && found.rank < USUAL.rank) ? found : USUAL;
}

const USUAL: Requirement = { rank: 1, clause: undefined };

/** The lowest status whose row names the field. */
function lowestRank(setting: RequiredSetting, field: string): number | undefined {
  let lowest: number | undefined;
  for (const status of Object.keys(setting.value)) {
    const rank = rankOf(status);
    if (rank === undefined || !rowOf(setting, status)?.includes(field)) continue;
    if (lowest === undefined || rank < lowest) lowest = rank;
  }
  return lowest;
}

/** A row as the policy writes it; undefined when it is absent or no list. */
function rowOf(setting: RequiredSetting, status: string): readonly unknown[] | undefined {
  const row = (setting.value as Readonly<Record<string, unknown>>)[status];
  return Array.isArray(row) ? row : undefined;
}
