import { distance } from "fastest-levenshtein";

/**
 * The candidate that was most likely meant; undefined when none is close: at most a third of the letters
 * (at least one) may differ. Case and accents do not count. Of equally close ones the first is taken.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = foldWord(word);
  if (wanted === "") return undefined;
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const folded = foldWord(candidate);
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, folded.length) / 3));
    // The difference in length is a lower bound, and much cheaper.
    if (Math.abs(folded.length - wanted.length) > Math.min(allowed, bestDistance - 1)) continue;
    const found = distance(wanted, folded);
    // One-letter words are one letter apart from each other: that says nothing.
    if (found > allowed || found >= bestDistance || found >= Math.max(wanted.length, folded.length)) continue;
    best = candidate;
    bestDistance = found;
    if (found === 0) break;
  }
  return best;
}

/** Lower case without accents: `Été` and `ete` are one word. */
export function foldWord(text: string): string {
  // Words are folded by the hundred when one is misspelt, and expressions by property are dear to compile.
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  const apart = text.normalize("NFD");
  const marks = BEYOND_LATIN.test(apart) ? /\p{M}/gu : /[\u0300-\u036f]+/g;
  return apart.replace(marks, "").replace(/œ/gi, "oe").replace(/æ/gi, "ae").toLowerCase();
}

const BEYOND_ASCII = /[\u0080-\uffff]/;
/** Latin letters and the punctuation of running text, taken apart. */
const BEYOND_LATIN = /[\u0370-\u200f\u203b-\uffff]/;
