import type { WorkspaceFile } from "../../workspace";
import type { LanguageContext } from "../context";
import type { SnippetItem } from "../snippets";
import { fittingAt } from "./fitting-at";
import { insertPolicyPart } from "./insert-policy-part";
import type { Choice, Command, CommandRequest, CommandStep } from "./step";
import { say } from "./words";

/** A post from a template, at the end of a calendar's posts. */
export const newPost: Command = (context, request) =>
  insert(context, request, {
    kind: "calendar",
    list: "posts",
    // At the end of the last post its own lists might go on.
    isMeant: ({ fits }) => fits.at === "item" && fits.of === "post",
    none: "noCalendar",
    which: "whichTemplate",
  });

/** In a policy a rule, a setting or a clause; else a step of the plan, or a part of it, at the end of the plan. */
export const insertPlanStep: Command = (context, request) => {
  const here = request.path === undefined ? undefined : context.session.workspace.file(request.path);
  if (here?.kind === "policy" && !here.unreadable) return insertPolicyPart(context, request, here);
  return insert(context, request, {
    kind: "plan",
    list: undefined,
    isMeant: () => true,
    none: "noPlan",
    which: "whichStep",
  });
};

interface Target {
  readonly kind: "calendar" | "plan";
  /** The list to whose end snippets are added; undefined: the file's end. */
  readonly list: string | undefined;
  readonly isMeant: (snippet: SnippetItem) => boolean;
  readonly none: "noCalendar" | "noPlan";
  readonly which: "whichTemplate" | "whichStep";
}

function insert(context: LanguageContext, request: CommandRequest, target: Target): CommandStep {
  const { language, session } = context;
  const files = session.workspace.sortedFiles.filter(
    ({ kind, unreadable }) => kind === target.kind && !unreadable,
  );
  const asked = request.answers.file;
  const here = files.find(({ path }) => path === (asked ?? request.path));
  const file = here ?? (files.length === 1 ? files[0] : undefined);
  if (files.length === 0) return { refused: say(target.none, language) };
  if (file === undefined) {
    const choices = files.map(({ path }) => ({ value: path, label: path })).reverse();
    return { ask: { key: "file", title: say("whichCalendar", language), choices } };
  }
  const end = endOf(file, target.list);
  const found = fittingAt(context, file, end, lineEndBefore(file, end));
  const fitting = found.snippets.filter(target.isMeant);
  const chosen = fitting.find(({ id }) => id === request.answers.template);
  if (chosen === undefined) {
    const choices = fitting.map(
      ({ id, title, description, prefix }): Choice => ({
        value: id,
        label: title,
        description: prefix,
        detail: description,
      }),
    );
    if (choices.length === 0) return { refused: say(target.none, language) };
    return { ask: { key: "template", title: say(target.which, language), choices } };
  }
  const { start, text } = chosen.edit;
  const { lead } = found;
  return { done: { snippet: { path: file.path, offset: start - lead.length, text: lead + text } } };
}

/** Where the next entry of a list would begin: on the empty line after its last one. */
function endOf({ source, items }: WorkspaceFile, list: string | undefined): number {
  // What was edited last comes last among them, wherever it stands.
  const ends = [...items.values()].flatMap(({ list: its, piece }) =>
    its === list && piece !== undefined ? [source.startOf(piece) + piece.text.length] : [],
  );
  return ends.length === 0 ? source.text.length : ends.reduce((a, b) => Math.max(a, b));
}

/** What a last line lacks that has no end. */
function lineEndBefore({ source }: WorkspaceFile, end: number): string {
  if (end === 0) return "";
  const piece = source.pieceAt(end - 1);
  const last = piece.text[end - 1 - source.startOf(piece)];
  return last === "\n" || last === "\r" ? "" : (piece.source.lineEnd ?? "\n");
}
