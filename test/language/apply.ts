import type { WorkspaceEdits } from "../../src/language";

/** Texts by path after a change as an editor applies it; files that it makes are among them. */
export function applyTo(texts: ReadonlyMap<string, string>, change: WorkspaceEdits): Map<string, string> {
  const result = new Map(texts);
  for (const { path, edits } of change.files) {
    let text = result.get(path) ?? "";
    for (const { start, end, newText } of [...edits].reverse()) {
      text = text.slice(0, start) + newText + text.slice(end);
    }
    result.set(path, text);
  }
  for (const { path, text } of change.creates) result.set(path, text);
  return result;
}
