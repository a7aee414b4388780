import { type Language, showList } from "../../values";
import type { Shown } from "../wording";

/** Languages as people call them; of others the tag is shown. */
const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ar: { en: "Arabic", fr: "arabe" },
  cr: { en: "Cree", fr: "cri" },
  de: { en: "German", fr: "allemand" },
  el: { en: "Greek", fr: "grec" },
  en: { en: "English", fr: "anglais" },
  es: { en: "Spanish", fr: "espagnol" },
  fr: { en: "French", fr: "français" },
  ht: { en: "Haitian Creole", fr: "créole haïtien" },
  it: { en: "Italian", fr: "italien" },
  iu: { en: "Inuktitut", fr: "inuktitut" },
  lb: { en: "Luxembourgish", fr: "luxembourgeois" },
  nl: { en: "Dutch", fr: "néerlandais" },
  pt: { en: "Portuguese", fr: "portugais" },
  uk: { en: "Ukrainian", fr: "ukrainien" },
  vi: { en: "Vietnamese", fr: "vietnamien" },
  zh: { en: "Chinese", fr: "chinois" },
};

/** Languages as a message names them. */
export function nameLanguages(tags: readonly string[]): Shown {
  return { en: listIn(tags, "en"), fr: listIn(tags, "fr") };
}

function listIn(tags: readonly string[], language: Language): string {
  return showList(
    tags.map((tag) => (Object.hasOwn(NAMES, tag) ? (NAMES[tag]?.[language] ?? tag) : tag)),
    language,
  );
}
