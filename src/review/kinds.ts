import type { EntityKind } from "../model";
import type { Language } from "../values";

type Both = Readonly<Record<Language, string>>;

/** What follows an entry's name, so that it is clear what it is. */
export const KIND_NAMES: Readonly<Record<EntityKind, Both>> = {
  post: { en: "post", fr: "publication" },
  calendar: { en: "calendar", fr: "calendrier" },
  plan: { en: "plan", fr: "plan" },
  goal: { en: "goal", fr: "but général" },
  opportunity: { en: "opportunity", fr: "occasion clé" },
  objective: { en: "objective", fr: "objectif" },
  segment: { en: "segment", fr: "segment" },
  zone: { en: "zone", fr: "zone" },
  theme: { en: "theme", fr: "thème" },
  step: { en: "step", fr: "étape" },
  campaign: { en: "campaign", fr: "campagne" },
  person: { en: "person", fr: "personne" },
  channel: { en: "channel", fr: "compte" },
  policy: { en: "policy", fr: "politique" },
  clause: { en: "clause", fr: "clause" },
  pause: { en: "pause", fr: "pause" },
  config: { en: "configuration", fr: "configuration" },
};

/** How the sentence about a new entry begins. */
export const NEW_KINDS: Readonly<Record<EntityKind, Both>> = {
  post: { en: "New post", fr: "Nouvelle publication" },
  calendar: { en: "New calendar", fr: "Nouveau calendrier" },
  plan: { en: "New plan", fr: "Nouveau plan" },
  goal: { en: "New goal", fr: "Nouveau but général" },
  opportunity: { en: "New opportunity", fr: "Nouvelle occasion clé" },
  objective: { en: "New objective", fr: "Nouvel objectif" },
  segment: { en: "New segment", fr: "Nouveau segment" },
  zone: { en: "New zone", fr: "Nouvelle zone" },
  theme: { en: "New theme", fr: "Nouveau thème" },
  step: { en: "New step", fr: "Nouvelle étape" },
  campaign: { en: "New campaign", fr: "Nouvelle campagne" },
  person: { en: "New in the register of people", fr: "Nouvelle personne au registre" },
  channel: { en: "New channel", fr: "Nouveau compte" },
  policy: { en: "New policy", fr: "Nouvelle politique" },
  clause: { en: "New clause", fr: "Nouvelle clause" },
  pause: { en: "A pause is now in force", fr: "Une pause est maintenant en vigueur" },
  config: { en: "New configuration", fr: "Nouvelle configuration" },
};

/** How the sentence about an entry that is gone begins. */
export const GONE_KINDS: Readonly<Record<EntityKind, Both>> = {
  post: { en: "Post taken out", fr: "Publication retirée" },
  calendar: { en: "Calendar taken out", fr: "Calendrier retiré" },
  plan: { en: "Plan taken out", fr: "Plan retiré" },
  goal: { en: "Goal taken out", fr: "But général retiré" },
  opportunity: { en: "Opportunity taken out", fr: "Occasion clé retirée" },
  objective: { en: "Objective taken out", fr: "Objectif retiré" },
  segment: { en: "Segment taken out", fr: "Segment retiré" },
  zone: { en: "Zone taken out", fr: "Zone retirée" },
  theme: { en: "Theme taken out", fr: "Thème retiré" },
  step: { en: "Step taken out", fr: "Étape retirée" },
  campaign: { en: "Campaign taken out", fr: "Campagne retirée" },
  person: { en: "Taken out of the register of people", fr: "Personne retirée du registre" },
  channel: { en: "Channel taken out", fr: "Compte retiré" },
  policy: { en: "Policy taken out", fr: "Politique retirée" },
  clause: { en: "Clause taken out", fr: "Clause retirée" },
  pause: { en: "The pause is over", fr: "La pause est levée" },
  config: { en: "Configuration taken out", fr: "Configuration retirée" },
};
