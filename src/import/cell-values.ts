import { isLanguageTag, isUrl, suggestForm } from "../values";
import { isFileText } from "./column-values";
import { languageNamed } from "./header-key";

/** An amount as our files write it; undefined where it is unclear. `currency` is that of amounts without one. */
export function readMoney(text: string, currency: string | undefined): string | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]+/g, " ").trim();
  const found = suggestForm("money", plain);
  if (found.length === 1) return found[0];
  if (found.length === 0 && currency !== undefined && /^[\d ,.'’]+$/.test(plain)) {
    const named = suggestForm("money", `${plain} ${currency}`);
    return named.length === 1 ? named[0] : undefined;
  }
  return undefined;
}

/** A number as people write it, with a decimal comma where the file separates its cells by semicolons. */
export function readNumber(text: string, decimalComma: boolean): number | undefined {
  let plain = text.replace(/[\s\u00a0\u202f'’]/g, "");
  if (decimalComma && /^-?\d+(?:\.\d{3})*,\d+$/.test(plain))
    plain = plain.replace(/\./g, "").replace(",", ".");
  else if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) plain = plain.replace(/,/g, "");
  return /^-?\d+(?:\.\d+)?$/.test(plain) && plain.length < 16 ? Number(plain) : undefined;
}

/** The words of a cell with hashtags, without their signs. */
export function readHashtags(text: string): readonly string[] {
  const parts = text.includes("#")
    ? text.split(/[\s,;|]+|(?=#)/)
    : text.split(/[,;|\n]/.test(text) ? /[,;|\n]+/ : /\s+/);
  return parts.map((part) => part.trim().replace(/^#+/, "")).filter((part) => part !== "");
}

/** Words of a list, whatever separates them. */
export function readWords(text: string): readonly string[] {
  return text
    .split(/[,;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The files and addresses of a cell; undefined where it describes a picture and names none. */
export function readFiles(text: string, separator: string | undefined): readonly string[] | undefined {
  if (separator === undefined && !isFileText(text)) return undefined;
  const parts = separator === undefined ? text.split(/\s*[\n;|]\s*|\s*,\s*(?=\S)/) : text.split(separator);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** A web address; undefined for anything else. */
export function readLink(text: string): string | undefined {
  const markdown = /^\[[^\]]*\]\(([^()\s]+)\)$/.exec(text)?.[1];
  const plain = markdown ?? text;
  if (isUrl(plain)) return plain;
  const found = suggestForm("url", plain);
  return found.length === 1 ? found[0] : undefined;
}

/** The tag of a language by its name or tag; undefined for anything else, such as two of them. */
export function readLanguage(text: string): string | undefined {
  const named = languageNamed(text);
  if (named !== undefined) return named;
  const plain = text.replace("_", "-");
  const tag =
    plain.length === 5
      ? `${plain.slice(0, 3).toLowerCase()}${plain.slice(3).toUpperCase()}`
      : plain.toLowerCase();
  if (/^[a-z]{2}(?:-[A-Z]{2})?$/.test(tag) && isLanguageTag(tag)) return tag;
  const [found] = plain.length > 3 ? suggestForm("language", plain) : [];
  return found;
}

/** The people that a cell names. « Lavoie, Marie » is one. */
export function readPeople(text: string): readonly string[] {
  const parts = text
    .split(/\s*(?:[+;&\n/|]|,|\s(?:et|and)\s)\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const turned = /^[\p{L}'’-]+,\s[\p{L}'’-]+$/u.test(text.trim());
  return turned ? [text.trim()] : parts;
}
