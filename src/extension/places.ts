import { type Command, Range, Uri } from "vscode";
import type { Place } from "../server/workbench-messages";

/** A click that opens a file at a place. */
export function openPlace({ uri, range }: Place): Command {
  const selection = rangeOf(range);
  return { command: "vscode.open", title: "", arguments: [Uri.parse(uri), { selection, preview: true }] };
}

export function rangeOf({ start, end }: Place["range"]): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
