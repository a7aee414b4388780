import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
} from "vscode-languageserver";
import { type Day, type Language, parseDay } from "../values";
import { keyOf, uriOf } from "./addresses";
import { capabilitiesFor, WATCHED } from "./capabilities";
import { ClientFiles } from "./client-files";
import { answerCodeActions, OPEN_PAGE } from "./code-actions";
import { answerCompletions } from "./completions";
import { ServerContext } from "./context";
import { Diagnostics } from "./diagnostics";
import { OpenDocument, textChanges } from "./documents";
import type { ServerHost } from "./files";
import { Found } from "./found";
import { answerInText } from "./in-text";
import type { ServerOptions } from "./messages";
import { answerNavigation } from "./navigation";
import { answerOutlines } from "./outlines";
import { answerPreviews } from "./preview";
import { answerReviews } from "./review";
import { type FileEvent, Roots } from "./roots";
import { Turn } from "./turn";
import { say } from "./words";
import { answerWorkbench } from "./workbench";

/** How often it is looked whether a new day began. Milliseconds. */
const DAY_LOOK_MS = 30_000;

/** Answers a client over a connection until it goes. */
export function startServer(connection: Connection, host: ServerHost): void {
  new Server(connection, host).listen();
}

class Server {
  private readonly roots: Roots;
  private readonly context: ServerContext;
  private readonly diagnostics: Diagnostics;
  private readonly turn: Turn;
  /** The day of the client's choice. */
  private chosenDay: Day | undefined;
  private day: Day;
  /** The folders that the client named at its start. */
  private opening: readonly string[] = [];

  constructor(
    private readonly connection: Connection,
    private readonly host: ServerHost,
  ) {
    this.day = host.today();
    const files = new ClientFiles(connection, () => this.roots.workspaceFolders);
    const filesOf = (key: string) => (key.startsWith("file:") ? (host.disk ?? files) : files);
    this.roots = new Roots(filesOf, () => this.day, host.clock);
    this.turn = new Turn((error) => this.log(undefined, error));
    const found = new Found({
      speech: () => this.context.speech,
      addressOf: (root, path) => this.context.addressOf(root, path),
      isShown: (key) => this.roots.isShown(key),
    });
    this.context = new ServerContext(
      this.roots,
      found,
      () => this.turn.settled(),
      (what, error) => this.log(what, error),
    );
    this.diagnostics = new Diagnostics(connection, this.context);
  }

  listen(): void {
    const { connection, context } = this;
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => this.initialized());
    this.followDocuments();
    this.followFiles();
    answerCompletions(connection, context);
    answerInText(connection, context);
    answerOutlines(connection, context);
    answerNavigation(connection, context);
    answerCodeActions(connection, context);
    connection.onExecuteCommand(({ command, arguments: args }) => this.execute(command, args ?? []));
    answerWorkbench(
      {
        onRequest: <P, R>(method: string, handler: (params: P) => R) =>
          connection.onRequest(method, (params: P) =>
            context.answer<unknown>(method, undefined, () => handler(params)),
          ),
      },
      () =>
        this.roots.open.map((root) => ({
          context: context.languageContext(root),
          uriOf: (path) => context.addressOf(root, path),
          pathOf: (uri) => root.pathOf(keyOf(uri)),
        })),
      () => context.language,
    );
    answerPreviews(connection, context);
    answerReviews(connection, context);
    connection.listen();
  }

  private initialize(params: InitializeParams): InitializeResult {
    const { context } = this;
    const options = (params.initializationOptions ?? {}) as ServerOptions;
    context.options = typeof options === "object" ? options : {};
    context.capabilities = params.capabilities;
    context.language = languageOf(context.options.locale ?? params.locale);
    const { product } = context.options;
    context.product = typeof product === "string" ? keyOf(product) : this.host.product;
    this.chosenDay = this.dayChosen(context.options.asOf);
    this.day = this.chosenDay ?? this.host.today();
    const folders =
      params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    // The folders are read once the client knows that the server is there.
    this.opening = folders;
    return {
      serverInfo: { name: "social-policy" },
      capabilities: capabilitiesFor(params.capabilities, (command) => context.knows(command)),
    };
  }

  private initialized(): void {
    const { workspace } = this.context.capabilities;
    const folders = this.opening;
    this.take(() => this.roots.setFolders(folders));
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      void this.connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED })
        .catch(() => undefined);
    }
    if (workspace?.workspaceFolders === true) {
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        this.take(() => {
          const gone = new Set(removed.map(({ uri }) => keyOf(uri)));
          const stay = this.roots.workspaceFolders.filter((folder) => !gone.has(folder));
          return this.roots.setFolders([...stay.map(uriOf), ...added.map(({ uri }) => uri)]);
        }),
      );
    }
    const timer = setInterval(() => this.lookAtDay(), DAY_LOOK_MS);
    // Node waits for timers before it ends; a browser's timer is a number.
    if (typeof timer === "object") timer.unref();
  }

  private followDocuments(): void {
    const { connection, roots } = this;
    connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
      const document = new OpenDocument(uri, version, text);
      this.take(() => roots.opened(document), document.key);
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
      this.take(() => {
        const document = roots.document(uri);
        if (document === undefined) return undefined;
        document.version = version;
        return roots.edited(document, textChanges(contentChanges));
      }, keyOf(uri)),
    );
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) =>
      this.take(() => {
        const document = roots.document(uri);
        return document === undefined ? undefined : roots.closed(document);
      }, keyOf(uri)),
    );
  }

  private followFiles(): void {
    const happened = (events: readonly FileEvent[]) => this.take(() => this.roots.happened(events));
    const came = ({ uri }: { readonly uri: string }): FileEvent => ({ key: keyOf(uri), gone: false });
    const went = ({ uri }: { readonly uri: string }): FileEvent => ({ key: keyOf(uri), gone: true });
    const { connection } = this;
    connection.onDidChangeWatchedFiles(({ changes }) =>
      happened(changes.map((it) => (it.type === FileChangeType.Deleted ? went(it) : came(it)))),
    );
    connection.workspace.onDidCreateFiles(({ files }) => happened(files.map(came)));
    connection.workspace.onDidDeleteFiles(({ files }) => happened(files.map(went)));
    connection.workspace.onDidRenameFiles(({ files }) =>
      happened(files.flatMap(({ oldUri, newUri }) => [went({ uri: oldUri }), came({ uri: newUri })])),
    );
  }

  /** Takes a change in, then tells what is found. `key`: the document that the client sent. */
  private take(change: () => void | Promise<void>, key?: string): void {
    const touched = new Set(key === undefined ? [] : [key]);
    this.turn.take(() => {
      let going: void | Promise<void>;
      try {
        going = change();
      } catch (error) {
        going = this.recover(error);
      }
      if (going === undefined) {
        this.diagnostics.tell(touched);
        return undefined;
      }
      return going.catch((error) => this.recover(error)).finally(() => this.diagnostics.tell(touched));
    });
  }

  /** After a fault of ours everything is read anew: what was known may be half of it. */
  private async recover(error: unknown): Promise<void> {
    this.log(undefined, error);
    await this.roots.reset();
  }

  private lookAtDay(): void {
    const today = this.chosenDay ?? this.host.today();
    if (today === this.day) return;
    this.day = today;
    this.take(() => this.roots.reopen());
  }

  private dayChosen(asOf: unknown): Day | undefined {
    if (typeof asOf !== "string" || asOf === "") return undefined;
    const day = parseDay(asOf);
    if (day === undefined) {
      this.connection.console.warn(say("wrongDay", this.context.language, { text: asOf }));
    }
    return day;
  }

  private async execute(command: string, args: readonly unknown[]): Promise<null> {
    const [, href] = args;
    if (command === OPEN_PAGE && typeof href === "string") {
      await this.connection.window.showDocument({ uri: href, takeFocus: true });
    }
    return null;
  }

  /** One line for those who look after the product; a person needs none of it. */
  private log(what: string | undefined, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    const said = say(what === undefined ? "recovered" : "fault", this.context.language, { what, reason });
    this.connection.console.error(said);
  }
}

function languageOf(locale: unknown): Language {
  return typeof locale === "string" && /^fr\b/i.test(locale) ? "fr" : "en";
}
