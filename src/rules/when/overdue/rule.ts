import { Post, type Step } from "../../../model";
import type { MapNode, Pair } from "../../../syntax";
import { type Day, formatDay, workingDaysAfter } from "../../../values";
import type { RuleContext } from "../../context";
import { defineRule, type Fix, type Report } from "../../define";
import { taskName } from "../names";
import { isAfterPublication, isPast, localDay } from "../past";
import { fillKey } from "../../fill-key";
import { valuePlace } from "../value-place";

type Message = "post" | "inherited" | "task" | "step" | "source";
type Title = "move" | "done";

const APPROVED = 4;

export const overdue = defineRule({
  id: "overdue",
  group: "when",
  since: "0.1.0",
  severity: "warning",
  starter: true,
  scope: "entity",
  on: ["post", "step"],
  en: {
    summary: "A deadline has passed and the work is not done.",
    why: "What is late today makes late what depends on it. A new date that holds is better than an old one that does not.",
    details:
      "A post is late while it is below *approved*, a task or a step while it is not done. Ideas, posts on hold and reactive posts are never late.",
    messages: {
      post: "This post was due on {deadline} and is still `{status}`. Finish it, or move the deadline.",
      inherited:
        "This post was due on {deadline}, as its calendar says, and is still `{status}`. Finish it, or give it a later deadline.",
      task: "The task “{task}” was due on {deadline} and is not done. Mark it as done, or move its deadline.",
      step: "This step was due on {deadline} and is not done. Mark it as done, or move its deadline.",
      source: "The calendar’s deadline.",
    },
    fixes: { move: "Move the deadline to {day}", done: "Mark it as done" },
  },
  fr: {
    summary: "Une échéance est passée et le travail n’est pas terminé.",
    why: "Ce qui est en retard aujourd’hui retarde ce qui en dépend. Mieux vaut une nouvelle date qui tient qu’une ancienne qui ne tient pas.",
    details:
      "Une publication est en retard tant qu’elle n’est pas *approuvée*, une tâche ou une étape tant qu’elle n’est pas faite. Les idées, les publications en attente et les publications réactives ne sont jamais en retard.",
    messages: {
      post: "L’échéance de cette publication était le {deadline}, et elle en est encore à `{status}`. Terminez-la, ou déplacez l’échéance.",
      inherited:
        "Selon son calendrier, l’échéance de cette publication était le {deadline}, et elle en est encore à `{status}`. Terminez-la, ou donnez-lui une échéance plus tard.",
      task: "L’échéance de la tâche « {task} » était le {deadline}, et elle n’est pas faite. Marquez-la comme faite, ou déplacez son échéance.",
      step: "L’échéance de cette étape était le {deadline}, et elle n’est pas faite. Marquez-la comme faite, ou déplacez son échéance.",
      source: "L’échéance du calendrier.",
    },
    fixes: { move: "Déplacer l’échéance au {day}", done: "Marquer comme faite" },
  },

  check(entity, report, context) {
    if (entity instanceof Post) checkPost(entity, report, context);
    else checkStep(entity, report, context);
  },
});

/** Whether the deadline of a step has passed and it is not done. */
export function isStepOverdue({ deadline, done }: Step, asOf: Day): boolean {
  return deadline !== undefined && deadline < asOf && !done;
}

/** Whether dates of a post can be missed: ideas, posts on hold and reactive posts are never late. */
export function keepsDates({ rank, nature, status }: Pick<Post, "rank" | "nature" | "status">): boolean {
  return rank >= 1 && nature !== "reactive" && status !== "on-hold";
}

function checkStep(
  step: Step,
  report: (finding: Report<Message, Title>) => void,
  context: RuleContext,
): void {
  const pair = step.fields.deadline;
  const { deadline } = step;
  if (pair === undefined || deadline === undefined || !isStepOverdue(step, context.asOf)) return;
  report({
    message: "step",
    at: valuePlace(pair, step),
    values: { deadline: { day: deadline } },
    fixes: () => [...moves(step.node, pair, context, undefined), done(step.node, step.fields.done)],
  });
}

function checkPost(
  post: Post,
  report: (finding: Report<Message, Title>) => void,
  context: RuleContext,
): void {
  const { rank, publish } = post;
  if (!keepsDates(post)) return;
  const last = publish === undefined ? undefined : localDay(publish, post, context);
  const due = rank < APPROVED ? post.due : undefined;
  if (due !== undefined && isPast(due, post, context) && !isAfterPublication(due, publish)) {
    const own = post.fields.deadline;
    const source = post.deadline;
    const isOwn = source?.from === "post" && own !== undefined;
    report({
      message: isOwn ? "post" : "inherited",
      at: isOwn ? valuePlace(own, post) : post.intro,
      values: { deadline: { when: due }, status: post.status },
      related: isOwn || source === undefined ? [] : [{ at: source.at, message: "source" }],
      fixes: () => moves(post.node, own, context, last),
    });
  }
  if (post.fields.tasks === undefined) return;
  for (const task of post.tasks) {
    const pair = task.fields.deadline;
    const { deadline } = task;
    if (task.done || deadline === undefined || pair === undefined) continue;
    if (!isPast(deadline, post, context) || isAfterPublication(deadline, publish)) continue;
    report({
      message: "task",
      at: valuePlace(pair, { intro: task.node.pairs[0]?.key ?? task.node }),
      values: { task: taskName(task), deadline: { when: deadline } },
      fixes: () => [...moves(task.node, pair, context, last), done(task.node, task.fields.done)],
    });
  }
}

/** The next working day, or the day of publication where that is sooner; none once that has passed. */
function moves(
  node: MapNode,
  pair: Pair | undefined,
  context: RuleContext,
  last: Day | undefined,
): Array<Fix<Title>> {
  if (last !== undefined && last < context.asOf) return [];
  const next = workingDaysAfter(context.asOf, 1, context.isHoliday);
  const day = last === undefined ? next : Math.min(next, last);
  const edits = fillKey(node, pair, "deadline", formatDay(day), [
    "owner",
    "status",
    "publish",
    "title",
    "id",
  ]);
  return [{ title: "move", values: { day: { day } }, safe: false, edits }];
}

function done(node: MapNode, pair: Pair | undefined): Fix<Title> {
  return { title: "done", safe: false, edits: fillKey(node, pair, "done", "true", ["deadline"]) };
}
