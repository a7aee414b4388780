import { checkForm, type FormName } from "./form";
import { isEmail } from "./names";
import { foldWord, nearest } from "./nearest";
import type { Language } from "./show";
import {
  suggestDurations,
  suggestEffortRates,
  suggestEvery,
  suggestMoney,
  suggestPercents,
  suggestRates,
} from "./suggest-amount";
import { suggestDates, suggestDateTimes, suggestRelativeDates, suggestTimes } from "./suggest-date";
import { suggestZones } from "./suggest-zone";

/** Values are short; longer text is something else that stands in the wrong place. */
const MAX_LENGTH = 200;

/**
 * The right forms of what was most likely meant: none when that is unclear, one when it is clear,
 * several (in a fixed order) when it can be read in several ways. A value that is right already gives itself.
 * `language` is the reader's; readings do not depend on it, for the same file is read by both.
 */
export function suggestForm(form: FormName, text: string, _language?: Language): string[] {
  if (checkForm(form, text)) return [text];
  if (text.length > MAX_LENGTH) return [];
  const plain = text.replace(/[\s\u00a0\u202f]+/g, " ").trim();
  if (plain === "") return [];
  if (checkForm(form, plain)) return [plain];
  const found = readings(form, plain).filter((reading) => checkForm(form, reading));
  return found.length > 1 ? [...new Set(found)] : found;
}

function readings(form: FormName, text: string): string[] {
  switch (form) {
    case "date":
      return suggestDates(text);
    case "date-time":
      return suggestDateTimes(text);
    case "relative-date":
      return suggestRelativeDates(text);
    case "time":
      return suggestTimes(text);
    case "money":
      return suggestMoney(text);
    case "duration":
      return suggestDurations(text);
    case "rate":
      return suggestRates(text);
    case "effort-rate":
      return suggestEffortRates(text);
    case "percent":
      return suggestPercents(text);
    case "every":
      return suggestEvery(text);
    case "zone":
      return suggestZones(text);
    case "id":
      return [slug(text)];
    case "language":
      return suggestLanguages(text);
    case "email":
      return suggestEmails(text);
    case "url":
      return suggestUrls(text);
  }
}

/** An id made of a title: `Fête d'été` becomes `fete-d-ete`; empty when nothing of it can stand in an id. */
export function slug(text: string): string {
  return foldWord(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

const LANGUAGE_NAMES: readonly (readonly [tag: string, names: string])[] = [
  ["fr", "french francais francaise"],
  ["en", "english anglais anglaise"],
  ["es", "spanish espagnol espanol"],
  ["de", "german allemand deutsch"],
  ["it", "italian italien italiano"],
  ["pt", "portuguese portugais portugues"],
  ["ar", "arabic arabe"],
  ["zh", "chinese chinois"],
  ["nl", "dutch neerlandais nederlands"],
  ["iu", "inuktitut"],
  ["cr", "cree cri"],
  ["uk", "ukrainian ukrainien"],
  ["ht", "haitian creole"],
];

function suggestLanguages(text: string): string[] {
  const parts = text.split(/[-_]/);
  if (/^[A-Za-z]{2,3}$/.test(parts[0] ?? "")) {
    const tag = parts.map((part, index) => {
      if (index === 0) return part.toLowerCase();
      if (part.length === 2) return part.toUpperCase();
      return part.length === 4 && /^[A-Za-z]+$/.test(part)
        ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()
        : part.toLowerCase();
    });
    return [tag.join("-")];
  }
  const folded = foldWord(text);
  return LANGUAGE_NAMES.filter(([, names]) => names.split(" ").includes(folded)).map(([tag]) => tag);
}

function suggestEmails(text: string): string[] {
  const bracketed = /<([^<>]+)>$/.exec(text);
  return [(bracketed?.[1] ?? text).replace(/^mailto:/i, "").trim()];
}

function suggestUrls(text: string): string[] {
  if (isEmail(text) || text.includes(" ")) return [];
  const bare = text.replace(/^<(.*)>$/, "$1");
  const schemed = /^(https?)(?::\/*|\/\/+)(.+)$/i.exec(bare);
  if (schemed !== null) return [`${(schemed[1] ?? "").toLowerCase()}://${schemed[2]}`];
  const scheme = /^([a-z]{3,7}):\/\//i.exec(bare);
  if (scheme !== null) {
    const meant = nearest(scheme[1] ?? "", ["https", "http"]);
    return meant === undefined ? [] : [`${meant}://${bare.slice(scheme[0].length)}`];
  }
  const host = bare.replace(/^\/\//, "");
  // A name with an ending in letters; a file's name has that too, so what looks like a picture or page is left alone.
  const ending = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.([a-z]{2,})(?::\d+)?(?:[/?#]|$)/i
    .exec(host)?.[1]
    ?.toLowerCase();
  if (
    ending === undefined ||
    /^(?:jpe?g|png|gif|webp|svg|mp4|mov|pdf|md|ya?ml|html?|txt|docx?|xlsx?|csv)$/.test(ending)
  )
    return [];
  return [`https://${host}`];
}
