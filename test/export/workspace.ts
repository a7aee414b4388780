import { loadMarkdown } from "../../src/syntax";
import { Workspace } from "../../src/workspace";

/** A workspace of these files, by path. */
export async function workspaceOf(files: Readonly<Record<string, string>>): Promise<Workspace> {
  const workspace = new Workspace({ markdown: await loadMarkdown() });
  workspace.apply(Object.entries(files).map(([path, text]) => ({ path, text })));
  return workspace;
}
