/** What differs between two states of a root, by entry and meaning, in sentences and as data, and what it does. */
export type { BudgetLine } from "./budgets";
export type { Change, ChangeType, Effect, Skipped, Spot } from "./change";
export { compareStates } from "./diff";
export type { LoadChange } from "./load";
export { markdownReport, type ReportOptions } from "./markdown";
export { type LineKind, type OutlineLine, outlineOf, type OutlinePlace } from "./outline";
export { languageOfRoot, type Proposal, proposalOf } from "./proposal";
export { requestPage, type RequestPage } from "./request-page";
export { reviewPage } from "./page";
export { type Review, reviewOf } from "./review";
export { oneLine, PLAIN, type Style } from "./saying";
export { isTold, sentenceOf } from "./tell";
export { sayBudget, sayLoad, saySkipped } from "./tell-effects";
export { verdictOf } from "./verdict";
export type { Run } from "./word-runs";
