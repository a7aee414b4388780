import { showDay, showTime } from "../../values";
import { type Hold, holdEverything as hold } from "../changes";
import type { LanguageContext } from "../context";
import type { Command } from "./step";
import { say } from "./words";

/** Writes a pause for everything, and lists what somebody must unschedule by hand. */
export const holdEverything: Command = (context, { answers, now, person }) => {
  const reason = answers.reason?.trim();
  if (reason === undefined || reason === "") {
    return { ask: { key: "reason", title: say("whyHold", context.language) } };
  }
  const held = hold(context, { since: now, by: person, reason });
  if ("refused" in held) return held;
  const [pause] = held.edits.creates;
  const start = { line: 0, column: 0 };
  return {
    done: {
      edits: held.edits,
      show: pause === undefined ? undefined : { path: pause.path, range: { start, end: start } },
      page: held.unschedule.length === 0 ? undefined : listOf(held.unschedule, context),
    },
  };
};

function listOf(unschedule: Hold["unschedule"], { language }: LanguageContext) {
  const title = say("byHand", language);
  const lines = unschedule.flatMap(({ channel, posts }) => [
    "",
    `## ${channel}`,
    "",
    ...posts.map(({ id, title: name, when }) => {
      const day = when === undefined ? "" : showDay(when.day, language, "long");
      const time = when?.minute === undefined ? "" : `, ${showTime(when.minute, language)}`;
      return `- [ ] ${name ?? id ?? ""}${day === "" ? "" : ` (${day}${time})`}`;
    }),
  ]);
  return { title, markdown: [`# ${title}`, ...lines, ""].join("\n") };
}
