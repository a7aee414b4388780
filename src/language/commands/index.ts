/** Commands as conversations: each answers with one more question, with what to do, or with why not. */
import { approvePost } from "./approve-post";
import { changeStatus } from "./change-status";
import { holdEverything } from "./hold-everything";
import { insertPlanStep, newPost } from "./insert-snippet";
import { duplicatePost, movePost } from "./move-post";
import { nextGap } from "./next-gap";
import type { Command } from "./step";
import { waive } from "./waive";

export { type ApprovedVersion, approvedVersion } from "./changes-since-approval";
export { startWorkspace } from "./start-workspace";
export type { Choice, Command, CommandRequest, CommandStep, Outcome, Question } from "./step";

/** Commands that need a root, by name. */
export const COMMANDS_BY_NAME: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["nextGap", nextGap],
  ["changeStatus", changeStatus],
  ["approvePost", approvePost],
  ["holdEverything", holdEverything],
  ["movePost", movePost],
  ["duplicatePost", duplicatePost],
  ["newPost", newPost],
  ["insertPlanStep", insertPlanStep],
  ["waive", waive],
]);
