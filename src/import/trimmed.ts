/** A text without white space at its ends. Most cells have none, and looking is cheaper than cutting. */
export function trimmed(text: string): string {
  const length = text.length;
  if (length === 0 || (isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(length - 1)))) return text;
  return text.trim();
}

/** Letters, digits and signs of ASCII, and of Latin beyond it; what else there is may be a space. */
function isInk(code: number): boolean {
  return (code > 32 && code < 160) || (code > 160 && code < 0x1680);
}
