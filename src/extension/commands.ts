import { STATE, type StateResult } from "../server/workbench-messages";
import { showChangesSinceApproval } from "./changes-since-approval";
import type { CommandId } from "./command-ids";
import { converse } from "./conversation";
import { showPage } from "./pages";
import { groupGaps } from "./gap-orders";
import { importCalendar } from "./import-calendar";
import { openPreview } from "./previews";
import { reviewChanges } from "./review-changes";
import { openRulePage } from "./rule-page";
import { sendForReview } from "./send-for-review";
import type { Workbench } from "./workbench";

type Handler = (workbench: Workbench, args: readonly unknown[]) => Promise<unknown>;

/** Each asks the server what to do; only looks, files and the clipboard of the workbench are known here. */
export const handlers: Readonly<Record<CommandId, Handler>> = {
  "socialPolicy.startWorkspace": converse("startWorkspace"),
  "socialPolicy.newPost": converse("newPost"),
  "socialPolicy.importCalendar": importCalendar,
  "socialPolicy.insertPlanStep": converse("insertPlanStep"),
  "socialPolicy.openPreview": openPreview,
  "socialPolicy.openCalendar": (workbench) => workbench.previews.open({ view: "calendar" }),
  "socialPolicy.openPlan": (workbench) => workbench.previews.open({ view: "plan" }),
  "socialPolicy.openBudget": (workbench) => workbench.previews.open({ view: "budget" }),
  "socialPolicy.openPolicy": (workbench) => workbench.previews.open({ view: "policy" }),
  "socialPolicy.openGaps": (workbench) => workbench.previews.open({ view: "gaps" }),
  "socialPolicy.nextGap": converse("nextGap"),
  "socialPolicy.changeStatus": converse("changeStatus"),
  "socialPolicy.approvePost": converse("approvePost"),
  "socialPolicy.showChangesSinceApproval": showChangesSinceApproval,
  "socialPolicy.holdEverything": converse("holdEverything"),
  "socialPolicy.movePost": converse("movePost"),
  "socialPolicy.duplicatePost": converse("duplicatePost"),
  "socialPolicy.waive": converse("waive"),
  "socialPolicy.groupGaps": groupGaps,
  "socialPolicy.reviewChanges": reviewChanges,
  "socialPolicy.sendForReview": sendForReview,
  "socialPolicy.openRulePage": openRulePage,
  "socialPolicy.showServerState": async (workbench) => {
    const state = await workbench.ask<StateResult>(STATE, {});
    if (state !== undefined) await showPage(state.markdown);
  },
  "socialPolicy.showLog": async (workbench) => workbench.log.show(),
  "socialPolicy.restartServer": (workbench) => workbench.restart(),
};
