import { DEPARTMENTS, STRUCTURES, startingFiles } from "../../start";
import {
  addMonths,
  type Day,
  dayFrom,
  dayParts,
  type Language,
  parseDay,
  parseWhen,
  showMonth,
} from "../../values";
import { valueWords } from "../describe";
import type { Choice, CommandRequest, CommandStep, Question } from "./step";
import { say } from "./words";

/** How many months are offered for a calendar. */
const MONTHS = 4;

/**
 * A workspace to start from: one calendar, or everything that `init` writes. It needs no root; files that are
 * there already are left as they are by whoever writes them.
 */
export function startWorkspace(language: Language, { answers, now }: CommandRequest): CommandStep {
  const today = parseWhen(now)?.day ?? 0;
  const missing = questions(language, today).find(
    ({ key, whole }) => answers[key] === undefined && (!whole || answers.size === "whole"),
  );
  if (missing !== undefined) return { ask: missing.question };
  const inLanguage: Language = answers.language === "fr" ? "fr" : "en";
  const month = parseDay(`${answers.month}-01`) ?? addMonths(today, 1);
  const files =
    answers.size === "whole"
      ? startingFiles({
          language: inLanguage,
          structure: STRUCTURES.find((it) => it === answers.structure) ?? "centralized",
          department: DEPARTMENTS.find((it) => it === answers.department) ?? "communications",
          organisation: answers.name?.trim() || undefined,
          preset: undefined,
          modelines: false,
          today,
          month,
        })
      : [oneCalendar(month, inLanguage)];
  const calendar = files.find(({ path }) => path.includes(".calendar."))?.path ?? files[0]?.path ?? "";
  const start = { line: 0, column: 0 };
  return {
    done: {
      edits: { files: [], creates: files.map(({ path, text }) => ({ path, text })) },
      show: { path: calendar, range: { start, end: start } },
      message: say("started", language),
    },
  };
}

interface Asked {
  readonly key: string;
  /** Asked only of whole workspaces. */
  readonly whole: boolean;
  readonly question: Question;
}

function questions(language: Language, today: Day): readonly Asked[] {
  const one = (key: string, title: Question["title"], choices: readonly Choice[], whole = false): Asked => ({
    key,
    whole,
    question: { key, title, choices },
  });
  const name = say("whichName", language);
  return [
    one("size", say("howMuch", language), [
      { value: "calendar", label: say("oneCalendar", language), detail: say("oneCalendarWhy", language) },
      { value: "whole", label: say("wholeSet", language), detail: say("wholeSetWhy", language) },
    ]),
    one("language", say("whichLanguage", language), languages(language)),
    one("month", say("whichMonth", language), months(today, language)),
    one("structure", say("whichStructure", language), choicesOf("structure", STRUCTURES, language), true),
    one(
      "department",
      say("whichDepartment", language),
      choicesOf("responsibleDepartment", DEPARTMENTS, language),
      true,
    ),
    { key: "name", whole: true, question: { key: "name", title: name } },
  ];
}

/** The person's own language comes first. */
function languages(language: Language): Choice[] {
  const both = [
    { value: "en", label: "English" },
    { value: "fr", label: "Français" },
  ];
  return language === "fr" ? both.reverse() : both;
}

function months(today: Day, language: Language): Choice[] {
  const { year, month } = dayParts(today);
  const first = dayFrom(year, month, 1) ?? today;
  return Array.from({ length: MONTHS }, (_, index) => {
    const parts = dayParts(addMonths(first, index));
    const value = `${parts.year}-${String(parts.month).padStart(2, "0")}`;
    return { value, label: capital(showMonth(parts.year, parts.month, language)) };
  });
}

function choicesOf(
  list: Parameters<typeof valueWords>[0],
  values: readonly string[],
  language: Language,
): Choice[] {
  return values.map((value) => {
    const words = valueWords(list, value)?.[language];
    return { value, label: words?.title ?? value, detail: words?.description };
  });
}

/** The least that is a workspace: one calendar with one idea. */
function oneCalendar(month: Day, language: Language): { readonly path: string; readonly text: string } {
  const { year, month: number } = dayParts(month);
  const id = `${year}-${String(number).padStart(2, "0")}`;
  const text = `kind: calendar
version: 1
title: ${capital(showMonth(year, number, language))}
timezone: America/Toronto
posts:
  - id: ${language === "fr" ? "premiere-publication" : "first-post"}
    title: ${say("firstPost", language)}
    status: idea
`;
  return { path: `${id}.calendar.yaml`, text };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
