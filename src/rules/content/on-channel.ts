import { type ChannelUse, given, isHistory, mapOf, numberOf, type Post, rankOf, textOf } from "../../model";
import { type ChannelFacts, type FactsRequest, factsFor, networkFacts, type OwnLimits } from "../../networks";
import type { RuleContext } from "../context";

const FORMATS: ReadonlySet<string> = new Set([
  "feed",
  "carousel",
  "reel",
  "short",
  "story",
  "live",
  "video",
  "article",
  "poll",
  "thread",
]);

/**
 * The network of a channel that a post goes to; undefined while nothing says it. Without any register
 * a channel that is called like a network (`channels: [instagram]`) is on that network.
 */
export function networkOn(use: ChannelUse, context: RuleContext): string | undefined {
  if (use.channel !== undefined) return use.channel.network;
  return networkFacts(use.id) !== undefined && !context.hasFileOf("channels") ? use.id : undefined;
}

/** The format on a channel; undefined of a word that is no format. */
export function formatOn(post: Post, use: ChannelUse): string | undefined {
  const own = use.variant?.format;
  const pair = given(own) ? own : post.fields.format;
  if (!given(pair)) return "feed";
  const format = textOf(pair);
  return format !== undefined && FORMATS.has(format) ? format : undefined;
}

let lastUse: ChannelUse | undefined;
let lastRequest: FactsRequest | undefined;
let lastFacts: ChannelFacts | undefined;
let knowsFacts = false;

/** What is asked of the networks' facts for a post on a channel; undefined while network or format is unknown. */
export function requestOn(post: Post, use: ChannelUse, context: RuleContext): FactsRequest | undefined {
  // Several rules ask for it, one after the other; a use belongs to one reading of one post.
  if (use !== lastUse) {
    lastRequest = readRequest(post, use, context);
    lastUse = use;
    knowsFacts = false;
  }
  return lastRequest;
}

function readRequest(post: Post, use: ChannelUse, context: RuleContext): FactsRequest | undefined {
  const network = networkOn(use, context);
  const format = formatOn(post, use);
  if (network === undefined || format === undefined) return undefined;
  return { network, format, limits: limitsOn(use), hasMedia: post.mediaFor(use).length > 0 };
}

/** What the network takes of a post on a channel; undefined while that is unknown. */
export function factsOn(post: Post, use: ChannelUse, context: RuleContext): ChannelFacts | undefined {
  const request = requestOn(post, use, context);
  if (request === undefined) return undefined;
  if (!knowsFacts) {
    lastFacts = factsFor(request);
    knowsFacts = true;
  }
  return lastFacts;
}

/** Whether it can still be changed there: a variant may be out, or dropped, before the post is. */
export function isToCome(use: ChannelUse): boolean {
  return use.variant?.status === undefined || !isHistory(textOf(use.variant.status));
}

/** Whether the post has come as far on a channel as this height on the ladder, and is not history there. */
export function reaches(post: Post, use: ChannelUse, rank: number): boolean {
  const own = use.variant?.status;
  if (!given(own)) return post.rank >= rank;
  const status = textOf(own);
  return status !== undefined && !isHistory(status) && (rankOf(status) ?? -1) >= rank;
}

function limitsOn(use: ChannelUse): OwnLimits | undefined {
  const map = mapOf(use.channel?.fields.limits);
  if (map === undefined) return undefined;
  return {
    text: numberOf(map.get("text")),
    hashtags: numberOf(map.get("hashtags")),
    media: numberOf(map.get("media")),
    alt: numberOf(map.get("alt")),
    firstComment: numberOf(map.get("firstComment")),
  };
}
