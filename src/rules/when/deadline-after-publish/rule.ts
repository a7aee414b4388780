import { Calendar, given, isAfter, type Post, readDeadline, textOf } from "../../../model";
import type { MapNode, Pair } from "../../../syntax";
import { formatDay, type When } from "../../../values";
import type { RuleContext } from "../../context";
import { defineRule } from "../../define";
import { localWhen, zoneOf } from "../local-time";
import { taskName } from "../names";
import { fillKey } from "../../fill-key";
import { valuePlace } from "../value-place";

export const deadlineAfterPublish = defineRule({
  id: "deadline-after-publish",
  group: "when",
  since: "0.1.0",
  severity: "error",
  starter: true,
  scope: "entity",
  on: ["post", "calendar"],
  en: {
    summary: "A deadline comes after publication.",
    why: "What must be ready after the post is out helps nobody: the deadline would be kept and the post still late.",
    messages: {
      own: "The deadline, {deadline}, comes after publication, planned for {publish}. Choose an earlier one.",
      inherited:
        "The deadline that this post takes from the calendar, {deadline}, comes after publication, planned for {publish}. Give the post a deadline of its own.",
      task: "The task “{task}” is due on {deadline}, after publication, planned for {publish}. Choose an earlier deadline.",
      default: "Every post of this calendar is due after its publication. Count back from it: `publish-3bd`.",
      source: "The calendar’s deadline.",
    },
    fixes: { before: "Set the deadline to the day before publication" },
  },
  fr: {
    summary: "Une échéance suit la publication.",
    why: "Ce qui doit être prêt après la sortie n’aide personne : l’échéance serait respectée, et la publication tout de même en retard.",
    messages: {
      own: "L’échéance, le {deadline}, suit la publication, prévue le {publish}. Choisissez-en une qui la précède.",
      inherited:
        "L’échéance que cette publication reçoit du calendrier, le {deadline}, suit la publication, prévue le {publish}. Donnez-lui sa propre échéance.",
      task: "L’échéance de la tâche « {task} », le {deadline}, suit la publication, prévue le {publish}. Choisissez-en une qui la précède.",
      default:
        "L’échéance de chaque publication de ce calendrier suit sa sortie. Comptez à rebours : `publish-3bd`.",
      source: "L’échéance du calendrier.",
    },
    fixes: { before: "Fixer l’échéance à la veille de la publication" },
  },

  check(entity, report, context) {
    if (entity instanceof Calendar) {
      const pair = entity.file.defaults?.get("deadline");
      if (pair === undefined || !countsForward(pair)) return;
      const at = valuePlace(pair, entity);
      const fixes = () => [
        { title: "before" as const, safe: false, edits: dayBefore(entity.node, pair, undefined) },
      ];
      report({ message: "default", at, fixes: pair.merged ? undefined : fixes });
      return;
    }
    const { publish } = entity;
    if (publish === undefined) return;
    const { due, deadline } = entity;
    if (due !== undefined && deadline !== undefined && isLater(due, publish, entity, context)) {
      const own = entity.fields.deadline;
      const isOwn = deadline.from === "post" && own !== undefined;
      // A default that counts forward is wrong for every post: it is told once, in the calendar.
      if (isOwn || !(deadline.value.kind === "relative" && deadline.value.relative.sign > 0)) {
        report({
          message: isOwn ? "own" : "inherited",
          at: isOwn ? valuePlace(own, entity) : entity.intro,
          values: { deadline: { when: due }, publish: { when: publish } },
          related: isOwn ? [] : [{ at: deadline.at, message: "source" }],
          fixes: () => [{ title: "before", safe: false, edits: dayBefore(entity.node, own, publish) }],
        });
      }
    }
    if (entity.fields.tasks === undefined) return;
    for (const task of entity.tasks) {
      const pair = task.fields.deadline;
      if (
        task.deadline === undefined ||
        pair === undefined ||
        !isLater(task.deadline, publish, entity, context)
      )
        continue;
      report({
        message: "task",
        at: valuePlace(pair, { intro: task.node.pairs[0]?.key ?? task.node }),
        values: { task: taskName(task), deadline: { when: task.deadline }, publish: { when: publish } },
        fixes: () => [{ title: "before", safe: false, edits: dayBefore(task.node, pair, publish) }],
      });
    }
  },
});

function isLater(first: When, second: When, post: Post, context: RuleContext): boolean {
  if (first.offset === undefined && second.offset === undefined) return isAfter(first, second);
  const zone = zoneOf(post.file, context.workspace);
  const one = localWhen(first, zone);
  const other = localWhen(second, zone);
  return one !== undefined && other !== undefined && isAfter(one, other);
}

function countsForward(pair: Pair): boolean {
  const deadline = readDeadline(textOf(pair) ?? "");
  return deadline?.kind === "relative" && deadline.relative.sign > 0 && deadline.relative.amount > 0;
}

/** Counted back where the deadline was counted, else as a date. */
function dayBefore(node: MapNode, pair: Pair | undefined, publish: When | undefined) {
  const isRelative = !given(pair) || (textOf(pair) ?? "").startsWith("publish");
  const text = isRelative || publish === undefined ? "publish-1d" : formatDay(publish.day - 1);
  return fillKey(node, pair, "deadline", text, ["owner", "status", "publish", "title", "id"]);
}
