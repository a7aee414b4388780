import {
  CustomExecution,
  type Disposable,
  EventEmitter,
  l10n,
  Task,
  type TaskDefinition,
  TaskGroup,
  TaskScope,
  tasks,
} from "vscode";
import { CHECK, type CheckResult } from "../server/workbench-messages";
import type { Workbench } from "./workbench";

/** The task that checks the whole workspace and prints what `social-policy check` prints, in every host. */
export function registerCheckTask(workbench: Workbench): Disposable {
  const make = (definition: TaskDefinition = { type: "social-policy", task: "check" }) => {
    const execution = new CustomExecution(async () => terminal(workbench));
    const name = l10n.t("check the workspace");
    // Problems has the findings already: no matcher.
    const task = new Task(definition, TaskScope.Workspace, name, "social-policy", execution, []);
    task.group = TaskGroup.Test;
    return task;
  };
  return tasks.registerTaskProvider("social-policy", {
    provideTasks: () => [make()],
    resolveTask: ({ definition }) => (definition.task === "check" ? make(definition) : undefined),
  });
}

function terminal(workbench: Workbench) {
  const writes = new EventEmitter<string>();
  const closes = new EventEmitter<number>();
  return {
    onDidWrite: writes.event,
    onDidClose: closes.event,
    async open() {
      const result = await workbench.ask<CheckResult>(CHECK, {});
      writes.fire((result?.text ?? "").replace(/\r?\n/g, "\r\n"));
      closes.fire(result === undefined || result.errors > 0 ? 1 : 0);
    },
    close() {},
  };
}
