/** What people ask each week and each month, as data and as pages for others: agendas, reports for a board. Pure. */
export { type AgendaData, agendaData, type ShownAgenda } from "./agenda-json";
export { agendaMarkdown } from "./agenda-markdown";
export { monthReport } from "./month";
export { type Month, readMonth } from "./month-days";
export type { Sheet } from "./sheet";
export { sheetView } from "./sheet-html";
export { sheetMarkdown } from "./sheet-markdown";
