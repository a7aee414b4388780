/** What differs between two states of a root, by entry and meaning, in sentences and as data, and what it does. */
export type { BudgetLine } from "./budgets";
export { codeOwners, type OwnersForge, withCodeOwners } from "./code-owners";
export type { Change, ChangeType, Effect, Skipped, Spot } from "./change";
export { type Decided, decide, type Decision, judgeOf, postsOf, postsShown, type Unrecorded } from "./decide";
export { compareStates } from "./diff";
export type { LoadChange } from "./load";
export { MARKDOWN, markdownReport, type ReportOptions } from "./markdown";
export { type LineKind, type OutlineLine, outlineOf, type OutlinePlace } from "./outline";
export { languageOfRoot, type Proposal, proposalOf } from "./proposal";
export { requestPage, type RequestPage } from "./request-page";
export { type Review, reviewOf } from "./review";
export { handleOf, type KnownBy, reviewerIn } from "./reviewer";
export { oneLine, PLAIN, quoted, type Style } from "./saying";
export { isTold, sentenceOf } from "./tell";
export { decisionReport, sayNobody, sayRecorded, sayUnrecorded } from "./tell-decision";
export { sayBudget, sayLoad, saySkipped } from "./tell-effects";
export { verdictOf } from "./verdict";
export type { Run } from "./word-runs";
