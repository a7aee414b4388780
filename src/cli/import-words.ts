import type { ImportCounts, RegisterList } from "../import";
import type { TableFormat } from "../table";
import type { Language } from "../values";

type Both<T> = Readonly<Record<Language, T>>;

/** How a format of file is called. */
export const FORMAT_NAMES: Both<Readonly<Record<TableFormat, string>>> = {
  en: {
    csv: "CSV",
    markdown: "Markdown table",
    xlsx: "Excel workbook",
    ics: "iCalendar",
    yaml: "YAML",
    json: "JSON",
  },
  fr: {
    csv: "CSV",
    markdown: "Tableau Markdown",
    xlsx: "Classeur Excel",
    ics: "iCalendar",
    yaml: "YAML",
    json: "JSON",
  },
};

/** What stands between cells. */
export const DELIMITER_NAMES: Both<Readonly<Record<string, string>>> = {
  en: {
    ",": "commas between cells",
    ";": "semicolons between cells",
    "\t": "tabs between cells",
    "|": "bars between cells",
  },
  fr: {
    ",": "virgules entre les cellules",
    ";": "points-virgules entre les cellules",
    "\t": "tabulations entre les cellules",
    "|": "barres entre les cellules",
  },
};

/** Rows that are no posts, by what they are. */
export const ROW_NAMES: Both<Readonly<Record<keyof ImportCounts, (count: number) => string>>> = {
  en: {
    blank: (n) => `${n} blank`,
    heading: (n) => `${n} ${n === 1 ? "heading" : "headings"}`,
    legend: (n) => `${n} of a legend`,
    repeatedHeader: (n) => `${n} ${n === 1 ? "repeated header" : "repeated headers"}`,
    placeholder: (n) => `${n} to fill in`,
  },
  fr: {
    blank: (n) => `${n} ${n < 2 ? "vide" : "vides"}`,
    heading: (n) => `${n} ${n < 2 ? "intertitre" : "intertitres"}`,
    legend: (n) => `${n} de légende`,
    repeatedHeader: (n) => `${n} ${n < 2 ? "en-tête répété" : "en-têtes répétés"}`,
    placeholder: (n) => `${n} à remplir`,
  },
};

/** What a register's entries are called. */
export const REGISTER_NAMES: Both<Readonly<Record<RegisterList, string>>> = {
  en: {
    people: "people",
    channels: "channels",
    objectives: "objectives",
    campaigns: "campaigns",
    themes: "themes",
    segments: "segments",
  },
  fr: {
    people: "personnes",
    channels: "comptes",
    objectives: "objectifs",
    campaigns: "campagnes",
    themes: "thèmes",
    segments: "segments",
  },
};

/** Everything else that the preview says. */
export const IMPORT_WORDS = {
  en: {
    rows: (rows: number, posts: number) =>
      `${rows} ${rows === 1 ? "row" : "rows"}: ${posts} ${posts === 1 ? "post" : "posts"}`,
    headerIn: (row: number) => `headers in row ${row}`,
    columns: "Columns",
    keptAs: "kept as it is",
    unsure: "please look",
    order: "Order of dates",
    orders: { ymd: "year, month, day", dmy: "day, month, year", mdy: "month, day, year" },
    statuses: "Statuses",
    samples: (count: number, isOpen: boolean) =>
      `${count === 1 ? "One post, as it" : `${count} posts, as they`} would be written${isOpen ? " so far" : ""}`,
    questions: "Questions: nothing is written while one is open",
    answer: "Answer",
    oneOf: "With one of",
    gaps: "What the posts lack",
    notes: "Good to know",
    names: "Names that no register knows yet",
    namesNew: (path: string) => `would go to ${path} with --with-registers`,
    namesWritten: (path: string) => `now in ${path}`,
    more: (count: number) => `… and ${count} more`,
    differences: "What changes",
    result: {
      created: (n: number, to: string, isNew: boolean, written: boolean) =>
        `${n} ${n === 1 ? "post" : "posts"} ${written ? "written to" : "would go to"} ${to}${isNew ? " (new file)" : ""}.`,
      updated: (n: number, written: boolean) =>
        `${n} ${n === 1 ? "post" : "posts"} ${written ? "brought up to date" : "would be brought up to date"}.`,
      unchanged: (n: number) =>
        `${n} ${n === 1 ? "post is" : "posts are"} there already, as the file has them.`,
      nothing: "Nothing to write.",
      notWritten: "Nothing was written: what is marked above comes first.",
    },
    cells: (read: number, kept: number) =>
      read === kept ? `All ${read} cells are kept.` : `${kept} of ${read} cells are kept.`,
    colon: ":",
    quote: (text: string) => `“${text}”`,
    title: "What happens",
  },
  fr: {
    rows: (rows: number, posts: number) =>
      `${rows} ${rows < 2 ? "ligne" : "lignes"}\u00a0: ${posts} ${posts < 2 ? "publication" : "publications"}`,
    headerIn: (row: number) => `en-têtes à la ligne ${row}`,
    columns: "Colonnes",
    keptAs: "gardée telle quelle",
    unsure: "à vérifier",
    order: "Ordre des dates",
    orders: { ymd: "année, mois, jour", dmy: "jour, mois, année", mdy: "mois, jour, année" },
    statuses: "Statuts",
    samples: (count: number, isOpen: boolean) =>
      `${count < 2 ? "Une publication, telle qu’elle serait écrite" : `${count} publications, telles qu’elles seraient écrites`}${isOpen ? " pour l’instant" : ""}`,
    questions: "Questions\u00a0: rien n’est écrit tant qu’il en reste une",
    answer: "Réponse",
    oneOf: "Au choix",
    gaps: "Ce qui manque aux publications",
    notes: "Bon à savoir",
    names: "Noms qu’aucun registre ne connaît encore",
    namesNew: (path: string) => `iraient dans ${path} avec --with-registers`,
    namesWritten: (path: string) => `maintenant dans ${path}`,
    more: (count: number) => `… et ${count} de plus`,
    differences: "Ce qui change",
    result: {
      created: (n: number, to: string, isNew: boolean, written: boolean) =>
        n < 2
          ? `${n} publication ${written ? "écrite dans" : "irait dans"} ${to}${isNew ? " (nouveau fichier)" : ""}.`
          : `${n} publications ${written ? "écrites dans" : "iraient dans"} ${to}${isNew ? " (nouveau fichier)" : ""}.`,
      updated: (n: number, written: boolean) =>
        n < 2
          ? `${n} publication ${written ? "mise à jour" : "serait mise à jour"}.`
          : `${n} publications ${written ? "mises à jour" : "seraient mises à jour"}.`,
      unchanged: (n: number) =>
        n < 2
          ? `${n} publication est déjà là, telle que dans le fichier.`
          : `${n} publications sont déjà là, telles que dans le fichier.`,
      nothing: "Rien à écrire.",
      notWritten: "Rien n’a été écrit\u00a0: ce qui est marqué ci-dessus vient d’abord.",
    },
    cells: (read: number, kept: number) =>
      read === kept
        ? `Les ${read} cellules sont toutes gardées.`
        : `${kept} cellules sur ${read} sont gardées.`,
    colon: "\u00a0:",
    quote: (text: string) => `«\u00a0${text}\u00a0»`,
    title: "Ce qui se passe",
  },
} as const;
