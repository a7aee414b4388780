import { networkName } from "../../networks";
import { type ShapeName, shapeOf, shapeWords, type ValueShape } from "../../schema";
import {
  type Language,
  parseDuration,
  parseMoney,
  parseRate,
  parseTime,
  parseWhen,
  showMoney,
  showNumber,
  showTime,
} from "../../values";
import type { ListContext } from "../context";
import { languageName, show } from "../post/words";
import { nameOf } from "../words";
import { say } from "./words";

/** A value of a file as plain data. */
export type Value = unknown;

/** A mapping; undefined of anything else. */
export function recordOf(value: Value): Readonly<Record<string, Value>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Value>>)
    : undefined;
}

/** The items of a list; a single value counts as a list of one, an absent one as none. */
export function listOf(value: Value): readonly Value[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** A value as people read it, by what the schema says may stand there. */
export function valueWords(value: Value, shape: ValueShape | undefined, context: ListContext): string {
  const { language } = context;
  if (value === null || value === undefined) return "–";
  if (typeof value === "boolean") return say(value ? "yes" : "no", language);
  if (typeof value === "number") return showNumber(value, language);
  if (typeof value === "string") return textWords(value, shape, context);
  if (Array.isArray(value)) {
    const words = value.map((item) => valueWords(item, shape?.items, context));
    return words.join(value.some((item) => recordOf(item) !== undefined) ? "; " : ", ");
  }
  const record = recordOf(value) ?? {};
  if (shape?.localized === true) return inLanguage(record, language);
  return Object.entries(record)
    .map(([key, part]) =>
      labelled(keyTitle(key, shape, language), valueWords(part, partShape(key, shape), context), language),
    )
    .join("; ");
}

/** "Title: value", with the space that French has before the colon. */
export function labelled(title: string, words: string, language: Language): string {
  return say("labelled", language, { title, words });
}

/** What a key is called: by the schema, else by what it names. */
function keyTitle(key: string, shape: ValueShape | undefined, language: Language): string {
  if (shape?.definition !== undefined) return titleIn(shape.definition, key, language);
  if (shape?.keyList !== undefined) return nameOf(shape.keyList, key, language);
  if (shape?.keyForm === "language") return languageName(key, language);
  return networkName(key, language);
}

/** The title of a key of a mapping; the key itself where the schema has none. */
export function titleIn(definition: ShapeName, key: string, language: Language): string {
  const { keys } = shapeWords(definition);
  return (Object.hasOwn(keys, key) ? keys[key]?.[language].title : undefined) ?? key;
}

/** What may stand under a key. */
export function partShape(key: string, shape: ValueShape | undefined): ValueShape | undefined {
  if (shape?.definition === undefined) return shape?.values;
  const { keys } = shapeOf(shape.definition);
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}

/** The text of a language, else the first there is. */
function inLanguage(texts: Readonly<Record<string, Value>>, language: Language): string {
  const text = texts[language] ?? Object.values(texts)[0];
  return typeof text === "string" ? text : "–";
}

function textWords(text: string, shape: ValueShape | undefined, { session, language }: ListContext): string {
  if (shape?.list !== undefined) return nameOf(shape.list, text, language);
  const { workspace } = session;
  switch (shape?.ref) {
    case "person":
      return workspace.lookup("person", text)?.name ?? text;
    case "theme": {
      const title = workspace.lookup("theme", text)?.fields.title?.value;
      return title?.type === "scalar" && typeof title.value === "string" ? title.value : text;
    }
    default:
  }
  return formWords(text, shape?.form, language) ?? text;
}

/** A text of a form in words; undefined where it is not written in that form. */
function formWords(text: string, form: ValueShape["form"], language: Language): string | undefined {
  switch (form) {
    case "date":
    case "date-time": {
      const when = parseWhen(text);
      return when === undefined ? undefined : show({ when }, language);
    }
    case "time": {
      const minute = parseTime(text);
      return minute === undefined ? undefined : showTime(minute, language);
    }
    case "money": {
      const money = parseMoney(text);
      return money === undefined ? undefined : showMoney(money, language);
    }
    case "duration":
      return durationWords(text, language);
    case "rate": {
      const rate = parseRate(text);
      if (rate === undefined) return undefined;
      return say("rate", language, { count: rate.count, per: say(rate.per, language) });
    }
    case "language":
      return languageName(text, language);
    default:
      return undefined;
  }
}

const UNITS = { m: "minutes", h: "hours", d: "days", w: "weeks" } as const;

/** "2 days"; undefined of what is no duration. */
export function durationWords(text: string, language: Language): string | undefined {
  const unit = UNITS[text.slice(-1) as keyof typeof UNITS];
  if (unit === undefined || parseDuration(text) === undefined) return undefined;
  return say(unit, language, { count: Number(text.slice(0, -1)) });
}
