import { sayFrom } from "../rules";

/** Sentences about an import that the form shows. */
export const sayImport = sayFrom({
  rows: {
    en: "{rows} {rows:row|rows}: {posts} {posts:post|posts}.",
    fr: "{rows} {rows:ligne|lignes} : {posts} {posts:publication|publications}.",
  },
  allKept: { en: "All {read} cells are kept.", fr: "Les {read} cellules sont toutes gardées." },
  someKept: { en: "{kept} of {read} cells are kept.", fr: "{kept} cellules sur {read} sont gardées." },
  csv: { en: "CSV", fr: "CSV" },
  markdown: { en: "Markdown table", fr: "Tableau Markdown" },
  xlsx: { en: "Excel workbook", fr: "Classeur Excel" },
  ics: { en: "iCalendar", fr: "iCalendar" },
  yaml: { en: "YAML", fr: "YAML" },
  json: { en: "JSON", fr: "JSON" },
  dates: { en: "Order of dates: {how}", fr: "Ordre des dates : {how}" },
  statuses: { en: "Statuses: {words}", fr: "Statuts : {words}" },
  statusRead: { en: "“{word}” is {status}", fr: "« {word} » devient {status}" },
  new: { en: "New: {title}", fr: "Nouvelle : {title}" },
  changes: { en: "Changed in {title}: {keys}", fr: "Change dans {title} : {keys}" },
  newFile: { en: "A new file: {path}", fr: "Un nouveau fichier : {path}" },
  newCalendar: { en: "{path} (new)", fr: "{path} (nouveau)" },
  people: { en: "People", fr: "Personnes" },
  channels: { en: "Channels", fr: "Comptes" },
  objectives: { en: "Objectives", fr: "Objectifs" },
  campaigns: { en: "Campaigns", fr: "Campagnes" },
  themes: { en: "Themes", fr: "Thèmes" },
  segments: { en: "Segments", fr: "Segments" },
  gone: {
    en: "The rows are no longer here. Choose the file again.",
    fr: "Les lignes ne sont plus là. Choisissez de nouveau le fichier.",
  },
  noFolder: {
    en: "Open a folder first: the calendar has to be written somewhere.",
    fr: "Ouvrez d’abord un dossier : il faut un endroit où écrire le calendrier.",
  },
  open: {
    en: "Nothing was written: answer the questions first.",
    fr: "Rien n’a été écrit : répondez d’abord aux questions.",
  },
  faulty: {
    en: "Nothing was written: the file has an error that has to be mended first.",
    fr: "Rien n’a été écrit : le fichier contient une erreur à corriger d’abord.",
  },
  nothing: {
    en: "There is nothing to write: these posts are in the calendar already.",
    fr: "Il n’y a rien à écrire : ces publications sont déjà dans le calendrier.",
  },
  written: {
    en: "Written to {path}: {created} new, {updated} brought up to date. Undo takes it back.",
    fr: "Écrit dans {path} : {created} {created:nouvelle|nouvelles}, {updated} {updated:mise|mises} à jour. « Annuler » revient en arrière.",
  },
});
