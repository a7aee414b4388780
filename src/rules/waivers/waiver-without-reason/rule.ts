import { given, itemsOf, textOf } from "../../../model";
import { waiverFields } from "../../../schema";
import { insertPair, type Pair } from "../../../syntax";
import { addMonths, formatDay, nearest } from "../../../values";
import type { RuleContext } from "../../context";
import { defineRule, type Report } from "../../define";
import { isRegister } from "../../waivers";
import { WAIVING } from "../entity-kinds";

export const waiverWithoutReason = defineRule({
  id: "waiver-without-reason",
  group: "waivers",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "entity",
  on: WAIVING,
  en: {
    summary: "A waiver does not say why, until when, or of which rule.",
    why: "A waiver is a promise to come back. Without a reason and an end it hides a gap for good, so it does not count.",
    messages: {
      reason: "This waiver gives no reason, so it does not count. Say why with `reason`.",
      until: "This waiver has no end, so it does not count. Give the last day with `until`.",
      rule: "This waiver names no rule, so it does not count. Name it with `rule`.",
      near: "There is no rule “{rule}”; did you mean “{suggestion}”?",
      unknown:
        "There is no rule “{rule}”, so the waiver does not count. `social-policy rules` lists them all.",
    },
    fixes: { until: "Add `until: {date}`", replace: "Change it to “{suggestion}”" },
  },
  fr: {
    summary: "Une dérogation ne dit pas pourquoi, jusqu’à quand, ou de quelle règle.",
    why: "Une dérogation est une promesse d’y revenir. Sans raison ni fin, elle cache une lacune pour toujours; elle ne compte donc pas.",
    messages: {
      reason:
        "Cette dérogation ne donne pas de raison; elle ne compte donc pas. Dites pourquoi avec `reason`.",
      until: "Cette dérogation n’a pas de fin; elle ne compte donc pas. Donnez le dernier jour avec `until`.",
      rule: "Cette dérogation ne nomme aucune règle; elle ne compte donc pas. Nommez-la avec `rule`.",
      near: "La règle « {rule} » n’existe pas; vouliez-vous écrire « {suggestion} »?",
      unknown:
        "La règle « {rule} » n’existe pas; la dérogation ne compte donc pas. `social-policy rules` les énumère toutes.",
    },
    fixes: { until: "Ajouter `until: {date}`", replace: "Remplacer par « {suggestion} »" },
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
  report: (report: Report<"rule" | "near" | "unknown" | "reason" | "until", "until" | "replace">) => void,
  context: RuleContext,
): void {
  if (waive === undefined) return;
  for (const node of itemsOf(waive)) {
    if (node.type !== "map") continue;
    const fields = waiverFields(node);
    const at = fields.rule?.key ?? node.pairs[0]?.key ?? node;
    const rule = textOf(fields.rule);
    if (!given(fields.rule)) report({ message: "rule", at });
    else if (
      rule !== undefined &&
      fields.rule !== undefined &&
      !rule.startsWith("policy/") &&
      !context.ruleIds.includes(rule)
    ) {
      const suggestion = nearest(rule, context.ruleIds);
      const place = fields.rule.value;
      report({
        message: suggestion === undefined ? "unknown" : "near",
        at: place,
        values: { rule, suggestion },
        fixes: () =>
          suggestion === undefined
            ? []
            : [
                {
                  title: "replace",
                  values: { suggestion },
                  safe: false,
                  edits: [{ piece: place.piece, start: place.start, end: place.end, text: suggestion }],
                },
              ],
      });
    }
    if (!given(fields.reason)) report({ message: "reason", at });
    if (!given(fields.until)) {
      report({
        message: "until",
        at,
        fixes: () => {
          const date = formatDay(addMonths(context.asOf, 1));
          return [
            {
              title: "until",
              values: { date },
              safe: false,
              edits: [insertPair(node, "until", date, { after: ["by", "reason", "rule"] })],
            },
          ];
        },
      });
    }
  }
}
