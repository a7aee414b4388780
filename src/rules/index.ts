/** The rules, what they find, and how it is put in words. */
export type { Preset } from "./active";
export { type BudgetUse, budgetUse } from "./budget-use";
export { ceilingOf } from "./budget/amounts";
export { CATALOGUE } from "./catalogue";
export type { Rule, RuleGroup, RuleOption, RuleTexts, Severity } from "./define";
export {
  Finding,
  type FindingFix,
  type FindingRelated,
  type Position,
  type Range,
  type Results,
} from "./findings";
export { fixSafely, type FixedFiles } from "./fix-all";
export { newEntry, newRegister } from "./form/unknown-reference/create";
export { missingIn } from "./missing";
export { Session, type SessionOptions } from "./session";
export { type Lack, lacksInStatus } from "./status-lacks";
export { isGap } from "./gap";
export { freezesOf, reasonOf as reasonOfFreeze } from "./when/freezes";
export { localWhen, zoneOf } from "./when/local-time";
export { pausesInForce } from "./when/pauses";
export { type MonthLimit, monthLimits } from "./month-limits";
export { type Advice, DEPARTMENTS, type LocalizedAdvice, STRUCTURES } from "./policy/advice";
export { RULES_OF_SETTINGS } from "./rules-of-settings";
export { isQuiet, type QuietHours, quietHoursOf, quietHoursOfChannel } from "./when/quiet-hours";
export { earliestDay, nextFreeTime, requestFor } from "./when/next-free";
export { type ApprovalWords, approveAs, demandOf } from "./who/approvals";
export { type TextLength, textLengths } from "./text-lengths";
export { fillTemplate, sayFrom, type Shown } from "./wording";
