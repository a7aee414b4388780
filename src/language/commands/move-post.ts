import { formatDay, type Language, parseWhen, showDay, showTime } from "../../values";
import { duplicatePost as duplicate, movePost as move, nextFreeTimeOf } from "../changes";
import type { LanguageContext } from "../context";
import { postAt } from "./post-at";
import type { Choice, Command, CommandRequest, CommandStep } from "./step";
import { say } from "./words";

/** How many free times are offered. */
const OFFERED = 5;

/** Moves the post; a date is chosen among those that are free, or typed. */
export const movePost: Command = (context, request) => {
  const found = postAt(context, request);
  if ("refused" in found) return found;
  const { path, at } = found;
  const date = askForDate(context, request, path, at);
  if ("ask" in date) return date;
  const moved = move(context, path, at, date.publish);
  if ("refused" in moved) return moved;
  const { withDates } = moved;
  if (withDates !== undefined && request.answers.dates === undefined) {
    const choices = [
      { value: "all", label: withDates.title },
      { value: "publish", label: say("onlyPublish", context.language) },
    ];
    return { ask: { key: "dates", title: say("alsoDates", context.language), choices } };
  }
  const edits = request.answers.dates === "all" ? (withDates?.edits ?? moved.edits) : moved.edits;
  return { done: { edits, message: moved.notes.join(" ") || undefined } };
};

/** Copies the post to another date. */
export const duplicatePost: Command = (context, request) => {
  const found = postAt(context, request);
  if ("refused" in found) return found;
  const { path, at } = found;
  const date = askForDate(context, request, path, at);
  if ("ask" in date) return date;
  const copied = duplicate(context, path, at, date.publish);
  if ("refused" in copied) return copied;
  return { done: { edits: copied.edits, message: copied.notes.join(" ") || undefined } };
};

function askForDate(
  context: LanguageContext,
  { answers }: CommandRequest,
  path: string,
  at: number,
): Extract<CommandStep, { ask: unknown }> | { readonly publish: string } {
  const { language } = context;
  const title = say("whichDate", language);
  const choices = freeTimes(context, path, at);
  if (answers.date === undefined && choices.length > 0) {
    return {
      ask: {
        key: "date",
        title,
        choices: [...choices, { value: "other", label: say("otherDate", language) }],
      },
    };
  }
  const typed = answers.date === undefined || answers.date === "other" ? answers.typed : answers.date;
  const placeholder = say("typeDate", language);
  if (typed === undefined) {
    return {
      ask: { key: "typed", title, placeholder, suggested: formatDay(context.session.workspace.asOf) },
    };
  }
  const publish = typed.trim();
  if (parseWhen(publish) !== undefined) return { publish };
  return {
    ask: {
      key: "typed",
      title,
      placeholder,
      suggested: typed,
      problem: say("notADate", language, { text: typed }),
    },
  };
}

/** The next free times, each after the one before. */
function freeTimes(context: LanguageContext, path: string, at: number): Choice[] {
  const choices: Choice[] = [];
  let from: string | undefined;
  while (choices.length < OFFERED) {
    const free = nextFreeTimeOf(context, path, at, from);
    if ("refused" in free) break;
    const when = parseWhen(free.publish);
    if (when === undefined || choices.some(({ value }) => value === free.publish)) break;
    choices.push({ value: free.publish, label: inWords(when, context.language), description: free.publish });
    from = formatDay(when.day + 1);
  }
  return choices;
}

function inWords(
  { day, minute }: { readonly day: number; readonly minute?: number },
  language: Language,
): string {
  const date = showDay(day, language, "long");
  return minute === undefined ? date : `${date}, ${showTime(minute, language)}`;
}
