import type { ChannelUse } from "../../model";
import { type Language, showList } from "../../values";
import type { Shown } from "../wording";

const MOST_NAMED = 5;

/** Channels as messages name them, at most five, each with what is said of it. */
export function nameChannels(
  uses: readonly ChannelUse[],
  said?: (use: ChannelUse, language: Language) => string,
): Shown {
  const names = (language: Language): string => {
    const named = uses
      .slice(0, MOST_NAMED)
      .map((use) => (said === undefined ? use.id : `${use.id} (${said(use, language)})`));
    const more = uses.length - named.length;
    if (more > 0) named.push(language === "fr" ? `${more} de plus` : `${more} more`);
    return showList(named, language);
  };
  return { en: names("en"), fr: names("fr") };
}
