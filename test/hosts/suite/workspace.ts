import * as vscode from "vscode";

/**
 * Whether the extension runs in the browser's worker, and so in another extension host than the tests: what VS Code
 * keeps to one host (manifests, commands of lenses, links of codes) can't be seen then.
 */
declare const IN_BROWSER: boolean;
export const inBrowser = IN_BROWSER;

/** Longer than a slow machine needs. Milliseconds. */
const WAIT_MS = 60_000;

/** A folder of the workspace, by its name; the first without one. */
export function folder(name?: string): vscode.Uri {
  const all = vscode.workspace.workspaceFolders ?? [];
  const found = name === undefined ? all[0] : all.find((it) => it.name === name);
  if (found === undefined) throw new Error(`The folder ${name ?? ""} is not open.`);
  return found.uri;
}

export function uriOf(path: string, name?: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(name), path);
}

/** Opens a file in the editor: one of the first folder by its path, any other by its address. */
export async function open(file: string | vscode.Uri): Promise<vscode.TextDocument> {
  const uri = typeof file === "string" ? uriOf(file) : file;
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** Writes a file, without the editor. */
export async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Throws away what was typed in the active editor. */
export async function revert(): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.files.revert");
}

/** A rule's id, in whichever form it came from the other host. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** Whether a rule found something. */
export function has(rule: string): (found: readonly vscode.Diagnostic[]) => boolean {
  return (found) => found.some((it) => ruleOf(it) === rule);
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

export async function readJson<T>(uri: vscode.Uri): Promise<T> {
  return JSON.parse(await read(uri)) as T;
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
