import { type ChannelUse, given, localisedText, type Media, type Post, linkOn } from "../../model";
import {
  type ChannelFacts,
  factsFor,
  type FactsRequest,
  fitIndex,
  measureFirstComment,
  measureText,
  type TextMeasure,
  threadParts,
  withHashtags,
} from "../../networks";
import { requestOn } from "../../rules";
import type { PreviewContext } from "../context";
import { uniqueKeys } from "../keys";

/** A text or one part of a thread, as it will stand. */
export interface CardPart {
  readonly text: string;
  /** How much of it fits the limits that the network enforces, in UTF-16 code units. */
  readonly fits: number;
  /** Against every limit that applies; empty where none is known. */
  readonly measures: readonly TextMeasure[];
}

/** A post on one channel in one language. */
export interface Card {
  readonly key: string;
  /** Undefined while the post goes nowhere yet. */
  readonly use: ChannelUse | undefined;
  readonly network: string | undefined;
  readonly facts: ChannelFacts | undefined;
  /** Undefined where nothing says it, and of texts that are stacked. */
  readonly language: string | undefined;
  /** Of the text, or of those that are stacked. */
  readonly languages: readonly string[];
  readonly format: string;
  /** Empty while there is no text. */
  readonly parts: readonly CardPart[];
  readonly media: readonly Media[];
  readonly link: string | undefined;
  readonly firstComment: string | undefined;
  readonly commentMeasures: readonly TextMeasure[];
}

/** The post as it will stand on each channel and in each language. */
export function cardsOf({ session }: PreviewContext, post: Post): readonly Card[] {
  const key = uniqueKeys("post-card");
  if (post.channels.length === 0) return cardsNowhere(post, key);
  const { context } = session.checker;
  return post.channels.flatMap((use) => {
    const request = requestOn(post, use, context);
    const texts = post.channelTexts.filter((text) => text.use === use);
    const shown = texts.length === 0 ? [{ language: undefined, text: "", parts: [] }] : texts;
    return shown.map(({ language, text, parts }) =>
      cardOf(post, {
        key: key(use.id, language ?? ""),
        use,
        request,
        language,
        languages: parts.flatMap((part) => part.language ?? []),
        text,
      }),
    );
  });
}

/** Nobody knows yet where: the texts alone, without a count. */
function cardsNowhere(post: Post, key: ReturnType<typeof uniqueKeys>): readonly Card[] {
  return post.ownTexts.map(({ language, node }) =>
    cardOf(post, {
      key: key("", language ?? ""),
      use: undefined,
      request: undefined,
      language,
      languages: language === undefined ? [] : [language],
      text: node.value.trimEnd(),
    }),
  );
}

interface On {
  readonly key: string;
  readonly use: ChannelUse | undefined;
  readonly request: FactsRequest | undefined;
  readonly language: string | undefined;
  readonly languages: readonly string[];
  readonly text: string;
}

function cardOf(post: Post, { key, use, request, language, languages, text }: On): Card {
  const facts = request === undefined ? undefined : factsFor(request);
  const firstComment = commentIn(post, language);
  return {
    key,
    use,
    network: request?.network ?? use?.channel?.network,
    facts,
    language,
    languages,
    format: use === undefined ? post.format : post.formatFor(use),
    parts: partsOf(post, text, request, facts),
    media: use === undefined ? post.media : post.mediaFor(use),
    link: linkOn(post, use),
    firstComment,
    commentMeasures:
      request === undefined || firstComment === undefined
        ? []
        : measureFirstComment({ ...request, firstComment }),
  };
}

function partsOf(
  post: Post,
  text: string,
  request: FactsRequest | undefined,
  facts: ChannelFacts | undefined,
): readonly CardPart[] {
  const whole = withHashtags(
    text,
    post.hashtags.map(({ value }) => value),
  );
  if (whole.trim() === "") return [];
  if (request === undefined) return [{ text: whole, fits: whole.length, measures: [] }];
  const parts = request.format === "thread" && facts?.network.thread === true ? threadParts(whole) : [whole];
  return parts.map((part) => ({
    text: part,
    fits: fitIndex(part, request),
    measures: measureText({ ...request, text: part }),
  }));
}

/** In the language of the text, else the only one there is. */
function commentIn(post: Post, language: string | undefined): string | undefined {
  const { firstComment } = post.fields;
  return given(firstComment) ? localisedText(firstComment.value, language ?? "") : undefined;
}
