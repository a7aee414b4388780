import { foldWord } from "../values";

export type Words = ReadonlySet<string>;

/** The words of a text, without addresses, accents and case. */
export function wordsOf(text: string): Words {
  return new Set(
    foldWord(text.replace(/https?:\S+/g, " "))
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1),
  );
}

/**
 * How much two texts say the same, from 0 to 1. Networks cut texts short, so what counts is how much of the shorter one is
 * in the longer; very short ones have to be whole.
 */
export function likeness(one: Words, other: Words): number {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  if (short.size === 0) return 0;
  let both = 0;
  for (const word of short) if (long.has(word)) both += 1;
  const share = both / short.size;
  return short.size >= 4 ? share : share * (short.size / long.size);
}
