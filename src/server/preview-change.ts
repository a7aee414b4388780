import { type Change, movePost, type Refusal } from "../language";
import type { ServerContext } from "./context";
import type { PreviewChange, PreviewChangeParams, PreviewChangeResult } from "./preview-messages";
import type { Root } from "./root";
import { say } from "./words";

/** A change that somebody asks for in a page: the same edit that a quick fix would make, or why it is not made. */
export function changeFromPage(
  { change }: PreviewChangeParams,
  root: Root | undefined,
  context: ServerContext,
): PreviewChangeResult {
  if (root === undefined) return { refused: say("gone", context.language) };
  const made = make(change, root, context);
  if ("refused" in made) return made;
  return { edit: context.edit(root, made.edits), told: made.notes.join(" ") };
}

function make(change: PreviewChange, root: Root, context: ServerContext): Change | Refusal {
  const on = context.languageContext(root);
  if (change.do === "move") return movePost(on, change.target.path, change.target.id, change.to);
  return { refused: say("gone", context.language) };
}
