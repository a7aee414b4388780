/** Posts on their way out: CSV that comes back, calendars that programs subscribe to, files for schedulers, workbooks. Pure. */
export { type CsvOptions, exportCsv } from "./csv";
export {
  APPROVED_OR_LATER,
  isStatusWord,
  type Selection,
  type SelectionCounts,
  selectedPosts,
} from "./selection";
