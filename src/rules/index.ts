/** The rules, what they find, and how it is put in words. */
export type { Preset } from "./active";
export { type BudgetUse, budgetUse } from "./budget-use";
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
export { Session, type SessionOptions } from "./session";
export { earliestDay, nextFreeTime, requestFor } from "./when/next-free";
export { fillTemplate, type Shown } from "./wording";
