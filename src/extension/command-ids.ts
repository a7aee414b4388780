/** The commands, as the manifest lists them. */
export const COMMANDS = [
  "socialPolicy.startWorkspace",
  "socialPolicy.newPost",
  "socialPolicy.insertPlanStep",
  "socialPolicy.openPreview",
  "socialPolicy.openCalendar",
  "socialPolicy.openPlan",
  "socialPolicy.openBudget",
  "socialPolicy.openPolicy",
  "socialPolicy.openGaps",
  "socialPolicy.nextGap",
  "socialPolicy.changeStatus",
  "socialPolicy.approvePost",
  "socialPolicy.showChangesSinceApproval",
  "socialPolicy.holdEverything",
  "socialPolicy.movePost",
  "socialPolicy.duplicatePost",
  "socialPolicy.waive",
  "socialPolicy.groupGaps",
  "socialPolicy.reviewChanges",
  "socialPolicy.sendForReview",
  "socialPolicy.openRulePage",
  "socialPolicy.showServerState",
  "socialPolicy.showLog",
  "socialPolicy.restartServer",
] as const;

export type CommandId = (typeof COMMANDS)[number];
