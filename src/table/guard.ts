/** A cell that a spreadsheet would take for a formula, or that would be taken for a guarded one. */
const RISKY = /^'*[=+\-@\t\r\n]/;

/**
 * The text with an apostrophe before it where a spreadsheet would run it as a formula. Lossless: a text that already has
 * apostrophes before such a sign gets one more.
 */
export function guardCell(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe of `guardCell`; any other text as it is. */
export function unguardCell(text: string): string {
  return text.charCodeAt(0) === 39 && RISKY.test(text) ? text.slice(1) : text;
}
