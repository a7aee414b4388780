/** The calendar, the plan, the policy and the money as pages: HTML, the same in an editor's panel and in a file. */
export type { PreviewContext } from "./context";
export type { Html } from "./html";
export type { OpenTarget } from "./links";
export { type PageChange, pageChanges } from "./page-changes";
export { drawView } from "./draw";
export { type Filters, readState, type ViewName, type ViewState, VIEW_NAMES } from "./state";
export type { View } from "./view";
