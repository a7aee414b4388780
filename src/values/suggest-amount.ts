import { formatDuration, type Period } from "./amount";
import { countOf } from "./count-words";
import { currencyDigits, isCurrency } from "./currencies";
import { formatMoney, parseMoney } from "./money";
import { foldWord } from "./nearest";

/**
 * Amounts that the text can mean. A dollar without a country is Canadian, and so is nothing at all in words;
 * a number without currency is unclear.
 */
export function suggestMoney(text: string): string[] {
  if (/^(?:gratuit(?:e|ement)?|free|aucune?|none)$/.test(foldWord(text))) return ["0 CAD"];
  const found = /^([^\d\s.,'’-][^\d]*?)? ?(\d[\d .,'’]*?) ?(k)? ?([^\d\s.,'’-][^\d]*)?$/iu.exec(text);
  if (found === null) return [];
  const [, before = "", digits = "", thousand, after = ""] = found;
  const currencies = currenciesNamed(`${before} ${after}`);
  return currencies.flatMap((currency) =>
    plainNumbers(digits, currencyDigits(currency)).flatMap((number) => {
      const amount = thousand === undefined ? number : times1000(number);
      const money = parseMoney(`${amount} ${currency}`);
      return money === undefined ? [] : [formatMoney(money)];
    }),
  );
}

function currenciesNamed(words: string): string[] {
  const folded = foldWord(words).replace(/[ .()]/g, "");
  if (
    /^(?:\$|dollars?|(?:ca|c|can|cad)\$|\$(?:ca|c|can|cad)|dollars?canadiens?|canadiandollars?)$/.test(folded)
  )
    return ["CAD"];
  if (/^(?:(?:us|u|usd)\$|\$(?:us|usd)|dollars?us|usdollars?|dollars?americains?)$/.test(folded))
    return ["USD"];
  if (/^(?:€|euros?)$/.test(folded)) return ["EUR"];
  if (folded === "£") return ["GBP"];
  // Yen and yuan share their sign.
  if (folded === "¥") return ["JPY", "CNY"];
  const code = folded.toUpperCase();
  return isCurrency(code) ? [code] : [];
}

/**
 * `1 250,50`, `1,250.50`, `1'250` as `1250.50`, `1250`; none where the marks do not make clear what they are.
 * One mark alone before three digits, `1.500` and `1,500`, has two readings: English and French use both marks
 * the other way round. The second has no needless zeros, so that it can have as few decimals as the currency has.
 */
function plainNumbers(text: string, decimals: number): string[] {
  const last = /[.,](?=\d*$)/.exec(text);
  if (last === null) return wholeNumber(text);
  const digits = text.length - last.index - 1;
  const before = text.slice(0, last.index);
  const fraction = text.slice(last.index + 1);
  const alone = !before.includes(last[0]);
  // The same mark twice, or none but this one, can part thousands; after another mark it parts decimals.
  const grouped = digits === 3 && !/^0/.test(before) && !(alone && /[.,]/.test(before));
  const asGroups = grouped ? wholeNumber(text) : [];
  if (!alone) return asGroups;
  const kept = digits === 3 ? fraction.replace(/0+$/, "") : fraction;
  if (digits === 0 || kept.length > decimals) return asGroups;
  return [...asGroups, ...wholeNumber(before).map((whole) => (kept === "" ? whole : `${whole}.${kept}`))];
}

/** The digits of a whole number, whose groups of three are parted by one and the same mark. */
function wholeNumber(text: string): string[] {
  const right = /^(?:\d+|\d{1,3}(?:([ .,'’])\d{3})(?:\1\d{3})*)$/.test(text);
  return right ? [text.replace(/\D/g, "")] : [];
}

function times1000(number: string): string {
  const [whole = "", fraction = ""] = number.split(".");
  return whole + fraction.padEnd(3, "0");
}

/** Durations that the text can mean, in the unit in which they are written; months have no fixed length and are none. */
export function suggestDurations(text: string): string[] {
  const read = durationOf(foldWord(text));
  return read === undefined ? [] : [read];
}

function durationOf(folded: string): string | undefined {
  const split = /^(\d{1,3}) ?h(?:ours?|eures?)? ?(?:and |et )?(\d{1,2}) ?(?:m|min|minutes?)?$/.exec(folded);
  if (split !== null) return formatDuration(Number(split[1]) * 60 + Number(split[2]));
  const found = /^(\d{1,6}(?:[.,]\d{1,2})?|[a-z]+) ?([a-z]+)$/.exec(folded);
  const unit = unitNamed(found?.[2] ?? "");
  if (found === null || unit === undefined) return undefined;
  const written = (found[1] ?? "").replace(",", ".");
  const count = /^\d/.test(written) ? Number(written) : countOf(written);
  if (count === undefined) return undefined;
  const [letter, unitMinutes] = unit;
  if (Number.isInteger(count)) return `${count}${letter}`;
  const minutes = count * unitMinutes;
  return Number.isInteger(minutes) ? formatDuration(minutes) : undefined;
}

function unitNamed(word: string): readonly [letter: string, minutes: number] | undefined {
  if (/^(?:m|mins?|minutes?)$/.test(word)) return ["m", 1];
  if (/^(?:h|hrs?|hours?|heures?)$/.test(word)) return ["h", 60];
  if (/^(?:d|j|days?|jours?)$/.test(word)) return ["d", 1440];
  if (/^(?:w|wks?|weeks?|sem|semaines?)$/.test(word)) return ["w", 10080];
  return undefined;
}

/** Rates that the text can mean. */
export function suggestRates(text: string): string[] {
  const folded = foldWord(text);
  const alone = adverbPeriod(folded);
  if (alone !== undefined) return [`1/${alone}`];
  const split = splitRate(folded);
  if (split === undefined) return [];
  const found = /^(\w+?) ?(?:x|times?|fois|posts?|publications?)?$/.exec(split.amount) ?? undefined;
  const word = found?.[1] ?? "";
  const count = word === "once" ? 1 : word === "twice" ? 2 : countOf(word);
  return count === undefined ? [] : [`${count}/${split.per}`];
}

/** Efforts for each period that the text can mean; only hours and minutes, for a day of work has no fixed length. */
export function suggestEffortRates(text: string): string[] {
  const split = splitRate(foldWord(text));
  const effort = split === undefined ? undefined : durationOf(split.amount);
  return split === undefined || effort === undefined ? [] : [`${effort}/${split.per}`];
}

/** Percentages that the text can mean; a small number alone could be a share of one. */
export function suggestPercents(text: string): string[] {
  const found = /^(\d{1,4})(?:[.,](\d{1,3}))? ?(%|percent|per cent|pour cent|p\. ?c\.)?$/i.exec(text);
  if (found === null) return [];
  const [, whole = "", fraction, sign] = found;
  if (sign === undefined && Number(whole) < 2) return [];
  return [`${Number(whole)}${fraction === undefined ? "" : `.${fraction}`}%`];
}

/** Intervals that the text can mean. */
export function suggestEvery(text: string): string[] {
  const folded = foldWord(text);
  const alone = adverbPeriod(folded);
  if (alone !== undefined) return [`1 ${alone}`];
  const found = /^(?:(?:every|each|chaque|tous les|toutes les) ?)?(?:(\d{1,4}) ?|([a-z]+) )?([a-z]+)$/.exec(
    folded,
  );
  if (found === null) return [];
  const written = found[1] ?? found[2];
  const count = written === undefined ? 1 : countOf(written);
  const unit = periodNamed(found[3] ?? "");
  if (count === undefined || count < 1 || unit === undefined) return [];
  return [`${count} ${unit}${count === 1 ? "" : "s"}`];
}

function splitRate(folded: string): { amount: string; per: Period } | undefined {
  const found = /^(.+?) ?(?:\/| (?:per|par|a|an|each|every|chaque)(?= )) ?([a-z]+)\.?$/.exec(folded);
  const per = periodNamed(found?.[2] ?? "");
  return found?.[1] === undefined || per === undefined ? undefined : { amount: found[1].trim(), per };
}

function periodNamed(word: string): Period | undefined {
  if (/^(?:d|j|days?|jours?)$/.test(word)) return "day";
  if (/^(?:w|wks?|weeks?|sem|semaines?)$/.test(word)) return "week";
  if (/^(?:mo|months?|mois)$/.test(word)) return "month";
  if (/^(?:quarters?|trimestres?)$/.test(word)) return "quarter";
  if (/^(?:y|yr|years?|an|ans|annees?)$/.test(word)) return "year";
  return undefined;
}

function adverbPeriod(word: string): Period | undefined {
  if (/^(?:daily|quotidien(?:ne)?|chaque jour|every day)$/.test(word)) return "day";
  if (/^(?:weekly|hebdomadaire|hebdo)$/.test(word)) return "week";
  if (/^(?:monthly|mensuel(?:le)?)$/.test(word)) return "month";
  if (/^(?:quarterly|trimestriel(?:le)?)$/.test(word)) return "quarter";
  if (/^(?:yearly|annual|annually|annuel(?:le)?)$/.test(word)) return "year";
  return undefined;
}
