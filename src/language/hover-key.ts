import { CATALOGUE, RULES_OF_SETTINGS } from "../rules";
import type { LanguageContext } from "./context";
import { keyAt, postAt } from "./around-place";
import { describeKey, keyWords, titled, valueWords } from "./describe";
import { allLengths } from "./hover-text";
import { hoverReference } from "./hover-reference";
import { bullets, codeMarkdown, paragraphs } from "./markdown";
import type { PlaceAt } from "./place-at";
import { say } from "./words";

/** What a key is for, as the schema says; of a setting also what it enforces. */
export function hoverKey(context: LanguageContext, place: PlaceAt, key: string): string | undefined {
  const { language } = context;
  const shape = place.spot?.value;
  if (shape === undefined) return undefined;
  const words = keyWords(shape.definition, key);
  if (words !== undefined) {
    const post = key === "text" ? postAt(place) : undefined;
    return paragraphs([
      describeKey(words, language),
      post === undefined ? undefined : allLengths(context, post),
      shape.definition === "settings" ? enforcedBy(context, key) : undefined,
    ]);
  }
  if (shape.keyRef !== undefined) return hoverReference(context, place, shape.keyRef, key);
  if (place.file.kind === "config" && keyAt(place) === "rules")
    return hoverReference(context, place, "rule", key);
  const inList = shape.keyList === undefined ? undefined : valueWords(shape.keyList, key);
  return inList === undefined ? undefined : titled(inList[language]);
}

/** The rules that a setting governs, each with what it finds. */
export function enforcedBy({ language }: LanguageContext, setting: string): string | undefined {
  const ids = Object.hasOwn(RULES_OF_SETTINGS, setting) ? (RULES_OF_SETTINGS[setting] ?? []) : [];
  const rules = CATALOGUE.filter((rule) => ids.includes(rule.id));
  if (rules.length === 0) return undefined;
  const lines = rules.map((rule) => `${codeMarkdown(rule.id)} — ${rule[language].summary}`);
  return paragraphs([say("enforcedBy", language), bullets(lines)]);
}
