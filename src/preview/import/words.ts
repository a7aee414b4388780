import { sayFrom } from "../../rules";

/** Sentences of the form of an import. */
export const say = sayFrom({
  title: { en: "Import: {source}", fr: "Importation : {source}" },
  lead: {
    en: "Nothing is written before you choose “Write”. No cell is lost: what fits no field is kept beside the post.",
    fr: "Rien n’est écrit avant que vous choisissiez « Écrire ». Aucune cellule ne se perd : ce qui ne convient à aucun champ est gardé à côté de la publication.",
  },
  gone: {
    en: "The rows are no longer here. Choose the file again with “Import a Calendar…”.",
    fr: "Les lignes ne sont plus là. Choisissez de nouveau le fichier avec « Importer un calendrier… ».",
  },
  reading: { en: "Reading {source}…", fr: "Lecture de {source}…" },
  read: { en: "What was read", fr: "Ce qui a été lu" },
  questions: { en: "To decide first", fr: "À décider d’abord" },
  undecided: { en: "Choose", fr: "Choisir" },
  columns: { en: "Where each column goes", fr: "Où va chaque colonne" },
  column: { en: "Column", fr: "Colonne" },
  firstRows: { en: "First rows", fr: "Premières lignes" },
  goesTo: { en: "Goes to", fr: "Va dans" },
  decided: { en: "Why", fr: "Pourquoi" },
  fieldOf: { en: "Field for the column “{header}”", fr: "Champ de la colonne « {header} »" },
  keptAs: { en: "Kept as {field}", fr: "Gardé dans {field}" },
  unsure: { en: "please look", fr: "à vérifier" },
  noName: { en: "(no name)", fr: "(sans nom)" },
  notes: { en: "What is missing or odd", fr: "Ce qui manque ou étonne" },
  posts: { en: "How the first posts will stand", fr: "Comment seront les premières publications" },
  difference: { en: "What writing changes", fr: "Ce que l’écriture change" },
  same: {
    en: "Nothing: these posts are in the calendar already, just as they are here.",
    fr: "Rien : ces publications sont déjà dans le calendrier, telles quelles.",
  },
  registers: { en: "Names that no register knows yet", fr: "Noms qu’aucun registre ne connaît encore" },
  withRegisters: { en: "Write them into the registers too", fr: "Les écrire aussi dans les registres" },
  target: { en: "Write into", fr: "Écrire dans" },
  write: {
    en: "Write {count} {count:post|posts}",
    fr: "Écrire {count} {count:publication|publications}",
  },
  answerFirst: {
    en: "{count} {count:question is|questions are} still open above.",
    fr: "Il reste {count} {count:question|questions} sans réponse plus haut.",
  },
  more: { en: "and {count} more", fr: "et {count} de plus" },
});
