import { countOf } from "./count-words";
import { dayFrom, formatDay, weekday } from "./day";
import { foldWord } from "./nearest";
import { formatRelative, formatTime, type RelativeUnit } from "./when";

/** Days that the text can mean, as files write them. Text has single spaces and none at its ends. */
export function suggestDates(text: string): string[] {
  const numeric = /^(\d{1,4})([-/. ])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (numeric !== null) {
    const [, first = "", , second = "", third = ""] = numeric;
    if (first.length === 4 && third.length <= 2) return days([[first, second, third]]);
    if (first.length === 2 && third.length === 2) return shortYear(first, second, third);
    if (first.length > 2 || third.length !== 4) return [];
    return days([
      [third, second, first],
      [third, first, second],
    ]);
  }
  const joined = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
  if (joined !== null) return days([[joined[1], joined[2], joined[3]]]);
  return namedDay(text);
}

/** Two digits of a year mostly stand last; they can stand first as well, and could as well be a day. */
function shortYear(first: string, second: string, third: string): string[] {
  const yearLast = days([
    [`20${third}`, second, first],
    [`20${third}`, first, second],
  ]);
  // `30/02/27` is rather a slip than a day in 2030.
  return yearLast.length === 0 ? [] : [...yearLast, ...days([[`20${first}`, second, third]])];
}

/** Days with a time that the text can mean, or days alone. */
export function suggestDateTimes(text: string): string[] {
  const iso = /^(\d{4}-\d\d-\d\d)[Tt ] ?(\d\d:\d\d)(:\d\d)?(?:[.,]\d+)? ?([Zz]|[+-]\d\d(?::?\d\d)?)?$/.exec(
    text,
  );
  if (iso !== null) {
    const [, date, time, seconds = "", offset = ""] = iso;
    const kept = seconds === ":00" ? "" : seconds;
    if (offset === "") return [`${date}T${time}${kept}`];
    if (offset.toUpperCase() === "Z") return [`${date}T${time}${kept}Z`];
    const minutes = offset.length === 3 ? "00" : offset.slice(-2);
    return [`${date}T${time}${kept}${offset.slice(0, 3)}:${minutes}`];
  }
  const parts =
    /^(.*\d)(?:[Tt]|,? (?:(?:à|a|at|@|-|–) ?)?)(\d{1,2} ?(?:[:hH].*|[aApP]\.?[mM]\.?)|midi|noon)$/.exec(text);
  if (parts !== null) {
    const [, date = "", time = ""] = parts;
    const times = suggestTimes(time);
    const found = suggestDates(date).flatMap((day) => times.map((at) => `${day}T${at}`));
    if (found.length > 0) return found;
  }
  return suggestDates(text);
}

/** Times of day that the text can mean. */
export function suggestTimes(text: string): string[] {
  const folded = foldWord(text);
  if (folded === "midi" || folded === "noon") return ["12:00"];
  if (folded === "minuit" || folded === "midnight") return ["00:00"];
  const found = /^(\d{1,2})(?: ?(?::|h) ?(\d{1,2}))?(?::\d\d)? ?(h|heures?|a\.?m\.?|p\.?m\.?)?$/.exec(folded);
  if (found === null) return [];
  const [, hours = "", minutes, suffix = ""] = found;
  const mark = suffix.replaceAll(".", "");
  // A number alone could be anything, and `9:5` is a slip rather than a time; « 9 h 5 » is how French writes it.
  if (minutes === undefined && mark === "") return [];
  if (minutes?.length === 1 && !folded.includes("h")) return [];
  let hour = Number(hours);
  const minute = Number(minutes ?? "0");
  if (mark === "am" || mark === "pm") {
    if (hour < 1 || hour > 12) return [];
    hour = (hour % 12) + (mark === "pm" ? 12 : 0);
  }
  if (hour === 24 && minute === 0) hour = 0;
  return hour > 23 || minute > 59 ? [] : [formatTime(hour * 60 + minute)];
}

const RELATIVE_UNITS: readonly (readonly [RelativeUnit, RegExp])[] = [
  ["bd", /^(?:bd|jo|(?:business|working|work) days?|jours? ouvr(?:able|e)s?)$/],
  ["h", /^(?:h|hrs?|hours?|heures?)$/],
  ["d", /^(?:d|j|days?|jours?)$/],
  ["w", /^(?:w|s|wks?|weeks?|sem|semaines?)$/],
];

/** Moments counted from publication that the text can mean, else days and times. */
export function suggestRelativeDates(text: string): string[] {
  const folded = foldWord(text).replaceAll("−", "-").replaceAll("–", "-");
  const known = /^(?:publish|publication|published)$/.exec(folded);
  if (known !== null) return ["publish"];
  const counted = /^[jd] ?([-+]) ?(\d{1,4})$/.exec(folded);
  if (counted !== null) return relative(counted[1], counted[2], "d");
  const signed = /^(?:publish|publication|published)? ?([-+]) ?(\d{1,4}) ?([a-z ]+)$/.exec(folded);
  if (signed !== null) return relative(signed[1], signed[2], signed[3]);
  const worded =
    /^(\w+) ?([a-z ]+?) (before|avant|after|apres)(?: (?:the |la )?(?:publish|publishing|publication))?$/.exec(
      folded,
    );
  if (worded !== null) {
    const sign = worded[3] === "before" || worded[3] === "avant" ? "-" : "+";
    return relative(sign, worded[1], worded[2]);
  }
  return suggestDateTimes(text);
}

function relative(sign = "", count = "", unit = ""): string[] {
  const amount = countOf(count);
  const found = RELATIVE_UNITS.find(([, words]) => words.test(unit.trim()));
  if (amount === undefined || found === undefined) return [];
  return [formatRelative({ sign: sign === "-" ? -1 : 1, amount, unit: found[0] })];
}

/** A day with its month in words: `4 mars 2027`, `March 4, 2027`, `Thu 4 March 2027`. */
function namedDay(text: string): string[] {
  const words: string[] = [];
  const numbers: string[] = [];
  for (const token of foldWord(text).split(/[ ,./-]+/)) {
    const number = /^(\d{1,4})(?:er|st|nd|rd|th)?$/.exec(token);
    if (number?.[1] !== undefined) numbers.push(number[1]);
    else if (token !== "" && !/^(?:le|the|of|de|du|on)$/.test(token)) words.push(token);
  }
  if (numbers.length !== 2 || words.length === 0 || words.length > 2) return [];
  // « mar. » is Tuesday in French and March in English: before another month's name it is the weekday.
  const month = monthNamed(words[words.length - 1] ?? "");
  const named = words.length === 2 ? weekdayNamed(words[0] ?? "") : undefined;
  if (month === undefined || named === -1) return [];
  const [first = "", second = ""] = numbers;
  if (second.length === 4 && first.length <= 2) return days([[second, month, first]], named);
  return first.length === 4 && second.length <= 2 ? days([[first, month, second]], named) : [];
}

const MONTH_NAMES: readonly RegExp[] = [
  /^jan(?:v|uary|vier)?$/,
  /^f(?:eb|ebruary|ev|evr|evrier)$/,
  /^mar(?:s|ch)?$/,
  /^a(?:pr|pril|v|vr|vril)$/,
  /^ma[iy]$/,
  /^ju(?:n|ne|in)$/,
  /^ju(?:l|ly|il|ill|illet)$/,
  /^a(?:ug|ugust|out)$/,
  /^sep(?:t|tember|tembre)?$/,
  /^oct(?:ober|obre)?$/,
  /^nov(?:ember|embre)?$/,
  /^dec(?:ember|embre)?$/,
];

function monthNamed(word: string): string | undefined {
  const index = MONTH_NAMES.findIndex((names) => names.test(word));
  return index < 0 ? undefined : String(index + 1);
}

const WEEKDAY_NAMES: readonly RegExp[] = [
  /^(?:sun(?:day)?|dim(?:anche)?)$/,
  /^(?:mon(?:day)?|lun(?:di)?)$/,
  /^(?:tues?|tuesday|mar(?:di)?)$/,
  /^(?:wed(?:s|nesday)?|mer(?:credi)?)$/,
  /^(?:thu(?:rs?|rsday)?|jeu(?:di)?)$/,
  /^(?:fri(?:day)?|ven(?:dredi)?)$/,
  /^(?:sat(?:urday)?|sam(?:edi)?)$/,
];

/** 0 for Sunday to 6 for Saturday; -1 when the word is no weekday. */
function weekdayNamed(word: string): number {
  return WEEKDAY_NAMES.findIndex((names) => names.test(word));
}

/** The readings that exist. With another weekday than the one that is written, either can be the slip: none. */
function days(readings: readonly (readonly (string | undefined)[])[], onWeekday?: number): string[] {
  return readings.flatMap(([year, month, day]) => {
    const found = dayFrom(Number(year), Number(month), Number(day));
    if (found === undefined || (onWeekday !== undefined && weekday(found) !== onWeekday)) return [];
    return [formatDay(found)];
  });
}
