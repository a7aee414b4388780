import { dayOf, given, itemsOf, textOf } from "../../../model";
import { waiverFields } from "../../../schema";
import type { Pair } from "../../../syntax";
import type { RuleContext } from "../../context";
import { defineRule, type Report } from "../../define";
import { isRegister } from "../../waivers";
import { WAIVING } from "../entity-kinds";

export const waiverExpired = defineRule({
  id: "waiver-expired",
  group: "waivers",
  since: "0.1.0",
  severity: "warning",
  starter: true,
  scope: "entity",
  on: WAIVING,
  en: {
    summary: "A waiver has ended.",
    why: "The time that was given to mend the gap has passed, and the finding is back.",
    messages: {
      ended:
        "The waiver of `{rule}` ended on {day}; the finding is back if the gap is still there. Mend the gap, give a new date with its reason, or remove the waiver.",
    },
  },
  fr: {
    summary: "Une dérogation est échue.",
    why: "Le temps accordé pour combler la lacune est passé, et le constat revient.",
    messages: {
      ended:
        "La dérogation à `{rule}` a pris fin le {day}; le constat revient si la lacune demeure. Comblez la lacune, donnez une nouvelle date avec sa raison, ou retirez la dérogation.",
    },
  },

  check(entity, report, context) {
    look(entity.fields.waive, report, context);
  },

  // The heads of registers are no entities.
  checkRoot(report, context) {
    for (const file of context.workspace.sortedFiles)
      if (isRegister(file)) look(file.root?.get("waive"), report, context);
  },
});

function look(
  waive: Pair | undefined,
  report: (report: Report<"ended", never>) => void,
  context: RuleContext,
): void {
  if (waive === undefined) return;
  for (const node of itemsOf(waive)) {
    if (node.type !== "map") continue;
    const fields = waiverFields(node);
    const until = dayOf(fields.until);
    const rule = textOf(fields.rule);
    if (until === undefined || until >= context.asOf || rule === undefined || !given(fields.reason)) continue;
    report({ message: "ended", at: fields.until?.value ?? node, values: { rule, day: { day: until } } });
  }
}
