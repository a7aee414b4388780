/** Bytes of a spreadsheet, a table or a list of other tools → tables of text cells. Knows nothing of social media. Pure. */
export { guardCell, unguardCell } from "./guard";
export { LIMITS } from "./limits";
export { readTables } from "./read";
export type {
  MergedCells,
  ReadOptions,
  ReadTables,
  Table,
  TableFormat,
  TableLimits,
  TableProblem,
  TableRow,
} from "./table";
export { sayTableProblem } from "./words";
