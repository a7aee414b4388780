import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { Workbench } from "./workbench";

/** The browser's; the project is compiled without its types. */
declare const Worker: new (script: string) => never;

/** Starts the server as a worker of the browser's. */
export function connect(context: ExtensionContext): Promise<Workbench> {
  const script = Uri.joinPath(context.extensionUri, "dist/server-worker.js").toString(true);
  return Workbench.start(
    context,
    (options) => new LanguageClient("socialPolicy", "Social Policy", async () => new Worker(script), options),
  );
}
