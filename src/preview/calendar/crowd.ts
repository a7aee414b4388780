/** Cards that a week shows: more can't be read, and would make a page heavy. */
const MOST_ON_PAGE = 160;

/** How many cards a cell shows: at most `most`, fewer where many cells are full. The rest is one click away. */
export function mostIn(counts: Iterable<number>, most: number): number {
  const full = [...counts];
  for (let cap = most; cap > 1; cap--) {
    const cards = full.reduce((sum, count) => sum + Math.min(count, cap), 0);
    if (cards <= MOST_ON_PAGE) return cap;
  }
  return 1;
}
