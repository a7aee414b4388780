import { fillTemplate, type Shown } from "../rules";
import {
  NBSP,
  type Language,
  showDay,
  showDayOfMonth,
  showTime,
  showWeekday,
  dayParts,
  weekday,
  type Day,
  type When,
} from "../values";
import { type ListName, listWords } from "../schema";
import { SENTENCES, type SentenceName } from "./sentences";

type Both = Readonly<Record<Language, string>>;

/** A value of a sentence: what rules' messages take, and names, quotations and moments besides. */
export type Said =
  | Shown
  /** What an entry is called. */
  | { readonly name: string | Both; readonly kind?: Both }
  /** Somebody, or an account: called by name, without quotation marks. */
  | { readonly called: string | Both }
  /** Words of a file. */
  | { readonly quote: string | Both }
  /** A key, an id, a path. */
  | { readonly code: string }
  | { readonly codes: readonly string[] }
  | { readonly all: readonly Said[] }
  /** A moment without its year where that is the year at hand. */
  | { readonly moment: When }
  /** A time of day, in minutes. */
  | { readonly time: number }
  /** A word of a list of the schemas, such as a status. */
  | { readonly word: string; readonly list: ListName }
  /** Several names; more than a few are counted. */
  | { readonly names: ReadonlyArray<string | Both>; readonly count: number }
  /** A sentence within a sentence. */
  | { readonly part: Sentence };

/** A sentence that is not said yet: which one, and its values. */
export interface Sentence {
  readonly key: SentenceName;
  readonly values: Readonly<Record<string, Said>>;
}

/** How names and quotations are marked in an output, and what of its own signs it makes harmless. */
export interface Style {
  readonly name: (text: string, language: Language) => string;
  readonly quote: (text: string, language: Language) => string;
  readonly code: (text: string) => string;
  /** Anything else that comes from a file. */
  readonly plain: (text: string) => string;
}

/** In a terminal without colours, and as data. */
export const PLAIN: Style = {
  name: (text, language) => quoted(oneLine(text), language),
  quote: (text, language) => quoted(oneLine(text), language),
  code: oneLine,
  plain: oneLine,
};

/** A text in the quotation marks of a language. */
export function quoted(text: string, language: Language): string {
  return language === "fr" ? `«${NBSP}${text}${NBSP}»` : `“${text}”`;
}

/**
 * Controls and line breaks are a space: what comes from a file stays in its line. A space that does not break stays
 * one. What a build machine would take for a command anywhere in a line (`##[error]`, `##vso[…]`) is broken up.
 */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = /[ \u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g;
  return text
    .replace(controls, " ")
    .replace(/##(?=\[|vso\[)/gi, "#\u200b#")
    .trim();
}

/** Says a sentence. `year` is the one that goes without saying. */
export function say(sentence: Sentence, language: Language, style: Style, year: number): string {
  const values: Record<string, Shown> = {};
  for (const [key, value] of Object.entries(sentence.values)) {
    values[key] = typeof value === "number" ? value : showSaid(value, language, style, year);
  }
  return fillTemplate(SENTENCES[sentence.key][language], values, language);
}

function showSaid(value: Said, language: Language, style: Style, year: number): string {
  if (value === undefined) return "";
  if (typeof value === "string") return style.plain(value);
  if (typeof value === "object") {
    if ("name" in value) {
      const name = style.name(typeof value.name === "string" ? value.name : value.name[language], language);
      return value.kind === undefined ? name : `${name} (${value.kind[language]})`;
    }
    if ("called" in value) {
      return style.plain(typeof value.called === "string" ? value.called : value.called[language]);
    }
    if ("quote" in value) {
      const { quote } = value;
      return style.quote(shorten(typeof quote === "string" ? quote : quote[language]), language);
    }
    if ("code" in value && typeof value.code === "string") return style.code(value.code);
    if ("codes" in value) {
      return fillTemplate("{list}", { list: { list: value.codes.map(style.code) } }, language);
    }
    if ("all" in value) {
      const list = value.all.map((it) => showSaid(it, language, style, year));
      return fillTemplate("{list}", { list: { list } }, language);
    }
    if ("time" in value) return showTime(value.time, language);
    if ("word" in value) {
      const word = wordOf(value.word, value.list, language);
      // French words would have to agree with what they are said of.
      return language === "fr" ? style.quote(word, language) : style.plain(word);
    }
    if ("moment" in value) return showMoment(value.moment, language, year);
    if ("part" in value) return say(value.part, language, style, year);
    if ("names" in value) return showNames(value, language, style);
  }
  return style.plain(fillTemplate("{value}", { value: value as Shown }, language));
}

/** A word of a list as people read it, in small letters; an unknown one as it is. */
function wordOf(word: string, list: ListName, language: Language): string {
  const { values } = listWords(list);
  const title = Object.hasOwn(values, word) ? values[word]?.[language].title : undefined;
  return title === undefined ? shorten(word) : title.charAt(0).toLowerCase() + title.slice(1);
}

/** Longer quotations are cut, in UTF-16 code units. */
const LONGEST_QUOTE = 80;

function shorten(text: string): string {
  const line = oneLine(text);
  if (line.length <= LONGEST_QUOTE) return line;
  const cut = line.slice(0, LONGEST_QUOTE - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > LONGEST_QUOTE / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** More names than this are counted. */
const NAMES_SHOWN = 3;

function showNames(
  { names, count }: { readonly names: ReadonlyArray<string | Both>; readonly count: number },
  language: Language,
  style: Style,
): string {
  const shown = names
    .slice(0, count > NAMES_SHOWN + 1 ? NAMES_SHOWN : count)
    .map((name) => style.name(typeof name === "string" ? name : name[language], language));
  const more = count - shown.length;
  const list = more <= 0 ? shown : [...shown, language === "fr" ? `${more} autres` : `${more} more`];
  return fillTemplate("{list}", { list: { list } }, language);
}

/** "Thursday, March 4 at 09:30"; of another year than the one at hand "Thursday, March 4, 2026 at 09:30". */
function showMoment({ day, minute }: When, language: Language, year: number): string {
  const date = showDate(day, language, year);
  if (minute === undefined) return date;
  return `${date} ${language === "fr" ? "à" : "at"} ${showTime(minute, language)}`;
}

function showDate(day: Day, language: Language, year: number): string {
  if (dayParts(day).year !== year) return showDay(day, language);
  const comma = language === "fr" ? " " : ", ";
  return `${showWeekday(weekday(day), language)}${comma}${showDayOfMonth(day, language)}`;
}
