import { extensions, workspace } from "vscode";

/** The part of the git extension's interface that is used here. */
interface GitExtension {
  getAPI(version: 1): {
    readonly repositories: ReadonlyArray<{ getConfig(key: string): Promise<string> }>;
  };
}

/** Who approves: what the setting says, else git's configuration where the workspace is trusted; else nobody known. */
export async function personAtKeyboard(): Promise<string | undefined> {
  const set = workspace.getConfiguration("socialPolicy").get<string>("approver", "").trim();
  if (set !== "") return set;
  const git = extensions.getExtension<GitExtension>("vscode.git");
  if (git === undefined || !workspace.isTrusted) return undefined;
  try {
    const { repositories } = (git.isActive ? git.exports : await git.activate()).getAPI(1);
    return (await repositories[0]?.getConfig("user.name")) || undefined;
  } catch {
    // Git is not there, or its name is not set: the command asks.
    return undefined;
  }
}
