import type { Position } from "vscode-languageserver";
import { movePost, nextFreeTimeOf, placeAt, turnDeadline, type WorkspaceEdits } from "../language";
import { type Asked, orRefuse, type ServerContext } from "./context";
import { offsetOf } from "./protocol";
import { say } from "./words";

/** By what a change that mends nothing is worked out when it is chosen. */
export type RefactoringData =
  | { readonly uri: string; readonly does: "turn"; readonly position: Position }
  | { readonly uri: string; readonly does: "move"; readonly id: string };

/** What a person may want to write differently at a place: a deadline as a date or a count, a post at another time. */
export function refactoringsAt(
  { language }: ServerContext,
  { context, path, source }: Asked,
  uri: string,
  position: Position,
): Array<{ readonly title: string; readonly data: RefactoringData }> {
  const offset = offsetOf(source, position);
  const found: Array<{ title: string; data: RefactoringData }> = [];
  const turned = turnDeadline(context, path, offset);
  if ("text" in turned) {
    const title = say("turn", language, { text: turned.text });
    found.push({ title, data: { uri, does: "turn", position } });
  }
  const entity = placeAt(context, path, offset)?.entity;
  if (entity?.kind === "post" && entity.id !== undefined) {
    found.push({ title: say("move", language), data: { uri, does: "move", id: entity.id } });
  }
  return found;
}

/** The edits of a change; one that can't be done says why. */
export function refactor({ context, path, source }: Asked, data: RefactoringData): WorkspaceEdits {
  if (data.does === "turn") {
    return orRefuse(turnDeadline(context, path, offsetOf(source, data.position))).edits;
  }
  const { publish } = orRefuse(nextFreeTimeOf(context, path, data.id));
  return orRefuse(movePost(context, path, data.id, publish)).edits;
}
