import { commands, type Disposable, l10n, type LogOutputChannel, window } from "vscode";
import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient";
import { ourDocuments } from "./documents";

/** So many stops of the server within this time, and it is not started again by itself. */
const MOST_STOPS = 4;
const WITHIN_MS = 3 * 60_000;

/** Keeps the language server running: starts come one after the other, and one that falls over is followed by another. */
export class ServerRun implements Disposable {
  private current: BaseLanguageClient | undefined;
  /** The start that goes on, or went before. */
  private going: Promise<void> = Promise.resolve();
  /** The restart that is asked for and has not begun. */
  private wanted: Promise<void> | undefined;
  private isStarting = false;
  private isOver = false;
  private readonly stops: number[] = [];

  constructor(
    private readonly log: LogOutputChannel,
    private readonly makeClient: (errorHandler: ErrorHandler) => BaseLanguageClient,
    /** After each start: what was told before may no longer hold. */
    private readonly onStart: () => void,
  ) {}

  get client(): BaseLanguageClient {
    this.current ??= this.makeClient({
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        this.stopped();
        const message = l10n.t("The checks of Social Policy stopped.");
        return { action: CloseAction.DoNotRestart, handled: true, message };
      },
    });
    return this.current;
  }

  /** The client once no start goes on; undefined when the server does not run. */
  async running(): Promise<BaseLanguageClient | undefined> {
    await this.going;
    return this.current?.isRunning() === true ? this.current : undefined;
  }

  /** Stops the server if it runs, and starts it. Restarts that are asked for while another waits are one. */
  restart(): Promise<void> {
    this.wanted ??= this.going.then(() => {
      this.wanted = undefined;
      return this.startAnew();
    });
    this.going = this.wanted;
    return this.wanted;
  }

  private async startAnew(): Promise<void> {
    this.isStarting = true;
    try {
      if (this.client.needsStop()) await this.client.stop();
    } catch (error) {
      // It does not answer: it is ended with its process or worker.
      this.log.warn(reasonOf(error));
    }
    for (let tried = 0; !(await this.tryToStart()); tried++) {
      if (tried < MOST_STOPS) continue;
      void offerRestart();
      break;
    }
    this.isStarting = false;
    this.onStart();
  }

  private async tryToStart(): Promise<boolean> {
    if (this.isOver) return true;
    try {
      // Which documents the server is told of is settled at its start.
      this.client.clientOptions.documentSelector = await ourDocuments();
      await this.client.start();
      return true;
    } catch (error) {
      this.log.error(reasonOf(error));
      // A client that did not start never will.
      this.current = undefined;
      return false;
    }
  }

  /** The server ended, and nobody had asked for it. */
  private stopped(): void {
    // Who starts it sees it.
    if (this.isStarting || this.isOver) return;
    const now = Date.now();
    this.stops.push(now);
    if (this.stops.filter((at) => now - at < WITHIN_MS).length > MOST_STOPS) {
      void offerRestart();
      return;
    }
    // The client takes notice of the end first.
    setTimeout(() => void this.restart().then(() => this.tellOfRestart()), 0);
  }

  private async tellOfRestart(): Promise<void> {
    if (this.current?.isRunning() !== true) return;
    const told = l10n.t(
      "The checks of Social Policy stopped and were started again. Your files are as you left them.",
    );
    this.log.warn(told);
    const showLog = l10n.t("Show the Log");
    if ((await window.showInformationMessage(told, showLog)) === showLog) this.log.show();
  }

  async dispose(): Promise<void> {
    this.isOver = true;
    await this.current?.dispose();
  }
}

/** Says that nothing is checked, and leaves the choice. */
async function offerRestart(): Promise<void> {
  const again = l10n.t("Start Again");
  const showLog = l10n.t("Show the Log");
  const chosen = await window.showErrorMessage(
    l10n.t("The checks of Social Policy do not run. Your files are safe, but nothing is checked."),
    again,
    showLog,
  );
  if (chosen === again) await commands.executeCommand("socialPolicy.restartServer");
  if (chosen === showLog) await commands.executeCommand("socialPolicy.showLog");
}

/** Why something failed, as one line of the log. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
