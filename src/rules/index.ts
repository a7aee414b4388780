/** The rules, what they find, and how it is put in words. */
export type { Preset } from "./active";
export { type Figure, figuresOf, isReached, type Measure, measureOf } from "./alignment/figures";
export { resultsDueOn } from "./alignment/missing-results/rule";
export { nextReview } from "./alignment/missing-review/next-review";
export { hasPart, PART_NAMES, type PlanPart } from "./alignment/plan-step-missing/parts";
export { type BudgetSums, budgetSums, type BudgetUse, budgetUse } from "./budget-use";
export { amountOf, type Ceiling, ceilingOf, nearestBudget, spentOn } from "./budget/amounts";
export { CATALOGUE } from "./catalogue";
export { nameLanguages } from "./content/name-languages";
export { requestOn } from "./content/on-channel";
export { secretsIn } from "./content/secret/patterns";
export { isCounted } from "./counted";
export type { Rule, RuleGroup, RuleOption, RuleTexts, Severity } from "./define";
export {
  Finding,
  type FindingFix,
  type FindingRelated,
  type Position,
  type Range,
  type Results,
} from "./findings";
export { isGap } from "./gap";
export { fixSafely, type FixedFiles } from "./fix-all";
export { newEntry, newRegister } from "./form/unknown-reference/create";
export { REFERRED_NAMES } from "./form/unknown-reference/names";
export {
  compareFindings,
  type FindingChanges,
  matchFindings,
  type Reweighed,
  type ToldFinding,
} from "./impact/compare";
export { type PolicyChange, policyChanges } from "./impact/changes";
export { byEntity, type ChangeImpact, type PolicyImpact, policyImpact } from "./impact/impact";
export { sayImpact, sayPolicyChange } from "./impact/words";
export { missingIn } from "./missing";
export { type MonthLimit, monthLimits } from "./month-limits";
export { type Advice, DEPARTMENTS, type LocalizedAdvice, STRUCTURES } from "./policy/advice";
export { type StructureHelp, structureHelp } from "./policy/structure-help";
export type { ReadRule } from "./own-rules";
export { RULES_OF_SETTINGS } from "./rules-of-settings";
export { sayRelative } from "./say-relative";
export { Session, type SessionOptions } from "./session";
export { reachesOthers } from "./shared-values";
export { type Lack, lacksInStatus } from "./status-lacks";
export { freezesOf, reasonOf as reasonOfFreeze } from "./when/freezes";
export { localWhen, zoneOf } from "./when/local-time";
export { isStepOverdue, keepsDates } from "./when/overdue/rule";
export { isPast } from "./when/past";
export { fallsInto, pausesInForce } from "./when/pauses";
export { type Publication, publicationsOf } from "./when/publications";
export { isQuiet, type QuietHours, quietHoursOf, quietHoursOfChannel } from "./when/quiet-hours";
export { earliestDay, nextFreeTime, requestFor } from "./when/next-free";
export { type ApprovalGroup, approvalGroups } from "./who/approval-groups";
export { type ApprovalState, approvalStates, type StatedApproval } from "./who/approval-states";
export { demandOf } from "./who/approvals";
export { type ApprovalWords, approveAs } from "./who/approve";
export { peopleInRole } from "./who/people";
export { type ApprovalStep, approvalSteps, isApproved, type Standing, standingOf } from "./who/standing";
export { awaitedApprovers } from "./who/awaited";
export { openTasks } from "./who/open-work";
export { type TextLength, textLengths } from "./text-lengths";
export { type Waiver, waiversInForce } from "./waivers";
export { fillTemplate, sayFrom, type Shown } from "./wording";
