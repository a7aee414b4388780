import type { Position } from "vscode-languageserver";
import { type ChangeAt, changesAt, makeChange, type WorkspaceEdits } from "../language";
import { REFERRED_NAMES } from "../rules";
import { type Asked, orRefuse, type ServerContext } from "./context";
import { offsetOf } from "./protocol";
import { say } from "./words";

/** By what a change that mends nothing is worked out when it is chosen. */
export interface RefactoringData {
  readonly uri: string;
  readonly does: "change";
  readonly position: Position;
  readonly change: ChangeAt;
}

/** What a person may want to write differently at a place. */
export function refactoringsAt(
  server: ServerContext,
  { context, path, source }: Asked,
  uri: string,
  position: Position,
): Array<{ readonly title: string; readonly data: RefactoringData }> {
  return changesAt(context, path, offsetOf(source, position)).map((change) => ({
    title: titleOf(change, server),
    data: { uri, does: "change", position, change },
  }));
}

/** The edits of a change; one that can't be done says why. */
export function refactor(
  { context, path, source }: Asked,
  { position, change }: RefactoringData,
): WorkspaceEdits {
  return orRefuse(makeChange(context, path, offsetOf(source, position), change)).edits;
}

function titleOf(change: ChangeAt, { language }: ServerContext): string {
  switch (change.does) {
    case "turn":
      return say("turn", language, { text: change.text });
    case "move":
      return say("move", language);
    case "own":
      return say("own", language, { name: change.name ?? change.person });
    case "create":
      return say("create", language, { kind: REFERRED_NAMES[change.kind], id: change.id });
  }
}
