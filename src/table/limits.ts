import type { TableLimits, TableProblem } from "./table";

/** What a calendar never needs and a machine can still hold. */
export const LIMITS: TableLimits = { bytes: 100 * 1024 * 1024, rows: 200_000, cells: 5_000_000 };

/** The limits with what somebody asks for in their place. */
export function limitsFrom(asked: Partial<TableLimits> | undefined): TableLimits {
  return { ...LIMITS, ...asked };
}

/** The problem with so many of something, if there is one. */
export function beyond(
  what: keyof TableLimits,
  count: number,
  limits: TableLimits,
): TableProblem | undefined {
  if (count <= limits[what]) return undefined;
  return { code: `too-many-${what}`, severity: "error", values: { count, limit: limits[what] } };
}
