import {
  type Disposable,
  type Event,
  EventEmitter,
  env,
  type ExtensionContext,
  l10n,
  type LogOutputChannel,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { CHANGED } from "../server/workbench-messages";
import type { CommandId } from "./command-ids";
import { NAME_PATTERNS } from "./names";

/** Makes a client for the server of this host. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The running server, and what commands and views ask of it. */
export class Workbench implements Disposable {
  private readonly changed = new EventEmitter<void>();
  /** Findings changed: what was asked before may be out of date. */
  readonly onDidChange: Event<void> = this.changed.event;

  private constructor(
    readonly context: ExtensionContext,
    readonly client: BaseLanguageClient,
    readonly log: LogOutputChannel,
  ) {}

  static async start(context: ExtensionContext, makeClient: MakeClient): Promise<Workbench> {
    const log = window.createOutputChannel("Social Policy", { log: true });
    const client = makeClient(clientOptions(log));
    const workbench = new Workbench(context, client, log);
    context.subscriptions.push(log, workbench);
    client.onNotification(CHANGED, () => workbench.changed.fire());
    await client.start();
    return workbench;
  }

  async run(command: CommandId, _args: readonly unknown[]): Promise<unknown> {
    if (command === "socialPolicy.showLog") this.log.show();
    if (command === "socialPolicy.restartServer") await this.restart();
    return undefined;
  }

  private async restart(): Promise<void> {
    if (this.client.needsStop()) await this.client.stop();
    await this.client.start();
  }

  async ask<R>(method: string, params: unknown): Promise<R | undefined> {
    if (!this.client.isRunning()) return undefined;
    try {
      return await this.client.sendRequest<R>(method, params);
    } catch (error) {
      this.log.warn(l10n.t("The server did not answer {0}: {1}", method, String(error)));
      return undefined;
    }
  }

  async dispose(): Promise<void> {
    this.changed.dispose();
    await this.client.dispose();
  }
}

function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  const schemes = new Set([
    "file",
    "untitled",
    ...(workspace.workspaceFolders ?? []).map((it) => it.uri.scheme),
  ]);
  return {
    documentSelector: [...schemes].flatMap((scheme) => NAME_PATTERNS.map((pattern) => ({ scheme, pattern }))),
    outputChannel: log,
    initializationOptions: () => {
      const asOf = workspace.getConfiguration("socialPolicy").get<string>("asOf", "");
      return { locale: env.language, ...(asOf === "" ? {} : { asOf }) };
    },
    diagnosticCollectionName: "social-policy",
  };
}
