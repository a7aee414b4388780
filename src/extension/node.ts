import type { ExtensionContext } from "vscode";
import { wake } from "./wake";

/** The entry on a desktop and on a remote machine. */
export function activate(context: ExtensionContext): void {
  wake(context, async () => (await import("./node-client")).connect);
}
