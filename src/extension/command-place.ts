import { window, workspace } from "vscode";
import type { CommandArgument, CommandParams, Place } from "../server/workbench-messages";

/** What a command is about: an entry of a side view, a code lens' argument, a file of the explorer, or the cursor. */
export function placeOf([first]: readonly unknown[]): Pick<CommandParams, "at" | "folder"> {
  const place = placeIn(first);
  const editor = window.activeTextEditor;
  const at =
    place !== undefined
      ? { uri: place.uri, position: place.range.start }
      : editor === undefined
        ? undefined
        : { uri: editor.document.uri.toString(), position: editor.selection.active };
  const uri = editor?.document.uri;
  const folder = (uri && workspace.getWorkspaceFolder(uri)) ?? workspace.workspaceFolders?.[0];
  return { at, folder: folder?.uri.toString() };
}

/** Answers that need not be asked for: an action on a finding, and a gap of the side view, know their rule. */
export function answersIn([first]: readonly unknown[]): Record<string, string> {
  if (typeof first !== "object" || first === null) return {};
  if ("answers" in first) return { ...(first.answers as CommandArgument["answers"]) };
  return "rule" in first && typeof first.rule === "string" ? { rule: first.rule } : {};
}

function placeIn(argument: unknown): Place | undefined {
  if (typeof argument !== "object" || argument === null) return undefined;
  if ("place" in argument) return argument.place as Place;
  // Another extension may give an address as VS Code holds it: between hosts only such a one is put into the other's
  // words, a text is not.
  if ("uri" in argument && "range" in argument) return { ...(argument as Place), uri: String(argument.uri) };
  // The explorer gives the file.
  if ("scheme" in argument && "path" in argument) {
    const start = { line: 0, character: 0 };
    return { uri: String(argument), range: { start, end: start } };
  }
  return undefined;
}
