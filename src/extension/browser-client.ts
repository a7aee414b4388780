import { type ExtensionContext, Uri, workspace } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { Workbench } from "./workbench";

/** The browser's; the project is compiled without its types. */
declare const Worker: new (script: string) => WorkerLike;
declare const URL: { createObjectURL(blob: unknown): string };

/** The files of the server's worker under `dist`, in order: written down by the build. */
declare const SERVER_SCRIPTS: readonly string[];

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];
type WorkerLike = Port & { terminate(): void };

/** Starts the server as a worker of the browser's; a restart ends the one before. */
export function connect(context: ExtensionContext): Promise<Workbench> {
  const scripts = SERVER_SCRIPTS.map((path) => Uri.joinPath(context.extensionUri, "dist", path));
  let worker: WorkerLike | undefined;
  const start = async () => {
    worker?.terminate();
    const address = URL.createObjectURL(new Blob(await sourceOf(scripts), { type: "text/javascript" }));
    worker = new Worker(address);
    // VS Code's workers are none of the browser's class, by which the client would know them.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return Workbench.start(
    context,
    (options) => new LanguageClient("socialPolicy", "Social Policy", start, options),
  );
}

/** A worker loads no script from a remote machine's address: from there the scripts are handed over as they are. */
async function sourceOf(scripts: readonly Uri[]): Promise<string[] | Uint8Array[]> {
  if (scripts.some(({ scheme }) => scheme === "vscode-remote"))
    return Promise.all(scripts.map((script) => workspace.fs.readFile(script)));
  return [`importScripts(${scripts.map((script) => JSON.stringify(script.toString(true))).join()});`];
}
