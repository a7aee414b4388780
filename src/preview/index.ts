/** The calendar, the plan, the policy and the money as pages: HTML, the same in an editor's panel and in a file. */
export {
  type Agenda,
  type AgendaChoice,
  type AgendaItem,
  type AgendaSort,
  agendaOf,
  MOST_DAYS,
  type PersonAgenda,
  USUAL_DAYS,
} from "./agenda/agenda";
export type { Away } from "./agenda/away";
export { awayWords, bandWords, countsOf, periodWords, sortName, whenName } from "./agenda/sentences";
export { sayAgenda } from "./agenda/words";
export { comparedPosts, type ComparedPosts } from "./calendar/compared";
export { type ComingPosts, comingPosts } from "./coming-posts";
export type { ListContext, PreviewContext } from "./context";
export { type EarlierFindings, earlierFindings, type EarlierState } from "./earlier";
export { type ChangedField, fieldChange, type FieldChange, type FieldValue } from "./form/field-change";
export { type FieldLength, lengthsFor } from "./form/lengths";
export { type AskedFix, fixAsked } from "./fixes";
export { type Gap, gapsOf } from "./gaps/gaps";
export { withoutSubject } from "./gaps/without-subject";
export { type GapGroup, groupGaps } from "./gaps/groups";
export { type Html, html, moreOf } from "./html";
export type { OpenTarget } from "./links";
export { type PageChange, pageChanges } from "./page-changes";
export { drawView } from "./draw";
export type { ImportPage, ImportPageNote, ImportPageQuestion } from "./import/page";
export { drawImport, drawNoImport } from "./import/view";
export { type Filters, readState, type ViewName, type ViewState, VIEW_NAMES } from "./state";
export { type EntryAt, entryAt, placeOfTarget } from "./target";
export { postNamed } from "./post/find-post";
export { drawReview, type ReviewPageOptions } from "./review/page";
export { Site } from "./site";
export type { View } from "./view";
export { weekStartOf } from "./week";
export { wholePage } from "./whole-page";
export { nameOf } from "./words";
export { type Use, useBar } from "./budget/bar";
export { addMoney, amountIn } from "./budget/add-money";
export { moneyOf, type MoneyRow } from "./budget/money-rows";
export { type Band, bandsBetween } from "./calendar/background";
export { dutiesBetween } from "./agenda/duties";
export { type PlanFacts, plansOf, titleIn } from "./plans";
export { type Progress, progressOf, progressWords } from "./plan/progress";
export { type PostFacts, postsOf, readPost } from "./posts";
