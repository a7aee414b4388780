import type { Context } from "./context";
import { importFieldLabel } from "./fields";
import type { ImportedColumn } from "./reading";
import type { LaidTable } from "./understand";
import { sayHow } from "./words";

/** Says of columns what a person should look at: two for one field, cells that are not what the header says. */
export function noteColumns(context: Context, { columns, grid }: LaidTable): void {
  const { findings } = context;
  const { language } = context.around;
  if (grid.headless && columns.every(({ why }) => why !== "answer" && why !== "vendor"))
    findings.note("no-header", "error", undefined);
  for (const column of columns) {
    const { header, field, why, instead } = column;
    if (why === "first-part")
      findings.note(
        "first-part",
        "warning",
        undefined,
        { column: header, field: importFieldLabel(field, language) },
        header,
      );
    if (instead === undefined || !field.startsWith("x-")) continue;
    const values = { column: header, field: importFieldLabel(instead, language), key: field };
    findings.note(
      why === "repeat" ? "two-columns" : "other-values",
      "info",
      undefined,
      values,
      `${header}\n${field}`,
    );
  }
}

export function toColumns(context: Context, table: LaidTable): readonly ImportedColumn[] {
  const { language } = context.around;
  return table.columns.map(({ header, index, field, confidence, why, samples }) => ({
    header,
    table: table.grid.table.name,
    index,
    field,
    confidence,
    why,
    how: sayHow(why, language, { vendor: table.vendor?.name ?? "" }),
    samples,
  }));
}
