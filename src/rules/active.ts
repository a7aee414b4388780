import { mapOf, textOf } from "../model";
import { toData } from "../syntax";
import type { Workspace } from "../workspace";
import { CATALOGUE } from "./catalogue";
import type { Rule, Severity } from "./define";
import type { ActiveRule } from "./finding";

export type Preset = "starter" | "standard" | "strict";

const SEVERITIES: readonly string[] = ["error", "warning", "info"];

/** What the caller says about rules, above the configuration. */
export interface RuleChoice {
  readonly preset?: Preset;
  /** These rules alone, whatever the preset says. */
  readonly only?: ReadonlySet<string>;
}

/** The rules that run, with severities and options from the preset, the policies and the configuration. */
export function activeRules(
  workspace: Workspace,
  choice: RuleChoice,
  own: readonly Rule[] = [],
): readonly ActiveRule[] {
  const preset = choice.preset ?? configuredPreset(workspace) ?? "standard";
  const byPolicy = new Map<string, Severity | "off">();
  for (const setting of workspace.settings.within("severity", [])) {
    // Of another form than the schema's: that is a finding, and says nothing here.
    if (typeof setting.value !== "object" || setting.value === null) continue;
    for (const [id, value] of Object.entries(setting.value)) {
      if (!byPolicy.has(id) && (value === "off" || SEVERITIES.includes(String(value))))
        byPolicy.set(id, value as Severity);
    }
  }
  const active: ActiveRule[] = [];
  [...CATALOGUE, ...own].forEach((rule, index) => {
    let on = choice.only === undefined ? isInPreset(rule, preset) : choice.only.has(rule.id);
    let override: Severity | undefined;
    let options: Record<string, unknown> = {};
    const levels: Array<string | undefined> = [byPolicy.get(rule.id)];
    for (const config of workspace.configs) {
      const entry = mapOf(config.fields.rules)?.get(rule.id);
      if (entry === undefined) continue;
      const map = mapOf(entry);
      levels.push(map === undefined ? textOf(entry) : textOf(map.get("severity")));
      if (map !== undefined) options = { ...options, ...(toData(map) as Record<string, unknown>) };
    }
    // What is no YAML at all can't be argued away.
    for (const level of rule.id === "syntax" ? [] : levels) {
      if (level === "off") on = false;
      else if (choice.only !== undefined && !on) continue;
      else if (level !== undefined && SEVERITIES.includes(level)) {
        on = true;
        override = level as Severity;
      }
    }
    if (on) active.push({ rule, index, override, options });
  });
  return active;
}

/**
 * What the policies of units say of rules on what is theirs, by unit and rule. Theirs may weigh more than for the
 * whole organisation, not less.
 */
export function severitiesOfUnits(workspace: Workspace): ReadonlyMap<string, ReadonlyMap<string, Severity>> {
  const units = new Map<string, Map<string, Severity>>();
  for (const { unit, value } of workspace.settings.all("severity")) {
    if (unit === undefined) continue;
    const own = units.get(unit) ?? new Map<string, Severity>();
    units.set(unit, own);
    for (const [id, severity] of Object.entries(value))
      if (!own.has(id) && SEVERITIES.includes(String(severity))) own.set(id, severity as Severity);
  }
  return units;
}

/** The heavier of two. */
export function heavierOf(one: Severity, other: Severity | undefined): Severity {
  return other !== undefined && SEVERITIES.indexOf(other) < SEVERITIES.indexOf(one) ? other : one;
}

function configuredPreset(workspace: Workspace): Preset | undefined {
  let preset: Preset | undefined;
  for (const config of workspace.configs) {
    const text = textOf(config.fields.preset);
    if (text === "starter" || text === "standard" || text === "strict") preset = text;
  }
  return preset;
}

function isInPreset(rule: Rule, preset: Preset): boolean {
  if (preset === "strict") return true;
  if (preset === "standard") return rule.strict !== true;
  return rule.starter === true;
}
