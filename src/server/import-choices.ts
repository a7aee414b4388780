import { type ImportAnswers, type ImportReading, isImportField } from "../import";
import type { ImportChoices } from "./import-messages";
import type { Choices } from "./import-page";

/** What was chosen, as a panel keeps it. */
export function plainChoices({ answers, target, withRegisters }: Choices): ImportChoices {
  return { answers, target, withRegisters };
}

/** What a panel kept of what was chosen, with everything left out that is no such thing. */
export function choicesFrom({ answers, target, withRegisters }: ImportChoices): Choices {
  const kept = isRecord(answers) ? answers : {};
  const text = (key: string): string | undefined => {
    const value = kept[key];
    return typeof value === "string" ? value : undefined;
  };
  const { dateOrder, year } = kept;
  const read: ImportAnswers = {
    ...(dateOrder === "ymd" || dateOrder === "dmy" || dateOrder === "mdy" ? { dateOrder } : {}),
    ...(typeof year === "number" ? { year } : {}),
    ...given("anchor", text("anchor")),
    ...given("timezone", text("timezone")),
    ...given("encoding", text("encoding")),
    ...given("statuses", wordsIn(kept.statuses)),
    ...given("columns", wordsIn(kept.columns)),
    ...given("channels", wordsIn(kept.channels)),
  };
  return {
    answers: read,
    ...given("target", typeof target === "string" ? target : undefined),
    ...given("withRegisters", withRegisters === true ? true : undefined),
  };
}

/** The choices with one more; without it where nothing was chosen. */
export function withAnswer(
  choices: Choices,
  about: string,
  subject: string | undefined,
  value: string | undefined,
): Choices {
  const { answers, ...others } = choices;
  if (about === "target") return { ...choices, target: value };
  if (about === "registers") return { ...choices, withRegisters: value !== undefined };
  const list = LISTS[about];
  if (list !== undefined) {
    if (subject === undefined) return choices;
    if (about === "column" && value !== undefined && !isImportField(value)) return choices;
    const { [subject]: _, ...rest } = answers[list] ?? {};
    const words = value === undefined ? rest : { ...rest, [subject]: value };
    return { ...others, answers: { ...answers, [list]: words } };
  }
  const key = SINGLE[about];
  if (key === undefined) return choices;
  const { [key]: _, ...rest } = answers;
  if (value === undefined) return { ...others, answers: rest };
  if (key !== "year") return { ...others, answers: { ...rest, [key]: value } };
  const year = Number(value);
  return Number.isInteger(year) ? { ...others, answers: { ...rest, year } } : choices;
}

/** Questions about words and headers, by what answers them. */
const LISTS: Readonly<Record<string, "statuses" | "columns" | "channels">> = {
  status: "statuses",
  column: "columns",
  channel: "channels",
};

/** Questions about the whole file, by what answers them. */
const SINGLE: Readonly<Record<string, "dateOrder" | "year" | "anchor" | "timezone" | "encoding">> = {
  dateOrder: "dateOrder",
  year: "year",
  day: "anchor",
  timezone: "timezone",
  encoding: "encoding",
};

/** What is the same for files with the same columns: what was chosen for one goes for the next. */
export function signOf({ format, columns }: ImportReading): string {
  return JSON.stringify([format, ...columns.map(({ header }) => header)]).slice(0, LONGEST_SIGN);
}

const LONGEST_SIGN = 4000;

/** Bytes from base 64. */
export function bytesOf(content: string): Uint8Array {
  const text = atob(content);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function wordsIn(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!isRecord(value)) return undefined;
  const words = Object.entries(value).filter((it): it is [string, string] => typeof it[1] === "string");
  return words.length === 0 ? undefined : Object.fromEntries(words);
}

function given<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: V });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
