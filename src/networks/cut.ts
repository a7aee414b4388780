import { factsFor } from "./channel-facts";
import type { FactsRequest } from "./channel-facts";
import { countText } from "./count";
import type { TextLimit } from "./facts";
import { graphemeBoundaries } from "./graphemes";
import { type UrlRange, urlsIn } from "./urls";

/**
 * Where the text has to end to fit the channel's hard limits: the UTF-16 offset after the longest beginning that fits.
 * It breaks neither a character that a person sees nor an address. The length when all fits, or nothing is known.
 */
export function fitIndex(text: string, request: FactsRequest): number {
  return fitLimits(text, hardLimits(request));
}

/**
 * The text in parts that each fit, for a thread: cut between paragraphs, else sentences, else words, else characters.
 * One part when all fits or nothing is known; white space at the cuts goes.
 */
export function splitThread(text: string, request: FactsRequest): string[] {
  const limits = hardLimits(request);
  const parts: string[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const fit = fitLimits(rest, limits);
    if (fit >= rest.length) {
      parts.push(rest);
      break;
    }
    // Where not even one character fits, one is taken: nothing of a text gets lost.
    const end = fit === 0 ? (graphemeBoundaries(rest)[1] ?? rest.length) : breakBefore(rest, fit);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return parts.length === 0 ? [""] : parts;
}

function hardLimits(request: FactsRequest): readonly TextLimit[] {
  return (factsFor(request)?.text ?? []).filter(({ kind }) => kind !== "guidance");
}

/** Most limits are reached within so many characters. */
const FIRST_WINDOW = 4096;
/** What stands so near the end of a window may be half an address or half a character. */
const WINDOW_EDGE = 1024;

function fitLimits(text: string, limits: readonly TextLimit[]): number {
  // Of a text that is far too long only the beginning is counted, again and again.
  for (let size = FIRST_WINDOW; size < text.length; size *= 4) {
    const fit = fitWhole(text.slice(0, size), limits);
    if (fit < size - WINDOW_EDGE) return fit;
  }
  return fitWhole(text, limits);
}

function fitWhole(text: string, limits: readonly TextLimit[]): number {
  const fits = (end: number): boolean => {
    const beginning = text.slice(0, end);
    return limits.every(({ unit, value }) => countText(beginning, unit) <= value);
  };
  if (fits(text.length)) return text.length;
  const urls = urlsIn(text);
  let near = 0;
  // Inside an address counts go up and down; without those places longer beginnings never count less.
  const places = graphemeBoundaries(text).filter((at) => {
    while (near < urls.length && (urls[near] as UrlRange).end <= at) near++;
    const url = urls[near];
    return url === undefined || url.start >= at;
  });
  let low = 0;
  let high = places.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(places[middle] as number)) low = middle;
    else high = middle;
  }
  return places[low] ?? 0;
}

/** The best place to break at `fit` or before it. Breaks in the first third would make parts too short to read. */
function breakBefore(text: string, fit: number): number {
  // A break exactly at the limit is seen only together with the white space after it.
  const window = text.slice(0, fit + 1);
  const least = Math.floor(fit / 3);
  const paragraph = window.lastIndexOf("\n\n", fit);
  if (paragraph > least) return paragraph;
  for (let at = fit; at > least; at--) {
    if (
      isSpace(window.charCodeAt(at)) &&
      '.!?…»”"'.includes(window.charAt(at - 1)) &&
      !isSpace(window.charCodeAt(at - 1))
    ) {
      // In French a space stands inside the closing marks; a sentence does not end before them.
      return at;
    }
  }
  for (let at = fit; at > least; at--) {
    if (isSpace(window.charCodeAt(at))) return at;
  }
  return fit;
}

/** Spaces that can be broken at: not U+00A0. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
