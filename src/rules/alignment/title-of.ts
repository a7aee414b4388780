import { localisedText } from "../../model";
import type { Pair } from "../../syntax";
import type { Shown } from "../wording";

/** An entry's title in each language, else its id, for the words of a fix. */
export function titleOf({ title }: { readonly title: Pair | undefined }, id: string): Shown {
  return {
    en: localisedText(title?.value, "en") ?? id,
    fr: localisedText(title?.value, "fr") ?? id,
  };
}
