/**
 * The keys met before, so that equal keys are one string: comparing them is then comparing two
 * addresses, and no piece keeps a copy of its own.
 */
const known: (string | undefined)[] = [];
const SLOTS = 512;

/** The text between two offsets. */
export function keyName(text: string, start: number, end: number): string {
  const length = end - start;
  const slot =
    (length * 31 +
      text.charCodeAt(start) * 7 +
      text.charCodeAt(end - 1) * 131 +
      text.charCodeAt(start + (length >> 1)) * 17) %
    SLOTS;
  const before = known[slot];
  if (before !== undefined && before.length === length && text.startsWith(before, start)) return before;
  const name = text.slice(start, end);
  // A property's name is kept once by the engine, and does not hold on to the file's text.
  const own = Object.keys({ [name]: true })[0] as string;
  if (length <= 64) known[slot] = own;
  return own;
}
