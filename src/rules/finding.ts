import type { EntityRef } from "../model";
import type { Place } from "../syntax";
import type { Unit } from "../workspace";
import type { Report, Rule, Severity } from "./define";

/** A rule as the configuration, the policy and the preset have it. */
export interface ActiveRule {
  readonly rule: Rule;
  /** Place in the catalogue, for quick tables. */
  readonly index: number;
  /** Undefined: the severity of the catalogue, or of the report. */
  readonly override: Severity | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A finding as a rule reported it, before waivers and sorting. */
export interface RawFinding {
  readonly active: ActiveRule;
  readonly report: Report;
  readonly severity: Severity;
  readonly entity: EntityRef | undefined;
  readonly unit: Unit;
  readonly at: Place;
}
