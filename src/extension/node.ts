import type { ExtensionContext } from "vscode";
import type { SocialPolicyApi } from "./api";
import { wake } from "./wake";

/** The entry on a desktop and on a remote machine. */
export function activate(context: ExtensionContext): SocialPolicyApi {
  return wake(context, async () => (await import("./node-client")).connect);
}
