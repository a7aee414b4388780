import type { Shown } from "../../wording";

const WORDS: Readonly<Record<string, { readonly en: string; readonly fr: string }>> = {
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
export function typeInWords(type: string): { readonly en: string; readonly fr: string } {
  const known = WORDS[type];
  if (known !== undefined) return known;
  if (type.startsWith("list<")) return { en: "a list", fr: "une liste" };
  const name = type.slice(0, 1).toLowerCase() + type.slice(1);
  return { en: `\`${name}\``, fr: `\`${name}\`` };
}

/** Several types, one after the other. */
export function typesInWords(types: string): Shown {
  const words = types
    .split(", ")
    .filter((type) => type !== "")
    .map(typeInWords);
  return { en: words.map(({ en }) => en).join(", "), fr: words.map(({ fr }) => fr).join(", ") };
}
