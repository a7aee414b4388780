import { type Language, NBSP, showNumber } from "../values";
import type { TableProblem } from "./table";

type Values = TableProblem["values"];
type Both = Readonly<Record<Language, (values: Values) => string>>;

/** The sentence of a problem, with its row and column before it. */
export function sayTableProblem(problem: TableProblem, language: Language): string {
  const said = Object.hasOwn(SENTENCES, problem.code) ? SENTENCES[problem.code] : undefined;
  const sentence = said === undefined ? problem.code : said[language](shown(problem.values, language));
  return `${place(problem, language)}${sentence}`;
}

function place({ row, column }: TableProblem, language: Language): string {
  if (row === undefined) return "";
  const [rowWord, columnWord, colon] =
    language === "en" ? ["Row", "column", ": "] : ["Ligne", "colonne", `${NBSP}: `];
  return `${rowWord} ${row}${column === undefined ? "" : `, ${columnWord} ${column}`}${colon}`;
}

/** Numbers as people read them. */
function shown(values: Values, language: Language): Values {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === "number" && key !== "n" ? showNumber(value, language) : value,
    ]),
  );
}

const SENTENCES: Readonly<Record<string, Both>> = {};
