import { countGraphemes as countAll, graphemeSegments } from "unicode-segmenter/grapheme";

/** How many characters a person sees (extended grapheme clusters), by the bundled table of Unicode 17. */
export function countGraphemes(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Below the first combining mark only a line end of two characters is one cluster; dashes, quotes, bullets and
    // the ellipsis, which French text is full of, join nothing either.
    if ((code >= 0x300 && !(code >= 0x2010 && code <= 0x2027)) || code === 13) return countAll(text);
  }
  return text.length;
}

/** Where the text can be cut without breaking a character that a person sees: UTF-16 offsets, from 0 to the length. */
export function graphemeBoundaries(text: string): number[] {
  const boundaries: number[] = [];
  for (const { index } of graphemeSegments(text)) boundaries.push(index);
  boundaries.push(text.length);
  return boundaries;
}
