import { FilePermission, type Uri, type WorkspaceEdit, workspace } from "vscode";

/** The first file that an edit would change and that may not be written; VS Code would change its text all the same. */
export async function lockedFile(edit: WorkspaceEdit): Promise<Uri | undefined> {
  for (const [uri] of edit.entries()) if (await isLocked(uri)) return uri;
  return undefined;
}

async function isLocked(uri: Uri): Promise<boolean> {
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    const { permissions = 0 } = await workspace.fs.stat(uri);
    return (permissions & FilePermission.Readonly) !== 0;
  } catch {
    // Not there yet, or not saved yet.
    return false;
  }
}
