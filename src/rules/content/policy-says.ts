import { rankOf } from "../../model";
import type { ActiveSetting, ClauseRef, SettingShapes } from "../../workspace";
import type { RuleContext } from "../context";

type ByChannel = "accessibility" | "languages" | "disclosure" | "links";

/** The setting that concerns a channel: one that names it, else one for all. */
export function settingFor<K extends ByChannel>(
  context: RuleContext,
  name: K,
  channel: string | undefined,
): ActiveSetting<NonNullable<SettingShapes[K]>> | undefined {
  let general: ActiveSetting<NonNullable<SettingShapes[K]>> | undefined;
  for (const setting of context.settings(name)) {
    const value: unknown = setting.value;
    // Of another form than the schema's: that is another rule's finding.
    if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
    const { channels } = setting.value;
    if (channels === undefined) general ??= setting;
    else if (channel !== undefined && Array.isArray(channels) && channels.includes(channel)) return setting;
  }
  return general;
}

/** The height on the ladder from which something must be there, and the clause that says so. */
export interface Required {
  /** Infinity: never. */
  readonly rank: number;
  readonly clause: ClauseRef | undefined;
}

const IN_REVIEW: Required = { rank: 3, clause: undefined };

/** From when on a text or alternative text is required: from review on, unless a policy's rows say otherwise. */
export function requiredFrom(context: RuleContext, field: "text" | "altText"): Required {
  const setting = context.setting("required");
  const rows: unknown = setting?.value;
  if (setting === undefined || typeof rows !== "object" || rows === null) return IN_REVIEW;
  let rank = Object.hasOwn(rows, "review") ? Number.POSITIVE_INFINITY : IN_REVIEW.rank;
  let clause: ClauseRef | undefined;
  for (const [status, fields] of Object.entries(rows)) {
    if (!Array.isArray(fields) || !fields.includes(field)) continue;
    const height = rankOf(status);
    if (height !== undefined && height <= rank) {
      rank = height;
      clause = setting.clause;
    }
  }
  return { rank, clause };
}
