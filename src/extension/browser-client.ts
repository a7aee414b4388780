import { type ExtensionContext, Uri, workspace } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { Workbench } from "./workbench";

/** The browser's; the project is compiled without its types. */
declare const Worker: new (script: string) => WorkerLike;
declare const URL: { createObjectURL(blob: unknown): string };

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];
type WorkerLike = Port & { terminate(): void };

/** Starts the server as a worker of the browser's; a restart ends the one before. */
export function connect(context: ExtensionContext): Promise<Workbench> {
  const script = Uri.joinPath(context.extensionUri, "dist/server-worker.js");
  let worker: WorkerLike | undefined;
  const start = async () => {
    worker?.terminate();
    worker = new Worker(await addressOf(script));
    // VS Code's workers are none of the browser's class, by which the client would know them.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return Workbench.start(
    context,
    (options) => new LanguageClient("socialPolicy", "Social Policy", start, options),
  );
}

/** VS Code starts no worker from a remote address: there the script is handed over as it is. */
async function addressOf(script: Uri): Promise<string> {
  if (script.scheme !== "vscode-remote") return script.toString(true);
  const bytes = await workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([bytes as never], { type: "text/javascript" }));
}
