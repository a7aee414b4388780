import { LADDER } from "../../model";
import { changeStatus as change, type Need } from "../changes";
import type { LanguageContext } from "../context";
import { valueWords } from "../describe";
import { postAt } from "./post-at";
import type { Choice, Command } from "./step";
import { say } from "./words";

/** Beside the ladder, those that a person chooses. */
const STATUSES = [...LADDER, "on-hold", "cancelled", "removed", "failed"] as const;

/** How many needs a choice names. */
const NEEDS_NAMED = 3;

/** Gives the post another status; each choice says what it still needs. */
export const changeStatus: Command = (context, request) => {
  const found = postAt(context, request);
  if ("refused" in found) return found;
  const { post, path, at } = found;
  const wanted = request.answers.status;
  if (wanted === undefined) {
    const next = LADDER[(LADDER as readonly string[]).indexOf(post.status ?? "") + 1];
    // What usually comes next stands first.
    const ordered = [...STATUSES].sort((a, b) => Number(b === next) - Number(a === next));
    const choices = ordered.map((status): Choice => {
      const changed = change(context, path, at, status);
      const now = status === post.status;
      const label = valueWords("status", status)?.[context.language].title ?? status;
      return {
        value: status,
        label,
        description: now ? `${status} · ${say("isNow", context.language)}` : status,
        detail: "refused" in changed ? changed.refused : needsInWords(changed.needs, context),
      };
    });
    return { ask: { key: "status", title: say("whichStatus", context.language), choices } };
  }
  const changed = change(context, path, at, wanted);
  if ("refused" in changed) return changed;
  const message = changed.needs.length === 0 ? undefined : needsInWords(changed.needs, context);
  return { done: { edits: changed.edits, message } };
};

function needsInWords(needs: readonly Need[], { language }: LanguageContext): string {
  if (needs.length === 0) return say("needsNothing", language);
  const named = needs.slice(0, NEEDS_NAMED).map(({ message }) => firstSentence(message));
  const rest = needs.length - named.length;
  return say("stillNeeds", language, { needs: named.join(" ") + (rest > 0 ? ` +${rest}` : "") });
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
