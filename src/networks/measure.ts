import { factsFor } from "./channel-facts";
import type { FactsRequest } from "./channel-facts";
import { type CountUnit, countText } from "./count";
import type { Figure, TextLimit } from "./facts";
import { hashtagsIn } from "./tags";

/** What is measured: a text with its hashtags, on a channel. */
export interface TextRequest extends FactsRequest {
  text: string;
  /** With or without `#`; those that stand in the text already are not counted again. */
  hashtags?: readonly string[];
}

/** One count of a text against one limit. */
export interface TextMeasure {
  count: number;
  unit: CountUnit;
  limit: number;
  /** Whether the network rejects more; false for guidance. */
  hard: boolean;
  /** How much too long the text is, in the unit; 0 when it fits. */
  over: number;
  /** Where the limit comes from; without sources for a channel's own. */
  figure: Figure;
  /** Which part of a thread is the longest, from 0; absent outside threads. */
  part?: number;
}

/**
 * The text against every limit that applies to it (Bluesky has two); empty where none is known.
 * Of a thread the longest part is measured, of a limit for paragraphs the longest paragraph.
 */
export function measureText(request: TextRequest): TextMeasure[] {
  const facts = factsFor(request);
  if (facts === undefined || facts.text.length === 0) return [];
  const text = withHashtags(request.text, request.hashtags);
  if (request.format !== "thread" || !facts.network.thread)
    return facts.text.map((limit) => measure(text, limit));
  const parts = threadParts(text);
  return facts.text.map((limit) => {
    const measures = parts.map((part, index) => ({ ...measure(part, limit), part: index }));
    return measures.reduce((longest, next) => (next.count > longest.count ? next : longest));
  });
}

/** No character counts more than so many per UTF-16 code unit. X counts 23 for `a.co`, Mastodon for `http://a.co`. */
const MOST_PER_UNIT: Readonly<Record<CountUnit, number>> = {
  weighted: 6,
  utf16: 1,
  codePoints: 1,
  graphemes: 1,
  bytes: 3,
  mastodon: 3,
  threads: 3,
};

/** Whether the text is so short that it fits however it is counted: no need to measure it. False says nothing. */
export function surelyFits(request: TextRequest): boolean {
  const facts = factsFor(request);
  if (facts === undefined) return true;
  let length = request.text.length;
  for (const hashtag of request.hashtags ?? []) length += hashtag.length + 2;
  return facts.text.every(({ value, unit }) => length * MOST_PER_UNIT[unit] <= value);
}

/** The title against the title's limits; empty where none is known. */
export function measureTitle(request: FactsRequest & { title: string }): TextMeasure[] {
  return (factsFor(request)?.title ?? []).map((limit) => measure(request.title, limit));
}

/** The first comment against its limit; empty where none is known. */
export function measureFirstComment(request: FactsRequest & { firstComment: string }): TextMeasure[] {
  const limit = factsFor(request)?.firstCommentLength;
  return limit === undefined ? [] : [measure(request.firstComment, limit)];
}

/**
 * The text as it will stand: hashtags that are not in it yet (in whatever case) follow, one space before each.
 */
export function withHashtags(text: string, hashtags: readonly string[] = []): string {
  if (hashtags.length === 0) return text;
  const present = new Set(text.includes("#") ? hashtagsIn(text).map(({ tag }) => tag.toLowerCase()) : []);
  let whole = text.trimEnd();
  for (const hashtag of hashtags) {
    const tag = hashtag.startsWith("#") ? hashtag.slice(1) : hashtag;
    const key = tag.toLowerCase();
    if (tag === "" || present.has(key)) continue;
    present.add(key);
    whole += `${whole === "" ? "" : " "}#${tag}`;
  }
  return whole;
}

/** The parts of a thread: a line of three or more hyphens stands between them. Parts of white space alone are none. */
export function threadParts(text: string): string[] {
  if (!text.includes("---")) return [text];
  const parts: string[] = [];
  let part = "";
  for (const line of text.split(/\r\n?|\n/)) {
    if (/^-{3,}[ \t]*$/.test(line)) {
      parts.push(part.trim());
      part = "";
    } else {
      part += part === "" ? line : `\n${line}`;
    }
  }
  parts.push(part.trim());
  const filled = parts.filter((each) => each !== "");
  return filled.length === 0 ? [""] : filled;
}

function measure(text: string, limit: TextLimit): TextMeasure {
  const count = limit.perParagraph ? longestParagraph(text, limit.unit) : countText(text, limit.unit);
  return {
    count,
    unit: limit.unit,
    limit: limit.value,
    hard: limit.kind !== "guidance",
    over: Math.max(0, count - limit.value),
    figure: limit,
  };
}

function longestParagraph(text: string, unit: CountUnit): number {
  let longest = 0;
  for (const paragraph of text.split(/\r\n?|\n/)) longest = Math.max(longest, countText(paragraph, unit));
  return longest;
}
