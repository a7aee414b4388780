import { sentenceOf, PLAIN } from "../review";
import { sayTableProblem } from "../table";
import type { Imported, ImportRun } from "./import";
import { writeOut } from "./output";

/** Prints what `import-output.schema.json` describes: of one file that, of several all of them under `imports`. */
export function print(imported: readonly Imported[], run: ImportRun): void {
  const all = imported.map((one) => dataOf(one, run));
  const data = all.length === 1 ? all[0] : { schemaVersion: 1, imports: all };
  writeOut(`${JSON.stringify(data, null, 2)}\n`);
}

function dataOf(
  { source, reading, proposal, registers, differences, target, written }: Imported,
  run: ImportRun,
) {
  const { language } = run;
  return {
    schemaVersion: 1,
    file: source.replaceAll("\\", "/"),
    format: reading.format,
    encoding: reading.encoding,
    ...(reading.delimiter === undefined ? {} : { delimiter: reading.delimiter }),
    ...(reading.vendor === undefined ? {} : { vendor: reading.vendor }),
    rows: reading.rows,
    posts: reading.posts.length,
    counts: reading.counts,
    cells: reading.cells,
    tables: reading.tables,
    columns: reading.columns.map(({ header, field, confidence, how, samples, table }) => ({
      header,
      field,
      confidence,
      how,
      samples,
      ...(table === undefined ? {} : { table }),
    })),
    dateOrder: reading.dateOrder ?? null,
    timezone: reading.timezone ?? null,
    statuses: Object.fromEntries(reading.statuses.map(({ word, status }) => [word, status])),
    questions: reading.questions,
    answered: reading.answered,
    findings: [
      ...reading.problems.map((problem) => ({
        code: problem.code,
        severity: problem.severity,
        text: sayTableProblem(problem, language),
        ...(problem.row === undefined ? {} : { row: problem.row }),
        ...(problem.column === undefined ? {} : { column: problem.column }),
      })),
      ...reading.findings,
      ...proposal.findings,
    ],
    target: { file: target, new: proposal.isNew, written },
    result: { ...proposal.counts, gone: proposal.gone.length },
    changes: differences.map((change) => ({
      type: change.type,
      entity: change.entity,
      ...(change.field === undefined ? {} : { field: change.field }),
      text: sentenceOf(change, language, PLAIN, run.year),
    })),
    registers: registers.registers.map(({ list, path, isNew, entries }) => ({
      list,
      file: run.shown(path),
      new: isNew,
      entries: entries.map(({ id, name, count }) => ({ id, name, count })),
    })),
  };
}
