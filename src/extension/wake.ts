import { commands, type Disposable, type ExtensionContext, type TextDocument, workspace } from "vscode";
import { COMMANDS } from "./command-ids";
import { isOurs, NAME_PATTERNS } from "./names";
import { registerViews } from "./views";
import type { Workbench } from "./workbench";

/** Loads what is heavy, starts the language server and gives what commands and views talk to. */
export type Load = () => Promise<(context: ExtensionContext) => Promise<Workbench>>;

/**
 * Registers what costs nothing, and starts the rest when there is a file of ours, or when somebody
 * calls a command. A YAML or Markdown file of others wakes us, and we go on sleeping.
 */
export function wake(context: ExtensionContext, load: Load): void {
  const views = registerViews(context);
  let opened: Promise<Workbench> | undefined;
  const open = (): Promise<Workbench> => {
    opened ??= load()
      .then((start) => start(context))
      .then((workbench) => {
        views.fill(workbench);
        return workbench;
      });
    return opened;
  };
  for (const id of COMMANDS) {
    const run = async (...args: unknown[]) => (await open()).run(id, args);
    context.subscriptions.push(commands.registerCommand(id, run));
  }
  const start = () => void open();
  if (workspace.textDocuments.some(isOurDocument)) {
    start();
    return;
  }
  const waiting: Disposable[] = [];
  const found = () => {
    for (const it of waiting.splice(0)) it.dispose();
    if (opened === undefined) start();
  };
  waiting.push(workspace.onDidOpenTextDocument((document) => isOurDocument(document) && found()));
  for (const pattern of NAME_PATTERNS) {
    const watcher = workspace.createFileSystemWatcher(pattern, false, true, true);
    waiting.push(watcher, watcher.onDidCreate(found));
  }
  context.subscriptions.push({ dispose: () => waiting.forEach((it) => void it.dispose()) });
  void anyInWorkspace().then((any) => any && found());
}

function isOurDocument({ uri }: TextDocument): boolean {
  return isOurs(uri.path);
}

async function anyInWorkspace(): Promise<boolean> {
  const pattern = `{${NAME_PATTERNS.join(",")}}`;
  return (await workspace.findFiles(pattern, "**/node_modules/**", 1)).length > 0;
}
