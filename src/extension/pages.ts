import { commands, workspace } from "vscode";

/** Shows a text as a page that nobody saves. */
export async function showPage(markdown: string): Promise<void> {
  const document = await workspace.openTextDocument({ language: "markdown", content: markdown });
  await commands.executeCommand("markdown.showPreview", document.uri);
}
