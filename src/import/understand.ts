import type { ReadTables } from "../table";
import type { ImportAnswers, ImportAround, ImportReading } from "./reading";

/** The posts of tables. */
export function understand(
  file: string,
  read: ReadTables,
  _answers: ImportAnswers,
  _around: ImportAround,
): ImportReading {
  const none: ImportReading["names"] = {
    people: [],
    channels: [],
    objectives: [],
    campaigns: [],
    themes: [],
    segments: [],
  };
  return {
    file,
    format: read.format,
    encoding: read.encoding,
    delimiter: read.delimiter,
    rows: read.tables.reduce((sum, { rows }) => sum + rows.length, 0),
    tables: [],
    posts: [],
    aside: [],
    columns: [],
    dateOrder: undefined,
    dateOrderHow: undefined,
    timezone: undefined,
    statuses: [],
    questions: [],
    answered: [],
    findings: [],
    problems: read.problems,
    counts: { blank: 0, heading: 0, legend: 0, repeatedHeader: 0, placeholder: 0 },
    cells: { read: 0, kept: 0 },
    names: none,
    vendor: undefined,
  };
}
