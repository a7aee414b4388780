import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  type ExtensionContext,
  languages,
  type LogOutputChannel,
  type Uri,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import type { GapOrder } from "../server/workbench-messages";
import { clientOptions } from "./client-options";
import type { CommandId } from "./command-ids";
import { handlers } from "./commands";
import { answerFileRequests } from "./files";
import { ourDocuments } from "./documents";
import { kindOf, mayBeOurs } from "./names";
import { Previews } from "./previews";
import { Status } from "./status";
import { registerCheckTask } from "./task";

/** Makes a client for the server of this host. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The running server, and what commands and views ask of it. */
export class Workbench {
  private readonly changed = new EventEmitter<void>();
  /** Findings changed: what was asked before may be out of date. */
  readonly onDidChange: Event<void> = this.changed.event;

  /** The panels that show the calendar, the plan and the rest. */
  readonly previews = new Previews(this);

  private readonly orderAsked = new EventEmitter<GapOrder>();
  /** Somebody wants the gaps grouped in another way. */
  readonly onDidAskOrder: Event<GapOrder> = this.orderAsked.event;

  private constructor(
    readonly context: ExtensionContext,
    readonly client: BaseLanguageClient,
    readonly log: LogOutputChannel,
  ) {}

  static async start(context: ExtensionContext, makeClient: MakeClient): Promise<Workbench> {
    const log = window.createOutputChannel("Social Policy", { log: true });
    const client = makeClient(clientOptions(log, context.extensionUri));
    const workbench = new Workbench(context, client, log);
    answerFileRequests(client);
    context.subscriptions.push(log, workbench, new Status(workbench), registerCheckTask(workbench));
    await workbench.startClient();
    context.subscriptions.push(workbench.watch());
    workbench.changed.fire();
    await commands.executeCommand("setContext", "socialPolicy.active", true);
    return workbench;
  }

  /** Which documents the server is told of is settled at its start. */
  private async startClient(): Promise<void> {
    this.client.clientOptions.documentSelector = await ourDocuments();
    await this.client.start();
  }

  /** A configuration may begin to name files by globs, or cease to. */
  private async followConfig(): Promise<void> {
    const wanted = JSON.stringify(await ourDocuments());
    if (wanted !== JSON.stringify(this.client.clientOptions.documentSelector)) await this.restart();
  }

  /** What is shown may differ after each edit of ours and after each change of findings. */
  private watch(): Disposable {
    const ours = ({ path }: Uri) => mayBeOurs(path);
    return Disposable.from(
      languages.onDidChangeDiagnostics(({ uris }) => uris.some(ours) && this.changed.fire()),
      workspace.onDidChangeTextDocument(({ document }) => ours(document.uri) && this.changed.fire()),
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (kindOf(uri.path) === "config") void this.followConfig();
      }),
      workspace.onDidDeleteFiles(() => this.changed.fire()),
      workspace.onDidChangeConfiguration((event) => {
        // What the server is told at its start.
        const told = ["socialPolicy.asOf", "socialPolicy.inlayHints"];
        if (told.some((name) => event.affectsConfiguration(name))) void this.restart();
      }),
    );
  }

  run(command: CommandId, args: readonly unknown[]): Promise<unknown> {
    return handlers[command](this, args);
  }

  /** Asks the server; undefined while it does not run or can't answer, which the log then tells. */
  async ask<R>(method: string, params: unknown): Promise<R | undefined> {
    if (!this.client.isRunning()) return undefined;
    try {
      return (await this.client.sendRequest<R | null>(method, params)) ?? undefined;
    } catch (error) {
      this.log.warn(`${method}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  groupGaps(by: GapOrder): void {
    this.orderAsked.fire(by);
  }

  async restart(): Promise<void> {
    if (this.client.needsStop()) await this.client.stop();
    await this.startClient();
    this.changed.fire();
  }

  async dispose(): Promise<void> {
    this.changed.dispose();
    await this.client.dispose();
  }
}
