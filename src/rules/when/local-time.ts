import { type FileHeader, textOf } from "../../model";
import { type Instant, toInstant, toLocal, type When } from "../../values";
import type { Workspace } from "../../workspace";

/** The zone that a file's times are in: its own, else the configuration's; undefined when neither names one. */
export function zoneOf(file: FileHeader, workspace: Workspace): string | undefined {
  if (file.timezone !== undefined) return file.timezone;
  for (let at = workspace.configs.length - 1; at >= 0; at--) {
    const zone = textOf(workspace.configs[at]?.fields.timezone);
    if (zone !== undefined) return zone;
  }
  return undefined;
}

/**
 * What the clocks of a zone show: a time with an offset is converted, others are returned as they
 * are. Without a zone the time counts as written; undefined when the zone is unknown.
 */
export function localWhen(when: When, zone: string | undefined): When | undefined {
  if (when.offset === undefined) return when;
  if (when.minute === undefined || zone === undefined) return { day: when.day, minute: when.minute };
  const instant = toInstant(when, zone);
  const local = instant === undefined ? undefined : toLocal(instant.instant, zone);
  return local === undefined ? undefined : { day: local.day, minute: local.minute };
}

/** Minutes since the epoch by the clocks on the wall, a day alone from its midnight. */
export function wallMinutes(when: When): number {
  return when.day * 1440 + (when.minute ?? 0);
}

/** A moment to compare between files; without a zone by the clocks on the wall. Undefined when the zone is unknown. */
export function momentOf(when: When, zone: string | undefined): Instant | undefined {
  if (zone === undefined) return wallMinutes(when) - (when.offset ?? 0);
  return toInstant(when, zone)?.instant;
}
