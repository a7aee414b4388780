/** Posts on their way out: CSV that comes back, calendars that programs subscribe to, files for schedulers, workbooks. Pure. */
export { type CsvOptions, exportCsv } from "./csv";
export { exportIcs, type IcsOptions, postEntries } from "./ics";
export { ICS_COLORS, type IcsCalendar, type IcsEntry, icsCalendar, uidOf } from "./ics-calendar";
export { exportJson } from "./json";
export type { IcsMoment } from "./ics-lines";
export {
  APPROVED_OR_LATER,
  isStatusWord,
  type Outing,
  outingsOf,
  peopleOf,
  type SelectedPost,
  type Selection,
  type SelectionCounts,
  selectedPosts,
} from "./selection";
export {
  EXPORT_VENDORS,
  exportVendor,
  TO_UPLOAD,
  type VendorExport,
  type VendorFile,
  type VendorOptions,
} from "./vendor";
export type { LeftReason } from "./vendor-rows";
export { exportXlsx, type XlsxOptions } from "./xlsx";
