import { type Language, NBSP } from "../values";

interface ResultWords {
  readonly colon: string;
  readonly columns: string;
  readonly posts: string;
  readonly unmatched: string;
  readonly questions: string;
  readonly notes: string;
  readonly same: string;
  readonly written: string;
  readonly notWritten: string;
  readonly about: (rows: number) => string;
  readonly row: (row: number) => string;
  readonly quote: (text: string) => string;
  readonly counts: (updated: number, unchanged: number, unmatched: number) => string;
  /** What a column says, in the words of our files. */
  readonly fields: (field: string) => string;
}

/** Where a column goes; others go to `results`. */
const GOES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  url: { en: "published.url", fr: "published.url" },
  moment: { en: "published.at", fr: "published.at" },
  time: { en: "published.at", fr: "published.at" },
  spent: { en: "spent", fr: "spent" },
  currency: { en: "spent", fr: "spent" },
  link: { en: "nothing (where the post leads)", fr: "rien (où mène la publication)" },
  text: { en: "finding the post", fr: "trouver la publication" },
  account: { en: "finding the channel", fr: "trouver le compte" },
  network: { en: "finding the channel", fr: "trouver le compte" },
  status: { en: "leaving out what did not go out", fr: "écarter ce qui n’est pas paru" },
};

const fieldsIn = (language: Language) => (field: string) => GOES[field]?.[language] ?? `results.${field}`;
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const pluriel = (count: number, un: string, plusieurs: string) => `${count} ${count < 2 ? un : plusieurs}`;

/** What the import of results says around its data. */
export const RESULT_WORDS: Readonly<Record<Language, ResultWords>> = {
  en: {
    colon: ":",
    columns: "Columns",
    posts: "Posts",
    unmatched: "Rows without a post",
    questions: "Questions",
    notes: "Good to know",
    same: "says so already",
    written: "Written.",
    notWritten: "Nothing was written. Add --write to set this.",
    about: (rows) => `Results of posts that are here, ${plural(rows, "row", "rows")}.`,
    row: (row) => `row ${row}`,
    quote: (text) => `“${text}”`,
    counts: (updated, unchanged, unmatched) =>
      `${plural(updated, "post changes", "posts change")}, ${unchanged} as before, ${plural(unmatched, "row", "rows")} without a post.`,
    fields: fieldsIn("en"),
  },
  fr: {
    colon: `${NBSP}:`,
    columns: "Colonnes",
    posts: "Publications",
    unmatched: "Lignes sans publication",
    questions: "Questions",
    notes: "Bon à savoir",
    same: "le dit déjà",
    written: "C’est écrit.",
    notWritten: "Rien n’a été écrit. Ajoutez --write pour l’écrire.",
    about: (rows) => `Résultats de publications d’ici, ${pluriel(rows, "ligne", "lignes")}.`,
    row: (row) => `ligne ${row}`,
    quote: (text) => `«${NBSP}${text}${NBSP}»`,
    counts: (updated, unchanged, unmatched) =>
      `${pluriel(updated, "publication change", "publications changent")}, ${unchanged} comme avant, ${pluriel(unmatched, "ligne", "lignes")} sans publication.`,
    fields: fieldsIn("fr"),
  },
};
