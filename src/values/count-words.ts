const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  un: 1,
  une: 1,
  two: 2,
  deux: 2,
  three: 3,
  trois: 3,
  four: 4,
  quatre: 4,
  five: 5,
  cinq: 5,
  six: 6,
  seven: 7,
  sept: 7,
  eight: 8,
  huit: 8,
  nine: 9,
  neuf: 9,
  ten: 10,
  dix: 10,
};

/** The number written in digits or as a small number word of English or French, without accents and in lower case. */
export function countOf(text: string): number | undefined {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  return Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;
}
