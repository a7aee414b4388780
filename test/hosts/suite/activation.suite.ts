import * as vscode from "vscode";

/** Milliseconds until `activate` is done, and until the first answer of the server. */
interface Times {
  readonly activated: number;
  readonly answered: number;
}

/** What is measured: ours, or the peer that does nothing but start a client. */
interface Measured {
  /** Ours. */
  gaps?(by: "person"): Promise<unknown>;
  /** The peer's. */
  answer?(): Promise<unknown>;
}

/** Activates the one extension that is asked for in a host that ran nothing of it before. What VS Code calls. */
export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error("No folder is open.");
  const file = vscode.Uri.joinPath(folder.uri, "2027-03.calendar.yaml");
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
  const extension = ["social-policy.social-policy", "tests.bare-client"]
    .map((id) => vscode.extensions.getExtension<Measured>(id))
    .find((it) => it !== undefined);
  if (extension === undefined || extension.isActive) throw new Error("There is nothing to activate.");
  const begin = performance.now();
  const measured = await extension.activate();
  const activated = performance.now() - begin;
  await (measured.gaps?.("person") ?? measured.answer?.());
  const times: Times = { activated, answered: performance.now() - begin };
  console.log(`@@result ${JSON.stringify({ title: extension.id, times })}`);
  // The line travels on its own way.
  await new Promise((resolve) => setTimeout(resolve, 300));
}
