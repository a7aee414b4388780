import { DEPARTMENTS, type StartingChoice, STRUCTURES, startingFiles } from "../../start";
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
import type { Workspace } from "../../workspace";
import { valueWords } from "../describe";
import { workspaceFacts } from "../snippet-facts";
import type { Choice, CommandRequest, CommandStep, Question } from "./step";
import { say } from "./words";

/** How many months are offered for a calendar. */
const MONTHS = 4;

/**
 * A workspace to start from: one calendar, or everything that `init` writes. It needs no root; files that are
 * there already are left as they are by whoever writes them.
 */
export function startWorkspace(
  language: Language,
  { answers, now }: CommandRequest,
  workspace?: Workspace,
): CommandStep {
  const today = parseWhen(now)?.day ?? 0;
  const missing = questions(language, today).find(
    ({ key, sizes }) => answers[key] === undefined && (sizes?.includes(answers.size ?? "") ?? true),
  );
  if (missing !== undefined) return { ask: missing.question };
  const inLanguage: Language = answers.language === "fr" ? "fr" : "en";
  const month = parseDay(`${answers.month}-01`) ?? addMonths(today, 1);
  const choice: StartingChoice = {
    language: inLanguage,
    structure: STRUCTURES.find((it) => it === answers.structure) ?? "centralized",
    department: DEPARTMENTS.find((it) => it === answers.department) ?? "communications",
    organisation: answers.name?.trim() || undefined,
    preset: undefined,
    modelines: false,
    today,
    month,
  };
  const files =
    answers.size === "whole"
      ? startingFiles(choice)
      : answers.size === "policy"
        ? onePolicy(choice, workspace)
        : [oneCalendar(month, inLanguage)];
  const calendar = files.find(({ path }) => path.includes(".calendar."))?.path ?? files[0]?.path ?? "";
  const start = { line: 0, column: 0 };
  return {
    done: {
      edits: { files: [], creates: files.map(({ path, text }) => ({ path, text })) },
      show: { path: calendar, range: { start, end: start } },
      message: say(answers.size === "policy" ? "policyStarted" : "started", language),
    },
  };
}

interface Asked {
  readonly key: string;
  /** What it is asked of; absent: everything. */
  readonly sizes?: readonly string[];
  readonly question: Question;
}

function questions(language: Language, today: Day): readonly Asked[] {
  const one = (
    key: string,
    title: Question["title"],
    choices: readonly Choice[],
    sizes?: readonly string[],
  ): Asked => ({ key, sizes, question: { key, title, choices } });
  const withPolicy = ["policy", "whole"];
  const name = say("whichName", language);
  return [
    one("size", say("howMuch", language), [
      { value: "calendar", label: say("oneCalendar", language), detail: say("oneCalendarWhy", language) },
      { value: "whole", label: say("wholeSet", language), detail: say("wholeSetWhy", language) },
      { value: "policy", label: say("onePolicy", language), detail: say("onePolicyWhy", language) },
    ]),
    one("language", say("whichLanguage", language), languages(language)),
    one("month", say("whichMonth", language), months(today, language), ["calendar", "whole"]),
    one(
      "structure",
      say("whichStructure", language),
      choicesOf("structure", STRUCTURES, language),
      withPolicy,
    ),
    one(
      "department",
      say("whichDepartment", language),
      choicesOf("responsibleDepartment", DEPARTMENTS, language),
      withPolicy,
    ),
    { key: "name", sizes: withPolicy, question: { key: "name", title: name } },
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

/**
 * A policy under a free name, with the people of the workspace; where nobody is registered yet, with a register of
 * people.
 */
function onePolicy(
  choice: StartingChoice,
  workspace: Workspace | undefined,
): ReadonlyArray<{ readonly path: string; readonly text: string }> {
  const people = workspace === undefined ? [] : workspaceFacts(workspace, choice.language).ids("person");
  const files = startingFiles({ ...choice, people });
  return files
    .filter(({ kind }) => kind === "policy" || (kind === "people" && people.length === 0))
    .map(({ path, text, kind }) => (kind === "policy" ? atFreeName(path, text, workspace) : { path, text }));
}

/** The same file, with a number in its name and its id where there is one already. */
function atFreeName(
  path: string,
  text: string,
  workspace: Workspace | undefined,
): { readonly path: string; readonly text: string } {
  const [, start = path, end = ""] = /^([^.]+)(\..+)$/.exec(path) ?? [];
  for (let number = 1; ; number++) {
    const tail = number === 1 ? "" : `-${number}`;
    const free = `${start}${tail}${end}`;
    if (workspace?.file(free) === undefined)
      return { path: free, text: text.replace(/^id: .+$/m, `$&${tail}`) };
  }
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
