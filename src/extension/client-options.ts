import { env, type LogOutputChannel, type Uri, workspace } from "vscode";
import type { ErrorHandler, LanguageClientOptions } from "vscode-languageclient";
import type { ServerOptions } from "../server/messages";
import { COMMANDS } from "./command-ids";

/** How VS Code and the server talk. */
export function clientOptions(
  log: LogOutputChannel,
  product: Uri,
  errorHandler: ErrorHandler,
): LanguageClientOptions {
  return {
    outputChannel: log,
    initializationOptions: () => serverOptions(product),
    diagnosticCollectionName: "social-policy",
    middleware: {
      provideCodeLenses: async (document, token, next) => {
        const shown = workspace.getConfiguration("socialPolicy", document).get<boolean>("codeLens", true);
        return shown ? next(document, token) : [];
      },
    },
    errorHandler,
    // Words of the rules and of the files are shown, never run.
    markdown: { isTrusted: false, supportHtml: false },
  };
}

/** What the server is told at its start; it is started again when a setting says otherwise. */
function serverOptions(product: Uri): ServerOptions {
  const settings = workspace.getConfiguration("socialPolicy");
  const asOf = settings.get<string>("asOf", "");
  return {
    locale: env.language,
    product: product.toString(),
    commands: [...COMMANDS, "editor.action.triggerSuggest"],
    hints: {
      dates: settings.get<boolean>("inlayHints.dates", true),
      lengths: settings.get<boolean>("inlayHints.lengths", true),
      budget: settings.get<boolean>("inlayHints.budget", true),
    },
    ...(asOf === "" ? {} : { asOf }),
  };
}
