import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { Workbench } from "./workbench";

/** Starts the server as a process beside the extension host. */
export function connect(context: ExtensionContext): Promise<Workbench> {
  const module = context.asAbsolutePath("dist/server-node.js");
  return Workbench.start(
    context,
    (options) =>
      new LanguageClient("socialPolicy", "Social Policy", { module, transport: TransportKind.ipc }, options),
  );
}
