import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";

/** Does nothing but start a client of a server that does nothing: what ours is measured against. */
export async function activate(context: ExtensionContext): Promise<{ answer(): Promise<unknown> }> {
  const module = context.asAbsolutePath("server.js");
  const documentSelector = [{ scheme: "file", language: "yaml" }];
  const server = { module, transport: TransportKind.ipc };
  const client = new LanguageClient("bareClient", "Bare Client", server, { documentSelector });
  context.subscriptions.push(client);
  await client.start();
  return { answer: () => client.sendRequest("bare/answer") };
}
