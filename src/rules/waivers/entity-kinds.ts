/** Every kind of entity that can hold waivers. */
export const WAIVING = [
  "post",
  "calendar",
  "plan",
  "goal",
  "opportunity",
  "objective",
  "segment",
  "zone",
  "theme",
  "step",
  "campaign",
  "person",
  "channel",
  "policy",
  "pause",
  "config",
] as const;
