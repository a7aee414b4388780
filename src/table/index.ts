/** Bytes of a spreadsheet, a table or a list of other tools → tables of text cells. Knows nothing of social media. Pure. */
export { guardCell, unguardCell } from "./guard";
export { LIMITS } from "./limits";
export {
  compareOwnColumns,
  isOwnColumn,
  isOwnHeader,
  OWN_ALWAYS,
  OWN_EFFECTIVE,
  OWN_FILE,
  OWN_KEYS,
  OWN_MORE,
  type OwnValue,
  ownCells,
  ownPost,
} from "./own-columns";
export { withoutMarks } from "./markdown";
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
export {
  VENDORS,
  type Vendor,
  type VendorColumn,
  type VendorField,
  type VendorId,
  vendorOf,
} from "./vendors";
