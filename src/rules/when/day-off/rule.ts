import { type InUnits, given, isAfter, Post, textOf } from "../../../model";
import type { MapNode, Pair, Place } from "../../../syntax";
import { type Day, formatWhen, isWorkingDay, type When, weekday, workingDaysBefore } from "../../../values";
import type { RuleContext } from "../../context";
import { defineRule, type Report, type Values } from "../../define";
import { taskName } from "../names";
import { fillKey } from "../../fill-key";
import { valuePlace } from "../value-place";

type Message =
  | "weekend"
  | "holiday"
  | "inheritedWeekend"
  | "inheritedHoliday"
  | "taskWeekend"
  | "taskHoliday"
  | "source";
type Finding = Report<Message, "before">;

const APPROVED = 4;

export const dayOff = defineRule({
  id: "day-off",
  group: "when",
  since: "0.1.0",
  severity: "info",
  strict: true,
  scope: "entity",
  on: ["post", "objective", "step"],
  en: {
    summary: "A deadline falls on a day off.",
    why: "A deadline on a day on which nobody works is kept a day early or not at all.",
    details:
      "Days off are Saturdays, Sundays and the holidays of the policy’s `holidays` setting. What is done or has passed is left alone.",
    messages: {
      weekend: "The deadline, {day}, falls on a weekend. Choose a working day.",
      holiday: "The deadline, {day}, is a holiday. Choose a working day.",
      inheritedWeekend:
        "The deadline that this post takes from the calendar comes to {day}, a weekend. Give the post a deadline of its own.",
      inheritedHoliday:
        "The deadline that this post takes from the calendar comes to {day}, a holiday. Give the post a deadline of its own.",
      taskWeekend: "The task “{task}” is due on {day}, a weekend. Choose a working day.",
      taskHoliday: "The task “{task}” is due on {day}, a holiday. Choose a working day.",
      source: "The calendar’s deadline.",
    },
    fixes: { before: "Use the working day before, {day}" },
  },
  fr: {
    summary: "Une échéance tombe un jour de congé.",
    why: "Une échéance fixée à un jour où personne ne travaille est respectée la veille, ou pas du tout.",
    details:
      "Les jours de congé sont le samedi, le dimanche et les jours fériés du réglage `holidays` de la politique. Ce qui est fait ou passé n’est pas visé.",
    messages: {
      weekend: "L’échéance, le {day}, tombe la fin de semaine. Choisissez un jour ouvrable.",
      holiday: "L’échéance, le {day}, tombe un jour férié. Choisissez un jour ouvrable.",
      inheritedWeekend:
        "L’échéance que cette publication reçoit du calendrier, le {day}, tombe la fin de semaine. Donnez-lui sa propre échéance.",
      inheritedHoliday:
        "L’échéance que cette publication reçoit du calendrier, le {day}, tombe un jour férié. Donnez-lui sa propre échéance.",
      taskWeekend:
        "L’échéance de la tâche « {task} », le {day}, tombe la fin de semaine. Choisissez un jour ouvrable.",
      taskHoliday:
        "L’échéance de la tâche « {task} », le {day}, tombe un jour férié. Choisissez un jour ouvrable.",
      source: "L’échéance du calendrier.",
    },
    fixes: { before: "Prendre le jour ouvrable précédent, le {day}" },
  },

  check(entity, report, context) {
    const { node } = entity;
    const pair = entity.fields.deadline;
    if (!(entity instanceof Post)) {
      const { deadline } = entity;
      if (pair === undefined || deadline === undefined || !isOff(deadline, context)) return;
      if (entity.kind === "step" && entity.done) return;
      const at = valuePlace(pair, entity);
      tell({ messages: OWN, due: { day: deadline }, at, node, pair, publish: undefined }, report, context);
      return;
    }
    const { publish } = entity;
    const due = entity.rank < APPROVED ? entity.due : undefined;
    const source = entity.deadline;
    // One after publication is wrong in another way, and told so.
    if (
      due !== undefined &&
      source !== undefined &&
      isOff(due.day, context, entity) &&
      !(publish && isAfter(due, publish))
    ) {
      if (source.from === "post" && pair !== undefined) {
        tell(
          { messages: OWN, due, at: valuePlace(pair, entity), node, pair, publish, of: entity },
          report,
          context,
        );
      } else {
        const related = [{ at: source.at, message: "source" as const }];
        tell(
          { messages: INHERITED, due, at: entity.intro, node, pair, publish, related, of: entity },
          report,
          context,
        );
      }
    }
    if (entity.fields.tasks === undefined) return;
    for (const task of entity.tasks) {
      const own = task.fields.deadline;
      if (
        task.deadline === undefined ||
        own === undefined ||
        task.done ||
        !isOff(task.deadline.day, context, entity)
      )
        continue;
      const at = valuePlace(own, { intro: task.node.pairs[0]?.key ?? task.node });
      const values = { task: taskName(task) };
      tell(
        { messages: TASK, due: task.deadline, at, node: task.node, pair: own, publish, values, of: entity },
        report,
        context,
      );
    }
  },
});

/** A deadline on a day off, with what it takes to tell and to move it. */
interface OffDeadline {
  /** That of a weekend, that of a holiday. */
  readonly messages: readonly [Message, Message];
  readonly due: When;
  readonly at: Place;
  readonly node: MapNode;
  readonly pair: Pair | undefined;
  readonly publish: When | undefined;
  readonly of?: InUnits;
  readonly values?: Values;
  readonly related?: Finding["related"];
}

const OWN = ["weekend", "holiday"] as const;
const INHERITED = ["inheritedWeekend", "inheritedHoliday"] as const;
const TASK = ["taskWeekend", "taskHoliday"] as const;

function tell(it: OffDeadline, report: (finding: Finding) => void, context: RuleContext): void {
  const { due, at, node, pair, publish, related, of } = it;
  const isWeekend = weekday(due.day) === 0 || weekday(due.day) === 6;
  report({
    message: it.messages[isWeekend ? 0 : 1],
    at,
    values: { ...it.values, day: { day: due.day } },
    related,
    fixes: () => {
      const day = workingDaysBefore(due.day, 1, (it) => context.isHoliday(it, of));
      // What would be late from the start is no better.
      if (day < context.asOf) return [];
      const text =
        isRelative(pair) && publish !== undefined
          ? `publish-${publish.day - day}d`
          : formatWhen({ ...due, day });
      const edits = fillKey(node, pair, "deadline", text, ["owner", "status", "publish", "title", "id"]);
      return [{ title: "before", values: { day: { day } }, safe: false, edits }];
    },
  });
}

/** Whether a deadline counts back from publication; an inherited one does so too once it is the post's own. */
function isRelative(pair: Pair | undefined): boolean {
  return !given(pair) || textOf(pair)?.startsWith("publish") === true;
}

/** A day off that is still to come: of what has passed another rule speaks. */
function isOff(day: Day, context: RuleContext, of?: InUnits): boolean {
  return day >= context.asOf && !isWorkingDay(day, (it) => context.isHoliday(it, of));
}
