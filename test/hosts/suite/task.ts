import assert from "node:assert/strict";
import * as vscode from "vscode";
import { waitFor } from "./workspace";

/** The task that checks the workspace, as VS Code lists it. */
export async function checkTask(): Promise<vscode.Task> {
  const [task] = await waitFor(
    "the task",
    () => vscode.tasks.fetchTasks({ type: "social-policy" }),
    (all) => all.length > 0,
  );
  assert.ok(task !== undefined);
  return task;
}

/** Runs a task to its end, as a person does from the palette. */
async function runToEnd(task: vscode.Task): Promise<void> {
  let isOver = false;
  const listening = vscode.tasks.onDidEndTask(({ execution }) => {
    isOver ||= execution.task.definition.task === "check";
  });
  try {
    await vscode.tasks.executeTask(task);
    await waitFor(
      "the end of the task",
      () => isOver,
      (over) => over,
    );
  } finally {
    listening.dispose();
  }
}

export function task(): void {
  describe("the task that checks the workspace", () => {
    it("is listed, runs in a terminal of its own, and ends", async () => {
      const found = await checkTask();
      assert.deepEqual(
        [found.definition.type, found.definition.task, found.source],
        ["social-policy", "check", "social-policy"],
      );
      await runToEnd(found);
      const names = vscode.window.terminals.map(({ name }) => name);
      assert.ok(
        names.some((name) => name.includes(found.name)),
        names.join(" | "),
      );
    });

    it("may stand in tasks.json, and is the same", async () => {
      const { uri } = vscode.workspace.workspaceFolders?.[0] ?? assert.fail();
      const file = vscode.Uri.joinPath(uri, ".vscode/tasks.json");
      const label = "Before we publish";
      const text = JSON.stringify({
        version: "2.0.0",
        tasks: [{ type: "social-policy", task: "check", label }],
      });
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
      try {
        const tasks = await waitFor(
          "the task of the file",
          () => vscode.tasks.fetchTasks({ type: "social-policy" }),
          (all) => all.some(({ name }) => name === label),
        );
        await runToEnd(tasks.find(({ name }) => name === label) ?? assert.fail());
      } finally {
        await vscode.workspace.fs.delete(vscode.Uri.joinPath(uri, ".vscode"), { recursive: true });
      }
    });
  });
}
