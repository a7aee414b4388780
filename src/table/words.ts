import { type Language, NBSP, showNumber } from "../values";
import { SENTENCES } from "./sentences";
import type { TableProblem } from "./table";

/** The sentence of a problem, with its row and column before it. */
export function sayTableProblem(problem: TableProblem, language: Language): string {
  const said = Object.hasOwn(SENTENCES, problem.code) ? SENTENCES[problem.code] : undefined;
  if (said === undefined) return place(problem, language) + problem.code;
  return place(problem, language) + said[language](readerOf(problem.values, language));
}

/** Values as people read them: `v("limit")`, and `v("count", "row", "rows")` for the word that goes with a number. */
export type ReadValue = (key: string, one?: string, many?: string) => string;

function readerOf(values: TableProblem["values"], language: Language): ReadValue {
  return (key, one, many) => {
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    if (value === undefined) return "";
    if (typeof value === "string") return value;
    const number = showNumber(value, language);
    if (one === undefined || many === undefined) return number;
    const single = language === "fr" ? Math.abs(value) < 2 : value === 1;
    return `${number} ${single ? one : many}`;
  };
}

const PLACES = {
  en: { table: "Table", sheet: "Sheet", row: "row", column: "column", colon: ": ", quotes: ["“", "”"] },
  fr: {
    table: "Tableau",
    sheet: "Feuille",
    row: "ligne",
    column: "colonne",
    colon: `${NBSP}: `,
    quotes: [`«${NBSP}`, `${NBSP}»`],
  },
} as const;

/** "Sheet “May”, row 3, column 2: ", as far as a problem knows. */
function place({ row, column, values }: TableProblem, language: Language): string {
  const words = PLACES[language];
  const [open, close] = words.quotes;
  const parts: string[] = [];
  for (const key of ["table", "sheet"] as const)
    if (values[key] !== undefined) parts.push(`${words[key]} ${open}${values[key]}${close}`);
  if (row !== undefined) parts.push(`${words.row} ${row}`);
  if (column !== undefined) parts.push(`${words.column} ${column}`);
  if (parts.length === 0) return "";
  const text = parts.join(", ");
  return `${text[0]?.toUpperCase()}${text.slice(1)}${words.colon}`;
}
