import { isAfter, Post, type Step, textsOf, type Task } from "../../../model";
import type { Place } from "../../../syntax";
import type { When } from "../../../values";
import { defineWorkspaceRule, type Entry, type Values } from "../../define";
import { type Named, taskName, titleOf } from "../names";
import { valuePlace } from "../value-place";

/** English name, French name, and when it is due. */
type Due = readonly [en: string, fr: string, day: number, minute: number | undefined];
/** A task, or a step as it is (`own`) or as it needs another (`needs`), with whether it is done. */
type TaskOrStep = readonly [role: "task" | "own" | "needs", isDone: boolean, due: Due];

export const taskOrder = defineWorkspaceRule({
  id: "task-order",
  group: "when",
  since: "0.1.0",
  severity: "warning",
  scope: "workspace",
  on: ["post", "step"],
  atLeast: 2,
  en: {
    summary: "Deadlines run against the order of the work.",
    why: "Work that builds on other work cannot be due before it: one of the two dates will not be kept.",
    details:
      "Tasks follow each other as they are listed; steps as `dependsOn` says. What is done on both sides is left alone.",
    messages: {
      task: "The task “{later}” is due on {laterDay}, before “{earlier}”, which is listed first and due on {earlierDay}. Change a deadline, or the order.",
      step: "The step “{later}” is due on {laterDay}, before “{earlier}”, which it depends on and which is due on {earlierDay}. Change a deadline, or `dependsOn`.",
      other: "The other deadline.",
    },
  },
  fr: {
    summary: "Les échéances vont à l’encontre de l’ordre du travail.",
    why: "Un travail qui s’appuie sur un autre ne peut pas être dû avant lui : l’une des deux dates ne sera pas tenue.",
    details:
      "Les tâches se suivent dans l’ordre de la liste; les étapes, comme le dit `dependsOn`. Ce qui est fait des deux côtés n’est pas visé.",
    messages: {
      task: "L’échéance de la tâche « {later} », le {laterDay}, précède celle de « {earlier} », le {earlierDay}, qui vient avant dans la liste. Changez une échéance, ou l’ordre.",
      step: "L’échéance de l’étape « {later} », le {laterDay}, précède celle de l’étape « {earlier} », le {earlierDay}, dont elle dépend. Changez une échéance, ou `dependsOn`.",
      other: "L’autre échéance.",
    },
  },

  collect(entity, emit) {
    if (entity instanceof Post) {
      if (entity.fields.tasks !== undefined && entity.status !== "cancelled") collectTasks(entity, emit);
    } else collectStep(entity, emit);
  },

  judge(key, entries: ReadonlyArray<Entry<TaskOrStep>>, report) {
    if (key.startsWith("task ")) {
      // Each inversion gave two entries; posts with one id give several such pairs.
      for (let index = 1; index < entries.length; index += 2) {
        const first = entries[index - 1];
        const second = entries[index];
        if (first === undefined || second === undefined) continue;
        const related = [{ at: first.at, message: "other" as const }];
        report({
          message: "task",
          at: second.at,
          entity: second.entity,
          related,
          values: valuesOf(first.fact[2], second.fact[2]),
        });
      }
      return;
    }
    const own = entries.findIndex((entry) => entry.fact[0] === "own");
    const needed = entries[own];
    if (needed === undefined) return;
    entries.forEach((entry, index) => {
      const [role, isDone, due] = entry.fact;
      if (role !== "needs" || (isDone && needed.fact[1]) || due[2] >= needed.fact[2][2]) return;
      const [first, second] = index > own ? [needed, entry] : [entry, needed];
      const related = [{ at: first.at, message: "other" as const }];
      report({
        message: "step",
        at: second.at,
        entity: second.entity,
        related,
        values: valuesOf(needed.fact[2], due),
      });
    });
  },
});

type Emit = (key: string, at: Place, fact: TaskOrStep) => void;

function collectTasks(post: Post, emit: Emit): void {
  let latest: Task | undefined;
  post.tasks.forEach((task, index) => {
    const { deadline } = task;
    if (deadline === undefined) return;
    const before = latest?.deadline;
    if (latest === undefined || before === undefined || !isAfter(before, deadline)) {
      latest = task;
      return;
    }
    if (latest.done && task.done) return;
    const key = `task ${post.file.path} ${post.id ?? ""} ${index}`;
    for (const each of [latest, task]) {
      const due = each.deadline;
      const pair = each.fields.deadline;
      if (due === undefined || pair === undefined) continue;
      const at = valuePlace(pair, { intro: each.node.pairs[0]?.key ?? each.node });
      emit(key, at, ["task", each.done, dueOf(taskName(each), due)]);
    }
  });
}

function collectStep(step: Step, emit: Emit): void {
  const pair = step.fields.deadline;
  const { deadline, id } = step;
  if (pair === undefined || deadline === undefined) return;
  const at = valuePlace(pair, step);
  const due = dueOf(titleOf(step), { day: deadline });
  if (id !== undefined) emit(`step ${id}`, at, ["own", step.done, due]);
  for (const needed of textsOf(step.fields.dependsOn))
    emit(`step ${needed.value}`, at, ["needs", step.done, due]);
}

function dueOf(name: Named, when: When): Due {
  return [name.en, name.fr, when.day, when.minute];
}

function valuesOf(earlier: Due, later: Due): Values {
  return {
    earlier: { en: earlier[0], fr: earlier[1] },
    earlierDay: { when: { day: earlier[2], minute: earlier[3] } },
    later: { en: later[0], fr: later[1] },
    laterDay: { when: { day: later[2], minute: later[3] } },
  };
}
