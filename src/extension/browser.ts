import type { ExtensionContext } from "vscode";
import type { SocialPolicyApi } from "./api";
import { wake } from "./wake";

/** The entry in a browser, where the language server is a worker. */
export function activate(context: ExtensionContext): SocialPolicyApi {
  return wake(context, async () => (await import("./browser-client")).connect);
}
