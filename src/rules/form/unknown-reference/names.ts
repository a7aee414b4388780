import type { ReferredKind } from "../references";

/** What the kinds of entries that ids name are called. */
export const REFERRED_NAMES: Readonly<Record<ReferredKind, { readonly en: string; readonly fr: string }>> = {
  person: { en: "person", fr: "personne" },
  channel: { en: "channel", fr: "compte" },
  plan: { en: "plan", fr: "plan" },
  goal: { en: "goal", fr: "but général" },
  opportunity: { en: "opportunity", fr: "occasion" },
  objective: { en: "objective", fr: "objectif" },
  segment: { en: "segment", fr: "segment" },
  zone: { en: "zone", fr: "zone" },
  theme: { en: "theme", fr: "thème" },
  step: { en: "activation step", fr: "étape du plan d’action" },
  campaign: { en: "campaign", fr: "campagne" },
  post: { en: "post", fr: "publication" },
};
