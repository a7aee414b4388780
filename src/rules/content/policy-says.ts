import type { ActiveSetting, SettingShapes } from "../../workspace";
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
