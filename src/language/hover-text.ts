import { given, isText, localisedParts, type Post } from "../model";
import { measureFirstComment, networkName, type TextLimit, type TextMeasure } from "../networks";
import { type TextLength, textLengths } from "../rules";
import { type Language, showNumber } from "../values";
import type { LanguageContext } from "./context";
import { postAt } from "./around-place";
import { bullets, paragraphs, plainMarkdown } from "./markdown";
import type { PlaceAt } from "./place-at";
import { say } from "./words";

/** How long the text at a place is on each of its channels; undefined where none is. */
export function hoverText(context: LanguageContext, place: PlaceAt): string | undefined {
  if (!place.path.includes("text") && !place.path.includes("firstComment")) return undefined;
  const post = postAt(place);
  if (post === undefined) return undefined;
  if (place.path.includes("firstComment")) return commentLengths(context, place, post);
  const here = textLengths(post, context.session.checker.context).filter(({ text }) =>
    text.parts.some(
      ({ node }) => node.piece === place.piece && node.start <= place.offset && place.offset <= node.end,
    ),
  );
  return here.length === 0 ? undefined : showLengths(here, context.language);
}

/** All texts of a post with their lengths; undefined where no limit is known. */
export function allLengths({ session, language }: LanguageContext, post: Post): string | undefined {
  const lengths = textLengths(post, session.checker.context);
  return lengths.length === 0 ? undefined : showLengths(lengths, language);
}

function showLengths(lengths: readonly TextLength[], language: Language): string {
  const lines = lengths.map(({ text, measure }) => {
    const { id, channel } = text.use;
    const network = channel?.network;
    const name = network === undefined ? id : `${id} (${networkName(network, language)})`;
    const spoken = text.language === undefined || lengths.length === 1 ? "" : ` · ${text.language}`;
    return `${plainMarkdown(name)}${spoken} — ${sayLength(measure, language)}`;
  });
  return paragraphs([`**${say("lengths", language)}**`, bullets(lines)]);
}

function sayLength(measure: TextMeasure, language: Language): string {
  const { count, limit, over, unit, hard } = measure;
  const values = {
    count: showNumber(count, language),
    limit: showNumber(limit, language),
    rest: showNumber(over > 0 ? over : limit - count, language),
  };
  const bytes = unit === "bytes";
  const said = say(bytes ? "lengthBytes" : hard ? "length" : "lengthAdvised", language, values);
  return `${said}, ${over > 0 ? `**${say("tooMany", language, values)}**` : say("charactersLeft", language, values)}`;
}

/** How much text a network takes. */
export function sayLimit({ value, unit }: TextLimit, language: Language): string {
  const limit = showNumber(value, language);
  return say(unit === "bytes" ? "takesBytes" : "takes", language, { limit });
}

function commentLengths(context: LanguageContext, place: PlaceAt, post: Post): string | undefined {
  const { firstComment } = post.fields;
  if (!given(firstComment)) return undefined;
  const part = localisedParts(firstComment.value).find(
    ({ node }) => isText(node) && node.start <= place.offset && place.offset <= node.end,
  );
  if (part === undefined) return undefined;
  const lines = post.channels.flatMap(({ id, channel }) => {
    const network = channel?.network;
    const measure =
      network === undefined
        ? undefined
        : measureFirstComment({ network, firstComment: part.node.value.trimEnd() })[0];
    return measure === undefined ? [] : [`${plainMarkdown(id)} — ${sayLength(measure, context.language)}`];
  });
  return lines.length === 0
    ? undefined
    : paragraphs([`**${say("lengths", context.language)}**`, bullets(lines)]);
}
