import type { Language } from "../values";

/** A few words in both languages. */
interface Said {
  readonly en: string;
  readonly fr: string;
}

const WORDS: Readonly<Record<string, Said>> = {
  string: { en: "a text", fr: "un texte" },
  bool: { en: "yes or no", fr: "oui ou non" },
  int: { en: "a whole number", fr: "un nombre entier" },
  double: { en: "a number with decimals (such as 3.0)", fr: "un nombre à décimales (tel que 3.0)" },
  null: { en: "nothing", fr: "rien" },
  Money: { en: "an amount", fr: "un montant" },
  "google.protobuf.Timestamp": { en: "a date", fr: "une date" },
  "google.protobuf.Duration": { en: "a duration", fr: "une durée" },
};

/** A type of an expression as people call it; an entity's by its name. */
export function typeInWords(type: string): Said {
  const known = WORDS[type];
  if (known !== undefined) return known;
  if (type.startsWith("list<")) return { en: "a list", fr: "une liste" };
  const name = nameOf(type);
  return { en: `\`${name}\``, fr: `\`${name}\`` };
}

/** Several types, one after the other. */
export function typesInWords(types: string): Said {
  const words = types
    .split(", ")
    .filter((type) => type !== "")
    .map(typeInWords);
  return { en: words.map(({ en }) => en).join(", "), fr: words.map(({ fr }) => fr).join(", ") };
}

const SHORT: Readonly<Record<string, Said>> = {
  string: { en: "text", fr: "texte" },
  bool: { en: "yes or no", fr: "oui ou non" },
  int: { en: "whole number", fr: "nombre entier" },
  double: { en: "number", fr: "nombre" },
  Money: { en: "amount", fr: "montant" },
  "google.protobuf.Timestamp": { en: "date", fr: "date" },
  "google.protobuf.Duration": { en: "duration", fr: "durée" },
};

/** A type beside a name, without an article: `list (text)`. */
export function shortType(type: string, language: Language): string {
  const known = SHORT[type];
  if (known !== undefined) return known[language];
  if (!type.startsWith("list<")) return nameOf(type);
  return `${language === "fr" ? "liste" : "list"} (${shortType(type.slice(5, -1), language)})`;
}

function nameOf(type: string): string {
  return type.slice(0, 1).toLowerCase() + type.slice(1);
}
