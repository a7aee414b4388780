import { commands, env, l10n, Uri, window, workspace } from "vscode";
import type { Workbench } from "./workbench";

/** Opens the page of a rule, which ships with the extension; without an argument it asks which. */
export async function openRulePage({ context }: Workbench, [asked]: readonly unknown[]): Promise<void> {
  const french = env.language.toLowerCase().startsWith("fr");
  const folder = Uri.joinPath(context.extensionUri, french ? "docs/fr/rules" : "docs/rules");
  const id = ruleOf(asked) ?? (await chooseRule(folder));
  if (id === undefined) return;
  await commands.executeCommand("markdown.showPreview", Uri.joinPath(folder, `${id}.md`));
}

/** A rule's id, or an entry of the side view about one. */
function ruleOf(asked: unknown): string | undefined {
  const rule = typeof asked === "object" && asked !== null && "rule" in asked ? asked.rule : asked;
  return typeof rule === "string" && /^[a-z][a-z0-9-]*$/.test(rule) ? rule : undefined;
}

async function chooseRule(folder: Uri): Promise<string | undefined> {
  const names = (await workspace.fs.readDirectory(folder)).map(([name]) => name);
  const ids = names.filter((name) => name.endsWith(".md") && name !== "README.md");
  return window.showQuickPick(
    ids.map((name) => name.slice(0, -".md".length)),
    { placeHolder: l10n.t("Which rule?") },
  );
}
