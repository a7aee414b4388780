import { commands, env, l10n, type LogOutputChannel, type Uri, window, workspace } from "vscode";
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
} from "vscode-languageclient";
import type { ServerOptions } from "../server/messages";
import { COMMANDS } from "./command-ids";

/** So many stops of the server within this time, and it is not started again by itself. */
const MOST_STOPS = 4;
const WITHIN_MS = 3 * 60_000;

/** How VS Code and the server talk. */
export function clientOptions(log: LogOutputChannel, product: Uri): LanguageClientOptions {
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
    errorHandler: restartWithWords(log),
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

/** Starts the server again when it stops, and says so in words; after too many stops it leaves the choice. */
function restartWithWords(log: LogOutputChannel): ErrorHandler {
  const stops: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const now = Date.now();
      stops.push(now);
      const recent = stops.filter((at) => now - at < WITHIN_MS).length;
      if (recent <= MOST_STOPS) {
        log.warn(l10n.t("The checks stopped and were started again. Your files are as you left them."));
        return { action: CloseAction.Restart, handled: true };
      }
      void offerRestart();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function offerRestart(): Promise<void> {
  const again = l10n.t("Start Again");
  const showLog = l10n.t("Show the Log");
  const chosen = await window.showErrorMessage(
    l10n.t("The checks of Social Policy stopped several times. Your files are safe, but nothing is checked."),
    again,
    showLog,
  );
  if (chosen === again) await commands.executeCommand("socialPolicy.restartServer");
  if (chosen === showLog) await commands.executeCommand("socialPolicy.showLog");
}
