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

function place({ row, column }: TableProblem, language: Language): string {
  if (row === undefined) return "";
  const english = language === "en";
  const where =
    column === undefined
      ? `${english ? "Row" : "Ligne"} ${row}`
      : `${english ? "Row" : "Ligne"} ${row}, ${english ? "column" : "colonne"} ${column}`;
  return `${where}${english ? "" : NBSP}: `;
}
