import { type ChannelUse, given, type LocalisedPart, type Post } from "../../../model";
import type { Bounds } from "../../../networks";
import type { RuleContext } from "../../context";
import { defineRule } from "../../define";
import { certain } from "../bounds";
import { nameChannels } from "../name-channels";
import { factsOn, isToCome } from "../on-channel";

export const tooManyHashtags = defineRule({
  id: "too-many-hashtags",
  group: "content",
  since: "0.1.0",
  severity: "warning",
  scope: "entity",
  on: "post",
  en: {
    summary: "A post has more hashtags than its network wants.",
    why: "Networks hide, ignore or refuse posts with too many hashtags, and readers take them for advertising.",
    details:
      "Hashtags in the text and under `hashtags` are counted together, each once. Above what a network advises it is a warning, above what it is known to refuse an error.",
    messages: {
      refused:
        "This post has {count} hashtags; {channels} {uses:takes|take} at most {limit}. Keep those that help most.",
      advised:
        "This post has {count} hashtags; at most {limit} {limit:is|are} advised for {channels}. Keep those that help most.",
    },
  },
  fr: {
    summary: "Une publication a plus de mots-clics que son réseau n’en veut.",
    why: "Les réseaux cachent, négligent ou refusent les publications qui ont trop de mots-clics, et le public les prend pour de la publicité.",
    details:
      "Les mots-clics du texte et ceux de `hashtags` se comptent ensemble, chacun une fois. Au-delà de ce qu’un réseau conseille, c’est un avertissement; au-delà de ce qu’il refuse à coup sûr, une erreur.",
    messages: {
      refused:
        "Cette publication a {count} mots-clics; {channels} en {uses:prend|prennent} au plus {limit}. Gardez les plus utiles.",
      advised:
        "Cette publication a {count} mots-clics; au plus {limit} {limit:est conseillé|sont conseillés} pour {channels}. Gardez les plus utiles.",
    },
  },

  check(post, report, context) {
    const listed = post.hashtags.length;
    if (listed < 2 && !mayHoldTags(post)) return;
    const over = tooMany(post, context);
    if (over === undefined) return;
    const { hashtags } = post.fields;
    report({
      message: over.refused ? "refused" : "advised",
      at: listed > 0 && given(hashtags) ? hashtags.value : (over.part?.node ?? post.intro),
      severity: over.refused ? "error" : "warning",
      values: {
        count: over.count,
        limit: over.limit,
        channels: nameChannels(over.uses),
        uses: over.uses.length,
      },
    });
  },
});

interface TooMany {
  /** The network is known to refuse so many. */
  readonly refused: boolean;
  readonly count: number;
  /** The lowest limit. */
  readonly limit: number;
  readonly part: LocalisedPart | undefined;
  readonly uses: readonly ChannelUse[];
}

function mayHoldTags(post: Post): boolean {
  for (const part of post.allTexts) {
    const first = part.node.value.indexOf("#");
    if (first >= 0 && (post.hashtags.length > 0 || part.node.value.indexOf("#", first + 1) >= 0)) return true;
  }
  return false;
}

/** The channels whose limit is exceeded; those that refuse before those that only advise. */
function tooMany(post: Post, context: RuleContext): TooMany | undefined {
  let refused: TooMany | undefined;
  let advised: TooMany | undefined;
  for (const use of post.channels) {
    const bounds = isToCome(use) ? factsOn(post, use, context)?.hashtags : undefined;
    if (bounds === undefined || (bounds.hard === undefined && bounds.guidance === undefined)) continue;
    const { count, part } = mostTags(post, use);
    const limit = exceeded(bounds, count);
    if (limit === undefined) continue;
    if (limit.refused) refused = joined(refused, { ...limit, count, part, uses: [use] });
    else advised = joined(advised, { ...limit, count, part, uses: [use] });
  }
  return refused ?? advised;
}

/** The text on a channel with the most hashtags; without a text only those that are listed. */
function mostTags(post: Post, use: ChannelUse): { count: number; part: LocalisedPart | undefined } {
  let count = post.hashtagsOn("").length;
  let part: LocalisedPart | undefined;
  for (const text of post.channelTexts) {
    if (text.use !== use || !text.text.includes("#")) continue;
    const here = post.hashtagsOn(text.text).length;
    if (here > count || part === undefined) {
      count = here;
      part = text.parts[0];
    }
  }
  return { count, part };
}

/** An error only where a source that can be relied on says that the network refuses more. */
function exceeded(bounds: Bounds, count: number): { refused: boolean; limit: number } | undefined {
  const { hard, guidance } = bounds;
  if (hard !== undefined && count > hard.value) return { refused: certain(hard), limit: hard.value };
  if (guidance !== undefined && count > guidance.value) return { refused: false, limit: guidance.value };
  return undefined;
}

function joined(one: TooMany | undefined, other: TooMany): TooMany {
  if (one === undefined) return other;
  return {
    ...one,
    count: Math.max(one.count, other.count),
    limit: Math.min(one.limit, other.limit),
    uses: [...one.uses, ...other.uses],
  };
}
