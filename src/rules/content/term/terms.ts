import type { ActiveSetting, ClauseRef, SettingShapes } from "../../../workspace";
import type { Shown } from "../../wording";

type Terms = ReadonlyArray<ActiveSetting<NonNullable<SettingShapes["terms"]>>>;

/** A word to avoid, ready to be looked for. */
export interface Avoided {
  /** As it is looked for: in lower case unless its capitals matter. */
  readonly word: string;
  readonly exact: boolean;
  readonly use: string | undefined;
  readonly reason: Shown;
  readonly language: string | undefined;
  readonly clause: ClauseRef;
}

/** What is looked for, and whether any of it holds blanks or apostrophes, which texts write in several ways. */
export interface AvoidedTerms {
  readonly terms: readonly Avoided[];
  readonly spaced: boolean;
}

const known = new WeakMap<Terms, AvoidedTerms>();

/** The words that the policies avoid, in their order; worked out once. */
export function avoidedTerms(settings: Terms): AvoidedTerms {
  let avoided = known.get(settings);
  if (avoided === undefined) {
    const terms = settings.flatMap((setting) =>
      Array.isArray(setting.value) ? setting.value.flatMap((term) => readTerm(term, setting.clause)) : [],
    );
    avoided = { terms, spaced: terms.some(({ word }) => /[ ']/.test(word)) };
    known.set(settings, avoided);
  }
  return avoided;
}

function readTerm(term: unknown, clause: ClauseRef): Avoided[] {
  if (typeof term !== "object" || term === null) return [];
  const { avoid, use, reason, language } = term as Record<string, unknown>;
  return (Array.isArray(avoid) ? avoid : [avoid]).flatMap((word: unknown) => {
    const written = typeof word === "string" ? evenText(word.trim()) : "";
    if (written === "") return [];
    // "US" is not "us": a word with capitals is avoided as it is written.
    const exact = written !== written.toLowerCase();
    return [
      {
        word: written,
        exact,
        use: typeof use === "string" && use !== "" ? use : undefined,
        reason: readReason(reason),
        language: typeof language === "string" ? language : undefined,
        clause,
      },
    ];
  });
}

function readReason(reason: unknown): Shown {
  if (typeof reason === "string" && reason !== "") return { en: ` (${reason})`, fr: ` (${reason})` };
  if (typeof reason !== "object" || reason === null) return "";
  const { en, fr } = reason as Record<string, unknown>;
  const either = typeof en === "string" ? en : typeof fr === "string" ? fr : undefined;
  if (either === undefined) return "";
  return {
    en: ` (${typeof en === "string" ? en : either})`,
    fr: ` (${typeof fr === "string" ? fr : either})`,
  };
}

/** A text of the same length in which every blank is a space and every apostrophe straight. */
export function evenText(text: string): string {
  return UNEVEN.test(text) ? text.replace(/[\s\u00a0\u202f]/g, " ").replaceAll("’", "'") : text;
}

const UNEVEN = /[\n\t\r\u00a0\u202f’]/;

/** Where a word stands in an even text, whole: not inside another word, a compound, a hashtag, a mention or an address. */
export function* placesOf(text: string, lower: string, { word, exact, use }: Avoided): Iterable<number> {
  const searched = exact ? text : lower;
  for (let at = searched.indexOf(word); at >= 0; at = searched.indexOf(word, at + word.length)) {
    if (!isWhole(text, at, at + word.length)) continue;
    if (use !== undefined && isPartOf(lower, at, word, use)) continue;
    yield at;
  }
}

function isWhole(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (isJoined(before) && isWordSign(text.charAt(start))) return false;
  if (isJoined(after) && isWordSign(text.charAt(end - 1))) return false;
  if ("#@＃".includes(before) && before !== "") return false;
  return !isInAddress(text, start, end);
}

/** Letters, digits and what binds words together. An apostrophe does not: « l'addict ». */
function isJoined(sign: string): boolean {
  return sign !== "" && (sign === "-" || sign === "_" || sign === "‑" || isWordSign(sign));
}

function isWordSign(sign: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(sign);
}

/** Whether the run without blanks around it is an address or an e-mail address. */
function isInAddress(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf(" ", start - 1) + 1;
  const blank = text.indexOf(" ", end);
  const run = text.slice(from, blank < 0 ? text.length : blank);
  return (
    run.includes("://") ||
    run.startsWith("www.") ||
    /[\p{L}\p{N}][@/][\p{L}\p{N}]/u.test(run) ||
    /\.\w/.test(text.slice(end, end + 2))
  );
}

/** Whether what stands there is already the words to use, of which the avoided word is a part. */
function isPartOf(lower: string, at: number, word: string, use: string): boolean {
  const wished = evenText(use).toLowerCase();
  const inside = wished.indexOf(word.toLowerCase());
  return inside >= 0 && lower.startsWith(wished, at - inside);
}
