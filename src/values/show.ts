import { type Day, dayParts, weekday } from "./day";
import { type Money, splitMoney } from "./money";
import { formatTime } from "./when";

/** The languages in which the product speaks. */
export type Language = "en" | "fr";

/** `long`: Thursday, March 4, 2027. `medium`: March 4, 2027. `short`: 4 Mar 2027. */
export type DayStyle = "long" | "medium" | "short";

/** Non-breaking space, as Québec typography puts it before `:`, `$` and `%` and between the digits of a number. */
export const NBSP = "\u00a0";

const WEEKDAYS = {
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  fr: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
} as const;

const SHORT_WEEKDAYS = {
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  fr: ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."],
} as const;

const MONTHS = {
  en: "January February March April May June July August September October November December".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
} as const;

const SHORT_MONTHS = {
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  fr: "janv. févr. mars avril mai juin juill. août sept. oct. nov. déc.".split(" "),
} as const;

/** A day as people read it: "Thursday, March 4, 2027" and « jeudi 4 mars 2027 » when long. */
export function showDay(day: Day, language: Language, style: DayStyle = "long"): string {
  const parts = dayParts(day);
  if (language === "fr") {
    const name = style === "short" ? SHORT_MONTHS.fr[parts.month - 1] : MONTHS.fr[parts.month - 1];
    const date = `${parts.day === 1 ? "1er" : parts.day} ${name} ${parts.year}`;
    return style === "long" ? `${WEEKDAYS.fr[weekday(day)]} ${date}` : date;
  }
  if (style === "short") return `${parts.day} ${SHORT_MONTHS.en[parts.month - 1]} ${parts.year}`;
  const date = `${MONTHS.en[parts.month - 1]} ${parts.day}, ${parts.year}`;
  return style === "long" ? `${WEEKDAYS.en[weekday(day)]}, ${date}` : date;
}

/** "March 4", « 4 mars »: a day of which the year is known; `short`: "4 Mar", « 4 mars ». */
export function showDayOfMonth(day: Day, language: Language, style: "medium" | "short" = "medium"): string {
  const parts = dayParts(day);
  const name = (style === "short" ? SHORT_MONTHS : MONTHS)[language][parts.month - 1];
  if (language === "en") return style === "short" ? `${parts.day} ${name}` : `${name} ${parts.day}`;
  return `${parts.day === 1 ? "1er" : parts.day} ${name}`;
}

/** The name of a day of the week, 0 is Sunday: "Thursday", « jeudi »; `short`: "Thu", « jeu. ». */
export function showWeekday(day: number, language: Language, style: "long" | "short" = "long"): string {
  return (style === "short" ? SHORT_WEEKDAYS : WEEKDAYS)[language][day] ?? "";
}

/** "March 2027", « mars 2027 »; month is 1–12. */
export function showMonth(year: number, month: number, language: Language): string {
  return `${MONTHS[language][month - 1]} ${year}`;
}

/**
 * A time of day: "09:30", « 9 h 30 ». In French minutes carry no leading zero and full hours no minutes,
 * as the Office québécois de la langue française writes them; the spaces do not break.
 */
export function showTime(minute: number, language: Language): string {
  if (language === "en") return formatTime(minute);
  const rest = minute % 60;
  const hour = `${Math.floor(minute / 60)}${NBSP}h`;
  return rest === 0 ? hour : `${hour}${NBSP}${rest}`;
}

/** "a, b and c", « a, b et c ». */
export function showList(items: readonly string[], language: Language): string {
  if (items.length <= 1) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${language === "fr" ? "et" : "and"} ${items[items.length - 1]}`;
}

/** A number: "1,234.5", « 1 234,5 »; `decimals` rounds to at most so many. */
export function showNumber(value: number, language: Language, decimals = 2): string {
  const scale = 10 ** decimals;
  const rounded = Math.round(Math.abs(value) * scale) / scale;
  const [whole = "0", fraction] = String(rounded).split(".");
  const text = grouped(whole, language) + (fraction === undefined ? "" : decimalMark(language) + fraction);
  return value < 0 && rounded !== 0 ? `\u2212${text}` : text;
}

/** 40 as "40%", « 40 % ». */
export function showPercent(percent: number, language: Language): string {
  return `${showNumber(percent, language, 1)}${language === "fr" ? NBSP : ""}%`;
}

/**
 * An amount as people read it: "$4,000.50" and « 4 000,50 $ » for Canadian dollars, other currencies with
 * their code. Whole amounts carry no decimals.
 */
export function showMoney(money: Money, language: Language): string {
  const { sign, whole, fraction } = splitMoney(money);
  const number = grouped(whole, language) + (fraction === "" ? "" : decimalMark(language) + fraction);
  const minus = sign < 0 ? "\u2212" : "";
  if (money.currency !== "CAD") return `${minus}${number}${NBSP}${money.currency}`;
  return language === "fr" ? `${minus}${number}${NBSP}$` : `${minus}$${number}`;
}

function decimalMark(language: Language): string {
  return language === "fr" ? "," : ".";
}

/** The digits of a whole number in groups of three. */
function grouped(digits: string, language: Language): string {
  let text = digits.slice(0, digits.length % 3 || 3);
  for (let at = text.length; at < digits.length; at += 3) {
    text += (language === "fr" ? NBSP : ",") + digits.slice(at, at + 3);
  }
  return text;
}
