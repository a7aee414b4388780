import { hashtagsIn } from "../../../networks";
import { foldWord } from "../../../values";

/** Tags that say in a language that a post was paid for, given or made with somebody, where no policy names them. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  en: [
    "#ad",
    "#sponsored",
    "#partner",
    "#partnership",
    "#paidpartnership",
    "#paidpartner",
    "#gifted",
    "#gift",
    "#advertisement",
    "#advertising",
    "#collab",
    "#collaboration",
  ],
  fr: [
    "#pub",
    "#commandité",
    "#partenariat",
    "#partenaire",
    "#publicité",
    "#commanditée",
    "#commandités",
    "#commanditées",
    "#commandite",
    "#commanditaire",
    "#commanditaires",
    "#partenaires",
    "#partenariatrémunéré",
    "#collaboration",
    "#collaborationrémunérée",
    "#collab",
    "#sponsorisé",
    "#sponsorisée",
    "#offert",
    "#offerte",
    "#cadeau",
  ],
};

/** The tags that count in a language: the policy's, else the usual ones; of an unknown language those of all. */
export function tagsFor(
  language: string | undefined,
  byPolicy: Readonly<Record<string, readonly string[]>> | undefined,
): readonly string[] {
  if (language !== undefined) {
    const base = language.split("-")[0] ?? language;
    const own =
      listed(byPolicy?.[language]) ??
      listed(byPolicy?.[base]) ??
      (Object.hasOwn(USUAL, base) ? USUAL[base] : undefined);
    if (own !== undefined) return own;
  }
  const all =
    byPolicy === undefined ? undefined : Object.values(byPolicy).flatMap((tags) => listed(tags) ?? []);
  return all !== undefined && all.length > 0 ? all : Object.values(USUAL).flat();
}

function listed(tags: unknown): readonly string[] | undefined {
  if (!Array.isArray(tags)) return undefined;
  const texts = tags.filter((tag): tag is string => typeof tag === "string" && tag !== "");
  return texts.length > 0 ? texts : undefined;
}

/** Whether one of the tags begins in the first `within` characters of a text. Case and accents do not count. */
export function holdsTag(text: string, tags: readonly string[], within: number): boolean {
  const hashtags = text.includes("#") ? hashtagsIn(text) : [];
  const lower = text.toLowerCase();
  return tags.some((tag) => {
    if (!tag.startsWith("#")) {
      const at = lower.indexOf(tag.toLowerCase());
      return at >= 0 && at < within;
    }
    return hashtags.some((found) => found.start < within && isSameTag(found.tag, tag.slice(1)));
  });
}

function isSameTag(one: string, other: string): boolean {
  return one === other || (Math.abs(one.length - other.length) < 4 && foldWord(one) === foldWord(other));
}
