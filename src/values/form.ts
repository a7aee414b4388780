import { parseDuration, parseEffortRate, parseEvery, parsePercent, parseRate } from "./amount";
import { parseDay } from "./day";
import { parseMoney } from "./money";
import { isEmail, isId, isLanguageTag, isUrl } from "./names";
import { parseRelative, parseTime, parseWhen } from "./when";
import { isZone } from "./zone";

/**
 * How a value is written. `date-time` also takes a date alone, `relative-date` also a date or a date with time.
 */
export type FormName =
  | "date"
  | "date-time"
  | "relative-date"
  | "time"
  | "money"
  | "duration"
  | "rate"
  | "effort-rate"
  | "percent"
  | "every"
  | "zone"
  | "id"
  | "language"
  | "email"
  | "url";

/** Whether a value is written in this form and is possible (no 30 February). */
export function checkForm(form: FormName, text: string): boolean {
  switch (form) {
    case "date":
      return parseDay(text) !== undefined;
    case "date-time":
      return parseWhen(text) !== undefined;
    case "relative-date":
      return parseRelative(text) !== undefined || parseWhen(text) !== undefined;
    case "time":
      return parseTime(text) !== undefined;
    case "money":
      return parseMoney(text) !== undefined;
    case "duration":
      return parseDuration(text) !== undefined;
    case "rate":
      return parseRate(text) !== undefined;
    case "effort-rate":
      return parseEffortRate(text) !== undefined;
    case "percent":
      return parsePercent(text) !== undefined;
    case "every":
      return parseEvery(text) !== undefined;
    case "zone":
      return isZone(text);
    case "id":
      return isId(text);
    case "language":
      return isLanguageTag(text);
    case "email":
      return isEmail(text);
    case "url":
      return isUrl(text);
  }
}
