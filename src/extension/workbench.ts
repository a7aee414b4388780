import {
  type CancellationToken,
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
import type { BaseLanguageClient, ErrorHandler, LanguageClientOptions } from "vscode-languageclient";
import type { GapOrder } from "../server/workbench-messages";
import { clientOptions } from "./client-options";
import type { CommandId } from "./command-ids";
import { handlers } from "./commands";
import { answerFileRequests } from "./files";
import { ourDocuments } from "./documents";
import { kindOf, mayBeOurs } from "./names";
import { Previews } from "./previews";
import { Reviews } from "./reviews";
import { reasonOf, ServerRun } from "./server-run";
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

  /** What changed since the main branch. */
  readonly reviews: Reviews;

  private readonly orderAsked = new EventEmitter<GapOrder>();
  /** Somebody wants the gaps grouped in another way. */
  readonly onDidAskOrder: Event<GapOrder> = this.orderAsked.event;

  private readonly server: ServerRun;

  private constructor(
    readonly context: ExtensionContext,
    makeClient: MakeClient,
    readonly log: LogOutputChannel,
  ) {
    const make = (errorHandler: ErrorHandler) => {
      const client = makeClient(clientOptions(log, context.extensionUri, errorHandler));
      answerFileRequests(client);
      return client;
    };
    this.server = new ServerRun(log, make, () => this.changed.fire());
    this.reviews = new Reviews(this, context.workspaceState);
  }

  static async start(context: ExtensionContext, makeClient: MakeClient): Promise<Workbench> {
    const log = window.createOutputChannel("Social Policy", { log: true });
    const workbench = new Workbench(context, makeClient, log);
    context.subscriptions.push(log, workbench, new Status(workbench), registerCheckTask(workbench));
    await workbench.restart();
    context.subscriptions.push(workbench.watch());
    await commands.executeCommand("setContext", "socialPolicy.active", true);
    return workbench;
  }

  get client(): BaseLanguageClient {
    return this.server.client;
  }

  restart(): Promise<void> {
    return this.server.restart();
  }

  /** A configuration may begin to name files by globs, or cease to; a folder may come from another file system. */
  private async followDocuments(): Promise<void> {
    const wanted = JSON.stringify(await ourDocuments());
    const client = await this.server.running();
    if (wanted !== JSON.stringify(client?.clientOptions.documentSelector)) await this.restart();
  }

  /** What is shown may differ after each edit of ours and after each change of findings. */
  private watch(): Disposable {
    const ours = ({ path }: Uri) => mayBeOurs(path);
    return Disposable.from(
      languages.onDidChangeDiagnostics(({ uris }) => uris.some(ours) && this.changed.fire()),
      workspace.onDidChangeTextDocument(({ document }) => ours(document.uri) && this.changed.fire()),
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (kindOf(uri.path) === "config") void this.followDocuments();
      }),
      workspace.onDidChangeWorkspaceFolders(() => void this.followDocuments()),
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
  async ask<R>(method: string, params: unknown, token?: CancellationToken): Promise<R | undefined> {
    try {
      const client = await this.server.running();
      return (await client?.sendRequest<R | null>(method, params, token)) ?? undefined;
    } catch (error) {
      this.log.warn(`${method}: ${reasonOf(error)}`);
      return undefined;
    }
  }

  /** Tells the server something, while it runs. */
  async tell(method: string, params: unknown): Promise<void> {
    await (await this.server.running())?.sendNotification(method, params);
  }

  groupGaps(by: GapOrder): void {
    this.orderAsked.fire(by);
  }

  async dispose(): Promise<void> {
    this.changed.dispose();
    this.reviews.dispose();
    await this.server.dispose();
  }
}
