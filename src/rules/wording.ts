import {
  type Day,
  formatMoney,
  type Language,
  type Money,
  showDay,
  showList,
  showMoney,
  showNumber,
  showTime,
  type When,
} from "../values";

/** A value that a message names; dates, money and lists are written as the language does. */
export type Shown =
  | string
  | number
  | undefined
  | { readonly day: Day }
  | { readonly when: When }
  | { readonly money: Money }
  /** Money as it is written in files. */
  | { readonly code: Money }
  | { readonly list: readonly string[] }
  /** A word that differs between the languages. */
  | { readonly en: string; readonly fr: string };

/** One value as people read it. */
export function showValue(value: Shown, language: Language): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return showNumber(value, language);
  if ("day" in value) return showDay(value.day, language);
  if ("when" in value) {
    const { day, minute } = value.when;
    if (minute === undefined) return showDay(day, language);
    const time = showTime(minute, language);
    return language === "fr" ? `${showDay(day, language)} à ${time}` : `${showDay(day, language)} at ${time}`;
  }
  if ("money" in value) return showMoney(value.money, language);
  if ("code" in value) return formatMoney(value.code);
  if ("list" in value) return showList(value.list, language);
  return value[language];
}

/**
 * Fills a template: `{name}` is the value, `{name:one|many}` chooses by the number that the value is
 * (French counts 0 and 1 as one). A name without value gives an empty text.
 */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, Shown>> | undefined,
  language: Language,
): string {
  let result = "";
  let from = 0;
  for (;;) {
    const open = template.indexOf("{", from);
    if (open < 0) return result + template.slice(from);
    const close = template.indexOf("}", open);
    if (close < 0) return result + template.slice(from);
    result += template.slice(from, open);
    const inside = template.slice(open + 1, close);
    const colon = inside.indexOf(":");
    if (colon < 0) result += showValue(values?.[inside], language);
    else {
      const count = values?.[inside.slice(0, colon)];
      const forms = inside.slice(colon + 1);
      const bar = forms.indexOf("|");
      const one = language === "fr" ? Math.abs(Number(count)) < 2 : Number(count) === 1;
      result += one ? forms.slice(0, bar) : forms.slice(bar + 1);
    }
    from = close + 1;
  }
}

/** Says the sentences of a table, `{name}` filled in and `{count:one|many}` chosen by number. */
export function sayFrom<K extends string>(
  table: Readonly<Record<K, Readonly<Record<Language, string>>>>,
): (key: K, language: Language, values?: Readonly<Record<string, Shown>>) => string {
  return (key, language, values) => fillTemplate(table[key][language], values, language);
}
