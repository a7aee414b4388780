import type { ChannelText, Post } from "../model";
import { measureText, type TextMeasure } from "../networks";
import { isToCome, requestOn } from "./content/on-channel";
import type { RuleContext } from "./context";

/** A text as it will stand on a channel, and how long it is there. */
export interface TextLength {
  readonly text: ChannelText;
  /** Against the limit that leaves the least: of those that the network enforces, else of those it advises. */
  readonly measure: TextMeasure;
}

/** How long a post's texts are on each channel where they are still to come and a limit is known. */
export function textLengths(post: Post, context: RuleContext): readonly TextLength[] {
  const found: TextLength[] = [];
  const hashtags = post.hashtags.map((node) => node.value);
  for (const text of post.channelTexts) {
    const request = isToCome(text.use) ? requestOn(post, text.use, context) : undefined;
    if (request === undefined) continue;
    const measures = measureText({ ...request, text: text.text, hashtags });
    const hard = measures.filter((it) => it.hard);
    const measure = (hard.length > 0 ? hard : measures).reduce<TextMeasure | undefined>(
      (least, it) => (least === undefined || it.limit - it.count < least.limit - least.count ? it : least),
      undefined,
    );
    if (measure !== undefined) found.push({ text, measure });
  }
  return found;
}
