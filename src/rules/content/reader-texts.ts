import {
  type ChannelText,
  given,
  type LocalisedPart,
  localisedParts,
  type Post,
  textOf,
  textsOf,
} from "../../model";
import type { Place } from "../../syntax";
import { eachMedia } from "./media-on";

let lastPost: Post | undefined;
let lastTexts: readonly LocalisedPart[] = [];

/** Everything readers get in words: texts, first comment, call to action, alternative texts. Each once. */
export function readerTexts(post: Post): readonly LocalisedPart[] {
  // Several rules ask for it, one after the other.
  if (post !== lastPost) {
    lastTexts = gatherTexts(post);
    lastPost = post;
  }
  return lastTexts;
}

function gatherTexts(post: Post): readonly LocalisedPart[] {
  const { firstComment, cta, media, variants } = post.fields;
  const texts = post.allTexts;
  if (firstComment === undefined && cta === undefined && media === undefined && variants === undefined)
    return texts;
  const all = [...texts, ...localisedParts(firstComment?.value), ...localisedParts(cta?.value)];
  eachMedia(post, (item) => {
    if (given(item.fields.alt)) all.push(...localisedParts(item.fields.alt.value));
  });
  return all;
}

/** Where a text as it will stand is written: on the text, or on all of those that are joined. */
export function placeOfText(post: Post, { use, parts }: ChannelText): Place {
  const written = given(use.variant?.text) ? use.variant.text : post.fields.text;
  if (parts.length > 1 && given(written)) return written.value;
  return parts[0]?.node ?? post.intro;
}

/** The language of a text: as written, else the post's, else the only one that its channels speak. */
export function languageOf(post: Post, part: LocalisedPart): string | undefined {
  if (part.language !== undefined) return part.language;
  const declared = textOf(post.fields.language);
  if (declared !== undefined) return declared;
  let only: string | undefined;
  for (const use of post.channels) {
    const languages = textsOf(use.channel?.fields.languages);
    const language = languages[0]?.value;
    if (languages.length !== 1 || language === undefined || (only !== undefined && only !== language))
      return undefined;
    only = language;
  }
  return only;
}

/** Whether two language tags name one language: `fr-CA` is `fr`. */
export function sameLanguage(one: string, other: string): boolean {
  return one === other || base(one) === base(other);
}

function base(tag: string): string {
  const hyphen = tag.indexOf("-");
  return (hyphen < 0 ? tag : tag.slice(0, hyphen)).toLowerCase();
}
