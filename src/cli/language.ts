import type { Language } from "../values";
import { isTerminal } from "./output";

/** The language that was asked for; undefined when none was, or an unknown one. */
export function languageFrom(text: string | undefined): Language | undefined {
  if (text === undefined) return undefined;
  const tag = text.toLowerCase();
  return tag.startsWith("fr") ? "fr" : tag.startsWith("en") ? "en" : undefined;
}

/** The environment's language, on a terminal; English where it says nothing. */
export function environmentLanguage(): Language {
  if (!isTerminal()) return "en";
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return languageFrom(LC_ALL || LC_MESSAGES || LANG) ?? "en";
}
