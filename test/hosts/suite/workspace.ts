import * as vscode from "vscode";

/**
 * Whether the extension runs in the browser's worker, and so in another extension host than the tests: what VS Code
 * keeps to one host (manifests, commands of lenses, links of codes) can't be seen then.
 */
declare const IN_BROWSER: boolean;
export const inBrowser = IN_BROWSER;

/** Longer than a slow machine needs. Milliseconds. */
const WAIT_MS = 20_000;

/** The workspace's folder. */
export function folder(): vscode.Uri {
  const first = vscode.workspace.workspaceFolders?.[0];
  if (first === undefined) throw new Error("No folder is open.");
  return first.uri;
}

export function uriOf(path: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), path);
}

/** Opens a file of the workspace in the editor. */
export async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uriOf(path));
  await vscode.window.showTextDocument(document);
  return document;
}

/** The findings of a file, as soon as they are what is waited for. */
export async function diagnosticsOf(
  uri: vscode.Uri,
  until: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return waitFor(
    `findings in ${uri.path}`,
    () => vscode.languages.getDiagnostics(uri).filter((it) => it.source === "social-policy"),
    until,
  );
}

/** Asks again until the answer is what is waited for. */
export async function waitFor<T>(
  what: string,
  ask: () => T | Thenable<T>,
  until: (answer: T) => boolean,
): Promise<T> {
  const end = Date.now() + WAIT_MS;
  for (;;) {
    const answer = await ask();
    if (until(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`Waited in vain for ${what}; the last was ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function readJson<T>(path: string): Promise<T> {
  const bytes = await vscode.workspace.fs.readFile(uriOf(path));
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

/** Where a word stands in a document; the cursor is put there. */
export function goTo(document: vscode.TextDocument, word: string, after = 0): vscode.Position {
  const offset = document.getText().indexOf(word);
  if (offset < 0) throw new Error(`${word} is not in ${document.uri.path}`);
  const position = document.positionAt(offset + after);
  const editor = vscode.window.activeTextEditor;
  if (editor !== undefined) editor.selection = new vscode.Selection(position, position);
  return position;
}
