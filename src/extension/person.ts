import { workspace } from "vscode";
import { nameInGit } from "./git";

/** Who approves: what the setting says, else git's configuration where the workspace is trusted; else nobody known. */
export async function personAtKeyboard(): Promise<string | undefined> {
  const set = workspace.getConfiguration("socialPolicy").get<string>("approver", "").trim();
  return set === "" ? nameInGit() : set;
}
