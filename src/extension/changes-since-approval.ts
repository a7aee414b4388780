import { commands, l10n, type TextDocumentContentProvider, Uri, window, workspace } from "vscode";
import {
  APPROVED_VERSION,
  type ApprovedVersionParams,
  type ApprovedVersionResult,
} from "../server/workbench-messages";
import { placeOf } from "./command-place";
import { historyOf } from "./git";
import type { Workbench } from "./workbench";

/** The version that was approved, beside the one there is: by this scheme. */
const SCHEME = "social-policy-approved";

/** So many earlier texts are asked about at once. */
const AT_ONCE = 10;

/** Finds the version of the file that was approved in git's history, and shows what differs. */
export async function showChangesSinceApproval(
  workbench: Workbench,
  args: readonly unknown[],
): Promise<void> {
  const { at } = placeOf(args);
  if (at === undefined) return;
  const uri = Uri.parse(at.uri);
  const ask = (texts?: readonly string[]) =>
    workbench.ask<ApprovedVersionResult>(APPROVED_VERSION, { at, texts } satisfies ApprovedVersionParams);
  const first = await ask();
  if (first === undefined) return;
  if ("told" in first) {
    void window.showInformationMessage(first.told);
    return;
  }
  const history = await historyOf(uri);
  let missing = first.missing;
  let batch: string[] = [];
  const find = async () => {
    const answer = await ask(batch);
    if (answer === undefined || "told" in answer) return undefined;
    missing = answer.missing;
    return answer.index === undefined ? undefined : batch[answer.index];
  };
  for await (const text of history?.() ?? []) {
    batch.push(text);
    if (batch.length < AT_ONCE) continue;
    const approved = await find();
    if (approved !== undefined) return compare(uri, approved);
    batch = [];
  }
  const approved = batch.length === 0 ? undefined : await find();
  if (approved !== undefined) return compare(uri, approved);
  void window.showInformationMessage(missing);
}

async function compare(uri: Uri, approved: string): Promise<void> {
  const provider: TextDocumentContentProvider = { provideTextDocumentContent: () => approved };
  const registered = workspace.registerTextDocumentContentProvider(SCHEME, provider);
  const left = uri.with({ scheme: SCHEME, authority: "", query: String(Date.now()) });
  const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
  await commands.executeCommand("vscode.diff", left, uri, l10n.t("{0}: approved and now", name));
  registered.dispose();
}
