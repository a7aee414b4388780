import { type Language, NBSP } from "../values";
import type { ReadValue } from "./words";

type Both = Readonly<Record<Language, (v: ReadValue) => string>>;

const PEOPLE_ENCODING = {
  en: "If accents look wrong, name another encoding, such as macintosh.",
  fr: "Si des accents sont faux, nommez un autre encodage, comme macintosh.",
};

/** The other rows of a problem that several have. */
function others(v: ReadValue, word: "rows" | "lignes"): string {
  if (v("count") === "1") return "";
  const colon = word === "rows" ? ":" : `${NBSP}:`;
  return ` (${v("count", word, word)}${colon} ${v("rows")}${v("rows").split(",").length < 10 ? "" : "…"})`;
}

/** What is wrong, then what to do; after the row and column, which `sayTableProblem` puts before. */
export const SENTENCES: Readonly<Record<string, Both>> = {
  "too-many-bytes": {
    en: (v) => `This file has ${v("count")} bytes; at most ${v("limit")} are read. Split it, or export less.`,
    fr: (v) =>
      `Ce fichier compte ${v("count")} octets; on en lit au plus ${v("limit")}. Divisez-le ou exportez-en moins.`,
  },
  "too-many-rows": {
    en: (v) =>
      `This file has more than ${v("limit")} rows, which is more than is read at once, so nothing was read. Split it, for example by year.`,
    fr: (v) =>
      `Ce fichier compte plus de ${v("limit")} lignes, soit plus qu’on n’en lit d’un coup; rien n’a donc été lu. Divisez-le, par exemple par année.`,
  },
  "too-many-cells": {
    en: (v) =>
      `This file has ${v("count")} cells; at most ${v("limit")} are read, so nothing was read. Split it, or leave out columns.`,
    fr: (v) =>
      `Ce fichier compte ${v("count")} cellules; on en lit au plus ${v("limit")}, rien n’a donc été lu. Divisez-le ou retirez des colonnes.`,
  },
  empty: {
    en: () => "There is nothing in this file.",
    fr: () => "Ce fichier est vide.",
  },
  "no-table": {
    en: () => "There is no table in this file: no lines with cells between |, and no front matter.",
    fr: () => "Ce fichier ne contient aucun tableau : ni lignes de cellules entre |, ni en-tête YAML.",
  },
  "one-column": {
    en: () => "No delimiter was found, so each row is one cell. If there should be more, name the delimiter.",
    fr: () =>
      "Aucun séparateur n’a été trouvé : chaque ligne forme une seule cellule. S’il devrait y en avoir plus, nommez le séparateur.",
  },
  "bad-delimiter": {
    en: (v) => `“${v("asked")}” cannot separate cells. Name one character, such as ; or tab.`,
    fr: (v) =>
      `« ${v("asked")} » ne peut pas séparer des cellules. Nommez un seul caractère, comme ; ou tab.`,
  },
  "windows-1252": {
    en: () => `This file is not UTF-8, so it was read as Windows-1252. ${PEOPLE_ENCODING.en}`,
    fr: () => `Ce fichier n’est pas en UTF-8; il a été lu en Windows-1252. ${PEOPLE_ENCODING.fr}`,
  },
  "utf-16-guessed": {
    en: (v) => `This file has no byte order mark; by its bytes it was read as ${v("encoding")}.`,
    fr: (v) =>
      `Ce fichier n’a pas de marque d’ordre des octets; d’après ses octets, il a été lu en ${v("encoding")}.`,
  },
  "unknown-encoding": {
    en: (v) => `“${v("asked")}” is not an encoding that is known here. Try utf-8, windows-1252 or macintosh.`,
    fr: (v) => `« ${v("asked")} » n’est pas un encodage connu ici. Essayez utf-8, windows-1252 ou macintosh.`,
  },
  "lost-signs": {
    en: (v) =>
      `${v("count", "character was", "characters were")} lost (�) before this file came here. Export it again as UTF-8, or mend the text by hand.`,
    fr: (v) =>
      `${v("count", "caractère a été perdu", "caractères ont été perdus")} (�) avant l’arrivée de ce fichier. Exportez-le de nouveau en UTF-8 ou corrigez le texte à la main.`,
  },
  "encoded-twice": {
    en: (v) =>
      `Text was encoded twice, as in “${v("was")}” for “${v("meant")}” (${v("count", "place", "places")}). Nothing was changed; the encoding utf-8-twice repairs it.`,
    fr: (v) =>
      `Du texte a été encodé deux fois, comme « ${v("was")} » pour « ${v("meant")} » (${v("count", "endroit", "endroits")}). Rien n’a été changé; l’encodage utf-8-twice le répare.`,
  },
  nul: {
    en: (v) =>
      `This file holds ${v("count", "NUL character", "NUL characters")}, the first at line ${v("line")}. No text needs them, so the cells do without. Export the file again as text if something is missing.`,
    fr: (v) =>
      `Ce fichier contient ${v("count", "caractère NUL", "caractères NUL")}, à partir de la ligne ${v("line")}. Aucun texte n’en a besoin; les cellules n’en gardent rien. Exportez de nouveau le fichier en texte si quelque chose manque.`,
  },
  "open-quote": {
    en: (v) =>
      `A quotation mark opens this cell and never closes, so ${v("lines", "line", "lines")} up to the end of the file became one cell. Close it, or double it if it belongs to the text.`,
    fr: (v) =>
      `Un guillemet ouvre cette cellule et ne se ferme jamais : ${v("lines", "ligne", "lignes")} jusqu’à la fin du fichier n’en font qu’une. Fermez-le, ou doublez-le s’il fait partie du texte.`,
  },
  "bad-quote": {
    en: (v) =>
      `A quotation mark inside a quoted cell is not doubled, so the cell may end in the wrong place${others(v, "rows")}. Write "" for a quotation mark within a cell.`,
    fr: (v) =>
      `Un guillemet à l’intérieur d’une cellule entre guillemets n’est pas doublé; la cellule finit peut-être au mauvais endroit${others(v, "lignes")}. Écrivez "" pour un guillemet dans une cellule.`,
  },
  "quotes-ignored": {
    en: () =>
      "This file is full of quotation marks that never end, so they were taken as text. Export it again as CSV.",
    fr: () =>
      "Ce fichier est plein de guillemets qui ne finissent jamais; ils ont été pris pour du texte. Exportez-le de nouveau en CSV.",
  },
  "row-longer": {
    en: (v) =>
      `This row has ${v("cells", "cell", "cells")} where the table has ${v("width", "column", "columns")}, so cells may have slipped${others(v, "rows")}. Look for a delimiter in a text without quotation marks.`,
    fr: (v) =>
      `Cette ligne a ${v("cells", "cellule", "cellules")} alors que le tableau a ${v("width", "colonne", "colonnes")}; des cellules ont peut-être glissé${others(v, "lignes")}. Cherchez un séparateur dans un texte sans guillemets.`,
  },
  "row-longer-bar": {
    en: (v) =>
      `This row has ${v("cells", "cell", "cells")} where the table has ${v("width", "column", "columns")}, so cells may have slipped${others(v, "rows")}. Write \\| for a bar within a text.`,
    fr: (v) =>
      `Cette ligne a ${v("cells", "cellule", "cellules")} alors que le tableau a ${v("width", "colonne", "colonnes")}; des cellules ont peut-être glissé${others(v, "lignes")}. Écrivez \\| pour une barre dans un texte.`,
  },
  "row-shorter": {
    en: (v) =>
      `This row has ${v("cells", "cell", "cells")} where the table has ${v("width", "column", "columns")}, so cells may have slipped${others(v, "rows")}. Look for a missing delimiter.`,
    fr: (v) =>
      `Cette ligne a ${v("cells", "cellule", "cellules")} alors que le tableau a ${v("width", "colonne", "colonnes")}; des cellules ont peut-être glissé${others(v, "lignes")}. Cherchez un séparateur oublié.`,
  },
  "guard-off": {
    en: (v) =>
      `An apostrophe that kept a spreadsheet from running a cell as a formula was taken off (${v("count", "cell", "cells")}).`,
    fr: (v) =>
      `Une apostrophe qui empêchait un tableur d’exécuter une cellule comme formule a été retirée (${v("count", "cellule", "cellules")}).`,
  },
  "broken-text": {
    en: (v) => `This file cannot be read to its end: look at line ${v("line")}, column ${v("column")}.`,
    fr: (v) =>
      `Ce fichier ne se lit pas jusqu’au bout : regardez à la ligne ${v("line")}, colonne ${v("column")}.`,
  },
  "too-deep": {
    en: () => "This file is nested more deeply than can be read, so nothing was read.",
    fr: () => "Ce fichier est imbriqué plus profondément qu’on ne peut le lire; rien n’a donc été lu.",
  },
  "no-list": {
    en: () =>
      "There is no list of entries in this file: neither at its root nor under posts, items, calendar or content.",
    fr: () =>
      "Ce fichier ne contient aucune liste d’éléments : ni à sa racine, ni sous posts, items, calendar ou content.",
  },
  "beside-list": {
    en: (v) =>
      `Beside its list this file says more, which belongs to no entry and is not read: ${v("keys")}.`,
    fr: (v) =>
      `À côté de sa liste, ce fichier dit autre chose, qui n’appartient à aucun élément et n’est pas lu : ${v("keys")}.`,
  },
  "repeated-id": {
    en: (v) =>
      `“${v("id")}” is already the id of entry ${v("first")} (${v("count", "repeat", "repeats")} in all). Give each entry its own.`,
    fr: (v) =>
      `« ${v("id")} » est déjà l’identifiant de l’élément ${v("first")} (${v("count", "répétition", "répétitions")} en tout). Donnez à chaque élément le sien.`,
  },
  "broken-event": {
    en: (v) =>
      `The entry at line ${v("line")} is not iCalendar; its lines were kept as its description. Mend it, or export the calendar again.`,
    fr: (v) =>
      `L’élément de la ligne ${v("line")} n’est pas en iCalendar; ses lignes ont été gardées comme description. Corrigez-le ou exportez de nouveau le calendrier.`,
  },
  "open-event": {
    en: (v) =>
      `The entry that begins at line ${v("line")} never ends, so it and what follows were not read. The file may be cut off; export it again.`,
    fr: (v) =>
      `L’élément qui commence à la ligne ${v("line")} ne finit jamais; ni lui ni la suite n’ont été lus. Le fichier est peut-être coupé; exportez-le de nouveau.`,
  },
  "no-event": {
    en: () => "There is no event and no to-do in this calendar.",
    fr: () => "Ce calendrier ne contient ni événement ni tâche.",
  },
  "recurring-event": {
    en: (v) =>
      `This event comes back by a rule (${v("count", "event does", "events do")}); only its first time is read, and the rule is kept in the column “recurrence”.`,
    fr: (v) =>
      `Cet événement revient selon une règle (${v("count", "événement", "événements")}); seule la première fois est lue, et la règle reste dans la colonne « recurrence ».`,
  },
  reminders: {
    en: (v) => `${v("count", "reminder of an event was", "reminders of events were")} left out.`,
    fr: (v) =>
      `${v("count", "rappel d’événement a été laissé", "rappels d’événements ont été laissés")} de côté.`,
  },
  encrypted: {
    en: () => "This workbook is locked by a password. Save it without one, then import it.",
    fr: () =>
      "Ce classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis importez-le.",
  },
  "old-workbook": {
    en: () =>
      "This is a workbook of the old kind (.xls). Open it and save it as .xlsx or CSV, then import that.",
    fr: () =>
      "C’est un classeur de l’ancien type (.xls). Ouvrez-le, enregistrez-le en .xlsx ou en CSV, puis importez ce fichier.",
  },
  xlsb: {
    en: () => "This is a binary workbook (.xlsb). Save it as .xlsx or CSV, then import that.",
    fr: () =>
      "C’est un classeur binaire (.xlsb). Enregistrez-le en .xlsx ou en CSV, puis importez ce fichier.",
  },
  "not-workbook": {
    en: () => "This is not an Excel workbook, whatever its name says. Save the calendar as .xlsx or CSV.",
    fr: () =>
      "Ce n’est pas un classeur Excel, quoi qu’en dise son nom. Enregistrez le calendrier en .xlsx ou en CSV.",
  },
  "broken-workbook": {
    en: () =>
      "This workbook is damaged and cannot be read. Open it in a spreadsheet, save it again, and import that.",
    fr: () =>
      "Ce classeur est abîmé et ne peut pas être lu. Ouvrez-le dans un tableur, enregistrez-le de nouveau et importez ce fichier.",
  },
  "zip-bomb": {
    en: (v) =>
      `This workbook would unpack to ${v("size")} MB or more, far beyond any calendar, so it was not unpacked. Save only the calendar as a new file.`,
    fr: (v) =>
      `Ce classeur compressé prendrait ${v("size")} Mo ou plus, bien au-delà d’un calendrier; il n’a donc pas été décompressé. Enregistrez le calendrier seul dans un nouveau fichier.`,
  },
  macros: {
    en: () => "The macros in this workbook were left alone: only cells are read.",
    fr: () => "Les macros de ce classeur ont été laissées de côté : seules les cellules sont lues.",
  },
  "hidden-sheet": {
    en: () => "This sheet is hidden in the workbook; it was read all the same.",
    fr: () => "Cette feuille est masquée dans le classeur; elle a été lue quand même.",
  },
  formulas: {
    en: (v) =>
      `${v("count", "cell holds a formula", "cells hold formulas")}. Nothing was computed: each cell holds what the spreadsheet last showed, or the formula as text.`,
    fr: (v) =>
      `${v("count", "cellule contient une formule", "cellules contiennent une formule")}. Rien n’a été calculé : chaque cellule garde ce que le tableur affichait, ou la formule en texte.`,
  },
  "error-cells": {
    en: (v) =>
      `${v("count", "cell shows an error", "cells show an error")}, such as ${v("text")}. Mend the formulas in the spreadsheet.`,
    fr: (v) =>
      `${v("count", "cellule affiche une erreur", "cellules affichent une erreur")}, comme ${v("text")}. Corrigez les formules dans le tableur.`,
  },
};
