import { foldWord } from "../../values";
import { approve } from "../changes";
import type { LanguageContext } from "../context";
import { postAt } from "./post-at";
import type { Choice, Command } from "./step";
import { say } from "./words";

/** Records an approval by the person at the keyboard; asks who that is when the register does not know. */
export const approvePost: Command = (context, request) => {
  const found = postAt(context, request);
  if ("refused" in found) return found;
  const { path, at } = found;
  const by = request.answers.by ?? idOf(request.person, context);
  if (by === undefined)
    return { ask: { key: "by", title: say("whoApproves", context.language), ...people(context) } };
  const approved = approve(context, path, at, { by, at: request.now });
  if ("refused" in approved) return approved;
  return { done: { edits: approved.edits, message: approved.notes.join(" ") || undefined } };
};

/** The id in the register of somebody who is known by id or name. */
export function idOf(person: string | undefined, { session }: LanguageContext): string | undefined {
  if (person === undefined) return undefined;
  const wanted = foldWord(person);
  return session.workspace
    .every("person")
    .find((it) => it.id !== undefined && (foldWord(it.id) === wanted || foldWord(it.name ?? "") === wanted))
    ?.id;
}

function people({ session }: LanguageContext): { readonly choices?: readonly Choice[] } {
  const choices = session.workspace.every("person").flatMap((person) => {
    const { id, name } = person;
    return id === undefined ? [] : [{ value: id, label: name ?? id, description: id }];
  });
  // Without a register a name is typed.
  return choices.length === 0 ? {} : { choices };
}
