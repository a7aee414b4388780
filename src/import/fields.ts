import type { Language } from "../values";

/** What a column can be taken for; texts may also name a language (`text.fr`), alternative texts stand as `media.alt`. */
export const IMPORT_FIELDS = [
  "id",
  "publish",
  "date",
  "time",
  "timezone",
  "weekday",
  "group",
  "title",
  "text",
  "channels",
  "format",
  "status",
  "approval",
  "owner",
  "approver",
  "deadline",
  "objective",
  "campaign",
  "theme",
  "segment",
  "media",
  "media.alt",
  "media.credit",
  "link",
  "hashtags",
  "cta",
  "firstComment",
  "location",
  "language",
  "partner",
  "budget",
  "spent",
  "published.at",
  "published.url",
  "results.reach",
  "results.impressions",
  "results.views",
  "results.engagements",
  "results.reactions",
  "results.comments",
  "results.shares",
  "results.saves",
  "results.clicks",
  "notes",
  "tags",
] as const;

export type ImportField = (typeof IMPORT_FIELDS)[number];

const LABELS: Readonly<Record<ImportField, Readonly<Record<Language, string>>>> = {
  id: { en: "Id", fr: "Identifiant" },
  publish: { en: "Date and time of publication", fr: "Date et heure de publication" },
  date: { en: "Date of publication", fr: "Date de publication" },
  time: { en: "Time of publication", fr: "Heure de publication" },
  timezone: { en: "Time zone", fr: "Fuseau horaire" },
  weekday: { en: "Weekday, to check the date", fr: "Jour de la semaine, pour vérifier la date" },
  group: { en: "Week or month", fr: "Semaine ou mois" },
  title: { en: "Title", fr: "Titre" },
  text: { en: "Text", fr: "Texte" },
  channels: { en: "Channels", fr: "Comptes" },
  format: { en: "Format", fr: "Format" },
  status: { en: "Status", fr: "Statut" },
  approval: { en: "State of the approval", fr: "État de l’approbation" },
  owner: { en: "Owner", fr: "Responsable" },
  approver: { en: "Approver", fr: "Personne qui approuve" },
  deadline: { en: "Deadline", fr: "Échéance" },
  objective: { en: "Objective", fr: "Objectif" },
  campaign: { en: "Campaign", fr: "Campagne" },
  theme: { en: "Theme", fr: "Thème" },
  segment: { en: "Segment", fr: "Segment" },
  media: { en: "Pictures and videos", fr: "Images et vidéos" },
  "media.alt": { en: "Alternative text", fr: "Texte de remplacement" },
  "media.credit": { en: "Credit", fr: "Crédit" },
  link: { en: "Link", fr: "Lien" },
  hashtags: { en: "Hashtags", fr: "Mots-clics" },
  cta: { en: "Call to action", fr: "Appel à l’action" },
  firstComment: { en: "First comment", fr: "Premier commentaire" },
  location: { en: "Place", fr: "Lieu" },
  language: { en: "Language", fr: "Langue" },
  partner: { en: "Partner", fr: "Partenaire" },
  budget: { en: "Budget", fr: "Budget" },
  spent: { en: "Spent", fr: "Dépensé" },
  "published.at": { en: "Published on", fr: "Publié le" },
  "published.url": { en: "Link to the published post", fr: "Lien vers la publication parue" },
  "results.reach": { en: "Results: reach", fr: "Résultats : portée" },
  "results.impressions": { en: "Results: impressions", fr: "Résultats : impressions" },
  "results.views": { en: "Results: views", fr: "Résultats : vues" },
  "results.engagements": { en: "Results: engagements", fr: "Résultats : interactions" },
  "results.reactions": { en: "Results: reactions", fr: "Résultats : réactions" },
  "results.comments": { en: "Results: comments", fr: "Résultats : commentaires" },
  "results.shares": { en: "Results: shares", fr: "Résultats : partages" },
  "results.saves": { en: "Results: saves", fr: "Résultats : enregistrements" },
  "results.clicks": { en: "Results: clicks", fr: "Résultats : clics" },
  notes: { en: "Notes", fr: "Notes" },
  tags: { en: "Tags", fr: "Étiquettes" },
};

/** A field as people read it; an `x-` key is its own name, a language stands in parentheses. */
export function importFieldLabel(field: string, language: Language): string {
  if (Object.hasOwn(LABELS, field)) return LABELS[field as ImportField][language];
  const dot = field.lastIndexOf(".");
  const base = field.slice(0, dot);
  return dot > 0 && Object.hasOwn(LABELS, base)
    ? `${LABELS[base as ImportField][language]} (${field.slice(dot + 1)})`
    : field;
}

/** Whether a column can be told to be this: a field, a text in a language, or an `x-` key. */
export function isImportField(field: string): boolean {
  if (Object.hasOwn(LABELS, field)) return true;
  if (/^x-[a-z0-9-]+$/.test(field)) return true;
  if (/^(?:channels\.[a-z-]+|variants\.[a-z0-9-]+\.text|draft)$/.test(field)) return true;
  return /^(?:title|text|cta|media\.alt|firstComment|location)\.[a-z]{2,3}(?:-[A-Z]{2})?$/.test(field);
}
