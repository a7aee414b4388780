/** So many texts are kept: those of the post at hand, on all its channels. */
const MOST = 16;
/** Longer texts are rare, and kept would only fill memory. */
const LONGEST = 4_000;

/**
 * A function that works out nothing twice for the texts it was last given. Several rules look at the same text, and
 * while one types elsewhere in a post its texts stay the same. What it costs a rule is counted before, so steps are the
 * same either way.
 */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return find(text);
    let found = known.get(text);
    if (found === undefined) {
      found = find(text);
      if (known.size >= MOST) known.clear();
      known.set(text, found);
    }
    return found;
  };
}
