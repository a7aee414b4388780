import {
  commands,
  type Disposable,
  type ExtensionContext,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import { makeApi, type SocialPolicyApi } from "./api";
import { COMMANDS, COMMANDS_OF_LINKS } from "./command-ids";
import { isOurs, kindOf, NAME_PATTERNS } from "./names";
import { registerViews } from "./views";
import type { Workbench } from "./workbench";

/** Loads what is heavy, starts the language server and gives what commands and views talk to. */
export type Load = () => Promise<(context: ExtensionContext) => Promise<Workbench>>;

/**
 * Registers what costs nothing, and starts the rest when there is a file of ours, or when somebody
 * calls a command. A YAML or Markdown file of others wakes us, and we go on sleeping. Answers with what other
 * extensions may ask.
 */
export function wake(context: ExtensionContext, load: Load): SocialPolicyApi {
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
  for (const id of [...COMMANDS, ...COMMANDS_OF_LINKS]) {
    const run = async (...args: unknown[]) => (await open()).run(id, args);
    context.subscriptions.push(commands.registerCommand(id, run));
  }
  // Panels that were open before a reload.
  context.subscriptions.push(
    window.registerWebviewPanelSerializer("socialPolicy.preview", {
      deserializeWebviewPanel: async (panel, state) => {
        (await open()).previews.show(panel, state);
      },
    }),
  );
  const start = () => void open();
  const tellKind = () => tellKindOf(window.activeTextEditor?.document);
  context.subscriptions.push(window.onDidChangeActiveTextEditor(tellKind));
  tellKind();
  if (workspace.textDocuments.some(isOurDocument)) start();
  else waitForOurs(context, () => opened === undefined && start());
  return makeApi(open);
}

/** Starts as soon as a file of ours is there. */
function waitForOurs(context: ExtensionContext, start: () => void): void {
  const waiting: Disposable[] = [];
  const found = () => {
    for (const it of waiting.splice(0)) it.dispose();
    start();
  };
  waiting.push(workspace.onDidOpenTextDocument((document) => isOurDocument(document) && found()));
  for (const pattern of NAME_PATTERNS) {
    const watcher = workspace.createFileSystemWatcher(pattern, false, true, true);
    waiting.push(watcher, watcher.onDidCreate(found));
  }
  context.subscriptions.push({ dispose: () => waiting.forEach((it) => void it.dispose()) });
  void anyInWorkspace().then((any) => any && found());
}

/** What menus and the palette go by. */
function tellKindOf(document: TextDocument | undefined): void {
  const kind = document === undefined ? undefined : kindOf(document.uri.path);
  void commands.executeCommand("setContext", "socialPolicy.kind", kind);
}

function isOurDocument({ uri }: TextDocument): boolean {
  return isOurs(uri.path);
}

/** Looks with the editor's search, and by itself on the first level: not every file system can be searched. */
async function anyInWorkspace(): Promise<boolean> {
  for (const { uri } of workspace.workspaceFolders ?? []) {
    try {
      if ((await workspace.fs.readDirectory(uri)).some(([name]) => isOurs(name))) return true;
    } catch {
      // The folder is gone or can't be read: there is nothing to wake for.
    }
  }
  const pattern = `{${NAME_PATTERNS.join(",")}}`;
  return (await workspace.findFiles(pattern, "**/node_modules/**", 1)).length > 0;
}
