import { l10n, Position, SnippetString, Uri, window, workspace } from "vscode";
import {
  type Choice,
  COMMAND,
  type CommandParams,
  type CommandResult,
  type Outcome,
  type Question,
} from "../server/workbench-messages";
import { answersIn, placeOf } from "./command-place";
import { showPage } from "./pages";
import { rangeOf } from "./places";
import { personAtKeyboard } from "./person";
import type { Workbench } from "./workbench";
import { lockedFile } from "./writable";

/** More questions than any command has: a fault must not ask for ever. */
const MOST_QUESTIONS = 20;

/** A command of the server's: its questions are asked until there is something to do, or nobody answers. */
export function converse(command: string) {
  return async (workbench: Workbench, args: readonly unknown[]): Promise<unknown> => {
    const answers = answersIn(args);
    const params: CommandParams = {
      command,
      ...placeOf(args),
      answers,
      person: await personAtKeyboard(),
      now: now(),
    };
    for (let asked = 0; asked < MOST_QUESTIONS; asked++) {
      const result = await workbench.ask<CommandResult>(COMMAND, params);
      if (result === undefined) {
        void window.showWarningMessage(l10n.t("Social Policy can’t do this now. The log says why."));
        return undefined;
      }
      if ("refused" in result) {
        void window.showInformationMessage(result.refused);
        return undefined;
      }
      if ("done" in result) return carryOut(workbench, result.done);
      const answer = await ask(result.ask);
      if (answer === undefined) return undefined;
      answers[result.ask.key] = answer;
    }
    return undefined;
  };
}

async function ask(question: Question): Promise<string | undefined> {
  const { title, placeholder, choices, suggested, problem } = question;
  if (choices === undefined) {
    const prompt = problem ?? placeholder;
    return window.showInputBox({ title, prompt, value: suggested, ignoreFocusOut: true });
  }
  const items = choices.map(({ value, label, description, detail }: Choice) => ({
    value,
    label,
    description,
    detail,
  }));
  const options = {
    title,
    placeHolder: problem ?? placeholder,
    matchOnDescription: true,
    matchOnDetail: true,
  };
  return (await window.showQuickPick(items, options))?.value;
}

/** Edits, shows and tells what a command came to. */
async function carryOut({ client }: Workbench, done: Outcome): Promise<Outcome | undefined> {
  if (done.edit !== undefined) {
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(done.edit as never);
    const locked = edit && (await lockedFile(edit));
    if (locked !== undefined) {
      const name = workspace.asRelativePath(locked);
      void window.showWarningMessage(l10n.t("Nothing was changed: {0} can’t be written.", name));
      return undefined;
    }
    if (edit !== undefined && !(await workspace.applyEdit(edit))) {
      void window.showWarningMessage(
        l10n.t("Nothing was changed: a file is there already, or can’t be written."),
      );
      return undefined;
    }
  }
  if (done.show !== undefined) {
    await window.showTextDocument(Uri.parse(done.show.uri), { selection: rangeOf(done.show.range) });
  }
  if (done.snippet !== undefined) {
    const { uri, position, text } = done.snippet;
    const editor = await window.showTextDocument(Uri.parse(uri));
    const at = new Position(position.line, position.character);
    // The text is indented by the server already.
    await editor.insertSnippet(new SnippetString(text), at, { undoStopBefore: true, undoStopAfter: true });
  }
  if (done.page !== undefined) await showPage(done.page.markdown);
  if (done.message !== undefined) void window.showInformationMessage(done.message);
  return done;
}

/** The moment on this clock, to the minute. */
function now(): string {
  const date = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
