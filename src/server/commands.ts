import {
  approvedVersion,
  type CommandRequest,
  type CommandStep,
  COMMANDS_BY_NAME,
  type Outcome as LocalOutcome,
  startWorkspace,
  type WorkspaceEdits,
} from "../language";
import type { Language } from "../values";
import { offsetOf, rangeBetween, rangeOf } from "./protocol";
import type { WorkbenchRoot } from "./workbench";
import type {
  ApprovedVersionParams,
  ApprovedVersionResult,
  CommandParams,
  CommandResult,
  Outcome,
} from "./workbench-messages";

/** One turn of a command: where the person is decides on the root. */
export function runCommand(
  { command, at, folder, answers, person, now }: CommandParams,
  roots: readonly WorkbenchRoot[],
  language: Language,
): CommandResult {
  const request: CommandRequest = { answers, person, now };
  if (command === "startWorkspace") {
    const base = folder ?? "";
    return resultOf(
      startWorkspace(language, request, rootOf(at, roots)?.context.session.workspace),
      (path) => `${base}/${path.split("/").map(encodeURIComponent).join("/")}`,
    );
  }
  const root = rootOf(at, roots);
  const run = COMMANDS_BY_NAME.get(command);
  if (root === undefined || run === undefined) return { refused: NOTHING_OPEN[language] };
  const step = run(root.context, { ...request, ...placeIn(root, at) });
  return resultOf(step, (it) => root.uriOf(it), root);
}

/** Which of a file's earlier texts holds the post as it was approved. */
export function findApproved(
  { at, texts }: ApprovedVersionParams,
  roots: readonly WorkbenchRoot[],
  language: Language,
): ApprovedVersionResult {
  const root = rootOf(at, roots);
  if (root === undefined) return { told: NOTHING_OPEN[language] };
  return approvedVersion(root.context, { ...placeIn(root, at), answers: {}, now: "" }, texts);
}

type At = CommandParams["at"];

/** The root of the file, else the first: some commands concern no file. */
function rootOf(at: At, roots: readonly WorkbenchRoot[]): WorkbenchRoot | undefined {
  return roots.find((it) => at !== undefined && it.pathOf(at.uri) !== undefined) ?? roots[0];
}

function placeIn(root: WorkbenchRoot, at: At): Pick<CommandRequest, "path" | "offset"> {
  const path = at === undefined ? undefined : root.pathOf(at.uri);
  const source = path === undefined ? undefined : root.context.session.workspace.file(path)?.source;
  if (source === undefined || at === undefined) return {};
  return { path, offset: offsetOf(source, at.position) };
}

const NOTHING_OPEN: Readonly<Record<Language, string>> = {
  en: "No file of Social Policy is open here. Start a workspace first.",
  fr: "Aucun fichier de Social Policy n’est ouvert ici. Créez d’abord un espace de travail.",
};

function resultOf(step: CommandStep, uriOf: (path: string) => string, root?: WorkbenchRoot): CommandResult {
  if (!("done" in step)) return step;
  return { done: outcomeOf(step.done, uriOf, root) };
}

function outcomeOf(
  { edits, snippet, show, message, page }: LocalOutcome,
  uriOf: (path: string) => string,
  root: WorkbenchRoot | undefined,
): Outcome {
  const source = snippet && root?.context.session.workspace.file(snippet.path)?.source;
  return {
    message,
    page,
    ...(edits === undefined ? {} : { edit: editOf(edits, uriOf) }),
    ...(show === undefined ? {} : { show: { uri: uriOf(show.path), range: rangeOf(show.range) } }),
    ...(snippet === undefined || source === undefined
      ? {}
      : {
          snippet: {
            uri: uriOf(snippet.path),
            position: rangeBetween(source, snippet.offset, snippet.offset).start,
            text: snippet.text,
          },
        }),
  };
}

/** The protocol's WorkspaceEdit. Where a file to create is there already, nothing of it is done. */
function editOf({ files, creates }: WorkspaceEdits, uriOf: (path: string) => string): object {
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      ...creates.flatMap(({ path, text }) => [
        { kind: "create", uri: uriOf(path), options: { overwrite: false, ignoreIfExists: false } },
        {
          textDocument: { uri: uriOf(path), version: null },
          edits: [{ range: { start, end: start }, newText: text }],
        },
      ]),
      ...files.map(({ path, edits }) => ({
        textDocument: { uri: uriOf(path), version: null },
        edits: edits.map(({ range, newText }) => ({ range: rangeOf(range), newText })),
      })),
    ],
  };
}
