/** The commands, as the manifest lists them. */
export const COMMANDS = [
  "socialPolicy.startWorkspace",
  "socialPolicy.newPost",
  "socialPolicy.importCalendar",
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
  "socialPolicy.restartServer",
] as const;

/** Those that links and buttons lead to, and that no palette lists. */
export const COMMANDS_OF_LINKS = ["socialPolicy.showLog"] as const;

export type CommandId = (typeof COMMANDS)[number] | (typeof COMMANDS_OF_LINKS)[number];
