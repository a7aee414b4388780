import { textOf } from "../model";
import type { Language } from "../values";
import { languageFrom } from "./language";
import type { CheckedRoot } from "./targets";

/** The language that a root's configuration names. */
export function rootLanguage({ root }: CheckedRoot): Language | undefined {
  let language: Language | undefined;
  for (const { fields } of root.session.workspace.configs)
    language = languageFrom(textOf(fields.language)) ?? language;
  return language;
}
